//! Who may contest the result of a vote. The roll is among what can have gone wrong, so that whoever was left off it may as well.

use diesel::prelude::*;
use domain::calendar::day_of;
use domain::members::status::Status;

use super::candidacies::all_of;
use super::row::DecisionRow;
use super::turnout::my_place;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::member_statuses;
use crate::time::moment;

/// Whether a member may contest the result of a decision: they have a place on its roll, also one that says why they have no vote; they were
/// a member on the day on which the vote opened; or they stood in it.
pub(super) fn may_contest(conn: &mut DbConn, row: &DecisionRow, member: &MemberId) -> Result<bool, StoreError> {
    if my_place(conn, row, Some(member))?.is_some() || was_member_at_opening(conn, row, member)? {
        return Ok(true);
    }
    Ok(all_of(conn, &row.id)?.iter().any(|(candidate, _)| candidate == member))
}

/// Whether somebody was a member on the day of the opening: a roll that was drawn as of an earlier day has no place for whoever joined since.
fn was_member_at_opening(conn: &mut DbConn, row: &DecisionRow, member: &MemberId) -> Result<bool, StoreError> {
    let Some(opened) = row.voting_from else { return Ok(false) };
    let community = crate::community::load(conn)?.ok_or_else(|| row.corrupt("community"))?;
    let day = day_of(moment(opened), community.time_zone);
    let status: Option<String> = member_statuses::table
        .filter(member_statuses::member_id.eq(member))
        .filter(member_statuses::valid_from.le(day))
        .order((member_statuses::valid_from.desc(), member_statuses::recorded_at.desc(), member_statuses::id.desc()))
        .select(member_statuses::status)
        .first(conn)
        .optional()?;
    let status = status.map(|status| status.parse::<Status>().map_err(|_| row.corrupt("contests"))).transpose()?;
    Ok(status.is_some_and(Status::may_act))
}
