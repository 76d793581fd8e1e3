//! A decision's row, read and written by the rest of this folder.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::decisions::choosing::Choosing;
use domain::decisions::effect::Effect;
use domain::decisions::kind::DecisionKind;
use domain::decisions::option_effect::ProposedEffect;
use domain::decisions::stage::Stage;

use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId, fresh};
use crate::schema::{decision_effects, decisions};
use crate::tx::Tx;

/// A decision as its table holds it, in the order of its columns.
#[derive(Debug, Clone, Queryable)]
pub(super) struct DecisionRow {
    pub id: DecisionId,
    pub number: i64,
    pub kind: String,
    pub title: String,
    pub body: String,
    pub circle_id: Option<String>,
    pub proposer_id: Option<MemberId>,
    pub stage: String,
    pub revision: i64,
    pub created_at: NaiveDateTime,
    pub discussion_from: Option<NaiveDateTime>,
    pub discussion_until: Option<NaiveDateTime>,
    pub voting_from: Option<NaiveDateTime>,
    pub voting_until: Option<NaiveDateTime>,
    pub closed_at: Option<NaiveDateTime>,
    pub effective_on: Option<Day>,
    pub enacted_at: Option<NaiveDateTime>,
    pub passed: Option<bool>,
    pub effect_failure: Option<String>,
    pub frozen_hash: Option<String>,
    pub roll_hash: Option<String>,
    pub choosing: Option<String>,
    pub lot_secret: Option<String>,
    pub secret_asked: bool,
    pub secret: bool,
    pub topic_id: Option<String>,
}

impl DecisionRow {
    /// Where the decision stands.
    pub(super) fn stage(&self) -> Result<Stage, StoreError> {
        self.stage.parse().map_err(|_| self.corrupt("stage"))
    }

    /// The options and the method, where it chooses among options.
    pub(super) fn choosing(&self) -> Result<Option<Choosing>, StoreError> {
        let read = self.choosing.as_deref().map(serde_json::from_str).transpose();
        read.map_err(|_| self.corrupt("options"))
    }

    /// Which rules govern it.
    pub(super) fn kind(&self) -> Result<DecisionKind, StoreError> {
        self.kind.parse().map_err(|_| self.corrupt("kind"))
    }

    /// Its short name.
    pub(super) fn short_name(&self) -> String {
        domain::decisions::DecisionNumber(self.number).to_string()
    }

    /// A column that cannot be what it is.
    pub(super) fn corrupt(&self, what: &str) -> StoreError {
        StoreError::Corrupt(format!("the {what} of D-{}", self.number))
    }

    /// Whether a member may see it: what has never left its draft is its proposer's alone.
    pub(super) fn is_seen_by(&self, member: Option<&MemberId>) -> bool {
        let shown = self.discussion_from.is_some() || self.kind == DecisionKind::Founding.as_str();
        shown || (self.proposer_id.is_some() && self.proposer_id.as_ref() == member)
    }
}

/// A decision by its number.
pub(super) fn by_number(conn: &mut DbConn, number: i64) -> Result<Option<DecisionRow>, StoreError> {
    let row = decisions::table
        .filter(decisions::number.eq(number))
        .select(decisions::all_columns)
        .first::<DecisionRow>(conn)
        .optional()?;
    Ok(row)
}

/// An effect as its table holds it.
#[derive(Debug, Clone)]
pub(super) struct StoredEffect {
    /// The effect, and the option that it belongs to.
    pub proposed: ProposedEffect,
    /// The hash of the draft that it adopts, once that is frozen.
    pub draft_hash: Option<String>,
}

/// A decision's effects in order, those of all its options among them.
pub(super) fn effects_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<StoredEffect>, StoreError> {
    let rows: Vec<(String, Option<String>, Option<i32>)> = decision_effects::table
        .filter(decision_effects::decision_id.eq(decision))
        .order(decision_effects::position)
        .select((decision_effects::effect, decision_effects::draft_hash, decision_effects::option_number))
        .load(conn)?;
    let corrupt = || StoreError::Corrupt(format!("an effect of decision {decision}"));
    let effect =
        |(effect, draft_hash, option): (String, Option<String>, Option<i32>)| -> Result<StoredEffect, StoreError> {
            let effect = serde_json::from_str(&effect).map_err(|_| corrupt())?;
            let option = option.map(u16::try_from).transpose().map_err(|_| corrupt())?;
            Ok(StoredEffect { proposed: ProposedEffect { option, effect }, draft_hash })
        };
    rows.into_iter().map(effect).collect()
}

/// The same, each with the option that it belongs to.
pub(super) fn proposed_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<ProposedEffect>, StoreError> {
    Ok(effects_of(conn, decision)?.into_iter().map(|one| one.proposed).collect())
}

/// The effects by themselves, those of all options among them.
pub(super) fn all_effects_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<Effect>, StoreError> {
    Ok(effects_of(conn, decision)?.into_iter().map(|one| one.proposed.effect).collect())
}

impl Tx<'_> {
    /// A decision by its number, as far as the actor may see it.
    pub(super) fn decision(&mut self, number: i64) -> Result<DecisionRow, CommandError> {
        let row = by_number(self.conn, number)?.ok_or(CommandError::NotFound)?;
        if row.is_seen_by(self.actor.member()) { Ok(row) } else { Err(CommandError::NotFound) }
    }

    /// Puts effects in the place of a decision's present ones.
    pub(super) fn replace_effects(
        &mut self,
        decision: &DecisionId,
        effects: &[ProposedEffect],
    ) -> Result<(), StoreError> {
        diesel::delete(decision_effects::table.filter(decision_effects::decision_id.eq(decision)))
            .execute(self.conn)?;
        for (position, proposed) in (0_i32..).zip(effects) {
            let effect =
                serde_json::to_string(&proposed.effect).map_err(|error| StoreError::Corrupt(error.to_string()))?;
            diesel::insert_into(decision_effects::table)
                .values((
                    decision_effects::id.eq(fresh(self.now)),
                    decision_effects::decision_id.eq(decision),
                    decision_effects::position.eq(position),
                    decision_effects::effect.eq(effect),
                    decision_effects::option_number.eq(proposed.option.map(i32::from)),
                ))
                .execute(self.conn)?;
        }
        Ok(())
    }
}
