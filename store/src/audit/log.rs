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
/// to rule on them: of these, a page holds fewer than [`LOG_PAGE_LENGTH`].
///
/// # Errors
/// If the viewer may not read the log, or the database fails.
pub async fn page(db: &Db, viewer: &Viewer, page: i64, subject: Option<String>) -> Result<LogPage, CommandError> {
    viewer.require(Power::ReadLog)?;
    let own = viewer.member.as_ref().map(|member| MemberNumber(member.number).to_string()).unwrap_or_default();
    let (access, rolls) = (viewer.may(Power::ReadAccessLog), viewer.may(Power::RuleOnRolls));
    let me = viewer.member.as_ref().map_or(0, |member| member.number);
    let viewer = viewer.clone();
    db.read(move |conn| {
        let mut query = events::table
            .left_join(seals::table)
            .left_join(authorities::table)
            .left_join(decisions::table.on(authorities::decision_id.eq(decisions::id.nullable())))
            .into_boxed();
        if let Some(subject) = subject {
            query = query.filter(events::subject.eq(subject));
        }
        for others in ACCESS.iter().filter(|_| !access) {
            query = query.filter(events::action.not_like(*others).or(events::subject.eq(own.clone())));
        }
        if !rolls {
            let own = events::actor_number.is_not_null().and(events::actor_number.assume_not_null().eq(me));
            query = query.filter(events::action.ne_all(ROLLS).or(own));
        }
        let mut rows: Vec<Row> = query
            .order(events::id.desc())
            .limit(LOG_PAGE_LENGTH + 1)
            .offset((page.max(1) - 1) * LOG_PAGE_LENGTH)
            .select((
                seals::number.nullable(),
                events::occurred_at,
                events::action,
                events::subject,
                events::actor_number,
                decisions::number.nullable(),
            ))
            .load(conn)
            .map_err(StoreError::from)?;
        let length = usize::try_from(LOG_PAGE_LENGTH).unwrap_or(usize::MAX);
        let more = rows.len() > length;
        rows.truncate(length);
        // Asked of these alone, whatever was objected to before.
        let near = near_rolls(conn, &viewer, &rows)?;
        rows.retain(|(_, _, action, subject, actor, _)| {
            *actor == Some(me) || !ROLLS.contains(&action.as_str()) || !near.contains(subject)
        });
        let about: Vec<_> = rows.iter().map(|(_, _, action, subject, ..)| (action.clone(), subject.clone())).collect();
        let about = subjects(conn, &viewer, &about)?;
        let by: Vec<i64> = rows.iter().filter_map(|(.., decision)| *decision).collect();
        let annulled = annulled(conn, &by)?;
        let entries = rows
            .into_iter()
            .zip(about)
            .map(|((seal, at, action, _, actor_number, decision), subject)| LogEntry {
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

/// An entry: its seal, when, what and on what, by whom, and the number of the decision that authorised it.
type Row = (Option<i64>, NaiveDateTime, String, String, Option<i64>, Option<i64>);

/// The short names of the decisions to whose rolls others objected by some entries, and to which the viewer is too near to rule on that.
fn near_rolls(conn: &mut DbConn, viewer: &Viewer, rows: &[Row]) -> Result<BTreeSet<String>, StoreError> {
    let Some(member) = &viewer.member else { return Ok(BTreeSet::new()) };
    let by_others = |actor: Option<i64>| actor != Some(member.number);
    let objected: BTreeSet<&String> = rows
        .iter()
        .filter(|(_, _, action, _, actor, _)| by_others(*actor) && ROLLS.contains(&action.as_str()))
        .map(|(_, _, _, subject, ..)| subject)
        .collect();
    let mut near = BTreeSet::new();
    for subject in objected {
        if is_near_roll(conn, subject, &member.id)? {
            near.insert(subject.clone());
        }
    }
    Ok(near)
}
