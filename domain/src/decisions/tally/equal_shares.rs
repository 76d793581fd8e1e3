//! The method of equal shares: a budget is parted equally among voters, and each pays for what they approve of.

use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeMap;

use num_bigint::BigUint;
use num_rational::Ratio;

use super::papers::Candidate;
use super::tie::{BrokenBy, Lot, Tie};

/// An exact amount of money, in minor units.
pub type Exact = Ratio<BigUint>;

/// What a voter gets from a project that they approve of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// One, whatever it costs: cheap projects come first.
    One,
    /// Its cost: what is spent on it.
    Cost,
}

/// What becomes of money that equal shares leave over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Completion {
    /// It stays.
    Nothing,
    /// Projects that still fit are bought by the number of their supporters.
    MostApproved,
}

/// The vote on a budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// What there is, in minor units.
    pub total_minor: u64,
    /// What each project costs, in minor units and in the order of the list; nothing for one that was withdrawn.
    pub costs_minor: Vec<Option<u64>>,
    /// What a project is worth to those who approve of it.
    pub worth: Worth,
    /// What becomes of money that is left over.
    pub completion: Completion,
}

/// Why a project was bought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Its supporters paid for it.
    Shares {
        /// What each unit of worth cost those who could pay it.
        #[serde(with = "super::exact")]
        price: Exact,
        /// How many supporters paid that price.
        paid_in_full: u64,
        /// How many gave all that they had left.
        gave_all: u64,
        /// What those gave together.
        #[serde(with = "super::exact")]
        given: Exact,
    },
    /// It still fitted into what was left over.
    Completion,
}

/// A project that was bought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purchase {
    /// Which.
    pub project: Candidate,
    /// What it cost, in minor units.
    pub cost_minor: u64,
    /// How many voters approve of it.
    pub supporters: u64,
    /// Why.
    pub reason: Reason,
    /// The tie that was broken to come to it.
    pub tie: Option<Tie>,
    /// What is left of the budget after it, in minor units.
    pub left_minor: u64,
}

/// A count by equal shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EqualShares {
    /// What each voter began with.
    #[serde(with = "super::exact")]
    pub share: Exact,
    /// What was bought, in order.
    pub purchases: Vec<Purchase>,
}

/// Voters who approve of the same projects and have as much left.
#[derive(Debug, Clone)]
struct Voters {
    approves: Vec<Candidate>,
    count: u64,
    left: Exact,
}

/// Counts a vote on a budget by equal shares. Each voter has the same part of the budget; of all projects whose supporters can pay for
/// them, the one is bought whose supporters pay the least for a unit of its worth, each as much as the others or, where they
/// have less, all they have. Equal prices go by the number of supporters, then by `lot`. Approvals of projects that there are not are
/// left out; a paper with none has its part of the budget all the same.
///
/// Source: D. Peters and P. Skowron, "Proportionality and the Limits of Welfarism" (EC 2020); for costs, D. Peters, G. Pierczyński and
/// P. Skowron, "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS 2021).
#[must_use]
pub fn count(budget: &Budget, papers: &[(Vec<Candidate>, u64)], lot: &Lot) -> EqualShares {
    let voters: u64 = papers.iter().map(|(_, count)| count).sum();
    let share = Exact::new(budget.total_minor.into(), voters.max(1).into());
    let mut electorate: Vec<Voters> = folded(budget, papers)
        .into_iter()
        .map(|(approves, count)| Voters { approves, count, left: share.clone() })
        .collect();
    let mut open: Vec<(Candidate, u64)> = open(budget);
    let mut left = budget.total_minor;
    let mut purchases = Vec::new();
    while let Some((offer, tie)) = cheapest(budget, &open, &electorate, lot) {
        open.retain(|(project, _)| *project != offer.project);
        pay(&mut electorate, budget.worth, &offer);
        left = left.saturating_sub(offer.cost_minor);
        purchases.push(offer.bought(tie, left));
    }
    if budget.completion == Completion::MostApproved {
        complete(&mut open, &electorate, left, lot, &mut purchases);
    }
    EqualShares { share, purchases }
}

fn open(budget: &Budget) -> Vec<(Candidate, u64)> {
    let costs = (0_u16..).zip(&budget.costs_minor);
    costs.filter_map(|(project, cost)| Some((project, (*cost)?))).collect()
}

/// Papers that approve of the same projects, as one.
fn folded(budget: &Budget, papers: &[(Vec<Candidate>, u64)]) -> BTreeMap<Vec<Candidate>, u64> {
    let mut folded = BTreeMap::new();
    for (approves, count) in papers.iter().filter(|(_, count)| *count > 0) {
        let is_open = |project: &Candidate| budget.costs_minor.get(usize::from(*project)).is_some_and(Option::is_some);
        let mut approves: Vec<Candidate> = approves.iter().copied().filter(is_open).collect();
        approves.sort_unstable();
        approves.dedup();
        *folded.entry(approves).or_insert(0) += count;
    }
    folded
}

