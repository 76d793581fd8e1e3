//! Sealing: a job numbers the events that have none yet and chains them by hash. The numbers follow the order of
//! sealing, so that two servers or a slow commit leave no gap.

use diesel::prelude::*;
use domain::Moment;
use domain::audit::{CHAIN_START, EventHead, seal};

use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{event_payloads, events, seals};
use crate::time::{moment, stored};

/// How many events one transaction seals.
const BATCH: i64 = 2_000;

/// An event's row without its payload.
#[derive(Queryable, Debug)]
pub(super) struct EventRow {
    pub id: String,
    pub occurred_at: chrono::NaiveDateTime,
    pub action: String,
    pub subject: String,
    pub actor_number: Option<i64>,
    pub authority_id: Option<String>,
    pub payload_hash: String,
}

impl EventRow {
    /// The seal over this event behind the given one.
    pub(super) fn seal(&self, previous: &str) -> String {
        let occurred_at = moment(self.occurred_at).to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
        seal(
            previous,
            &EventHead {
                id: &self.id,
                occurred_at: &occurred_at,
                action: &self.action,
                subject: &self.subject,
                actor_number: self.actor_number,
                authority_id: self.authority_id.as_deref(),
                payload_hash: &self.payload_hash,
            },
        )
    }
}

/// The columns of [`EventRow`].
pub(super) const EVENT_COLUMNS: (
    events::id,
    events::occurred_at,
    events::action,
    events::subject,
    events::actor_number,
    events::authority_id,
    events::payload_hash,
) = (
    events::id,
    events::occurred_at,
    events::action,
    events::subject,
    events::actor_number,
    events::authority_id,
    events::payload_hash,
);

/// Seals every event that waits; how many were sealed. Whatever salt an erased payload still has is emptied on the way.
///
/// # Errors
/// If the database fails.
pub async fn seal_pending(db: &Db, now: Moment) -> Result<usize, CommandError> {
    db.write(move |conn| empty_erased(conn).map_err(Into::into)).await?;
    let mut sealed = 0;
    loop {
        let batch = db.write(move |conn| seal_batch(conn, now).map_err(Into::into)).await?;
        sealed += batch;
        if batch < usize::try_from(BATCH).unwrap_or(usize::MAX) {
            return Ok(sealed);
        }
    }
}

/// Empties the salts of erased payloads, which an earlier version that runs beside this one leaves there (`erase.rs`).
/// An index holds nothing but what was erased.
fn empty_erased(conn: &mut DbConn) -> Result<(), StoreError> {
    let salted = event_payloads::table
        .filter(event_payloads::payload.is_null())
        .filter(event_payloads::erased_by.is_not_null())
        .filter(event_payloads::salt.ne(""));
    diesel::update(salted).set(event_payloads::salt.eq("")).execute(conn)?;
    Ok(())
}

fn seal_batch(conn: &mut DbConn, now: Moment) -> Result<usize, StoreError> {
    let last: Option<(i64, String)> =
        seals::table.order(seals::number.desc()).select((seals::number, seals::hash)).first(conn).optional()?;
    let (mut number, mut hash) = last.unwrap_or_else(|| (0, CHAIN_START.to_owned()));
    let waiting: Vec<EventRow> = events::table
        .left_join(seals::table)
        .filter(seals::number.is_null())
        .order(events::id)
        .limit(BATCH)
        .select(EVENT_COLUMNS)
        .load(conn)?;
    for event in &waiting {
        number += 1;
        hash = event.seal(&hash);
        diesel::insert_into(seals::table)
            .values((
                seals::number.eq(number),
                seals::event_id.eq(&event.id),
                seals::hash.eq(&hash),
                seals::sealed_at.eq(stored(now)),
            ))
            .execute(conn)?;
    }
    Ok(waiting.len())
}
