//! Which posted months lean on what somebody would take back: they would no longer come to what was shared.

use diesel::prelude::*;
use domain::Day;
use domain::calendar::Month;
use domain::infrastructure::Inventory;
use domain::members::power::Power;
use domain::validation::Refusal;

use super::basis::Basis;
use super::pool::{Pool, load_unlisted};
use super::prepare::sources;
use super::run::standing_months;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::infrastructure::Stock;
use crate::schema::{pools, sharing_runs};
use crate::treasury::stored_month;
use crate::tx::Tx;

/// A pool's month that stands, and leans on something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeaningMonth {
    /// The month.
    pub month: Month,
    /// The pool's address part.
    pub pool: String,
    /// The pool's name.
    pub name: String,
}

/// The months of a stretch that stand and were shared by a service's measure, the earliest first: what was read in them
/// cannot change without making another thing of them.
///
/// # Errors
/// If the viewer may not read the inventory, or the database fails.
pub async fn months_by_measure(
    db: &Db,
    viewer: &Viewer,
    (service, measure): (&str, &str),
    (first, last): (Month, Option<Month>),
) -> Result<Vec<LeaningMonth>, CommandError> {
    viewer.require(Power::ReadInventory)?;
    let address = format!("{service}/{measure}");
    Ok(db.read(move |conn| leaning_months(conn, &address, first, last)).await?)
}

/// As [`months_by_measure`], of a measure as forms name it: `service/measure`; without a last month on and on.
pub(crate) fn leaning_months(
    conn: &mut DbConn,
    measure: &str,
    first: Month,
    last: Option<Month>,
) -> Result<Vec<LeaningMonth>, StoreError> {
    let mut query = sharing_runs::table
        .inner_join(pools::table)
        .filter(sharing_runs::reversal_entry_id.is_null())
        .filter(sharing_runs::period.ge(first.to_string()))
        .into_boxed();
    if let Some(last) = last {
        query = query.filter(sharing_runs::period.le(last.to_string()));
    }
    let rows: Vec<(String, String, String, String)> = query
        .order((sharing_runs::period, pools::slug))
        .select((sharing_runs::period, pools::slug, pools::name, sharing_runs::basis))
        .load(conn)?;
    let mut leaning = Vec::new();
    for (period, pool, name, basis) in rows {
        let basis = Basis::read(&basis)?;
        let mut measures = [basis.use_measure, basis.reserved_measure].into_iter().flatten();
        if measures.any(|looked_at| looked_at.address == measure) {
            leaning.push(LeaningMonth { month: stored_month(&period)?, pool, name });
        }
    }
    Ok(leaning)
}

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
        let (pools, currency) = (load_unlisted(self.conn, None)?, self.community.currency);
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
