//! The method of equal shares: a budget is parted equally among voters, and each pays for what they approve of.

use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

use num_bigint::BigUint;
use num_rational::Ratio;

use self::purses::Electorate;
use self::rounds::{Offer, Rounds};
use super::papers::Candidate;
use super::tie::{BrokenBy, Lot, Tie};

mod purses;
mod rounds;

/// How many of the next best prices a purchase tells beside its own.
pub const NEXT_MAX: usize = 3;

/// An exact amount of money, in minor units.
pub type Exact = Ratio<BigUint>;

/// What a voter gets from a project that they approve of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Worth {
    /// One, whatever it costs: cheap projects come first.
    One,
    /// Its cost: what is spent on it.
    Cost,
}

/// What becomes of money that equal shares leave over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Completion {
    /// It stays.
    Nothing,
    /// Projects that still fit are bought by the number of their supporters, the most first.
    ///
    /// Source: the utilitarian completion of equalshares.net, which goes on by the greedy rule that cities use without equal shares.
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

/// A project that could have been bought in a round, and was not since another had a better price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// Which.
    pub project: Candidate,
    /// How many voters approve of it.
    pub supporters: u64,
    /// What each unit of worth would have cost those who could pay it.
    #[serde(with = "super::exact")]
    pub price: Exact,
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
    /// How many of these had nothing left; counts of earlier versions say nothing of them, and where nobody paid there is nothing to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_money: Option<u64>,
    /// Why.
    pub reason: Reason,
    /// The tie that was broken to come to it: by the lot among those whose price and number of supporters were equal, else by the
    /// number of supporters among those whose price was.
    pub tie: Option<Tie>,
    /// What is left of the budget after it, in minor units.
    pub left_minor: u64,
    /// The next best prices of that round, the best first, [`NEXT_MAX`] at most; counts of earlier versions say nothing of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<Offered>,
}

/// A project that was not bought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unbought {
    /// Which.
    pub project: Candidate,
    /// What it costs, in minor units.
    pub cost_minor: u64,
    /// How many voters approve of it.
    pub supporters: u64,
    /// What these had left together when no project could be paid for any more: less than it costs, unless nobody approves of it.
    #[serde(with = "super::exact")]
    pub left: Exact,
}

/// By what a budget was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// What a project was worth to those who approve of it.
    pub worth: Worth,
    /// What became of money that was left over.
    pub completion: Completion,
}

/// A count by equal shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EqualShares {
    /// What each voter began with.
    #[serde(with = "super::exact")]
    pub share: Exact,
    /// What was bought, in order.
    pub purchases: Vec<Purchase>,
    /// By what it was counted; counts of earlier versions do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// What was not bought, in the order of the list; counts of earlier versions do not say why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unbought: Vec<Unbought>,
}

impl EqualShares {
    /// What each voter pays who pays in full for a purchase, in minor units; `None` where nobody paid.
    #[must_use]
    pub fn each(&self, purchase: &Purchase) -> Option<Exact> {
        let Reason::Shares { price, .. } = &purchase.reason else { return None };
        // Decisions of earlier versions took a project to be worth its cost.
        let kind = self.rule.map_or(Worth::Cost, |rule| rule.worth);
        Some(price * worth(kind, purchase.cost_minor))
    }

    /// What is left of a budget in the end, in minor units.
    #[must_use]
    pub fn left_minor(&self, total_minor: u64) -> u64 {
        self.purchases.last().map_or(total_minor, |purchase| purchase.left_minor)
    }
}

/// A project that has not been bought yet: which, what it costs, how many approve of it.
#[derive(Debug, Clone, Copy)]
struct Open {
    project: Candidate,
    cost_minor: u64,
    supporters: u64,
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
    let mut electorate = Electorate::new(budget.costs_minor.len(), budget.total_minor, &folded(budget, papers));
    let share = electorate.share();
    let mut open = open(budget, &electorate);
    let mut left = budget.total_minor;
    let mut purchases = Vec::new();
    let mut rounds = Rounds::new(&open, budget.worth);
    while let Some((offer, others)) = rounds.next(&electorate, lot) {
        let Some(level) = electorate.level(offer.open.project, offer.open.cost_minor) else { break };
        open.retain(|other| other.project != offer.open.project);
        left = left.saturating_sub(offer.open.cost_minor);
        purchases.push(bought(&offer, &others, (electorate.given(&level), level.without_money), left, lot));
        electorate.pay(&level);
    }
    let together: Vec<(Candidate, Exact)> =
        open.iter().map(|other| (other.project, electorate.left_together(other.project))).collect();
    if budget.completion == Completion::MostApproved {
        complete(&mut open, left, lot, &mut purchases);
    }
    let is_open = |project: Candidate| open.iter().find(|other| other.project == project);
    let unbought = together.into_iter().filter_map(|(project, left)| {
        let Open { cost_minor, supporters, .. } = *is_open(project)?;
        Some(Unbought { project, cost_minor, supporters, left })
    });
    let unbought = unbought.collect();
    let rule = Rule { worth: budget.worth, completion: budget.completion };
    EqualShares { share, purchases, rule: Some(rule), unbought }
}

