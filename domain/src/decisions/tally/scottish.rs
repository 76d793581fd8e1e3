//! The single transferable vote as councillors are elected in Scotland: weighted inclusive Gregory, five decimals, truncated.

use super::papers::{Candidate, Papers};
use super::stages::{Act, Stage, Stages};
use super::tie::{Extreme, Lot, Tie, pick};
use super::transfer::{SubParcels, Transfer};

/// How many decimals votes have.
pub const DECIMALS: u32 = 5;
/// One vote, in its smallest unit.
const ONE: u64 = 100_000;

/// Counts by the Scottish rules. The quota is the valid papers divided by one more than the seats, truncated, and one. Each paper
/// moves on at its value times the surplus, divided by the votes of whoever it leaves, truncated to five decimals;
/// the greatest surplus first, and before anybody is excluded. Papers must not rank candidates equal; an equal rank is
/// taken as the next one. A paper that names nobody but candidates who were withdrawn is not transferable from the first stage on, and not
/// among those of the quota. Nothing is passed on once no more candidates are left than there are places.
///
/// Source: The Scottish Local Government Elections Order 2011 (SSI 2011/399), Schedule 1, rules 45 to 53. Ties that earlier stages
/// do not break, which the rules leave to a lot, are broken by `lot`.
#[must_use]
pub fn count(papers: &Papers, seats: usize, withdrawn: &[Candidate], lot: &Lot) -> Stages {
    counted(Counting::new(papers, seats, withdrawn, lot), |counting| counting.is_full() || !counting.has_continuing())
}

/// As [`count`], but with the stages that earlier versions told where fewer candidates stood than there are places: surpluses went on to
/// nobody when all of them were elected.
#[must_use]
pub fn count_onward(papers: &Papers, seats: usize, withdrawn: &[Candidate], lot: &Lot) -> Stages {
    counted(Counting::new(papers, seats, withdrawn, lot), |counting| counting.is_full())
}

fn counted(mut counting: Counting<'_>, is_over: impl Fn(&Counting<'_>) -> bool) -> Stages {
    counting.first_preferences();
    while !is_over(&counting) {
        match counting.greatest_surplus() {
            Some((candidate, ties)) => counting.transfer_surplus(candidate, ties),
            None => match counting.fewest_votes() {
                Some((candidate, ties)) => counting.exclude(candidate, ties),
                None => break,
            },
        }
    }
    Stages { decimals: DECIMALS, stages: counting.stages, elected: counting.elected }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Continuing,
    /// Elected, with or without a surplus that has not gone on.
    Elected {
        waits: bool,
    },
    Excluded,
}

/// A line of papers where it rests.
#[derive(Debug, Clone, Copy)]
struct Parcel<'a> {
    /// The preferences that come after whoever it rests with.
    rest: &'a [u16],
    count: u64,
    /// The value of each paper.
    value: u64,
}

#[derive(Debug)]
struct Holder<'a> {
    standing: Standing,
    votes: u64,
    parcels: Vec<Parcel<'a>>,
}

struct Counting<'a> {
    papers: &'a Papers,
    lot: &'a Lot,
    seats: usize,
    quota: u64,
    holders: Vec<Holder<'a>>,
    not_transferable: u64,
    stages: Vec<Stage>,
    elected: Vec<Candidate>,
}

impl<'a> Counting<'a> {
    fn new(papers: &'a Papers, seats: usize, withdrawn: &[Candidate], lot: &'a Lot) -> Self {
        let holders = (0..papers.candidates()).map(|place| {
            let out = withdrawn.iter().any(|candidate| usize::from(*candidate) == place);
            let standing = if out { Standing::Excluded } else { Standing::Continuing };
            Holder { standing, votes: 0, parcels: Vec::new() }
        });
        Self {
            papers,
            lot,
            seats,
            quota: 0,
            holders: holders.collect(),
            not_transferable: 0,
            stages: Vec::new(),
            elected: Vec::new(),
        }
    }

    fn first_preferences(&mut self) {
        let papers = self.papers;
        let mut valid = 0;
        for (line, count) in papers.lines() {
            let parcel = Parcel { rest: line, count, value: ONE };
            if self.give(parcel).is_some() {
                valid += count;
            } else {
                // Whoever it names was withdrawn: it counts for no quota, and yet it is in every sum.
                self.not_transferable += count * ONE;
            }
        }
        let seats = u64::try_from(self.seats).unwrap_or(u64::MAX).saturating_add(1);
        self.quota = (valid / seats + 1) * ONE;
        self.end_stage(Act::FirstPreferences, Vec::new(), None);
    }

    /// Gives a parcel to the next candidate on it who is still in; the place of that one. What nobody takes is not counted here.
    fn give(&mut self, parcel: Parcel<'a>) -> Option<usize> {
        let mut rest = parcel.rest;
        while let [mark, after @ ..] = rest {
            rest = after;
            let place = usize::from(super::papers::candidate(*mark));
            if let Some(holder) = self.holders.get_mut(place)
                && holder.standing == Standing::Continuing
            {
                holder.votes += parcel.count * parcel.value;
                holder.parcels.push(Parcel { rest, ..parcel });
                return Some(place);
            }
        }
        None
    }

