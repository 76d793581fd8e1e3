//! Comparing every name, kind, address and language with those that the log recorded at the admission or the last
//! correction, where that was not erased, and the language with the one that the member chose last. The first member's are in an event of their own:
//! that of the founding holds much else, and could not be erased for a name.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::members::status::MemberNumber;

use super::digests::address_digest;
use super::{search_key, sort_key};
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::members;

/// What a row says of who a member is.
type Row = (i64, String, String, String, String, Option<String>, String);

/// Compares names, addresses and languages with the log, and the keys of names with the names.
pub(super) fn verify(
    conn: &mut DbConn,
    founding: Option<&Recorded>,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let entered = last(conn, &["members.member.entered", "members.member.admitted", "members.member.corrected"])?;
    let chosen = last(conn, &["members.language.set", "members.member.corrected"])?;
    let rows: Vec<Row> = members::table
        .order(members::number)
        .select((
            members::number,
            members::kind,
            members::name,
            members::sort_key,
            members::search_key,
            members::email,
            members::language,
        ))
        .load(conn)?;
    for (number, kind, name, sorted, searched, email, language) in rows {
        let member = MemberNumber(number).to_string();
        let event = entered.get(&member);
        let allows = |field, value: &str| event.is_none_or(|event| event.allows(field, value));
        let keys = sort_key(&name) == sorted && search_key(&name) == searched;
        if !(keys && allows("name", &name) && allows("kind", &kind)) {
            verification.find("members", member.clone(), "the name or the kind is not what the log recorded");
        }
        if !allows("email", &address_digest(number, email.as_deref())) {
            verification.find("members", member.clone(), "the address is not the one that the log recorded");
        }
        let first = event.or(founding.filter(|_| number == 1));
        if !chosen.get(&member).or(first).is_none_or(|event| event.allows("language", language)) {
            verification.find("members", member, "the language is not the one that the log recorded");
        }
    }
    Ok(())
}

/// The last event of some actions on each thing.
pub(super) fn last(conn: &mut DbConn, actions: &[&str]) -> Result<HashMap<String, Recorded>, StoreError> {
    Ok(recorded(conn, actions, None)?.into_iter().map(|event| (event.subject.clone(), event)).collect())
}
