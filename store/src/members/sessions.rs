//! Sessions: what a signed-in browser's cookie stands for. They are no commands and leave no event. A session is made
//! only while the password serves by which the member came: one that was set meanwhile ends it before it begins.

use diesel::prelude::*;
use domain::Moment;
use serde::{Deserialize, Serialize};

use super::digests::password_digest;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{credentials, sessions};
use crate::time::{moment, stored};

/// How long a session lasts without being used, in hours.
pub(super) const IDLE_HOURS_MAX: i64 = 24 * 7;
/// How often its use is noted, in minutes.
const NOTED_EVERY_MINUTES: i64 = 15;

/// A session as stored.
#[derive(Debug, Clone)]
pub struct SessionRow {
    /// The identifier that the cookie holds.
    pub id: String,
    /// The member, once signed in.
    pub member_id: Option<String>,
    /// What the session holds, as JSON.
    pub data: String,
    /// When it ends whatever happens.
    pub expires_at: Moment,
}

/// Who is to be signed in, and by which password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// The member.
    pub member: MemberId,
    /// What tells the password by which they came from a later one; empty for a member who has none.
    pub password: String,
}

/// A member with the password that serves now.
///
/// # Errors
/// If the database fails.
pub async fn signing_in(db: &Db, member: MemberId) -> Result<SignedIn, StoreError> {
    db.read(move |conn| Ok(SignedIn { password: password_of(conn, member.as_str())?, member })).await
}

/// Whether the password still serves by which somebody is to be signed in.
///
/// # Errors
/// If the database fails.
pub async fn still_serves(db: &Db, signed_in: &SignedIn) -> Result<bool, StoreError> {
    Ok(signing_in(db, signed_in.member.clone()).await? == *signed_in)
}

fn password_of(conn: &mut DbConn, member: &str) -> Result<String, StoreError> {
    let hash: Option<String> = credentials::table
        .filter(credentials::member_id.eq(member))
        .select(credentials::password_hash)
        .first(conn)
        .optional()?;
    Ok(hash.as_deref().map(password_digest).unwrap_or_default())
}

/// Stores a new session; a member's, while the password of [`SignedIn`] serves.
///
/// # Errors
/// `error-sign-in` where the member's password is another by now; or the database fails.
pub async fn create_session(db: &Db, row: SessionRow, password: &str, now: Moment) -> Result<(), CommandError> {
    let password = password.to_owned();
    db.write(move |conn| {
        // Whoever sets a password ends the sessions in the same transaction, and this one would come after it.
        if let Some(member) = &row.member_id
            && password_of(conn, member)? != password
        {
            return Err(CommandError::refused("error-sign-in"));
        }
        diesel::insert_into(sessions::table)
            .values((
                sessions::id.eq(&row.id),
                sessions::member_id.eq(row.member_id.as_deref()),
                sessions::data.eq(&row.data),
                sessions::created_at.eq(stored(now)),
                sessions::last_seen_at.eq(stored(now)),
                sessions::expires_at.eq(stored(row.expires_at)),
            ))
            .execute(conn)?;
        Ok(())
    })
    .await
}

/// Keeps what a session holds and notes that it is used. One that has been ended meanwhile stays ended, and none becomes
/// another member's.
///
/// # Errors
/// If the database fails.
pub async fn save_session(db: &Db, row: SessionRow, now: Moment) -> Result<(), CommandError> {
    db.write(move |conn| {
        let kept = sessions::table.find(&row.id).select(sessions::member_id);
        let kept: Option<Option<String>> = kept.first(conn).optional()?;
        if kept.as_ref() != Some(&row.member_id) {
            return Ok(());
        }
        diesel::update(sessions::table.find(&row.id))
            .set((
                sessions::data.eq(&row.data),
                sessions::last_seen_at.eq(stored(now)),
                sessions::expires_at.eq(stored(row.expires_at)),
            ))
            .execute(conn)?;
        Ok(())
    })
    .await
}

/// A session that has neither expired nor been idle for too long. That it is used is noted now and then; if that
/// fails, the session serves all the same.
///
/// # Errors
/// If the database cannot be read.
pub async fn load_session(db: &Db, id: &str, now: Moment) -> Result<Option<SessionRow>, StoreError> {
    type Row = (String, Option<String>, String, chrono::NaiveDateTime, chrono::NaiveDateTime);
    let wanted = id.to_owned();
    let row: Option<Row> = db
        .read(move |conn| {
            sessions::table
                .find(wanted)
                .select((
                    sessions::id,
                    sessions::member_id,
                    sessions::data,
                    sessions::last_seen_at,
                    sessions::expires_at,
                ))
                .first(conn)
                .optional()
                .map_err(StoreError::from)
        })
        .await?;
    let Some((id, member_id, data, last_seen_at, expires_at)) = row else { return Ok(None) };
    let idle = now - moment(last_seen_at);
    if moment(expires_at) <= now || idle > chrono::Duration::hours(IDLE_HOURS_MAX) {
        return Ok(None);
    }
    if idle > chrono::Duration::minutes(NOTED_EVERY_MINUTES) {
        let id = id.clone();
        let _ = db
            .write(move |conn| {
                diesel::update(sessions::table.find(&id)).set(sessions::last_seen_at.eq(stored(now))).execute(conn)?;
                Ok(())
            })
            .await;
    }
    Ok(Some(SessionRow { id, member_id, data, expires_at: moment(expires_at) }))
}

/// Ends a session.
///
/// # Errors
/// If the database fails.
pub async fn delete_session(db: &Db, id: &str) -> Result<(), CommandError> {
    let id = id.to_owned();
    db.write(move |conn| {
        diesel::delete(sessions::table.find(&id)).execute(conn)?;
        Ok(())
    })
    .await
}
