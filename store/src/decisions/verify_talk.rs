//! Comparing closings and summaries of discussions with the events that recorded them.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::DecisionNumber;
use domain::members::status::MemberNumber;

use crate::audit::{Expected, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
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
    let events = recorded(conn, &["decisions.summary.written"], None)?;
    let mut expected = Expected::new(events.into_iter().map(|event| {
        let by = MemberNumber(event.actor.unwrap_or(0)).to_string();
        let revision = event.field("revision").as_i64().unwrap_or(0);
        (event.subject.clone(), event.text("language"), revision, by, event.text("text"), event.occurred_at)
    }));
    type Row = (i64, String, i64, i64, String, NaiveDateTime);
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
        ))
        .load(conn)?;
    for (decision, language, revision, author, body, at) in rows {
        let decision = DecisionNumber(decision).to_string();
        let row = format!("{decision} summary");
        if !expected.strike(&(decision, language, revision, MemberNumber(author).to_string(), body, at)) {
            verification.find("discussion_summaries", row, "the summary is not one that the log recorded");
        }
    }
    for (decision, ..) in expected.missing() {
        let row = format!("{decision} summary");
        verification.find("discussion_summaries", row, "the summary that the log recorded is gone or another one");
    }
    Ok(())
}
