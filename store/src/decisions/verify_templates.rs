//! Comparing the templates that proposals begin with, with the founding and the events that recorded them.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use serde_json::{Value, json};

use super::templates::subject;
use crate::audit::{Recorded, Verification, founding, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::decision_templates;

/// What ends a template.
const RETIRED: &str = "decisions.template.retired";
/// The steps of a template.
const STEPS: &[&str] = &["decisions.template.added", "decisions.template.changed", RETIRED];

/// A template as the log leaves it.
struct Known {
    /// What it is; nothing where that was erased.
    state: Option<Value>,
    added_at: NaiveDateTime,
    retired_at: Option<NaiveDateTime>,
}

/// What a step recorded.
fn state(step: &Recorded) -> Option<Value> {
    let told = || {
        json!({
            "name": step.field("name"), "effect": step.field("effect"), "title": step.field("title"),
            "body": step.field("body"), "method": step.field("method"),
        })
    };
    (!step.is_erased()).then(told)
}

/// Every template that the log knows, by its short name.
fn known(conn: &mut DbConn) -> Result<BTreeMap<String, Known>, StoreError> {
    let mut known = BTreeMap::new();
    if let Some(founded) = founding(conn)? {
        for pair in founded.list("proposal_templates") {
            let slug = pair.get(0).and_then(Value::as_str).unwrap_or_default();
            let begun = Known { state: pair.get(1).cloned(), added_at: founded.occurred_at, retired_at: None };
            known.insert(subject(slug), begun);
        }
    }
    for step in recorded(conn, STEPS, None)? {
        let before: Option<&mut Known> = known.get_mut(&step.subject);
        match (before, step.action == RETIRED) {
            (Some(before), true) => before.retired_at = Some(step.occurred_at),
            (Some(before), false) => before.state = state(&step),
            (None, _) => {
                let added = Known { state: state(&step), added_at: step.occurred_at, retired_at: None };
                known.insert(step.subject.clone(), added);
            }
        }
    }
    Ok(known)
}

/// What is read of a template: address part, name, effect, title, questions, method, and when it was added and retired.
type Row = (String, String, Option<String>, String, String, Option<String>, NaiveDateTime, Option<NaiveDateTime>);

/// Compares all of them.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut known = known(conn)?;
    let rows: Vec<Row> = decision_templates::table
        .order(decision_templates::slug)
        .select((
            decision_templates::slug,
            decision_templates::name,
            decision_templates::effect,
            decision_templates::title,
            decision_templates::body,
            decision_templates::method,
            decision_templates::added_at,
            decision_templates::closed_at,
        ))
        .load(conn)?;
    for (slug, name, effect, title, body, method, added_at, retired_at) in rows {
        let is = json!({ "name": name, "effect": effect, "title": title, "body": hash(&body), "method": method });
        let fits = known.remove(&subject(&slug)).is_some_and(|known| {
            let moments = (known.added_at, known.retired_at) == (added_at, retired_at);
            moments && known.state.is_none_or(|state| state == is)
        });
        if !fits {
            verification.find("decision_templates", slug, "the template is not the one that the log recorded");
        }
    }
    for name in known.into_keys() {
        let slug = name.strip_prefix("decision-templates/").unwrap_or(&name).to_owned();
        verification.find("decision_templates", slug, "the template that the log recorded is gone");
    }
    Ok(())
}
