//! What a member has to do with shared costs.

use diesel::prelude::*;
use domain::Day;
use domain::sharing::Quantity;

use super::{OwnValue, ROWS_MAX, Rows, Words};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{pool_participants, pools, portions as portion, sharing_runs};

/// The pools in which the member is or was listed.
pub(super) fn listings(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(String, i64, Day, Option<Day>)> = pool_participants::table
        .inner_join(pools::table)
        .filter(pool_participants::member_id.eq(member))
        .order((pool_participants::valid_from.desc(), pool_participants::id.desc()))
        .limit(ROWS_MAX)
        .select((pools::name, pool_participants::place, pool_participants::valid_from, pool_participants::valid_until))
        .load(conn)?;
    let row = |(pool, place, from, until)| {
        vec![OwnValue::Text(pool), OwnValue::Number(place), OwnValue::Day(from), OwnValue::day(until)]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The member's portions of shared costs, also those that were reversed and are owed no longer.
pub(super) fn portions(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Figures = (i64, i64, i64, i64, i64);
    type Row = (String, String, Figures, Option<String>);
    let rows: Vec<Row> = portion::table
        .inner_join(sharing_runs::table.inner_join(pools::table))
        .filter(portion::member_id.eq(member.as_str()))
        .order((sharing_runs::period.desc(), portion::id.desc()))
        .limit(ROWS_MAX)
        .select((
            pools::name,
            sharing_runs::period,
            (
                portion::days,
                portion::used_millionths,
                portion::reserved_millionths,
                portion::place,
                portion::amount_minor,
            ),
            sharing_runs::reversal_entry_id,
        ))
        .load(conn)?;
    let quantity = |millionths| OwnValue::Text(Quantity::from_millionths(millionths).unwrap_or_default().to_string());
    let row = |(pool, period, (days, used, reserved, place, amount), reversal): Row| {
        let reversed = if reversal.is_some() { "yes" } else { "no" };
        vec![
            OwnValue::Text(pool),
            OwnValue::Text(period),
            OwnValue::Number(days),
            quantity(used),
            quantity(reserved),
            OwnValue::Number(place),
            OwnValue::Minor(amount),
            OwnValue::Word(Words::Answer, reversed.to_owned()),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}
