//! Schulze's method: who beats whom along the strongest paths.

use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::pairwise::Pairwise;
use super::papers::{Candidate, Papers};
use super::tie::{BrokenBy, Lot, Tie};

/// How strong a link is: how many prefer the one, and, the fewer the stronger, how many the other.
type Strength = (u64, Reverse<u64>);

/// The strongest path from one candidate to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Path {
    /// Those on it, from the first to the last.
    pub through: Vec<Candidate>,
    /// How many papers prefer the one to the other at its weakest link.
    pub preferring: u64,
    /// How many prefer the other there.
    pub against: u64,
}

/// A count by Schulze's method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schulze {
    /// The candidates in pairs.
    pub pairwise: Pairwise,
    /// Those who stand for election, in the order of the list.
    pub standing: Vec<Candidate>,
    /// The strongest path for every two of them, in the order of the list; `None` where none leads there.
    pub paths: Vec<(Candidate, Candidate, Option<Path>)>,
    /// Those whom nobody beats.
    pub unbeaten: Vec<Candidate>,
    /// The winner; `None` where nobody stands.
    pub winner: Option<Candidate>,
    /// The tie among the unbeaten, if there was one.
    pub tie: Option<Tie>,
}

impl Schulze {
    /// Whether one candidate beats another: its strongest path there is stronger than the strongest one back.
    #[must_use]
    pub fn beats(&self, one: Candidate, other: Candidate) -> bool {
        let strength = |from: Candidate, to: Candidate| {
            let path = self.paths.iter().find(|(begin, end, _)| (*begin, *end) == (from, to));
            path.and_then(|(.., path)| path.as_ref()).map(|path| (path.preferring, Reverse(path.against)))
        };
        strength(one, other) > strength(other, one)
    }

    /// Every two of whom the first [beats](Self::beats) the second.
    #[must_use]
    pub fn beaten(&self) -> BTreeSet<(Candidate, Candidate)> {
        let strength = |path: &Path| (path.preferring, Reverse(path.against));
        let paths = self.paths.iter();
        let strengths: BTreeMap<(Candidate, Candidate), Option<Strength>> =
            paths.map(|(one, other, path)| ((*one, *other), path.as_ref().map(strength))).collect();
        let back = |(one, other): (Candidate, Candidate)| strengths.get(&(other, one)).copied().flatten();
        strengths.iter().filter(|(pair, path)| **path > back(**pair)).map(|(pair, _)| *pair).collect()
    }
}

/// Counts by Schulze's method. A link leads from one candidate to another where more papers prefer the one; it is as strong as
/// they are many, and among equals the stronger the fewer prefer the other (winning votes). A path is as strong as its
/// weakest link, and whoever has a stronger path to each other candidate than comes back wins. Where several are unbeaten, `lot` says
/// who wins. Papers may rank candidates equal.
///
/// Source: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
/// method" (*Social Choice and Welfare* 36, 2011), sections 2.2 and 2.3.
#[must_use]
pub fn count(papers: &Papers, withdrawn: &[Candidate], lot: &Lot) -> Schulze {
    let pairwise = Pairwise::of(papers);
    let all = (0_u16..).take(papers.candidates());
    let standing: Vec<Candidate> = all.filter(|candidate| !withdrawn.contains(candidate)).collect();
    let links = strongest(&pairwise, &standing);
    let beats = |one: usize, other: usize| links.strength(one, other) > links.strength(other, one);
    let places = 0..standing.len();
    let is_unbeaten = |place: &usize| !places.clone().any(|other| beats(other, *place));
    let unbeaten: Vec<Candidate> =
        places.clone().filter(is_unbeaten).filter_map(|place| standing.get(place).copied()).collect();
    let winner = lot.first(&unbeaten);
    let tie = winner.filter(|_| unbeaten.len() > 1);
    let tie = tie.map(|chosen| Tie { between: unbeaten.clone(), chosen, by: BrokenBy::Lot });
    let pairs = (0..standing.len()).flat_map(|one| (0..standing.len()).map(move |other| (one, other)));
    let paths = pairs.filter(|(one, other)| one != other).filter_map(|(one, other)| {
        Some((*standing.get(one)?, *standing.get(other)?, links.path(&standing, one, other)))
    });
    let paths = paths.collect();
    Schulze { pairwise, standing, paths, unbeaten, winner, tie }
}

/// The strength of the strongest path between every two, and the last candidate before its end.
struct Links {
    size: usize,
    cells: Vec<Option<(Strength, usize)>>,
}

impl Links {
    fn get(&self, one: usize, other: usize) -> Option<(Strength, usize)> {
        self.cells.get(one * self.size + other).copied().flatten()
    }

    fn strength(&self, one: usize, other: usize) -> Option<Strength> {
        self.get(one, other).map(|(strength, _)| strength)
    }

    fn path(&self, standing: &[Candidate], one: usize, other: usize) -> Option<Path> {
        let ((preferring, Reverse(against)), _) = self.get(one, other)?;
        let mut through = vec![*standing.get(other)?];
        let mut end = other;
        while end != one && through.len() <= self.size {
            (_, end) = self.get(one, end)?;
            through.push(*standing.get(end)?);
        }
        through.reverse();
        Some(Path { through, preferring, against })
    }
}

/// The strongest paths, by the algorithm of Floyd and Warshall.
fn strongest(pairwise: &Pairwise, standing: &[Candidate]) -> Links {
    let size = standing.len();
    let mut cells = Vec::with_capacity(size * size);
    for (place, one) in standing.iter().enumerate() {
        cells.extend(standing.iter().map(|other| {
            let (preferring, against) = (pairwise.preferring(*one, *other), pairwise.preferring(*other, *one));
            (preferring > against).then_some(((preferring, Reverse(against)), place))
        }));
    }
    let mut links = Links { size, cells };
    for middle in 0..size {
        for one in (0..size).filter(|one| *one != middle) {
            let Some((first, _)) = links.get(one, middle) else { continue };
            for other in (0..size).filter(|other| *other != middle && *other != one) {
                let Some((second, before)) = links.get(middle, other) else { continue };
                let through = first.min(second);
                if links.strength(one, other).is_none_or(|direct| through > direct)
                    && let Some(cell) = links.cells.get_mut(one * size + other)
                {
                    *cell = Some((through, before));
                }
            }
        }
    }
    links
}

#[cfg(test)]
mod tests;
