//! The count of a decision among options: the quorum, the lot, and what the method makes of the ballots.

use serde::{Deserialize, Serialize};

use super::ballot::Ballot;
use super::choosing::Choosing;
use super::method::Method;
use super::quorum::{Persons, Quorum, Turnout};
use super::tally::counted::{Count, Counted, Terms, Uncountable, count as count_papers};
use super::tally::equal_shares::{Completion, Worth};
use super::tally::file::VoteFile;
use crate::audit::{canonical, fingerprint};

/// What came of a decision among options, with every figure that a person needs to redo it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceOutcome {
    /// Votes on the roll.
    pub eligible: i64,
    /// Votes cast, blank ones among them.
    pub votes_cast: i64,
    /// The least number of votes, or of persons, that meets the quorum.
    pub quorum_votes: i64,
    /// Whether as many were cast, or took part.
    pub quorum_met: bool,
    /// The persons, where the quorum counts them; counts of earlier versions say nothing of them.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub persons: Option<Persons>,
    /// The votes of those present, where it was voted on in a meeting.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub present: Option<i64>,
    /// The seed of the lot.
    pub seed: String,
    /// The numbers of the options that the count passed over: candidates who withdrew, or could no longer hold the role.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub passed_over: Vec<u16>,
    /// The count.
    pub count: Count,
    /// Whether something was chosen: the quorum was met, and the method chose.
    pub passed: bool,
}

/// The papers of a vote as every count reads them: candidates are the options in their order.
#[must_use]
pub fn papers(choosing: &Choosing, ballots: &[(Ballot, i64)]) -> VoteFile {
    let numbers: Vec<u16> = choosing.options.iter().map(|option| option.number).collect();
    let costs = choosing.options.iter().filter_map(|option| u64::try_from(option.cost_minor?).ok());
    let papers = ballots
        .iter()
        .zip(1..)
        .map(|((ballot, votes), line)| (ballot.paper(&numbers), u64::try_from(*votes).unwrap_or(0), line));
    VoteFile {
        candidates: choosing.options.iter().map(|option| option.name.clone()).collect(),
        seats: Some(usize::from(choosing.seats)),
        costs_minor: costs.collect(),
        budget_minor: choosing.budget_minor.and_then(|minor| u64::try_from(minor).ok()),
        papers: papers.collect(),
        ..VoteFile::default()
    }
}

/// The terms of a count by a decision's own method.
#[must_use]
pub fn terms(choosing: &Choosing, seed: &str) -> Terms {
    Terms {
        seats: Some(usize::from(choosing.seats)),
        seed: Some(seed.to_owned()),
        points_max: choosing.points_max,
        worth: Worth::Cost,
        completion: Completion::MostApproved,
        ..Terms::of(choosing.method)
    }
}

/// The seed of the lot: nobody who votes knows the secret before the close, and whoever keeps it cannot change it, since its hash was
/// frozen at the opening; the ballots are in it so that the secret alone does not say how the lot falls.
#[must_use]
pub fn seed(secret: &str, ballots: &[(Ballot, i64)]) -> String {
    fingerprint(&seed_parts(secret, ballots))
}

/// The bytes whose SHA-256 is the [`seed`]: the secret, and the ballots with their votes in the order of what they say, in canonical JSON.
#[must_use]
pub fn seed_text(secret: &str, ballots: &[(Ballot, i64)]) -> Vec<u8> {
    canonical(&seed_parts(secret, ballots))
}

fn seed_parts<'a>(secret: &'a str, ballots: &[(Ballot, i64)]) -> (&'a str, Vec<(String, i64)>) {
    let mut lines: Vec<(String, i64)> = ballots.iter().map(|(ballot, votes)| (ballot.to_string(), *votes)).collect();
    lines.sort();
    (secret, lines)
}

/// Which places of an election are filled by a count of approvals or points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Places {
    /// As many as there are candidates who were given something.
    Given,
    /// All, by lot among those who were given nothing: versions before 000028 counted so, and their counts stand.
    All,
}

