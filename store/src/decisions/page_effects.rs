//! The effects of a decision with what they touch: the rule's value before, the document, the people.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Day;
use domain::decisions::effect::Effect;
use domain::decisions::option_effect::ProposedEffect;
use domain::members::standing::MembershipChange;
use domain::rules::parameter::{Scope, find};

use super::candidacies::office;
use super::done::chosen_of;
use super::elect::{elected, given_a_role};
use super::page::MemberName;
use super::page_came_back::{CameBack, came_back};
use super::row::{DecisionRow, StoredEffect, effects_of};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{DecisionId, RuleValueId};
use crate::members::looked_up::{self, LookedUp};
use crate::rules;
use crate::schema::{agreement_versions, agreements, authorities, classes, decisions, drafts, pools, rule_values};

/// An effect with what it touches.
#[derive(Debug, Clone)]
pub struct EffectView {
    /// The effect.
    pub effect: Effect,
    /// What it touches.
    pub detail: EffectDetail,
    /// The hash of the draft that it adopts, once frozen.
    pub draft_hash: Option<String>,
    /// The number of the option that it belongs to, if any.
    pub option: Option<u16>,
    /// The name of the class by and from whose members it elects, where it is an election within one.
    pub elects_within: Option<String>,
    /// What came back with a membership that it ended, where its decision was annulled since.
    pub came_back: Option<CameBack>,
    /// Whether it was done: its decision took effect and, where it belongs to an option, that was chosen.
    pub done: bool,
}

/// What an effect touches.
#[derive(Debug, Clone)]
pub enum EffectDetail {
    /// Nothing.
    Nothing,
    /// A rule.
    Rule {
        /// The stored value that this one follows or would follow; `None` where there was none.
        before: Option<String>,
        /// The value for all pools that holds today for a pool that has none of its own.
        general: Option<String>,
        /// The name of the class or the pool that it holds for.
        class: Option<String>,
    },
    /// A document.
    Document {
        /// The agreement's title.
        title: String,
        /// The number of the version that the draft was written from.
        base: Option<i64>,
        /// The number of the version that it became.
        version: Option<i64>,
    },
    /// Members, in the order in which the effect names them.
    Members(Vec<MemberName>),
    /// The title of another decision; nothing where there is none.
    Decision(Option<String>),
}

/// The effects of a decision for its page.
pub(super) fn effect_views(conn: &mut DbConn, row: &DecisionRow, today: Day) -> Result<Vec<EffectView>, StoreError> {
    let effects = effects_of(conn, &row.id)?;
    let chosen = chosen_of(conn, row)?;
    let names = names_of(conn, &effects)?;
    let class_names: BTreeMap<String, String> =
        classes::table.select((classes::slug, classes::name)).load(conn)?.into_iter().collect();
    let pool_names: BTreeMap<String, String> =
        pools::table.select((pools::slug, pools::name)).load(conn)?.into_iter().collect();
    let mut views = Vec::with_capacity(effects.len());
    for StoredEffect { proposed, draft_hash } in effects {
        let done = row.enacted_at.is_some() && proposed.is_done(&chosen);
        let ProposedEffect { option, effect } = proposed;
        let named = |number: &i64| names.get(number).cloned();
        let detail = match &effect {
            Effect::Note => EffectDetail::Nothing,
            Effect::SetRule { key, scope, .. } => {
                let names = if is_of_pool(key) { &pool_names } else { &class_names };
                let before = value_before(conn, row, (key.as_str(), scope.as_str()), done, today)?;
                let general = match (&before, is_of_pool(key) && !scope.is_empty()) {
                    (None, true) => rules::in_force(conn, key, "", today)?.map(|value| value.value),
                    _ => None,
                };
                EffectDetail::Rule { before, general, class: names.get(scope).cloned() }
            }
            Effect::AdoptVersion { agreement, draft, .. } => document(conn, &row.id, agreement, *draft, done)?,
            Effect::Elect { .. } if row.enacted_at.is_some() => EffectDetail::Members(elected_names(conn, row)?),
            Effect::Elect { .. } => EffectDetail::Members(Vec::new()),
            Effect::Appoint { member, .. }
            | Effect::EndRole { member, .. }
            | Effect::ChangeMembership { member, .. } => EffectDetail::Members(named(member).into_iter().collect()),
            Effect::CreateCircle { members, .. } => EffectDetail::Members(members.iter().filter_map(named).collect()),
            Effect::Annul { decision, .. } => {
                let other = decisions::table.filter(decisions::number.eq(decision)).select(decisions::title);
                EffectDetail::Decision(other.first(conn).optional()?)
            }
        };
        let elects_within = office(&effect).and_then(|office| office.class);
        let elects_within = elects_within.map(|class| class_names.get(&class).cloned().unwrap_or(class));
        let came_back = match &effect {
            Effect::ChangeMembership { member, change: MembershipChange::Exclude } if done => {
                came_back(conn, row, *member)?
            }
            _ => None,
        };
        views.push(EffectView { effect, detail, draft_hash, option, elects_within, came_back, done });
    }
    Ok(views)
}

