//! The form of a proposal as strings: read from what a browser sends, and written back with everything that was typed.
//!
//! Some effects are chosen from one list where the domain has two fields: a rule with its scope, a draft with its
//! agreement, a role with its holder. Both halves stand in one value, with a colon between.

use domain::decisions::choosing::Choosing;
use domain::decisions::effect_input::{EffectInput, EffectKind, effect_field};
use domain::decisions::option_effect::{OPTION_EFFECTS_MAX, OptionEffectInput, ProposedEffect};
use domain::decisions::proposal::{EFFECTS_MAX, ProposalInput};
use domain::language::Language;
use domain::rules::parameter::typed_value;
use domain::treasury::money::Currency;
use domain::validation::FieldError;

use super::choosing_fields;
use crate::web::FormState;

/// Reads a proposal; effects that were ticked for removal are left out, and those of options come last.
pub(super) fn read(form: &FormState) -> ProposalInput {
    let text = |field: &str| form.value(field).to_owned();
    let (mut effects, mut option_effects) = (Vec::new(), Vec::new());
    for position in (0..(EFFECTS_MAX + OPTION_EFFECTS_MAX) * 2).filter(|at| !form.has(&effect_field(*at, "remove"))) {
        let Some(effect) = read_effect(form, position) else { continue };
        let option = text(&effect_field(position, "option"));
        if option.trim().is_empty() {
            effects.push(effect);
        } else {
            option_effects.push(OptionEffectInput { option, effect });
        }
    }
    let choosing = choosing_fields::read(form);
    let (title, body, effective_on) = (text("title"), text("body"), text("effective_on"));
    let (topic, circle) = (text("topic"), text("circle"));
    let secret = form.value("secret") == "yes";
    ProposalInput { title, body, effective_on, effects, option_effects, choosing, secret, topic, circle }
}

fn read_effect(form: &FormState, position: usize) -> Option<EffectInput> {
    let text = |name: &str| form.value(&effect_field(position, name)).to_owned();
    let halves = |name: &str| {
        let value = text(name);
        let (before, after) = value.split_once(':').unwrap_or((&value, ""));
        (before.to_owned(), after.to_owned())
    };
    let kind: EffectKind = text("kind").parse().ok()?;
    Some(match kind {
        EffectKind::Note => EffectInput::Note,
        EffectKind::SetRule => {
            let (key, scope) = halves("rule");
            EffectInput::SetRule { key, scope, value: text("value") }
        }
        EffectKind::AdoptVersion => {
            let (agreement, draft) = halves("draft");
            EffectInput::AdoptVersion { agreement, draft }
        }
        EffectKind::Appoint => {
            EffectInput::Appoint { member: text("member"), role: text("role"), months: text("months") }
        }
        EffectKind::Elect => EffectInput::Elect { role: text("role"), months: text("months"), class: text("class") },
        EffectKind::EndRole => {
            let (member, role) = halves("holder");
            EffectInput::EndRole { member, role }
        }
        EffectKind::ChangeMembership => {
            EffectInput::ChangeMembership { member: text("member"), change: text("change") }
        }
        EffectKind::CreateCircle => {
            EffectInput::CreateCircle { name: text("name"), mandate: text("mandate"), members: text("members") }
        }
        EffectKind::Annul => EffectInput::Annul { decision: text("decision") },
    })
}

