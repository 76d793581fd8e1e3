//! Giving a delegation, taking it back, and its end with a membership.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::DecisionNumber;
use domain::decisions::delegation::{Given, Reach, Scope, closes_circle, in_a_row};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::rules::parameter::DELEGATIONS_MAX;
use domain::validation::{Errors, Refusal};
use serde_json::json;

use super::declared::held_until;
use super::roll_rules::voting_statuses;
use super::row::by_number;
use super::topics::{unknown_circle, unknown_topic};
use crate::act::Act;
use crate::audit::Event;
use crate::circles::closed_ids;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::rules::in_force;
use crate::schema::{circles, decision_topics, decisions, delegations, members};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// A delegation as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DelegationInput {
    /// The delegate, by number or by a name that one member alone bears.
    pub to: String,
    /// What for: `everything`, `topic:…` or `circle:…`.
    pub scope: String,
}

/// Has another member vote for the actor from now on, wherever the actor does not and the rules allow it. What was given for the same before
/// is revoked; to give the same once more changes nothing.
///
/// # Errors
/// `error-delegation-none` where the rules let nobody carry a vote today; beside `to`, `error-required`, `error-member-number`,
/// `error-member-unknown`, `error-delegation-self`, `error-delegation-inactive` for somebody who cannot vote, `error-delegation-circle` with
/// the way by which the delegation would come back; beside `scope`, `error-choice`,
/// `error-topic-unknown`, `error-circle-unknown` (argument `name`) or `error-topic-closed`; [`Power::Delegate`].
pub async fn delegate(db: &Db, act: &Act, input: DelegationInput) -> Result<(), CommandError> {
    db.command(act, "decisions.delegate", move |tx| {
        tx.require(Power::Delegate)?;
        let member = tx.acting_member(Power::Delegate)?;
        let number = tx.actor.number().ok_or(CommandError::Forbidden(Power::Delegate))?;
        if delegations_max(tx)? < 1 {
            return Err(CommandError::refused("error-delegation-none"));
        }
        let mut errors = Errors::new();
        let to = errors.take("to", tx.delegate_named(&input.to, number)?);
        let scope = errors.take("scope", tx.reached(&input.scope)?);
        let (to, reached) = errors.finish(to.zip(scope))?;
        tx.give(&member, number, to, &reached)
    })
    .await
}

/// Takes back what the actor delegated for something: from now on, and in every vote that has not closed. What went along with a secret ballot
/// stays.
///
/// # Errors
/// `error-delegation-gone` where nothing is delegated for it (any more); [`Power::Delegate`].
pub async fn revoke(db: &Db, act: &Act, scope: &str) -> Result<(), CommandError> {
    let scope = scope.to_owned();
    db.command(act, "decisions.undelegate", move |tx| {
        tx.require(Power::Delegate)?;
        let member = tx.acting_member(Power::Delegate)?;
        let number = tx.actor.number().ok_or(CommandError::Forbidden(Power::Delegate))?;
        let gone = || CommandError::refused("error-delegation-gone");
        let scope: Scope = scope.parse().map_err(|_| gone())?;
        let (topic, circle) = ids_of(tx.conn, &scope)?.ok_or_else(gone)?;
        let reached = Reached { scope, topic, circle };
        if tx.end_given(&member, &reached)? == 0 {
            return Err(gone());
        }
        let at = moment(tx.not_before_a_count()?).to_rfc3339();
        let payload = json!({ "scope": reached.scope.to_string(), "at": at });
        tx.record(Event::new("decisions.delegation.revoked", MemberNumber(number).to_string(), payload))?;
        Ok(())
    })
    .await
}

/// What a delegation is for, with the identifiers of its topic or circle.
struct Reached {
    scope: Scope,
    topic: Option<String>,
    circle: Option<String>,
}

/// How many persons one delegate may carry by the rules of today; none where they say nothing of it.
fn delegations_max(tx: &mut Tx<'_>) -> Result<i64, StoreError> {
    match in_force(tx.conn, DELEGATIONS_MAX, "", tx.today)? {
        Some(value) => Ok(value.typed()?.number()),
        None => Ok(0),
    }
}

/// The identifiers of a topic and of a circle, of which at most one is there.
type ScopeIds = (Option<String>, Option<String>);

/// The identifiers of the topic or the circle of a scope; `None` where there is no such one.
fn ids_of(conn: &mut DbConn, scope: &Scope) -> Result<Option<ScopeIds>, StoreError> {
    Ok(match scope {
        Scope::Everything => Some((None, None)),
        Scope::Topic(slug) => {
            let topic = decision_topics::table.filter(decision_topics::slug.eq(slug)).select(decision_topics::id);
            topic.first(conn).optional()?.map(|id| (Some(id), None))
        }
        Scope::Circle(slug) => {
            let circle = circles::table.filter(circles::slug.eq(slug)).select(circles::id);
            circle.first(conn).optional()?.map(|id| (None, Some(id)))
        }
    })
}

