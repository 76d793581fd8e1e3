//! The fields of an effect that gives a rule another value.

use domain::decisions::effect_input::effect_field;
use domain::rules::parameter::{PARAMETERS, Parameter, Scope, find};
use domain::rules::value::ValueType;
use leptos::prelude::*;

use super::effect_fields::Offer;
use super::proposal_form::joined;
use crate::community::setup_rules::unit_key;
use crate::rules::{scope_words, value_words};
use crate::t;
use crate::ui::{AuthorityLink, OptionItem, SelectField, TextField};
use crate::web::{Ctx, FormState};

/// The rule, what it says today, and its new value.
pub(super) fn rule_fields(
    ctx: &Ctx,
    form: &FormState,
    position: usize,
    offer: &Offer,
    key: &str,
    scope: &str,
) -> AnyView {
    let mut options = vec![OptionItem::new("", t!("effect-choose"))];
    for parameter in PARAMETERS {
        for (scope, class) in offer.scopes(parameter) {
            let label = rule_label(ctx, offer, parameter, &scope, class.as_deref());
            options.push(OptionItem::new(joined(parameter.key, &scope), label));
        }
    }
    let since = offer.entry(key, scope).map(|entry| {
        let value = find(key).map(|parameter| value_words(parameter, &entry.value.value, ctx.community.currency));
        let day = crate::i18n::format::day(ctx.language, entry.value.valid_from);
        view! {
            <p class="hint">
                {t!("effect-rule-present", value = value.unwrap_or_default(), since = day)}
                " "<AuthorityLink authority=entry.authority.clone()/>
                " · "<a href=format!("/rules/{key}")>{t!("effect-rule-history")}</a>
            </p>
        }
    });
    let general = offer.general(key, scope).map(|entry| {
        let value = find(key).map(|parameter| value_words(parameter, &entry.value.value, ctx.community.currency));
        view! { <p class="hint">{t!("effect-rule-general", value = value.unwrap_or_default())}</p> }
    });
    // Without scripts no field follows what is chosen: a press does.
    let show = find(key).is_none().then(|| {
        view! {
            <div class="button-row">
                <button class="button button--quiet" name="do" value="rule">{t!("proposal-rule-fields")}</button>
            </div>
        }
    });
    view! {
        <SelectField form=form.clone() name=effect_field(position, "rule") label=t!("rules-rule") options=options/>
        {show}
        {since}
        {general}
        {value_field(form, position, find(key))}
    }
    .into_any()
}

/// A rule with what it holds for and its value today.
fn rule_label(ctx: &Ctx, offer: &Offer, parameter: &Parameter, scope: &str, class: Option<&str>) -> String {
    let name = t!(&format!("rule-{}", parameter.translation_key()));
    let scope_name = scope_words(parameter, scope, class);
    let name = if parameter.scope == Scope::Community { name } else { format!("{name} · {scope_name}") };
    match offer.entry(parameter.key, scope) {
        Some(entry) => {
            let value = value_words(parameter, &entry.value.value, ctx.community.currency);
            t!("effect-rule-option", rule = name, value = value)
        }
        None => name,
    }
}

/// The field of a new value, by the type of its rule.
fn value_field(form: &FormState, position: usize, parameter: Option<&'static Parameter>) -> AnyView {
    let (form, name, label) = (form.clone(), effect_field(position, "value"), t!("effect-rule-value"));
    match parameter.map(|parameter| parameter.value_type) {
        Some(ValueType::Choice(words)) => {
            let mut options = vec![OptionItem::new("", t!("effect-choose"))];
            options.extend(
                words.iter().map(|word| OptionItem::new(*word, t!(&format!("choice-{}", word.replace('_', "-"))))),
            );
            view! { <SelectField form=form name=name label=label options=options/> }.into_any()
        }
        Some(ValueType::Whole { unit, least, most }) => {
            let hint = t!("effect-value-whole", unit = t!(unit_key(unit)), least = least, most = most);
            view! { <TextField form=form name=name label=label hint=hint inputmode="numeric" short=true/> }.into_any()
        }
        Some(ValueType::Amount { .. }) => {
            let hint = t!("effect-value-amount");
            view! { <TextField form=form name=name label=label hint=hint inputmode="decimal" short=true/> }.into_any()
        }
        Some(ValueType::Part { .. }) => {
            view! { <TextField form=form name=name label=label hint=t!("fraction-hint") short=true/> }.into_any()
        }
        None => {
            view! { <TextField form=form name=name label=label hint=t!("effect-value-any") short=true/> }.into_any()
        }
    }
}