    fn standing(&self, wanted: impl Fn(&Holder<'_>) -> bool) -> Vec<Candidate> {
        let all = (0..).zip(&self.holders);
        all.filter(|(_, holder)| wanted(holder)).map(|(candidate, _)| candidate).collect()
    }

    fn votes(&self, candidate: Candidate) -> u64 {
        self.holders.get(usize::from(candidate)).map_or(0, |holder| holder.votes)
    }

    fn vacancies(&self) -> usize {
        self.seats.saturating_sub(self.elected.len())
    }

    fn is_full(&self) -> bool {
        self.vacancies() == 0
    }

    fn has_continuing(&self) -> bool {
        self.holders.iter().any(|holder| holder.standing == Standing::Continuing)
    }

    /// Elects whoever reached the quota, and, where no more are left than there are places, these.
    fn end_stage(&mut self, act: Act, mut ties: Vec<Tie>, transfer: Option<Transfer>) {
        let votes: Vec<u64> = self.holders.iter().map(|holder| holder.votes).collect();
        let quota = self.quota;
        let mut elected = Vec::new();
        let mut reached = self.standing(|holder| holder.standing == Standing::Continuing && holder.votes >= quota);
        self.stages.push(Stage {
            act,
            votes,
            not_transferable: self.not_transferable,
            quota: Some(quota),
            elected: Vec::new(),
            ties: Vec::new(),
            keep: None,
            transfer,
        });
        while !reached.is_empty() && self.vacancies() > 0 {
            let Some(next) = self.pick(&reached, Extreme::Most, &mut ties) else { break };
            reached.retain(|candidate| *candidate != next);
            self.elect(next, self.votes(next) > quota);
            elected.push(next);
        }
        let mut left = self.standing(|holder| holder.standing == Standing::Continuing);
        while !left.is_empty() && left.len() <= self.vacancies() {
            let Some(next) = self.pick(&left, Extreme::Most, &mut ties) else { break };
            left.retain(|candidate| *candidate != next);
            self.elect(next, false);
            elected.push(next);
        }
        if let Some(stage) = self.stages.last_mut() {
            stage.elected = elected;
            stage.ties = ties;
        }
    }

    fn elect(&mut self, candidate: Candidate, waits: bool) {
        if let Some(holder) = self.holders.get_mut(usize::from(candidate)) {
            holder.standing = Standing::Elected { waits };
        }
        self.elected.push(candidate);
    }

    /// Of several, the one with the most votes or the fewest.
    fn pick(&self, among: &[Candidate], extreme: Extreme, ties: &mut Vec<Tie>) -> Option<Candidate> {
        let now: Vec<u64> = self.holders.iter().map(|holder| holder.votes).collect();
        pick(among, extreme, &now, self.stages.iter().map(|stage| stage.votes.as_slice()), self.lot, ties)
    }

    fn greatest_surplus(&self) -> Option<(Candidate, Vec<Tie>)> {
        let waiting = self.standing(|holder| holder.standing == Standing::Elected { waits: true });
        let mut ties = Vec::new();
        Some((self.pick(&waiting, Extreme::Most, &mut ties)?, ties))
    }

    fn fewest_votes(&self) -> Option<(Candidate, Vec<Tie>)> {
        let left = self.standing(|holder| holder.standing == Standing::Continuing);
        let mut ties = Vec::new();
        Some((self.pick(&left, Extreme::Fewest, &mut ties)?, ties))
    }

    fn transfer_surplus(&mut self, candidate: Candidate, ties: Vec<Tie>) {
        let quota = self.quota;
        let Some(holder) = self.holders.get_mut(usize::from(candidate)) else { return };
        let (votes, surplus) = (holder.votes, holder.votes.saturating_sub(quota));
        holder.standing = Standing::Elected { waits: false };
        holder.votes = quota;
        let parcels = std::mem::take(&mut holder.parcels);
        let mut given = 0;
        let mut moved = SubParcels::among(self.holders.len());
        for parcel in parcels {
            let value = u128::from(surplus) * u128::from(parcel.value) / u128::from(votes.max(1));
            let value = u64::try_from(value).unwrap_or(parcel.value);
            let to = self.give(Parcel { value, ..parcel });
            if to.is_some() {
                given += value * parcel.count;
            }
            moved.add((parcel.value, value), to, parcel.count);
        }
        self.not_transferable += surplus.saturating_sub(given);
        self.end_stage(Act::Surplus(candidate), ties, Some(moved.transfer(candidate, votes, surplus)));
    }

    fn exclude(&mut self, candidate: Candidate, ties: Vec<Tie>) {
        let Some(holder) = self.holders.get_mut(usize::from(candidate)) else { return };
        holder.standing = Standing::Excluded;
        let votes = std::mem::take(&mut holder.votes);
        let parcels = std::mem::take(&mut holder.parcels);
        let mut moved = SubParcels::among(self.holders.len());
        for parcel in parcels {
            let to = self.give(parcel);
            if to.is_none() {
                self.not_transferable += parcel.count * parcel.value;
            }
            moved.add((parcel.value, parcel.value), to, parcel.count);
        }
        self.end_stage(Act::Exclusion(candidate), ties, Some(moved.transfer(candidate, votes, votes)));
    }
}

#[cfg(test)]
mod tests;
