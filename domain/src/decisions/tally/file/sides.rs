//! Papers for and against: columns that are called `yes`, `no` and `abstain`, with a mark in one of them.

use super::{Fault, Paper, VoteFile};
use crate::decisions::tally::majority::Votes;
use crate::decisions::tally::papers::Candidate;
use crate::validation::Refusal;

/// The sums of a file of papers for and against.
///
/// # Errors
/// `error-tally-sides` where a column is another, `error-tally-one-side` where a line marks none of them, or several.
pub fn of(file: &VoteFile) -> Result<Votes, Fault> {
    let mut votes = Votes::default();
    if let Some(name) = file.candidates.iter().find(|name| side(&mut votes, name).is_none()) {
        return Err(Fault::new(1, Refusal::new("error-tally-sides").with("column", name.as_str())));
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
        let name = file.candidates.get(usize::from(only)).ok_or_else(one_side)?;
        // All papers of a file are fewer than what overflows.
        *side(&mut votes, name).ok_or_else(one_side)? += i64::try_from(*count).unwrap_or(0);
    }
    Ok(votes)
}

fn side<'a>(votes: &'a mut Votes, name: &str) -> Option<&'a mut i64> {
    match name.to_ascii_lowercase().as_str() {
        "yes" => Some(&mut votes.yes),
        "no" => Some(&mut votes.no),
        "abstain" => Some(&mut votes.abstain),
        _ => None,
    }
}
