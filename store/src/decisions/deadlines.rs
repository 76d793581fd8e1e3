//! Deadlines of decisions, as calendars tell them: of one, and of those in which a member may vote.

use std::collections::{HashMap, HashSet};

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

use super::candidacies::elections_among;
use super::governed::governing_if_any;
use super::roll_rules::{AsOf, votes_of_class, voting_statuses};
use super::row::{DecisionRow, by_number};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::{
    classes, decisions, declarations, electoral_roll, events, members, provisional_places, provisional_rolls,
};
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
    /// When it was last moved, and how often; nothing where it never was.
    pub changed: Option<(Moment, i64)>,
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
        Ok(Told::load(conn, std::slice::from_ref(&row), today)?.of(&row)?)
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
        let discussed = if votes { discussed(conn)? } else { Vec::new() };
        let mut own = to_vote_on(conn, discussed, &me, today)?;
        own.extend(voted_on(conn, &me, stored(now - Duration::days(PAST_DAYS)))?);
        let told = Told::load(conn, &own, today)?;
        let mut deadlines = Vec::new();
        for row in &own {
            deadlines.extend(told.of(row)?);
        }
        Ok(deadlines)
    })
    .await
}

fn today(conn: &mut DbConn, now: Moment) -> Result<Day, CommandError> {
    let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
    Ok(day_of(now, community.time_zone))
}

/// What is kept beside decisions of what calendars tell, read for all of them at once: a calendar program asks often.
#[derive(Debug)]
struct Told {
    /// Until when members may object to the provisional roll of a vote that has not opened.
    objections: HashMap<DecisionId, NaiveDateTime>,
    /// Until when a result can or could be contested.
    contests: HashMap<DecisionId, NaiveDateTime>,
    /// What the rules of the day say of secrecy, for votes that have not opened.
    secrecy: HashMap<DecisionKind, Secrecy>,
    /// When and how often deadlines were moved, by the names of decisions.
    moved: HashMap<(String, Deadline), (Moment, i64)>,
}

/// The events that move a deadline.
const MOVES: [(&str, Deadline); 4] = [
    ("decisions.discussion.restarted", Deadline::Opens),
    ("decisions.extended", Deadline::Closes),
    ("decisions.closed_early", Deadline::Closes),
    ("decisions.vote.ended", Deadline::Closes),
];

impl Told {
    fn load(conn: &mut DbConn, rows: &[DecisionRow], day: Day) -> Result<Self, StoreError> {
        let (opened, ahead): (Vec<&DecisionRow>, Vec<&DecisionRow>) =
            rows.iter().partition(|row| row.voting_from.is_some());
        let ids = |rows: &[&DecisionRow]| rows.iter().map(|row| row.id.clone()).collect::<Vec<DecisionId>>();
        let objections: Vec<(DecisionId, NaiveDateTime)> = provisional_rolls::table
            .filter(provisional_rolls::decision_id.eq_any(ids(&ahead)))
            .select((provisional_rolls::decision_id, provisional_rolls::objections_until))
            .load(conn)?;
        let contests: Vec<(DecisionId, NaiveDateTime)> = declarations::table
            .filter(declarations::decision_id.eq_any(ids(&opened)))
            .filter(declarations::contest_until.gt(declarations::declared_at))
            .select((declarations::decision_id, declarations::contest_until))
            .load(conn)?;
        let kinds = ahead.iter().map(|row| row.kind()).collect::<Result<HashSet<DecisionKind>, StoreError>>()?;
        let mut secrecy = HashMap::new();
        for kind in kinds {
            let value = governing_if_any(conn, SECRECY, kind, day)?;
            let says = value.and_then(|value| value.value.parse::<Secrecy>().ok()).unwrap_or(Secrecy::Open);
            secrecy.insert(kind, says);
        }
        Ok(Self {
            objections: objections.into_iter().collect(),
            contests: contests.into_iter().collect(),
            secrecy,
            moved: moved(conn, rows)?,
        })
    }

    /// What calendars tell of one of the decisions.
    fn of(&self, row: &DecisionRow) -> Result<Vec<DeadlineOf>, StoreError> {
        let moments = Moments {
            stage: row.stage()?,
            secret: self.is_secret(row)?,
            discussion_until: row.discussion_until.map(moment),
            objections_until: self.objections.get(&row.id).copied().map(moment),
            voting_until: row.voting_until.map(moment),
            contest_until: self.contests.get(&row.id).copied().map(moment),
        };
        let told = deadlines(&moments).into_iter().map(|(what, at)| DeadlineOf {
            number: row.number,
            title: row.title.clone(),
            what,
            at,
            changed: self.moved.get(&(row.short_name(), what)).copied(),
        });
        Ok(told.collect())
    }

