//! Votes whose deadline came while no server ran: a server leaves a mark that it is at work, and when one begins and finds the last mark
//! old, there was an outage. What an outage kept members from is not counted before somebody could extend it.
//!
//! The clock of a server at work may jump, and that is no outage: only a beginning notes one. The marks are of the servers of this
//! database, and stay with it. Where there is none, nothing waits.

use chrono::{Duration, NaiveDateTime};
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::outage::{BEAT_SECONDS, Outage, is_outage};
use domain::decisions::stage::Stage;

use super::extend::days_left;
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{heartbeats, outages};
use crate::time::{moment, stored};

/// The row of the mark, which all servers of a database share.
const SERVERS: &str = "servers";

/// Notes that a server begins to work: where none was at work for a longer time before, that was an outage. It is right however many
/// servers do it.
///
/// # Errors
/// If the database fails.
pub async fn come_back(db: &Db, now: Moment) -> Result<(), CommandError> {
    db.write(move |conn| {
        let last = last_beat(conn)?;
        let moved = move_beat(conn, last, now)?;
        if let Some(last) = last.filter(|last| moved && is_outage(moment(*last), now)) {
            let away = (outages::began_at.eq(last), outages::ended_at.eq(stored(now)));
            diesel::insert_into(outages::table).values(away).execute(conn)?;
        }
        Ok(())
    })
    .await
}

/// Notes that a server is at work, at most once a minute.
///
/// # Errors
/// If the database fails.
pub async fn beat(db: &Db, now: Moment) -> Result<(), CommandError> {
    let last = db.read(last_beat).await?;
    if last.is_some_and(|last| now < moment(last) + Duration::seconds(BEAT_SECONDS)) {
        return Ok(());
    }
    db.write(move |conn| {
        let last = last_beat(conn)?;
        move_beat(conn, last, now)?;
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
/// [`Outage::waits_until`].
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
        Some(_) if days_left(conn, row)? < 1 => Ok(None),
        waiting => Ok(waiting),
    }
}
