//! Mail that waits to be sent: put in the outbox, claimed, sent or tried again. `outbox_list.rs` is what the operator sees of it.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::stage::Stage;
use domain::members::mail::MailKind;

use super::letters::Letter;
use super::meeting_outbox::{drop_letters, note_sent, tells_latest};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::{decisions, outbox, reminder_rounds};
use crate::time::stored;
use crate::tx::Tx;

/// For how many days a letter is tried before it counts as failed, from when it was written or was to be tried again. The notice of a meeting
/// is tried until the meeting is over.
pub const MAIL_DAYS_MAX: i64 = 3;
/// For how many minutes a letter is left to whoever claimed it. Whoever sends it gives up before.
pub const MAIL_CLAIM_MINUTES: i64 = 10;
/// The longest wait between two attempts, in minutes.
const MAIL_WAIT_MINUTES_MAX: i64 = 6 * 60;
/// The longest note that is kept of a failure, in characters.
const FAILURE_LENGTH_MAX: usize = 300;

/// The letters that tell what goes on, which a member may choose to do without. Nothing is kept of them once they went out.
const FLEETING: [MailKind; 2] = [MailKind::Digest, MailKind::Reminder];

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
    void_from: Option<NaiveDateTime>,
    stop: Option<String>,
    meeting_id: Option<String>,
    turn: Option<i64>,
}

impl NewLetter {
    /// A letter that names nobody but by its address.
    pub(super) fn of(tx: &Tx<'_>, kind: MailKind, address: Option<String>, letter: Letter) -> Self {
        Self {
            id: tx.fresh(),
            member_id: None,
            address,
            kind: kind.as_str(),
            subject: letter.subject,
            body: letter.body,
            created_at: stored(tx.now),
            attempts: 0,
            next_attempt_at: stored(tx.now),
            decision_id: None,
            void_from: None,
            stop: None,
            meeting_id: None,
            turn: None,
        }
    }

    /// The same letter, with what the address ends with at which its reader stops such letters.
    pub(super) fn stopped_at(self, stop: Option<String>) -> Self {
        Self { stop, ..self }
    }

    /// The same letter, which names its member.
    pub(super) fn to(self, member: &MemberId) -> Self {
        Self { member_id: Some(member.to_string()), ..self }
    }

    /// The same letter, which names the decision at whose close it has no more to say.
    pub(super) fn about(self, decision: &DecisionId) -> Self {
        Self { decision_id: Some(decision.to_string()), ..self }
    }

    /// The same letter, which tells of a meeting as members are told of it that many times, from 1.
    pub(super) fn of_meeting(self, meeting: &str, turn: i64) -> Self {
        Self { meeting_id: Some(meeting.to_owned()), turn: Some(turn), ..self }
    }

    /// The same letter, which has no more to say from a moment on.
    pub(super) fn until(self, moment: Moment) -> Self {
        Self { void_from: Some(stored(moment)), ..self }
    }
}

/// A letter to be kept.
pub(super) struct NewMail<'a> {
    pub member: &'a MemberId,
    pub shown_to: Option<MemberId>,
    pub address: Option<String>,
    pub kind: MailKind,
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
                outbox::kind.eq(mail.kind.as_str()),
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
    /// Which attempt to send it this is, from 1.
    pub attempt: i32,
    /// Whether it tells what goes on, which a member may choose to do without.
    pub is_notice: bool,
    /// What the address ends with at which its reader stops such letters, of a notice.
    pub stop: Option<String>,
}

