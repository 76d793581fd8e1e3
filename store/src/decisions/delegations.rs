//! The delegations that are in force for a decision, read from their rows.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::delegation::{Given, Place, Reach};

use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::members::looked_up;
use crate::schema::{delegations, electoral_roll, members, open_votes, secret_marks};
use crate::time::moment;

/// A delegation's row: who gave it and to whom, by identifiers, on which topic or in which circle, and since when.
type Row = (String, String, Option<String>, Option<String>, NaiveDateTime);

/// The delegations for a decision that were in force when it closed, whenever that is counted: a close binds by time.
pub(super) fn given_at_close(
    conn: &mut DbConn,
    row: &DecisionRow,
    until: NaiveDateTime,
) -> Result<Vec<Given>, StoreError> {
    let rows: Vec<Row> = delegations::table
        .filter(delegations::given_at.lt(until))
        .filter(delegations::revoked_at.is_null().or(delegations::revoked_at.ge(until)))
        .select((
            delegations::member_id,
            delegations::delegate_id,
            delegations::topic_id,
            delegations::circle_id,
            delegations::given_at,
        ))
        .load(conn)?;
    given(conn, row, rows)
}

/// The delegations for a decision that were in force at any time while its vote was open, as pairs of the numbers of whoever gave one and of
/// the delegate.
pub(super) fn steps_during_vote(conn: &mut DbConn, row: &DecisionRow) -> Result<BTreeSet<(i64, i64)>, StoreError> {
    let (Some(from), Some(until)) = (row.voting_from, row.voting_until) else { return Ok(BTreeSet::new()) };
    let rows: Vec<Row> = delegations::table
        .filter(delegations::given_at.le(until))
        .filter(delegations::revoked_at.is_null().or(delegations::revoked_at.ge(from)))
        .select((
            delegations::member_id,
            delegations::delegate_id,
            delegations::topic_id,
            delegations::circle_id,
            delegations::given_at,
        ))
        .load(conn)?;
    Ok(given(conn, row, rows)?.into_iter().map(|given| (given.from, given.to)).collect())
}

/// How specifically what is given on a topic, in a circle or for everything is for a decision; `None` where it is for others.
pub(super) fn reach_of(row: &DecisionRow, topic: Option<&str>, circle: Option<&str>) -> Option<Reach> {
    match (topic, circle) {
        (None, None) => Some(Reach::Everything),
        (Some(_), _) => (topic == row.topic_id.as_deref()).then_some(Reach::Topic),
        (None, Some(_)) => (circle == row.circle_id.as_deref()).then_some(Reach::Circle),
    }
}

/// Whether a member has given a delegation that is in force, or was given one.
pub(super) fn concerns(conn: &mut DbConn, member: &MemberId) -> Result<bool, StoreError> {
    let own = delegations::table
        .filter(delegations::revoked_at.is_null())
        .filter(delegations::member_id.eq(member).or(delegations::delegate_id.eq(member)));
    Ok(diesel::select(diesel::dsl::exists(own)).get_result(conn)?)
}

/// Those of some delegations that are for a decision: for everything, on its topic, in its circle.
fn given(conn: &mut DbConn, row: &DecisionRow, rows: Vec<Row>) -> Result<Vec<Given>, StoreError> {
    let reach = |(_, _, topic, circle, _): &Row| reach_of(row, topic.as_deref(), circle.as_deref());
    let rows: Vec<(Reach, Row)> = rows.into_iter().filter_map(|row| Some((reach(&row)?, row))).collect();
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let numbers = numbers(conn)?;
    let number = |id: &str| {
        numbers.get(id).copied().ok_or_else(|| StoreError::Corrupt(format!("the member {id} of a delegation")))
    };
    rows.into_iter()
        .map(|(reach, (from, to, _, _, at))| {
            Ok(Given { reach, since: moment(at), from: number(&from)?, to: number(&to)? })
        })
        .collect()
}

