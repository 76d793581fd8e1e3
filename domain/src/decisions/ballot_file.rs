//! The ballots of a closed vote as a file that anybody counts again, and the words by which `acequia count` does it.

use std::collections::BTreeSet;

use super::ballot::Ballot;
use super::choice_count::ChoiceOutcome;
use super::choosing::Choosing;
use super::count::{Choice, ClassVotes, Conditions, Need, Outcome};
use super::method::{Asks, Method};
use super::quorum::QuorumOf;
use super::tally::file::{Fault, OF_CLASS, Paper, VoteFile, Written, write_blt, write_json, write_sides, write_table};
use super::tally::majority::{Base, Kind};
use super::tally::papers::Candidate;
use super::ties::Ties;
use super::{DecisionNumber, choice_count};

/// A form in which ballots are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A table, for spreadsheets: every method.
    Csv,
    /// For programs: every method but a draw by lot.
    Json,
    /// For other programs that count rankings.
    Blt,
}

impl Form {
    /// Each form.
    pub const ALL: [Self; 3] = [Self::Csv, Self::Json, Self::Blt];

    /// How the name of its file ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Blt => "blt",
        }
    }

    /// The form whose files end so.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.ending() == ending)
    }

    /// Whether ballots of a method can be written in it.
    #[must_use]
    pub const fn holds(self, method: Method) -> bool {
        match self {
            Self::Csv => true,
            Self::Json => !matches!(method, Method::Sortition),
            Self::Blt => matches!(method.asks(), Asks::Ranks { .. }),
        }
    }
}

/// Ballots among options: a line for each with its votes, in the order of what they say, so that the file tells neither who nor when.
/// A blank ballot is a line without marks. Of a draw by lot there is one such line, with all votes. Nothing where the form does not hold
/// ballots of the method.
///
/// # Errors
/// Where a ballot is none of its method.
pub fn among_options(
    number: i64,
    choosing: &Choosing,
    ballots: &[(Ballot, i64)],
    form: Form,
) -> Result<Option<String>, Unwritten> {
    if !form.holds(choosing.method) {
        return Ok(None);
    }
    let mut file = choice_count::papers(choosing, ballots);
    file.title = DecisionNumber(number).to_string();
    if choosing.method != Method::EqualShares {
        file.costs_minor = Vec::new();
        file.budget_minor = None;
    }
    let papers = file.papers.iter().filter_map(|(paper, votes, _)| match paper {
        Paper::Numbers(numbers) => Some((numbers.clone(), *votes)),
        Paper::Steps(_) => None,
    });
    let mut papers: Vec<Written> = papers.collect();
    papers.sort();
    // A lot looks at no marks, and a roll has many names: one line says how many took part.
    if choosing.method == Method::Sortition {
        papers = vec![(Vec::new(), papers.iter().map(|(_, votes)| votes).sum())];
    }
    if form == Form::Csv {
        return Ok(Some(write_table(&file.candidates, &file.costs_minor, &papers)?));
    }
    file.papers = papers.into_iter().map(|(numbers, votes)| (Paper::Numbers(numbers), votes, 0)).collect();
    let text = if form == Form::Blt { write_blt(&file)? } else { write_json(&file) };
    Ok(Some(text))
}

/// Why a file could not be written.
#[derive(Debug)]
pub enum Unwritten {
    /// A table.
    Table(csv::Error),
    /// A ballot that is none of its method.
    Ballot(Fault),
}

impl From<csv::Error> for Unwritten {
    fn from(error: csv::Error) -> Self {
        Self::Table(error)
    }
}

impl From<Fault> for Unwritten {
    fn from(fault: Fault) -> Self {
        Self::Ballot(fault)
    }
}

/// Votes for and against, likewise, each with the slug of its class where each class was counted by itself: its columns are then
/// `workers:yes`, `workers:no` and so on; and what the chair voted, where that decided. Nothing where the form holds rankings alone.
///
/// # Errors
/// None but those of memory.
pub fn for_and_against(
    number: i64,
    votes: &[(Option<String>, Choice, i64)],
    casting_vote: Option<Choice>,
    form: Form,
) -> Result<Option<String>, csv::Error> {
    let (columns, papers) = marked(votes);
    if form == Form::Csv {
        return write_sides(&columns, casting_vote, &papers).map(Some);
    }
    let papers = papers.into_iter().map(|(numbers, votes)| (Paper::Numbers(numbers), votes, 0)).collect();
    let title = DecisionNumber(number).to_string();
    let file = VoteFile { title, candidates: columns, casting_vote, papers, ..VoteFile::default() };
    Ok((form == Form::Json).then(|| write_json(&file)))
}

