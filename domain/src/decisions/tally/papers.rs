//! Ranked ballot papers, identical ones folded into one line with their number.

use std::fmt;

use super::packed::{PACKED_MARKS, Packed, pack, pack_ranks, unpack};

/// A candidate, by its place in the list of candidates, from 0.
pub type Candidate = u16;

/// How many candidates a decision has at most.
pub const CANDIDATES_MAX: usize = 1_000;

/// Among how many a lot is drawn at most, such as all who are on a roll: as many as can be numbered.
pub const DRAWN_MAX: usize = Candidate::MAX as usize;

/// What is wrong with a ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankingError {
    /// It names a candidate that there is not.
    Unknown(Candidate),
    /// It names a candidate twice.
    Repeated(Candidate),
}

/// Marks a candidate that stands as high as the one before.
const EQUAL: u16 = 1 << 15;

/// A ranking of candidates, the best first. Candidates may stand equal; those who are not ranked stand below all who are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Ranking(Vec<u16>);

impl Ranking {
    /// A ranking of one candidate after the other.
    #[must_use]
    pub fn strict(candidates: Vec<Candidate>) -> Self {
        Self(candidates)
    }

    /// A ranking whose steps may hold several candidates; empty steps count for nothing.
    #[must_use]
    pub fn of_steps(steps: impl IntoIterator<Item: IntoIterator<Item = Candidate>>) -> Self {
        let mut marked = Vec::new();
        for step in steps {
            let step = step.into_iter().enumerate();
            marked.extend(step.map(|(place, candidate)| if place == 0 { candidate } else { candidate | EQUAL }));
        }
        Self(marked)
    }

    /// A ranking of candidates in order, each with whether it stands as high as the one before.
    #[must_use]
    pub fn of_marked(marked: impl IntoIterator<Item = (Candidate, bool)>) -> Self {
        let mark = |(candidate, is_equal)| if is_equal { candidate | EQUAL } else { candidate };
        Self(marked.into_iter().map(mark).collect())
    }

    /// Each candidate with whether it stands as high as the one before, in order.
    pub fn marked(&self) -> impl Iterator<Item = (Candidate, bool)> + '_ {
        marked(&self.0)
    }
}

/// The candidate of a mark.
pub(super) fn candidate(mark: u16) -> Candidate {
    mark & !EQUAL
}

/// Whether the candidate of a mark stands as high as the one before.
pub(super) fn is_equal(mark: u16) -> bool {
    mark & EQUAL != 0
}

fn marked(line: &[u16]) -> impl Iterator<Item = (Candidate, bool)> + '_ {
    line.iter().map(|mark| (candidate(*mark), is_equal(*mark)))
}

/// Ballot papers of one vote.
#[derive(Clone, PartialEq, Eq)]
pub struct Papers {
    candidates: usize,
    /// Rankings one after the other.
    marks: Vec<u16>,
    /// Where each ranking ends, and how many papers bear it.
    lines: Vec<(usize, u64)>,
    /// Papers that rank nobody.
    blank: u64,
    /// Whether a ranking has candidates that stand equal.
    has_equals: bool,
}

impl fmt::Debug for Papers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.lines().map(|(line, count)| (count, marked(line).collect::<Vec<_>>()))).finish()
    }
}

impl Papers {
    /// Folds papers for so many candidates. Each paper is a ranking and how many bear it, which may be none.
    ///
    /// # Errors
    /// The place of the first paper that is wrong, from 0, and what is wrong with it.
    pub fn fold(
        candidates: usize,
        papers: impl IntoIterator<Item = (Ranking, u64)>,
    ) -> Result<Self, (usize, RankingError)> {
        let mut fold = Fold::of(candidates);
        for (place, (ranking, count)) in papers.into_iter().enumerate() {
            fold.add(ranking, count).map_err(|error| (place, error))?;
        }
        Ok(fold.folded())
    }

    /// How many candidates there are.
    #[must_use]
    pub fn candidates(&self) -> usize {
        self.candidates
    }

    /// How many papers rank somebody.
    #[must_use]
    pub fn valid(&self) -> u64 {
        self.lines.iter().map(|(_, count)| count).sum()
    }

    /// How many papers rank nobody.
    #[must_use]
    pub fn blank(&self) -> u64 {
        self.blank
    }

    /// Whether a paper has candidates that stand equal, which methods that give each paper to one candidate cannot count.
    #[must_use]
    pub fn has_equals(&self) -> bool {
        self.has_equals
    }

