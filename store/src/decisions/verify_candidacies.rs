//! Comparing every candidacy with the steps that the log recorded of it.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::decisions::DecisionNumber;

use super::candidacies::all_of;
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::decisions;

/// What makes, changes and ends candidacies. The opening and the close pass some over.
const STEPS: &[&str] = &[
    "decisions.candidacy.stood",
    "decisions.candidacy.changed",
    "decisions.candidacy.withdrawn",
    "decisions.opened",
    "decisions.counted",
    "decisions.enacted",
    "decisions.refused",
    "decisions.not_enacted",
];

/// A candidacy as its steps leave it.
struct Candidacy {
    /// The event that holds the hash of the statement.
    stated: Recorded,
    stood_at: NaiveDateTime,
    withdrawn_at: Option<NaiveDateTime>,
    lapsed_at: Option<NaiveDateTime>,
}

/// Compares the candidacies of every decision, by the numbers of their members.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut steps: BTreeMap<String, BTreeMap<i64, Candidacy>> = BTreeMap::new();
    for step in recorded(conn, STEPS, None)? {
        take(steps.entry(step.subject.clone()).or_default(), step);
    }
    let numbers: Vec<(DecisionId, i64)> =
        decisions::table.order(decisions::number).select((decisions::id, decisions::number)).load(conn)?;
    for (id, number) in numbers {
        let decision = DecisionNumber(number).to_string();
        let mut known = steps.remove(&decision).unwrap_or_default();
        for (_, row) in all_of(conn, &id)? {
            let fits = known.remove(&row.member).is_some_and(|known| {
                let moments = (known.stood_at, known.withdrawn_at, known.lapsed_at);
                moments == (row.stood_at, row.withdrawn_at, row.lapsed_at)
                    && known.stated.allows("statement", hash(&row.statement))
            });
            if !fits {
                let row = format!("{decision} M-{}", row.member);
                verification.find("candidacies", row, "the candidacy is not the one that the log recorded");
            }
        }
        for member in known.keys() {
            let row = format!("{decision} M-{member}");
            verification.find("candidacies", row, "the candidacy that the log recorded is gone");
        }
    }
    Ok(())
}

fn take(candidacies: &mut BTreeMap<i64, Candidacy>, step: Recorded) {
    let at = step.occurred_at;
    match (step.action.as_str(), step.actor) {
        ("decisions.candidacy.stood", Some(member)) => {
            let stood = Candidacy { stated: step, stood_at: at, withdrawn_at: None, lapsed_at: None };
            candidacies.insert(member, stood);
        }
        ("decisions.candidacy.changed", Some(member)) => {
            if let Some(candidacy) = candidacies.get_mut(&member) {
                candidacy.stated = step;
            }
        }
        ("decisions.candidacy.withdrawn", Some(member)) => {
            if let Some(candidacy) = candidacies.get_mut(&member) {
                candidacy.withdrawn_at = Some(at);
            }
        }
        _ => {
            for member in step.list("lapsed").iter().filter_map(serde_json::Value::as_i64) {
                if let Some(candidacy) = candidacies.get_mut(&member) {
                    candidacy.lapsed_at = Some(at);
                }
            }
        }
    }
}
