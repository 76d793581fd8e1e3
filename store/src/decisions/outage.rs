//! Votes whose deadline came while no server was at work: a server leaves a mark that it is, and when one begins and finds the last mark
//! old, there was an outage. So there was when one that ran all the while could leave none, since the database was away. What an outage kept
//! members from is not counted before somebody could extend it.
//!
//! The clock of a server at work may jump, and that is no outage: how long it could leave no mark is measured apart from the clock. The
//! marks are of the servers of this database, and stay with it. Where there is none, nothing waits.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use chrono::{Duration, NaiveDateTime};
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::outage::{BEAT_SECONDS, Outage, absence_max, away_since, is_outage};
use domain::decisions::stage::Stage;

use super::close_early::CLOSED_EARLY;
use super::extend::days_left;
use super::meetings::present::meeting_of;
use super::row::DecisionRow;
use crate::audit::recorded;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::measured::measured_now;
use crate::schema::{heartbeats, outages};
use crate::time::{moment, stored};

/// The row of the mark, which all servers of a database share.
const SERVERS: &str = "servers";

/// When this server last noted to be at work, or saw it noted; never, while it only begins.
#[derive(Debug, Default)]
pub(crate) struct Pulse(Mutex<Option<Instant>>);

impl Pulse {
    /// How long ago that was.
    fn apart(&self, at: Instant) -> Option<Duration> {
        let last = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        last.map(|last| Duration::from_std(at.saturating_duration_since(last)).unwrap_or_default())
    }

    /// Keeps that it was noted, or seen.
    pub(super) fn beat(&self, at: Instant) {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *last = Some(last.map_or(at, |last| last.max(at)));
    }
}

/// Notes that a server begins to work: where none was at work for a longer time before, that was an outage. It is right however many
/// servers do it.
///
/// # Errors
/// If the database fails.
pub async fn come_back(db: &Db, now: Moment) -> Result<(), CommandError> {
    note(db, now, None).await
}

/// Notes that a server is at work, at most once a minute. `at` is the same as `now` by [`measured_now`]: where this server
/// could not note it for a longer time, and no other did, that was an outage. One that has never noted it begins, as by [`come_back`].
///
/// # Errors
/// If the database fails.
pub async fn beat(db: &Db, now: Moment, at: Instant) -> Result<(), CommandError> {
    let apart = db.pulse().apart(at);
    let last = db.read(last_beat).await?;
    let is_fresh = last.is_some_and(|last| now < moment(last) + Duration::seconds(BEAT_SECONDS));
    if !is_fresh {
        note(db, now, apart).await?;
    }
    db.pulse().beat(at);
    Ok(())
}

/// Notes an outage that is just over, where it can be one, before anything is counted: a request may come before the next beat. Whether
/// there may be one.
pub(super) async fn beat_if_late(db: &Db, now: Moment) -> Result<bool, CommandError> {
    // Time that has passed, which no clock tells: a server at work beats by it.
    let at = measured_now();
    let is_late = db.pulse().apart(at).is_some_and(|apart| apart > absence_max());
    if is_late {
        beat(db, now, at).await?;
    }
    Ok(is_late)
}

/// Moves the mark on, and notes an outage where none was moved for a longer time.
async fn note(db: &Db, now: Moment, apart: Option<Duration>) -> Result<(), CommandError> {
    db.write(move |conn| {
        let last = last_beat(conn)?;
        let moved = move_beat(conn, last, now)?;
        let since = last.map(|last| away_since(moment(last), now, apart));
        if let Some(since) = since.filter(|since| moved && is_outage(*since, now)) {
            let away = (outages::began_at.eq(stored(since)), outages::ended_at.eq(stored(now)));
            diesel::insert_into(outages::table).values(away).execute(conn)?;
        }
        Ok(())
    })
    .await
}

/// Moves the mark on, from what it was; whether it was moved. A clock that was set back moves none.
fn move_beat(conn: &mut DbConn, last: Option<NaiveDateTime>, now: Moment) -> Result<bool, StoreError> {
    let Some(last) = last else {
        let first = (heartbeats::name.eq(SERVERS), heartbeats::beat_at.eq(stored(now)));
        return Ok(diesel::insert_into(heartbeats::table).values(first).execute(conn)? == 1);
    };
    let mark = heartbeats::table.find(SERVERS).filter(heartbeats::beat_at.eq(last));
    let moved = diesel::update(mark.filter(heartbeats::beat_at.lt(stored(now))))
        .set(heartbeats::beat_at.eq(stored(now)))
        .execute(conn)?;
    Ok(moved == 1)
}

fn last_beat(conn: &mut DbConn) -> Result<Option<NaiveDateTime>, StoreError> {
    Ok(heartbeats::table.find(SERVERS).select(heartbeats::beat_at).first(conn).optional()?)
}

/// The outage that an open vote waits for, if it may still be extended: its deadline is over, and it is counted only at the end of
/// [`Outage::waits_until`]. One that was closed by somebody, or is held in a meeting, waits for none.
pub(super) fn waits_for(conn: &mut DbConn, row: &DecisionRow, now: Moment) -> Result<Option<Outage>, StoreError> {
    let Some(until) = row.voting_until.map(moment).filter(|until| row.stage == Stage::Voting.as_str() && *until <= now)
    else {
        return Ok(None);
    };
    let noted: Vec<(NaiveDateTime, NaiveDateTime)> = outages::table
        .filter(outages::ended_at.gt(stored(until - Outage::before_deadline())))
        .filter(outages::began_at.le(stored(until)))
        .order(outages::began_at)
        .select((outages::began_at, outages::ended_at))
        .load(conn)?;
    let noted = noted.into_iter().map(|(began, ended)| Outage { began: moment(began), ended: moment(ended) });
    let waiting = noted.rev().find(|outage| outage.concerns(until) && now < outage.waits_until());
    match waiting {
        Some(_) if is_final(conn, row)? || days_left(conn, row)? < 1 => Ok(None),
        waiting => Ok(waiting),
    }
}

/// Whether nothing moves the deadline of a vote any more: it is held in a meeting, which does not wait, or somebody closed it.
pub(super) fn is_final(conn: &mut DbConn, row: &DecisionRow) -> Result<bool, StoreError> {
    if meeting_of(conn, row.id.as_str())?.is_some() {
        return Ok(true);
    }
    Ok(!recorded(conn, &[CLOSED_EARLY], Some(&row.short_name()))?.is_empty())
}
