//! Comparing closings and summaries of discussions with the events that recorded them.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::DecisionNumber;

use super::page_discussion::names;
use crate::audit::{Expected, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{decisions, discussion_closings, discussion_summaries, members};

/// Compares every closing and every version of a summary with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    verify_closings(conn, verification)?;
    verify_summaries(conn, verification)
}

/// A discussion that was closed: the decision, by whom, why, when; by whom it was reopened, if by anybody, and when.
type Closing = (String, i64, String, NaiveDateTime, Option<i64>, Option<NaiveDateTime>);

fn verify_closings(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut expected = Expected::new(closings_recorded(conn)?);
    let numbers: Vec<(String, i64)> = members::table.select((members::id, members::number)).load(conn)?;
    let numbers: HashMap<String, i64> = numbers.into_iter().collect();
    let number = |id: &str| numbers.get(id).copied().unwrap_or(0);
    type Row = (i64, String, String, NaiveDateTime, Option<String>, Option<NaiveDateTime>);
    let rows: Vec<Row> = discussion_closings::table
        .inner_join(decisions::table)
        .order((decisions::number, discussion_closings::closed_at, discussion_closings::id))
        .select((
            decisions::number,
            discussion_closings::closed_by,
            discussion_closings::reason,
            discussion_closings::closed_at,
            discussion_closings::reopened_by,
            discussion_closings::reopened_at,
        ))
        .load(conn)?;
    for (decision, closed_by, reason, closed_at, reopened_by, reopened_at) in rows {
        let decision = DecisionNumber(decision).to_string();
        let row = format!("{decision} closing");
        let reopened_by = reopened_by.as_deref().map(number);
        if !expected.strike(&(decision, number(&closed_by), reason, closed_at, reopened_by, reopened_at)) {
            verification.find("discussion_closings", row, "the closing is not one that the log recorded");
        }
    }
    for (decision, ..) in expected.missing() {
        let row = format!("{decision} closing");
        verification.find("discussion_closings", row, "the closing that the log recorded is gone or another one");
    }
    Ok(())
}

/// The closings that the log tells: each until it was reopened, or the discussion began anew.
fn closings_recorded(conn: &mut DbConn) -> Result<Vec<Closing>, StoreError> {
    let steps = ["decisions.discussion.closed", "decisions.discussion.reopened", "decisions.discussion.restarted"];
    let mut closings: Vec<Closing> = Vec::new();
    for event in recorded(conn, &steps, None)? {
        if event.action == "decisions.discussion.closed" {
            let by = event.actor.unwrap_or(0);
            closings.push((event.subject.clone(), by, event.text("reason"), event.occurred_at, None, None));
        } else if let Some(open) =
            closings.iter_mut().rfind(|closing| closing.0 == event.subject && closing.5.is_none())
        {
            // A discussion that begins anew is reopened by nobody.
            open.4 = event.actor.filter(|_| event.action == "decisions.discussion.reopened");
            open.5 = Some(event.occurred_at);
        }
    }
    Ok(closings)
}

fn verify_summaries(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut expected = Expected::new(written_summaries(conn)?);
    type Row = (i64, String, i64, i64, String, NaiveDateTime, Option<MemberId>, Option<NaiveDateTime>);
    let rows: Vec<Row> = discussion_summaries::table
        .inner_join(decisions::table)
        .inner_join(members::table)
        .order((decisions::number, discussion_summaries::language, discussion_summaries::revision))
        .select((
            decisions::number,
            discussion_summaries::language,
            discussion_summaries::revision,
            members::number,
            discussion_summaries::body,
            discussion_summaries::written_at,
            discussion_summaries::reviewed_by,
            discussion_summaries::reviewed_at,
        ))
        .load(conn)?;
    let reviewers = names(conn, rows.iter().filter_map(|row| row.6.clone()))?;
    for (decision, language, revision, author, body, at, by, reviewed_at) in rows {
        let reviewer = by.map(|by| reviewers.get(&by).map_or(0, |reviewer| reviewer.number));
        let decision = DecisionNumber(decision).to_string();
        let row = format!("{decision} summary");
        if !expected.strike(&(decision, language, revision, author, body, at, (reviewer, reviewed_at))) {
            verification.find("discussion_summaries", row, "the summary is not one that the log recorded");
        }
    }
    for (decision, ..) in expected.missing() {
        let row = format!("{decision} summary");
        verification.find("discussion_summaries", row, "the summary that the log recorded is gone or another one");
    }
    Ok(())
}

/// A version of a summary: its decision, language, number, author, text and moment, and who reviewed it and when.
type Written = (String, String, i64, i64, String, NaiveDateTime, (Option<i64>, Option<NaiveDateTime>));

/// The versions of summaries by the log.
fn written_summaries(conn: &mut DbConn) -> Result<Vec<Written>, StoreError> {
    let mut written: Vec<Written> = Vec::new();
    for event in recorded(conn, &["decisions.summary.written", "decisions.summary.reviewed"], None)? {
        let (language, revision) = (event.text("language"), event.field("revision").as_i64().unwrap_or(0));
        let by = event.actor.unwrap_or(0);
        if event.action == "decisions.summary.written" {
            let text = event.text("text");
            written.push((event.subject.clone(), language, revision, by, text, event.occurred_at, (None, None)));
        } else if let Some(version) = written
            .iter_mut()
            .find(|version| version.0 == event.subject && version.1 == language && version.2 == revision)
        {
            version.6 = (Some(by), Some(event.occurred_at));
        }
    }
    Ok(written)
}
