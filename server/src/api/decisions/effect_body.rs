//! What a decision is to do, as a program sends it: the fields of the form of a proposal, under the names by which answers tell effects (see
//! [`super::effect_told`]). What answers tell beside them and follows from them is taken as it comes, and changes nothing.

use domain::decisions::DecisionNumber;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::option_effect::OptionEffectInput;
use domain::members::status::MemberNumber;
use serde::Deserialize;
use utoipa::ToSchema;

/// What a decision is to do: an effect as an answer tells it can be sent back as it stands. To adopt a draft of an agreement is proposed in
/// the browser: a program brings none, and sends back what stands.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(tag = "effect", rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = NewEffect, example = json!({ "effect": "set_rule", "key": "dues.monthly", "scope": "full", "value": "15.00" }))]
pub enum EffectBody {
    /// Records a resolution, and does nothing else.
    Note {},
    /// Sets the value of a rule.
    SetRule {
        /// The key of the rule.
        key: String,
        /// The class, or the kind of decision, or both, that the value is for; empty for the community.
        #[serde(default)]
        scope: String,
        /// The value as one writes it in English: amounts in whole units with a point.
        value: String,
    },
    /// Puts a draft in force as the next version of its agreement, where that stands in the proposal already.
    AdoptVersion {
        /// The address part of the agreement.
        agreement: String,
        /// The number of the draft.
        draft: u32,
        /// As it was told: whether the agreement is of the bylaws, which follows from what it is. Changes nothing.
        #[serde(default, rename = "bylaws")]
        _bylaws: bool,
    },
    /// Gives a role to a member.
    Appoint {
        /// The number of the member: 17 is M-17.
        member: i64,
        /// The role.
        role: String,
        /// The term in calendar months.
        months: u32,
    },
    /// Gives a role to whoever is elected.
    Elect {
        /// The role.
        role: String,
        /// The term in calendar months.
        months: u32,
        /// The slug of the class by and from whose members they are elected; left out where all members elect.
        #[serde(default)]
        class: String,
    },
    /// Takes a role back.
    EndRole {
        /// The number of the member: 17 is M-17.
        member: i64,
        /// The role.
        role: String,
    },
    /// Suspends or excludes a member, or takes either back.
    ChangeMembership {
        /// The number of the member: 17 is M-17.
        member: i64,
        /// What becomes of the membership.
        change: String,
    },
    /// Creates a circle.
    CreateCircle {
        /// Its name.
        name: String,
        /// What it is for.
        mandate: String,
        /// The numbers of its first members.
        members: Vec<i64>,
        /// As it was told: the address part, which follows from the name. Changes nothing.
        #[serde(default, rename = "slug")]
        _slug: String,
    },
    /// Annuls a decision.
    Annul {
        /// The number of the decision: 12 is D-12.
        decision: i64,
        /// As it was told: the kind of that decision, which follows from what it is. Changes nothing.
        #[serde(default, rename = "kind")]
        _kind: String,
    },
}

impl From<EffectBody> for EffectInput {
    fn from(effect: EffectBody) -> Self {
        let member = |number: i64| MemberNumber(number).to_string();
        match effect {
            EffectBody::Note {} => Self::Note,
            EffectBody::SetRule { key, scope, value } => Self::SetRule { key, scope, value },
            EffectBody::AdoptVersion { agreement, draft, .. } => {
                Self::AdoptVersion { agreement, draft: draft.to_string() }
            }
            EffectBody::Appoint { member: number, role, months } => {
                Self::Appoint { member: member(number), role, months: months.to_string() }
            }
            EffectBody::Elect { role, months, class } => Self::Elect { role, months: months.to_string(), class },
            EffectBody::EndRole { member: number, role } => Self::EndRole { member: member(number), role },
            EffectBody::ChangeMembership { member: number, change } => {
                Self::ChangeMembership { member: member(number), change }
            }
            EffectBody::CreateCircle { name, mandate, members, .. } => {
                let members = members.into_iter().map(member).collect::<Vec<_>>().join(", ");
                Self::CreateCircle { name, mandate, members }
            }
            EffectBody::Annul { decision, .. } => Self::Annul { decision: DecisionNumber(decision).to_string() },
        }
    }
}

/// What a decision is to do where a certain option is chosen.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewOptionEffect)]
pub struct OptionEffectBody {
    /// The name of the option.
    option: String,
    /// What is done.
    effect: EffectBody,
}

impl From<OptionEffectBody> for OptionEffectInput {
    fn from(one: OptionEffectBody) -> Self {
        Self { option: one.option, effect: one.effect.into() }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::super::body::fit;
    use super::*;

    /// What is sent of an effect, as its form has it; or the sentence and the field by which it is refused.
    fn read(effect: Value) -> Result<EffectInput, (&'static str, String)> {
        let read = fit::<Vec<EffectBody>>(&json!([effect]));
        let read = read.map_err(|error| (error.refusal.key, error.field))?;
        Ok(read.into_iter().map(EffectInput::from).next().unwrap())
    }

    #[test]
    fn effects_are_read_as_their_form_has_them() {
        assert_eq!(read(json!({ "effect": "note" })), Ok(EffectInput::Note));
        let circle = json!({ "effect": "create_circle", "name": "N", "mandate": "M", "members": [1, 17] });
        let made = EffectInput::CreateCircle { name: "N".into(), mandate: "M".into(), members: "M-1, M-17".into() };
        assert_eq!(read(circle), Ok(made));
        let term = json!({ "effect": "appoint", "member": 17, "role": "treasurer", "months": 12 });
        let given = EffectInput::Appoint { member: "M-17".into(), role: "treasurer".into(), months: "12".into() };
        assert_eq!(read(term), Ok(given));
    }

    #[test]
    fn what_is_no_effect_is_refused_by_its_place() {
        for (effect, field) in [
            (json!({ "effect": "note", "key": "x" }), "[0]"),
            (json!({ "effect": "adopt_version", "agreement": "bylaws", "draft": 0.5 }), "[0]"),
            (json!({ "effect": "annul", "decision": "D-12" }), "[0]"),
            (json!({ "effect": "annul" }), "[0].decision"),
            (json!({ "decision": 12 }), "[0].effect"),
            (json!("note"), "[0]"),
        ] {
            let refused = read(effect.clone()).map_err(|(_, field)| field);
            assert!(refused.as_ref().is_err_and(|at| at.starts_with(field)), "{effect}: {refused:?}");
        }
    }
}
