//! Who may contest the result of a vote. The roll is among what can have gone wrong, so that whoever was left off it may as well.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::calendar::day_of;
use domain::members::status::Status;

use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{candidacies, electoral_roll, member_statuses};
use crate::time::moment;

/// A decision, and when its vote opened.
pub(super) type Opened = (DecisionId, Option<NaiveDateTime>);

/// Whether a member may contest the result of a decision: they have a place on its roll, also one that says why they have no vote; they were
/// a member on the day on which the vote opened; or they stood in it.
pub(super) fn may_contest(conn: &mut DbConn, row: &DecisionRow, member: &MemberId) -> Result<bool, StoreError> {
    let opened = (row.id.clone(), row.voting_from);
    Ok(contestable_among(conn, &[opened], member)?.contains(&row.id))
}

/// Of which of some decisions a member may contest the result, as [`may_contest`] says of one.
pub(super) fn contestable_among(
    conn: &mut DbConn,
    decisions: &[Opened],
    member: &MemberId,
) -> Result<HashSet<DecisionId>, StoreError> {
    let mut may = HashSet::new();
    for some in decisions.chunks(VALUES_AT_ONCE) {
        let ids: Vec<DecisionId> = some.iter().map(|(id, _)| id.clone()).collect();
        let placed: Vec<DecisionId> = electoral_roll::table
            .filter(electoral_roll::member_id.eq(member))
            .filter(electoral_roll::decision_id.eq_any(&ids))
            .select(electoral_roll::decision_id)
            .load(conn)?;
        let stood: Vec<DecisionId> = candidacies::table
            .filter(candidacies::member_id.eq(member))
            .filter(candidacies::decision_id.eq_any(&ids))
            .select(candidacies::decision_id)
            .load(conn)?;
        may.extend(placed.into_iter().chain(stood));
    }
    if decisions.iter().all(|(id, _)| may.contains(id)) {
        return Ok(may);
    }
    // A roll that was drawn as of an earlier day has no place for whoever joined since.
    let community = crate::community::load(conn)?.ok_or_else(|| StoreError::Corrupt("the community".to_owned()))?;
    let standings = standings_of(conn, member)?;
    let was_member = |opened: NaiveDateTime| {
        let day = day_of(moment(opened), community.time_zone);
        standings.iter().rfind(|(from, _)| *from <= day).is_some_and(|(_, status)| status.may_act())
    };
    let there = decisions.iter().filter(|(_, opened)| opened.is_some_and(was_member));
    may.extend(there.map(|(id, _)| id.clone()));
    Ok(may)
}

/// Where a member has stood, and from which days on, the first first.
fn standings_of(conn: &mut DbConn, member: &MemberId) -> Result<Vec<(Day, Status)>, StoreError> {
    let rows: Vec<(Day, String)> = member_statuses::table
        .filter(member_statuses::member_id.eq(member))
        .order((member_statuses::valid_from, member_statuses::recorded_at, member_statuses::id))
        .select((member_statuses::valid_from, member_statuses::status))
        .load(conn)?;
    let standing = |(from, kept): (Day, String)| -> Result<(Day, Status), StoreError> {
        let status = kept.parse().map_err(|_| StoreError::Corrupt(format!("the status {kept} of a member")))?;
        Ok((from, status))
    };
    rows.into_iter().map(standing).collect()
}
