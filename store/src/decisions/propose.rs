//! Putting a draft up for discussion, which may begin anew.

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::kind::DecisionKind;
use domain::decisions::stage::{Stage, deadline};
use domain::rules::parameter::DISCUSSION_DAYS;
use serde::Serialize;
use serde_json::json;

use super::governed::governing_value;
use super::row::{DecisionRow, by_number};
use crate::act::Act;
use crate::audit::Event;
use crate::circles::refusal_if_closed;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::{DecisionId, RuleValueId};
use crate::rules;
use crate::schema::{decision_rules, decisions};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// What was changed of a proposal, so that its discussion begins anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Changed {
    /// What it would do.
    Effects,
    /// The day from which it would hold.
    Day,
    /// What it chooses among, or by which method.
    Options,
    /// Whether its ballots are to be secret.
    Secrecy,
    /// Its topic or its circle, and with it whose votes are delegated to whom.
    Scope,
    /// Its words, where they are what is resolved.
    Words,
    /// The text of a draft that it would adopt, or the version which that would replace.
    Draft,
}

/// Puts a draft up for discussion, by its proposer. The length of the discussion is frozen.
///
/// # Errors
/// `error-decision-stage` where it is no draft; `error-circle-closed` where the circle is closed within which it would be decided;
/// `error-template-unanswered` beside `body` where its text is still that of a template;
/// [`domain::members::power::Power::Propose`] where the actor is not the proposer.
pub async fn propose(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    super::advance(db, act.now).await?;
    db.command(act, "decisions.propose", move |tx| {
        let row = tx.own_proposal(number)?;
        if row.stage()? != Stage::Draft {
            return Err(CommandError::refused("error-decision-stage"));
        }
        if let Some(refusal) = refusal_if_closed(tx.conn, row.circle_id.as_deref())? {
            return Err(refusal.into());
        }
        tx.refuse_unanswered(&row.body)?;
        let (until, rule) = tx.begin_discussion(&row.id, row.kind()?)?;
        let payload =
            json!({ "revision": row.revision, "discussion_until": until.to_rfc3339(), "rule": rule.as_str() });
        tx.record(Event::new("decisions.proposed", row.short_name(), payload))?;
        Ok(())
    })
    .await
}

impl Tx<'_> {
    /// Begins the discussion of a decision, or begins it anew: its length is the rule's value today. Its end,
    /// and that value.
    fn begin_discussion(
        &mut self,
        decision: &DecisionId,
        kind: DecisionKind,
    ) -> Result<(Moment, RuleValueId), CommandError> {
        let stage = Stage::Discussion.as_str();
        let earlier = decision_rules::table
            .filter(decision_rules::decision_id.eq(decision))
            .filter(decision_rules::stage.eq(stage));
        diesel::delete(earlier).execute(self.conn)?;
        self.forget_provisional_roll(decision)?;
        let length = governing_value(self.conn, DISCUSSION_DAYS, kind, self.today)?;
        self.freeze_rule(decision, Stage::Discussion, &length)?;
        let until = deadline(self.now, length.typed()?.number());
        diesel::update(decisions::table.find(decision))
            .set((
                decisions::stage.eq(stage),
                decisions::discussion_from.eq(Some(stored(self.now))),
                decisions::discussion_until.eq(Some(stored(until))),
            ))
            .execute(self.conn)?;
        Ok((moment(stored(until)), length.id))
    }

    /// Begins a discussion anew, since what it is about was changed: a vote never opens on what could not be discussed
    /// for the whole of its time. Where the discussion was closed, it is open again.
    pub(super) fn begin_anew(
        &mut self,
        row: &DecisionRow,
        kind: DecisionKind,
        changed: Changed,
    ) -> Result<(), CommandError> {
        let (until, rule) = self.begin_discussion(&row.id, kind)?;
        self.reopen(&row.id, None)?;
        let payload = json!({ "changed": changed, "discussion_until": until.to_rfc3339(), "rule": rule.as_str() });
        self.record(Event::new("decisions.discussion.restarted", row.short_name(), payload))?;
        Ok(())
    }

    /// Begins every discussion anew that is about a draft of an agreement, whose text was changed.
    pub(crate) fn draft_changed(&mut self, decisions: impl Iterator<Item = i64>) -> Result<(), CommandError> {
        for number in decisions {
            let row = by_number(self.conn, number)?.ok_or(CommandError::NotFound)?;
            if row.stage()? == Stage::Discussion {
                self.begin_anew(&row, row.kind()?, Changed::Draft)?;
            }
        }
        Ok(())
    }

    /// Keeps a rule value as one that governs a stage of a decision.
    pub(super) fn freeze_rule(
        &mut self,
        decision: &DecisionId,
        stage: Stage,
        value: &rules::RuleValue,
    ) -> Result<(), CommandError> {
        diesel::insert_into(decision_rules::table)
            .values((
                decision_rules::id.eq(self.fresh()),
                decision_rules::decision_id.eq(decision),
                decision_rules::stage.eq(stage.as_str()),
                decision_rules::rule_key.eq(&value.key),
                decision_rules::scope.eq(&value.scope),
                decision_rules::rule_value_id.eq(&value.id),
                decision_rules::value.eq(&value.value),
            ))
            .execute(self.conn)?;
        Ok(())
    }
}
