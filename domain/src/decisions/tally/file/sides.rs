//! Papers for and against: columns that are called `yes`, `no` and `abstain`, with a mark in one of them; where each class is counted by
//! itself, `workers:yes` and so on.

use serde::Deserialize;

use super::{Fault, Paper, VoteFile};
use crate::decisions::count::Choice;
use crate::decisions::tally::majority::Votes;
use crate::decisions::tally::papers::Candidate;
use crate::validation::Refusal;

/// What stands between the name of a class and a side of its votes.
pub const OF_CLASS: char = ':';

/// What JSON says beside papers for and against, in the words of files that hold sums. None of it follows from the papers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// The votes on the roll.
    pub eligible: Option<i64>,
    /// The votes that were present and not cast.
    pub silent: Option<i64>,
    /// How many must take part.
    pub quorum: Option<u64>,
    /// The persons who voted.
    pub voted: Option<i64>,
    /// The most who may stand aside.
    pub stand_aside_max: Option<u64>,
    /// The most who may object.
    pub object_max: Option<u64>,
    /// What it says of classes, by their names.
    pub classes: Vec<(String, OfClass)>,
}

/// What JSON says of a class beside papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfClass {
    /// The votes of the class on the roll.
    pub eligible: Option<i64>,
    /// Those that were present and not cast.
    pub silent: Option<i64>,
}

/// The sums of papers for and against.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sides {
    /// Of all.
    pub all: Votes,
    /// Of each class that columns are of, in their order.
    pub classes: Vec<(String, Votes)>,
    /// What the chair voted, where that decides a tie.
    pub casting: Option<Choice>,
}

/// The sums of a file of papers for and against.
///
/// # Errors
/// `error-tally-sides` where a column is another, `error-tally-one-side` where a line marks none of them, or several.
pub fn of(file: &VoteFile) -> Result<Sides, Fault> {
    let mut sides = Sides { casting: file.casting_vote, ..Sides::default() };
    for name in &file.candidates {
        let (class, side_name) = parts(name);
        if side(&mut sides.all, side_name).is_none() {
            return Err(Fault::new(1, Refusal::new("error-tally-sides").with("column", name.as_str())));
        }
        if let Some(class) = class
            && sides.classes.iter().all(|(known, _)| known != class)
        {
            sides.classes.push((class.to_owned(), Votes::default()));
        }
    }
    for (paper, count, line) in &file.papers {
        let marked: Vec<Candidate> = match paper {
            Paper::Steps(steps) => steps.iter().flatten().copied().collect(),
            Paper::Numbers(numbers) => {
                numbers.iter().filter(|(_, number)| *number > 0).map(|(candidate, _)| *candidate).collect()
            }
        };
        let one_side = || Fault::new(*line, Refusal::new("error-tally-one-side"));
        let [only] = marked[..] else { return Err(one_side()) };
        let (class, name) = parts(file.candidates.get(usize::from(only)).ok_or_else(one_side)?);
        // All papers of a file are fewer than what overflows.
        let count = i64::try_from(*count).unwrap_or(0);
        *side(&mut sides.all, name).ok_or_else(one_side)? += count;
        let of_class = sides.classes.iter_mut().find(|(known, _)| Some(known.as_str()) == class);
        if let Some(votes) = of_class.and_then(|(_, votes)| side(votes, name)) {
            *votes += count;
        }
    }
    Ok(sides)
}

/// The class, if any, and the side that a column is of.
fn parts(name: &str) -> (Option<&str>, &str) {
    name.rsplit_once(OF_CLASS).map_or((None, name), |(class, side)| (Some(class), side))
}

fn side<'a>(votes: &'a mut Votes, name: &str) -> Option<&'a mut i64> {
    match name.trim().to_ascii_lowercase().as_str() {
        "yes" => Some(&mut votes.yes),
        "no" => Some(&mut votes.no),
        "abstain" => Some(&mut votes.abstain),
        _ => None,
    }
}
