//! Deleting what no longer serves: sessions, counted attempts, links, letters and files that wait.

use diesel::prelude::*;
use domain::Moment;
use domain::members::mail::MailKind;

use super::links::LinkPurpose;
use super::meeting_outbox::drop_letters;
use super::outbox::MAIL_DAYS_MAX;
use super::sessions::IDLE_HOURS_MAX;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{access_tokens, answers, dropped_letters, member_imports, outbox, sessions, sign_in_attempts};
use crate::time::stored;

/// How long a counted attempt is kept, in hours; it counts for far less.
const ATTEMPT_HOURS: i64 = 24;
/// How long it is remembered that a letter went out, in days.
const LETTER_DAYS: i64 = 90;
/// What is dropped that could not be sent: a digest and a reminder after [`MAIL_DAYS_MAX`] from when it was written or was to be tried again,
/// since by then the mail server has refused it every time, or there is none; the notice of a meeting once the meeting is over.
const DROPPED: [MailKind; 3] = [MailKind::Meeting, MailKind::Reminder, MailKind::Digest];
/// How long the answer to a form is kept for the case that the form arrives again, in days.
const ANSWER_DAYS: i64 = 30;

/// Deletes expired sessions, attempts, links, letters, files that wait and answers to forms; how many rows.
///
/// # Errors
/// If the database fails.
pub async fn delete_expired(db: &Db, now: Moment) -> Result<usize, CommandError> {
    db.write(move |conn| {
        let hours_ago = |hours| stored(now - chrono::Duration::hours(hours));
        let idle = sessions::last_seen_at.lt(hours_ago(IDLE_HOURS_MAX));
        let mut rows =
            diesel::delete(sessions::table.filter(sessions::expires_at.le(stored(now)).or(idle))).execute(conn)?;
        let old = sign_in_attempts::attempted_at.lt(hours_ago(ATTEMPT_HOURS));
        rows += diesel::delete(sign_in_attempts::table.filter(old)).execute(conn)?;
        rows += diesel::delete(access_tokens::table.filter(access_tokens::expires_at.le(stored(now)))).execute(conn)?;
        rows +=
            diesel::delete(member_imports::table.filter(member_imports::expires_at.le(stored(now)))).execute(conn)?;
        for purpose in LinkPurpose::ALL {
            let dead = outbox::table
                .filter(outbox::kind.eq(purpose.as_str()))
                .filter(outbox::sent_at.is_null())
                .filter(outbox::created_at.le(hours_ago(purpose.hours())));
            rows += diesel::delete(dead).execute(conn)?;
        }
        rows += diesel::delete(outbox::table.filter(outbox::sent_at.lt(hours_ago(24 * LETTER_DAYS)))).execute(conn)?;
        rows += drop_notices(conn, now)?;
        let forgotten = answers::created_at.lt(hours_ago(24 * ANSWER_DAYS));
        rows += diesel::delete(answers::table.filter(forgotten)).execute(conn)?;
        Ok(rows)
    })
    .await
}

/// Drops notices of meetings, reminders and digests that could not be sent, and notes how many.
fn drop_notices(conn: &mut DbConn, now: Moment) -> Result<usize, StoreError> {
    let day = now.date_naive();
    let mut rows = 0;
    for kind in DROPPED {
        let oldest = stored(now - chrono::Duration::days(MAIL_DAYS_MAX));
        // What somebody had tried again is tried for as long as a letter that was written then.
        let old = outbox::created_at.le(oldest).and(outbox::retried_at.is_null().or(outbox::retried_at.le(oldest)));
        let old = old.and(outbox::kind.ne(MailKind::Meeting.as_str()));
        let late: Vec<String> = outbox::table
            .filter(outbox::kind.eq(kind.as_str()))
            .filter(outbox::sent_at.is_null())
            .filter(old.or(outbox::void_from.le(stored(now))))
            .select(outbox::id)
            .load(conn)?;
        let dropped = drop_letters(conn, &late, now)?;
        let kind = kind.as_str();
        if dropped == 0 {
            continue;
        }
        rows += dropped;
        let of_day = dropped_letters::table.find((kind, day));
        let before: Option<i64> = of_day.select(dropped_letters::letters).first(conn).optional()?;
        let letters = before.unwrap_or(0) + i64::try_from(dropped).unwrap_or(0);
        diesel::delete(of_day).execute(conn)?;
        diesel::insert_into(dropped_letters::table)
            .values((
                dropped_letters::kind.eq(kind),
                dropped_letters::day.eq(day),
                dropped_letters::letters.eq(letters),
            ))
            .execute(conn)?;
    }
    let old = dropped_letters::day.lt(day - chrono::Duration::days(LETTER_DAYS));
    rows += diesel::delete(dropped_letters::table.filter(old)).execute(conn)?;
    Ok(rows)
}