/// Whether a rule holds for pools of shared costs.
fn is_of_pool(key: &str) -> bool {
    find(key).is_some_and(|parameter| parameter.scope == Scope::Pool)
}

/// The value of a rule, by its key and scope, before an effect that was done; for one that has not been, the value today; nothing for that
/// of an option that lost.
fn value_before(
    conn: &mut DbConn,
    row: &DecisionRow,
    (key, scope): (&str, &str),
    done: bool,
    today: Day,
) -> Result<Option<String>, StoreError> {
    if row.enacted_at.is_none() {
        return Ok(rules::in_force(conn, key, scope, today)?.map(|value| value.value));
    }
    if !done {
        return Ok(None);
    }
    let own: Option<(RuleValueId, Day)> = rule_values::table
        .inner_join(authorities::table)
        .filter(authorities::decision_id.eq(row.id.as_str()))
        .filter(rule_values::rule_key.eq(key))
        .filter(rule_values::scope.eq(scope))
        .select((rule_values::id, rule_values::valid_from))
        .first(conn)
        .optional()?;
    let Some((id, from)) = own else { return Ok(None) };
    let before = rule_values::table
        .filter(rule_values::rule_key.eq(key))
        .filter(rule_values::scope.eq(scope))
        .filter(rule_values::circle_id.is_null())
        .filter(rule_values::valid_from.le(from))
        .filter(rule_values::id.lt(id))
        .order((rule_values::valid_from.desc(), rule_values::recorded_at.desc(), rule_values::id.desc()))
        .select(rule_values::value)
        .first(conn)
        .optional()?;
    Ok(before)
}

fn document(
    conn: &mut DbConn,
    decision: &DecisionId,
    agreement: &str,
    draft: i64,
    done: bool,
) -> Result<EffectDetail, StoreError> {
    let (id, title): (String, String) = agreements::table
        .filter(agreements::slug.eq(agreement))
        .select((agreements::id, agreements::title))
        .first(conn)?;
    let base: Option<Option<i64>> = drafts::table
        .left_join(agreement_versions::table)
        .filter(drafts::agreement_id.eq(&id))
        .filter(drafts::number.eq(draft))
        .select(agreement_versions::number.nullable())
        .first(conn)
        .optional()?;
    let version: Option<i64> = agreement_versions::table
        .inner_join(authorities::table)
        .filter(agreement_versions::agreement_id.eq(&id))
        .filter(authorities::decision_id.eq(decision.as_str()))
        .select(agreement_versions::number)
        .first(conn)
        .optional()?;
    Ok(EffectDetail::Document { title, base: base.flatten(), version: version.filter(|_| done) })
}

fn names_of(conn: &mut DbConn, effects: &[StoredEffect]) -> Result<BTreeMap<i64, MemberName>, StoreError> {
    let mut numbers: Vec<i64> = Vec::new();
    for one in effects {
        match &one.proposed.effect {
            Effect::Appoint { member, .. }
            | Effect::EndRole { member, .. }
            | Effect::ChangeMembership { member, .. } => numbers.push(*member),
            Effect::CreateCircle { members, .. } => numbers.extend(members),
            Effect::Note
            | Effect::SetRule { .. }
            | Effect::AdoptVersion { .. }
            | Effect::Elect { .. }
            | Effect::Annul { .. } => {}
        }
    }
    members_named(conn, numbers)
}

/// Those who were elected and to whom the role was given, in order.
fn elected_names(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<MemberName>, StoreError> {
    let given = given_a_role(conn, row)?;
    let mut numbers = elected(conn, row)?;
    numbers.retain(|number| given.contains(number));
    let names = members_named(conn, numbers.clone())?;
    Ok(numbers.iter().filter_map(|number| names.get(number).cloned()).collect())
}

fn members_named(conn: &mut DbConn, numbers: Vec<i64>) -> Result<BTreeMap<i64, MemberName>, StoreError> {
    let found = looked_up::by_number(conn, numbers)?.into_values();
    Ok(found.map(|LookedUp { number, name, .. }| (number, MemberName { number, name })).collect())
}
