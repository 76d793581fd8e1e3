//! What is frozen at the opening of a vote, read back: to hash it, and to check the hash later.

use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::decisions::frozen::{FrozenDecision, FrozenEffect, FrozenRule, frozen_hash};
use domain::decisions::meeting::MeetingNumber;
use domain::decisions::option_effect::ProposedEffect;
use domain::decisions::stage::Stage;

use super::candidacies::candidates_of;
use super::meetings::present::meeting_of;
use super::row::{DecisionRow, StoredEffect, effects_of};
use super::topics::{circle_named, topic_named};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::decision_rules;

/// The rule values that govern a stage of a decision, in the order of key and scope.
pub(super) fn rules_of(conn: &mut DbConn, decision: &DecisionId, stage: Stage) -> Result<Vec<FrozenRule>, StoreError> {
    let rows: Vec<(String, String, String, String)> = decision_rules::table
        .filter(decision_rules::decision_id.eq(decision))
        .filter(decision_rules::stage.eq(stage.as_str()))
        .order((decision_rules::rule_key, decision_rules::scope))
        .select((decision_rules::rule_key, decision_rules::scope, decision_rules::value, decision_rules::rule_value_id))
        .load(conn)?;
    let rule = |(key, scope, value, rule_value_id)| FrozenRule { key, scope, value, rule_value_id };
    Ok(rows.into_iter().map(rule).collect())
}

/// The hash of a decision as its rows are now.
pub(super) fn hash_of(conn: &mut DbConn, row: &DecisionRow) -> Result<String, StoreError> {
    let effects = effects_of(conn, &row.id)?;
    let choosing = row.choosing()?;
    let lot = row.lot_secret.as_deref().map(hash);
    let topic = topic_named(conn, row.topic_id.as_deref())?;
    let circle = circle_named(conn, row.circle_id.as_deref())?;
    let meeting = meeting_of(conn, row.id.as_str())?;
    let meeting = meeting.map(|meeting| MeetingNumber(meeting.number).to_string());
    let frozen = |one: StoredEffect| {
        let ProposedEffect { option, effect } = one.proposed;
        FrozenEffect { effect, draft_hash: one.draft_hash, option }
    };
    let effects = effects.into_iter().map(frozen).collect();
    Ok(frozen_hash(&FrozenDecision {
        decision: row.number,
        title: &row.title,
        body: &row.body,
        effective_on: row.effective_on,
        effects,
        rules: rules_of(conn, &row.id, Stage::Voting)?,
        choosing: choosing.as_ref(),
        candidates: candidates_of(conn, &row.id, choosing.as_ref())?,
        lot: lot.as_deref(),
        secret: row.secret,
        topic: topic.as_ref().map(|(slug, _)| slug.as_str()),
        circle: circle.as_ref().map(|(slug, _)| slug.as_str()),
        meeting: meeting.as_deref(),
    }))
}
