//! Comparing meetings with the log: each with the fingerprint that its last event recorded, who was told, came, left and gave a proxy with
//! the events of that, and who was present in a vote with what its close recorded, and with a new count.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDateTime};
use diesel::prelude::*;
use domain::decisions::DecisionNumber;
use domain::decisions::meeting::MeetingNumber;
use domain::members::status::MemberNumber;
use serde_json::json;

use super::super::advance::counts;
use super::super::row::{DecisionRow, by_number as decision_by_number};
use super::notice::served;
use super::present::{meeting_of, present_in, stored_present};
use super::row::{MeetingRow, state_of};
use crate::audit::{Expected, Recorded, Verification, by_subject, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{decisions, meeting_notices, meeting_presences, meeting_proxies, meeting_votes, meetings, members};
use crate::time::stored;

/// The events after which a meeting is as their fingerprint says.
const STATES: &[&str] = &[
    "decisions.meeting.called",
    "decisions.meeting.changed",
    "decisions.meeting.cancelled",
    "decisions.meeting.notice.served",
    "decisions.meeting.item.added",
    "decisions.meeting.item.struck",
    "decisions.meeting.opened",
    "decisions.meeting.chair.passed",
    "decisions.meeting.closed",
    "decisions.meeting.notes.kept",
    "decisions.meeting.objection.noted",
    "decisions.meeting.objection.struck",
    "decisions.meeting.minutes.drafted",
];
/// The events that say who came, who left, and who is represented.
const COMINGS: &[&str] = &[
    "decisions.meeting.arrived",
    "decisions.meeting.left",
    "decisions.meeting.proxy.given",
    "decisions.meeting.proxy.revoked",
    "decisions.meeting.membership.ended",
    "decisions.meeting.attendance.ended",
];

/// Compares every meeting with the log.
pub(in crate::decisions) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let rows: Vec<MeetingRow> = meetings::table.order(meetings::number).select(meetings::all_columns).load(conn)?;
    let mut states = by_subject(recorded(conn, STATES, None)?);
    let mut comings = by_subject(recorded(conn, COMINGS, None)?);
    for row in &rows {
        let name = row.short_name();
        let events = states.remove(&name).unwrap_or_default();
        verify_state(conn, row, &events, verification)?;
        verify_notices(conn, row, &events, verification)?;
        verify_comings(conn, row, &comings.remove(&name).unwrap_or_default(), verification)?;
    }
    let mut gone: Vec<String> = states.into_keys().chain(comings.into_keys()).collect();
    gone.sort_unstable();
    gone.dedup();
    for name in gone {
        verification.find("meetings", name, "the meeting that the log recorded is gone");
    }
    verify_votes(conn, verification)
}

fn verify_state(
    conn: &mut DbConn,
    row: &MeetingRow,
    events: &[Recorded],
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let is = match state_of(conn, row) {
        // What cannot be read is not what was recorded.
        Err(StoreError::Corrupt(_)) => String::new(),
        state => state?,
    };
    if !events.last().is_some_and(|event| event.is_erased() || event.text("state") == is) {
        verification.find("meetings", row.short_name(), "the meeting is not what the log recorded last");
    }
    Ok(())
}

fn verify_notices(
    conn: &mut DbConn,
    row: &MeetingRow,
    events: &[Recorded],
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let rows: Vec<(i64, i64, bool, NaiveDateTime)> = meeting_notices::table
        .inner_join(members::table)
        .filter(meeting_notices::meeting_id.eq(&row.id))
        .select((meeting_notices::turn, members::number, meeting_notices::is_mailed, meeting_notices::served_at))
        .load(conn)?;
    let mut turns: BTreeMap<i64, Vec<(i64, bool, NaiveDateTime)>> = BTreeMap::new();
    for (turn, member, mailed, at) in rows {
        turns.entry(turn).or_default().push((member, mailed, at));
    }
    let differs = |verification: &mut Verification| {
        verification.find("meeting_notices", row.short_name(), "who was told is not what the log recorded");
    };
    for event in events.iter().filter(|event| event.action == "decisions.meeting.notice.served") {
        let Some(turn) = event.field("turn").as_i64() else { continue };
        let told = turns.remove(&turn).unwrap_or_default();
        let then = told.iter().all(|(.., at)| *at == event.occurred_at);
        let lines = served(told.into_iter().map(|(member, mailed, _)| (member, mailed)).collect())?;
        if !then || event.text("served") != lines {
            differs(verification);
        }
    }
    if !turns.is_empty() {
        differs(verification);
    }
    Ok(())
}

/// Who was there: the number, how, from when, until when.
type Came = (i64, String, NaiveDateTime, Option<NaiveDateTime>);
/// Who is represented: the number of whoever gave the proxy, that of its holder, from when, until when.
type Gave = (i64, i64, NaiveDateTime, Option<NaiveDateTime>);

