//! The count of a decision among options: the quorum, the lot, and what the method makes of the ballots.

use serde::{Deserialize, Serialize};

use super::ballot::Ballot;
use super::choosing::Choosing;
use super::method::Method;
use super::quorum::{Persons, Quorum, Turnout};
use super::support::{Asked, Support, support};
use super::tally::counted::{self, Count, Counted, Terms, Uncountable};
use super::tally::equal_shares::{Completion, Worth};
use super::tally::file::VoteFile;
use super::tally::papers::Candidate;
use super::tally::undecided::{Undecided, undecided};
use super::ties::Ties;
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
    /// The numbers of the options that no ballot marks, and that the count of a method which fills places left out; counts of earlier
    /// versions left out none.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub unmarked: Vec<u16>,
    /// The count.
    pub count: Count,
    /// Where the count stops for a tie that the rules leave open, if it does.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub undecided: Option<Undecided>,
    /// How many wanted each option that needs a majority, in the order of their numbers; none in counts of earlier versions.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub support: Vec<Support>,
    /// Whether something was chosen: the quorum was met, the method chose, and what it chose has the majority that it needs.
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

/// Which places a count fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Places {
    /// As many as there are options that a ballot marks: nothing is chosen that nobody marked.
    Marked,
    /// Likewise, but where no ballot marks anything a method that chooses one option names one by lot. Nothing came of it but words;
    /// versions up to 000049 counted so, and their counts stand.
    MarkedOrLot,
    /// All, but in an election by approvals or points those for which there are candidates who were given something. Versions that knew no
    /// rule of ties counted so, and their counts stand.
    Given,
    /// All, by lot among those who were given nothing: versions before 000028 counted so, and their counts stand.
    All,
}

/// By what a decision among options is counted, beside its ballots.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'a> {
    /// Who could vote, and who did.
    pub turnout: Turnout,
    /// How many must take part.
    pub quorum: Quorum,
    /// What the opening kept for the lot.
    pub secret: &'a str,
    /// The numbers of the options that are taken off each ballot before.
    pub passed_over: &'a [u16],
    /// Whether something can be chosen that nobody marked.
    pub places: Places,
    /// What becomes of a tie that the method leaves.
    pub ties: Ties,
    /// What options need that would do something; nothing where none would, or its method cannot tell.
    pub asked: Option<&'a Asked>,
}

/// Counts a decision among options. `ballots` are what was cast with the votes of each, in any order. Blank ballots count for the quorum.
/// The options that are passed over are taken off each ballot before, so that
/// the count is the one of ballots that never had them; a ballot with nothing else is then blank. Places in the count are those of
/// [`Choosing::without`] them.
///
/// An option that has not the majority which it needs is not chosen, and nothing is chosen in its stead.
///
/// # Errors
/// If a ballot is none of this decision's: the forms take no such, so the rows were changed.
pub fn count(choosing: &Choosing, ballots: &[(Ballot, i64)], basis: &Basis<'_>) -> Result<ChoiceOutcome, Uncountable> {
    let Basis { turnout, quorum, passed_over, places, ties, asked, .. } = *basis;
    let seed = seed(basis.secret, ballots);
    let (left, standing) = passing_over(choosing, ballots, passed_over);
    let unmarked = match places {
        Places::Marked | Places::MarkedOrLot => unmarked(&left, &standing),
        Places::Given | Places::All => Vec::new(),
    };
    let count = match left.options.is_empty() {
        true => nobody_left(ballots),
        false => counted(&left, &standing, &seed, &unmarked, places)?,
    };
    let votes_cast = ballots.iter().map(|(_, votes)| votes).sum();
    let quorum = quorum.reached(turnout, votes_cast);
    // A secret alone draws nobody: whoever keeps the server knows it.
    let said = match choosing.method {
        Method::Sortition => ballots.iter().any(|(ballot, votes)| !ballot.is_blank() && *votes > 0),
        _ => count.valid > 0,
    };
    let mut outcome = ChoiceOutcome {
        eligible: turnout.eligible,
        votes_cast,
        quorum_votes: quorum.needed,
        quorum_met: quorum.met,
        persons: quorum.persons,
        present: turnout.present,
        seed,
        passed_over: passed_over.to_vec(),
        unmarked,
        undecided: if ties == Ties::Vacant { undecided(&count.counted) } else { None },
        support: asked.map(|asked| support(asked, turnout, ballots)).unwrap_or_default(),
        count,
        passed: false,
    };
    outcome.passed = outcome.quorum_met && said && !outcome.chosen(choosing).is_empty();
    Ok(outcome)
}

/// The numbers of the options that no ballot marks, where a method fills places by marks: it would fill them with these, too.
fn unmarked(left: &Choosing, ballots: &[(Ballot, i64)]) -> Vec<u16> {
    if !left.method.fills_places() || left.method == Method::Sortition {
        return Vec::new();
    }
    let is_marked = |option: u16| ballots.iter().any(|(ballot, votes)| *votes > 0 && ballot.beside(option).is_some());
    left.options.iter().map(|option| option.number).filter(|option| !is_marked(*option)).collect()
}