    /// Whether its ballots are secret, or would be by the rules of the day.
    fn is_secret(&self, row: &DecisionRow) -> Result<bool, StoreError> {
        let kind = row.kind()?;
        if row.voting_from.is_some() || kind == DecisionKind::Founding {
            return Ok(row.secret);
        }
        let secrecy = self.secrecy.get(&kind).copied().unwrap_or(Secrecy::Open);
        // What the rules do not allow says nothing of how it will be voted on: silence is the safe side.
        Ok(secrecy.applies(row.secret_asked).unwrap_or(true))
    }
}

/// When deadlines were last moved and how often, by the names of their decisions.
type Moves = HashMap<(String, Deadline), (Moment, i64)>;

/// When and how often the deadlines of decisions were moved, by the log.
fn moved(conn: &mut DbConn, rows: &[DecisionRow]) -> Result<Moves, StoreError> {
    let names: Vec<String> = rows.iter().map(DecisionRow::short_name).collect();
    let mut moved = Moves::new();
    for names in names.chunks(VALUES_AT_ONCE) {
        let events: Vec<(String, String, Option<NaiveDateTime>, i64)> = events::table
            .filter(events::action.eq_any(MOVES.map(|(action, _)| action)))
            .filter(events::subject.eq_any(names))
            .group_by((events::subject, events::action))
            .select((events::subject, events::action, diesel::dsl::max(events::occurred_at), diesel::dsl::count_star()))
            .load(conn)?;
        for (subject, action, at, times) in events {
            let what = MOVES.iter().find(|(moves, _)| *moves == action).map(|(_, what)| *what);
            let Some((what, at)) = what.zip(at.map(moment)) else { continue };
            let entry = moved.entry((subject, what)).or_insert((at, 0));
            *entry = (entry.0.max(at), entry.1 + times);
        }
    }
    Ok(moved)
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

/// Votes on whose roll a member is, that are open or closed after a moment, or whose result can be contested still.
fn voted_on(conn: &mut DbConn, me: &MemberId, since: NaiveDateTime) -> Result<Vec<DecisionRow>, StoreError> {
    let rows = decisions::table
        .inner_join(
            electoral_roll::table
                .on(electoral_roll::decision_id.eq(decisions::id).and(electoral_roll::member_id.eq(me.to_string()))),
        )
        .filter(electoral_roll::votes.gt(0))
        .filter(decisions::voting_until.gt(since).or(decisions::stage.eq(Stage::Declared.as_str())))
        .order(decisions::number.desc())
        .limit(DECISIONS_MAX)
        .select(decisions::all_columns)
        .load(conn)?;
    Ok(rows)
}

/// Those proposals on which a member is to vote: by the provisional roll, or, before one is drawn, by their status and their class.
fn to_vote_on(
    conn: &mut DbConn,
    rows: Vec<DecisionRow>,
    me: &MemberId,
    day: Day,
) -> Result<Vec<DecisionRow>, StoreError> {
    let ids: Vec<DecisionId> = rows.iter().map(|row| row.id.clone()).collect();
    let drawn: Vec<DecisionId> = provisional_rolls::table
        .filter(provisional_rolls::decision_id.eq_any(&ids))
        .select(provisional_rolls::decision_id)
        .load(conn)?;
    let placed: Vec<DecisionId> = provisional_places::table
        .filter(provisional_places::decision_id.eq_any(&ids))
        .filter(provisional_places::member_id.eq(me))
        .filter(provisional_places::votes.gt(0))
        .select(provisional_places::decision_id)
        .load(conn)?;
    let (drawn, placed) = (drawn.into_iter().collect::<HashSet<_>>(), placed.into_iter().collect::<HashSet<_>>());
    let (class, kinds) = voted_in(conn, me, day)?;
    let elections = elections_among(conn, &ids)?;
    let mut own = Vec::new();
    for row in rows {
        let votes = if drawn.contains(&row.id) {
            placed.contains(&row.id)
        } else {
            // Nobody of another class votes in an election within one.
            let within = elections.get(&row.id).is_none_or(|office| office.is_for(&class));
            within && kinds.contains(&row.kind()?)
        };
        if votes {
            own.push(row);
        }
    }
    Ok(own)
}

/// The slug of a member's class, and the kinds of decisions in which they have a vote by the rules of a day, as far as class and status say.
fn voted_in(conn: &mut DbConn, me: &MemberId, day: Day) -> Result<(String, HashSet<DecisionKind>), StoreError> {
    let (class, status): (String, String) = members::table
        .inner_join(classes::table)
        .filter(members::id.eq(me))
        .select((classes::slug, members::status))
        .first(conn)?;
    let mut kinds = HashSet::new();
    if !voting_statuses(conn, day)?.iter().any(|voting| voting.as_str() == status) {
        return Ok((class, kinds));
    }
    for kind in DecisionKind::PROPOSABLE {
        let value = votes_of_class(conn, &class, kind, AsOf { day, known: None })?;
        if value.map(|value| value.typed()).transpose()?.is_some_and(|votes| votes.number() > 0) {
            kinds.insert(kind);
        }
    }
    Ok((class, kinds))
}
