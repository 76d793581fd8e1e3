//! Files of ballot papers: BLT, JSON and CSV.

mod blt;
mod json;
mod object;
mod place;
mod sides;
mod table;

use super::papers::{Candidate, DRAWN_MAX, Ranking};
use super::points::PointsPaper;
use crate::decisions::count::Choice;
use crate::validation::Refusal;

pub use blt::{read as read_blt, write as write_blt};
pub use json::{read as read_json, write as write_json};
pub use object::{Entries, read as read_object};
pub use place::line_of;
pub use sides::{Beside, OF_CLASS, OfClass, Sides, of as sides};
pub use table::{Written, read as read_table, write as write_table, write_sides};

/// How many papers a file has at most, identical ones not folded.
pub const LINES_MAX: usize = 5_000_000;
/// How many papers there are at most in all: so many times nine decimals are still counted exactly.
pub const PAPERS_MAX: u64 = u32::MAX as u64;

/// A line of a file, from 1, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub refusal: Refusal,
}

impl Fault {
    fn new(line: usize, refusal: Refusal) -> Self {
        Self { line, refusal }
    }
}

/// What a paper says, before a method reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// Candidates in order, the best first, with steps of those who stand equal.
    Steps(Vec<Vec<Candidate>>),
    /// A number beside candidates: a rank from 1, or points.
    Numbers(Vec<(Candidate, u64)>),
}

/// The papers of a vote as a file has them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VoteFile {
    /// What it is about, where the file says so.
    pub title: String,
    /// The names of the candidates; their numbers where there are none.
    pub candidates: Vec<String>,
    /// How many places there are, where the file says so.
    pub seats: Option<usize>,
    /// Who was withdrawn.
    pub withdrawn: Vec<Candidate>,
    /// What each candidate costs in minor units, where they are projects.
    pub costs_minor: Vec<u64>,
    /// The budget in minor units, where there is one.
    pub budget_minor: Option<u64>,
    /// What the chair of the meeting voted, in a vote for and against in which that decides a tie.
    pub casting_vote: Option<Choice>,
    /// Papers with how many say so, and the line of each.
    pub papers: Vec<(Paper, u64, usize)>,
    /// What it says besides of a vote for and against.
    pub beside: Beside,
}

impl VoteFile {
    /// The papers as rankings.
    ///
    /// # Errors
    /// `error-tally-gap` where a paper ranks somebody second and nobody first, or the like.
    pub fn rankings(&self) -> Result<Vec<(Ranking, u64)>, Fault> {
        let mut sorted = Vec::new();
        let papers = self.papers.iter().enumerate();
        papers.map(|(place, (paper, count, _))| Ok((self.ranking(place, paper, &mut sorted)?, *count))).collect()
    }

    /// The paper at a place as a ranking. `sorted` is emptied and used: one list serves all papers.
    pub(super) fn ranking(
        &self,
        place: usize,
        paper: &Paper,
        sorted: &mut Vec<(u64, Candidate)>,
    ) -> Result<Ranking, Fault> {
        match paper {
            Paper::Steps(steps) => Ok(Ranking::of_steps(steps.iter().map(|step| step.iter().copied()))),
            Paper::Numbers(numbers) => ranking_of(numbers, sorted).map_err(|refusal| self.fault(place, refusal)),
        }
    }

    /// The papers as approvals: whoever is named, or has a number above zero, is approved of.
    #[must_use]
    pub fn approvals(&self) -> Vec<(Vec<Candidate>, u64)> {
        let approved = |(paper, count, _): &(Paper, u64, usize)| {
            let named: Vec<Candidate> = match paper {
                Paper::Steps(steps) => steps.iter().flatten().copied().collect(),
                Paper::Numbers(numbers) => {
                    numbers.iter().filter(|(_, number)| *number > 0).map(|(candidate, _)| *candidate).collect()
                }
            };
            (named, *count)
        };
        self.papers.iter().map(approved).collect()
    }

    /// How many papers there are that name somebody, and how many in all.
    #[must_use]
    pub fn named_and_all(&self) -> (u64, u64) {
        let names = |paper: &Paper| match paper {
            Paper::Steps(steps) => steps.iter().any(|step| !step.is_empty()),
            Paper::Numbers(numbers) => numbers.iter().any(|(_, number)| *number > 0),
        };
        let named = self.papers.iter().filter(|(paper, ..)| names(paper)).map(|(_, count, _)| count).sum();
        (named, self.papers.iter().map(|(_, count, _)| count).sum())
    }

