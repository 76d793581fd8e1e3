//! The rounds in which projects are bought: the best prices are found without a look at every project.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::purses::Electorate;
use super::{Exact, NEXT_MAX, Open, Worth, worth};
use crate::decisions::tally::tie::Lot;

/// A project that its supporters can pay for, and how.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    /// The project.
    pub open: Open,
    /// What each unit of worth costs those who can pay it; not in lowest terms.
    pub price: Exact,
    /// How many supporters pay that price.
    pub paid_in_full: u64,
    /// How many give all that they have left.
    pub gave_all: u64,
    /// The round in which it was computed.
    round: usize,
}

/// Offers stand in the order of their prices.
impl Ord for Offer {
    fn cmp(&self, other: &Self) -> Ordering {
        self.price.cmp(&other.price)
    }
}
impl PartialOrd for Offer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl PartialEq for Offer {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Offer {}

/// The projects that may still be bought, with prices of rounds before. Since nobody's money grows, a price never falls: one that was
/// computed in this round and is the least of all is the best, whatever the others have risen to.
#[derive(Debug)]
pub(super) struct Rounds {
    queue: BinaryHeap<Reverse<Offer>>,
    worth: Worth,
    round: usize,
}

impl Rounds {
    /// All projects, at a price of nothing that no round has computed.
    pub(super) fn new(open: &[Open], worth: Worth) -> Self {
        let unknown = |open: &Open| {
            let price = Exact::from_integer(0_u8.into());
            Reverse(Offer { open: *open, price, paid_in_full: 0, gave_all: 0, round: 0 })
        };
        Self { queue: open.iter().map(unknown).collect(), worth, round: 0 }
    }

    /// The next project to be bought, and the best others of its round: [`NEXT_MAX`] at least where there are as many, and all that cost
    /// as much as one of these. Equal prices go by the number of supporters, then by `lot`. Projects that nobody can pay for drop out.
    pub(super) fn next(&mut self, electorate: &Electorate, lot: &Lot) -> Option<(Offer, Vec<Offer>)> {
        self.round += 1;
        let mut found: Vec<Offer> = Vec::new();
        while let Some(Reverse(offer)) = self.queue.pop() {
            // None is left out that costs as much as one that is told.
            let is_enough = found.len() > NEXT_MAX && found.last().is_some_and(|last| *last < offer);
            if is_enough {
                self.queue.push(Reverse(offer));
                break;
            }
            if offer.round == self.round {
                found.push(offer);
            } else {
                self.queue.extend(self.offer(offer.open, electorate).map(Reverse));
            }
        }
        let best = found.first()?.clone();
        let equal = || found.iter().filter(|offer| **offer == best);
        let most = equal().map(|offer| offer.open.supporters).max();
        let equal = equal().filter(|offer| Some(offer.open.supporters) == most);
        let chosen = lot.first(&equal.map(|offer| offer.open.project).collect::<Vec<_>>())?;
        let place = found.iter().position(|offer| offer.open.project == chosen)?;
        let chosen = found.remove(place);
        self.queue.extend(found.iter().cloned().map(Reverse));
        Some((chosen, found))
    }

    fn offer(&self, open: Open, electorate: &Electorate) -> Option<Offer> {
        let level = electorate.level(open.project, open.cost_minor)?;
        let each = electorate.each(&level);
        let price = Exact::new_raw(each.numer().clone(), each.denom() * worth(self.worth, open.cost_minor));
        Some(Offer { open, price, paid_in_full: level.paid_in_full, gave_all: level.gave_all, round: self.round })
    }
}
