//! Candidates in pairs: how many papers prefer each to each other.

use serde::{Deserialize, Serialize};

use super::papers::{Candidate, Papers, candidate, is_equal};

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
        let mut preferring = at_or_above(papers);
        for (one, row) in preferring.chunks_exact_mut(candidates.max(1)).enumerate() {
            // A paper that ranks the one prefers it to whoever does not stand as high on it.
            let ranked = row.get(one).copied().unwrap_or(0);
            for cell in row {
                *cell = ranked - *cell;
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

    /// How many others each candidate is preferred to by more papers than the other way round, in the order of the list; none who does not
    /// stand.
    #[must_use]
    pub fn wins(&self, among: &[Candidate]) -> Vec<usize> {
        let beats = |one: Candidate, other: Candidate| self.preferring(one, other) > self.preferring(other, one);
        let of = |one: Candidate| match among.contains(&one) {
            true => among.iter().filter(|other| beats(one, **other)).count(),
            false => 0,
        };
        (0_u16..).take(self.candidates).map(of).collect()
    }

    /// The candidate whom more papers prefer to each other one than the other way round; `None` where there is none.
    #[must_use]
    pub fn condorcet_winner(&self, among: &[Candidate]) -> Option<Candidate> {
        let beats = |one: Candidate, other: Candidate| self.preferring(one, other) > self.preferring(other, one);
        among.iter().copied().find(|one| among.iter().all(|other| one == other || beats(*one, *other)))
    }
}

/// For every candidate, how many papers rank it and each other one as high or higher; at its own place, how many rank it. So a short paper
/// costs little however many candidates there are.
fn at_or_above(papers: &Papers) -> Vec<u64> {
    let candidates = papers.candidates();
    let mut cells = vec![0; candidates * candidates];
    for (line, count) in papers.lines() {
        let mut step = 0;
        for (place, mark) in line.iter().enumerate() {
            let one = usize::from(candidate(*mark));
            let row = cells.get_mut(one * candidates..(one + 1) * candidates).unwrap_or_default();
            for above in line.iter().take(place + 1) {
                if let Some(cell) = row.get_mut(usize::from(candidate(*above))) {
                    *cell += count;
                }
            }
            if !is_equal(*mark) {
                step = place;
                continue;
            }
            for equal in line.get(step..place).unwrap_or_default() {
                if let Some(cell) = cells.get_mut(usize::from(candidate(*equal)) * candidates + one) {
                    *cell += count;
                }
            }
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::decisions::tally::papers::Ranking;

    proptest! {
        #[test]
        fn a_pair_is_compared_by_the_steps_of_each_paper(
            papers in vec((vec(0_usize..4, 6), 1_u64..5), 0..12),
        ) {
            // Each candidate's step, the best first; whoever stands at the last is not ranked.
            let steps = |paper: &[usize]| -> Vec<Vec<Candidate>> {
                (0..3).map(|step| (0..6).filter(|one| paper[usize::from(*one)] == step).collect()).collect()
            };
            let folded = Papers::fold(6, papers.iter().map(|(paper, count)| (Ranking::of_steps(steps(paper)), *count))).unwrap();
            let pairwise = Pairwise::of(&folded);
            for (one, other) in (0..6).flat_map(|one| (0..6).map(move |other| (one, other))) {
                let prefers = |paper: &[usize]| paper[usize::from(one)] < paper[usize::from(other)];
                let wanted: u64 = papers.iter().filter(|(paper, _)| prefers(paper)).map(|(_, count)| count).sum();
                prop_assert_eq!(pairwise.preferring(one, other), wanted, "{} and {}", one, other);
            }
        }
    }

    #[test]
    fn among_no_candidates_nobody_is_preferred() {
        let nobody = Pairwise::of(&Papers::fold(0, []).unwrap());
        assert_eq!((nobody.candidates(), nobody.preferring(0, 0)), (0, 0));
    }
}
