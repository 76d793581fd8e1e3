//! What waits for a member of provisional rolls: objections to rule on, and those about their own place.

use diesel::prelude::*;
use domain::Day;
use domain::decisions::stage::Stage;
use domain::members::power::Power;

use super::declaring::near_roll;
use super::needs::NEEDS_MAX;
use super::objections::open_objections_to;
use super::row::by_number;
use super::standing_in::{Bench, bench};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{decisions, roll_objections};

/// Numbers and titles.
type Named = Vec<(i64, String)>;

/// Proposals in discussion with objections that others made about the member's place, and that wait for a ruling and for the member's reply.
pub(super) fn disputed(conn: &mut DbConn, member: &MemberId) -> Result<Named, StoreError> {
    let rows = decisions::table
        .inner_join(roll_objections::table)
        .filter(decisions::stage.eq(Stage::Discussion.as_str()))
        .filter(roll_objections::about_id.eq(member))
        .filter(roll_objections::member_id.ne(member))
        .filter(roll_objections::ruled_at.is_null())
        .filter(roll_objections::replied_at.is_null())
        .order(decisions::number)
        .limit(NEEDS_MAX)
        .select((decisions::number, decisions::title))
        .distinct()
        .load(conn)?;
    Ok(rows)
}

/// Proposals in discussion with objections that wait for a ruling.
fn objected(conn: &mut DbConn) -> Result<Named, StoreError> {
    let rows = decisions::table
        .inner_join(roll_objections::table)
        .filter(decisions::stage.eq(Stage::Discussion.as_str()))
        .filter(roll_objections::ruled_at.is_null())
        .order(decisions::number)
        .limit(NEEDS_MAX)
        .select((decisions::number, decisions::title))
        .distinct()
        .load(conn)?;
    Ok(rows)
}

/// Proposals in discussion with objections that a viewer may rule on.
pub(super) fn to_rule_on_roll(conn: &mut DbConn, viewer: &Viewer, today: Day) -> Result<Named, StoreError> {
    let objected = objected(conn)?;
    if objected.is_empty() {
        return Ok(Vec::new());
    }
    let (bench, mut found) = (bench(conn, Power::RuleOnRolls, today)?, Vec::new());
    for (number, title) in objected {
        if rules_on_some(conn, viewer, number, &bench)? {
            found.push((number, title));
        }
    }
    Ok(found)
}

/// Whether a viewer may rule on an objection that waits.
fn rules_on_some(conn: &mut DbConn, viewer: &Viewer, number: i64, bench: &Bench) -> Result<bool, StoreError> {
    let Some(row) = by_number(conn, number)? else { return Ok(false) };
    let near = near_roll(conn, &row)?;
    for objection in open_objections_to(conn, &row.id)? {
        if bench.admits(conn, viewer, &objection.near(&near))? {
            return Ok(true);
        }
    }
    Ok(false)
}
