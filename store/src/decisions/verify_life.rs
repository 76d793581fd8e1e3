//! Comparing where each decision stands, and since when, with the steps that the log recorded.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime};
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::decisions::failure::EffectFailure;
use domain::decisions::kind::DecisionKind;
use domain::decisions::stage::Stage;
use serde_json::json;

use super::row::{DecisionRow, proposed_of};
use super::verify::FOUNDING;
use crate::audit::{Recorded, Verification, by_subject, founding, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{decisions, members};
use crate::time::stored;

/// The steps of a decision's life.
const STEPS: &[&str] = &[
    "decisions.drafted",
    "decisions.edited",
    "decisions.proposed",
    "decisions.discussion.restarted",
    "decisions.opened",
    "decisions.extended",
    "decisions.closed_early",
    "decisions.vote.ended",
    "decisions.withdrawn",
    "decisions.counted",
    "decisions.declared",
    "decisions.contest.upheld",
    "decisions.enacted",
    "decisions.refused",
    "decisions.not_enacted",
    "decisions.annulled",
];

/// Compares every decision with the steps that the log recorded of it.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut steps = by_subject(recorded(conn, STEPS, None)?);
    let founded = founding(conn)?;
    let rows: Vec<DecisionRow> = decisions::table.order(decisions::number).select(decisions::all_columns).load(conn)?;
    let numbers: Vec<(String, i64)> = members::table.select((members::id, members::number)).load(conn)?;
    let numbers: HashMap<String, i64> = numbers.into_iter().collect();
    let mut founding_is_missing = founded.is_some();
    for row in rows {
        let name = row.short_name();
        let proposer = row.proposer_id.as_ref().and_then(|id| numbers.get(id.as_str()).copied());
        if row.number == FOUNDING {
            founding_is_missing = false;
            let fits = match &founded {
                Some(event) => proposer == Some(1) && is_as_founded(conn, &row, event)?,
                None => false,
            };
            if !fits {
                verification.find("decisions", name, "the founding act is not the one that the log recorded");
            }
            continue;
        }
        let life = Life::of(&steps.remove(&name).unwrap_or_default());
        for what in life.differences(&row, proposer) {
            verification.find("decisions", name.clone(), &format!("the {what} is not what the log recorded"));
        }
    }
    if founding_is_missing {
        verification.find("decisions", format!("D-{FOUNDING}"), "the founding act is gone");
    }
    let mut gone: Vec<String> = steps.into_keys().collect();
    gone.sort_unstable();
    for name in gone {
        verification.find("decisions", name, "the decision that the log recorded is gone");
    }
    Ok(())
}

/// Whether D-1 is what the log says of the founding, with nothing that only a vote would bring.
fn is_as_founded(conn: &mut DbConn, row: &DecisionRow, event: &Recorded) -> Result<bool, StoreError> {
    let at = event.occurred_at;
    let proposed = proposed_of(conn, &row.id)?;
    let of_none = proposed.iter().all(|one| one.option.is_none());
    let effects: Vec<_> = proposed.iter().map(|one| json!(one.effect)).collect();
    let set = |rule: &serde_json::Value| json!({ "effect": "set_rule", "key": rule.get(0), "scope": rule.get(1), "value": rule.get(2) });
    let founded: Vec<_> = event.list("rules").iter().map(set).collect();
    let words = event.allows("title", row.title.as_str()) && event.allows("purpose", hash(&row.body));
    let stands = row.stage == Stage::Enacted.as_str() && row.passed == Some(true) && row.effect_failure.is_none();
    let moments = row.created_at == at && row.closed_at == Some(at) && row.enacted_at == Some(at);
    let unvoted = row.discussion_from.or(row.discussion_until).or(row.voting_from).or(row.voting_until).is_none();
    let day = event.allows("day", json!(row.effective_on));
    let kind = row.kind == DecisionKind::Founding.as_str();
    let plain = kind
        && row.circle_id.is_none()
        && row.topic_id.is_none()
        && row.revision == 1
        && !row.secret
        && !row.secret_asked;
    Ok(words && stands && moments && unvoted && day && plain && of_none && effects == founded)
}

/// A moment as far as the log knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// At this moment, or never.
    At(Option<NaiveDateTime>),
    /// At a moment that the log does not hold.
    Sometime,
}

impl Known {
    /// A moment that an event recorded.
    fn of(event: &Recorded, field: &str) -> Self {
        let at = DateTime::parse_from_rfc3339(&event.text(field));
        at.map_or(Self::Sometime, |at| Self::At(Some(stored(at.to_utc()))))
    }

