//! Comparing every comment with the event that recorded it.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::DecisionNumber;

use crate::audit::{Verification, by_subject, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{comments, decisions, members};

/// Compares every comment with the log: who wrote it, when, and, unless that was erased, what.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut events = by_subject(recorded(conn, &["decisions.commented"], None)?);
    type Row = (i64, i64, i64, String, NaiveDateTime);
    let rows: Vec<Row> = comments::table
        .inner_join(decisions::table)
        .inner_join(members::table)
        .order((decisions::number, comments::number))
        .select((decisions::number, comments::number, members::number, comments::body, comments::created_at))
        .load(conn)?;
    for (decision, number, author, body, at) in rows {
        let decision = DecisionNumber(decision).to_string();
        let written = events.entry(decision.clone()).or_default();
        let place = written.iter().position(|event| {
            let same = event.actor == Some(author) && event.occurred_at == at;
            same && event.allows("comment", number) && event.allows("text", body.as_str())
        });
        match place {
            Some(place) => drop(written.remove(place)),
            None => {
                let row = format!("{decision} comment {number}");
                verification.find("comments", row, "the comment is not one that the log recorded");
            }
        }
    }
    let mut gone: Vec<_> = events.into_values().flatten().collect();
    gone.sort_by(|one, other| (one.occurred_at, &one.subject).cmp(&(other.occurred_at, &other.subject)));
    for event in gone {
        let row = match event.field("comment").as_i64() {
            Some(number) => format!("{} comment {number}", event.subject),
            None => format!("{} comment of {}", event.subject, event.occurred_at),
        };
        verification.find("comments", row, "the comment that the log recorded is gone or another one");
    }
    Ok(())
}