/// The count of ballots among the options that were not passed over.
fn counted(
    left: &Choosing,
    standing: &[(Ballot, i64)],
    seed: &str,
    unmarked: &[u16],
    places: Places,
) -> Result<Count, Uncountable> {
    let file = VoteFile { withdrawn: places_of(left, unmarked), ..papers(left, standing) };
    let count_papers = match places {
        Places::Marked => counted::count,
        Places::MarkedOrLot => counted::count_filling,
        // The same versions did not record every tie.
        Places::Given | Places::All => counted::count_as_before,
    };
    let all = count_papers(&file, &terms(left, seed))?;
    let fewer = if places == Places::Given { with_points(left, &all) } else { left.clone() };
    if fewer.seats == left.seats { Ok(all) } else { count_papers(&file, &terms(&fewer, seed)) }
}

/// The places of options in a count, by their numbers.
fn places_of(left: &Choosing, numbers: &[u16]) -> Vec<Candidate> {
    let all = (0..).zip(&left.options);
    all.filter(|(_, option)| numbers.contains(&option.number)).map(|(place, _)| place).collect()
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
        if !self.unmarked.is_empty() {
            return left;
        }
        let fewer = with_points(&left, &self.count);
        // A count of an earlier version filled places with whoever was given nothing, too.
        let filled = u16::try_from(self.count.counted.chosen().len()).unwrap_or(u16::MAX);
        Choosing { seats: fewer.seats.max(filled.min(left.seats)), ..fewer }
    }

    /// The places in the count of the options that it left out since no ballot marks them, from 0.
    #[must_use]
    pub fn withdrawn(&self, choosing: &Choosing) -> Vec<Candidate> {
        places_of(&choosing.without(&self.passed_over), &self.unmarked)
    }

    /// Whether an earlier version made the count, of these ballots, and today's ways come to another. A count that tells all that one of
    /// today tells is not compared by this, for it takes as long as counting.
    #[must_use]
    pub fn is_as_before(&self, choosing: &Choosing, ballots: &[(Ballot, i64)]) -> bool {
        let (left, standing) = passing_over(choosing, ballots, &self.passed_over);
        if left.options.is_empty() {
            return false;
        }
        let terms = terms(&self.counted_choice(choosing), &self.seed);
        let file = VoteFile { withdrawn: self.withdrawn(choosing), ..papers(&left, &standing) };
        let is_of = |again: Result<Count, Uncountable>| again.is_ok_and(|again| again.counted == self.count.counted);
        !is_of(counted::count(&file, &terms)) && is_of(counted::count_as_released(&file, &terms))
    }

    /// The numbers of the options that are not chosen though a place stays vacant, since no ballot marks them.
    #[must_use]
    pub fn without_points(&self, choosing: &Choosing) -> Vec<u16> {
        let left = choosing.without(&self.passed_over);
        let seats = usize::from(left.seats);
        match &self.count.counted {
            _ if !self.passed => Vec::new(),
            counted if !self.unmarked.is_empty() && counted.chosen().len() < seats => self.unmarked.clone(),
            Counted::Points(counted)
                if self.unmarked.is_empty() && self.counted_choice(choosing).seats < left.seats =>
            {
                let each = left.options.iter().zip(&counted.points);
                each.filter(|(_, points)| **points == 0).map(|(option, _)| option.number).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The numbers of the options that the count came to, in order, before it is asked whether they have the majority that they need.
    #[must_use]
    pub fn counted_first(&self, choosing: &Choosing) -> Vec<u16> {
        let left = choosing.without(&self.passed_over);
        let counted = self.undecided.as_ref().map_or_else(|| self.count.counted.chosen(), |stop| stop.decided.clone());
        let option = |place: Candidate| left.options.get(usize::from(place)).map(|option| option.number);
        counted.into_iter().filter_map(option).collect()
    }

    /// The numbers of the options that were chosen, in order.
    #[must_use]
    pub fn chosen(&self, choosing: &Choosing) -> Vec<u16> {
        let missed = self.missed();
        self.counted_first(choosing).into_iter().filter(|option| !missed.contains(option)).collect()
    }

    /// The numbers of the options that have not the majority which they need.
    #[must_use]
    pub fn missed(&self) -> Vec<u16> {
        self.support.iter().filter(|support| !support.reached).map(|support| support.option).collect()
    }

    /// The numbers of the options that stood equal where the count stops for a tie; none where it does not.
    #[must_use]
    pub fn tied(&self, choosing: &Choosing) -> Vec<u16> {
        let left = choosing.without(&self.passed_over);
        let between = self.undecided.iter().flat_map(|stop| &stop.between);
        between.filter_map(|place| left.options.get(usize::from(*place))).map(|option| option.number).collect()
    }
}

#[cfg(test)]
#[path = "choice_count_tests.rs"]
mod tests;
