//! What waits for a member of results that are counted: to declare one, to rule on a contest; and what they could still contest.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::contesting::{Opened, contestable_among};
use super::declared::open_contests_of;
use super::declaring::{near_result, near_rulings};
use super::needs::{NEEDS_LISTED, NEEDS_MAX, NEEDS_READ_MAX};
use super::row::DecisionRow;
use super::standing_in::{Bench, bench};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{contests, decisions, declarations};
use crate::time::{moment, stored};

/// A result that the member may contest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contestable {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Until when.
    pub until: Moment,
}

fn in_stage(conn: &mut DbConn, stage: Stage) -> Result<Vec<DecisionRow>, StoreError> {
    let rows = decisions::table
        .filter(decisions::stage.eq(stage.as_str()))
        .order(decisions::number)
        .limit(NEEDS_MAX)
        .select(decisions::all_columns)
        .load(conn)?;
    Ok(rows)
}

/// Results that wait to be declared, and that the viewer may declare: number and title.
pub(super) fn to_declare(conn: &mut DbConn, viewer: &Viewer, today: Day) -> Result<Vec<(i64, String)>, StoreError> {
    let rows = in_stage(conn, Stage::Counted)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (bench, mut found) = (bench(conn, Power::DeclareResults, today)?, Vec::new());
    for row in rows {
        let near = near_result(conn, &row)?;
        if bench.admits(conn, viewer, &near)? {
            found.push((row.number, row.title));
        }
    }
    Ok(found)
}

/// Results that are contested, where the viewer may rule on that: number and title.
pub(super) fn to_rule(conn: &mut DbConn, viewer: &Viewer, today: Day) -> Result<Vec<(i64, String)>, StoreError> {
    let contested = contests::table.filter(contests::ruled_at.is_null()).select(contests::decision_id);
    let rows: Vec<DecisionRow> = decisions::table
        .filter(decisions::stage.eq(Stage::Declared.as_str()))
        .filter(decisions::id.eq_any(contested))
        .order(decisions::number)
        .limit(NEEDS_MAX)
        .select(decisions::all_columns)
        .load(conn)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (bench, mut found) = (bench(conn, Power::DeclareResults, today)?, Vec::new());
    for row in rows {
        if rules_on_some(conn, viewer, &row, &bench)? {
            found.push((row.number, row.title));
        }
    }
    Ok(found)
}

/// Whether a viewer may rule on a contest that waits.
fn rules_on_some(conn: &mut DbConn, viewer: &Viewer, row: &DecisionRow, bench: &Bench) -> Result<bool, StoreError> {
    let near = near_rulings(conn, row)?;
    for contest in open_contests_of(conn, &row.id)? {
        if bench.admits(conn, viewer, &contest.near(&near))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Declared results that the member may contest and has not, the first to take effect first.
pub(super) fn contestable(conn: &mut DbConn, member: &MemberId, now: Moment) -> Result<Vec<Contestable>, StoreError> {
    type Row = (DecisionId, i64, String, Option<NaiveDateTime>, NaiveDateTime);
    let rows: Vec<Row> = decisions::table
        .inner_join(declarations::table.on(declarations::decision_id.eq(decisions::id)))
        .left_join(
            contests::table.on(contests::decision_id.eq(decisions::id).and(contests::member_id.eq(member.to_string()))),
        )
        .filter(decisions::stage.eq(Stage::Declared.as_str()))
        .filter(declarations::contest_until.gt(stored(now)))
        .filter(contests::member_id.is_null())
        .order((declarations::contest_until, decisions::number))
        .limit(NEEDS_READ_MAX)
        .select((
            decisions::id,
            decisions::number,
            decisions::title,
            decisions::voting_from,
            declarations::contest_until,
        ))
        .load(conn)?;
    let declared: Vec<Opened> = rows.iter().map(|(id, _, _, from, _)| (id.clone(), *from)).collect();
    let may = contestable_among(conn, &declared, member)?;
    // Those in which the member had no part are no part of what is listed, and keep nothing off it.
    let own = rows.into_iter().filter(|(id, ..)| may.contains(id));
    let told = own.map(|(_, number, title, _, until)| Contestable { number, title, until: moment(until) });
    Ok(told.take(NEEDS_LISTED).collect())
}
