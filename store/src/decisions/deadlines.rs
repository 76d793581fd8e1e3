//! Deadlines of decisions, as calendars tell them: of one, and of those in which a member may vote.

use chrono::{Duration, NaiveDateTime};
use diesel::prelude::*;
use domain::calendar::day_of;
use domain::decisions::deadline::{Deadline, Moments, deadlines};
use domain::decisions::kind::DecisionKind;
use domain::decisions::secrecy::Secrecy;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::rules::parameter::SECRECY;
use domain::{Day, Moment};

use super::declared::declaration_of;
use super::governed::governing_if_any;
use super::provisional::provisional_roll;
use super::roll_rules::{AsOf, votes_of_class};
use super::row::{DecisionRow, by_number};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{classes, decisions, electoral_roll, members, provisional_places};
use crate::time::{moment, stored};

/// For how many days a member's calendar still tells of a vote that has closed.
const PAST_DAYS: i64 = 90;
/// How many decisions a member's calendar tells of at most, the latest first.
const DECISIONS_MAX: i64 = 500;

/// A deadline of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineOf {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// What ends, or may begin.
    pub what: Deadline,
    /// When.
    pub at: Moment,
}

/// The deadlines of one decision, in their order.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, or the database fails.
pub async fn deadlines_of(db: &Db, viewer: &Viewer, number: i64, now: Moment) -> Result<Vec<DeadlineOf>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = by_number(conn, number)?.filter(|row| row.is_seen_by(me.as_ref())).ok_or(CommandError::NotFound)?;
        let today = today(conn, now)?;
        Ok(told(conn, &row, today)?)
    })
    .await
}

/// The deadlines of every decision in which the viewer may vote, or could until a while ago.
///
/// # Errors
/// If the viewer may not read decisions or is no member, or the database fails.
pub async fn own_deadlines(db: &Db, viewer: &Viewer, now: Moment) -> Result<Vec<DeadlineOf>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    let me = me.ok_or(CommandError::Forbidden(Power::ReadDecisions))?;
    let votes = viewer.may(Power::Vote);
    db.read(move |conn| {
        let today = today(conn, now)?;
        let mut own = Vec::new();
        for row in discussed(conn)? {
            if votes && is_to_vote(conn, &row, &me, today)? {
                own.extend(told(conn, &row, today)?);
            }
        }
        for row in voted_on(conn, &me, stored(now - Duration::days(PAST_DAYS)))? {
            own.extend(told(conn, &row, today)?);
        }
        Ok(own)
    })
    .await
}

fn today(conn: &mut DbConn, now: Moment) -> Result<Day, CommandError> {
    let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
    Ok(day_of(now, community.time_zone))
}

/// What calendars tell of a decision.
fn told(conn: &mut DbConn, row: &DecisionRow, today: Day) -> Result<Vec<DeadlineOf>, StoreError> {
    let moments = Moments {
        stage: row.stage()?,
        secret: is_secret(conn, row, today)?,
        discussion_until: row.discussion_until.map(moment),
        objections_until: provisional_roll(conn, &row.id)?.map(|roll| moment(roll.objections_until)),
        voting_until: row.voting_until.map(moment),
        contest_until: declaration_of(conn, &row.id)?
            .filter(|declaration| declaration.contest_until > declaration.declared_at)
            .map(|declaration| moment(declaration.contest_until)),
    };
    let told = deadlines(&moments).into_iter();
    Ok(told.map(|(what, at)| DeadlineOf { number: row.number, title: row.title.clone(), what, at }).collect())
}

/// Whether its ballots are secret, or would be by the rules of a day.
fn is_secret(conn: &mut DbConn, row: &DecisionRow, day: Day) -> Result<bool, StoreError> {
    let kind = row.kind()?;
    if row.voting_from.is_some() || kind == DecisionKind::Founding {
        return Ok(row.secret);
    }
    let value = governing_if_any(conn, SECRECY, kind, day)?;
    let secrecy = value.and_then(|value| value.value.parse().ok()).unwrap_or(Secrecy::Open);
    // What the rules do not allow says nothing of how it will be voted on: silence is the safe side.
    Ok(secrecy.applies(row.secret_asked).unwrap_or(true))
}

/// Proposals that are being discussed.
fn discussed(conn: &mut DbConn) -> Result<Vec<DecisionRow>, StoreError> {
    let rows = decisions::table
        .filter(decisions::stage.eq(Stage::Discussion.as_str()))
        .order(decisions::number.desc())
        .limit(DECISIONS_MAX)
        .select(decisions::all_columns)
        .load(conn)?;
    Ok(rows)
}

/// Votes on whose roll a member is, that are open or closed after a moment.
fn voted_on(conn: &mut DbConn, me: &MemberId, since: NaiveDateTime) -> Result<Vec<DecisionRow>, StoreError> {
    let rows = decisions::table
        .inner_join(
            electoral_roll::table
                .on(electoral_roll::decision_id.eq(decisions::id).and(electoral_roll::member_id.eq(me.to_string()))),
        )
        .filter(electoral_roll::votes.gt(0))
        .filter(decisions::voting_until.gt(since))
        .order(decisions::number.desc())
        .limit(DECISIONS_MAX)
        .select(decisions::all_columns)
        .load(conn)?;
    Ok(rows)
}

/// Whether a member is to vote on what is being discussed: by the provisional roll, or, before one is drawn, by their class.
fn is_to_vote(conn: &mut DbConn, row: &DecisionRow, me: &MemberId, day: Day) -> Result<bool, StoreError> {
    if provisional_roll(conn, &row.id)?.is_some() {
        let votes: Option<i64> =
            provisional_places::table.find((&row.id, me)).select(provisional_places::votes).first(conn).optional()?;
        return Ok(votes.is_some_and(|votes| votes > 0));
    }
    let class: String =
        members::table.inner_join(classes::table).filter(members::id.eq(me)).select(classes::slug).first(conn)?;
    let value = votes_of_class(conn, &class, row.kind()?, AsOf { day, known: None })?;
    Ok(value.map(|value| value.typed()).transpose()?.is_some_and(|votes| votes.number() > 0))
}
