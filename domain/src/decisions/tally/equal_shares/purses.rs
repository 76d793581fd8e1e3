//! What voters have left, so kept that the price of a project is found fast and exactly.
//!
//! Amounts are whole numbers of parts of the minor unit, of which there are more with each payment that does not come out even. Nobody's
//! amount is stored: a purse knows for what it paid, and many purses together are so many shares less so many of each payment. Beside it
//! stands a near amount that is off by a known bound, by which most are told richer or poorer without a look at the exact one.

use std::collections::BTreeMap;

use num_bigint::BigUint;
use num_integer::Integer;

use super::Exact;
use crate::decisions::tally::papers::Candidate;

/// How many binary digits a near amount has behind the point. With the 64 of the greatest budget they fit into 128.
const NEAR_BITS: u32 = 56;
/// The purse of all who have nothing left.
const EMPTY: usize = 0;

/// Voters who approve of the same projects.
#[derive(Debug)]
struct Group {
    count: u64,
    purse: usize,
}

/// What all have left who paid for the same.
#[derive(Debug)]
struct Purse {
    /// The purse before its last payment, and which payment that was; `None` for a whole share.
    before: Option<(usize, usize)>,
    /// What is in it, near enough.
    near: u128,
}

/// The voters with what they have left.
#[derive(Debug)]
pub(super) struct Electorate {
    groups: Vec<Group>,
    /// The groups that approve of each project.
    supporters: Vec<Vec<usize>>,
    purses: Vec<Purse>,
    /// How many parts a minor unit has.
    parts: BigUint,
    /// What each voter began with, in parts.
    share: BigUint,
    /// What each who paid in full gave for each project that was bought, in parts.
    payments: Vec<BigUint>,
}

/// A group that supports a project, as a price is looked for.
#[derive(Debug, Clone, Copy)]
struct Holding {
    near: u128,
    count: u64,
    group: usize,
    purse: usize,
}

/// At what its supporters can pay for a project.
#[derive(Debug)]
pub(super) struct Level {
    /// The supporters, the poorest first.
    holdings: Vec<Holding>,
    /// How many of the holdings have less than what each pays.
    poor: usize,
    /// How many voters pay in full.
    pub paid_in_full: u64,
    /// How many give all that they have left.
    pub gave_all: u64,
    /// How many of these had nothing.
    pub without_money: u64,
    /// What those give together, in parts.
    given: BigUint,
    /// What is missing then, in parts, and shared by those who pay in full.
    missing: BigUint,
}

impl Electorate {
    /// Voters by the projects that they approve of, each list of projects once and each project once on it.
    pub(super) fn new(projects: usize, total_minor: u64, ballots: &[(Vec<Candidate>, u64)]) -> Self {
        let mut supporters = vec![Vec::new(); projects];
        for (group, (approves, _)) in ballots.iter().enumerate() {
            for project in approves {
                if let Some(groups) = supporters.get_mut(usize::from(*project)) {
                    groups.push(group);
                }
            }
        }
        let voters = ballots.iter().map(|(_, count)| count).sum::<u64>().max(1);
        let parts = voters / total_minor.gcd(&voters);
        let near = (u128::from(total_minor) << NEAR_BITS) / u128::from(voters);
        let share = Purse { before: None, near };
        let purse = if total_minor == 0 { EMPTY } else { EMPTY + 1 };
        Self {
            groups: ballots.iter().map(|(_, count)| Group { count: *count, purse }).collect(),
            supporters,
            purses: vec![Purse { before: None, near: 0 }, share],
            share: BigUint::from(total_minor) * parts / voters,
            parts: parts.into(),
            payments: Vec::new(),
        }
    }

    /// What each voter began with.
    pub(super) fn share(&self) -> Exact {
        self.minor(&self.share)
    }

    /// How many voters approve of a project.
    pub(super) fn approving(&self, project: Candidate) -> u64 {
        self.groups_of(project).map(|(_, group)| group.count).sum()
    }

    /// What those who approve of a project have left together.
    pub(super) fn left_together(&self, project: Candidate) -> Exact {
        self.minor(&self.together(self.groups_of(project).map(|(_, group)| (group.purse, group.count))))
    }

    /// At what its supporters can pay for a project; `None` where they cannot, or there are none.
    pub(super) fn level(&self, project: Candidate, cost_minor: u64) -> Option<Level> {
        let mut holdings: Vec<Holding> = self.holdings(project).collect();
        holdings.sort_unstable_by_key(|holding| holding.near);
        let all: u64 = holdings.iter().map(|holding| holding.count).sum();
        let cost = BigUint::from(cost_minor) * &self.parts;
        let mut poor = self.surely_poor(&holdings, all, cost_minor)?;
        loop {
            let those = holdings.get(..poor).unwrap_or_default();
            let gave_all: u64 = those.iter().map(|holding| holding.count).sum();
            let paid_in_full = all.checked_sub(gave_all).filter(|voters| *voters > 0)?;
            let given = self.together(those.iter().map(|holding| (holding.purse, holding.count)));
            let missing = if cost > given { &cost - &given } else { BigUint::ZERO };
            let more = self.part_poorer(holdings.get_mut(poor..).unwrap_or_default(), &missing, paid_in_full);
            if more == 0 {
                let empty = holdings.iter().take(poor).filter(|holding| holding.purse == EMPTY);
                let without_money = empty.map(|holding| holding.count).sum();
                return Some(Level { holdings, poor, paid_in_full, gave_all, without_money, given, missing });
            }
            poor += more;
        }
    }

