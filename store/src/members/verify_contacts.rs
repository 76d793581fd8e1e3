//! Comparing contacts with what the log recorded of each last, by digest.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::contact::ContactNumber;

use super::contacts::find;
use super::contacts_keep::contact_digest;
use super::verify_names::last;
use super::{search_key, sort_key};
use crate::audit::{Recorded, Verification};
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::schema::contacts;
use crate::time::stored;

/// Compares contacts with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let entered = last(conn, &["members.contact.entered"])?;
    let ended = last(conn, &["members.contact.ended"])?;
    let erased = last(conn, &["members.contact.erased"])?;
    let actions =
        ["members.contact.entered", "members.contact.corrected", "members.contact.ended", "members.contact.erased"];
    let mut told: BTreeMap<String, Recorded> = last(conn, &actions)?.into_iter().collect();
    let rows: Vec<(i64, String, String, String)> = contacts::table
        .order(contacts::number)
        .select((contacts::number, contacts::salt, contacts::sort_key, contacts::search_key))
        .load(conn)?;
    for (number, salt, sorted, searched) in rows {
        let name = ContactNumber(number).to_string();
        let line = match find(conn, number) {
            Ok(line) => line,
            Err(CommandError::Store(error)) => return Err(error),
            Err(_) => continue,
        };
        let at = |events: &std::collections::HashMap<String, Recorded>| -> Option<NaiveDateTime> {
            events.get(&name).map(|event| event.occurred_at)
        };
        let digest = contact_digest(&line, &salt);
        let keys = sort_key(&line.name) == sorted && search_key(&line.name) == searched;
        let moments = at(&entered) == Some(stored(line.entered_at)) && at(&erased) == line.erased_at.map(stored);
        let ended_on = line.ended_on.map(|day| day.to_string()).unwrap_or_default();
        let days = match ended.get(&name) {
            Some(event) => event.is_erased() || event.text("ended_on") == ended_on,
            None => line.ended_on.is_none(),
        };
        let said = told.remove(&name).is_some_and(|event| event.is_erased() || event.text("digest") == digest);
        if !(keys && moments && days && said) {
            verification.find("contacts", name, "the contact is not what the log recorded");
        }
    }
    for name in told.into_keys() {
        verification.find("contacts", name, "the contact that the log recorded is gone");
    }
    Ok(())
}
