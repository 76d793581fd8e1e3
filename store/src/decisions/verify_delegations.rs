//! Comparing topics and delegations with the events that recorded them, and carried votes with what the delegations of their close come to;
//! those of secret votes as `verify_along.rs` says.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime};
use diesel::prelude::*;
use domain::decisions::delegation::{Carried, Outcome};
use domain::members::status::MemberNumber;

use super::advance::counts;
use super::carry::{CARRIED, carried_at_close, told};
use super::row::DecisionRow;
use super::topics::subject;
use super::verify_along::verify_along;
use crate::audit::{Expected, Recorded, Verification, by_subject, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::members::Numbers;
use crate::schema::{carried_votes, circles, decision_topics, decisions, delegations};
use crate::time::stored;

/// The steps of a topic.
const TOPIC_STEPS: &[&str] = &["decisions.topic.added", "decisions.topic.renamed", "decisions.topic.closed"];
/// The steps of a delegation.
const STEPS: &[&str] = &["decisions.delegation.given", "decisions.delegation.revoked", "decisions.delegation.ended"];

/// Compares all of them.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let numbers = Numbers::load(conn)?;
    verify_topics(conn, verification)?;
    verify_given(conn, &numbers, verification)?;
    verify_carried(conn, &numbers, verification)
}

fn verify_topics(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut steps = by_subject(recorded(conn, TOPIC_STEPS, None)?);
    let rows: Vec<(String, String, NaiveDateTime, Option<NaiveDateTime>)> = decision_topics::table
        .order(decision_topics::slug)
        .select((decision_topics::slug, decision_topics::name, decision_topics::added_at, decision_topics::closed_at))
        .load(conn)?;
    for (slug, name, added_at, closed_at) in rows {
        let steps = steps.remove(&subject(&slug)).unwrap_or_default();
        let at = |action: &str| steps.iter().find(|step| step.action == action).map(|step| step.occurred_at);
        let called = steps.iter().rev().find(|step| step.action != "decisions.topic.closed");
        let named = called.is_some_and(|step| step.allows("name", name.as_str()));
        let moments = at("decisions.topic.added") == Some(added_at) && at("decisions.topic.closed") == closed_at;
        if !named || !moments {
            verification.find("decision_topics", slug, "the topic is not the one that the log recorded");
        }
    }
    let mut gone: Vec<String> = steps.into_keys().collect();
    gone.sort_unstable();
    for name in gone {
        let slug = name.strip_prefix("topics/").unwrap_or(&name).to_owned();
        verification.find("decision_topics", slug, "the topic that the log recorded is gone");
    }
    Ok(())
}

/// A delegation: who gave it, for what, to whom, since when and until when.
type Known = (Option<i64>, String, String, NaiveDateTime, Option<NaiveDateTime>);

/// Every delegation as its steps leave it.
fn known(steps: Vec<Recorded>) -> Vec<Known> {
    let mut all: Vec<Known> = Vec::new();
    for step in steps {
        // When it counts from, which comes later than the step where a vote was counted meanwhile.
        let told = DateTime::parse_from_rfc3339(&step.text("at"));
        let (at, scope) = (told.map_or(step.occurred_at, |at| stored(at.to_utc())), step.text("scope"));
        let own = |known: &Known| known.0 == step.actor && known.1 == scope;
        let ends = |known: &Known| match step.action.as_str() {
            "decisions.delegation.ended" => {
                known.2 == step.subject
                    || known.0.map(|number| MemberNumber(number).to_string()).as_ref() == Some(&step.subject)
            }
            _ => own(known),
        };
        for known in all.iter_mut().filter(|known| known.4.is_none()) {
            if ends(known) {
                known.4 = Some(at);
            }
        }
        if step.action == "decisions.delegation.given" {
            all.push((step.actor, scope.clone(), step.text("to"), at, None));
        }
    }
    all
}

