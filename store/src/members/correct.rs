//! The membership secretary corrects who a member is, and how they are reached. What rests on an authority stays as it is.

use diesel::prelude::*;
use domain::Day;
use domain::members::person::{EntryInput, check_entry};
use domain::members::power::Power;
use domain::validation::{Errors, Refusal};

use super::links::{LinkPurpose, with_roles};
use super::own::{entry_of, seen_entry};
use crate::act::{Act, Viewer};
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{credentials, members};

/// Whose entry can be corrected, and what stands in it.
#[derive(Debug, Clone)]
pub struct EntryForm {
    /// The number.
    pub number: i64,
    /// The entry.
    pub entry: domain::members::person::Entry,
    /// Whether the member signs in with a password: then the address of mail and the language are their own to set.
    pub has_password: bool,
    /// Whether they hold a role, or are to hold one: then nobody else sets the address to which an invitation goes.
    pub holds_role: bool,
}

/// Whose entry is to be corrected.
///
/// # Errors
/// Not found; forbidden without [`Power::AdmitMembers`] and [`Power::ReadContacts`]; or the database fails.
pub async fn entry_form(db: &Db, viewer: &Viewer, number: i64, today: Day) -> Result<EntryForm, CommandError> {
    viewer.require(Power::AdmitMembers)?;
    viewer.require(Power::ReadContacts)?;
    db.read(move |conn| {
        let (id, has_password) = find(conn, number)?;
        let holds_role = !with_roles(conn, std::slice::from_ref(&id), today)?.is_empty();
        Ok(EntryForm { number, entry: entry_of(conn, &id)?, has_password, holds_role })
    })
    .await
}

/// Corrects a member's name, address, language and particulars; whether anything was another than before. The kind in the
/// input is not looked at. Links that went to an address which was wrong serve no more.
///
/// # Errors
/// `error-changed-since` ([`seen_entry`]); what [`check_entry`] refuses; `error-entry-own` beside the address and the language of a member who has a password, since
/// whoever sets an address could ask for a new one; `error-entry-role` beside the address of a member without one who holds a
/// role, since whoever sets it could have themselves invited in their place; not found; forbidden without [`Power::AdmitMembers`] and
/// [`Power::ReadContacts`].
pub async fn correct_entry(db: &Db, act: &Act, number: i64, input: EntryInput) -> Result<bool, CommandError> {
    db.command(act, "members.correct_entry", move |tx| {
        tx.require(Power::AdmitMembers)?;
        tx.require(Power::ReadContacts)?;
        let (id, has_password) = find(tx.conn, number)?;
        let before = entry_of(tx.conn, &id)?;
        tx.refuse_unseen(&seen_entry(&before))?;
        let entry = check_entry(&EntryInput { kind: before.kind.as_str().to_owned(), ..input.clone() }, tx.today)?;
        let mut errors = Errors::new();
        if has_password && entry.email != before.email {
            errors.add("email", Refusal::new("error-entry-own"));
        }
        if !has_password && entry.email != before.email && tx.holds_role(&id)? {
            errors.add("email", Refusal::new("error-entry-role"));
        }
        if has_password && entry.language != before.language {
            errors.add("language", Refusal::new("error-entry-own"));
        }
        errors.finish(Some(()))?;
        if before == entry {
            return Ok(false);
        }
        if before.email != entry.email {
            tx.end_links(&id, &[LinkPurpose::Invitation, LinkPurpose::Reset])?;
        }
        tx.correct_member(&id, number, &before, &entry, None)?;
        Ok(true)
    })
    .await
}

fn find(conn: &mut crate::conn::DbConn, number: i64) -> Result<(MemberId, bool), CommandError> {
    let row: Option<(MemberId, Option<MemberId>)> = members::table
        .left_join(credentials::table)
        .filter(members::number.eq(number))
        .select((members::id, credentials::member_id.nullable()))
        .first(conn)
        .optional()
        .map_err(StoreError::from)?;
    let (id, credential) = row.ok_or(CommandError::NotFound)?;
    Ok((id, credential.is_some()))
}
