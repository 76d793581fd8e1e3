//! The method as the papers tell it, project by project and round by round: slow, and what the fast count is compared with.

use num_bigint::BigUint;
use num_rational::Ratio;

use super::{Budget, Exact, Worth};
use crate::decisions::tally::papers::Candidate;
use crate::decisions::tally::tie::Lot;

/// What is bought in a round: which project, at what price of a unit of worth, by how many in full, by how many with all they had, and
/// what these gave.
pub type Round = (Candidate, Exact, u64, u64, Exact);

struct Voter {
    approves: Vec<Candidate>,
    count: u64,
    left: Exact,
}

fn whole(number: u64) -> Exact {
    Ratio::from_integer(BigUint::from(number))
}

/// What a project offers its supporters: the price, who pays it, who gives all, and what these give; nothing where they cannot pay.
fn offer(project: Candidate, cost: u64, worth: &Exact, voters: &[Voter]) -> Option<(Exact, u64, u64, Exact)> {
    let mut supporters: Vec<&Voter> = voters.iter().filter(|voter| voter.approves.contains(&project)).collect();
    supporters.sort_by(|one, other| one.left.cmp(&other.left));
    let mut rich: u64 = supporters.iter().map(|voter| voter.count).sum();
    let (mut gave_all, mut given) = (0, whole(0));
    for voter in supporters {
        let missing = if whole(cost) > given { whole(cost) - &given } else { whole(0) };
        let each = missing / BigUint::from(rich);
        if each <= voter.left {
            return Some((each / worth, rich, gave_all, given));
        }
        given += &voter.left * BigUint::from(voter.count);
        rich -= voter.count;
        gave_all += voter.count;
    }
    None
}

/// The rounds, and what each project's supporters have left together at the end.
pub fn rounds(budget: &Budget, papers: &[(Vec<Candidate>, u64)], lot: &Lot) -> (Vec<Round>, Vec<Exact>) {
    let all: u64 = papers.iter().map(|(_, count)| count).sum();
    let share = Exact::new(budget.total_minor.into(), all.max(1).into());
    let voters = papers.iter().filter(|(_, count)| *count > 0);
    let mut voters: Vec<Voter> = voters
        .map(|(approves, count)| Voter { approves: approves.clone(), count: *count, left: share.clone() })
        .collect();
    let worth = |cost: u64| match budget.worth {
        Worth::One => whole(1),
        Worth::Cost => whole(cost.max(1)),
    };
    let mut open: Vec<(Candidate, u64)> =
        (0_u16..).zip(&budget.costs_minor).filter_map(|(project, cost)| Some((project, (*cost)?))).collect();
    let mut rounds = Vec::new();
    loop {
        let supporters = |project: Candidate| {
            voters.iter().filter(|voter| voter.approves.contains(&project)).map(|voter| voter.count).sum::<u64>()
        };
        let offers = open.iter().filter_map(|(project, cost)| {
            let (price, rich, gave_all, given) = offer(*project, *cost, &worth(*cost), &voters)?;
            Some((*project, *cost, price, rich, gave_all, given))
        });
        let best = offers.min_by(|one, other| {
            let by_supporters = supporters(other.0).cmp(&supporters(one.0));
            one.2.cmp(&other.2).then(by_supporters).then(lot.place(one.0).cmp(&lot.place(other.0)))
        });
        let Some((project, cost, price, rich, gave_all, given)) = best else { break };
        let each = &price * worth(cost);
        for voter in voters.iter_mut().filter(|voter| voter.approves.contains(&project)) {
            voter.left = if voter.left > each { &voter.left - &each } else { whole(0) };
        }
        open.retain(|(other, _)| *other != project);
        rounds.push((project, price, rich, gave_all, given));
    }
    let projects = 0..u16::try_from(budget.costs_minor.len()).unwrap();
    let left = projects.map(|project| {
        let supporters = voters.iter().filter(|voter| voter.approves.contains(&project));
        supporters.map(|voter| &voter.left * BigUint::from(voter.count)).sum()
    });
    (rounds, left.collect())
}
