//! Rehearsing the effects of a proposal: they are applied as if the decision had passed, and undone, so that who
//! writes it learns at once what would refuse. They are asked again when they apply: much can happen in between.

use diesel::prelude::*;
use domain::Day;
use domain::agreements::document::AgreementKind;
use domain::decisions::choosing::Choosing;
use domain::decisions::effect::Effect;
use domain::decisions::effect_input::effect_field;
use domain::decisions::option_effect::{ProposedEffect, done, name_of, rehearsals};
use domain::validation::{FieldError, Refusal};

use super::row::{DecisionRow, proposed_of};
use crate::dialect::undoable;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, DecisionId};
use crate::schema::agreements;
use crate::tx::Tx;

impl Tx<'_> {
    /// Notes of each adoption whether its agreement is of the bylaws, which says what it takes; one of an agreement that does not exist stays
    /// as it is, and is refused.
    pub(super) fn weigh_adoptions(&mut self, effects: &mut [ProposedEffect]) -> Result<(), StoreError> {
        for one in effects {
            if let Effect::AdoptVersion { agreement, bylaws, .. } = &mut one.effect
                && let Some(found) = self.is_bylaws(agreement)?
            {
                *bylaws = found;
            }
        }
        Ok(())
    }

    /// Refuses effects that could not apply on `day`, beside their fields: those of each option by themselves, as if it alone were chosen, and
    /// where several can be, those of some together (see [`rehearsals`]), then also beside `effects` with `error-option-effects-together`
    /// (argument `options`: their names). Writes nothing.
    pub(super) fn rehearse(
        &mut self,
        choosing: Option<&Choosing>,
        effects: &[ProposedEffect],
        decision: &DecisionId,
        day: Day,
    ) -> Result<(), CommandError> {
        let mut refused: Vec<FieldError> = Vec::new();
        for (position, one) in effects.iter().enumerate() {
            if let Effect::AdoptVersion { agreement, .. } = &one.effect
                && self.is_bylaws(agreement)?.is_none()
            {
                let field = effect_field(position, "agreement");
                refused.push(Refusal::new("error-agreement-unknown").at(&field));
            }
        }
        for chosen in rehearsals(choosing, effects) {
            if chosen.len() > 1 && !refused.is_empty() {
                // What is wrong with one of them alone is told first.
                break;
            }
            let known: Vec<&str> = refused.iter().map(|error| error.field.as_str()).collect();
            let done = done(effects, &chosen).into_iter();
            let done = done.filter(|(position, _)| !known.contains(&effect_field(*position, "agreement").as_str()));
            let done: Vec<(usize, Effect)> = done.map(|(position, effect)| (position, effect.clone())).collect();
            let found = self.refusals_of(&done, decision, day)?;
            if let Some(choosing) = choosing.filter(|_| chosen.len() > 1 && !found.is_empty()) {
                let names: Vec<String> = chosen.iter().map(|option| name_of(choosing, *option).to_owned()).collect();
                let together = Refusal::new("error-option-effects-together").with("options", names);
                refused.push(together.at("effects"));
            }
            for error in found {
                // What is done whatever is chosen is refused with each option.
                if !refused.contains(&error) {
                    refused.push(error);
                }
            }
        }
        if refused.is_empty() { Ok(()) } else { Err(CommandError::Invalid(refused)) }
    }

    /// Rehearses again what the options of a decision would do, before its vote opens: nobody is to vote for what cannot be done.
    pub(super) fn rehearse_options(&mut self, row: &DecisionRow) -> Result<(), CommandError> {
        let effects = proposed_of(self.conn, &row.id)?;
        if effects.iter().all(|one| one.option.is_none()) {
            return Ok(());
        }
        let day = row.effective_on.map_or(self.today, |day| day.max(self.today));
        self.rehearse(row.choosing()?.as_ref(), &effects, &row.id, day).map_err(CommandError::into_whole)
    }

    /// What refuses effects that would be done together, each with its place among those of the decision. What they did is undone.
    fn refusals_of(
        &mut self,
        done: &[(usize, Effect)],
        decision: &DecisionId,
        day: Day,
    ) -> Result<Vec<FieldError>, CommandError> {
        let refused = self.part(|part| {
            let authority = part.authority_of_decision(decision)?;
            let mut refused = Vec::new();
            for (position, effect) in done {
                refused.extend(part.refusal_of(*position, effect, decision, day, &authority)?);
            }
            let effects: Vec<Effect> = done.iter().map(|(_, effect)| effect.clone()).collect();
            if let Some((place, key)) = part.leaves_impossible(&effects, day)?
                && let Some((position, effect)) = done.get(place)
            {
                refused.push(Refusal::new(key).at(&effect_field(*position, field_of(effect, key))));
            }
            // Refusing is what undoes the rehearsal, also one that went well.
            Err::<Vec<FieldError>, _>(CommandError::Invalid(refused))
        });
        match refused {
            Err(CommandError::Invalid(refused)) => Ok(refused),
            other => other,
        }
    }

    /// What refuses one effect, which stays applied for the others where nothing does.
    fn refusal_of(
        &mut self,
        position: usize,
        effect: &Effect,
        decision: &DecisionId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<Option<FieldError>, CommandError> {
        let applied = self.part(|part| {
            if let Effect::AdoptVersion { agreement, draft, .. } = effect {
                part.freeze_draft(agreement, *draft, decision)?;
            }
            part.apply(effect, day, authority)
        });
        match applied {
            Ok(()) => Ok(None),
            Err(CommandError::Invalid(errors)) => {
                let refusal = errors.into_iter().next().map(|error| error.refusal);
                let refusal = refusal.unwrap_or_else(|| Refusal::new("error-effect-impossible"));
                Ok(Some(refusal.clone().at(&effect_field(position, field_of(effect, refusal.key)))))
            }
            Err(error) => Err(error),
        }
    }

    /// Whether an agreement is of the kind bylaws; `None` where there is none.
    fn is_bylaws(&mut self, slug: &str) -> Result<Option<bool>, StoreError> {
        let kind: Option<String> =
            agreements::table.filter(agreements::slug.eq(slug)).select(agreements::kind).first(self.conn).optional()?;
        Ok(kind.map(|kind| kind == AgreementKind::Bylaws.as_str()))
    }

    /// Runs a part of this command that is undone by itself where it refuses (see [`undoable`]).
    pub(crate) fn part<T>(
        &mut self,
        part: impl FnOnce(&mut Tx<'_>) -> Result<T, CommandError>,
    ) -> Result<T, CommandError> {
        let (actor, now, today, community) = (self.actor.clone(), self.now, self.today, self.community.clone());
        undoable(self.conn, |conn| part(&mut Tx { conn, actor, now, today, community, seen: None }))
    }
}

/// The field of an effect that a refusal concerns.
fn field_of(effect: &Effect, key: &str) -> &'static str {
    match effect {
        Effect::Note => "kind",
        Effect::SetRule { .. } if key == "error-rule-scope" => "scope",
        Effect::SetRule { .. } => "value",
        Effect::AdoptVersion { .. } => "draft",
        Effect::Appoint { .. } | Effect::Elect { .. } if key == "error-term-too-long" => "months",
        Effect::Elect { .. } if key.starts_with("error-election-class") => "class",
        Effect::Elect { .. } => "role",
        Effect::Appoint { .. } | Effect::EndRole { .. } if key.starts_with("error-role") => "role",
        Effect::Appoint { .. } | Effect::EndRole { .. } => "member",
        Effect::ChangeMembership { .. } if key.starts_with("error-membership") => "change",
        Effect::ChangeMembership { .. } => "member",
        Effect::CreateCircle { .. } if key.starts_with("error-member") => "members",
        Effect::CreateCircle { .. } => "name",
        Effect::Annul { .. } => "decision",
    }
}