    fn allows(self, at: Option<NaiveDateTime>) -> bool {
        match self {
            Self::At(known) => known == at,
            Self::Sometime => at.is_some(),
        }
    }
}

/// A decision as its steps leave it.
struct Life {
    stage: Option<Stage>,
    proposer: Option<i64>,
    created_at: Option<NaiveDateTime>,
    revision: i64,
    discussion_from: Option<NaiveDateTime>,
    discussion_until: Known,
    voting_from: Option<NaiveDateTime>,
    voting_until: Known,
    secret: bool,
    closed_at: Known,
    enacted_at: Option<NaiveDateTime>,
    passed: Option<bool>,
    /// The event that says why the effects could not apply.
    failed: Option<Recorded>,
}

impl Life {
    /// Follows a decision's steps.
    fn of(steps: &[Recorded]) -> Self {
        let mut life = Self {
            stage: None,
            proposer: None,
            created_at: None,
            revision: 0,
            discussion_from: None,
            discussion_until: Known::At(None),
            voting_from: None,
            voting_until: Known::At(None),
            secret: false,
            closed_at: Known::At(None),
            enacted_at: None,
            passed: None,
            failed: None,
        };
        for step in steps {
            life.take(step);
        }
        life
    }

    fn take(&mut self, step: &Recorded) {
        let at = Some(step.occurred_at);
        match step.action.as_str() {
            "decisions.drafted" => {
                self.stage = Some(Stage::Draft);
                (self.proposer, self.created_at) = (step.actor, at);
                self.revision += 1;
            }
            "decisions.edited" => self.revision += 1,
            "decisions.proposed" | "decisions.discussion.restarted" => {
                self.stage = Some(Stage::Discussion);
                (self.discussion_from, self.discussion_until) = (at, Known::of(step, "discussion_until"));
            }
            "decisions.opened" => {
                self.stage = Some(Stage::Voting);
                (self.voting_from, self.voting_until) = (at, Known::of(step, "voting_until"));
                // Logs of earlier versions say nothing of secrecy.
                self.secret = step.field("secret").as_bool().unwrap_or(false);
            }
            // Everybody has voted, or the chair of a meeting closes a vote before its time.
            "decisions.extended" | "decisions.closed_early" | "decisions.vote.ended" => {
                self.voting_until = Known::of(step, "voting_until");
            }
            "decisions.withdrawn" => (self.stage, self.closed_at) = (Some(Stage::Withdrawn), Known::At(at)),
            // The close binds at its deadline, whenever it was counted.
            "decisions.counted" => self.close(Stage::Counted, step.field("passed").as_bool() == Some(true)),
            "decisions.declared" => self.stage = Some(Stage::Declared),
            // What annuls one before it has any effect, or takes back what it did, leaves its outcome as it was.
            "decisions.contest.upheld" | "decisions.annulled" => self.stage = Some(Stage::Annulled),
            "decisions.refused" => self.close(Stage::Refused, false),
            "decisions.enacted" => {
                self.close(Stage::Enacted, true);
                self.enacted_at = at;
            }
            _ => {
                self.close(Stage::Closed, true);
                self.failed = Some(step.clone());
            }
        }
    }

    fn close(&mut self, stage: Stage, passed: bool) {
        (self.stage, self.passed, self.closed_at) = (Some(stage), Some(passed), self.voting_until);
    }

    /// What of a row is not as the steps left it.
    fn differences(&self, row: &DecisionRow, proposer: Option<i64>) -> Vec<&'static str> {
        let failure = row.effect_failure.as_deref().and_then(|why| serde_json::from_str::<EffectFailure>(why).ok());
        let why = match (&self.failed, failure) {
            (Some(step), Some(failure)) => {
                step.allows("refusal", json!(failure)) && step.allows("failure", failure.key)
            }
            (None, None) => row.effect_failure.is_none(),
            _ => false,
        };
        let discussion =
            row.discussion_from == self.discussion_from && self.discussion_until.allows(row.discussion_until);
        let vote = row.voting_from == self.voting_from && self.voting_until.allows(row.voting_until);
        let close = self.closed_at.allows(row.closed_at) && row.enacted_at == self.enacted_at;
        let written = Some(row.created_at) == self.created_at && row.revision == self.revision;
        [
            ("stage", self.stage.is_some_and(|stage| stage.as_str() == row.stage)),
            ("proposer", proposer == self.proposer),
            ("writing", written),
            ("time of the discussion", discussion),
            ("time of the vote", vote),
            ("secrecy", row.secret == self.secret),
            ("time of the close", close),
            ("outcome", row.passed == self.passed && why),
        ]
        .into_iter()
        .filter(|(_, same)| !same)
        .map(|(what, _)| what)
        .collect()
    }
}
