//! Mail that waits to be sent, and links that wait to be handed over.

use diesel::prelude::*;
use domain::Moment;
use domain::members::power::Power;

use crate::act::Viewer;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{members, outbox};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// How often a letter is tried before it counts as failed.
pub const MAIL_ATTEMPTS_MAX: i32 = 10;
/// How many letters are taken up at once.
const MAIL_BATCH: i64 = 20;
/// The longest wait between two attempts, in minutes.
const MAIL_WAIT_MINUTES_MAX: i64 = 6 * 60;
/// The longest note that is kept of a failure, in characters.
const FAILURE_LENGTH_MAX: usize = 300;

/// A letter to be kept.
pub(super) struct NewMail<'a> {
    pub member: &'a MemberId,
    pub shown_to: Option<MemberId>,
    pub address: Option<String>,
    pub kind: &'static str,
    pub subject: String,
    pub body: String,
}

impl Tx<'_> {
    /// Puts a letter in the outbox.
    pub(super) fn post(&mut self, mail: NewMail<'_>) -> Result<(), StoreError> {
        diesel::insert_into(outbox::table)
            .values((
                outbox::id.eq(self.fresh()),
                outbox::member_id.eq(Some(mail.member.as_str())),
                outbox::shown_to.eq(mail.shown_to.as_ref().map(MemberId::as_str)),
                outbox::address.eq(mail.address),
                outbox::kind.eq(mail.kind),
                outbox::subject.eq(mail.subject),
                outbox::body.eq(mail.body),
                outbox::created_at.eq(stored(self.now)),
                outbox::attempts.eq(0),
                outbox::next_attempt_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(())
    }
}

/// A letter to be sent now.
#[derive(Clone)]
pub struct Mail {
    /// Its identifier.
    pub id: String,
    /// To which address.
    pub address: String,
    /// One line.
    pub subject: String,
    /// Plain text, which may hold a secret link.
    pub body: String,
}

impl std::fmt::Debug for Mail {
    /// Without what it says, nor to whom.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Takes up letters that are due, at most twenty. Each counts as tried, and is due again only after a wait that
/// doubles each time, so that two servers do not send the same letter and a failing one does not press.
///
/// # Errors
/// If the database fails.
pub async fn take_due_mail(db: &Db, now: Moment) -> Result<Vec<Mail>, CommandError> {
    db.write(move |conn| {
        let due: Vec<(String, Option<String>, String, String, i32)> = outbox::table
            .filter(outbox::sent_at.is_null())
            .filter(outbox::address.is_not_null())
            .filter(outbox::attempts.lt(MAIL_ATTEMPTS_MAX))
            .filter(outbox::next_attempt_at.le(stored(now)))
            .order((outbox::next_attempt_at, outbox::id))
            .limit(MAIL_BATCH)
            .select((outbox::id, outbox::address, outbox::subject, outbox::body, outbox::attempts))
            .load(conn)?;
        let mut taken = Vec::with_capacity(due.len());
        for (id, address, subject, body, attempts) in due {
            let next = now + wait_after(attempts);
            diesel::update(outbox::table.find(&id))
                .set((outbox::attempts.eq(attempts + 1), outbox::next_attempt_at.eq(stored(next))))
                .execute(conn)?;
            taken.extend(address.map(|address| Mail { id, address, subject, body }));
        }
        Ok(taken)
    })
    .await
}

/// How long to wait after an attempt: one minute, two, four, up to six hours.
fn wait_after(attempts: i32) -> chrono::Duration {
    let doubled = 1_i64.checked_shl(u32::try_from(attempts).unwrap_or(0)).unwrap_or(MAIL_WAIT_MINUTES_MAX);
    chrono::Duration::minutes(doubled.clamp(1, MAIL_WAIT_MINUTES_MAX))
}

/// Notes that a letter went out; what it said is no longer kept.
///
/// # Errors
/// If the database fails.
pub async fn mail_sent(db: &Db, id: &str, now: Moment) -> Result<(), CommandError> {
    let id = id.to_owned();
    db.write(move |conn| {
        diesel::update(outbox::table.find(&id))
            .set((outbox::sent_at.eq(Some(stored(now))), outbox::body.eq(""), outbox::last_error.eq(None::<String>)))
            .execute(conn)?;
        Ok(())
    })
    .await
}

/// Notes why a letter did not go out; it is tried again when it is due, until [`MAIL_ATTEMPTS_MAX`].
///
/// # Errors
/// If the database fails.
pub async fn mail_failed(db: &Db, id: &str, reason: &str) -> Result<(), CommandError> {
    let (id, reason) = (id.to_owned(), reason.chars().take(FAILURE_LENGTH_MAX).collect::<String>());
    db.write(move |conn| {
        diesel::update(outbox::table.find(&id)).set(outbox::last_error.eq(Some(&reason))).execute(conn)?;
        Ok(())
    })
    .await
}

/// A letter that waits or failed, as whoever keeps the machines going sees it: not what it says, nor to which address.
#[derive(Debug, Clone)]
pub struct WaitingMail {
    /// The number of the member whom it is for.
    pub number: Option<i64>,
    /// `invitation` or `reset`.
    pub kind: String,
    /// Since when.
    pub created_at: Moment,
    /// How often it was tried.
    pub attempts: i32,
    /// When it is due.
    pub next_attempt_at: Moment,
    /// Why it did not go out the last time.
    pub last_error: Option<String>,
}

/// The oldest letters that wait or failed, at most a hundred.
///
/// # Errors
/// If the viewer may not read operations, or the database fails.
pub async fn waiting_mail(db: &Db, viewer: &Viewer) -> Result<Vec<WaitingMail>, CommandError> {
    viewer.require(Power::ReadOperations)?;
    db.read(|conn| {
        type Row = (Option<i64>, String, chrono::NaiveDateTime, i32, chrono::NaiveDateTime, Option<String>);
        let rows: Vec<Row> = outbox::table
            .left_join(members::table.on(outbox::member_id.eq(members::id.nullable())))
            .filter(outbox::sent_at.is_null())
            .filter(outbox::address.is_not_null())
            .order((outbox::created_at, outbox::id))
            .limit(100)
            .select((
                members::number.nullable(),
                outbox::kind,
                outbox::created_at,
                outbox::attempts,
                outbox::next_attempt_at,
                outbox::last_error,
            ))
            .load(conn)
            .map_err(StoreError::from)?;
        let mail = |(number, kind, created_at, attempts, next_attempt_at, last_error)| WaitingMail {
            number,
            kind,
            created_at: moment(created_at),
            attempts,
            next_attempt_at: moment(next_attempt_at),
            last_error,
        };
        Ok(rows.into_iter().map(mail).collect())
    })
    .await
}
