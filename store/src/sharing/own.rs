//! What pools' months came to for the viewer, whatever the pool.

use diesel::prelude::*;
use domain::Day;
use domain::calendar::Month;
use domain::members::power::Power;

use crate::act::Viewer;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::{journal_entries, pools, portions, sharing_runs};
use crate::treasury::stored_month;

/// A portion of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPortion {
    /// The address part of the pool.
    pub pool: String,
    /// The name of the pool.
    pub pool_name: String,
    /// The month.
    pub month: Month,
    /// The number of the month's journal entry.
    pub entry: i64,
    /// Whether the month was reversed, so that nothing of it is owed.
    pub is_reversed: bool,
    /// For how many days of the month.
    pub days: i64,
    /// When it fell or falls due.
    pub due_on: Day,
    /// The portion in minor units.
    pub amount_minor: i64,
}

/// The viewer's own portions, the latest month first and of a month the latest posting, also of months that were reversed: those
/// behind the one of an entry, by its number, or from the first; `most` at most.
///
/// # Errors
/// If the viewer may not read an account; or the database fails.
pub async fn own_portions(
    db: &Db,
    viewer: &Viewer,
    behind: Option<i64>,
    most: i64,
) -> Result<Vec<OwnPortion>, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let Some(member) = viewer.member.as_ref().map(|member| member.id.clone()) else { return Ok(Vec::new()) };
    type Row = ((String, String), (String, Option<String>, Day), i64, (i64, i64));
    db.read(move |conn| {
        let mut query = portions::table
            .inner_join(sharing_runs::table.inner_join(pools::table))
            .inner_join(journal_entries::table.on(sharing_runs::entry_id.eq(journal_entries::id)))
            .filter(portions::member_id.eq(member.as_str()))
            .into_boxed();
        if let Some(entry) = behind {
            let period = sharing_runs::table
                .inner_join(journal_entries::table.on(sharing_runs::entry_id.eq(journal_entries::id)))
                .filter(journal_entries::number.eq(entry))
                .select(sharing_runs::period);
            let Some(period): Option<String> = period.first(conn).optional()? else { return Ok(Vec::new()) };
            let earlier = sharing_runs::period.lt(period.clone());
            query = query.filter(earlier.or(sharing_runs::period.eq(period).and(journal_entries::number.lt(entry))));
        }
        let rows: Vec<Row> = query
            .order((sharing_runs::period.desc(), journal_entries::number.desc()))
            .limit(most)
            .select((
                (pools::slug, pools::name),
                (sharing_runs::period, sharing_runs::reversal_entry_id, sharing_runs::due_on),
                journal_entries::number,
                (portions::days, portions::amount_minor),
            ))
            .load(conn)?;
        let portion = |((pool, pool_name), (period, reversal, due_on), entry, (days, amount_minor)): Row| {
            let (month, is_reversed) = (stored_month(&period)?, reversal.is_some());
            Ok(OwnPortion { pool, pool_name, month, entry, is_reversed, days, due_on, amount_minor })
        };
        rows.into_iter().map(portion).collect()
    })
    .await
}
