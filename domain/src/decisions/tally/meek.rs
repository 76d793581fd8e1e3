//! The single transferable vote by Meek's method: nine decimals, each elected candidate keeping so much of every vote as they need.

use std::cmp::Reverse;

use super::papers::{Candidate, Papers, candidate};
use super::stages::{Act, Stage, Stages};
use super::tie::{BrokenBy, Lot, Tie};

/// How many decimals votes and parts have.
pub const DECIMALS: u32 = 9;
/// One vote, in its smallest unit.
const ONE: u64 = 1_000_000_000;
/// A surplus below this, a millionth of a vote, is none.
const OMEGA: u64 = 1_000;

/// Counts by Meek's method. Of each paper the first candidate keeps a part, the next keeps a part of what is left, and so on; whoever is
/// in keeps all, an excluded candidate nothing, an elected one as much as leaves them with the quota. Parts are computed in rounds
/// to nine decimals, rounded up, until less than a millionth of a vote is left over; the quota is the votes that rest with
/// candidates, divided by one more than the seats, truncated, and one of the smallest unit. Where those with the fewest votes
/// are apart by no more than what is left over, they stand equal, and `lot` says who goes. Those who are elected at one stage stand in the
/// order of their votes, and where these are equal in that of the `lot`. Papers must not rank
/// candidates equal; an equal rank is taken as the next one.
///
/// Source: B. L. Meek, "A New Approach to the Single Transferable Vote" (*Voting matters* 1, 1994), in the form of the Reference Meek
/// Rule of the Proportional Representation Foundation.
#[must_use]
pub fn count(papers: &Papers, seats: usize, withdrawn: &[Candidate], lot: &Lot) -> Stages {
    let mut counting = Counting::new(papers, seats, withdrawn);
    let (mut act, mut ties) = (Act::FirstPreferences, Vec::new());
    loop {
        // Where there are no more candidates than places, the first preferences are shown all the same.
        let (mut elected, surplus) = counting.rounds();
        counting.order(&mut elected, lot, &mut ties);
        counting.end_stage(act, std::mem::take(&mut ties), &elected);
        if counting.is_over() {
            break;
        }
        act = match elected.first() {
            Some(_) => Act::Surpluses,
            None => match counting.leave_out_lowest(surplus, lot, &mut ties) {
                Some(out) => Act::Exclusion(out),
                None => break,
            },
        };
        // Nobody is excluded only to see that those who are left fill the places.
        if counting.is_over() {
            counting.distribute();
            counting.end_stage(act, std::mem::take(&mut ties), &[]);
            break;
        }
    }
    counting.fill(lot);
    Stages { decimals: DECIMALS, stages: counting.stages, elected: counting.elected }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    In,
    Elected,
    Out,
}

#[derive(Debug, Clone, Copy)]
struct Holder {
    standing: Standing,
    /// The part of each vote that reaches them which they keep.
    keep: u64,
    votes: u64,
}

struct Counting<'a> {
    papers: &'a Papers,
    seats: usize,
    holders: Vec<Holder>,
    rest: u64,
    quota: u64,
    stages: Vec<Stage>,
    elected: Vec<Candidate>,
}

/// A product of two numbers of nine decimals, rounded up.
fn times(one: u64, other: u64) -> u64 {
    let product = (u128::from(one) * u128::from(other)).div_ceil(u128::from(ONE));
    u64::try_from(product).unwrap_or(u64::MAX)
}

/// A quotient of two numbers of nine decimals, rounded up.
fn over(above: u64, below: u64) -> u64 {
    let quotient = (u128::from(above) * u128::from(ONE)).div_ceil(u128::from(below.max(1)));
    u64::try_from(quotient).unwrap_or(u64::MAX)
}

impl<'a> Counting<'a> {
    fn new(papers: &'a Papers, seats: usize, withdrawn: &[Candidate]) -> Self {
        let holders = (0_u16..).take(papers.candidates()).map(|candidate| {
            let out = withdrawn.contains(&candidate);
            let (standing, keep) = if out { (Standing::Out, 0) } else { (Standing::In, ONE) };
            Holder { standing, keep, votes: 0 }
        });
        let holders = holders.collect();
        Self { papers, seats, holders, rest: 0, quota: 0, stages: Vec::new(), elected: Vec::new() }
    }

