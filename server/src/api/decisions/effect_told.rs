//! What a decision is to do, as it is told: under the names and in the spelling in which a program sends it back.

use domain::decisions::effect::Effect;
use domain::decisions::option_effect::name_of;
use domain::language::Language;
use domain::rules::parameter::typed_value;
use domain::treasury::money::Currency;
use serde::Serialize;
use serde_json::Value;
use store::decisions::DecisionPage;
use utoipa::ToSchema;

use super::super::Problem;

/// What a decision does where a certain option is chosen.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OptionEffect)]
pub struct OptionEffectJson {
    /// The name of the option.
    #[schema(example = "Cinca")]
    option: String,
    /// What is done, told as each of `effects` is.
    #[schema(value_type = Object)]
    effect: Value,
}

/// The effects of a decision, each in order: those that are done whatever is chosen, and those of options.
pub(super) fn effects_json(
    page: &DecisionPage,
    currency: Currency,
) -> Result<(Vec<Value>, Vec<OptionEffectJson>), Problem> {
    let (mut common, mut of_options) = (Vec::new(), Vec::new());
    for view in &page.effects {
        let effect = effect_json(&view.effect, currency).map_err(|error| Problem::failed(&error.to_string()))?;
        match (view.option, &page.decision.choosing) {
            (Some(option), Some(choosing)) => {
                of_options.push(OptionEffectJson { option: name_of(choosing, option).to_owned(), effect });
            }
            _ => common.push(effect),
        }
    }
    Ok((common, of_options))
}

/// An effect with the value of a rule as one writes it in English, which is how it is read.
fn effect_json(effect: &Effect, currency: Currency) -> serde_json::Result<Value> {
    let mut told = serde_json::to_value(effect)?;
    if let (Effect::SetRule { key, value, .. }, Some(fields)) = (effect, told.as_object_mut()) {
        fields.insert("value".to_owned(), typed_value(key, value, currency, Language::En).into());
    }
    Ok(told)
}

#[cfg(test)]
mod tests {
    use domain::decisions::effect_input::{EffectInput, EffectKind};
    use domain::decisions::kind::DecisionKind;
    use domain::members::role::Role;
    use domain::members::standing::MembershipChange;
    use serde_json::json;

    use super::super::super::body::fit;
    use super::super::effect_body::EffectBody;
    use super::*;

    /// Effects of a kind, so that one that joins must come here too.
    fn of_kind(kind: EffectKind) -> Vec<Effect> {
        let rule = |key: &str, scope: &str, value: &str| {
            let (key, scope, value) = (key.to_owned(), scope.to_owned(), value.to_owned());
            Effect::SetRule { key, scope, value }
        };
        let elect = |class: Option<&str>| Effect::Elect {
            role: Role::Auditor,
            months: 12,
            class: class.map(ToOwned::to_owned),
        };
        match kind {
            EffectKind::Note => vec![Effect::Note],
            EffectKind::SetRule => {
                vec![rule("dues.monthly", "full", "1500"), rule("decisions.quorum", "ordinary", "1/3")]
            }
            EffectKind::AdoptVersion => {
                vec![Effect::AdoptVersion { agreement: "bylaws".into(), draft: 3, bylaws: true }]
            }
            EffectKind::Appoint => vec![Effect::Appoint { member: 17, role: Role::Treasurer, months: 12 }],
            EffectKind::Elect => vec![elect(None), elect(Some("workers"))],
            EffectKind::EndRole => vec![Effect::EndRole { member: 17, role: Role::Treasurer }],
            EffectKind::ChangeMembership => {
                vec![Effect::ChangeMembership { member: 17, change: MembershipChange::Suspend }]
            }
            EffectKind::CreateCircle => {
                let (name, slug, mandate) = ("Mail room".into(), "mail-room".into(), "Mail.".into());
                vec![Effect::CreateCircle { name, slug, mandate, members: vec![1, 17] }]
            }
            EffectKind::Annul => vec![Effect::Annul { decision: 12, kind: DecisionKind::Policy }],
        }
    }

    #[test]
    fn what_is_told_of_effects_can_be_sent_back() {
        for effect in EffectKind::ALL.iter().flat_map(|kind| of_kind(*kind)) {
            let told = effect_json(&effect, Currency::EUR).unwrap();
            let sent: Vec<EffectBody> = fit(&json!([told])).unwrap();
            let sent: Vec<EffectInput> = sent.into_iter().map(Into::into).collect();
            let typed =
                EffectInput::from_effect(&effect, |key, value| typed_value(key, value, Currency::EUR, Language::En));
            assert_eq!(sent, [typed], "{told}");
        }
    }

    #[test]
    fn an_amount_is_told_as_it_is_sent() {
        let told = of_kind(EffectKind::SetRule).into_iter().map(|effect| effect_json(&effect, Currency::EUR).unwrap());
        let values: Vec<Value> = told.map(|told| told["value"].clone()).collect();
        assert_eq!(values, [json!("15.00"), json!("1/3")]);
    }
}
