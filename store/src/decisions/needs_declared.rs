//! What waits for a member of results that are counted: to declare one, to rule on a contest; and what they could still contest.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::stage::Stage;
use domain::{Day, Moment};

use super::declared::contests_of;
use super::declaring::{barred_from_declaring, power_asked};
use super::needs::NEEDS_MAX;
use super::page_declared::may_rule;
use super::row::DecisionRow;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{contests, decisions, declarations, electoral_roll};
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
    let Some(me) = viewer.member.as_ref().map(|member| &member.id) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for row in in_stage(conn, Stage::Counted)? {
        let barred = barred_from_declaring(conn, &row)?;
        if !barred.contains(me) && viewer.may(power_asked(conn, &barred, today)?) {
            found.push((row.number, row.title));
        }
    }
    Ok(found)
}

/// Results that are contested, where the viewer may rule on that: number and title.
pub(super) fn to_rule(conn: &mut DbConn, viewer: &Viewer, today: Day) -> Result<Vec<(i64, String)>, StoreError> {
    let mut found = Vec::new();
    for row in in_stage(conn, Stage::Declared)? {
        let mut ours = false;
        for contest in contests_of(conn, &row.id)?.iter().filter(|contest| contest.ruled_at.is_none()) {
            ours |= may_rule(conn, &row, contest, viewer, today)?;
        }
        if ours {
            found.push((row.number, row.title));
        }
    }
    Ok(found)
}

/// Declared results of votes that the member is on the roll of and has not contested, the first to take effect first.
pub(super) fn contestable(conn: &mut DbConn, member: &MemberId, now: Moment) -> Result<Vec<Contestable>, StoreError> {
    let rows: Vec<(i64, String, NaiveDateTime)> = decisions::table
        .inner_join(declarations::table.on(declarations::decision_id.eq(decisions::id)))
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(decisions::id)
                .and(electoral_roll::member_id.eq(member.to_string()))),
        )
        .left_join(
            contests::table.on(contests::decision_id.eq(decisions::id).and(contests::member_id.eq(member.to_string()))),
        )
        .filter(decisions::stage.eq(Stage::Declared.as_str()))
        .filter(declarations::contest_until.gt(stored(now)))
        .filter(electoral_roll::votes.gt(0))
        .filter(contests::member_id.is_null())
        .order((declarations::contest_until, decisions::number))
        .limit(NEEDS_MAX)
        .select((decisions::number, decisions::title, declarations::contest_until))
        .load(conn)?;
    let one = |(number, title, until)| Contestable { number, title, until: moment(until) };
    Ok(rows.into_iter().map(one).collect())
}
