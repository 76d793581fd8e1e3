//! What a passed decision does, one effect after the other, by its own authority.

use diesel::prelude::*;
use domain::Day;
use domain::decisions::effect::Effect;
use domain::rules::parameter::{Scope, find, read_class_in_kind};
use serde_json::json;

use super::candidacies::Office;
use super::done::done_of;
use super::elect::Ungiven;
use super::roll_rules::elects;
use super::row::DecisionRow;
use crate::audit::Event;
use crate::error::{CommandError, StoreError};
use crate::ids::AuthorityId;
use crate::rules::clause_of;
use crate::schema::{classes, pools};
use crate::tx::Tx;

impl Tx<'_> {
    /// Applies the effects of a decision from a day on, of those of options the ones of the options that were chosen; those who were elected
    /// and were given nothing, as [`Tx::elect`] says.
    ///
    /// # Errors
    /// The place of the effect that refused, counted from zero, and why; what the others did must then be undone.
    pub(super) fn apply_effects(&mut self, row: &DecisionRow, day: Day) -> Result<Ungiven, (usize, CommandError)> {
        let effects = done_of(self.conn, row).map_err(|error| (0, error.into()))?;
        let authority = self.authority_of_decision(&row.id).map_err(|error| (0, error.into()))?;
        let mut ungiven = Ungiven::default();
        for (position, effect) in &effects {
            let applied = match effect {
                Effect::Elect { role, months, class } => {
                    let office = Office { role: *role, months: *months, class: class.clone() };
                    self.elect(row, &office, day, &authority).map(|others| ungiven = others)
                }
                effect => self.apply(effect, day, &authority),
            };
            applied.map_err(|error| (*position, error))?;
        }
        let (positions, effects): (Vec<usize>, Vec<Effect>) = effects.into_iter().unzip();
        match self.leaves_impossible(&effects, day) {
            Ok(None) => Ok(ungiven),
            Ok(Some((place, key))) => Err((positions.get(place).copied().unwrap_or(0), CommandError::refused(key))),
            Err(error) => Err((0, error.into())),
        }
    }

    /// Applies one effect; of an election, before it is known who was elected, no more than looks whether the term is allowed, and the class
    /// that it elects from there and with a vote.
    pub(super) fn apply(&mut self, effect: &Effect, day: Day, authority: &AuthorityId) -> Result<(), CommandError> {
        match effect {
            Effect::Note => Ok(()),
            Effect::SetRule { key, scope, value } => self.apply_rule(key, scope, value, day, authority),
            Effect::AdoptVersion { agreement, draft, .. } => {
                self.adopt_draft(agreement, *draft, day, authority).map(|_| ())
            }
            Effect::Appoint { member, role, months } => self.appoint(*member, *role, day, *months, authority),
            Effect::Elect { months, class, .. } => {
                self.term_is_allowed(day, *months)?;
                match class {
                    Some(class) if !self.scope_exists(Scope::Class, class)? => {
                        Err(CommandError::refused("error-election-class"))
                    }
                    Some(class) if !elects(self.conn, class, self.today)? => {
                        Err(CommandError::refused("error-election-class-votes"))
                    }
                    _ => Ok(()),
                }
            }
            Effect::EndRole { member, role } => self.end_role(*member, *role, day, authority),
            Effect::ChangeMembership { member, change } => self.change_membership(*member, *change, day, authority),
            Effect::CreateCircle { name, slug, mandate, members } => {
                self.create_circle(name, slug, mandate, members, day, authority)
            }
            Effect::Annul { decision, .. } => self.annul(*decision, day, authority),
        }
    }

    /// Sets a rule, if its parameter still takes the value and its class still exists.
    pub(super) fn apply_rule(
        &mut self,
        key: &str,
        scope: &str,
        value: &str,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let parameter = find(key).ok_or(CommandError::refused("error-rule-unknown"))?;
        parameter.value_type.from_stored(value)?;
        if !self.scope_exists(parameter.scope, scope)? {
            return Err(CommandError::refused("error-rule-scope"));
        }
        self.set_rule(key, scope, value, day, authority)?;
        let payload =
            json!({ "key": key, "scope": scope, "value": value, "valid_from": day, "clause": clause_of(key) });
        self.record(Event::new("rules.set", key, payload).by(authority))?;
        Ok(())
    }

    /// Whether a rule has values for a scope: for a class or a pool, only where there is such a one. The form's own check has
    /// seen to the others.
    fn scope_exists(&mut self, wanted: Scope, scope: &str) -> Result<bool, StoreError> {
        let class =
            read_class_in_kind(scope).filter(|_| wanted == Scope::ClassInKind).map_or(scope, |(class, _)| class);
        let exists = match wanted {
            Scope::Class | Scope::ClassInKind => {
                let class = classes::table.filter(classes::slug.eq(class));
                diesel::select(diesel::dsl::exists(class)).get_result(self.conn)?
            }
            Scope::Pool if !scope.is_empty() => {
                let pool = pools::table.filter(pools::slug.eq(scope));
                diesel::select(diesel::dsl::exists(pool)).get_result(self.conn)?
            }
            _ => true,
        };
        Ok(exists)
    }
}
