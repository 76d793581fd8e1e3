//! Votes that wait for papers, for whoever may read or settle them.

use diesel::prelude::*;
use domain::Day;

use super::needs::NEEDS_MAX;
use super::paper_may::{Handling, may_handle};
use super::paper_read::TOGETHER;
use super::paper_rows::{sets_of, waiting};
use super::row::DecisionRow;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::decisions;

/// The votes whose papers wait for the viewer: number and title.
pub(super) fn papers_to_read(conn: &mut DbConn, viewer: &Viewer, today: Day) -> Result<Vec<(i64, String)>, StoreError> {
    let waiting = waiting(conn)?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<DecisionRow> = decisions::table
        .filter(decisions::id.eq_any(&waiting))
        .order(decisions::number)
        .select(decisions::all_columns)
        .load(conn)?;
    let mut papers = Vec::new();
    for row in rows {
        // Those that wait for others do not take the place of those that wait for the viewer.
        if i64::try_from(papers.len()).is_ok_and(|found| found >= NEEDS_MAX) {
            break;
        }
        if may_handle(conn, &row, viewer, Handling::Reading, today)? && waits_for(conn, &row, viewer)? {
            papers.push((row.number, row.title));
        }
    }
    Ok(papers)
}

/// Whether there is something to do for the viewer: to begin, to go on, to settle or to confirm.
fn waits_for(conn: &mut DbConn, row: &DecisionRow, viewer: &Viewer) -> Result<bool, StoreError> {
    let sets = sets_of(conn, &row.id)?;
    let me = viewer.member.as_ref().map(|member| &member.id);
    let apart = || sets.iter().filter(|set| set.pass != TOGETHER);
    let Some(own) = apart().find(|set| Some(&set.member) == me) else { return Ok(apart().count() < 2) };
    if own.handed_in_at.is_none() {
        return Ok(true);
    }
    let both = apart().count() == 2 && apart().all(|set| set.handed_in_at.is_some());
    let together = sets.iter().find(|set| set.pass == TOGETHER);
    let theirs = together.is_some_and(|set| (Some(&set.member) == me) == set.handed_in_at.is_some());
    Ok(both && !theirs)
}
