//! Setting a password: the first by an invitation, a new one by a reset or by the present one.

use std::net::IpAddr;

use chrono::Duration;
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::members::person::check_new_password;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde_json::json;

use super::attempts;
use super::digests::password_digest;
use super::links::{LinkPurpose, holder, link_holder};
use super::password::{fits, hash_password};
use super::sessions::SignedIn;
use super::token::Tokens;
use crate::act::{Act, Actor};
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{access_tokens, credentials, sessions};
use crate::time::stored;
use crate::tx::Tx;

/// For how long a form that used a link up may arrive again and still sign in, in minutes.
const REPEATED_MINUTES: i64 = 5;

/// Uses a link up: sets the password that was typed twice, ends every session and every other link, and revokes the
/// tokens; who is to be signed in.
///
/// # Errors
/// What [`check_new_password`] refuses; not found where the link no longer serves.
pub async fn use_link(
    db: &Db,
    act: &Act,
    token: &str,
    purpose: LinkPurpose,
    password: &str,
    again: &str,
) -> Result<SignedIn, CommandError> {
    let password = check_new_password(password, again)?;
    let token_hash = hash(token.trim());
    // No work is done for a link that serves no longer, so that nobody can keep the server hashing. The command runs
    // all the same: a form that was sent twice at once gets its first answer.
    let password_hash = match link_holder(db, token, purpose, act.now).await? {
        Some(_) => Some(hash_password(password).await?),
        None => None,
    };
    db.brief_command(act, "members.use_link", Duration::minutes(REPEATED_MINUTES), move |tx| {
        let holder = holder(tx.conn, &token_hash, purpose, tx.now)?.ok_or(CommandError::NotFound)?;
        let password_hash = password_hash.as_deref().ok_or(CommandError::NotFound)?;
        diesel::update(access_tokens::table.find(&token_hash))
            .set(access_tokens::used_at.eq(Some(stored(tx.now))))
            .execute(tx.conn)?;
        tx.keep_password(&holder.id, holder.number, password_hash)?;
        // Whoever has the link acts as the member whom it was made for.
        tx.actor = Actor::Member { id: holder.id.clone(), number: holder.number };
        let payload = json!({ "by": purpose.as_str(), "password": password_digest(password_hash) });
        tx.record(Event::new("members.password.set", MemberNumber(holder.number).to_string(), payload))?;
        // Whoever set the old one may have made tokens by it.
        tx.revoke_tokens(&holder.id, holder.number)?;
        Ok(SignedIn { member: holder.id, password: password_digest(password_hash) })
    })
    .await
}

/// Changes one's own password and ends every session and every link; who is to be signed
/// in again at this browser.
///
/// # Errors
/// `error-password-present` beside `present`; what [`check_new_password`] refuses; `error-attempts`; forbidden to
/// anybody but a member.
pub async fn change_password(
    db: &Db,
    act: &Act,
    present: &str,
    password: &str,
    again: &str,
    address: IpAddr,
    tokens: Tokens,
) -> Result<SignedIn, CommandError> {
    let (Some(id), Some(number)) = (act.actor.member().cloned(), act.actor.number()) else {
        return Err(CommandError::Forbidden(Power::ReadOwnAccount));
    };
    // A form that was sent twice gets its first answer: by now the present password is the new one.
    let confirmed = match db.has_answered(act).await? {
        true => None,
        false => confirm(db, act, &id, number, (present, password, again), address).await?,
    };
    db.command(act, "members.change_password", move |tx| {
        let present: Option<String> =
            credentials::table.find(&id).select(credentials::password_hash).first(tx.conn).optional()?;
        // Somebody may have changed it, or used a reset, since it was compared.
        let Some((_, password_hash)) = confirmed.as_ref().filter(|(kept, _)| *kept == present) else {
            return Err(Refusal::new("error-password-present").at("present").into());
        };
        tx.keep_password(&id, number, password_hash)?;
        let payload = json!({ "password": password_digest(password_hash) });
        tx.record(Event::new("members.password.changed", MemberNumber(number).to_string(), payload))?;
        if tokens == Tokens::Revoked {
            tx.revoke_tokens(&id, number)?;
        }
        Ok(SignedIn { member: id.clone(), password: password_digest(password_hash) })
    })
    .await
}

/// The hash of the present password, which was given, and that of the new one; nothing where this very form was answered
/// while the passwords were compared.
async fn confirm(
    db: &Db,
    act: &Act,
    member: &MemberId,
    number: i64,
    (present, password, again): (&str, &str, &str),
    address: IpAddr,
) -> Result<Option<(Option<String>, String)>, CommandError> {
    let password = check_new_password(password, again);
    let account = attempts::confirmation(number);
    attempts::begin(db, &account, address, act.now, attempts::Kind::Password).await?;
    let asked = member.clone();
    let kept: Option<String> = db
        .read(move |conn| {
            let kept = credentials::table.find(&asked).select(credentials::password_hash).first(conn).optional()?;
            Ok::<_, StoreError>(kept)
        })
        .await?;
    if !fits(present.to_owned(), kept.clone()).await {
        if db.has_answered(act).await? {
            attempts::clear(db, vec![account]).await?;
            return Ok(None);
        }
        let mut errors = vec![Refusal::new("error-password-present").at("present")];
        errors.extend(password.err().unwrap_or_default());
        return Err(errors.into());
    }
    attempts::clear(db, vec![account]).await?;
    Ok(Some((kept, hash_password(password?).await?)))
}

/// Ends every session of the acting member, on every device.
///
/// # Errors
/// Forbidden to anybody but a member.
pub async fn sign_out_everywhere(db: &Db, act: &Act, tokens: Tokens) -> Result<(), CommandError> {
    db.command(act, "members.sign_out_everywhere", move |tx| {
        let member = tx.acting_member(Power::ReadOwnAccount)?;
        let number = tx.actor.number().ok_or(CommandError::Forbidden(Power::ReadOwnAccount))?;
        tx.end_sessions(&member)?;
        tx.record(Event::new("members.sessions.ended", MemberNumber(number).to_string(), json!({})))?;
        if tokens == Tokens::Revoked {
            tx.revoke_tokens(&member, number)?;
        }
        Ok(())
    })
    .await
}

impl Tx<'_> {
    /// Keeps a password, and ends every session and every link by which another could be set.
    fn keep_password(&mut self, member: &MemberId, number: i64, password_hash: &str) -> Result<(), StoreError> {
        let changed = diesel::update(credentials::table.find(member))
            .set((credentials::password_hash.eq(password_hash), credentials::updated_at.eq(stored(self.now))))
            .execute(self.conn)?;
        if changed == 0 {
            diesel::insert_into(credentials::table)
                .values((
                    credentials::member_id.eq(member),
                    credentials::password_hash.eq(password_hash),
                    credentials::updated_at.eq(stored(self.now)),
                ))
                .execute(self.conn)?;
        }
        self.end_links(member, &LinkPurpose::ALL)?;
        attempts::clear_in(self.conn, &[MemberNumber(number).to_string(), attempts::confirmation(number)])?;
        self.end_sessions(member)
    }

    fn end_sessions(&mut self, member: &MemberId) -> Result<(), StoreError> {
        diesel::delete(sessions::table.filter(sessions::member_id.eq(member.as_str()))).execute(self.conn)?;
        Ok(())
    }
}