/// The form that shows a proposal, with the request key of the form that it came from, if it came from one.
pub(super) fn write(input: &ProposalInput, request_key: &str) -> FormState {
    let mut values = vec![
        ("title".to_owned(), input.title.clone()),
        ("body".to_owned(), input.body.clone()),
        ("effective_on".to_owned(), input.effective_on.clone()),
    ];
    values.extend((!request_key.is_empty()).then(|| ("request_key".to_owned(), request_key.to_owned())));
    values.extend(choosing_fields::write(&input.choosing));
    values.extend(input.secret.then(|| ("secret".to_owned(), "yes".to_owned())));
    let named = [("topic", &input.topic), ("circle", &input.circle)].into_iter().filter(|(_, slug)| !slug.is_empty());
    values.extend(named.map(|(name, slug)| (name.to_owned(), slug.clone())));
    for (position, (option, effect)) in input.all_effects().enumerate() {
        let mut put = |name: &str, value: String| values.push((effect_field(position, name), value));
        put("kind", effect.kind().to_string());
        if let Some(option) = option {
            put("option", option.to_owned());
        }
        match effect {
            EffectInput::Note => {}
            EffectInput::SetRule { key, scope, value } => {
                put("rule", joined(key, scope));
                put("value", value.clone());
            }
            EffectInput::AdoptVersion { agreement, draft } => put("draft", joined(agreement, draft)),
            EffectInput::Appoint { member, role, months } => {
                put("member", member.clone());
                put("role", role.clone());
                put("months", months.clone());
            }
            EffectInput::Elect { role, months, class } => {
                put("role", role.clone());
                put("months", months.clone());
                put("class", class.clone());
            }
            EffectInput::EndRole { member, role } => put("holder", joined(member, role)),
            EffectInput::ChangeMembership { member, change } => {
                put("member", member.clone());
                put("change", change.clone());
            }
            EffectInput::CreateCircle { name, mandate, members } => {
                put("name", name.clone());
                put("mandate", mandate.clone());
                put("members", members.clone());
            }
            EffectInput::Annul { decision } => put("decision", decision.clone()),
        }
    }
    FormState::of(values)
}

/// Both halves of a choice; nothing where nothing is chosen.
pub(super) fn joined(before: &str, after: &str) -> String {
    if before.is_empty() && after.is_empty() { String::new() } else { format!("{before}:{after}") }
}

/// Errors beside the fields of this form, one for each field and sentence.
pub(super) fn errors(input: &ProposalInput, errors: Vec<FieldError>) -> Vec<FieldError> {
    let mut placed: Vec<FieldError> = Vec::with_capacity(errors.len());
    for mut error in errors {
        if error.field == "effects" {
            error.field = "add".to_owned();
        }
        let mut is_half = false;
        for (position, (_, effect)) in input.all_effects().enumerate() {
            let (halves, whole): (&[&str], &str) = match effect {
                EffectInput::SetRule { .. } => (&["key", "scope"], "rule"),
                EffectInput::AdoptVersion { .. } => (&["agreement", "draft"], "draft"),
                EffectInput::EndRole { .. } => (&["member", "role"], "holder"),
                _ => continue,
            };
            if halves.iter().any(|half| error.field == effect_field(position, half)) {
                (error.field, is_half) = (effect_field(position, whole), true);
            }
        }
        // Of two halves that are both wrong, one sentence is enough.
        if !(is_half && placed.iter().any(|other| other.field == error.field)) {
            placed.push(error);
        }
    }
    placed
}

/// A stored proposal as its form shows it.
pub(super) fn stored(
    title: &str,
    body: &str,
    effective_on: Option<domain::Day>,
    effects: &[ProposedEffect],
    choosing: Option<&Choosing>,
    currency: Currency,
    reader: Language,
) -> ProposalInput {
    let typed = |one: &ProposedEffect| {
        EffectInput::from_effect(&one.effect, |key, value| typed_value(key, value, currency, reader))
    };
    let name = |number: u16| {
        let mut options = choosing.iter().flat_map(|choosing| &choosing.options);
        options.find(|option| option.number == number).map(|option| option.name.clone())
    };
    let of_option = |one: &ProposedEffect| {
        one.option.map(|number| OptionEffectInput { option: name(number).unwrap_or_default(), effect: typed(one) })
    };
    ProposalInput {
        title: title.to_owned(),
        body: body.to_owned(),
        effective_on: effective_on.map(|day| day.to_string()).unwrap_or_default(),
        effects: effects.iter().filter(|one| one.option.is_none()).map(typed).collect(),
        option_effects: effects.iter().filter_map(of_option).collect(),
        choosing: choosing_fields::stored(choosing, currency, reader),
        ..ProposalInput::default()
    }
}

