//! What a pool shares the cost of: from a day until another, and what that costs in a month. A thing is in one pool a day at
//! most, so that what moves from pool to pool is shared without a gap and without an overlap.

use crate::Day;
use crate::calendar::Month;
use crate::infrastructure::{AssetCost, Elsewhere, Inventory, Kind};
use crate::treasury::money::Currency;

/// A machine or a service in a pool, for some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sourced {
    /// A machine or a service.
    pub kind: Kind,
    /// Its address part.
    pub slug: String,
    /// The first day in the pool.
    pub from: Day,
    /// The first day without it; equal to `from` or before it where it was never in the pool.
    pub until: Option<Day>,
}

impl Sourced {
    /// The days of a month on which it is in the pool: the first, and the first without it; none where there are none.
    #[must_use]
    pub fn in_month(&self, month: Month) -> Option<(Day, Day)> {
        let end = month.next().first_day();
        let first = self.from.max(month.first_day());
        let until = self.until.map_or(end, |until| until.min(end));
        (first < until).then_some((first, until))
    }

    /// Whether the other is the same thing on some day of both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let begins = |one: &Self, other: &Self| other.until.is_none_or(|until| one.from.max(other.from) < until);
        self.kind == other.kind && self.slug == other.slug && begins(self, other) && begins(other, self)
    }
}

/// When each thing is shared by itself, rather than with the machine that it runs on.
#[must_use]
pub fn shared_by_itself<'a>(sources: impl IntoIterator<Item = &'a Sourced>) -> Elsewhere {
    let mut shared = Elsewhere::new();
    for source in sources {
        shared.entry((source.kind, source.slug.clone())).or_default().push((source.from, source.until));
    }
    shared
}

/// What a source costs in a month, on the days on which it is in the pool, with all that runs on it and is not shared by
/// itself that day; none where it is in the pool on no day of the month.
#[must_use]
pub fn cost_in_pool(
    inventory: &Inventory,
    source: &Sourced,
    shared: &Elsewhere,
    month: Month,
    currency: Currency,
) -> Option<AssetCost> {
    let days = source.in_month(month)?;
    let lines = inventory.lines_between(source.kind, &source.slug, days, currency, shared);
    Some(AssetCost { month, lines })
}

#[cfg(test)]
#[path = "sourced_tests.rs"]
mod tests;