/// The identifiers of members by their numbers.
pub(super) fn ids_of(conn: &mut DbConn, numbers: &[i64]) -> Result<HashMap<i64, String>, StoreError> {
    let found = looked_up::by_number(conn, numbers.iter().copied())?.into_values();
    Ok(found.map(|member| (member.number, member.id.to_string())).collect())
}

/// The numbers of all members by their identifiers.
pub(super) fn numbers(conn: &mut DbConn) -> Result<HashMap<String, i64>, StoreError> {
    let rows: Vec<(String, i64)> = members::table.select((members::id, members::number)).load(conn)?;
    Ok(rows.into_iter().collect())
}

/// As [`numbers`], of some members alone.
pub(super) fn numbers_among<'a>(
    conn: &mut DbConn,
    ids: impl IntoIterator<Item = &'a str>,
) -> Result<HashMap<String, i64>, StoreError> {
    let ids: Vec<&str> = ids.into_iter().collect::<BTreeSet<&str>>().into_iter().collect();
    let mut numbers = HashMap::with_capacity(ids.len());
    for some in ids.chunks(VALUES_AT_ONCE) {
        let found: Vec<(String, i64)> = members::table
            .filter(members::id.eq_any(some.to_vec()))
            .select((members::id, members::number))
            .load(conn)?;
        numbers.extend(found);
    }
    Ok(numbers)
}

/// As [`places_of`], of the members of some numbers alone, so that what is read grows with them and not with the roll.
pub(super) fn places_among(
    conn: &mut DbConn,
    decision: &DecisionId,
    numbers: &[i64],
) -> Result<Vec<Place>, StoreError> {
    let mut places = Vec::with_capacity(numbers.len());
    for some in numbers.chunks(VALUES_AT_ONCE) {
        let roll: Vec<(String, i64, i64)> = electoral_roll::table
            .inner_join(members::table)
            .filter(electoral_roll::decision_id.eq(decision))
            .filter(electoral_roll::votes.gt(0))
            .filter(members::number.eq_any(some))
            .select((electoral_roll::member_id, members::number, electoral_roll::votes))
            .load(conn)?;
        let ids: Vec<String> = roll.iter().map(|(id, ..)| id.clone()).collect();
        let voted: Vec<String> = open_votes::table
            .filter(open_votes::decision_id.eq(decision))
            .filter(open_votes::member_id.eq_any(&ids))
            .select(open_votes::member_id)
            .load(conn)?;
        let voted: HashSet<String> = voted.into_iter().chain(marked_among(conn, decision, &ids)?).collect();
        places.extend(roll.into_iter().map(|(id, member, votes)| Place { member, votes, cast: voted.contains(&id) }));
    }
    Ok(places)
}

/// Those of some members, by identifiers, who are marked in a secret vote.
fn marked_among(conn: &mut DbConn, decision: &DecisionId, ids: &[String]) -> Result<Vec<String>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let marked = secret_marks::table
        .filter(secret_marks::decision_id.eq(decision))
        .filter(secret_marks::member_id.eq_any(ids))
        .select(secret_marks::member_id)
        .load(conn)?;
    Ok(marked)
}

/// Everybody on the roll of a decision, and whether they voted: openly, or by the marks of a secret vote, in which those are marked as well whose
/// votes went along with somebody.
pub(super) fn places_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<Place>, StoreError> {
    let roll: Vec<(String, i64, i64)> = electoral_roll::table
        .inner_join(members::table)
        .filter(electoral_roll::decision_id.eq(decision))
        .filter(electoral_roll::votes.gt(0))
        .select((electoral_roll::member_id, members::number, electoral_roll::votes))
        .load(conn)?;
    let voted: Vec<String> =
        open_votes::table.filter(open_votes::decision_id.eq(decision)).select(open_votes::member_id).load(conn)?;
    let marked: Vec<String> = secret_marks::table
        .filter(secret_marks::decision_id.eq(decision))
        .select(secret_marks::member_id)
        .load(conn)?;
    let voted: HashSet<String> = voted.into_iter().chain(marked).collect();
    Ok(roll.into_iter().map(|(id, member, votes)| Place { member, votes, cast: voted.contains(&id) }).collect())
}