    /// How many different rankings there are.
    #[must_use]
    pub fn distinct(&self) -> usize {
        self.lines.len()
    }

    /// Each ranking with how many papers bear it.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&[u16], u64)> + '_ {
        let mut begin = 0;
        self.lines.iter().map(move |(end, count)| {
            let line = self.marks.get(begin..*end).unwrap_or_default();
            begin = *end;
            (line, *count)
        })
    }
}

/// Papers that are being folded, one after the other.
#[derive(Debug, Clone)]
pub struct Fold {
    candidates: usize,
    /// For each candidate the last paper that named it.
    seen: Vec<usize>,
    /// How many papers were checked.
    checked: usize,
    packed: Packed,
    long: Vec<(Vec<u16>, u64)>,
    blank: u64,
}

impl Fold {
    /// No paper yet, for so many candidates.
    #[must_use]
    pub fn of(candidates: usize) -> Self {
        let seen = vec![usize::MAX; candidates];
        Self { candidates, seen, checked: 0, packed: Packed::default(), long: Vec::new(), blank: 0 }
    }

    /// Adds a ranking that so many papers bear, which may be none.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn add(&mut self, ranking: Ranking, count: u64) -> Result<(), RankingError> {
        check(&ranking, self.checked, &mut self.seen)?;
        self.checked += 1;
        match pack(&ranking.0) {
            _ if count == 0 => {}
            Some(0) => self.blank += count,
            Some(key) => self.packed.add(key, count),
            None => self.long.push((ranking.0, count)),
        }
        Ok(())
    }

    /// Adds papers that have a rank beside candidates, from 1 on and each once, and says whether they have. Most do, and need no list of
    /// their own; whatever else stands on a paper is for [`Fold::add`].
    pub fn add_ranks(&mut self, numbers: &[(Candidate, u64)], count: u64) -> bool {
        let key = pack_ranks(numbers, self.candidates);
        if let Some(key) = key.filter(|_| count > 0) {
            self.packed.add(key, count);
        }
        key.is_some()
    }

    /// The papers, folded.
    #[must_use]
    pub fn folded(self) -> Papers {
        let Self { candidates, packed, mut long, blank, .. } = self;
        let packed = packed.folded();
        // No packed ranking has any.
        let has_equals = long.iter().any(|(ranking, _)| ranking.iter().any(|mark| is_equal(*mark)));
        let mut lines = Vec::with_capacity(packed.len());
        let mut marks = Vec::with_capacity(packed.len() * candidates.min(PACKED_MARKS));
        if long.is_empty() {
            for (key, count) in packed {
                marks.extend(unpack(key));
                lines.push((marks.len(), count));
            }
        } else {
            // The order of the lines is that of the rankings, however they were folded.
            let mut rankings: Vec<(Vec<u16>, u64)> =
                packed.into_iter().map(|(key, count)| (unpack(key).collect(), count)).collect();
            long.sort_unstable();
            rankings.extend(summed(long));
            rankings.sort_unstable();
            for (ranking, count) in rankings {
                marks.extend(ranking);
                lines.push((marks.len(), count));
            }
        }
        Papers { candidates, marks, lines, blank, has_equals }
    }
}

/// Equal rankings as one, with the sum of their papers; they stand one after the other.
pub(super) fn summed<K: PartialEq>(mut sorted: Vec<(K, u64)>) -> Vec<(K, u64)> {
    sorted.dedup_by(|(ranking, count), (kept, sum)| {
        let same = ranking == kept;
        if same {
            *sum += *count;
        }
        same
    });
    sorted
}

