//! Ties, which are never broken by chance unseen: each is recorded with what broke it.

use serde::{Deserialize, Serialize};

use super::papers::Candidate;

/// An order of candidates that was drawn by lot, or that a rule gives: who stands earlier is preferred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lot(Vec<Candidate>);

/// What a tie was broken by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BrokenBy {
    /// The votes at an earlier stage, counted from 1: the latest at which they differed.
    Stage(usize),
    /// How many papers gave something to each: the most.
    Givers,
    /// How many approve of each project: the most.
    Supporters,
    /// The lot.
    Lot,
}

/// A tie that was broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    /// Those who stood equal, in the order of the list.
    pub between: Vec<Candidate>,
    /// Whom it fell on.
    pub chosen: Candidate,
    /// What decided.
    pub by: BrokenBy,
}

/// Whom to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extreme {
    Most,
    Fewest,
}

/// Of several candidates, the one with the most votes or the fewest. A tie goes by the latest earlier stage at which they differed, then
/// by the lot: who was drawn first is preferred, so that the last is the one to go. `now` and `stages` hold the votes of each
/// candidate in the order of the list.
pub(super) fn pick<'a>(
    among: &[Candidate],
    extreme: Extreme,
    now: &[u64],
    stages: impl DoubleEndedIterator<Item = &'a [u64]> + ExactSizeIterator,
    lot: &Lot,
    ties: &mut Vec<Tie>,
) -> Option<Candidate> {
    let equal = extremes(among, extreme, now);
    if let [only] = equal.as_slice() {
        return Some(*only);
    }
    let mut left = equal.clone();
    for (place, votes) in stages.enumerate().rev() {
        left = extremes(&left, extreme, votes);
        if let [chosen] = left.as_slice() {
            ties.push(Tie { between: equal, chosen: *chosen, by: BrokenBy::Stage(place + 1) });
            return Some(*chosen);
        }
    }
    let chosen = match extreme {
        Extreme::Most => lot.first(&left),
        Extreme::Fewest => lot.last(&left),
    }?;
    ties.push(Tie { between: equal, chosen, by: BrokenBy::Lot });
    Some(chosen)
}

/// Those of several candidates who have the most votes or the fewest.
pub(super) fn extremes(among: &[Candidate], extreme: Extreme, votes: &[u64]) -> Vec<Candidate> {
    let of = |candidate: Candidate| votes.get(usize::from(candidate)).copied().unwrap_or(0);
    let all = among.iter().map(|candidate| of(*candidate));
    let wanted = match extreme {
        Extreme::Most => all.max(),
        Extreme::Fewest => all.min(),
    };
    among.iter().copied().filter(|candidate| Some(of(*candidate)) == wanted).collect()
}

impl Lot {
    /// The lot of an order. Who is not in it stands behind all who are, in the order of the list.
    #[must_use]
    pub fn of(order: Vec<Candidate>) -> Self {
        Self(order)
    }

    /// The place of a candidate: the less, the earlier drawn.
    #[must_use]
    pub fn place(&self, candidate: Candidate) -> usize {
        self.0.iter().position(|drawn| *drawn == candidate).unwrap_or(self.0.len() + usize::from(candidate))
    }

    /// Of those who stand equal, the one that was drawn first.
    #[must_use]
    pub fn first(&self, among: &[Candidate]) -> Option<Candidate> {
        among.iter().copied().min_by_key(|candidate| self.place(*candidate))
    }

    /// Of those who stand equal, the one that was drawn last.
    #[must_use]
    pub fn last(&self, among: &[Candidate]) -> Option<Candidate> {
        among.iter().copied().max_by_key(|candidate| self.place(*candidate))
    }
}
