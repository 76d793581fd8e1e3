//! Comparing the mail that members want with what they chose last.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::status::MemberNumber;

use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{member_notices, members};

/// Compares each choice with the last event that recorded one.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let chosen = recorded(conn, &["members.notices.set"], None)?;
    let mut chosen: HashMap<String, Recorded> =
        chosen.into_iter().map(|event| (event.subject.clone(), event)).collect();
    let rows: Vec<(i64, String, bool, NaiveDateTime)> = member_notices::table
        .inner_join(members::table)
        .order(members::number)
        .select((members::number, member_notices::digest, member_notices::is_reminded, member_notices::set_at))
        .load(conn)?;
    for (number, digest, reminders, set_at) in rows {
        let member = MemberNumber(number).to_string();
        let fits = chosen.remove(&member).is_some_and(|event| {
            event.allows("digest", digest) && event.allows("reminders", reminders) && event.occurred_at == set_at
        });
        if !fits {
            verification.find("member_notices", member, "the mail that is wanted is not what the log recorded");
        }
    }
    let mut gone: Vec<String> = chosen.into_keys().collect();
    gone.sort_unstable();
    for member in gone {
        verification.find("member_notices", member, "the choice that the log recorded is gone");
    }
    Ok(())
}