/// Who came and gave proxies by the log.
fn known(events: &[Recorded]) -> (Vec<Came>, Vec<Gave>) {
    let (mut came, mut gave): (Vec<Came>, Vec<Gave>) = (Vec::new(), Vec::new());
    let number = |text: String| text.parse().map_or(0, |MemberNumber(number)| number);
    for event in events {
        let Ok(at) = DateTime::parse_from_rfc3339(&event.text("at")) else { continue };
        let at = stored(at.to_utc());
        let member = number(event.text("member"));
        let leaves = |came: &mut Vec<Came>, member: i64| {
            came.iter_mut().filter(|known| known.0 == member && known.3.is_none()).for_each(|known| known.3 = Some(at));
        };
        let ends = |gave: &mut Vec<Gave>, own: &dyn Fn(&Gave) -> bool| {
            gave.iter_mut().filter(|known| known.3.is_none() && own(known)).for_each(|known| known.3 = Some(at));
        };
        match event.action.as_str() {
            "decisions.meeting.arrived" => {
                leaves(&mut came, member);
                ends(&mut gave, &|known| known.0 == member);
                came.push((member, event.text("manner"), at, None));
            }
            "decisions.meeting.left" => leaves(&mut came, member),
            "decisions.meeting.proxy.given" => {
                let own = event.actor.unwrap_or(0);
                ends(&mut gave, &|known| known.0 == own);
                gave.push((own, number(event.text("to")), at, None));
            }
            "decisions.meeting.proxy.revoked" => {
                let own = event.actor.unwrap_or(0);
                ends(&mut gave, &|known| known.0 == own);
            }
            "decisions.meeting.attendance.ended" => {
                came.iter_mut().filter(|known| known.3.is_none()).for_each(|known| known.3 = Some(at));
            }
            _ => {
                leaves(&mut came, member);
                ends(&mut gave, &|known| known.0 == member || known.1 == member);
            }
        }
    }
    (came, gave)
}

fn verify_comings(
    conn: &mut DbConn,
    row: &MeetingRow,
    events: &[Recorded],
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let (came, gave) = known(events);
    let name = row.short_name();
    let of = |member: i64| format!("{name} {}", MemberNumber(member));
    let rows: Vec<Came> = meeting_presences::table
        .inner_join(members::table)
        .filter(meeting_presences::meeting_id.eq(&row.id))
        .order((meeting_presences::arrived_at, members::number))
        .select((members::number, meeting_presences::manner, meeting_presences::arrived_at, meeting_presences::left_at))
        .load(conn)?;
    let mut expected = Expected::new(came);
    for row in rows {
        if !expected.strike(&row) {
            verification.find("meeting_presences", of(row.0), "the attendance is not what the log recorded");
        }
    }
    for row in expected.missing() {
        verification.find("meeting_presences", of(row.0), "the attendance that the log recorded is gone");
    }
    let numbers: Vec<(String, i64)> = members::table.select((members::id, members::number)).load(conn)?;
    let numbers: HashMap<String, i64> = numbers.into_iter().collect();
    let rows: Vec<(String, String, NaiveDateTime, Option<NaiveDateTime>)> = meeting_proxies::table
        .filter(meeting_proxies::meeting_id.eq(&row.id))
        .order((meeting_proxies::given_at, meeting_proxies::id))
        .select((
            meeting_proxies::member_id,
            meeting_proxies::holder_id,
            meeting_proxies::given_at,
            meeting_proxies::revoked_at,
        ))
        .load(conn)?;
    let number = |id: &str| numbers.get(id).copied().unwrap_or(0);
    let mut expected = Expected::new(gave);
    for (from, to, since, until) in rows {
        let row = (number(&from), number(&to), since, until);
        if !expected.strike(&row) {
            verification.find("meeting_proxies", of(row.0), "the proxy is not one that the log recorded");
        }
    }
    for row in expected.missing() {
        verification.find("meeting_proxies", of(row.0), "the proxy that the log recorded is gone");
    }
    Ok(())
}

/// Compares where votes were opened with the events of that, and who was present with a new count and with the close.
fn verify_votes(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let opened = recorded(conn, &["decisions.opened"], None)?;
    let mut opened: BTreeMap<String, String> = opened
        .iter()
        .map(|event| (event.subject.clone(), event.text("meeting")))
        .filter(|(_, meeting)| !meeting.is_empty())
        .collect();
    let rows: Vec<i64> = meeting_votes::table
        .inner_join(decisions::table)
        .order(decisions::number)
        .select(decisions::number)
        .load(conn)?;
    for number in rows {
        let name = DecisionNumber(number).to_string();
        let Some(row) = decision_by_number(conn, number)? else { continue };
        let meeting = meeting_of(conn, row.id.as_str())?.map(|place| MeetingNumber(place.number).to_string());
        if opened.remove(&name) != meeting {
            verification.find("meeting_votes", name.clone(), "the vote was not opened in this meeting");
        }
        if !is_present_as_counted(conn, &row, &name)? {
            verification.find("meeting_votes", name, "who was present is not what was counted");
        }
    }
    for name in opened.into_keys() {
        verification.find("meeting_votes", name, "the meeting in which the vote was opened is gone");
    }
    Ok(())
}

fn is_present_as_counted(conn: &mut DbConn, row: &DecisionRow, name: &str) -> Result<bool, StoreError> {
    let kept = match stored_present(conn, &row.id) {
        Err(StoreError::Corrupt(_)) => return Ok(false),
        kept => kept?,
    };
    if row.passed.is_none() {
        return Ok(kept.is_none());
    }
    let (Some(kept), Some(place)) = (kept, meeting_of(conn, row.id.as_str())?) else { return Ok(false) };
    let text: Option<String> = meeting_votes::table.find(&row.id).select(meeting_votes::present).first(conn)?;
    let again = match present_in(conn, row, &place, row.voting_until) {
        Err(StoreError::Corrupt(_)) => return Ok(false),
        again => again?,
    };
    let close = counts(conn, Some(name))?.remove(name);
    let recorded = close.is_some_and(|event| event.is_erased() || *event.field("present") == json!(kept));
    let to_the_letter = text == serde_json::to_string(&again).ok();
    Ok(kept == again && recorded && to_the_letter)
}