fn verify_given(conn: &mut DbConn, numbers: &Numbers, verification: &mut Verification) -> Result<(), StoreError> {
    let mut expected = Expected::new(known(recorded(conn, STEPS, None)?));
    type Row = (String, String, Option<String>, Option<String>, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<Row> = delegations::table
        .order((delegations::given_at, delegations::id))
        .select((
            delegations::member_id,
            delegations::delegate_id,
            delegations::topic_id,
            delegations::circle_id,
            delegations::given_at,
            delegations::revoked_at,
        ))
        .load(conn)?;
    let topics: Vec<(String, String)> =
        decision_topics::table.select((decision_topics::id, decision_topics::slug)).load(conn)?;
    let topics: BTreeMap<String, String> = topics.into_iter().collect();
    let all: Vec<(String, String)> = circles::table.select((circles::id, circles::slug)).load(conn)?;
    let all: BTreeMap<String, String> = all.into_iter().collect();
    let slug = |slugs: &BTreeMap<String, String>, id: &str| slugs.get(id).cloned().unwrap_or_default();
    for (from, to, topic, circle, since, until) in rows {
        let scope = match (topic, circle) {
            (None, None) => "everything".to_owned(),
            (Some(topic), _) => format!("topic:{}", slug(&topics, &topic)),
            (None, Some(circle)) => format!("circle:{}", slug(&all, &circle)),
        };
        let from = numbers.of(Some(&from));
        let to = numbers.of(Some(&to)).map(|number| MemberNumber(number).to_string()).unwrap_or_default();
        if !expected.strike(&(from, scope.clone(), to, since, until)) {
            verification.find("delegations", named(from, &scope), "the delegation is not one that the log recorded");
        }
    }
    for (from, scope, ..) in expected.missing() {
        verification.find("delegations", named(from, &scope), "the delegation that the log recorded is gone");
    }
    Ok(())
}

fn named(from: Option<i64>, scope: &str) -> String {
    format!("{} {scope}", MemberNumber(from.unwrap_or(0)))
}

/// A carried vote: the numbers of the member, of the delegate and of whoever carries it, the votes, and the outcome.
pub(super) type Row = (Option<i64>, Option<i64>, Option<i64>, i64, String);

fn verify_carried(conn: &mut DbConn, numbers: &Numbers, verification: &mut Verification) -> Result<(), StoreError> {
    type Found = (String, String, String, Option<String>, i64, String);
    let found: Vec<Found> = carried_votes::table
        .order((carried_votes::decision_id, carried_votes::member_id))
        .select((
            carried_votes::decision_id,
            carried_votes::member_id,
            carried_votes::delegate_id,
            carried_votes::carrier_id,
            carried_votes::votes,
            carried_votes::outcome,
        ))
        .load(conn)?;
    let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for (decision, member, delegate, carrier, votes, outcome) in found {
        let of = |id: Option<&str>| numbers.of(id);
        let row = (of(Some(&member)), of(Some(&delegate)), of(carrier.as_deref()), votes, outcome);
        rows.entry(decision).or_default().push(row);
    }
    let decided: Vec<DecisionRow> =
        decisions::table.order(decisions::number).select(decisions::all_columns).load(conn)?;
    for decision in decided {
        let name = decision.short_name();
        let rows = rows.remove(decision.id.as_str()).unwrap_or_default();
        verification.votes += rows.len();
        let closed = decision.closed_at.is_some() && decision.voting_from.is_some() && decision.passed.is_some();
        let carried = match closed.then(|| carried_at_close(conn, &decision)).transpose() {
            // What cannot be read is not what was carried.
            Err(StoreError::Corrupt(_)) => Vec::new(),
            carried => carried?.unwrap_or_default(),
        };
        if decision.secret {
            verify_along(conn, &decision, rows, &carried, verification)?;
            continue;
        }
        let mut expected = Expected::new(carried.iter().map(expected_row));
        for row in rows {
            if !expected.strike(&row) {
                let what = "the vote is not carried as the delegations of its close say";
                verification.find("carried_votes", carried_name(&name, row.0), what);
            }
        }
        for row in expected.missing() {
            verification.find("carried_votes", carried_name(&name, row.0), "the carried vote is gone");
        }
        if !carried.is_empty() {
            let close = counts(conn, Some(&name))?.remove(&name);
            if !close.is_some_and(|event| event.is_erased() || *event.field("carried") == told(&decision, &carried)) {
                verification.find("carried_votes", name, "what is carried is not what the close recorded");
            }
        }
    }
    for (decision, of_none) in rows {
        for row in of_none {
            verification.find("carried_votes", carried_name(&decision, row.0), "the vote is of no decision");
        }
    }
    Ok(())
}

pub(super) fn expected_row(carried: &Carried) -> Row {
    let (carrier, outcome) = match carried.outcome {
        Outcome::By(carrier) => (Some(carrier), CARRIED.to_owned()),
        Outcome::Not(why) => (None, why.to_string()),
    };
    (Some(carried.member), Some(carried.delegate), carrier, carried.votes, outcome)
}

pub(super) fn carried_name(decision: &str, member: Option<i64>) -> String {
    // Whoever is no member has no number to be named by.
    member.map_or_else(|| decision.to_owned(), |member| format!("{decision} {}", MemberNumber(member)))
}
