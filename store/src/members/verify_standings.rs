//! Comparing the register's entries and the history of statuses with the admissions and changes that the log recorded.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::members::status::{MemberNumber, Status};

use crate::audit::{Expected, Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{classes, member_statuses, members};

/// The class, the status, from which day, recorded when, by which authority, and why.
type Line = (String, String, String, NaiveDateTime, String, Option<String>);

/// Compares the register and the history of statuses with the log.
pub(super) fn verify(
    conn: &mut DbConn,
    founding: Option<&Recorded>,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let active = Status::Active.to_string();
    let mut entries: HashMap<String, Line> = HashMap::new();
    let mut history: Vec<(String, Line)> = Vec::new();
    let mut admitted = |member: String, event: &Recorded, day: &str| {
        let authority = event.authority.clone().unwrap_or_default();
        let line = (event.text("class"), active.clone(), event.text(day), event.occurred_at, authority, None);
        history.push((member.clone(), line.clone()));
        entries.insert(member, line);
    };
    if let Some(event) = founding {
        admitted("M-1".to_owned(), event, "day");
    }
    for event in recorded(conn, &["members.member.admitted"], None)? {
        admitted(event.subject.clone(), &event, "joined_on");
    }
    for event in recorded(conn, &["members.status.changed"], None)? {
        let (status, authority) = (event.text("status"), event.authority.clone().unwrap_or_default());
        // The entry keeps the day and the authority of the admission.
        if let Some(entry) = entries.get_mut(&event.subject) {
            entry.1.clone_from(&status);
        }
        let reason = Some(event.text("reason"));
        let line = (event.text("class"), status, event.text("from"), event.occurred_at, authority, reason);
        history.push((event.subject.clone(), line));
    }
    let (in_register, in_history) = (register(conn)?, statuses(conn)?);
    compare("members", in_register, entries.into_iter(), verification);
    compare("member_statuses", in_history, history.into_iter(), verification);
    Ok(())
}

fn compare(
    table: &'static str,
    rows: Vec<(String, Line)>,
    expected: impl Iterator<Item = (String, Line)>,
    verification: &mut Verification,
) {
    let mut expected = Expected::new(expected);
    for row in rows {
        if !expected.strike(&row) {
            verification.find(table, row.0, "the entry is not one that the log recorded");
        }
    }
    for (name, _) in expected.missing() {
        verification.find(table, name, "the entry that the log recorded is gone or another one");
    }
}

fn register(conn: &mut DbConn) -> Result<Vec<(String, Line)>, StoreError> {
    type Row = (i64, String, String, Option<Day>, NaiveDateTime, Option<String>);
    let rows: Vec<Row> = members::table
        .inner_join(classes::table)
        .order(members::number)
        .select((
            members::number,
            classes::slug,
            members::status,
            members::joined_on,
            members::created_at,
            members::authority_id,
        ))
        .load(conn)?;
    let named = |(number, class, status, day, at, authority): Row| {
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        (MemberNumber(number).to_string(), (class, status, day, at, authority.unwrap_or_default(), None))
    };
    Ok(rows.into_iter().map(named).collect())
}

fn statuses(conn: &mut DbConn) -> Result<Vec<(String, Line)>, StoreError> {
    type Row = (i64, String, String, Day, NaiveDateTime, Option<String>, Option<String>);
    let rows: Vec<Row> = member_statuses::table
        .inner_join(members::table)
        .inner_join(classes::table)
        .order((members::number, member_statuses::id))
        .select((
            members::number,
            classes::slug,
            member_statuses::status,
            member_statuses::valid_from,
            member_statuses::recorded_at,
            member_statuses::authority_id,
            member_statuses::reason,
        ))
        .load(conn)?;
    let named = |(number, class, status, from, at, authority, reason): Row| {
        let authority = authority.unwrap_or_default();
        (MemberNumber(number).to_string(), (class, status, from.to_string(), at, authority, reason))
    };
    Ok(rows.into_iter().map(named).collect())
}
