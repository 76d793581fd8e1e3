//! Ballot papers for tests: written by hand as digits, or made at random.

use proptest::collection::vec;
use proptest::prelude::*;

use super::papers::{Candidate, Papers, Ranking};
use super::stages::{Act, Stages};
use super::tie::Lot;

/// Papers of strict rankings, each written as the digits of candidates.
pub fn folded(candidates: usize, papers: &[(u64, &str)]) -> Papers {
    let ranking = |digits: &str| Ranking::strict(digits.bytes().map(|digit| Candidate::from(digit - b'0')).collect());
    Papers::fold(candidates, papers.iter().map(|(count, digits)| (ranking(digits), *count))).unwrap()
}

/// Papers whose steps are parted by spaces: `01 2` ranks the first two equal.
pub fn stepped(candidates: usize, papers: &[(u64, &str)]) -> Papers {
    let ranking = |text: &str| {
        Ranking::of_steps(
            text.split(' ').map(|step| step.bytes().map(|digit| Candidate::from(digit - b'0')).collect::<Vec<_>>()),
        )
    };
    Papers::fold(candidates, papers.iter().map(|(count, text)| (ranking(text), *count))).unwrap()
}

/// A vote made at random.
#[derive(Debug, Clone)]
pub struct Case {
    pub candidates: usize,
    pub papers: Vec<(Vec<Candidate>, u64)>,
    pub lot: Vec<Candidate>,
}

impl Case {
    pub fn papers(&self) -> Papers {
        let papers = self.papers.iter().map(|(ranking, count)| (Ranking::strict(ranking.clone()), *count));
        Papers::fold(self.candidates, papers).unwrap()
    }

    pub fn lot(&self) -> Lot {
        Lot::of(self.lot.clone())
    }

    /// Who is first on more than half of the papers that rank somebody.
    pub fn majority_of_firsts(&self) -> Option<Candidate> {
        let valid: u64 = self.papers.iter().filter(|(ranking, _)| !ranking.is_empty()).map(|(_, count)| count).sum();
        (0..u16::try_from(self.candidates).unwrap()).find(|candidate| {
            let first = self.papers.iter().filter(|(ranking, _)| ranking.first() == Some(candidate));
            first.map(|(_, count)| count).sum::<u64>() * 2 > valid
        })
    }
}

fn shuffled(candidates: usize) -> impl Strategy<Value = Vec<Candidate>> {
    Just((0..u16::try_from(candidates).unwrap()).collect::<Vec<_>>()).prop_shuffle()
}

/// Votes over up to so many candidates, with papers that rank some of them.
pub fn ranked(candidates_max: usize) -> impl Strategy<Value = Case> {
    (1..=candidates_max).prop_flat_map(|candidates| {
        let ranking = (shuffled(candidates), 0..=candidates).prop_map(|(all, length)| all[..length].to_vec());
        (vec((ranking, 0_u64..8), 0..12), shuffled(candidates)).prop_map(move |(papers, lot)| Case {
            candidates,
            papers,
            lot,
        })
    })
}

/// Candidates who were withdrawn, of up to so many.
pub fn gone(candidates_max: usize) -> impl Strategy<Value = Vec<Candidate>> {
    let all: Vec<Candidate> = (0..u16::try_from(candidates_max).unwrap()).collect();
    let most = all.len();
    proptest::sample::subsequence(all, 0..=most)
}

/// A vote over up to so many candidates with a set of them planted that some voters rank above all others, each in an order of their own, and
/// hardly fill some quotas, or hardly do not: the case, its places, and how many whole quotas they fill, at most as many as they are.
pub fn planted(candidates_max: usize, seats_max: usize) -> impl Strategy<Value = (Case, usize, usize)> {
    (2..=seats_max, 3..=candidates_max).prop_flat_map(|(seats, candidates)| {
        let inside = vec((shuffled(candidates), 1_u64..9), 1..5);
        let outside = vec((shuffled(candidates), 1..=candidates, 1_u64..9), 1..5);
        let of_set = (shuffled(candidates), 1..=candidates, 1..=seats, 6_u64..60, 0_u64..3);
        (of_set, inside, outside, shuffled(candidates)).prop_map(move |(of_set, inside, outside, lot)| {
            let (order, size, quotas, valid, more) = of_set;
            let set = &order[..size];
            let number = |count: usize| u64::try_from(count).unwrap();
            let quota = valid / (number(seats) + 1) + 1;
            let solid = (number(quotas.min(size)) * quota + more - 1).clamp(1, valid);
            let counts = parted(solid, inside.iter().map(|(_, weight)| *weight));
            let ranking = |order: &Vec<Candidate>| -> Vec<Candidate> {
                let (first, then): (Vec<Candidate>, Vec<Candidate>) = order.iter().partition(|one| set.contains(one));
                first.into_iter().chain(then).collect()
            };
            let mut papers: Vec<(Vec<Candidate>, u64)> =
                inside.iter().map(|(order, _)| ranking(order)).zip(counts).collect();
            let counts = parted(valid - solid, outside.iter().map(|(.., weight)| *weight));
            papers.extend(outside.iter().map(|(order, length, _)| order[..*length].to_vec()).zip(counts));
            let filled = usize::try_from(solid / quota).unwrap().min(size);
            (Case { candidates, papers, lot }, seats, filled)
        })
    })
}