/// Checks one ranking; `seen` holds for each candidate the last paper that named it.
fn check(ranking: &Ranking, place: usize, seen: &mut [usize]) -> Result<(), RankingError> {
    for (candidate, _) in ranking.marked() {
        match seen.get_mut(usize::from(candidate)) {
            None => return Err(RankingError::Unknown(candidate)),
            Some(last) if *last == place => return Err(RankingError::Repeated(candidate)),
            Some(last) => *last = place,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_wrong_paper_is_told_by_its_place() {
        let fold = |papers: Vec<Vec<Candidate>>| {
            Papers::fold(3, papers.into_iter().map(|paper| (Ranking::strict(paper), 1))).unwrap_err()
        };
        assert_eq!(fold(vec![vec![0], vec![1, 3]]), (1, RankingError::Unknown(3)));
        assert_eq!(fold(vec![vec![0, 1, 0]]), (0, RankingError::Repeated(0)));
    }

    #[test]
    fn ranks_that_say_no_strict_ranking_are_left_to_the_long_way() {
        for numbers in [
            vec![],
            vec![(0, 0)],
            vec![(0, 2)],
            vec![(0, 1), (1, 3)],
            vec![(0, 1), (1, 1)],
            vec![(0, 1), (0, 2)],
            vec![(3, 1)],
        ] {
            assert!(!Fold::of(3).add_ranks(&numbers, 1), "{numbers:?}");
        }
        assert!(Fold::of(3).add_ranks(&[(2, 2), (0, 1)], 1));
    }

    #[test]
    fn papers_that_rank_nobody_are_counted_apart_and_none_of_none() {
        let papers = [(vec![], 4), (vec![1], 0), (vec![1], 2)].map(|(paper, count)| (Ranking::strict(paper), count));
        let folded = Papers::fold(2, papers).unwrap();
        assert_eq!((folded.blank(), folded.valid(), folded.distinct()), (4, 2, 1));
    }

    proptest! {
        #[test]
        fn ranks_fold_to_the_ranking_that_they_say(all in Just((0_u16..18).collect::<Vec<_>>()).prop_shuffle(), length in 0_usize..18, skip in 0_u64..3) {
            let numbers: Vec<(Candidate, u64)> = all.iter().copied().take(length).zip(1 + skip / 2..).collect();
            let mut short = Fold::of(18);
            let taken = short.add_ranks(&numbers, 3);
            let fits = skip < 2 && (1..=16).contains(&length) && all.iter().take(length).all(|candidate| *candidate < 15);
            prop_assert_eq!(taken, fits);
            if taken {
                let ranking = Ranking::strict(all.into_iter().take(length).collect());
                prop_assert_eq!(short.folded(), Papers::fold(18, [(ranking, 3)]).unwrap());
            }
        }

        #[test]
        fn packed_papers_fold_as_lists_do(
            papers in vec((Just((0_u16..17).collect::<Vec<_>>()).prop_shuffle(), 0_usize..18, 1_u64..1_000, any::<u16>()), 0..40),
            repeated in prop_oneof![Just(1_usize), Just(200)],
            equals in any::<bool>(),
        ) {
            let marks = |(all, length, _, equal): &(Vec<u16>, usize, u64, u16)| {
                let marked = all.iter().take(*length).enumerate();
                Ranking::of_marked(marked.map(|(place, one)| (*one, equals && place > 0 && equal >> (place % 16) & 7 == 0)))
            };
            let (mut packed, mut lists) = (Fold::of(17), Fold::of(17));
            for paper in papers.iter().cycle().take(papers.len() * repeated) {
                let ranking = marks(paper);
                if ranking.0.is_empty() {
                    lists.blank += paper.2;
                } else {
                    lists.long.push((ranking.0.clone(), paper.2));
                }
                let ranks: Vec<(Candidate, u64)> = paper.0.iter().copied().take(paper.1).zip(1..).collect();
                if equals || paper.3 % 2 == 0 || !packed.add_ranks(&ranks, paper.2) {
                    packed.add(ranking, paper.2).unwrap();
                }
            }
            let (packed, lists) = (packed.folded(), lists.folded());
            prop_assert_eq!(packed.has_equals(), lists.has_equals());
            prop_assert_eq!(packed, lists);
        }

        #[test]
        fn folding_keeps_every_paper(rankings in vec((Just((0_u16..20).collect::<Vec<_>>()).prop_shuffle(), 0_usize..20, 1_u64..4), 0..20)) {
            let rankings: Vec<(Vec<u16>, u64)> =
                rankings.into_iter().map(|(all, length, count)| (all[..length].to_vec(), count)).collect();
            let folded = Papers::fold(20, rankings.iter().map(|(paper, count)| (Ranking::strict(paper.clone()), *count))).unwrap();
            let mut wanted: std::collections::BTreeMap<Vec<u16>, u64> = std::collections::BTreeMap::new();
            for (paper, count) in rankings {
                *wanted.entry(paper).or_insert(0) += count;
            }
            prop_assert_eq!(folded.blank(), wanted.remove(&Vec::new()).unwrap_or(0));
            let found: Vec<(Vec<u16>, u64)> = folded.lines().map(|(line, count)| (line.to_vec(), count)).collect();
            prop_assert_eq!(found, wanted.into_iter().collect::<Vec<_>>());
        }
    }
}
