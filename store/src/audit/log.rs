//! Reading the log.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::members::power::Power;
use domain::members::status::MemberNumber;

use super::subject::{Subject, subjects};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::decisions::{annulled, is_near_roll};
use crate::error::{CommandError, StoreError};
use crate::schema::{authorities, decisions, events, seals};
use crate::time::moment;

/// A line of the log, which names members by number only.
#[derive(Debug, Clone)]
pub struct LogEntry {
    /// The number of its seal, once sealed.
    pub seal: Option<i64>,
    /// When it happened.
    pub occurred_at: Moment,
    /// `context.thing.verb`.
    pub action: String,
    /// What it is about.
    pub subject: Subject,
    /// The number of the member who did it; none for the system.
    pub actor_number: Option<i64>,
    /// The number of the decision that authorised it, where one did.
    pub decision: Option<i64>,
    /// The number of the decision by which that one was annulled, if it was.
    pub annulled_by: Option<i64>,
}

/// A page of the log, the newest entry first.
#[derive(Debug, Clone)]
pub struct LogPage {
    /// The entries.
    pub entries: Vec<LogEntry>,
    /// Whether older entries follow.
    pub more: bool,
}

/// How many entries a page of the log holds.
pub const LOG_PAGE_LENGTH: i64 = 50;

/// Actions by which members get in, speak with Acequia, and delegate their votes: they concern the member, and whoever keeps the doors.
const ACCESS: [&str; 7] = [
    "members.password.%",
    "members.reset.%",
    "members.sessions.%",
    "members.language.%",
    "members.notices.%",
    "members.token.%",
    "decisions.delegation.%",
];

/// Who objects to a roll, who replies, and how that is ruled on: it concerns them, those whom it is about, and whoever rules.
const ROLLS: [&str; 3] = ["decisions.roll.objected", "decisions.roll.replied", "decisions.roll.ruled"];

/// A page of the log, newest first; `page` counts from 1. How others get in is left out for whoever lacks
/// [`Power::ReadAccessLog`], and objections to rolls that others made for whoever lacks [`Power::RuleOnRolls`] or is too near to the decision
/// to rule on them: a page is as long without them, so that it does not tell how many there are.
///
/// # Errors
/// If the viewer may not read the log, or the database fails.
pub async fn page(db: &Db, viewer: &Viewer, page: i64, subject: Option<String>) -> Result<LogPage, CommandError> {
    viewer.require(Power::ReadLog)?;
    let own = viewer.member.as_ref().map(|member| MemberNumber(member.number).to_string()).unwrap_or_default();
    let (access, rolls) = (viewer.may(Power::ReadAccessLog), viewer.may(Power::RuleOnRolls));
    let me = viewer.member.as_ref().map_or(0, |member| member.number);
    let asked = Asked { page, subject, access, rolls, me, own };
    let viewer = viewer.clone();
    db.read(move |conn| {
        let mut rows = rows_of(conn, &viewer, &asked)?;
        let length = usize::try_from(LOG_PAGE_LENGTH).unwrap_or(usize::MAX);
        let more = rows.len() > length;
        rows.truncate(length);
        let about: Vec<_> =
            rows.iter().map(|(_, _, _, action, subject, ..)| (action.clone(), subject.clone())).collect();
        let about = subjects(conn, &viewer, &about)?;
        let by: Vec<i64> = rows.iter().filter_map(|(.., decision)| *decision).collect();
        let annulled = annulled(conn, &by)?;
        let entries = rows
            .into_iter()
            .zip(about)
            .map(|((_, seal, at, action, _, actor_number, decision), subject)| LogEntry {
                seal,
                occurred_at: moment(at),
                action,
                subject,
                actor_number,
                decision,
                annulled_by: decision.and_then(|number| annulled.get(&number).copied()),
            })
            .collect();
        Ok(LogPage { entries, more })
    })
    .await
}

/// Which entries somebody reads.
struct Asked {
    /// The page, from 1.
    page: i64,
    /// What alone they are about, if one thing.
    subject: Option<String>,
    /// Whether how others get in is among them.
    access: bool,
    /// Whether objections to rolls that others made are, where the reader is not too near.
    rolls: bool,
    /// The reader's number; 0 for no member, which is nobody's.
    me: i64,
    /// The reader's own short name; empty for no member.
    own: String,
}

/// An entry: its identifier and seal, when, what and on what, by whom, and the number of the decision that authorised it.
type Row = (String, Option<i64>, NaiveDateTime, String, String, Option<i64>, Option<i64>);

/// The entries of a page, and one more where older ones follow.
///
/// Who is too near to a decision is asked as far back as the page reaches. Each that is found lets the page reach further, where there may be
/// others; every pass but the last finds one.
fn rows_of(conn: &mut DbConn, viewer: &Viewer, asked: &Asked) -> Result<Vec<Row>, StoreError> {
    let (mut known, mut near) = (BTreeSet::new(), Vec::new());
    loop {
        let rows = rows_without(conn, asked, &near)?;
        let (Some(member), Some((oldest, ..))) = (&viewer.member, rows.last()) else { return Ok(rows) };
        if !asked.rolls {
            return Ok(rows);
        }
        let found = near.len();
        for subject in objected_since(conn, asked, oldest)? {
            if known.insert(subject.clone()) && is_near_roll(conn, &subject, &member.id)? {
                near.push(subject);
            }
        }
        if near.len() == found {
            return Ok(rows);
        }
    }
}

/// The entries of a page, without objections that others made to the rolls of the decisions with the short names `near`.
fn rows_without(conn: &mut DbConn, asked: &Asked, near: &[String]) -> Result<Vec<Row>, StoreError> {
    let mut query = events::table
        .left_join(seals::table)
        .left_join(authorities::table)
        .left_join(decisions::table.on(authorities::decision_id.eq(decisions::id.nullable())))
        .into_boxed();
    if let Some(subject) = &asked.subject {
        query = query.filter(events::subject.eq(subject.clone()));
    }
    for others in ACCESS.iter().filter(|_| !asked.access) {
        query = query.filter(events::action.not_like(*others).or(events::subject.eq(asked.own.clone())));
    }
    let own = || events::actor_number.is_not_null().and(events::actor_number.assume_not_null().eq(asked.me));
    if !asked.rolls {
        query = query.filter(events::action.ne_all(ROLLS).or(own()));
    } else if !near.is_empty() {
        query = query.filter(events::action.ne_all(ROLLS).or(events::subject.ne_all(near.to_vec())).or(own()));
    }
    query
        .order(events::id.desc())
        .limit(LOG_PAGE_LENGTH + 1)
        .offset((asked.page.max(1) - 1) * LOG_PAGE_LENGTH)
        .select((
            events::id,
            seals::number.nullable(),
            events::occurred_at,
            events::action,
            events::subject,
            events::actor_number,
            decisions::number.nullable(),
        ))
        .load(conn)
        .map_err(StoreError::from)
}

/// The short names of what may have had its roll objected to by an entry as new as `oldest`, the identifier of one, or newer.
fn objected_since(conn: &mut DbConn, asked: &Asked, oldest: &str) -> Result<Vec<String>, StoreError> {
    if let Some(subject) = &asked.subject {
        return Ok(vec![subject.clone()]);
    }
    let objected = events::table.filter(events::action.eq_any(ROLLS)).filter(events::id.ge(oldest));
    Ok(objected.select(events::subject).distinct().load(conn)?)
}
