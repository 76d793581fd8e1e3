//! A member's own delegations: what they gave, and what was given to them. Nobody else sees these.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::delegation::{Given, OPEN_AND_SECRET, Reach, Scope, behind, is_allowed};
use domain::decisions::kind::DecisionKind;
use domain::members::power::Power;
use domain::members::status::Status;
use domain::rules::parameter::{DELEGATION, DELEGATIONS_MAX};
use domain::{Day, Moment};

use super::page::MemberName;
use super::roll_rules::voting_statuses;
use super::topics::{Topic, topics_of};
use crate::act::Viewer;
use crate::circles::closed_ids;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::rules::in_force;
use crate::schema::{circles, decision_topics, delegations, members};
use crate::time::moment;

/// A delegation that is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// The other one: the delegate of what was given, the giver of what was received.
    pub other: MemberName,
    /// What for.
    pub scope: Scope,
    /// The name of its topic or circle.
    pub name: Option<String>,
    /// Since when.
    pub since: Moment,
}

/// Which way a delegation goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// The member gave it.
    Given,
    /// It was given to the member.
    Received,
}

/// How many of those who delegated to a member a page names.
pub const RECEIVED_PAGE_LENGTH: i64 = 100;

/// How many are behind a member in the decisions of a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    /// Which decisions.
    pub scope: Scope,
    /// The name of its topic or circle.
    pub name: Option<String>,
    /// How many would count with the member's vote, directly or through others, if nobody but the member voted; whatever the cap.
    pub members: usize,
}

/// The delegations of a member.
#[derive(Debug, Clone)]
pub struct DelegationsPage {
    /// What the member gave, by scope.
    pub given: Vec<Delegation>,
    /// A page of what was given to the member by others who are active now, by scope and name: a roll has nobody else.
    pub received: Vec<Delegation>,
    /// How much was given to the member in all.
    pub received_count: i64,
    /// How many are behind the member, for each scope for which anybody is.
    pub behind: Vec<Behind>,
    /// How many persons one delegate may carry in a vote by the rules of today; none where nobody may.
    pub carried_max: i64,
    /// The kinds of decisions in which the rules of today allow it.
    pub kinds: Vec<DecisionKind>,
    /// Those of them in which votes go along with secret ballots as well.
    pub kinds_in_secret: Vec<DecisionKind>,
    /// The topics that are open.
    pub topics: Vec<Topic>,
    /// The circles: address part and name, by name.
    pub circles: Vec<(String, String)>,
}

/// The viewer, who has delegations of their own.
fn reader(viewer: &Viewer) -> Result<MemberId, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    me.ok_or(CommandError::Forbidden(Power::ReadDecisions))
}

/// The viewer's own delegations by themselves, of one direction or of both: first those that they gave, then those that were given to them.
/// `before` says how many are left out, and `most` how many are told.
///
/// # Errors
/// If the viewer may not read decisions or is no member, or the database fails.
pub async fn own_delegations(
    db: &Db,
    viewer: &Viewer,
    today: Day,
    direction: Option<Direction>,
    (before, most): (i64, i64),
) -> Result<Vec<(Direction, Delegation)>, CommandError> {
    let me = reader(viewer)?;
    db.read(move |conn| {
        let all_given = if direction == Some(Direction::Received) { Vec::new() } else { given(conn, &me)? };
        let given_count = i64::try_from(all_given.len()).unwrap_or(i64::MAX);
        let (skipped, taken) = (usize::try_from(before).unwrap_or(usize::MAX), usize::try_from(most).unwrap_or(0));
        let told = all_given.into_iter().skip(skipped).take(taken).map(|one| (Direction::Given, one));
        let mut told: Vec<(Direction, Delegation)> = told.collect();
        let left = most - i64::try_from(told.len()).unwrap_or(i64::MAX);
        if direction != Some(Direction::Given) && left > 0 {
            let voting: Vec<&str> = voting_statuses(conn, today)?.into_iter().map(Status::as_str).collect();
            let behind_given = before.saturating_sub(given_count).max(0);
            let received = received(conn, &me, &voting, (behind_given, left))?;
            told.extend(received.into_iter().map(|one| (Direction::Received, one)));
        }
        Ok(told)
    })
    .await
}

