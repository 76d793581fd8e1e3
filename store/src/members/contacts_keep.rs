//! Entering, correcting, ending and erasing contacts. All that is personal stands in the contact's row alone: the log knows it
//! by a digest, salted by the row, and once a contact is erased nothing of them is left but the number.

use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::hash;
use domain::calendar::parse_day;
use domain::members::contact::{Contact, ContactInput, ContactKind, ContactNumber, check_contact};
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::{Value, json};

use super::contacts::{ContactLine, find};
use super::{search_key, sort_key};
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{contacts, sites};
use crate::time::stored;
use crate::tx::Tx;

/// Enters a contact; the number.
///
/// # Errors
/// What [`check_contact`] refuses; forbidden without [`Power::AdmitMembers`] and [`Power::ReadContacts`].
pub async fn enter_contact(db: &Db, act: &Act, input: ContactInput) -> Result<i64, CommandError> {
    db.command(act, "members.enter_contact", move |tx| {
        tx.require_contacts()?;
        let contact = tx.checked_contact(&input, None)?;
        let last: Option<i64> = contacts::table.select(diesel::dsl::max(contacts::number)).first(tx.conn)?;
        let number = last.unwrap_or(0) + 1;
        let site = tx.site_of(&contact)?;
        diesel::insert_into(contacts::table)
            .values((
                contacts::id.eq(tx.fresh()),
                contacts::number.eq(number),
                contacts::kind.eq(contact.kind.as_str()),
                contacts::name.eq(&contact.name),
                contacts::sort_key.eq(sort_key(&contact.name)),
                contacts::search_key.eq(search_key(&contact.name)),
                contacts::email.eq(contact.email.as_deref()),
                contacts::telephone.eq(contact.telephone.as_deref()),
                contacts::postal_address.eq(contact.postal_address.as_deref()),
                contacts::note.eq(&contact.note),
                contacts::site_id.eq(site),
                contacts::salt.eq(fresh_salt()),
                contacts::created_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.record_contact(number, |subject, payload| Event::new("members.contact.entered", subject, payload))?;
        Ok(number)
    })
    .await
}

/// Corrects a contact; whether anything was another than before.
///
/// # Errors
/// `error-changed-since` ([`ContactLine::seen`]); what [`check_contact`] refuses; `error-contact-erased`; not found; forbidden without [`Power::AdmitMembers`] and
/// [`Power::ReadContacts`].
pub async fn correct_contact(db: &Db, act: &Act, number: i64, input: ContactInput) -> Result<bool, CommandError> {
    db.command(act, "members.correct_contact", move |tx| {
        let before = tx.contact_to_keep(number)?;
        tx.refuse_unseen(&before.seen())?;
        let contact = tx.checked_contact(&input, before.site.as_ref().map(|(slug, _)| slug.as_str()))?;
        if contact == entry_of(&before) {
            return Ok(false);
        }
        let site = tx.site_of(&contact)?;
        diesel::update(contacts::table.filter(contacts::number.eq(number)))
            .set((
                contacts::kind.eq(contact.kind.as_str()),
                contacts::name.eq(&contact.name),
                contacts::sort_key.eq(sort_key(&contact.name)),
                contacts::search_key.eq(search_key(&contact.name)),
                contacts::email.eq(contact.email.as_deref()),
                contacts::telephone.eq(contact.telephone.as_deref()),
                contacts::postal_address.eq(contact.postal_address.as_deref()),
                contacts::note.eq(&contact.note),
                contacts::site_id.eq(site),
                contacts::salt.eq(fresh_salt()),
            ))
            .execute(tx.conn)?;
        tx.record_contact(number, |subject, payload| Event::new("members.contact.corrected", subject, payload))?;
        Ok(true)
    })
    .await
}

/// Records that it ended with a contact on a day; nothing at all means today.
///
/// # Errors
/// Beside `ended_on` what [`parse_day`] refuses, `error-day-future` or `error-contact-ended`; not found; forbidden without
/// [`Power::AdmitMembers`] and [`Power::ReadContacts`].
pub async fn end_contact(db: &Db, act: &Act, number: i64, ended_on: String) -> Result<(), CommandError> {
    db.command(act, "members.end_contact", move |tx| {
        let contact = tx.contact_to_keep(number)?;
        if contact.ended_on.is_some() {
            return Err(Refusal::new("error-contact-ended").at("ended_on").into());
        }
        let day = if ended_on.trim().is_empty() { Ok(tx.today) } else { parse_day(&ended_on) };
        let day = day.map_err(|refusal| refusal.at("ended_on"))?;
        if day > tx.today {
            return Err(Refusal::new("error-day-future").with("most", tx.today).at("ended_on").into());
        }
        diesel::update(contacts::table.filter(contacts::number.eq(number)))
            .set(contacts::ended_on.eq(Some(day)))
            .execute(tx.conn)?;
        tx.record_contact(number, |subject, payload| Event::new("members.contact.ended", subject, payload))
    })
    .await
}

/// Erases the name and all that is held of a contact with whom it has ended; the number, the kind and the day stay.
///
/// # Errors
/// `error-contact-going-on`; `error-contact-erased`; not found; forbidden without [`Power::AdmitMembers`] and
/// [`Power::ReadContacts`].
pub async fn erase_contact(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "members.erase_contact", move |tx| {
        let contact = tx.contact_to_keep(number)?;
        if contact.ended_on.is_none() {
            return Err(CommandError::refused("error-contact-going-on"));
        }
        diesel::update(contacts::table.filter(contacts::number.eq(number)))
            .set((
                contacts::name.eq(""),
                contacts::sort_key.eq(sort_key("")),
                contacts::search_key.eq(""),
                contacts::email.eq(None::<String>),
                contacts::telephone.eq(None::<String>),
                contacts::postal_address.eq(None::<String>),
                contacts::note.eq(""),
                contacts::site_id.eq(None::<String>),
                contacts::salt.eq(""),
                contacts::erased_at.eq(Some(stored(tx.now))),
            ))
            .execute(tx.conn)?;
        tx.record_contact(number, |subject, payload| Event::new("members.contact.erased", subject, payload))
    })
    .await
}

fn fresh_salt() -> String {
    format!("{:032x}", rand::random::<u128>())
}

fn entry_of(line: &ContactLine) -> Contact {
    Contact {
        kind: line.kind,
        name: line.name.clone(),
        email: line.email.clone(),
        telephone: line.telephone.clone(),
        postal_address: line.postal_address.clone(),
        note: line.note.clone(),
        site: line.site.clone().map(|(slug, _)| slug),
    }
}

/// What the log holds of a contact: a hash by which the row can be compared as long as its salt is there.
pub(super) fn contact_digest(line: &ContactLine, salt: &str) -> String {
    let all = json!([
        ContactNumber(line.number).to_string(),
        salt,
        line.kind,
        line.name,
        line.email,
        line.telephone,
        line.postal_address,
        line.note,
        line.site.as_ref().map(|(slug, _)| slug),
    ]);
    hash(&all.to_string())
}

impl Tx<'_> {
    fn require_contacts(&mut self) -> Result<(), CommandError> {
        self.require(Power::AdmitMembers)?;
        self.require(Power::ReadContacts)
    }

    fn contact_to_keep(&mut self, number: i64) -> Result<ContactLine, CommandError> {
        self.require_contacts()?;
        let contact = find(self.conn, number)?;
        match contact.erased_at {
            None => Ok(contact),
            Some(_) => Err(CommandError::refused("error-contact-erased")),
        }
    }

    /// Checks what was typed; a site that was retired stays where it was.
    fn checked_contact(&mut self, input: &ContactInput, kept: Option<&str>) -> Result<Contact, CommandError> {
        let mut slugs: Vec<String> =
            sites::table.filter(sites::retired_on.is_null()).select(sites::slug).load(self.conn)?;
        slugs.extend(kept.map(ToOwned::to_owned));
        Ok(check_contact(input, &slugs)?)
    }

    fn site_of(&mut self, contact: &Contact) -> Result<Option<String>, StoreError> {
        let Some(slug) = &contact.site else { return Ok(None) };
        Ok(Some(sites::table.filter(sites::slug.eq(slug)).select(sites::id).first(self.conn)?))
    }

    /// Records what stands in a contact's row now.
    fn record_contact(&mut self, number: i64, event: impl FnOnce(String, Value) -> Event) -> Result<(), CommandError> {
        let salt: String =
            contacts::table.filter(contacts::number.eq(number)).select(contacts::salt).first(self.conn)?;
        let line = find(self.conn, number)?;
        let (kind, ended_on): (ContactKind, Option<Day>) = (line.kind, line.ended_on);
        let payload = json!({ "kind": kind, "ended_on": ended_on, "digest": contact_digest(&line, &salt) });
        self.record(event(ContactNumber(number).to_string(), payload))?;
        Ok(())
    }
}
