//! Candidates in pairs: how many papers prefer each to each other.

use serde::{Deserialize, Serialize};

use super::papers::{Candidate, Papers};

/// How many papers rank the one above the other, for every two candidates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairwise {
    candidates: usize,
    preferring: Vec<u64>,
}

impl Pairwise {
    /// Compares the candidates in pairs. Whoever a paper does not rank stands below all whom it ranks.
    #[must_use]
    pub fn of(papers: &Papers) -> Self {
        let candidates = papers.candidates();
        let mut preferring = vec![0; candidates * candidates];
        let mut steps = vec![usize::MAX; candidates];
        for (ranking, count) in papers.rankings() {
            let (mut step, mut ranked) = (0, Vec::with_capacity(candidates));
            for (candidate, is_equal) in ranking {
                step += usize::from(!is_equal);
                if let Some(of_candidate) = steps.get_mut(usize::from(candidate)) {
                    *of_candidate = step;
                }
                ranked.push((usize::from(candidate), step));
            }
            for (candidate, step) in &ranked {
                let row = preferring.get_mut(candidate * candidates..(candidate + 1) * candidates);
                for (cell, other) in row.unwrap_or_default().iter_mut().zip(&steps) {
                    *cell += if other > step { count } else { 0 };
                }
            }
            for (candidate, _) in ranked {
                if let Some(of_candidate) = steps.get_mut(candidate) {
                    *of_candidate = usize::MAX;
                }
            }
        }
        Self { candidates, preferring }
    }

    /// How many candidates there are.
    #[must_use]
    pub fn candidates(&self) -> usize {
        self.candidates
    }

    /// How many papers rank `one` above `other`.
    #[must_use]
    pub fn preferring(&self, one: Candidate, other: Candidate) -> u64 {
        let place = usize::from(one) * self.candidates + usize::from(other);
        self.preferring.get(place).copied().unwrap_or(0)
    }

    /// The candidate whom more papers prefer to each other one than the other way round; `None` where there is none.
    #[must_use]
    pub fn condorcet_winner(&self, among: &[Candidate]) -> Option<Candidate> {
        let beats = |one: Candidate, other: Candidate| self.preferring(one, other) > self.preferring(other, one);
        among.iter().copied().find(|one| among.iter().all(|other| one == other || beats(*one, *other)))
    }
}