/// The viewer's own delegations, with what can be delegated today; `page` counts those that were given to them, from 1 on.
///
/// # Errors
/// If the viewer may not read decisions or is no member, or the database fails.
pub async fn delegations_page(
    db: &Db,
    viewer: &Viewer,
    today: Day,
    page: i64,
) -> Result<DelegationsPage, CommandError> {
    let me = reader(viewer)?;
    let before = (page.max(1) - 1).saturating_mul(RECEIVED_PAGE_LENGTH);
    db.read(move |conn| {
        let carried_max = match in_force(conn, DELEGATIONS_MAX, "", today)? {
            Some(value) => value.typed()?.number(),
            None => 0,
        };
        let voting: Vec<&str> = voting_statuses(conn, today)?.into_iter().map(Status::as_str).collect();
        let (mut kinds, mut kinds_in_secret) = (Vec::new(), Vec::new());
        for kind in DecisionKind::PROPOSABLE {
            let Some(value) = in_force(conn, DELEGATION, kind.as_str(), today)?.filter(|_| carried_max > 0) else {
                continue;
            };
            if is_allowed(&value.value) {
                kinds.push(kind);
            }
            if value.value == OPEN_AND_SECRET {
                kinds_in_secret.push(kind);
            }
        }
        let closed = closed_ids(conn)?;
        let all: Vec<(String, String)> = circles::table
            .filter(circles::id.ne_all(closed))
            .order((circles::name, circles::slug))
            .select((circles::slug, circles::name))
            .load(conn)
            .map_err(StoreError::from)?;
        let open = topics_of(conn)?.into_iter().filter(|topic| topic.closed_at.is_none()).collect();
        Ok(DelegationsPage {
            given: given(conn, &me)?,
            received: received(conn, &me, &voting, (before, RECEIVED_PAGE_LENGTH))?,
            received_count: received_count(conn, &me, &voting)?,
            behind: all_behind(conn, &me, &voting)?,
            carried_max,
            kinds,
            kinds_in_secret,
            topics: open,
            circles: all,
        })
    })
    .await
}

/// What is read of a delegation and its other one: number, name, address part and name of the topic or the circle, and since when.
type Row = (i64, String, Option<(String, String)>, Option<(String, String)>, NaiveDateTime);

/// What a member has given and is in force.
fn given(conn: &mut DbConn, me: &MemberId) -> Result<Vec<Delegation>, StoreError> {
    let rows: Vec<Row> = delegations::table
        .left_join(decision_topics::table)
        .left_join(circles::table)
        .inner_join(members::table.on(members::id.eq(delegations::delegate_id)))
        .filter(delegations::member_id.eq(me))
        .filter(delegations::revoked_at.is_null())
        .select((
            members::number,
            members::name,
            (decision_topics::slug, decision_topics::name).nullable(),
            (circles::slug, circles::name).nullable(),
            delegations::given_at,
        ))
        .load(conn)?;
    let mut all: Vec<Delegation> = rows.into_iter().map(delegation).collect();
    all.sort_by(|one, other| (&one.scope, &one.other.name).cmp(&(&other.scope, &other.other.name)));
    Ok(all)
}

/// How much was given to a member by those whose status lets them vote, and is in force.
fn received_count(conn: &mut DbConn, me: &MemberId, voting: &[&str]) -> Result<i64, StoreError> {
    let count = delegations::table
        .inner_join(members::table.on(members::id.eq(delegations::member_id)))
        .filter(delegations::delegate_id.eq(me))
        .filter(delegations::revoked_at.is_null())
        .filter(members::status.eq_any(voting.iter().copied()))
        .count()
        .get_result(conn)?;
    Ok(count)
}