/// Counts a decision among options. `ballots` are what was cast with the votes of each, in any order; `secret` is what the opening kept
/// for the lot. Blank ballots count for the quorum. The options of the numbers in `passed_over` are taken off each ballot before, so that
/// the count is the one of ballots that never had them; a ballot with nothing else is then blank. Places in the count are those of
/// [`Choosing::without`] them. `places` says whether somebody can be elected who was given nothing.
///
/// # Errors
/// If a ballot is none of this decision's: the forms take no such, so the rows were changed.
pub fn count(
    choosing: &Choosing,
    turnout: Turnout,
    ballots: &[(Ballot, i64)],
    quorum: Quorum,
    secret: &str,
    passed_over: &[u16],
    places: Places,
) -> Result<ChoiceOutcome, Uncountable> {
    let seed = seed(secret, ballots);
    let (left, standing) = passing_over(choosing, ballots, passed_over);
    let count = if left.options.is_empty() {
        nobody_left(ballots)
    } else {
        let all = count_papers(&papers(&left, &standing), &terms(&left, &seed))?;
        let fewer = if places == Places::Given { with_points(&left, &all) } else { left.clone() };
        if fewer.seats == left.seats { all } else { count_papers(&papers(&left, &standing), &terms(&fewer, &seed))? }
    };
    let votes_cast = ballots.iter().map(|(_, votes)| votes).sum();
    let quorum = quorum.reached(turnout, votes_cast);
    let (eligible, quorum_votes, quorum_met, persons) = (turnout.eligible, quorum.needed, quorum.met, quorum.persons);
    // A secret alone draws nobody: whoever keeps the server knows it.
    let said = match choosing.method {
        Method::Sortition => ballots.iter().any(|(ballot, votes)| !ballot.is_blank() && *votes > 0),
        _ => count.valid > 0,
    };
    let passed = quorum_met && said && !count.counted.chosen().is_empty();
    let passed_over = passed_over.to_vec();
    Ok(ChoiceOutcome {
        eligible,
        votes_cast,
        quorum_votes,
        quorum_met,
        persons,
        present: turnout.present,
        seed,
        passed_over,
        count,
        passed,
    })
}

/// What is counted where some options, by their numbers, are passed over: the choice among the others, and the ballots as if they had
/// never had them.
#[must_use]
pub fn passing_over(
    choosing: &Choosing,
    ballots: &[(Ballot, i64)],
    passed_over: &[u16],
) -> (Choosing, Vec<(Ballot, i64)>) {
    let without = |(ballot, votes): &(Ballot, i64)| (ballot.without(choosing.method, passed_over), *votes);
    (choosing.without(passed_over), ballots.iter().map(without).collect())
}

/// The same choice with no more places than a count of approvals or points gave somebody something for, where it is an election. One is
/// left in any case: where nobody was given anything, nothing is chosen.
fn with_points(choosing: &Choosing, count: &Count) -> Choosing {
    let Counted::Points(counted) = &count.counted else { return choosing.clone() };
    if choosing.options.iter().all(|option| option.member.is_none()) {
        return choosing.clone();
    }
    let given = counted.points.iter().filter(|points| **points > 0).count();
    let seats = choosing.seats.min(u16::try_from(given).unwrap_or(u16::MAX)).max(1);
    Choosing { seats, ..choosing.clone() }
}

/// The count where no option is left: every ballot is blank, and nothing is chosen.
fn nobody_left(ballots: &[(Ballot, i64)]) -> Count {
    let blank = ballots.iter().map(|(_, votes)| u64::try_from(*votes).unwrap_or(0)).sum();
    Count { valid: 0, blank, counted: Counted::Drawn(Vec::new()) }
}

impl ChoiceOutcome {
    /// The choice as it was counted: the options that were not passed over, and the places that could be filled.
    #[must_use]
    pub fn counted_choice(&self, choosing: &Choosing) -> Choosing {
        let left = choosing.without(&self.passed_over);
        let fewer = with_points(&left, &self.count);
        // A count of an earlier version filled places with whoever was given nothing, too.
        let filled = u16::try_from(self.count.counted.chosen().len()).unwrap_or(u16::MAX);
        Choosing { seats: fewer.seats.max(filled.min(left.seats)), ..fewer }
    }

    /// The numbers of the candidates who are not elected though a place stays vacant, since no ballot gave them anything.
    #[must_use]
    pub fn without_points(&self, choosing: &Choosing) -> Vec<u16> {
        let left = choosing.without(&self.passed_over);
        match &self.count.counted {
            Counted::Points(counted) if self.passed && self.counted_choice(choosing).seats < left.seats => {
                let each = left.options.iter().zip(&counted.points);
                each.filter(|(_, points)| **points == 0).map(|(option, _)| option.number).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The numbers of the options that were chosen, in order.
    #[must_use]
    pub fn chosen(&self, choosing: &Choosing) -> Vec<u16> {
        let left = choosing.without(&self.passed_over);
        let chosen = self.count.counted.chosen().into_iter();
        chosen.filter_map(|place| left.options.get(usize::from(place))).map(|option| option.number).collect()
    }
}

#[cfg(test)]
#[path = "choice_count_tests.rs"]
mod tests;