impl std::fmt::Debug for Mail {
    /// Without what it says, nor to whom.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Claims the next letter that is due, for whoever is about to send it; none where none is. It counts as tried, and until
/// [`MAIL_CLAIM_MINUTES`] have passed no other server finds it: neither does a slow mail server bring it twice, nor is it lost where
/// whoever claimed it is gone. A reminder whose vote has closed meanwhile, or closes at another moment than it names, is dropped instead,
/// and so is the notice of a meeting of which members were told anew; one of a meeting that is over is left to be dropped.
///
/// # Errors
/// If the database fails.
pub async fn claim_mail(db: &Db, now: Moment) -> Result<Option<Mail>, CommandError> {
    db.write(move |conn| {
        for kind in MailKind::ALL.iter().copied() {
            while let Some(letter) = first_due(conn, kind, now)? {
                if !still_true(conn, kind, &letter, now)? {
                    drop_untrue(conn, kind, &letter, now)?;
                } else if claimed(conn, &letter, now)? {
                    return Ok(Some(letter.into_mail(kind)));
                } else {
                    break;
                }
            }
        }
        Ok(None)
    })
    .await
}

/// A letter that is due.
#[derive(Queryable)]
struct DueLetter {
    id: String,
    address: String,
    subject: String,
    body: String,
    attempts: i32,
    next_attempt_at: NaiveDateTime,
    decision_id: Option<String>,
    meeting_id: Option<String>,
    turn: Option<i64>,
    stop: Option<String>,
}

impl DueLetter {
    fn into_mail(self, kind: MailKind) -> Mail {
        Mail {
            id: self.id,
            address: self.address,
            subject: self.subject,
            body: self.body,
            attempt: self.attempts + 1,
            is_notice: FLEETING.contains(&kind),
            stop: self.stop,
        }
    }
}

/// The letter of a kind that has been due for longest.
fn first_due(conn: &mut DbConn, kind: MailKind, now: Moment) -> Result<Option<DueLetter>, StoreError> {
    let oldest = stored(now - chrono::Duration::days(MAIL_DAYS_MAX));
    let is_meeting = outbox::kind.eq(MailKind::Meeting.as_str());
    let is_young = outbox::attempts.eq(0).or(outbox::created_at.gt(oldest)).or(is_meeting);
    let letter = outbox::table
        .filter(outbox::sent_at.is_null())
        .filter(outbox::kind.eq(kind.as_str()))
        .filter(outbox::void_from.is_null().or(outbox::void_from.gt(stored(now))))
        .filter(outbox::next_attempt_at.le(stored(now)))
        .filter(outbox::address.is_not_null())
        .filter(is_young.or(outbox::retried_at.gt(oldest)))
        .order((outbox::next_attempt_at, outbox::id))
        .select((
            outbox::id,
            outbox::address.assume_not_null(),
            outbox::subject,
            outbox::body,
            outbox::attempts,
            outbox::next_attempt_at,
            outbox::decision_id,
            outbox::meeting_id,
            outbox::turn,
            outbox::stop,
        ))
        .first(conn)
        .optional()?;
    Ok(letter)
}

/// Whether a letter is given up at a moment: it was tried, and for too long.
pub(super) fn is_given_up(attempts: i32, tried_from: Moment, now: Moment) -> bool {
    attempts > 0 && tried_from + chrono::Duration::days(MAIL_DAYS_MAX) <= now
}

/// Claims a letter as it was seen; whether nobody else had done so. It has failed no more until whoever claimed it says so.
fn claimed(conn: &mut DbConn, letter: &DueLetter, now: Moment) -> Result<bool, StoreError> {
    let until = now + chrono::Duration::minutes(MAIL_CLAIM_MINUTES);
    let as_seen = outbox::table
        .find(&letter.id)
        .filter(outbox::sent_at.is_null())
        .filter(outbox::attempts.eq(letter.attempts))
        .filter(outbox::next_attempt_at.eq(letter.next_attempt_at));
    let claimed = diesel::update(as_seen)
        .set((
            outbox::attempts.eq(letter.attempts + 1),
            outbox::next_attempt_at.eq(stored(until)),
            outbox::last_error.eq(None::<String>),
        ))
        .execute(conn)?;
    Ok(claimed == 1)
}

/// Whether what a letter tells is still so.
fn still_true(conn: &mut DbConn, kind: MailKind, letter: &DueLetter, now: Moment) -> Result<bool, StoreError> {
    match kind {
        MailKind::Reminder => closes_as_named(conn, letter.decision_id.as_deref(), now),
        MailKind::Meeting => tells_latest(conn, letter.meeting_id.as_deref(), letter.turn),
        MailKind::Invitation | MailKind::Reset | MailKind::Digest => Ok(true),
    }
}

/// Drops a letter that tells what is no more so.
fn drop_untrue(conn: &mut DbConn, kind: MailKind, letter: &DueLetter, now: Moment) -> Result<(), StoreError> {
    if kind == MailKind::Reminder {
        return drop_reminders(conn, letter);
    }
    drop_letters(conn, std::slice::from_ref(&letter.id), now)?;
    Ok(())
}

/// Whether a vote is open still, and closes at the moment that its reminders name.
fn closes_as_named(conn: &mut DbConn, decision: Option<&str>, now: Moment) -> Result<bool, StoreError> {
    let Some(decision) = decision else { return Ok(false) };
    let closes: Option<(NaiveDateTime, Option<NaiveDateTime>)> = reminder_rounds::table
        .inner_join(decisions::table)
        .filter(reminder_rounds::decision_id.eq(decision))
        .filter(decisions::stage.eq(Stage::Voting.as_str()))
        .select((reminder_rounds::closes_at, decisions::voting_until))
        .first(conn)
        .optional()?;
    Ok(closes.is_some_and(|(named, closes)| closes == Some(named) && named > stored(now)))
}

/// Drops a reminder and all that wait of the same vote.
fn drop_reminders(conn: &mut DbConn, letter: &DueLetter) -> Result<(), StoreError> {
    if let Some(decision) = &letter.decision_id {
        drop_reminders_of(conn, decision)?;
    }
    diesel::delete(outbox::table.find(&letter.id)).execute(conn)?;
    Ok(())
}

/// Drops the reminders of a vote that wait.
pub(super) fn drop_reminders_of(conn: &mut DbConn, decision: &str) -> Result<(), StoreError> {
    let waiting = outbox::table
        .filter(outbox::sent_at.is_null())
        .filter(outbox::kind.eq(MailKind::Reminder.as_str()))
        .filter(outbox::decision_id.eq(Some(decision)));
    diesel::delete(waiting).execute(conn)?;
    Ok(())
}

/// How long to wait after an attempt that failed, by how many had failed before: one minute, two, four, up to six hours.
fn wait_after(attempts: i32) -> chrono::Duration {
    let doubled = 1_i64.checked_shl(u32::try_from(attempts).unwrap_or(0)).unwrap_or(MAIL_WAIT_MINUTES_MAX);
    chrono::Duration::minutes(doubled.clamp(1, MAIL_WAIT_MINUTES_MAX))
}

/// Notes that a letter went out, of the notice of a meeting beside its member as well; what it said is no longer kept, and of one that tells
/// what goes on nothing at all.
///
/// # Errors
/// If the database fails.
pub async fn mail_sent(db: &Db, id: &str, now: Moment) -> Result<(), CommandError> {
    let id = id.to_owned();
    db.write(move |conn| {
        note_sent(conn, &id, now)?;
        let kinds = FLEETING.map(MailKind::as_str);
        let fleeting = outbox::table.filter(outbox::id.eq(&id)).filter(outbox::kind.eq_any(kinds));
        diesel::delete(fleeting).execute(conn)?;
        diesel::update(outbox::table.find(&id))
            .set((outbox::sent_at.eq(Some(stored(now))), outbox::body.eq(""), outbox::last_error.eq(None::<String>)))
            .execute(conn)?;
        Ok(())
    })
    .await
}

/// Notes why a letter did not go out that was claimed; it is due again after a wait that doubles with each attempt up to six
/// hours, for [`MAIL_DAYS_MAX`]. Nothing where another has claimed it since.
///
/// # Errors
/// If the database fails.
pub async fn mail_failed(db: &Db, mail: &Mail, reason: &str, now: Moment) -> Result<(), CommandError> {
    let (id, attempt) = (mail.id.clone(), mail.attempt);
    let reason = reason.chars().take(FAILURE_LENGTH_MAX).collect::<String>();
    let next = now + wait_after(attempt - 1);
    db.write(move |conn| {
        let ours = outbox::table.find(&id).filter(outbox::sent_at.is_null()).filter(outbox::attempts.eq(attempt));
        diesel::update(ours)
            .set((outbox::last_error.eq(Some(&reason)), outbox::next_attempt_at.eq(stored(next))))
            .execute(conn)?;
        Ok(())
    })
    .await
}