/// So much of it behind the first `before`: for everything, in circles, on topics, each by name.
fn received(
    conn: &mut DbConn,
    me: &MemberId,
    voting: &[&str],
    (before, most): (i64, i64),
) -> Result<Vec<Delegation>, StoreError> {
    let rows: Vec<Row> = delegations::table
        .left_join(decision_topics::table)
        .left_join(circles::table)
        .inner_join(members::table.on(members::id.eq(delegations::member_id)))
        .filter(delegations::delegate_id.eq(me))
        .filter(delegations::revoked_at.is_null())
        .filter(members::status.eq_any(voting.iter().copied()))
        .order((
            delegations::topic_id.is_not_null(),
            delegations::circle_id.is_not_null(),
            circles::slug,
            decision_topics::slug,
            members::sort_key,
            members::number,
        ))
        .limit(most)
        .offset(before)
        .select((
            members::number,
            members::name,
            (decision_topics::slug, decision_topics::name).nullable(),
            (circles::slug, circles::name).nullable(),
            delegations::given_at,
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(delegation).collect())
}

fn delegation((number, name, topic, circle, since): Row) -> Delegation {
    let other = MemberName { number, name };
    let (scope, name) = match (topic, circle) {
        (Some((slug, name)), _) => (Scope::Topic(slug), Some(name)),
        (None, Some((slug, name))) => (Scope::Circle(slug), Some(name)),
        (None, None) => (Scope::Everything, None),
    };
    Delegation { other, scope, name, since: moment(since) }
}

/// A delegation by identifiers: who gave it and to whom, on which topic or in which circle, and since when.
type Step = (String, String, Option<String>, Option<String>, NaiveDateTime);

/// How many are behind a member, for everything and for each topic and circle for which somebody has delegated.
fn all_behind(conn: &mut DbConn, me: &MemberId, voting: &[&str]) -> Result<Vec<Behind>, StoreError> {
    let steps = leading_to(conn, me, voting)?;
    if steps.is_empty() {
        return Ok(Vec::new());
    }
    // Who somebody is matters to what is counted, and no number of theirs does.
    let mut places: HashMap<String, i64> = HashMap::new();
    let mut place = |id: &str| {
        let next = i64::try_from(places.len()).unwrap_or(i64::MAX);
        *places.entry(id.to_owned()).or_insert(next)
    };
    let mut of_scopes: Vec<(ScopeIds, Given)> = Vec::with_capacity(steps.len());
    for (from, to, topic, circle, since) in steps {
        let reach = if topic.is_none() && circle.is_none() { Reach::Everything } else { Reach::Topic };
        let given = Given { reach, since: moment(since), from: place(&from), to: place(&to) };
        of_scopes.push(((topic, circle), given));
    }
    let own = place(me.as_str());
    let mut all = Vec::new();
    for (ids, scope, name) in scopes(conn)? {
        let given = of_scopes.iter().filter(|(of, given)| *of == ids || given.reach == Reach::Everything);
        let given: Vec<Given> = given.map(|(_, given)| *given).collect();
        all.push(Behind { scope, name, members: behind(&given, own) });
    }
    all.retain(|behind| behind.members > 0);
    Ok(all)
}

/// A topic and a circle, of which at most one is there, by identifiers.
type ScopeIds = (Option<String>, Option<String>);

/// What anybody has delegated for, by scope: its identifiers, and the name of the topic or the circle.
fn scopes(conn: &mut DbConn) -> Result<Vec<(ScopeIds, Scope, Option<String>)>, StoreError> {
    type Row = (Option<String>, Option<String>, Option<(String, String)>, Option<(String, String)>);
    let given_for: Vec<Row> = delegations::table
        .left_join(decision_topics::table)
        .left_join(circles::table)
        .filter(delegations::revoked_at.is_null())
        .select((
            delegations::topic_id,
            delegations::circle_id,
            (decision_topics::slug, decision_topics::name).nullable(),
            (circles::slug, circles::name).nullable(),
        ))
        .distinct()
        .load(conn)?;
    let mut scopes = Vec::with_capacity(given_for.len());
    for (topic_id, circle_id, topic, circle) in given_for {
        let (scope, name) = match (topic, circle) {
            (Some((slug, name)), _) => (Scope::Topic(slug), Some(name)),
            (None, Some((slug, name))) => (Scope::Circle(slug), Some(name)),
            (None, None) => (Scope::Everything, None),
        };
        scopes.push(((topic_id, circle_id), scope, name));
    }
    scopes.sort_by(|(_, one, _), (_, other, _)| one.cmp(other));
    Ok(scopes)
}

/// All that those have given whose votes may come to a member: who delegates to them, who to those, and so on. Whoever has a
/// status that lets nobody vote is on no roll, and no way leads through them.
fn leading_to(conn: &mut DbConn, me: &MemberId, voting: &[&str]) -> Result<Vec<Step>, StoreError> {
    let (mut steps, mut known) = (Vec::new(), HashSet::from([me.to_string()]));
    let mut members = vec![me.to_string()];
    while !members.is_empty() {
        let mut found: Vec<String> = Vec::new();
        for some in members.chunks(VALUES_AT_ONCE) {
            let from: Vec<String> = delegations::table
                .inner_join(members::table.on(members::id.eq(delegations::member_id)))
                .filter(members::status.eq_any(voting.iter().copied()))
                .filter(delegations::revoked_at.is_null())
                .filter(delegations::delegate_id.eq_any(some))
                .select(delegations::member_id)
                .distinct()
                .load(conn)?;
            found.extend(from.into_iter().filter(|id| known.insert(id.clone())));
        }
        for some in found.chunks(VALUES_AT_ONCE) {
            let rows: Vec<Step> = delegations::table
                .filter(delegations::revoked_at.is_null())
                .filter(delegations::member_id.eq_any(some))
                .select((
                    delegations::member_id,
                    delegations::delegate_id,
                    delegations::topic_id,
                    delegations::circle_id,
                    delegations::given_at,
                ))
                .load(conn)?;
            steps.extend(rows);
        }
        members = found;
    }
    Ok(steps)
}