    /// Gives each candidate the parts of all papers that they keep.
    fn distribute(&mut self) {
        for holder in &mut self.holders {
            holder.votes = 0;
        }
        self.rest = 0;
        for (line, count) in self.papers.lines() {
            let mut weight = ONE;
            for mark in line {
                let Some(holder) = self.holders.get_mut(usize::from(candidate(*mark))) else { continue };
                let kept = times(weight, holder.keep);
                holder.votes += kept * count;
                weight -= kept.min(weight);
                if weight == 0 {
                    break;
                }
            }
            self.rest += weight * count;
        }
        let seats = u64::try_from(self.seats).unwrap_or(u64::MAX).saturating_add(1);
        self.quota = self.holders.iter().map(|holder| holder.votes).sum::<u64>() / seats + 1;
    }

    /// Rounds until somebody reaches the quota or what is left over falls no more; who was elected, and what is left over.
    fn rounds(&mut self) -> (Vec<Candidate>, u64) {
        let mut before = None;
        loop {
            self.distribute();
            let quota = self.quota;
            let mut elected = Vec::new();
            for (candidate, holder) in (0_u16..).zip(&mut self.holders) {
                if holder.standing == Standing::In && holder.votes >= quota {
                    holder.standing = Standing::Elected;
                    elected.push(candidate);
                }
            }
            let of_elected = self.holders.iter().filter(|holder| holder.standing == Standing::Elected);
            let surplus: u64 = of_elected.map(|holder| holder.votes.saturating_sub(quota)).sum();
            let falls_no_more = before.is_some_and(|before| surplus >= before);
            if !elected.is_empty() || surplus < OMEGA || falls_no_more {
                return (elected, surplus);
            }
            before = Some(surplus);
            for holder in self.holders.iter_mut().filter(|holder| holder.standing == Standing::Elected) {
                holder.keep = over(times(holder.keep, quota), holder.votes);
            }
        }
    }

    fn votes(&self, candidate: Candidate) -> u64 {
        self.holders.get(usize::from(candidate)).map_or(0, |holder| holder.votes)
    }

    fn left(&self) -> Vec<Candidate> {
        let all = (0_u16..).zip(&self.holders);
        all.filter(|(_, holder)| holder.standing == Standing::In).map(|(candidate, _)| candidate).collect()
    }

    fn is_over(&self) -> bool {
        self.elected.len() >= self.seats || self.elected.len() + self.left().len() <= self.seats
    }

    fn end_stage(&mut self, act: Act, ties: Vec<Tie>, elected: &[Candidate]) {
        self.elected.extend(elected);
        self.stages.push(Stage {
            act,
            votes: self.holders.iter().map(|holder| holder.votes).collect(),
            not_transferable: self.rest,
            quota: Some(self.quota),
            elected: elected.to_vec(),
            ties,
            keep: Some(self.holders.iter().map(|holder| holder.keep).collect()),
            transfer: None,
        });
    }

    fn leave_out_lowest(&mut self, surplus: u64, lot: &Lot, ties: &mut Vec<Tie>) -> Option<Candidate> {
        let left = self.left();
        let fewest = left.iter().map(|candidate| self.votes(*candidate)).min()?;
        let equal: Vec<Candidate> =
            left.into_iter().filter(|candidate| self.votes(*candidate) <= fewest + surplus).collect();
        let chosen = lot.last(&equal)?;
        if equal.len() > 1 {
            ties.push(Tie { between: equal, chosen, by: BrokenBy::Lot });
        }
        let holder = self.holders.get_mut(usize::from(chosen))?;
        (holder.standing, holder.keep) = (Standing::Out, 0);
        Some(chosen)
    }

    /// Puts those who are elected at one stage in the order of their votes, and those with as many in the order of the lot.
    fn order(&self, elected: &mut [Candidate], lot: &Lot, ties: &mut Vec<Tie>) {
        elected.sort_by_key(|candidate| (Reverse(self.votes(*candidate)), lot.place(*candidate)));
        let equal = elected.chunk_by(|one, other| self.votes(*one) == self.votes(*other));
        for equal in equal {
            // The last one is left over when all others were drawn.
            for (place, chosen) in equal.iter().enumerate().take(equal.len() - 1) {
                let mut between: Vec<Candidate> = equal.iter().skip(place).copied().collect();
                between.sort_unstable();
                ties.push(Tie { between, chosen: *chosen, by: BrokenBy::Lot });
            }
        }
    }

    /// Where places are left, elects those who are left, the one with the most votes first.
    fn fill(&mut self, lot: &Lot) {
        if self.elected.len() >= self.seats {
            return;
        }
        let (mut left, mut ties) = (self.left(), Vec::new());
        self.order(&mut left, lot, &mut ties);
        self.elected.extend(&left);
        if let Some(stage) = self.stages.last_mut() {
            stage.elected.extend(left);
            stage.ties.extend(ties);
        }
    }
}

#[cfg(test)]
mod tests;