/// A project that its supporters can pay for, and how.
struct Offer {
    project: Candidate,
    cost_minor: u64,
    supporters: u64,
    price: Exact,
    paid_in_full: u64,
    gave_all: u64,
    given: Exact,
}

impl Offer {
    fn bought(self, tie: Option<Tie>, left_minor: u64) -> Purchase {
        let Self { project, cost_minor, supporters, price, paid_in_full, gave_all, given } = self;
        let reason = Reason::Shares { price, paid_in_full, gave_all, given };
        Purchase { project, cost_minor, supporters, reason, tie, left_minor }
    }
}

fn supporters_of(electorate: &[Voters], project: Candidate) -> impl Iterator<Item = &Voters> {
    electorate.iter().filter(move |voters| voters.approves.binary_search(&project).is_ok())
}

/// What a project is worth to a supporter.
fn worth(kind: Worth, cost_minor: u64) -> Exact {
    match kind {
        Worth::One => Exact::from_integer(1_u8.into()),
        Worth::Cost => Exact::from_integer(cost_minor.max(1).into()),
    }
}

/// The price at which the supporters of a project pay for it; `None` where they cannot, or there are none.
fn offer(budget: &Budget, project: Candidate, cost_minor: u64, electorate: &[Voters]) -> Option<Offer> {
    let mut supporters: Vec<&Voters> = supporters_of(electorate, project).collect();
    supporters.sort_by(|one, other| one.left.cmp(&other.left));
    let all: u64 = supporters.iter().map(|voters| voters.count).sum();
    let (mut rich, mut gave_all) = (all, 0);
    let mut given = Exact::from_integer(BigUint::ZERO);
    let cost = Exact::from_integer(cost_minor.into());
    for voters in supporters {
        // Those who are left would share what is missing; if the poorest of them can, all can.
        let missing = if cost > given { &cost - &given } else { Exact::from_integer(BigUint::ZERO) };
        let each = missing / BigUint::from(rich);
        if each <= voters.left {
            let price = each / worth(budget.worth, cost_minor);
            return Some(Offer { project, cost_minor, supporters: all, price, paid_in_full: rich, gave_all, given });
        }
        given += &voters.left * BigUint::from(voters.count);
        rich -= voters.count;
        gave_all += voters.count;
    }
    None
}

/// The offer at the lowest price, and the tie that was broken to find it.
fn cheapest(
    budget: &Budget,
    open: &[(Candidate, u64)],
    electorate: &[Voters],
    lot: &Lot,
) -> Option<(Offer, Option<Tie>)> {
    let offers = open.iter().filter_map(|(project, cost_minor)| offer(budget, *project, *cost_minor, electorate));
    let mut offers: Vec<Offer> = offers.collect();
    offers.sort_by(|one, other| {
        let by_price = one.price.cmp(&other.price);
        by_price.then_with(|| Reverse(one.supporters).cmp(&Reverse(other.supporters)))
    });
    let first = offers.first()?;
    let (price, supporters) = (first.price.clone(), first.supporters);
    let equal = offers.iter().filter(|offer| offer.price == price && offer.supporters == supporters);
    let equal: Vec<Candidate> = equal.map(|offer| offer.project).collect();
    let (chosen, tie) = broken(equal, lot)?;
    offers.into_iter().find(|offer| offer.project == chosen).map(|offer| (offer, tie))
}

fn broken(equal: Vec<Candidate>, lot: &Lot) -> Option<(Candidate, Option<Tie>)> {
    let chosen = lot.first(&equal)?;
    let tie = (equal.len() > 1).then_some(Tie { between: equal, chosen, by: BrokenBy::Lot });
    Some((chosen, tie))
}

fn pay(electorate: &mut [Voters], kind: Worth, offer: &Offer) {
    let each = &offer.price * worth(kind, offer.cost_minor);
    for voters in electorate.iter_mut().filter(|voters| voters.approves.binary_search(&offer.project).is_ok()) {
        voters.left = if voters.left > each { &voters.left - &each } else { Exact::from_integer(BigUint::ZERO) };
    }
}

/// Buys what still fits, by the number of supporters.
fn complete(
    open: &mut Vec<(Candidate, u64)>,
    electorate: &[Voters],
    mut left: u64,
    lot: &Lot,
    purchases: &mut Vec<Purchase>,
) {
    let supporters = |project: Candidate| supporters_of(electorate, project).map(|voters| voters.count).sum::<u64>();
    loop {
        open.retain(|(project, cost_minor)| *cost_minor <= left && supporters(*project) > 0);
        let most = open.iter().map(|(project, _)| supporters(*project)).max();
        let equal = open.iter().map(|(project, _)| *project).filter(|project| Some(supporters(*project)) == most);
        let Some((project, tie)) = broken(equal.collect(), lot) else { return };
        let Some((_, cost_minor)) = open.iter().copied().find(|(other, _)| *other == project) else { return };
        open.retain(|(other, _)| *other != project);
        left -= cost_minor;
        let supporters = supporters(project);
        purchases.push(Purchase { project, cost_minor, supporters, reason: Reason::Completion, tie, left_minor: left });
    }
}

#[cfg(test)]
mod tests;
