//! Results between their count and their effects, read from the rows: what they pass through, who declared them, who contests them, and
//! from when on nothing holds them up.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::declaration::Declaring;
use domain::decisions::ruling::Ruling;
use domain::decisions::stage::{Stage, deadline};

use super::frozen::rules_of;
use super::paper_rows::countable_from;
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{contests, declarations};
use crate::time::{moment, stored};

/// A declaration as its table holds it.
#[derive(Debug, Clone, Queryable)]
pub(super) struct DeclarationRow {
    pub declared_at: NaiveDateTime,
    /// Nobody, where the rules ask for no declaration and the result could be contested from its count on.
    pub declared_by: Option<MemberId>,
    /// Until when it can be contested; the moment of the declaration where it cannot.
    pub contest_until: NaiveDateTime,
}

/// A contest as its table holds it, in the order of its columns.
#[derive(Debug, Clone, Queryable)]
pub(super) struct ContestRow {
    pub decision_id: DecisionId,
    pub number: i64,
    pub member_id: MemberId,
    pub reason: String,
    pub contested_at: NaiveDateTime,
    pub ruling: Option<String>,
    pub ruled_by: Option<MemberId>,
    pub words: Option<String>,
    pub ruled_at: Option<NaiveDateTime>,
}

impl ContestRow {
    /// What became of it; nothing while it waits.
    pub(super) fn ruling(&self) -> Result<Option<Ruling>, StoreError> {
        let read = self.ruling.as_deref().map(str::parse).transpose();
        read.map_err(|_| StoreError::Corrupt(format!("a contest of decision {}", self.decision_id)))
    }
}

/// What the result of a decision passes through, by the rules that its vote opened with.
pub(super) fn declaring_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Declaring, StoreError> {
    Ok(Declaring::of(&rules_of(conn, decision, Stage::Voting)?))
}

/// The declaration of a decision's result, once made.
pub(super) fn declaration_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Option<DeclarationRow>, StoreError> {
    let row = declarations::table
        .find(decision)
        .select((declarations::declared_at, declarations::declared_by, declarations::contest_until))
        .first(conn)
        .optional()?;
    Ok(row)
}

/// The contests of a decision's result, the first first.
pub(super) fn contests_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<ContestRow>, StoreError> {
    let rows = contests::table
        .filter(contests::decision_id.eq(decision))
        .order(contests::number)
        .select(contests::all_columns)
        .load(conn)?;
    Ok(rows)
}

/// The contests of a decision's result that wait for a ruling, the first first.
pub(super) fn open_contests_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<ContestRow>, StoreError> {
    let rows = contests::table
        .filter(contests::decision_id.eq(decision))
        .filter(contests::ruled_at.is_null())
        .order(contests::number)
        .select(contests::all_columns)
        .load(conn)?;
    Ok(rows)
}

/// From when on nothing holds up the effects of a declared result: the end of the time for contests, or the last ruling where that came
/// later. `None` before the declaration, and while a contest waits for a ruling.
pub(super) fn held_until(conn: &mut DbConn, decision: &DecisionId) -> Result<Option<NaiveDateTime>, StoreError> {
    let Some(declaration) = declaration_of(conn, decision)? else { return Ok(None) };
    let contests = contests_of(conn, decision)?;
    if contests.iter().any(|contest| contest.ruled_at.is_none()) {
        return Ok(None);
    }
    let ruled = contests.into_iter().filter_map(|contest| contest.ruled_at).max();
    Ok(Some(ruled.map_or(declaration.contest_until, |ruled| ruled.max(declaration.contest_until))))
}

/// When the effects of a decision are due, at the earliest, as far as that is known: not before its vote has a deadline.
pub(super) fn due_at_earliest(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<NaiveDateTime>, StoreError> {
    if let Some(due) = held_until(conn, &row.id)? {
        return Ok(Some(due));
    }
    if let Some(declaration) = declaration_of(conn, &row.id)? {
        return Ok(Some(declaration.contest_until));
    }
    let days = declaring_of(conn, &row.id)?.contest_days;
    Ok(countable_from(conn, row)?.map(|from| stored(deadline(moment(from), days))))
}
