//! Sessions: what a signed-in browser's cookie stands for. They are no commands and leave no event.

use diesel::prelude::*;
use domain::Moment;

use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::sessions;
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

/// Stores a session, new or changed.
///
/// # Errors
/// If the database fails.
pub async fn save_session(db: &Db, row: SessionRow, now: Moment) -> Result<(), CommandError> {
    db.write(move |conn| {
        let changed = diesel::update(sessions::table.find(&row.id))
            .set((
                sessions::member_id.eq(row.member_id.as_deref()),
                sessions::data.eq(&row.data),
                sessions::last_seen_at.eq(stored(now)),
                sessions::expires_at.eq(stored(row.expires_at)),
            ))
            .execute(conn)?;
        if changed == 0 {
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
        }
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
