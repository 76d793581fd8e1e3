//! Ranked ballot papers, identical ones folded into one line with their number.

use std::fmt;

/// A candidate, by its place in the list of candidates, from 0.
pub type Candidate = u16;

/// How many candidates a decision has at most.
pub const CANDIDATES_MAX: usize = 1_000;

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

    /// Each candidate with whether it stands as high as the one before, in order.
    pub fn marked(&self) -> impl Iterator<Item = (Candidate, bool)> + '_ {
        marked(&self.0)
    }
}

/// The candidate of a mark.
pub(super) fn candidate(mark: u16) -> Candidate {
    mark & !EQUAL
}

fn marked(line: &[u16]) -> impl Iterator<Item = (Candidate, bool)> + '_ {
    line.iter().map(|mark| (candidate(*mark), mark & EQUAL != 0))
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
        let mut seen = vec![usize::MAX; candidates];
        let mut blank = 0;
        let mut rankings = Vec::new();
        for (place, (ranking, count)) in papers.into_iter().enumerate() {
            check(&ranking, place, &mut seen).map_err(|error| (place, error))?;
            if ranking.0.is_empty() {
                blank += count;
            } else if count > 0 {
                rankings.push((ranking.0, count));
            }
        }
        rankings.sort_unstable();
        rankings.dedup_by(|(ranking, count), (kept, sum)| {
            let same = ranking == kept;
            if same {
                *sum += *count;
            }
            same
        });
        let has_equals = rankings.iter().any(|(ranking, _)| ranking.iter().any(|mark| mark & EQUAL != 0));
        let mut lines = Vec::with_capacity(rankings.len());
        let mut marks = Vec::new();
        for (ranking, count) in rankings {
            marks.extend(ranking);
            lines.push((marks.len(), count));
        }
        Ok(Self { candidates, marks, lines, blank, has_equals })
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

    /// Each ranking as candidates with whether each stands as high as the one before, and how many papers bear it.
    pub fn rankings(&self) -> impl Iterator<Item = (impl Iterator<Item = (Candidate, bool)> + '_, u64)> + '_ {
        self.lines().map(|(line, count)| (marked(line), count))
    }
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