impl Tx<'_> {
    /// The member who is to be the delegate, by number or by name, who can be one.
    fn delegate_named(&mut self, typed: &str, own: i64) -> Result<Result<(i64, MemberId), Refusal>, CommandError> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(Err(Refusal::new("error-required")));
        }
        let number = match typed.parse::<MemberNumber>() {
            Ok(MemberNumber(number)) => Some(number),
            Err(()) => self.one_named(typed)?,
        };
        let Some(number) = number else { return Ok(Err(Refusal::new("error-member-number"))) };
        if number == own {
            return Ok(Err(Refusal::new("error-delegation-self")));
        }
        let told = || MemberNumber(number).to_string();
        let voting = voting_statuses(self.conn, self.today)?;
        match self.member_numbered(number) {
            Ok((id, status)) if voting.contains(&status) => Ok(Ok((number, id))),
            Ok(_) => Ok(Err(Refusal::new("error-delegation-inactive").with("number", told()))),
            Err(CommandError::Invalid(_)) => Ok(Err(Refusal::new("error-member-unknown").with("number", told()))),
            Err(error) => Err(error),
        }
    }

    /// What a delegation can be given for: everything, a topic that is open, or a circle that is not closed.
    fn reached(&mut self, typed: &str) -> Result<Result<Reached, Refusal>, StoreError> {
        let scope: Scope = match typed.parse() {
            Ok(scope) => scope,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some((topic, circle)) = ids_of(self.conn, &scope)? else {
            return Ok(Err(match scope {
                Scope::Topic(slug) => unknown_topic(&slug),
                Scope::Circle(slug) => unknown_circle(&slug),
                Scope::Everything => Refusal::new("error-choice"),
            }));
        };
        if let Some(topic) = &topic {
            let closed: Option<NaiveDateTime> =
                decision_topics::table.find(topic).select(decision_topics::closed_at).first(self.conn)?;
            if closed.is_some() {
                return Ok(Err(Refusal::new("error-topic-closed")));
            }
        }
        if let (Scope::Circle(slug), Some(circle)) = (&scope, &circle)
            && closed_ids(self.conn)?.contains(circle)
        {
            return Ok(Err(unknown_circle(slug)));
        }
        Ok(Ok(Reached { scope, topic, circle }))
    }

    fn give(
        &mut self,
        member: &MemberId,
        number: i64,
        (to, delegate): (i64, MemberId),
        reached: &Reached,
    ) -> Result<(), CommandError> {
        let given = self.given_along((member, number), (&delegate, to), reached)?;
        if given.iter().any(|given| (given.from, given.to) == (number, to)) {
            return Ok(());
        }
        if let Some(way) = closes_circle(&given, number, to) {
            let way: Vec<i64> = way.into_iter().filter(|passed| *passed != number).collect();
            return Err(Refusal::new("error-delegation-circle").with("way", in_a_row(&way)).at("to").into());
        }
        self.end_given(member, reached)?;
        let at = self.not_before_a_count()?;
        diesel::insert_into(delegations::table)
            .values((
                delegations::id.eq(self.fresh()),
                delegations::member_id.eq(member),
                delegations::delegate_id.eq(&delegate),
                delegations::topic_id.eq(&reached.topic),
                delegations::circle_id.eq(&reached.circle),
                delegations::given_at.eq(at),
            ))
            .execute(self.conn)?;
        let at = moment(at).to_rfc3339();
        let payload = json!({ "to": MemberNumber(to).to_string(), "scope": reached.scope.to_string(), "at": at });
        self.record(Event::new("decisions.delegation.given", MemberNumber(number).to_string(), payload))?;
        Ok(())
    }

    /// What a member has given for something, and what leads on from whom they would give it to, as far as it leads or until it comes back.
    fn given_along(
        &mut self,
        (member, number): (&MemberId, i64),
        (delegate, to): (&MemberId, i64),
        reached: &Reached,
    ) -> Result<Vec<Given>, StoreError> {
        let mut given = Vec::new();
        given.extend(self.given_by(member.as_str(), number, reached)?.map(|(given, _)| given));
        let (mut here, mut here_number) = (delegate.to_string(), to);
        let mut passed = HashSet::from([member.to_string()]);
        while passed.insert(here.clone()) {
            let Some((next, delegate)) = self.given_by(&here, here_number, reached)? else { break };
            (here, here_number) = (delegate, next.to);
            given.push(next);
        }
        Ok(given)
    }

    /// What somebody has given for something, with the identifier of their delegate.
    fn given_by(&mut self, from: &str, number: i64, reached: &Reached) -> Result<Option<(Given, String)>, StoreError> {
        type Row = (String, i64, Option<String>, Option<String>, NaiveDateTime);
        let rows: Vec<Row> = delegations::table
            .inner_join(members::table.on(members::id.eq(delegations::delegate_id)))
            .filter(delegations::member_id.eq(from))
            .filter(delegations::revoked_at.is_null())
            .select((
                delegations::delegate_id,
                members::number,
                delegations::topic_id,
                delegations::circle_id,
                delegations::given_at,
            ))
            .load(self.conn)?;
        let same =
            rows.into_iter().find(|(_, _, topic, circle, _)| (topic, circle) == (&reached.topic, &reached.circle));
        Ok(same.map(|(delegate, to, _, _, at)| {
            (Given { reach: Reach::Everything, since: moment(at), from: number, to }, delegate)
        }))
    }

    /// Ends what a member has given for something; how many delegations that were.
    fn end_given(&mut self, member: &MemberId, reached: &Reached) -> Result<usize, StoreError> {
        type Row = (String, Option<String>, Option<String>);
        let rows: Vec<Row> = delegations::table
            .filter(delegations::member_id.eq(member))
            .filter(delegations::revoked_at.is_null())
            .select((delegations::id, delegations::topic_id, delegations::circle_id))
            .load(self.conn)?;
        let same = |(_, topic, circle): &Row| (topic, circle) == (&reached.topic, &reached.circle);
        let ids: Vec<String> = rows.into_iter().filter(same).map(|(id, ..)| id).collect();
        let ended = diesel::update(delegations::table.filter(delegations::id.eq_any(ids)))
            .set(delegations::revoked_at.eq(Some(self.not_before_a_count()?)))
            .execute(self.conn)?;
        Ok(ended)
    }

    /// From when on what is done now with a delegation counts: from now, but in no vote that has been counted already. A request that
    /// was on its way while another closed a vote comes after it.
    fn not_before_a_count(&mut self) -> Result<NaiveDateTime, StoreError> {
        let counted: Option<NaiveDateTime> = decisions::table
            .filter(decisions::voting_from.is_not_null())
            .select(diesel::dsl::max(decisions::closed_at))
            .first(self.conn)?;
        let now = stored(self.now);
        Ok(counted.map_or(now, |counted| counted.max(now)))
    }

    /// When what a decision ends is over: now, or where none does, and otherwise when it closed, or nothing held up its result any more,
    /// whenever that is counted.
    ///
    /// # Errors
    /// If the database fails.
    pub(super) fn ended_with(&mut self, decision: Option<i64>) -> Result<NaiveDateTime, StoreError> {
        let row = match decision {
            Some(decision) => by_number(self.conn, decision)?,
            None => None,
        };
        let closed = match row {
            Some(row) => held_until(self.conn, &row.id)?.or(row.voting_until),
            None => None,
        };
        let now = stored(self.now);
        Ok(closed.map_or(now, |closed| closed.min(now)))
    }

    /// Ends what a member has delegated, and what was delegated to them, with the membership: now, or when the decision closed that
    /// ended it, or nothing held up its result any more, whenever that is counted; but in no vote that was counted meanwhile.
    ///
    /// # Errors
    /// If the database fails.
    pub(crate) fn end_delegations_of(
        &mut self,
        member: &MemberId,
        number: i64,
        decision: Option<i64>,
    ) -> Result<(), StoreError> {
        let (now, ended) = (stored(self.now), self.ended_with(decision)?);
        let counted: Option<NaiveDateTime> = decisions::table
            .filter(decisions::voting_from.is_not_null())
            .filter(decisions::passed.is_not_null())
            .select(diesel::dsl::max(decisions::closed_at))
            .first(self.conn)?;
        let at = counted.map_or(now, |counted| ended.max(counted.min(now)));
        let own = delegations::member_id.eq(member).or(delegations::delegate_id.eq(member));
        let ended = diesel::update(delegations::table.filter(delegations::revoked_at.is_null()).filter(own))
            .set(delegations::revoked_at.eq(Some(at)))
            .execute(self.conn)?;
        if ended > 0 {
            let decision = decision.map(|decision| DecisionNumber(decision).to_string());
            let payload = json!({ "at": moment(at).to_rfc3339(), "decision": decision });
            self.record(Event::new("decisions.delegation.ended", MemberNumber(number).to_string(), payload))?;
        }
        Ok(())
    }
}
