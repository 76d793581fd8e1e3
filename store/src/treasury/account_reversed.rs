//! Charges of a member that are owed no longer, since what they were a part of was reversed.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::calendar::Month;

use super::entries::entry_numbers;
use super::run::stored_month;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{journal_entries, pools, portions, sharing_runs};
use crate::time::moment;

/// How many are told at most, the latest.
const REVERSED_MAX: i64 = 100;

/// A portion of a pool's month that was charged, until the month was reversed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReversedCharge {
    /// The address part of the pool.
    pub pool: String,
    /// Its name.
    pub pool_name: String,
    /// The month that was shared.
    pub month: Month,
    /// The number of the entry that charged it.
    pub entry: i64,
    /// The number of the entry that reversed it.
    pub reversed_by: i64,
    /// When it was reversed.
    pub reversed_at: Moment,
    /// Why, which everybody can read.
    pub reason: String,
    /// The portion in minor units.
    pub amount_minor: i64,
}

/// A member's charges that were reversed, the latest month first; the latest hundred.
pub(super) fn reversed_charges(conn: &mut DbConn, member: &MemberId) -> Result<Vec<ReversedCharge>, StoreError> {
    type Row = ((String, String), (String, String), (i64, NaiveDateTime, String), i64);
    let rows: Vec<Row> = portions::table
        .inner_join(sharing_runs::table.inner_join(pools::table))
        .inner_join(journal_entries::table.on(sharing_runs::reversal_entry_id.eq(journal_entries::id.nullable())))
        .filter(portions::member_id.eq(member.as_str()))
        .filter(portions::amount_minor.gt(0))
        .order((sharing_runs::period.desc(), journal_entries::number.desc()))
        .limit(REVERSED_MAX)
        .select((
            (pools::slug, pools::name),
            (sharing_runs::period, sharing_runs::entry_id),
            (journal_entries::number, journal_entries::recorded_at, journal_entries::text),
            portions::amount_minor,
        ))
        .load(conn)?;
    let entries = entry_numbers(conn, rows.iter().map(|(_, (_, entry), ..)| entry.as_str()))?;
    let charge = |((pool, pool_name), (period, entry), (reversed_by, at, reason), amount_minor): Row| {
        let (month, entry) = (stored_month(&period)?, entries.get(&entry).copied().unwrap_or_default());
        let reversed_at = moment(at);
        Ok(ReversedCharge { pool, pool_name, month, entry, reversed_by, reversed_at, reason, amount_minor })
    };
    rows.into_iter().map(charge).collect()
}
