//! A ballot among options: a number beside each option that whoever votes marked.

mod on_paper;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use super::method::{Asks, Method};
use super::tally::file::Paper;
use super::tally::papers::Candidate;
use crate::validation::{Errors, FieldError, Refusal};

/// Where a draw by lot asks for a number of one's own, it stands beside this, which is the number of no option.
pub const OWN_NUMBER: u16 = 0;
/// The greatest number of one's own.
pub const OWN_NUMBER_MAX: u64 = 999_999_999;

/// The word for a ballot that marks nothing.
const BLANK: &str = "blank";

/// A ballot among options. Options have numbers from 1; a number beside one is its rank, its points, or 1 for approval. One of a draw by lot
/// has a number of its own beside [`OWN_NUMBER`]. A blank one was
/// cast all the same: it counts for the quorum.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Ballot(BTreeMap<u16, u64>);

/// An option that a ballot may mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choosable<'a> {
    /// Its number, from 1.
    pub number: u16,
    /// What it is called.
    pub name: &'a str,
}

/// The field of a form in which the number beside an option is typed.
#[must_use]
pub fn field(option: u16) -> String {
    format!("option-{option}")
}

impl Ballot {
    /// The number beside an option, if any.
    #[must_use]
    pub fn beside(&self, option: u16) -> Option<u64> {
        self.0.get(&option).copied()
    }

    /// Options with the numbers beside them, in order.
    pub fn marks(&self) -> impl Iterator<Item = (u16, u64)> + '_ {
        self.0.iter().map(|(option, number)| (*option, *number))
    }

    /// Whether it marks nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    /// The ballot without some options, by their numbers. Where it ranks, the ranks close up, those who stood equal still do, and nothing
    /// is left out; points and approvals stay what they were.
    #[must_use]
    pub fn without(&self, method: Method, passed_over: &[u16]) -> Self {
        let mut marks = self.0.clone();
        marks.retain(|option, _| !passed_over.contains(option));
        if matches!(method.asks(), Asks::Ranks { .. }) && marks.len() < self.0.len() {
            marks = closed_up(marks);
        }
        Self(marks)
    }

    /// What a count reads: `options` are all numbers, in the order of the candidates.
    #[must_use]
    pub fn paper(&self, options: &[u16]) -> Paper {
        let place = |option: u16| options.iter().position(|number| *number == option);
        let numbers =
            self.marks().filter_map(|(option, number)| Some((Candidate::try_from(place(option)?).ok()?, number)));
        Paper::Numbers(numbers.collect())
    }

    /// Reads a form's fields, one for each option; all that is wrong with it is told, and how to mend it. `points_max` is the most
    /// points to one option (score) or on the ballot (dots). A ballot with nothing on it is refused unless `blank` says that it is
    /// meant so. Ballots that say the same are the same, so that nobody signs theirs by a rare way of writing: ranks close up behind
    /// options that stand equal.
    ///
    /// # Errors
    /// Beside an option's [`field`]: `error-ballot-rank` for no whole number from 1 to as many as there are options,
    /// `error-ballot-rank-twice` (arguments `rank`, `name`) where no two may stand equal, `error-ballot-points` (argument `most`),
    /// `error-choice`; beside the field of [`OWN_NUMBER`] `error-ballot-number` (argument `most`); beside `ballot`: `error-ballot-gap` (argument `rank`), `error-ballot-dots` (arguments `given`, `most`),
    /// `error-ballot-empty`, `error-ballot-marked` for a blank one with marks; of a draw `error-ballot-numberless`,
    /// `error-ballot-numbered`.
    pub fn read(
        method: Method,
        options: &[Choosable<'_>],
        typed: impl Fn(u16) -> String,
        blank: bool,
        points_max: u64,
    ) -> Result<Self, Vec<FieldError>> {
        let mut errors = Errors::new();
        let mut marks = BTreeMap::new();
        let ranks = u64::try_from(options.len()).unwrap_or(u64::MAX);
        let own = [Choosable { number: OWN_NUMBER, name: "" }];
        let asked = if method.asks() == Asks::Number { own.as_slice() } else { options };
        for option in asked {
            let text = typed(option.number);
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let number = match method.asks() {
                Asks::Ranks { .. } => parse_between(text, 1, ranks, "error-ballot-rank"),
                Asks::Points => parse_between(text, 0, points_max, "error-ballot-points"),
                Asks::Approvals if text == "1" => Ok(1),
                Asks::Number => parse_between(text, 1, OWN_NUMBER_MAX, "error-ballot-number"),
                Asks::Approvals | Asks::YesOrNo | Asks::Stance => Err(Refusal::new("error-choice")),
            };
            if let Some(number) = errors.take(&field(option.number), number).filter(|number| *number > 0) {
                marks.insert(option.number, number);
            }
        }
        let marked = !marks.is_empty() || !errors.is_empty();
        check(method, options, &marks, points_max, &mut errors);
        if marked == blank {
            let key = match (blank, method.asks()) {
                (true, Asks::Number) => "error-ballot-numbered",
                (false, Asks::Number) => "error-ballot-numberless",
                (true, _) => "error-ballot-marked",
                (false, _) => "error-ballot-empty",
            };
            errors.add("ballot", Refusal::new(key));
        }
        if matches!(method.asks(), Asks::Ranks { .. }) {
            marks = closed_up(marks);
        }
        errors.finish(Some(Self(marks)))
    }
}

