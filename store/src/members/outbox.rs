//! Mail that waits to be sent, and links that wait to be handed over.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::letters::Letter;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::{dropped_letters, members, outbox};
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

/// The kind of a digest.
pub(super) const DIGEST: &str = "digest";
/// The kind of a reminder.
pub(super) const REMINDER: &str = "reminder";
/// The letters that tell what goes on. They wait behind those that open a door, and nothing is kept of them once they went out.
pub(super) const FLEETING: [&str; 2] = [DIGEST, REMINDER];

/// A letter that tells what goes on, to be put in the outbox with others.
#[derive(Insertable)]
#[diesel(table_name = outbox, treat_none_as_default_value = false)]
pub(super) struct NewLetter {
    id: String,
    member_id: Option<String>,
    address: Option<String>,
    kind: &'static str,
    subject: String,
    body: String,
    created_at: NaiveDateTime,
    attempts: i32,
    next_attempt_at: NaiveDateTime,
    decision_id: Option<String>,
}

impl NewLetter {
    /// A letter that names nobody but by its address.
    pub(super) fn of(tx: &Tx<'_>, kind: &'static str, address: Option<String>, letter: Letter) -> Self {
        Self {
            id: tx.fresh(),
            member_id: None,
            address,
            kind,
            subject: letter.subject,
            body: letter.body,
            created_at: stored(tx.now),
            attempts: 0,
            next_attempt_at: stored(tx.now),
            decision_id: None,
        }
    }

    /// The same letter, which names its member.
    pub(super) fn to(self, member: &MemberId) -> Self {
        Self { member_id: Some(member.to_string()), ..self }
    }

    /// The same letter, which names the decision at whose close it has no more to say.
    pub(super) fn about(self, decision: &DecisionId) -> Self {
        Self { decision_id: Some(decision.to_string()), ..self }
    }
}

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

/// Takes up letters that are due, at most twenty, those that open a door first. Each counts as tried, and is due again only after a wait that
/// doubles each time, so that two servers do not send the same letter and a failing one does not press.
///
/// # Errors
/// If the database fails.
pub async fn take_due_mail(db: &Db, now: Moment) -> Result<Vec<Mail>, CommandError> {
    db.write(move |conn| {
        let mut due = due(conn, now, false, MAIL_BATCH)?;
        let left = MAIL_BATCH - i64::try_from(due.len()).unwrap_or(MAIL_BATCH);
        due.extend(self::due(conn, now, true, left)?);
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

/// A letter that is due: its identifier, address, line, text, and how often it was tried.
type Due = (String, Option<String>, String, String, i32);

/// Letters that are due, of those that tell what goes on or of the others.
fn due(conn: &mut DbConn, now: Moment, fleeting: bool, most: i64) -> Result<Vec<Due>, StoreError> {
    let mut query = outbox::table
        .filter(outbox::sent_at.is_null())
        .filter(outbox::address.is_not_null())
        .filter(outbox::attempts.lt(MAIL_ATTEMPTS_MAX))
        .filter(outbox::next_attempt_at.le(stored(now)))
        .into_boxed();
    query = if fleeting {
        query.filter(outbox::kind.eq_any(FLEETING))
    } else {
        query.filter(outbox::kind.ne_all(FLEETING))
    };
    let due = query
        .order((outbox::next_attempt_at, outbox::id))
        .limit(most)
        .select((outbox::id, outbox::address, outbox::subject, outbox::body, outbox::attempts))
        .load(conn)?;
    Ok(due)
}

/// How long to wait after an attempt: one minute, two, four, up to six hours.
fn wait_after(attempts: i32) -> chrono::Duration {
    let doubled = 1_i64.checked_shl(u32::try_from(attempts).unwrap_or(0)).unwrap_or(MAIL_WAIT_MINUTES_MAX);
    chrono::Duration::minutes(doubled.clamp(1, MAIL_WAIT_MINUTES_MAX))
}

/// Notes that a letter went out; what it said is no longer kept, and of one that tells what goes on nothing at all.
///
/// # Errors
/// If the database fails.
pub async fn mail_sent(db: &Db, id: &str, now: Moment) -> Result<(), CommandError> {
    let id = id.to_owned();
    db.write(move |conn| {
        let fleeting = outbox::table.filter(outbox::id.eq(&id)).filter(outbox::kind.eq_any(FLEETING));
        diesel::delete(fleeting).execute(conn)?;
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

/// The oldest letters that wait or failed, at most a hundred. Digests and reminders are told by their number alone ([`waiting_notices`]):
/// who is reminded has not voted.
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
            .filter(outbox::kind.ne_all(FLEETING))
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

/// Digests and reminders that wait, and those that were dropped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaitingNotices {
    /// How many digests wait.
    pub digests: i64,
    /// How many reminders wait.
    pub reminders: i64,
    /// What was dropped since it could not be sent for three days: the day, `digest` or `reminder`, and how many. The latest first.
    pub dropped: Vec<(Day, String, i64)>,
}

/// Digests and reminders that wait, and those that were dropped.
///
/// # Errors
/// If the viewer may not read operations, or the database fails.
pub async fn waiting_notices(db: &Db, viewer: &Viewer) -> Result<WaitingNotices, CommandError> {
    viewer.require(Power::ReadOperations)?;
    db.read(|conn| {
        let waiting = |kind: &'static str, conn: &mut DbConn| -> Result<i64, StoreError> {
            Ok(outbox::table.filter(outbox::kind.eq(kind)).count().get_result(conn)?)
        };
        let dropped = dropped_letters::table
            .order((dropped_letters::day.desc(), dropped_letters::kind))
            .limit(100)
            .select((dropped_letters::day, dropped_letters::kind, dropped_letters::letters))
            .load(conn)
            .map_err(StoreError::from)?;
        Ok(WaitingNotices { digests: waiting(DIGEST, conn)?, reminders: waiting(REMINDER, conn)?, dropped })
    })
    .await
}
