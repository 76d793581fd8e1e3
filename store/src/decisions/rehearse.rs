//! Rehearsing the effects of a proposal: they are applied as if the decision had passed, and undone, so that who
//! writes it learns at once what would refuse. They are asked again when they apply: much can happen in between.

use diesel::prelude::*;
use domain::Day;
use domain::agreements::document::AgreementKind;
use domain::decisions::effect::Effect;
use domain::decisions::effect_input::effect_field;
use domain::validation::{Errors, FieldError, Refusal};

use crate::dialect::undoable;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, DecisionId};
use crate::schema::agreements;
use crate::tx::Tx;

impl Tx<'_> {
    /// Refuses effects that could not apply on `day`, beside their fields, and notes which agreement is of the
    /// bylaws. Writes nothing.
    pub(super) fn rehearse(
        &mut self,
        effects: &mut [Effect],
        decision: &DecisionId,
        day: Day,
    ) -> Result<(), CommandError> {
        let mut errors = Errors::new();
        for (position, effect) in effects.iter_mut().enumerate() {
            if let Effect::AdoptVersion { agreement, bylaws, .. } = effect {
                match self.is_bylaws(agreement)? {
                    Some(found) => *bylaws = found,
                    None => errors.add(&effect_field(position, "agreement"), Refusal::new("error-agreement-unknown")),
                }
            }
        }
        let errors_before = errors.clone().into_vec();
        let refused = self.part(|part| {
            let authority = part.authority_of_decision(decision)?;
            let mut refused = errors_before;
            for (position, effect) in effects.iter().enumerate() {
                let known = refused.iter().any(|error| error.field == effect_field(position, "agreement"));
                if !known && let Some(error) = part.refusal_of(position, effect, decision, day, &authority)? {
                    refused.push(error);
                }
            }
            if let Some((position, key)) = part.leaves_impossible(effects, day)?
                && let Some(effect) = effects.get(position)
            {
                refused.push(Refusal::new(key).at(&effect_field(position, field_of(effect, key))));
            }
            // Refusing is what undoes the rehearsal, also one that went well.
            Err::<(), _>(CommandError::Invalid(refused))
        });
        match refused {
            Err(CommandError::Invalid(refused)) if refused.is_empty() => Ok(()),
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
    pub(super) fn part<T>(
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
