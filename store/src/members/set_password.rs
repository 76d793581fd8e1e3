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

/// Uses a link up: sets the password that was typed twice, ends every session and every other link; who is to be
/// signed in.
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
) -> Result<SignedIn, CommandError> {
    let (Some(id), Some(number)) = (act.actor.member().cloned(), act.actor.number()) else {
        return Err(CommandError::Forbidden(Power::ReadOwnAccount));
    };
    let password = check_new_password(password, again);
    let account = MemberNumber(number).to_string();
    attempts::begin(db, &account, address, act.now, attempts::Kind::Password).await?;
    let asked = id.clone();
    let kept: Option<String> = db
        .read(move |conn| {
            let kept = credentials::table.find(&asked).select(credentials::password_hash).first(conn).optional()?;
            Ok::<_, StoreError>(kept)
        })
        .await?;
    if !fits(present.to_owned(), kept.clone()).await {
        let mut errors = vec![Refusal::new("error-password-present").at("present")];
        errors.extend(password.err().unwrap_or_default());
        return Err(errors.into());
    }
    attempts::clear(db, vec![account]).await?;
    let password_hash = hash_password(password?).await?;
    db.command(act, "members.change_password", move |tx| {
        let present: Option<String> =
            credentials::table.find(&id).select(credentials::password_hash).first(tx.conn).optional()?;
        // Somebody may have changed it, or used a reset, since it was compared.
        if present != kept {
            return Err(Refusal::new("error-password-present").at("present").into());
        }
        tx.keep_password(&id, number, &password_hash)?;
        let payload = json!({ "password": password_digest(&password_hash) });
        tx.record(Event::new("members.password.changed", MemberNumber(number).to_string(), payload))?;
        Ok(SignedIn { member: id.clone(), password: password_digest(&password_hash) })
    })
    .await
}

/// Ends every session of the acting member, on every device.
///
/// # Errors
/// Forbidden to anybody but a member.
pub async fn sign_out_everywhere(db: &Db, act: &Act) -> Result<(), CommandError> {
    db.command(act, "members.sign_out_everywhere", |tx| {
        let member = tx.acting_member(Power::ReadOwnAccount)?;
        let subject = tx.actor.number().map(|number| MemberNumber(number).to_string()).unwrap_or_default();
        tx.end_sessions(&member)?;
        tx.record(Event::new("members.sessions.ended", subject, json!({})))?;
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
        attempts::clear_in(self.conn, &[MemberNumber(number).to_string()])?;
        self.end_sessions(member)
    }

    fn end_sessions(&mut self, member: &MemberId) -> Result<(), StoreError> {
        diesel::delete(sessions::table.filter(sessions::member_id.eq(member.as_str()))).execute(self.conn)?;
        Ok(())
    }
}
