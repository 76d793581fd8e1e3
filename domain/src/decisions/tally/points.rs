//! Points that voters give to candidates: approval, scores, and dots to be placed.

use serde::{Deserialize, Serialize};

use super::papers::Candidate;
use super::tie::{BrokenBy, Extreme, Lot, Tie, extremes};

/// What a paper may give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most points to one candidate.
    pub of_one_max: u64,
    /// The most points on one paper; nothing for no limit.
    pub of_paper_max: Option<u64>,
}

impl Limits {
    /// Approval: each candidate is approved of or not.
    ///
    /// Source: S. J. Brams and P. C. Fishburn, "Approval Voting" (*American Political Science Review* 72, 1978).
    pub const APPROVAL: Self = Self { of_one_max: 1, of_paper_max: None };

    /// Scores from 0 to so many.
    ///
    /// Source: range voting, W. D. Smith (2000); as "utilitarian voting" C. Hillinger (2005).
    #[must_use]
    pub fn scores(most: u64) -> Self {
        Self { of_one_max: most, of_paper_max: None }
    }

    /// So many dots, placed at will.
    ///
    /// Source: cumulative voting, as in Lewis Carroll, *The Principles of Parliamentary Representation* (1884).
    #[must_use]
    pub fn dots(dots: u64) -> Self {
        Self { of_one_max: dots, of_paper_max: Some(dots) }
    }
}

/// Candidates with the points that a paper gives them, and how many papers are alike.
pub type PointsPaper = (Vec<(Candidate, u64)>, u64);

/// What is wrong with a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointsError {
    /// It names a candidate that there is not.
    Unknown(Candidate),
    /// It names a candidate twice.
    Repeated(Candidate),
    /// It gives a candidate more than one candidate may get.
    TooMany(Candidate),
    /// It gives more in all than a paper may.
    TooManyInAll(u64),
}

/// A count of points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    /// The points of each candidate, in the order of the list.
    pub points: Vec<u64>,
    /// How many papers gave each candidate a point at least.
    pub givers: Vec<u64>,
    /// How many papers gave somebody a point, whoever was withdrawn among them.
    pub valid: u64,
    /// How many gave nobody one.
    pub blank: u64,
    /// Those who were elected, the most points first.
    pub elected: Vec<Candidate>,
    /// The ties that were broken, in the order of the places.
    pub ties: Vec<Tie>,
}

/// Checks one paper: candidates with the points that it gives them.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn check(paper: &[(Candidate, u64)], candidates: usize, limits: Limits) -> Result<(), PointsError> {
    let mut seen = vec![false; candidates];
    let mut sum: u64 = 0;
    for (candidate, points) in paper {
        match seen.get_mut(usize::from(*candidate)) {
            None => return Err(PointsError::Unknown(*candidate)),
            Some(true) => return Err(PointsError::Repeated(*candidate)),
            Some(named) => *named = true,
        }
        if *points > limits.of_one_max {
            return Err(PointsError::TooMany(*candidate));
        }
        sum = sum.checked_add(*points).ok_or(PointsError::TooManyInAll(u64::MAX))?;
    }
    match limits.of_paper_max {
        Some(most) if sum > most => Err(PointsError::TooManyInAll(sum)),
        _ => Ok(()),
    }
}

/// Counts points: those with the most have the places. Ties go by the number of papers that gave points, then by `lot`, and each of the
/// two is recorded. Whoever was withdrawn gets none.
///
/// # Errors
/// The place of the first paper that is wrong, from 0, and what is wrong with it.
pub fn count(
    candidates: usize,
    papers: &[PointsPaper],
    limits: Limits,
    seats: usize,
    withdrawn: &[Candidate],
    lot: &Lot,
) -> Result<Points, (usize, PointsError)> {
    let (mut points, mut givers) = (vec![0_u64; candidates], vec![0_u64; candidates]);
    let (mut valid, mut blank) = (0, 0);
    for (place, (paper, papers)) in papers.iter().enumerate() {
        check(paper, candidates, limits).map_err(|error| (place, error))?;
        // A paper that gives something to nobody but whoever was withdrawn is not blank.
        let gives = paper.iter().any(|(_, given)| *given > 0);
        let given = paper.iter().filter(|(candidate, given)| *given > 0 && !withdrawn.contains(candidate));
        for (candidate, given) in given {
            let place = usize::from(*candidate);
            if let (Some(points), Some(givers)) = (points.get_mut(place), givers.get_mut(place)) {
                *points += given * papers;
                *givers += papers;
            }
        }
        *(if gives { &mut valid } else { &mut blank }) += papers;
    }
    let all = (0_u16..).take(candidates);
    let mut left: Vec<Candidate> = all.filter(|candidate| !withdrawn.contains(candidate)).collect();
    let (mut elected, mut ties) = (Vec::new(), Vec::new());
    while elected.len() < seats {
        let most = extremes(&left, Extreme::Most, &points);
        let equal = extremes(&most, Extreme::Most, &givers);
        let Some(chosen) = lot.first(&equal) else { break };
        // Those whom fewer gave points stood equal by points too: that they fell behind is told before what the lot did.
        if most.len() > equal.len() {
            ties.push(Tie { between: most, chosen, by: BrokenBy::Givers });
        }
        if equal.len() > 1 {
            ties.push(Tie { between: equal, chosen, by: BrokenBy::Lot });
        }
        left.retain(|candidate| *candidate != chosen);
        elected.push(chosen);
    }
    Ok(Points { points, givers, valid, blank, elected, ties })
}

#[cfg(test)]
mod tests;