    /// The papers as points.
    ///
    /// # Errors
    /// `error-tally-points` where a paper names candidates in order and gives no points.
    pub fn points(&self) -> Result<Vec<PointsPaper>, Fault> {
        let points = |(paper, count, line): &(Paper, u64, usize)| match paper {
            Paper::Numbers(numbers) => Ok((numbers.clone(), *count)),
            Paper::Steps(steps) if steps.is_empty() => Ok((Vec::new(), *count)),
            Paper::Steps(_) => Err(Fault::new(*line, Refusal::new("error-tally-points"))),
        };
        self.papers.iter().map(points).collect()
    }

    /// The file, if it has not more papers than can be counted.
    fn checked(self) -> Result<Self, Fault> {
        let mut all = 0_u64;
        for (_, count, line) in &self.papers {
            all = all.saturating_add(*count);
            if all > PAPERS_MAX {
                return Err(Fault::new(
                    *line,
                    Refusal::new("error-tally-total").with("most", PAPERS_MAX.cast_signed()),
                ));
            }
        }
        Ok(self)
    }

    /// What is wrong with a paper, by its place from 0.
    pub(super) fn fault(&self, place: usize, refusal: Refusal) -> Fault {
        Fault::new(self.line_of(place), refusal)
    }

    /// The line of a paper, by its place from 0.
    #[must_use]
    pub fn line_of(&self, place: usize) -> usize {
        self.papers.get(place).map_or(1, |(.., line)| *line)
    }
}

/// Numbers of ranks as a ranking. Zero ranks nobody; equal numbers stand equal. `sorted` is emptied and used.
fn ranking_of(numbers: &[(Candidate, u64)], sorted: &mut Vec<(u64, Candidate)>) -> Result<Ranking, Refusal> {
    sorted.clear();
    sorted.extend(numbers.iter().filter(|(_, rank)| *rank > 0).map(|(candidate, rank)| (*rank, *candidate)));
    sorted.sort_unstable();
    let (mut last, mut equal) = (0, 1);
    for (rank, _) in sorted.iter() {
        if *rank == last {
            equal += 1;
        } else if *rank == last + 1 || *rank == last + equal {
            // Two who share a rank leave the next one open, or do not: both are written.
            (last, equal) = (*rank, 1);
        } else {
            return Err(Refusal::new("error-tally-gap").with("rank", (last + 1).to_string()));
        }
    }
    let before = std::iter::once(0).chain(sorted.iter().map(|(rank, _)| *rank));
    Ok(Ranking::of_marked(sorted.iter().zip(before).map(|((rank, candidate), before)| (*candidate, *rank == before))))
}

/// A number of candidates within what there may be: as many as a lot is drawn among, since a file does not say by which method it is counted.
fn check_candidates(count: usize, line: usize) -> Result<usize, Fault> {
    if (1..=DRAWN_MAX).contains(&count) {
        Ok(count)
    } else {
        Err(Fault::new(line, Refusal::new("error-tally-candidates").with("most", DRAWN_MAX)))
    }
}

/// Why a word is not read as a number: it is none, or a greater one than there can be.
fn no_number(text: &str) -> Refusal {
    let is_great = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let refusal = if is_great { Refusal::new("error-tally-great") } else { Refusal::new("error-tally-number") };
    refusal.with("text", text)
}

/// A candidate's number from 1 as a place from 0.
fn place_of(number: u64, candidates: usize, line: usize) -> Result<Candidate, Fault> {
    let place = number.checked_sub(1).and_then(|place| Candidate::try_from(place).ok());
    place
        .filter(|place| usize::from(*place) < candidates)
        .ok_or_else(|| Fault::new(line, Refusal::new("error-tally-candidate").with("number", number.to_string())))
}

/// Names for candidates that have none: their numbers.
fn numbered(candidates: usize) -> Vec<String> {
    (1..=candidates).map(|number| number.to_string()).collect()
}

#[cfg(test)]
mod tests;
