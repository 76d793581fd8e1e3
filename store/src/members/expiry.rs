//! Deleting what no longer serves: sessions, counted attempts, links, letters and files that wait.

use diesel::prelude::*;
use domain::Moment;

use super::links::LinkPurpose;
use super::sessions::IDLE_HOURS_MAX;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::{access_tokens, answers, member_imports, outbox, sessions, sign_in_attempts};
use crate::time::stored;

/// How long a counted attempt is kept, in hours; it counts for far less.
const ATTEMPT_HOURS: i64 = 24;
/// How long it is remembered that a letter went out, in days.
const LETTER_DAYS: i64 = 90;
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
        let forgotten = answers::created_at.lt(hours_ago(24 * ANSWER_DAYS));
        rows += diesel::delete(answers::table.filter(forgotten)).execute(conn)?;
        Ok(rows)
    })
    .await
}