fn open(budget: &Budget, electorate: &Electorate) -> Vec<Open> {
    let costs = (0_u16..).zip(&budget.costs_minor);
    let open = |(project, cost): (Candidate, &Option<u64>)| {
        Some(Open { project, cost_minor: (*cost)?, supporters: electorate.approving(project) })
    };
    costs.filter_map(open).collect()
}

/// Papers that approve of the same projects, as one.
fn folded(budget: &Budget, papers: &[(Vec<Candidate>, u64)]) -> Vec<(Vec<Candidate>, u64)> {
    let is_open = |project: &Candidate| budget.costs_minor.get(usize::from(*project)).is_some_and(Option::is_some);
    let mut folded: Vec<(Vec<Candidate>, u64)> = papers
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(approves, count)| {
            let mut approves: Vec<Candidate> = approves.iter().copied().filter(is_open).collect();
            approves.sort_unstable();
            approves.dedup();
            (approves, *count)
        })
        .collect();
    folded.sort_unstable();
    folded.dedup_by(|(approves, count), (kept, sum)| {
        let same = approves == kept;
        if same {
            *sum += *count;
        }
        same
    });
    folded
}

/// What a project is worth to a supporter.
fn worth(kind: Worth, cost_minor: u64) -> BigUint {
    match kind {
        Worth::One => 1_u8.into(),
        Worth::Cost => cost_minor.max(1).into(),
    }
}

/// The purchase of an offer, with the others of its round from the best price on, and what was given by those who gave all and how many
/// had nothing to give.
fn bought(offer: &Offer, others: &[Offer], (given, empty): (Exact, u64), left_minor: u64, lot: &Lot) -> Purchase {
    let Open { project, cost_minor, supporters } = offer.open;
    let equal: Vec<&Offer> = others.iter().filter(|other| other.price == offer.price).collect();
    let of = |wanted: &dyn Fn(&Offer) -> bool| {
        let mut between: Vec<Candidate> =
            equal.iter().filter(|other| wanted(other)).map(|other| other.open.project).collect();
        between.push(project);
        between.sort_unstable();
        between
    };
    let (by_price, by_both) = (of(&|_| true), of(&|other| other.open.supporters == supporters));
    let tie = match (by_both.len(), by_price.len()) {
        (2.., _) => Some(Tie { between: by_both, chosen: project, by: BrokenBy::Lot }),
        (_, 2..) => Some(Tie { between: by_price, chosen: project, by: BrokenBy::Supporters }),
        _ => None,
    };
    let mut next: Vec<&Offer> = others.iter().collect();
    next.sort_by(|one, other| {
        let by_supporters = || Reverse(one.open.supporters).cmp(&Reverse(other.open.supporters));
        let by_lot = || lot.place(one.open.project).cmp(&lot.place(other.open.project));
        one.price.cmp(&other.price).then_with(by_supporters).then_with(by_lot)
    });
    let next = next.into_iter().take(NEXT_MAX).map(|other| Offered {
        project: other.open.project,
        supporters: other.open.supporters,
        price: other.price.reduced(),
    });
    let next = next.collect();
    let Offer { price, paid_in_full, gave_all, .. } = offer;
    let reason = Reason::Shares { price: price.reduced(), paid_in_full: *paid_in_full, gave_all: *gave_all, given };
    Purchase { project, cost_minor, supporters, without_money: Some(empty), reason, tie, left_minor, next }
}

/// Buys what still fits, by the number of supporters.
fn complete(open: &mut Vec<Open>, mut left: u64, lot: &Lot, purchases: &mut Vec<Purchase>) {
    loop {
        let fits: Vec<Open> =
            open.iter().copied().filter(|other| other.cost_minor <= left && other.supporters > 0).collect();
        let most = fits.iter().map(|other| other.supporters).max();
        let equal = fits.iter().filter(|other| Some(other.supporters) == most).map(|other| other.project);
        let equal: Vec<Candidate> = equal.collect();
        let Some(chosen) = lot.first(&equal) else { return };
        let Some(Open { project, cost_minor, supporters }) = fits.into_iter().find(|other| other.project == chosen)
        else {
            return;
        };
        let tie = (equal.len() > 1).then_some(Tie { between: equal, chosen, by: BrokenBy::Lot });
        open.retain(|other| other.project != project);
        left -= cost_minor;
        let reason = Reason::Completion;
        let (without_money, next) = (None, Vec::new());
        let bought = Purchase { project, cost_minor, supporters, without_money, reason, tie, left_minor: left, next };
        purchases.push(bought);
    }
}

#[cfg(test)]
mod plain;
#[cfg(test)]
mod tests;
