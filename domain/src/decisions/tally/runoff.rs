//! Instant-runoff: whoever has the fewest votes goes, until somebody has more than half.

use super::papers::{Candidate, Papers, candidate};
use super::stages::{Act, Stage, Stages};
use super::tie::{Extreme, Lot, Tie, pick};
use super::transfer::SubParcels;

/// Counts by instant-runoff: one place, each paper a vote for the highest on it who is still in; the one with the fewest votes is excluded,
/// one at a time, until somebody has more than half of the votes of those who are in, or nobody else is. Ties go by the
/// latest earlier stage at which they differed, then by `lot`. Papers must not rank candidates equal; an equal rank is taken
/// as the next one.
///
/// Source: the alternative vote as in *Robert's Rules of Order Newly Revised* (12th edition), 45:62 to 45:69 (preferential voting), with
/// exclusion one at a time.
#[must_use]
pub fn count(papers: &Papers, withdrawn: &[Candidate], lot: &Lot) -> Stages {
    let all = (0_u16..).take(papers.candidates());
    let mut left: Vec<Candidate> = all.filter(|candidate| !withdrawn.contains(candidate)).collect();
    let mut stages: Vec<Stage> = Vec::new();
    let (mut act, mut ties) = (Act::FirstPreferences, Vec::new());
    loop {
        let stage = stage_of(papers, &left, act, std::mem::take(&mut ties));
        let given: u64 = stage.votes.iter().sum();
        let leads =
            |candidate: &Candidate| stage.votes.get(usize::from(*candidate)).is_some_and(|votes| votes * 2 > given);
        let elected = left.iter().copied().find(|candidate| leads(candidate) || left.len() == 1);
        stages.push(Stage { elected: elected.into_iter().collect(), ..stage });
        if elected.is_some() || left.is_empty() {
            return Stages { decimals: 0, stages, elected: elected.into_iter().collect() };
        }
        let votes = stages.last().map(|stage| stage.votes.clone()).unwrap_or_default();
        let before = stages.iter().map(|stage| stage.votes.as_slice());
        let Some(out) = pick(&left, Extreme::Fewest, &votes, before, lot, &mut ties) else {
            return Stages { decimals: 0, stages, elected: Vec::new() };
        };
        left.retain(|candidate| *candidate != out);
        act = Act::Exclusion(out);
    }
}

/// The votes once these are left. The papers of whoever just went are those that name them before anybody who is left.
fn stage_of(papers: &Papers, left: &[Candidate], act: Act, ties: Vec<Tie>) -> Stage {
    let mut is_in = vec![false; papers.candidates()];
    for candidate in left {
        if let Some(place) = is_in.get_mut(usize::from(*candidate)) {
            *place = true;
        }
    }
    let out = match act {
        Act::Exclusion(out) => Some(out),
        _ => None,
    };
    let mut votes = vec![0; papers.candidates()];
    let mut not_transferable = 0;
    let mut moved = SubParcels::among(papers.candidates());
    let mut held = 0;
    for (line, count) in papers.lines() {
        let mut was_with_out = false;
        let first = line.iter().map(|mark| candidate(*mark)).find(|candidate| {
            was_with_out |= Some(*candidate) == out;
            is_in.get(usize::from(*candidate)) == Some(&true)
        });
        let first = first.map(usize::from);
        match first.and_then(|place| votes.get_mut(place)) {
            Some(votes) => *votes += count,
            None => not_transferable += count,
        }
        if was_with_out {
            held += count;
            moved.add((1, 1), first, count);
        }
    }
    let transfer = out.map(|out| moved.transfer(out, held, held));
    Stage { act, votes, not_transferable, quota: None, elected: Vec::new(), ties, keep: None, transfer }
}

#[cfg(test)]
mod tests;
