//! What a member delegated and was given by others, and with whose vote theirs counted.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::status::MemberNumber;

use super::{OwnValue, ROWS_MAX, Rows};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{carried_votes, circles, decision_topics, decisions, delegations as delegation, members};

/// The delegations that the member gave, and those that were given to them, with what they are for: a topic's or a circle's name, or
/// nothing for everything.
pub(super) fn delegations(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    type Row = (String, String, Option<String>, Option<String>, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<Row> = delegation::table
        .left_join(decision_topics::table)
        .left_join(circles::table)
        .filter(delegation::member_id.eq(member).or(delegation::delegate_id.eq(member)))
        .order((delegation::given_at.desc(), delegation::id.desc()))
        .limit(ROWS_MAX)
        .select((
            delegation::member_id,
            delegation::delegate_id,
            decision_topics::name.nullable(),
            circles::name.nullable(),
            delegation::given_at,
            delegation::revoked_at,
        ))
        .load(conn)?;
    let numbers = numbers(conn, rows.iter().flat_map(|(from, to, ..)| [from.clone(), to.clone()]))?;
    let row = |(from, to, topic, circle, given, revoked): Row| {
        vec![
            OwnValue::text(numbers.get(&from).cloned()),
            OwnValue::text(numbers.get(&to).cloned()),
            OwnValue::text(topic.or(circle)),
            OwnValue::moment(Some(given)),
            OwnValue::moment(revoked),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The votes that the member delegated and did not cast, with whom they counted: nobody where they did not.
pub(super) fn carried(conn: &mut DbConn, member: &MemberId) -> Result<Rows, StoreError> {
    let rows: Vec<(i64, String, Option<String>)> = carried_votes::table
        .inner_join(decisions::table)
        .filter(carried_votes::member_id.eq(member))
        .order(decisions::number.desc())
        .limit(ROWS_MAX)
        .select((decisions::number, carried_votes::delegate_id, carried_votes::carrier_id))
        .load(conn)?;
    let numbers = numbers(
        conn,
        rows.iter().flat_map(|(_, delegate, carrier)| carrier.clone().into_iter().chain([delegate.clone()])),
    )?;
    let row = |(number, delegate, carrier): (i64, String, Option<String>)| {
        vec![
            OwnValue::Text(format!("D-{number}")),
            OwnValue::text(numbers.get(&delegate).cloned()),
            OwnValue::text(carrier.and_then(|carrier| numbers.get(&carrier).cloned())),
        ]
    };
    Ok(rows.into_iter().map(row).collect())
}

/// The short names of members by their identifiers.
fn numbers(conn: &mut DbConn, ids: impl Iterator<Item = String>) -> Result<HashMap<String, String>, StoreError> {
    let mut ids: Vec<String> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    let rows: Vec<(String, i64)> =
        members::table.filter(members::id.eq_any(ids)).select((members::id, members::number)).load(conn)?;
    Ok(rows.into_iter().map(|(id, number)| (id, MemberNumber(number).to_string())).collect())
}
