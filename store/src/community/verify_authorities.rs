//! Comparing every authority with the events that happened by it: a decision's with the decision, a delegated power with
//! the role and the rule of admission, a recorded act with the hash of its evidence.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::decisions::DecisionNumber;
use domain::members::role::Role;
use domain::rules::parameter::ADMISSION;

use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{authorities, decisions, events, rule_values};

/// By what an admission happens; any other authority rests on a decision.
const ADMITTED: &str = "members.member.admitted";

/// What happens by a recorded act whose evidence is a file: members are admitted and corrected by the first, and this says
/// what the evidence is; by the others the whole database was filled.
const OF_A_FILE: [&str; 3] = ["members.register.imported", "community.archive.imported", "community.backup.restored"];

/// What happens by a recorded act of its own, unless it rests on a decision, or on the admission or the file that named the
/// member.
const RECORDED: [&str; 4] =
    ["members.status.changed", "members.person.added", "members.person.corrected", "members.person.ended"];

/// An authority's row, with the decision or the rule that it rests on.
#[derive(Queryable)]
struct Row {
    id: String,
    kind: String,
    role: Option<String>,
    circle: Option<String>,
    evidence: Option<String>,
    expires_on: Option<Day>,
    at: NaiveDateTime,
    decision: Option<i64>,
    rule_value: Option<String>,
    rule: Option<String>,
}

/// Compares authorities with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut expected: BTreeMap<String, Recorded> = BTreeMap::new();
    for event in recorded(conn, &["community.founded", "decisions.enacted", ADMITTED], None)? {
        if let Some(authority) = event.authority.clone() {
            expected.insert(authority, event);
        }
    }
    // Of what happened by a file, this event knows the evidence.
    for event in recorded(conn, &OF_A_FILE, None)? {
        if let Some(authority) = event.authority.clone() {
            expected.insert(authority, event);
        }
    }
    for event in recorded(conn, &RECORDED, None)? {
        if let Some(authority) = event.authority.clone() {
            expected.entry(authority).or_insert(event);
        }
    }
    let used: Vec<(Option<String>, NaiveDateTime)> = events::table
        .filter(events::authority_id.is_not_null())
        .select((events::authority_id, events::occurred_at))
        .distinct()
        .load(conn)?;
    let used: HashSet<_> = used.into_iter().collect();
    for row in rows(conn)? {
        // It was stored as the first thing happened by it.
        let since = used.contains(&(Some(row.id.clone()), row.at));
        if !since || !expected.remove(&row.id).is_some_and(|event| rests_on(&row, &event)) {
            verification.find("authorities", row.id, "the authority is not one that the log recorded");
        }
    }
    for id in expected.into_keys() {
        verification.find("authorities", id, "the authority that the log recorded is gone");
    }
    Ok(())
}

fn rows(conn: &mut DbConn) -> Result<Vec<Row>, StoreError> {
    let rows = authorities::table
        .left_join(decisions::table.on(authorities::decision_id.eq(decisions::id.nullable())))
        .left_join(rule_values::table.on(authorities::rule_value_id.eq(rule_values::id.nullable())))
        .order(authorities::id)
        .select((
            authorities::id,
            authorities::kind,
            authorities::role,
            authorities::circle_id,
            authorities::evidence_hash,
            authorities::expires_on,
            authorities::created_at,
            decisions::number.nullable(),
            authorities::rule_value_id,
            rule_values::rule_key.nullable(),
        ))
        .load(conn)?;
    Ok(rows)
}

/// Whether an authority is the one by which an event happened.
fn rests_on(row: &Row, event: &Recorded) -> bool {
    let of_a_file = OF_A_FILE.contains(&event.action.as_str());
    let recorded_act = of_a_file || RECORDED.contains(&event.action.as_str());
    let hashed = if of_a_file { "sha256" } else { "evidence" };
    let evidence = row.evidence.as_deref().filter(|hash| recorded_act && event.allows(hashed, *hash));
    let nothing_else = row.circle.is_none() && row.evidence.as_deref() == evidence && row.expires_on.is_none();
    let decision = row.decision.map(|number| DecisionNumber(number).to_string());
    let basis = (row.kind.as_str(), row.role.as_deref(), decision, row.rule.as_deref());
    let fits = if recorded_act {
        basis == ("recorded_act", None, None, None) && row.rule_value.is_none() && evidence.is_some()
    } else if event.action == ADMITTED {
        let secretary = Some(Role::MembershipSecretary.as_str());
        let rule = row.rule_value.as_deref().unwrap_or_default();
        basis == ("delegated_power", secretary, None, Some(ADMISSION)) && event.allows("rule", rule)
    } else {
        basis == ("decision", None, Some(event.subject.clone()), None) && row.rule_value.is_none()
    };
    fits && nothing_else
}