#[cfg(test)]
mod tests {
    use domain::decisions::choosing::ChoosingInput;
    use domain::validation::Refusal;

    use super::*;

    fn every_kind() -> ProposalInput {
        let text = |text: &str| text.to_owned();
        ProposalInput {
            title: text("T"),
            body: text("B\n"),
            effective_on: text("2026-12-01"),
            secret: true,
            topic: text("roofs"),
            circle: text("trees"),
            choosing: ChoosingInput { method: text("dots"), options: text("A\nB"), ..ChoosingInput::default() },
            option_effects: vec![
                OptionEffectInput {
                    option: text("B"),
                    effect: EffectInput::SetRule { key: text("dues.due_day"), scope: text(""), value: text("x") },
                },
                OptionEffectInput { option: text("A"), effect: EffectInput::Note },
            ],
            effects: vec![
                EffectInput::Note,
                EffectInput::SetRule { key: text("dues.monthly"), scope: text("full"), value: text("12,50") },
                EffectInput::AdoptVersion { agreement: text("bylaws"), draft: text("3") },
                EffectInput::Appoint { member: text("M-2"), role: text("treasurer"), months: text("x") },
                EffectInput::EndRole { member: text("1"), role: text("treasurer") },
                EffectInput::Elect { role: text("auditor"), months: text("x"), class: text("full") },
                EffectInput::ChangeMembership { member: text("M-2"), change: text("suspend") },
                EffectInput::CreateCircle { name: text("N"), mandate: text("M"), members: text("1, 2") },
                EffectInput::Annul { decision: text("D-3") },
            ],
        }
    }

    #[test]
    fn what_is_written_is_read_again_and_removed_effects_are_gone() {
        let input = every_kind();
        let form = write(&input, "key");
        assert_eq!(read(&form), input);
        assert_eq!((form.value("request_key"), write(&input, "").has("request_key")), ("key", false));
        let mut values: Vec<(String, String)> =
            form.beginning_with("").into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        values.push((effect_field(1, "remove"), "yes".to_owned()));
        values.push((effect_field(10, "remove"), "yes".to_owned()));
        let left = read(&FormState::of(values));
        assert_eq!((left.effects.len(), left.option_effects.len()), (8, 1));
    }

    #[test]
    fn errors_stand_beside_the_list_that_both_halves_come_from() {
        let input = every_kind();
        let told = vec![
            Refusal::new("error-required").at("title"),
            Refusal::new("error-required").at("effect-2-agreement"),
            Refusal::new("error-required").at("effect-2-draft"),
            Refusal::new("error-rule-scope").at("effect-1-scope"),
            Refusal::new("error-whole").at("effect-3-months"),
            Refusal::new("error-rule-unknown").at("effect-9-key"),
        ];
        let fields: Vec<_> = errors(&input, told).into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["title", "effect-2-draft", "effect-1-rule", "effect-3-months", "effect-9-rule"]);
    }

    #[test]
    fn what_is_stored_of_options_is_shown_by_their_names() {
        use domain::decisions::choosing::check;
        use domain::decisions::effect::Effect;
        let input = ChoosingInput { method: "schulze".into(), options: "Fifth\nTenth".into(), ..Default::default() };
        let choosing = check(&input, Currency::EUR, Language::En).unwrap();
        let rule = Effect::SetRule { key: "dues.due_day".into(), scope: String::new(), value: "10".into() };
        let effects = [ProposedEffect::always(Effect::Note), ProposedEffect { option: Some(2), effect: rule }];
        let shown = stored("T", "B", None, &effects, choosing.as_ref(), Currency::EUR, Language::En);
        assert_eq!(shown.effects, [EffectInput::Note]);
        let names: Vec<_> = shown.option_effects.iter().map(|one| one.option.as_str()).collect();
        assert_eq!(names, ["Tenth"]);
    }
}
