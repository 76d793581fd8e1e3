//! The majority that options need which would do something: whether a decision among them can have it, and what its count goes by.

use std::collections::BTreeMap;

use domain::decisions::choosing::Choosing;
use domain::decisions::count::{BY_CLASS, ClassVotes, Conditions, Majority};
use domain::decisions::frozen::FrozenRule;
use domain::decisions::kind::DecisionKind;
use domain::decisions::option_effect::{ProposedEffect, acting};
use domain::decisions::support::{Asked, ClassOnRoll, why_no_effects};
use domain::decisions::tally::majority::Base;
use domain::rules::parameter::{MAJORITY, MAJORITY_BASE, MAJORITY_CLASSES};

use super::for_and_against::classes_on_roll;
use super::governed::{governing_if_any, governing_value};
use super::row::{DecisionRow, proposed_of};
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::tx::Tx;

impl Tx<'_> {
    /// Why no option may do anything in a decision of a kind among these, by the rules of today, as a refusal's key; `None` where options
    /// may, or none would.
    pub(super) fn why_no_effects(
        &mut self,
        kind: DecisionKind,
        choosing: Option<&Choosing>,
        effects: &[ProposedEffect],
    ) -> Result<Option<&'static str>, StoreError> {
        let Some(choosing) = choosing.filter(|_| !acting(effects).is_empty()) else { return Ok(None) };
        let majority = governing_value(self.conn, MAJORITY, kind, self.today)?.value;
        let majority: Majority =
            majority.parse().map_err(|_| StoreError::Corrupt(format!("rule {MAJORITY} {kind}")))?;
        let base = governing_if_any(self.conn, MAJORITY_BASE, kind, self.today)?;
        let base: Base = match base {
            Some(base) => {
                base.value.parse().map_err(|_| StoreError::Corrupt(format!("rule {MAJORITY_BASE} {kind}")))?
            }
            None => Base::Cast,
        };
        let classes = governing_if_any(self.conn, MAJORITY_CLASSES, kind, self.today)?;
        let by_class = classes.is_some_and(|classes| classes.value == BY_CLASS);
        Ok(why_no_effects(choosing.method, majority, base, by_class))
    }

    /// Refuses to open a vote among options that would do something, where the rules of today let none. They may have changed since it was
    /// proposed.
    ///
    /// # Errors
    /// `error-option-effects-consent`, `error-option-effects-majority`, `error-option-effects-classes`.
    pub(super) fn options_may_do(&mut self, row: &DecisionRow, choosing: &Choosing) -> Result<(), CommandError> {
        let effects = proposed_of(self.conn, &row.id)?;
        match self.why_no_effects(row.kind()?, Some(choosing), &effects)? {
            Some(key) => Err(CommandError::refused(key)),
            None => Ok(()),
        }
    }
}

/// What the options of a decision need that would do something, by the rules that its vote opened with. Those of earlier versions say
/// nothing of a majority among options, and ask for none. `cast_by` is the class of whoever cast each ballot, in the order of the ballots;
/// `known` says whether each class wanted each option, where nothing else may be told of classes.
pub(super) fn asked_of(
    conn: &mut DbConn,
    row: &DecisionRow,
    rules: &[FrozenRule],
    cast_by: &[Option<String>],
    known: BTreeMap<(u16, String), bool>,
) -> Result<Option<Asked>, StoreError> {
    if rules.iter().all(|rule| rule.key != MAJORITY) {
        return Ok(None);
    }
    let conditions = Conditions::of(rules).ok_or_else(|| row.corrupt("rules"))?;
    let options = acting(&proposed_of(conn, &row.id)?);
    if !conditions.counts_classes() {
        return Ok(Some(Asked { conditions, options, classes: Vec::new(), class_of: Vec::new(), known }));
    }
    let on_roll = classes_on_roll(conn, &row.id)?;
    let place = |class: &Option<String>| on_roll.iter().position(|of| Some(&of.class) == class.as_ref());
    let class_of = cast_by.iter().map(place).collect();
    let class = |of: ClassVotes| ClassOnRoll { class: of.class, eligible: of.eligible, present: of.present };
    let classes = on_roll.into_iter().map(class).collect();
    Ok(Some(Asked { conditions, options, classes, class_of, known }))
}