/// The columns of sides, and the papers that mark them, in the order of what they say.
fn marked(votes: &[(Option<String>, Choice, i64)]) -> (Vec<String>, Vec<Written>) {
    let classes: BTreeSet<&Option<String>> = votes.iter().map(|(class, ..)| class).collect();
    let classes = if classes.is_empty() { BTreeSet::from([&None]) } else { classes };
    let side = |class: &Option<String>, choice: Choice| match class {
        Some(class) => format!("{class}{OF_CLASS}{choice}"),
        None => choice.to_string(),
    };
    let columns: Vec<String> =
        classes.into_iter().flat_map(|class| Choice::ALL.iter().map(move |choice| side(class, *choice))).collect();
    let paper = |(class, choice, votes): &(Option<String>, Choice, i64)| {
        let name = side(class, *choice);
        let column = (0..).zip(&columns).find(|(_, column)| **column == name).map(|(column, _)| column);
        let marks: Vec<(Candidate, u64)> = column.map(|column| (column, 1)).into_iter().collect();
        (marks, u64::try_from(*votes).unwrap_or(0))
    };
    let mut papers: Vec<Written> = votes.iter().map(paper).collect();
    papers.sort();
    (columns, papers)
}

/// What the file of a decision's ballots is called.
#[must_use]
pub fn name(number: i64, form: Form) -> String {
    format!("{}-ballots.{}", DecisionNumber(number), form.ending())
}

/// What the file is called whose SHA-256 is the seed of a lot.
#[must_use]
pub fn seed_name(number: i64) -> String {
    format!("{}-seed.json", DecisionNumber(number))
}

/// The words that count ballots among options again, with the ties broken, or left open, as they were, and without what no ballot marks.
/// Whether an option has the majority that it needs, they do not say. `as_before` says that an earlier version made the count, by ways
/// that are no longer today's.
#[must_use]
pub fn command_among_options(
    number: i64,
    choosing: &Choosing,
    outcome: &ChoiceOutcome,
    ties: Ties,
    as_before: bool,
) -> String {
    let withdrawn: Vec<String> =
        outcome.withdrawn(choosing).into_iter().map(|place| (u32::from(place) + 1).to_string()).collect();
    let choosing = outcome.counted_choice(choosing);
    let method = choosing.method;
    let mut words = vec![format!("--method {}", method.word())];
    if method.fills_places() {
        words.push(format!("--seats {}", choosing.seats));
    }
    words.extend(choosing.points_max.map(|most| format!("--most {most}")));
    if let Some(budget_minor) = choosing.budget_minor {
        words.push(format!("--budget-minor {budget_minor} --complete"));
    }
    if !withdrawn.is_empty() {
        words.push(format!("--withdrawn {}", withdrawn.join(",")));
    }
    if ties == Ties::Vacant {
        words.push(format!("--ties {ties}"));
    }
    if as_before {
        words.push(AS_BEFORE.to_owned());
    } else if outcome.count.is_filled() {
        // A version before today's named somebody in its count whom no ballot marks, and what it counted stands.
        words.push(FILL.to_owned());
    }
    words.push(format!("--seed {}", outcome.seed));
    command(number, &words)
}

/// The words that count votes for and against again; `classes` are those that were counted by themselves. Where these may not be told
/// (`class_floor.rs`), no ballot bears one, and the words count all together.
#[must_use]
pub fn command_for_and_against(
    number: i64,
    conditions: &Conditions,
    outcome: &Outcome,
    classes: &[ClassVotes],
) -> String {
    let bound = |need: &Need| outcome.needed.iter().find(|needed| needed.need == *need).map(|needed| needed.bound);
    let mut words = vec![format!("--method {}", Method::from(conditions.majority).word())];
    if let Some(kind) = conditions.majority.kind() {
        words.push(format!("--kind {kind}"));
        if kind == Kind::Qualified {
            words.push(format!("--threshold {}", conditions.threshold));
        }
        words.extend(outcome.is_as_before(conditions).then(|| AS_BEFORE.to_owned()));
        if conditions.base != Base::Cast {
            words.push(format!("--base {}", conditions.base));
        }
    } else if let Some(most) = bound(&Need::StandAsides) {
        let blocks = bound(&Need::Objections).unwrap_or_default();
        words.push(format!("--stand-asides-max {most} --objections-max {blocks}"));
    }
    if let Some(persons) = outcome.persons {
        words.push(match persons.voted {
            Some(voted) => format!("--quorum-of persons --voted {voted}"),
            None => format!("--quorum-of persons --quorum-met {}", outcome.quorum_met),
        });
    }
    if let Some(present) = outcome.present {
        if conditions.quorum.of == QuorumOf::Present {
            words.push(format!("--quorum-of {}", QuorumOf::Present));
        }
        words.push(format!("--present {present}"));
    }
    words.push(format!("--quorum {} --eligible {}", outcome.quorum_votes, outcome.eligible));
    let told = || classes.iter().filter(|class| class.reached.is_none());
    words.extend(told().map(|class| format!("--eligible-of {}={}", class.class, class.eligible)));
    let of_class = |class: &ClassVotes| class.present.map(|present| format!("--present-of {}={present}", class.class));
    words.extend(told().filter_map(of_class));
    command(number, &words)
}

/// The word that fills places with what no paper names.
const FILL: &str = "--fill";

/// The word that counts as an earlier version did.
const AS_BEFORE: &str = "--as-before";

fn command(number: i64, words: &[String]) -> String {
    format!("acequia count {} {}", words.join(" "), name(number, Form::Csv))
}

#[cfg(test)]
#[path = "ballot_file_tests.rs"]
mod tests;
