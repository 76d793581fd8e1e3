//! Annulling a decision that is in effect: what it did is reversed, the last first and all or nothing, by the authority of the decision that
//! annuls it. History stays: what held until then held by it.

use diesel::prelude::*;
use domain::Day;
use domain::decisions::DecisionNumber;
use domain::decisions::effect::Effect;
use domain::decisions::kind::DecisionKind;
use domain::decisions::option_effect::ProposedEffect;
use domain::decisions::stage::Stage;
use domain::validation::Refusal;
use serde_json::json;

use super::done::done_of;
use super::row::{DecisionRow, by_number};
use crate::audit::Event;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, RuleValueId};
use crate::rules::in_force;
use crate::schema::{annulments, decisions, rule_values};
use crate::time::stored;
use crate::tx::Tx;

impl Tx<'_> {
    /// Notes of each annulment the kind of the decision that it would annul, which says what it takes; one of a decision that does not
    /// exist stays as it is, and is refused.
    pub(super) fn weigh_annulments(&mut self, effects: &mut [ProposedEffect]) -> Result<(), StoreError> {
        for one in effects {
            if let Effect::Annul { decision, kind } = &mut one.effect
                && let Some(row) = by_number(self.conn, *decision)?
            {
                *kind = row.kind()?;
            }
        }
        Ok(())
    }

    /// Annuls a decision, and reverses what it did from a day on.
    ///
    /// # Errors
    /// `error-annul-unknown` where there is no such decision, `error-annul-founding` for the founding act, `error-annul-stage` where it is
    /// not in effect; what [`Tx::reverse`] refuses; `error-nobody-votes` and the like where the reversal would leave behind what may not be.
    pub(super) fn annul(&mut self, number: i64, day: Day, authority: &AuthorityId) -> Result<(), CommandError> {
        let name = DecisionNumber(number).to_string();
        let refused = |key| Refusal::new(key).with("decision", name.clone());
        let row = by_number(self.conn, number)?.filter(|row| row.discussion_from.is_some() || row.enacted_at.is_some());
        let row = row.ok_or_else(|| refused("error-annul-unknown"))?;
        if row.kind()? == DecisionKind::Founding {
            return Err(refused("error-annul-founding").into());
        }
        if row.stage()? != Stage::Enacted {
            return Err(refused("error-annul-stage").into());
        }
        let did = self.authority_of_decision(&row.id)?;
        // Options that lost did nothing.
        let effects: Vec<Effect> = done_of(self.conn, &row)?.into_iter().map(|(_, effect)| effect).collect();
        for effect in effects.iter().rev() {
            self.reverse(effect, &did, day, authority)?;
        }
        if let Some((_, key)) = self.leaves_impossible(&effects, day)? {
            return Err(CommandError::refused(key));
        }
        self.set_annulled(&row, day, authority)
    }

    fn set_annulled(&mut self, row: &DecisionRow, day: Day, authority: &AuthorityId) -> Result<(), CommandError> {
        let enacted = decisions::table.find(&row.id).filter(decisions::stage.eq(Stage::Enacted.as_str()));
        let annulled = diesel::update(enacted).set(decisions::stage.eq(Stage::Annulled.as_str())).execute(self.conn)?;
        if annulled != 1 {
            return Err(Refusal::new("error-annul-stage").with("decision", row.short_name()).into());
        }
        diesel::insert_into(annulments::table)
            .values((
                annulments::decision_id.eq(&row.id),
                annulments::authority_id.eq(authority),
                annulments::valid_from.eq(day),
                annulments::annulled_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        let event = Event::new("decisions.annulled", row.short_name(), json!({ "from": day }));
        self.record(event.by(authority))?;
        Ok(())
    }

    /// Reverses one effect from a day on; `did` is the authority by which it was done.
    ///
    /// # Errors
    /// `error-annul-annulment` for what cannot be reversed at all; what [`Tx::restore_rule`], [`Tx::restore_version`],
    /// [`Tx::take_back_role`], [`Tx::give_back_role`], [`Tx::restore_membership`] and [`Tx::close_circle`] refuse.
    fn reverse(
        &mut self,
        effect: &Effect,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        match effect {
            Effect::Note => Ok(()),
            Effect::SetRule { key, scope, .. } => self.restore_rule(key, scope, did, day, authority),
            Effect::AdoptVersion { agreement, .. } => self.restore_version(agreement, did, day, authority),
            Effect::Appoint { member, role, .. } => self.take_back_role(Some(*member), *role, did, day, authority),
            Effect::Elect { role, .. } => self.take_back_role(None, *role, did, day, authority),
            Effect::EndRole { member, role } => self.give_back_role(*member, *role, did, day, authority),
            Effect::ChangeMembership { member, .. } => self.restore_membership(*member, did, day, authority),
            Effect::CreateCircle { name, .. } => self.close_circle(name, did, day, authority),
            Effect::Annul { decision, .. } => {
                let name = DecisionNumber(*decision).to_string();
                Err(Refusal::new("error-annul-annulment").with("decision", name).into())
            }
        }
    }

    /// Sets a rule to the value again that stood before a decision set it, from the day on which the decision's own value would hold at the
    /// earliest. Where that holds on no day from then on, since one that was set before it has taken its place, nothing is left to be
    /// reversed, and nothing is set.
    ///
    /// # Errors
    /// `error-annul-rule-anew` where it was set anew since, `error-annul-rule-none` where it had no value before.
    fn restore_rule(
        &mut self,
        key: &str,
        scope: &str,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let of_rule = || {
            rule_values::table
                .filter(rule_values::rule_key.eq(key))
                .filter(rule_values::scope.eq(scope))
                .filter(rule_values::circle_id.is_null())
        };
        let own: Option<(RuleValueId, Day)> = of_rule()
            .filter(rule_values::authority_id.eq(did))
            .order(rule_values::id.desc())
            .select((rule_values::id, rule_values::valid_from))
            .first(self.conn)
            .optional()?;
        let Some((id, from)) = own else { return Ok(()) };
        let on = day.max(from);
        let refused = |key: &'static str, rule: &str| Refusal::new(key).with("rule", rule);
        let others = of_rule()
            .filter(rule_values::id.gt(&id))
            .filter(rule_values::authority_id.ne_all([did.as_str(), authority.as_str()]));
        if diesel::select(diesel::dsl::exists(others)).get_result(self.conn)? {
            return Err(refused("error-annul-rule-anew", key).into());
        }
        let holds: Option<RuleValueId> = in_force(self.conn, key, scope, on)?.map(|value| value.id);
        if holds.as_ref() != Some(&id) {
            return Ok(());
        }
        let before: Option<String> = of_rule()
            .filter(rule_values::valid_from.le(on))
            .filter(rule_values::authority_id.ne(did))
            .order((rule_values::valid_from.desc(), rule_values::recorded_at.desc(), rule_values::id.desc()))
            .select(rule_values::value)
            .first(self.conn)
            .optional()?;
        let before = before.ok_or_else(|| refused("error-annul-rule-none", key))?;
        self.apply_rule(key, scope, &before, on, authority)
    }
}
