//! Comparing every name with the one that the log recorded at the admission, where that was not erased. What the first
//! member is called is not in the log: the event of the founding holds much else, and could not be erased for a name.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::members::status::MemberNumber;

use super::{search_key, sort_key};
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::members;

/// Compares names with the log, and their keys with the names.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let events = recorded(conn, &["members.member.admitted"], None)?;
    let admitted: HashMap<String, Recorded> = events.into_iter().map(|event| (event.subject.clone(), event)).collect();
    let rows: Vec<(i64, String, String, String, String)> = members::table
        .order(members::number)
        .select((members::number, members::kind, members::name, members::sort_key, members::search_key))
        .load(conn)?;
    for (number, kind, name, sorted, searched) in rows {
        let member = MemberNumber(number).to_string();
        let keys = sort_key(&name) == sorted && search_key(&name) == searched;
        let recorded = |event: &Recorded| event.allows("name", name.as_str()) && event.allows("kind", kind);
        if !keys || !admitted.get(&member).is_none_or(recorded) {
            verification.find("members", member, "the name or the kind is not what the log recorded");
        }
    }
    Ok(())
}
