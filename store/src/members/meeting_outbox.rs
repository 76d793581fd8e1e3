//! Letters about meetings in the outbox: whether one still tells how its meeting stands, and what became of it, which the proof of the notice
//! says beside each member (`decisions/meetings/notice_page.rs`).

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;

use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::schema::{meeting_notices, meetings, outbox};
use crate::time::stored;

/// Of which meeting a letter tells, which time members are told, and whom.
type Told = (Option<String>, Option<i64>, Option<String>);

/// Whether a letter tells what members were told the last time, and the meeting is not closed and was not moved since, of which they are told
/// by another. One of an earlier version does not say of what it tells, and goes out.
pub(super) fn tells_latest(conn: &mut DbConn, meeting: Option<&str>, turn: Option<i64>) -> Result<bool, StoreError> {
    let (Some(meeting), Some(turn)) = (meeting, turn) else { return Ok(true) };
    type Standing = (i64, Option<NaiveDateTime>, Option<NaiveDateTime>, Option<NaiveDateTime>);
    let standing: Option<Standing> = meetings::table
        .find(meeting)
        .select((meetings::notices, meetings::noticed_at, meetings::cancelled_at, meetings::closed_at))
        .first(conn)
        .optional()?;
    Ok(standing.is_some_and(|(latest, noticed, cancelled, closed)| {
        latest == turn && closed.is_none() && (noticed.is_some() || cancelled.is_some())
    }))
}

/// Notes beside its member that a letter about a meeting went out; nothing of any other letter.
pub(super) fn note_sent(conn: &mut DbConn, id: &str, now: Moment) -> Result<(), StoreError> {
    let told: Option<Told> =
        outbox::table.find(id).select((outbox::meeting_id, outbox::turn, outbox::member_id)).first(conn).optional()?;
    let Some((Some(meeting), Some(turn), Some(member))) = told else { return Ok(()) };
    diesel::update(meeting_notices::table.find((&meeting, turn, &member)))
        .set((meeting_notices::sent_at.eq(Some(stored(now))), meeting_notices::dropped_at.eq(None::<NaiveDateTime>)))
        .execute(conn)?;
    Ok(())
}

/// Drops letters that did not go out, and notes it beside their members; how many.
pub(super) fn drop_letters(conn: &mut DbConn, ids: &[String], now: Moment) -> Result<usize, StoreError> {
    let mut dropped = 0;
    for some in ids.chunks(VALUES_AT_ONCE) {
        let told: Vec<Told> = outbox::table
            .filter(outbox::id.eq_any(some))
            .select((outbox::meeting_id, outbox::turn, outbox::member_id))
            .load(conn)?;
        let mut members: BTreeMap<(String, i64), Vec<String>> = BTreeMap::new();
        for one in told {
            if let (Some(meeting), Some(turn), Some(member)) = one {
                members.entry((meeting, turn)).or_default().push(member);
            }
        }
        for ((meeting, turn), members) in members {
            let notices = meeting_notices::table
                .filter(meeting_notices::meeting_id.eq(meeting))
                .filter(meeting_notices::turn.eq(turn))
                .filter(meeting_notices::member_id.eq_any(members));
            diesel::update(notices).set(meeting_notices::dropped_at.eq(Some(stored(now)))).execute(conn)?;
        }
        dropped += diesel::delete(outbox::table.filter(outbox::id.eq_any(some))).execute(conn)?;
    }
    Ok(dropped)
}

/// Drops the letters about a meeting that wait or were not written yet, of earlier times than `turn`: a later notice tells all that they
/// would, or that there is no meeting, or where and when it is instead. One that is being sent at this moment goes out.
pub(crate) fn drop_earlier_letters(conn: &mut DbConn, meeting: &str, turn: i64, now: Moment) -> Result<(), StoreError> {
    let unclaimed = outbox::next_attempt_at.le(stored(now)).or(outbox::last_error.is_not_null());
    let waiting: Vec<String> = outbox::table
        .filter(outbox::meeting_id.eq(meeting))
        .filter(outbox::turn.lt(turn))
        .filter(outbox::sent_at.is_null())
        .filter(unclaimed)
        .select(outbox::id)
        .load(conn)?;
    drop_letters(conn, &waiting, now)?;
    drop_unwritten(conn, meeting, turn, now)
}

/// Has no letter call members any more to a meeting that is closed at `now`, whenever it was announced to end: those that wait are void from
/// now on, and are counted among those that were dropped; `turn` is the last time that members were told.
pub(crate) fn void_letters(conn: &mut DbConn, meeting: &str, turn: i64, now: Moment) -> Result<(), StoreError> {
    let waiting = outbox::table.filter(outbox::meeting_id.eq(meeting)).filter(outbox::sent_at.is_null());
    diesel::update(waiting).set(outbox::void_from.eq(Some(stored(now)))).execute(conn)?;
    drop_unwritten(conn, meeting, turn + 1, now)
}

/// Notes that the letters about a meeting of earlier times than `turn` that were not written yet are not written any more.
fn drop_unwritten(conn: &mut DbConn, meeting: &str, turn: i64, now: Moment) -> Result<(), StoreError> {
    let unwritten = meeting_notices::table
        .filter(meeting_notices::meeting_id.eq(meeting))
        .filter(meeting_notices::turn.lt(turn))
        .filter(meeting_notices::is_mailed.eq(true))
        .filter(meeting_notices::letter_at.is_null())
        .filter(meeting_notices::dropped_at.is_null());
    diesel::update(unwritten).set(meeting_notices::dropped_at.eq(Some(stored(now)))).execute(conn)?;
    Ok(())
}
