//! Comparing the addresses of calendars with the events that recorded them: one that nobody made would show a member's votes to
//! whoever wrote it.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::status::MemberNumber;

use crate::audit::{Expected, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{calendar_links, members};

/// Member, hash, when.
type Line = (String, String, NaiveDateTime);

/// Compares the addresses with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut made = lines(conn, "members.calendar.made")?;
    let mut revoked = lines(conn, "members.calendar.revoked")?;
    let rows: Vec<(i64, String, NaiveDateTime, Option<NaiveDateTime>)> = calendar_links::table
        .inner_join(members::table)
        .order((members::number, calendar_links::made_at))
        .select((members::number, calendar_links::token_hash, calendar_links::made_at, calendar_links::revoked_at))
        .load(conn)?;
    for (number, hash, made_at, revoked_at) in rows {
        let member = MemberNumber(number).to_string();
        if !made.strike(&(member.clone(), hash.clone(), made_at)) {
            verification.find("calendar_links", member.clone(), "the address is not one that the log recorded");
        }
        if let Some(at) = revoked_at
            && !revoked.strike(&(member.clone(), hash, at))
        {
            verification.find("calendar_links", member, "the address was revoked by nobody whom the log knows");
        }
    }
    for (member, ..) in made.missing() {
        verification.find("calendar_links", member, "the address that the log recorded is gone or another one");
    }
    for (member, ..) in revoked.missing() {
        verification.find("calendar_links", member, "the address was revoked, and the table says otherwise");
    }
    Ok(())
}

/// What the log says of an action.
fn lines(conn: &mut DbConn, action: &str) -> Result<Expected<Line>, StoreError> {
    let events = recorded(conn, &[action], None)?.into_iter();
    Ok(Expected::new(events.map(|event| (event.subject.clone(), event.text("token_hash"), event.occurred_at))))
}
