//! Ties, which are never broken by chance unseen: each is recorded with what broke it.

use super::papers::Candidate;

/// An order of candidates that was drawn by lot, or that a rule gives: who stands earlier is preferred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lot(Vec<Candidate>);

/// What a tie was broken by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BrokenBy {
    /// The votes at an earlier stage, counted from 1: the latest at which they differed.
    Stage(usize),
    /// The lot.
    Lot,
}

/// A tie that was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// Those who stood equal, in the order of the list.
    pub between: Vec<Candidate>,
    /// Whom it fell on.
    pub chosen: Candidate,
    /// What decided.
    pub by: BrokenBy,
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