/// So many papers, parted by weights; what is left over goes to the first.
fn parted(papers: u64, weights: impl Iterator<Item = u64> + Clone) -> Vec<u64> {
    let all: u64 = weights.clone().sum();
    let mut parts: Vec<u64> = weights.map(|weight| papers * weight / all).collect();
    let rest = papers - parts.iter().sum::<u64>();
    parts[0] += rest;
    parts
}

/// Whether so many papers of all valid ones fill some quotas of a count for so many places.
pub type Fills = fn(papers: u64, quotas: u64, valid: u64, seats: u64) -> bool;

/// By quotas of whole votes, as in Scotland. Truncation loses some thousandths of a vote, and whoever stands against a quota that lacks them
/// has a whole vote less than it: no slack is needed.
pub fn whole_quotas(papers: u64, quotas: u64, valid: u64, seats: u64) -> bool {
    papers >= quotas * (valid / (seats + 1) + 1)
}

/// By exact quotas, as by Meek's method: more than its part of all papers. Of whole papers that is more by a part of a vote that is greater
/// than all that is rounded.
pub fn exact_quotas(papers: u64, quotas: u64, valid: u64, seats: u64) -> bool {
    papers * (seats + 1) > quotas * valid
}

/// Of every set of candidates that so many voters rank above all others that they fill `k` quotas, at least `k` are elected, or all of
/// them. How many were due to the set to which the most were.
///
/// Source: proportionality for solid coalitions, M. Dummett, *Voting Procedures* (1984), with the Droop quota.
pub fn droop_proportional(
    case: &Case,
    seats: usize,
    elected: &[Candidate],
    fills: Fills,
) -> Result<usize, TestCaseError> {
    let number = |count: usize| u64::try_from(count).unwrap();
    let valid: u64 = case.papers.iter().filter(|(ranking, _)| !ranking.is_empty()).map(|(_, count)| count).sum();
    let mut most = 0;
    for set in 1_u32..(1 << case.candidates) {
        let size = usize::try_from(set.count_ones()).unwrap();
        let inside = |candidate: &Candidate| set & (1 << candidate) != 0;
        let solid =
            case.papers.iter().filter(|(ranking, _)| ranking.len() >= size && ranking[..size].iter().all(inside));
        let solid: u64 = solid.map(|(_, count)| count).sum();
        let quotas = (1..=seats).rev().find(|quotas| fills(solid, number(*quotas), valid, number(seats)));
        let due = quotas.unwrap_or(0).min(size);
        let got = elected.iter().filter(|candidate| inside(candidate)).count();
        prop_assert!(got >= due, "{got} of {due} for {set:b} with {solid} of {valid}");
        most = most.max(due);
    }
    Ok(most)
}

/// What each stage passed on is the difference between the votes before it and after it, to the last unit.
pub fn transfers_explain_votes(counted: &Stages) -> Result<(), TestCaseError> {
    prop_assert!(counted.stages.first().is_none_or(|stage| stage.transfer.is_none()));
    for pair in counted.stages.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let transfer = after.transfer.as_ref().unwrap();
        prop_assert!(matches!(after.act, Act::Surplus(from) | Act::Exclusion(from) if from == transfer.from));
        let mut votes = before.votes.clone();
        let mut not_transferable = before.not_transferable + transfer.lost;
        let from = &mut votes[usize::from(transfer.from)];
        prop_assert_eq!(*from, transfer.held);
        *from -= transfer.votes;
        for (to, got) in transfer.by_candidate() {
            match to {
                Some(to) => votes[usize::from(to)] += got,
                None => not_transferable += got,
            }
        }
        prop_assert_eq!((&votes, not_transferable), (&after.votes, after.not_transferable));
    }
    Ok(())
}

/// An order made of a number.
fn order_of(size: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..size).collect();
    let mut state = seed | 1;
    for place in (1..size).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        order.swap(place, usize::try_from(state >> 33).unwrap() % (place + 1));
    }
    order
}

/// The same vote with its papers in another order, one of them torn into single ones.
pub fn permuted(case: &Case, seed: u64) -> Case {
    let order = order_of(case.papers.len(), seed);
    let mut papers: Vec<_> = order.into_iter().map(|place| case.papers[place].clone()).collect();
    if let Some((ranking, count)) = papers.pop() {
        papers.extend((0..count).map(|_| (ranking.clone(), 1)));
    }
    Case { papers, ..case.clone() }
}

/// The same vote with the candidates in another order, and the new place of each.
pub fn renamed(case: &Case, seed: u64) -> (Case, Vec<Candidate>) {
    let names: Vec<Candidate> =
        order_of(case.candidates, seed).into_iter().map(|place| u16::try_from(place).unwrap()).collect();
    let papers = case.papers.iter().map(|(ranking, count)| (votes::renamed(ranking, &names), *count)).collect();
    let lot = votes::renamed(&case.lot, &names);
    (Case { candidates: case.candidates, papers, lot }, names)
}

pub mod votes {
    use super::Candidate;

    /// Candidates by their new places.
    pub fn renamed(candidates: &[Candidate], names: &[Candidate]) -> Vec<Candidate> {
        candidates.iter().map(|candidate| names[usize::from(*candidate)]).collect()
    }
}
