//! A member's own delegations: what they gave, and what was given to them. Nobody else sees these.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::delegation::{Given, OPEN, Reach, Scope, behind};
use domain::decisions::kind::DecisionKind;
use domain::members::power::Power;
use domain::rules::parameter::{DELEGATION, DELEGATIONS_MAX};
use domain::{Day, Moment};

use super::page::MemberName;
use super::topics::{Topic, topics_of};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
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
    /// What was given to the member, by scope and name.
    pub received: Vec<Delegation>,
    /// How many are behind the member, for each scope for which anybody is.
    pub behind: Vec<Behind>,
    /// How many persons one delegate may carry in a vote by the rules of today; none where nobody may.
    pub carried_max: i64,
    /// The kinds of decisions in which the rules of today allow it.
    pub kinds: Vec<DecisionKind>,
    /// The topics that are open.
    pub topics: Vec<Topic>,
    /// The circles: address part and name, by name.
    pub circles: Vec<(String, String)>,
}

/// A delegation's row, with the numbers of both, and the address part and name of what it is for.
struct Row {
    from: MemberName,
    to: MemberName,
    scope: Scope,
    name: Option<String>,
    since: NaiveDateTime,
}

/// The viewer's own delegations, with what can be delegated today.
///
/// # Errors
/// [`Power::Vote`] where the viewer is no member, or the database fails.
pub async fn delegations_page(db: &Db, viewer: &Viewer, today: Day) -> Result<DelegationsPage, CommandError> {
    viewer.require(Power::Vote)?;
    let me = viewer.member.as_ref().map(|member| member.number).ok_or(CommandError::Forbidden(Power::Vote))?;
    db.read(move |conn| {
        let rows = rows(conn)?;
        let carried_max = match in_force(conn, DELEGATIONS_MAX, "", today)? {
            Some(value) => value.typed()?.number(),
            None => 0,
        };
        let mut kinds = Vec::new();
        for kind in DecisionKind::PROPOSABLE {
            let value = in_force(conn, DELEGATION, kind.as_str(), today)?;
            if carried_max > 0 && value.is_some_and(|value| value.value == OPEN) {
                kinds.push(kind);
            }
        }
        let all: Vec<(String, String)> = circles::table
            .order((circles::name, circles::slug))
            .select((circles::slug, circles::name))
            .load(conn)
            .map_err(StoreError::from)?;
        let open = topics_of(conn)?.into_iter().filter(|topic| topic.closed_at.is_none()).collect();
        let seen = |of: fn(&Row) -> (&MemberName, &MemberName)| {
            let own = rows.iter().filter(move |row| of(row).0.number == me);
            let mut seen: Vec<Delegation> = own
                .map(|row| Delegation {
                    other: of(row).1.clone(),
                    scope: row.scope.clone(),
                    name: row.name.clone(),
                    since: moment(row.since),
                })
                .collect();
            seen.sort_by(|one, other| (&one.scope, &one.other.name).cmp(&(&other.scope, &other.other.name)));
            seen
        };
        Ok(DelegationsPage {
            given: seen(|row| (&row.from, &row.to)),
            received: seen(|row| (&row.to, &row.from)),
            behind: all_behind(&rows, me),
            carried_max,
            kinds,
            topics: open,
            circles: all,
        })
    })
    .await
}

/// How many are behind a member, for everything and for each topic and circle for which somebody has delegated.
fn all_behind(rows: &[Row], me: i64) -> Vec<Behind> {
    let mut scopes: Vec<(&Scope, Option<&String>)> = rows.iter().map(|row| (&row.scope, row.name.as_ref())).collect();
    scopes.sort();
    scopes.dedup();
    let of = |scope: &Scope| {
        let given = rows.iter().filter(|row| row.scope == *scope || row.scope == Scope::Everything);
        let given = given.map(|row| {
            let reach = if row.scope == Scope::Everything { Reach::Everything } else { Reach::Topic };
            Given { reach, since: moment(row.since), from: row.from.number, to: row.to.number }
        });
        behind(&given.collect::<Vec<_>>(), me)
    };
    let all = scopes.into_iter().map(|(scope, name)| Behind {
        scope: scope.clone(),
        name: name.cloned(),
        members: of(scope),
    });
    all.filter(|behind| behind.members > 0).collect()
}

/// All delegations that are in force.
fn rows(conn: &mut DbConn) -> Result<Vec<Row>, StoreError> {
    type Found = (String, String, Option<(String, String)>, Option<(String, String)>, NaiveDateTime);
    let rows: Vec<Found> = delegations::table
        .left_join(decision_topics::table)
        .left_join(circles::table)
        .filter(delegations::revoked_at.is_null())
        .select((
            delegations::member_id,
            delegations::delegate_id,
            (decision_topics::slug, decision_topics::name).nullable(),
            (circles::slug, circles::name).nullable(),
            delegations::given_at,
        ))
        .load(conn)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let names: Vec<(String, i64, String)> =
        members::table.select((members::id, members::number, members::name)).load(conn)?;
    let names: HashMap<String, MemberName> =
        names.into_iter().map(|(id, number, name)| (id, MemberName { number, name })).collect();
    let member = |id: &str| {
        names.get(id).cloned().ok_or_else(|| StoreError::Corrupt(format!("the member {id} of a delegation")))
    };
    rows.into_iter()
        .map(|(from, to, topic, circle, since)| {
            let (scope, name) = match (topic, circle) {
                (Some((slug, name)), _) => (Scope::Topic(slug), Some(name)),
                (None, Some((slug, name))) => (Scope::Circle(slug), Some(name)),
                (None, None) => (Scope::Everything, None),
            };
            Ok(Row { from: member(&from)?, to: member(&to)?, scope, name, since })
        })
        .collect()
}
