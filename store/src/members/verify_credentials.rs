//! Comparing every password's hash with the digest that the log recorded when it was set.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::status::MemberNumber;

use super::digests::password_digest;
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{credentials, members};

/// What sets a password, the founding among it.
const SET: &[&str] =
    &["community.founded", "members.member.entered", "members.password.set", "members.password.changed"];

/// Compares passwords with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut set: BTreeMap<String, Recorded> = BTreeMap::new();
    for event in recorded(conn, SET, None)? {
        let member = if event.action == "community.founded" { "M-1".to_owned() } else { event.subject.clone() };
        set.insert(member, event);
    }
    let rows: Vec<(i64, String, NaiveDateTime)> = credentials::table
        .inner_join(members::table)
        .order(members::number)
        .select((members::number, credentials::password_hash, credentials::updated_at))
        .load(conn)?;
    for (number, hash, at) in rows {
        let member = MemberNumber(number).to_string();
        let fits = set
            .remove(&member)
            .is_some_and(|event| event.occurred_at == at && event.allows("password", password_digest(&hash)));
        if !fits {
            verification.find("credentials", member, "the password is not the one whose setting the log recorded");
        }
    }
    for member in set.into_keys() {
        verification.find("credentials", member, "the password whose setting the log recorded is gone");
    }
    Ok(())
}
