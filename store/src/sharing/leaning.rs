//! Which posted months lean on what somebody would take back: they would no longer come to what was shared.

use domain::Day;
use domain::calendar::Month;
use domain::infrastructure::Inventory;
use domain::validation::Refusal;

use super::pool::{Pool, load_pools};
use super::prepare::sources;
use super::run::standing_months;
use crate::error::CommandError;
use crate::infrastructure::Stock;
use crate::tx::Tx;

/// A pool's month stands that leans on what is to be taken back.
pub(super) fn month_leans(pool: &Pool, month: Month) -> Refusal {
    Refusal::new("error-month-leans").with("pool", pool.name.as_str()).with("day", month.first_day())
}

impl Tx<'_> {
    /// Refuses a change of the inventory, which has been written, that makes another of what a posted month has shared. The
    /// inventory `before` it differs from a day on.
    ///
    /// # Errors
    /// `error-month-leans` (arguments `pool`, `day`: the first of the month), of the earliest month; the database fails.
    pub(crate) fn refuse_if_shared(&mut self, before: &Inventory, since: Day) -> Result<(), CommandError> {
        let now = Stock::load(self.conn)?.inventory();
        let (pools, currency) = (load_pools(self.conn, None)?, self.community.currency);
        let mut leaning: Vec<(Month, &Pool)> = Vec::new();
        for pool in &pools {
            let standing = standing_months(self.conn, &pool.id)?.into_iter().filter(|month| month.last_day() >= since);
            let of = |inventory: &Inventory, month: Month| sources(inventory, &pools, currency, pool, month);
            leaning.extend(standing.filter(|month| of(before, *month) != of(&now, *month)).map(|month| (month, pool)));
        }
        match leaning.into_iter().min_by_key(|(month, _)| *month) {
            Some((month, pool)) => Err(month_leans(pool, month).into()),
            None => Ok(()),
        }
    }
}