/// The marks with ranks from 1 on and none left out; those that stood equal still do.
fn closed_up(marks: BTreeMap<u16, u64>) -> BTreeMap<u16, u64> {
    let ranks: BTreeSet<u64> = marks.values().copied().collect();
    let closed: BTreeMap<u64, u64> = ranks.into_iter().zip(1..).collect();
    marks.into_iter().map(|(option, rank)| (option, closed.get(&rank).copied().unwrap_or(rank))).collect()
}

/// A whole number within bounds.
fn parse_between(text: &str, least: u64, most: u64, key: &'static str) -> Result<u64, Refusal> {
    let number = text.parse::<u64>().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| Refusal::new(key).with("most", most.to_string()))
}

/// What is wrong with the marks together: those that could be read, so that all is told at once. Whether a rank is left out is seen only where
/// nothing else is wrong, since what is mended may fill it.
fn check(method: Method, options: &[Choosable<'_>], marks: &BTreeMap<u16, u64>, points_max: u64, errors: &mut Errors) {
    match method.asks() {
        Asks::Ranks { equal } => {
            let mut first: BTreeMap<u64, u16> = BTreeMap::new();
            for (option, rank) in marks {
                let Some(earlier) = first.get(rank).filter(|_| !equal) else {
                    first.entry(*rank).or_insert(*option);
                    continue;
                };
                let name = options.iter().find(|one| one.number == *earlier).map_or("", |one| one.name);
                let refusal = Refusal::new("error-ballot-rank-twice").with("rank", rank.to_string()).with("name", name);
                errors.add(&field(*option), refusal);
            }
            if errors.is_empty()
                && let Some(missing) = gap(marks.values().copied())
            {
                errors.add("ballot", Refusal::new("error-ballot-gap").with("rank", missing.to_string()));
            }
        }
        Asks::Points if method == Method::Dots => {
            let given: u64 = marks.values().sum();
            if given > points_max {
                let refusal = Refusal::new("error-ballot-dots").with("given", given.to_string());
                errors.add("ballot", refusal.with("most", points_max.to_string()));
            }
        }
        Asks::Points | Asks::Approvals | Asks::YesOrNo | Asks::Stance | Asks::Number => {}
    }
}

/// The first rank that nobody has though a later one is given. Two who share a rank may leave the next one open, or not: people
/// write both.
fn gap(ranks: impl Iterator<Item = u64>) -> Option<u64> {
    let mut ranks: Vec<u64> = ranks.collect();
    ranks.sort_unstable();
    let (mut last, mut sharing) = (0, 1);
    for rank in ranks {
        if rank == last {
            sharing += 1;
        } else if rank == last + 1 || rank == last + sharing {
            (last, sharing) = (rank, 1);
        } else {
            return Some(last + 1);
        }
    }
    None
}

impl fmt::Display for Ballot {
    /// As it is stored: `2:1 5:2`, or `blank`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_blank() {
            return f.write_str(BLANK);
        }
        for (place, (option, number)) in self.marks().enumerate() {
            let space = if place == 0 { "" } else { " " };
            write!(f, "{space}{option}:{number}")?;
        }
        Ok(())
    }
}

impl FromStr for Ballot {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text == BLANK {
            return Ok(Self::default());
        }
        let mut marks = BTreeMap::new();
        for mark in text.split(' ') {
            let (option, number) = mark.split_once(':').ok_or(())?;
            let number: u64 = number.parse().map_err(|_| ())?;
            let earlier = marks.insert(option.parse().map_err(|_| ())?, number);
            if earlier.is_some() || number == 0 {
                return Err(());
            }
        }
        Ok(Self(marks))
    }
}

#[cfg(test)]
#[path = "ballot_tests.rs"]
mod tests;
