//! The addresses at which a member stops digests or reminders without signing in, as mail programs do by one press (RFC 8058).
//!
//! What such an address ends with follows from the member's number and one secret of the community. So a letter carries it without a row that
//! is written for its member: of a secret ballot nothing tells who was reminded. It serves for as long as the letter is kept, and opens
//! nothing else.

use diesel::prelude::*;
use domain::Moment;
use domain::agreements::clauses::hash;
use domain::members::mail::MailKind;
use domain::members::notices::{DigestEvery, Notices};
use domain::members::status::MemberNumber;

use super::notices::notices_of;
use crate::act::{Act, Actor};
use crate::community::fresh_token;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{members, notice_secrets};
use crate::time::stored;
use crate::tx::Tx;

/// The key of the only row.
const ONLY: &str = "notices";
/// How long a code is, in hexadecimal digits.
const CODE_LENGTH: usize = 40;

/// What the addresses of all members are made with.
pub(super) struct StopSecret(String);

impl StopSecret {
    /// What the address ends with at which a member stops letters of a kind: the kind, the member's number and a code.
    pub(super) fn address_end(&self, kind: MailKind, number: i64) -> String {
        format!("{}/{number}-{}", kind.as_str(), self.code(kind, number))
    }

    fn code(&self, kind: MailKind, number: i64) -> String {
        let told = format!("{} {} {}", self.0, kind.as_str(), MemberNumber(number));
        hash(&told).chars().take(CODE_LENGTH).collect()
    }
}

/// The letters of which an address is, and the member.
struct Stopping {
    kind: MailKind,
    member: MemberId,
    number: i64,
}

/// The secret that is stored; none before the first letter.
fn stored_secret(conn: &mut DbConn) -> Result<Option<StopSecret>, StoreError> {
    let secret: Option<String> =
        notice_secrets::table.find(ONLY).select(notice_secrets::secret).first(conn).optional()?;
    Ok(secret.map(StopSecret))
}

/// What an address is of, by the kind and the last part that it ends with; nothing where no letter carried it.
fn stopping(conn: &mut DbConn, kind: &str, token: &str) -> Result<Option<Stopping>, StoreError> {
    let Ok(kind @ (MailKind::Digest | MailKind::Reminder)) = kind.parse::<MailKind>() else { return Ok(None) };
    let Some((number, code)) = token.split_once('-') else { return Ok(None) };
    let (Ok(number), Some(secret)) = (number.parse::<i64>(), stored_secret(conn)?) else { return Ok(None) };
    // Hashes are compared, so that the time that it takes tells nothing of the code.
    if hash(code) != hash(&secret.code(kind, number)) {
        return Ok(None);
    }
    let member: Option<MemberId> =
        members::table.filter(members::number.eq(number)).select(members::id).first(conn).optional()?;
    Ok(member.map(|member| Stopping { kind, member, number }))
}

/// Whether letters of the kind still come.
fn comes(kind: MailKind, notices: Notices) -> bool {
    if kind == MailKind::Reminder { notices.reminders } else { notices.digest != DigestEvery::None }
}

/// Whether the letters still come that an address stops, by what it ends with: `digest` or `reminder`, and the last part. `None` where no
/// letter carried such an address.
///
/// # Errors
/// If the database fails.
pub async fn mail_comes(db: &Db, kind: &str, token: &str) -> Result<Option<bool>, StoreError> {
    let (kind, token) = (kind.to_owned(), token.to_owned());
    db.read(move |conn| {
        let Some(Stopping { kind, member, .. }) = stopping(conn, &kind, &token)? else { return Ok(None) };
        Ok(Some(comes(kind, notices_of(conn, &member)?)))
    })
    .await
}

/// Stops the letters that an address stops, and no others; where they come no more, nothing changes. The log says what it says where the
/// member chooses so on their own page: that an address of a reminder was used would tell who had one.
///
/// # Errors
/// Not found where no letter carried such an address.
pub async fn stop_mail(db: &Db, kind: &str, token: &str, now: Moment) -> Result<(), CommandError> {
    let (kind, token) = (kind.to_owned(), token.to_owned());
    // Whoever has the letter acts for the member; that it is for them is known once the address is read.
    let act = Act::new(Actor::Visitor, now);
    db.command(&act, "members.stop_mail", move |tx| {
        let Some(Stopping { kind, member, number }) = stopping(tx.conn, &kind, &token)? else {
            return Err(CommandError::NotFound);
        };
        let before = notices_of(tx.conn, &member)?;
        if !comes(kind, before) {
            return Ok(());
        }
        let wanted = match kind {
            MailKind::Reminder => Notices { reminders: false, ..before },
            _ => Notices { digest: DigestEvery::None, ..before },
        };
        tx.keep_notices(&member, wanted)?;
        // As if the member had chosen it on their own page: that it was by an address would tell which letter they had.
        tx.actor = Actor::Member { id: member.clone(), number };
        tx.record_notices(number, wanted)?;
        Ok(())
    })
    .await
}

impl Tx<'_> {
    /// The community's secret for these addresses, made where there is none yet.
    pub(super) fn stop_secret(&mut self) -> Result<StopSecret, StoreError> {
        if let Some(secret) = stored_secret(self.conn)? {
            return Ok(secret);
        }
        let secret = fresh_token();
        diesel::insert_into(notice_secrets::table)
            .values((
                notice_secrets::id.eq(ONLY),
                notice_secrets::secret.eq(&secret),
                notice_secrets::made_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(StopSecret(secret))
    }
}
