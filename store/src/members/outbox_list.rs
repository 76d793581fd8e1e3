//! Letters that wait or failed, as whoever keeps the machines going sees them.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::mail::MailKind;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::links::LinkPurpose;
use super::outbox::is_given_up;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{dropped_letters, members, outbox};
use crate::time::moment;

/// How many letters that wait are listed.
const LISTED_MAX: i64 = 100;

/// A letter that waits or failed, as whoever keeps the machines going sees it in a list: not what it says, nor to which address.
#[derive(Debug, Clone)]
pub struct WaitingMail {
    /// Its identifier.
    pub id: String,
    /// The number of the member whom it is for.
    pub number: Option<i64>,
    /// What it is: no digest and no reminder.
    pub kind: MailKind,
    /// Since when.
    pub created_at: Moment,
    /// Since when it is tried: since then, or since somebody had it tried again.
    pub tried_from: Moment,
    /// How often it was tried.
    pub attempts: i32,
    /// When it is due.
    pub next_attempt_at: Moment,
    /// Why it did not go out the last time.
    pub last_error: Option<String>,
}

impl WaitingMail {
    /// Whether it is not tried any more at a moment, until somebody has it tried again. The notice of a meeting is tried until it is over.
    #[must_use]
    pub fn is_given_up(&self, now: Moment) -> bool {
        self.kind != MailKind::Meeting && is_given_up(self.attempts, self.tried_from, now)
    }
}

/// The oldest letters that wait or failed, at most a hundred: those with links, and behind them notices of meetings as far as there is room,
/// so that a notice to many hides no link. Digests and reminders are told by their number alone ([`waiting_notices`]): who is reminded
/// has not voted.
///
/// # Errors
/// If the viewer may not read operations, or the database fails.
pub async fn waiting_mail(db: &Db, viewer: &Viewer) -> Result<Vec<WaitingMail>, CommandError> {
    viewer.require(Power::ReadOperations)?;
    db.read(|conn| {
        let mut mail = waiting_of(conn, &LinkPurpose::ALL.map(LinkPurpose::as_str), LISTED_MAX)?;
        let room = LISTED_MAX.saturating_sub(i64::try_from(mail.len()).unwrap_or(LISTED_MAX));
        mail.extend(waiting_of(conn, &[MailKind::Meeting.as_str()], room)?);
        Ok(mail)
    })
    .await
}

/// The oldest letters of some kinds that wait or failed.
fn waiting_of(conn: &mut DbConn, kinds: &[&str], most: i64) -> Result<Vec<WaitingMail>, StoreError> {
    type Times = (NaiveDateTime, Option<NaiveDateTime>, NaiveDateTime);
    type Row = (String, Option<i64>, String, Times, i32, Option<String>);
    let rows: Vec<Row> = outbox::table
        .left_join(members::table.on(outbox::member_id.eq(members::id.nullable())))
        .filter(outbox::sent_at.is_null())
        .filter(outbox::address.is_not_null())
        .filter(outbox::kind.eq_any(kinds))
        .order((outbox::created_at, outbox::id))
        .limit(most)
        .select((
            outbox::id,
            members::number.nullable(),
            outbox::kind,
            (outbox::created_at, outbox::retried_at, outbox::next_attempt_at),
            outbox::attempts,
            outbox::last_error,
        ))
        .load(conn)?;
    let mail = |(id, number, kind, (created_at, retried_at, next_attempt_at), attempts, last_error): Row| {
        Ok(WaitingMail {
            id,
            number,
            kind: kind_of(&kind)?,
            created_at: moment(created_at),
            tried_from: moment(retried_at.unwrap_or(created_at)),
            attempts,
            next_attempt_at: moment(next_attempt_at),
            last_error,
        })
    };
    rows.into_iter().map(mail).collect()
}

fn kind_of(kind: &str) -> Result<MailKind, StoreError> {
    kind.parse().map_err(|_| StoreError::Corrupt(format!("the kind of a letter, {kind}")))
}

/// Notices that wait, and those that were dropped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaitingNotices {
    /// How many notices of meetings wait or failed.
    pub meetings: i64,
    /// How many digests wait.
    pub digests: i64,
    /// How many reminders wait.
    pub reminders: i64,
    /// Whether a letter of any kind failed when it was last tried, also one that is told by its number alone.
    pub any_failed: bool,
    /// What was dropped since it could not be sent for three days, or until its meeting was over: the day, what it was, and how many. The
    /// latest first.
    pub dropped: Vec<(Day, MailKind, i64)>,
}

/// Notices of meetings, digests and reminders that wait, and those that were dropped.
///
/// # Errors
/// If the viewer may not read operations, or the database fails.
pub async fn waiting_notices(db: &Db, viewer: &Viewer) -> Result<WaitingNotices, CommandError> {
    viewer.require(Power::ReadOperations)?;
    db.read(|conn| {
        let waiting = |kind: MailKind, conn: &mut DbConn| -> Result<i64, StoreError> {
            let letters = outbox::table.filter(outbox::sent_at.is_null()).filter(outbox::kind.eq(kind.as_str()));
            Ok(letters.count().get_result(conn)?)
        };
        let failed: Option<String> = outbox::table
            .filter(outbox::sent_at.is_null())
            .filter(outbox::address.is_not_null())
            .filter(outbox::last_error.is_not_null())
            .select(outbox::id)
            .first(conn)
            .optional()
            .map_err(StoreError::from)?;
        let rows: Vec<(Day, String, i64)> = dropped_letters::table
            .order((dropped_letters::day.desc(), dropped_letters::kind))
            .limit(100)
            .select((dropped_letters::day, dropped_letters::kind, dropped_letters::letters))
            .load(conn)
            .map_err(StoreError::from)?;
        let mut dropped = Vec::with_capacity(rows.len());
        for (day, kind, letters) in rows {
            dropped.push((day, kind_of(&kind)?, letters));
        }
        Ok(WaitingNotices {
            meetings: waiting(MailKind::Meeting, conn)?,
            digests: waiting(MailKind::Digest, conn)?,
            reminders: waiting(MailKind::Reminder, conn)?,
            any_failed: failed.is_some(),
            dropped,
        })
    })
    .await
}
