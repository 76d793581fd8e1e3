//! Members correct their own entry: the name, the address, the language, the particulars. What rests on an authority they do not.

use std::net::IpAddr;

use diesel::prelude::*;
use domain::audit::fingerprint;
use domain::calendar::day_of;
use domain::members::particulars::ParticularsInput;
use domain::members::person::{Entry, EntryInput, check_entry};
use domain::members::power::Power;
use domain::validation::Refusal;

use crate::act::Act;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::members::links::LinkPurpose;
use crate::members::particulars::particulars_of;
use crate::members::{attempts, password};
use crate::schema::{credentials, members};
use crate::tx::{is_answered, refuse_unseen};

/// Corrects the acting member's name, address, language and particulars; whether anything was another than before. The kind in the
/// input is not looked at. A new address takes the present password, since links for a new one go there.
///
/// # Errors
/// `error-changed-since` ([`seen_entry`]), before anything else; what [`check_entry`] refuses; `error-password-present` beside `present`; `error-attempts`; forbidden to anybody but a
/// member.
pub async fn correct_own(
    db: &Db,
    act: &Act,
    input: EntryInput,
    present: &str,
    address: IpAddr,
) -> Result<bool, CommandError> {
    let (Some(id), Some(number)) = (act.actor.member().cloned(), act.actor.number()) else {
        return Err(CommandError::Forbidden(Power::KeepOwnData));
    };
    let (asked, looking) = (id.clone(), act.clone());
    let (kept, hash, today) = db
        .read(move |conn| {
            let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
            let hash: Option<String> =
                credentials::table.find(&asked).select(credentials::password_hash).first(conn).optional()?;
            let kept = entry_of(conn, &asked)?;
            // Told before the password is looked at, so that nobody types it for nothing. A form that arrives again saw the entry as
            // it was before.
            if !is_answered(conn, looking.request_key.as_deref(), looking.request_hash.as_deref(), asked.as_str())? {
                refuse_unseen(looking.seen.as_deref(), &seen_entry(&kept))?;
            }
            Ok::<_, CommandError>((kept, hash, day_of(looking.now, community.time_zone)))
        })
        .await?;
    let checked = check_entry(&EntryInput { kind: kept.kind.as_str().to_owned(), ..input }, today);
    let moved = checked.as_ref().is_ok_and(|entry| entry.email != kept.email);
    if moved {
        let account = attempts::confirmation(number);
        attempts::begin(db, &account, address, act.now, attempts::Kind::Password).await?;
        if !password::fits(present.to_owned(), hash.clone()).await {
            return Err(Refusal::new("error-password-present").at("present").into());
        }
        attempts::clear(db, vec![account]).await?;
    }
    let entry = checked?;
    db.command(act, "members.correct_own", move |tx| {
        tx.require(Power::KeepOwnData)?;
        let before = entry_of(tx.conn, &id)?;
        tx.refuse_unseen(&seen_entry(&before))?;
        if before == entry {
            return Ok(false);
        }
        if before.email != entry.email {
            let now: Option<String> =
                credentials::table.find(&id).select(credentials::password_hash).first(tx.conn).optional()?;
            // The address or the password may be another since they were compared.
            if !moved || now != hash {
                return Err(Refusal::new("error-password-present").at("present").into());
            }
            tx.end_links(&id, &[LinkPurpose::Reset])?;
        }
        tx.correct_member(&id, number, &before, &entry, None)?;
        Ok(true)
    })
    .await
}

/// A fingerprint of a member's entry, by which whoever corrects it says what they looked at.
#[must_use]
pub fn seen_entry(entry: &Entry) -> String {
    let ParticularsInput { postal_address, telephone, born_on, registration, legal_form, seat } =
        entry.particulars.typed();
    let particulars = (postal_address, telephone, born_on, registration, legal_form, seat);
    fingerprint(&(&entry.name, &entry.email, entry.language.tag(), particulars))
}

/// The entry of a member as it is.
pub(in crate::members) fn entry_of(conn: &mut crate::conn::DbConn, member: &MemberId) -> Result<Entry, StoreError> {
    let (kind, name, email, language): (String, String, Option<String>, String) = members::table
        .find(member)
        .select((members::kind, members::name, members::email, members::language))
        .first(conn)?;
    let corrupt = |what: &str| StoreError::Corrupt(format!("the {what} of {member}"));
    Ok(Entry {
        kind: kind.parse().map_err(|_| corrupt("kind"))?,
        name,
        email,
        language: domain::language::Language::from_tag(&language).ok_or_else(|| corrupt("language"))?,
        particulars: particulars_of(conn, member)?,
    })
}
