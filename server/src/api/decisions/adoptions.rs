//! To adopt a draft of an agreement is proposed in the browser, where the draft is read. A program sends such an effect back as it stands, and
//! brings no other.

use domain::decisions::effect::Effect;
use domain::decisions::effect_input::EffectInput;
use domain::decisions::proposal::ProposalInput;
use domain::validation::{FieldError, Refusal};
use store::decisions::DecisionPage;

/// An adoption: the name of the option that it belongs to, if any; the agreement and the number of the draft.
pub(super) type Adoption = (Option<String>, String, String);

/// The adoptions of a proposal as it stands.
pub(super) fn adoptions_of(page: &DecisionPage) -> Vec<Adoption> {
    let options = page.decision.choosing.as_ref().map(|choosing| choosing.options.as_slice()).unwrap_or_default();
    let name = |number: u16| options.iter().find(|option| option.number == number).map(|option| option.name.clone());
    let adoption = |effect: &Effect, option: Option<u16>| match effect {
        Effect::AdoptVersion { agreement, draft, .. } => {
            Some((option.and_then(name), agreement.clone(), draft.to_string()))
        }
        _ => None,
    };
    page.effects.iter().filter_map(|view| adoption(&view.effect, view.option)).collect()
}

/// Those adoptions of a proposal that are none of those which stand, each as a refusal beside its field of the form.
pub(super) fn adoptions_anew(input: &ProposalInput, standing: &[Adoption]) -> Vec<FieldError> {
    let common = input.effects.iter().map(|effect| (None, effect));
    let of_options = input.option_effects.iter().map(|one| (Some(one.option.trim().to_owned()), &one.effect));
    let mut refused = Vec::new();
    for (place, (option, effect)) in common.chain(of_options).enumerate() {
        let EffectInput::AdoptVersion { agreement, draft } = effect else { continue };
        if !standing.contains(&(option, agreement.clone(), draft.clone())) {
            refused.push(Refusal::new("error-api-adopt").at(&format!("effect-{place}-draft")));
        }
    }
    refused
}

#[cfg(test)]
mod tests {
    use domain::decisions::option_effect::OptionEffectInput;

    use super::*;

    #[test]
    fn what_stands_is_sent_back_and_nothing_else() {
        let adopt = |draft: &str| EffectInput::AdoptVersion { agreement: "bylaws".into(), draft: draft.into() };
        let of = |draft: &str| (None, "bylaws".to_owned(), draft.to_owned());
        let input = ProposalInput {
            effects: vec![EffectInput::Note, adopt("3")],
            option_effects: vec![OptionEffectInput { option: "Ebro".into(), effect: adopt("3") }],
            ..ProposalInput::default()
        };
        let fields = |standing: &[Adoption]| -> Vec<String> {
            adoptions_anew(&input, standing).into_iter().map(|error| error.field).collect()
        };
        assert_eq!(fields(&[]), ["effect-1-draft", "effect-2-draft"]);
        assert_eq!(fields(&[of("4")]), ["effect-1-draft", "effect-2-draft"]);
        assert_eq!(fields(&[of("3")]), ["effect-2-draft"], "of no option");
        assert!(fields(&[of("3"), (Some("Ebro".into()), "bylaws".into(), "3".into())]).is_empty());
    }
}