    /// What each who pays in full gives at a level.
    pub(super) fn each(&self, level: &Level) -> Exact {
        Exact::new_raw(level.missing.clone(), &self.parts * level.paid_in_full)
    }

    /// What those who give all that they have give together.
    pub(super) fn given(&self, level: &Level) -> Exact {
        self.minor(&level.given)
    }

    /// Pays for a project at the level that was found for it just now.
    pub(super) fn pay(&mut self, level: &Level) {
        let payers = BigUint::from(level.paid_in_full);
        let finer = &payers / level.missing.gcd(&payers);
        self.parts *= &finer;
        self.share *= &finer;
        for payment in &mut self.payments {
            *payment *= &finer;
        }
        let payment = &level.missing * finer / payers;
        let near = u128::try_from((&payment << NEAR_BITS) / &self.parts).unwrap_or(u128::MAX);
        let which = self.payments.len();
        self.payments.push(payment);
        let (poor, rich) = level.holdings.split_at(level.poor);
        let mut emptied: Vec<(usize, usize)> = poor.iter().map(|holding| (holding.group, EMPTY)).collect();
        let mut after = BTreeMap::new();
        for holding in rich {
            let purse = *after.entry(holding.purse).or_insert_with(|| self.lessened(holding.purse, which, near));
            emptied.push((holding.group, purse));
        }
        for (group, purse) in emptied {
            if let Some(group) = self.groups.get_mut(group) {
                group.purse = purse;
            }
        }
    }

    /// The purse that another becomes by a payment.
    fn lessened(&mut self, purse: usize, payment: usize, near: u128) -> usize {
        let before = self.purses.get(purse).map_or(0, |purse| purse.near);
        self.purses.push(Purse { before: Some((purse, payment)), near: before.saturating_sub(near) });
        let lessened = self.purses.len() - 1;
        let is_near_nothing = before.saturating_sub(near) <= self.off_most();
        if is_near_nothing && self.left(lessened) == BigUint::ZERO {
            self.purses.pop();
            return EMPTY;
        }
        lessened
    }

    /// By how much near amounts are off at most: by less than one for the share, and for each payment.
    fn off_most(&self) -> u128 {
        u128::try_from(self.payments.len()).unwrap_or(u128::from(u64::MAX)) + 1
    }

    fn groups_of(&self, project: Candidate) -> impl Iterator<Item = (usize, &Group)> {
        let groups = self.supporters.get(usize::from(project)).map(Vec::as_slice).unwrap_or_default();
        groups.iter().filter_map(|place| Some((*place, self.groups.get(*place)?)))
    }

    fn holdings(&self, project: Candidate) -> impl Iterator<Item = Holding> {
        self.groups_of(project).map(|(place, group)| {
            let near = self.purses.get(group.purse).map_or(0, |purse| purse.near);
            Holding { near, count: group.count, group: place, purse: group.purse }
        })
    }

    /// How many of the holdings, the poorest first, have without doubt less than what each pays; `None` where all have.
    fn surely_poor(&self, holdings: &[Holding], all: u64, cost_minor: u64) -> Option<usize> {
        let (off, mut rich) = (self.off_most(), all);
        let mut missing = u128::from(cost_minor) << NEAR_BITS;
        for (place, holding) in holdings.iter().enumerate() {
            // Never more than what each pays in the end, which only rises with those who have less.
            let least = missing / u128::from(rich.max(1));
            let most_had = holding.near + off;
            if most_had >= least {
                return Some(place);
            }
            missing = missing.saturating_sub(most_had * u128::from(holding.count));
            rich -= holding.count;
        }
        None
    }

    /// Puts those who have less than what each pays before the others, of holdings in the order of their near amounts; how many they are.
    fn part_poorer(&self, holdings: &mut [Holding], missing: &BigUint, payers: u64) -> usize {
        let each = (missing << NEAR_BITS) / (&self.parts * payers);
        let surely_enough = u128::try_from(each).unwrap_or(u128::MAX).saturating_add(self.off_most() + 1);
        let doubtful = holdings.partition_point(|holding| holding.near < surely_enough);
        let mut less = 0;
        let doubtful = holdings.get_mut(..doubtful).unwrap_or_default();
        doubtful.sort_by_cached_key(|holding| {
            let has_less = self.left(holding.purse) * payers < *missing;
            less += usize::from(has_less);
            !has_less
        });
        less
    }

    /// What is left in a purse, in parts.
    fn left(&self, purse: usize) -> BigUint {
        self.together(std::iter::once((purse, 1)))
    }

    /// What several have left together, in parts, each purse with the number of those who have such.
    fn together(&self, purses: impl Iterator<Item = (usize, u64)>) -> BigUint {
        let mut paid = vec![0_u64; self.payments.len()];
        let mut shares = 0_u64;
        for (purse, count) in purses.filter(|(purse, _)| *purse != EMPTY) {
            shares += count;
            let mut at = purse;
            while let Some((before, payment)) = self.purses.get(at).and_then(|purse| purse.before) {
                if let Some(paid) = paid.get_mut(payment) {
                    *paid += count;
                }
                at = before;
            }
        }
        let payments = paid.iter().zip(&self.payments).filter(|(voters, _)| **voters > 0);
        let spent: BigUint = payments.map(|(voters, payment)| payment * *voters).sum();
        &self.share * shares - spent
    }

    fn minor(&self, parts: &BigUint) -> Exact {
        Exact::new(parts.clone(), self.parts.clone())
    }
}
