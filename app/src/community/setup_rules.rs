//! The part of the founding form that a template fills in: its classes with what holds for each, and the other rules.

use domain::community::founding::{class_field, rule_field};
use domain::community::template::{Template, TemplateClass};
use domain::rules::parameter::{Parameter, Scope, find};
use domain::rules::value::{Unit, ValueType};
use leptos::prelude::*;

use super::setup_form::part;
use crate::rules::scope_words;
use crate::t;
use crate::ui::{FieldLabels, OptionItem, SelectField, TextField};
use crate::web::FormState;

/// The classes of the template: a name, and the values of the rules that hold by class.
pub(super) fn class_fields(form: &FormState, template: &Template) -> AnyView {
    let classes = (1..).zip(template.classes).map(|(number, class)| {
        let label = if number == 1 { t!("setup-class-first") } else { t!("setup-class-number", number = number) };
        let name = class_field(class.slug);
        let values = template
            .rules
            .iter()
            .filter(|(_, scope, _)| *scope == class.slug)
            .filter_map(|(key, scope, _)| Some((find(key).filter(|rule| rule.scope == Scope::Class)?, scope)));
        let values = values
            .map(|(parameter, scope)| {
                let rule = rule_name(parameter);
                value_field(form, parameter, scope, rule.clone(), &format!("{rule}, {}", class_name(class)))
            })
            .collect_view();
        let name_label = t!("setup-class-name");
        let full_name = format!("{name_label}, {label}");
        let name_field = view! { <TextField form=form.clone() name=name.clone() label=name_label/> }.into_any();
        FieldLabels::keep(&name, &full_name);
        view! {
            <fieldset>
                <legend>{label}</legend>
                <div class="form-row">{name_field}{values}</div>
            </fieldset>
        }
    });
    classes.collect_view().into_any()
}

/// The rules that do not hold by class, in parts by what they are about.
pub(super) fn rule_fields(form: &FormState, template: &Template) -> AnyView {
    let of = |begins: &[&str]| {
        let rules = rules_of(template).filter(|rule| begins.contains(&subject(rule)));
        rules.map(|parameter| rule_field_group(form, template, parameter)).collect_view().into_any()
    };
    let named = ["membership", "roles", "decisions", "dues", "sharing"];
    let others: Vec<_> = rules_of(template).map(subject).filter(|begin| !named.contains(begin)).collect();
    view! {
        {part("belonging", t!("setup-belonging"), t!("setup-belonging-hint"), of(&["membership", "roles"]))}
        {part("deciding", t!("setup-deciding"), t!("setup-deciding-hint"), of(&["decisions"]))}
        {part("paying", t!("setup-paying"), t!("setup-paying-hint"), of(&["dues", "sharing"]))}
        {(!others.is_empty()).then(|| part("others", t!("setup-others"), t!("setup-others-hint"), of(&others)))}
    }
    .into_any()
}

/// What a rule is about: the word before the point of its key.
fn subject(parameter: &Parameter) -> &'static str {
    parameter.key.split('.').next().unwrap_or_default()
}

/// Each rule of the template that does not hold by class, once, in the template's order.
fn rules_of(template: &Template) -> impl Iterator<Item = &'static Parameter> + use<> {
    let mut last = "";
    let once = template.rules.iter().filter(move |(key, ..)| std::mem::replace(&mut last, *key) != *key);
    once.filter_map(|(key, ..)| find(key)).filter(|parameter| parameter.scope != Scope::Class)
}

/// The fields of a rule: one, or one for each kind of decision.
fn rule_field_group(form: &FormState, template: &Template, parameter: &'static Parameter) -> AnyView {
    let rule = rule_name(parameter);
    let scopes: Vec<_> =
        template.rules.iter().filter(|(key, ..)| *key == parameter.key).map(|(_, scope, _)| *scope).collect();
    if matches!(parameter.scope, Scope::Community | Scope::Pool) {
        return scopes
            .into_iter()
            .map(|scope| value_field(form, parameter, scope, rule.clone(), &rule))
            .collect_view()
            .into_any();
    }
    let legend = match parameter.value_type {
        ValueType::Whole { unit, .. } => format!("{rule} ({})", t!(unit_key(unit))),
        _ => rule.clone(),
    };
    let hint = matches!(parameter.value_type, ValueType::Part { .. });
    let fields = scopes.into_iter().map(|scope| {
        let kind = scope_words(parameter, scope, None);
        value_field(form, parameter, scope, kind.clone(), &format!("{rule}, {kind}"))
    });
    let fields = fields.collect_view();
    view! {
        <fieldset>
            <legend>{legend}</legend>
            {hint.then(|| view! { <p class="hint">{t!("fraction-hint")}</p> })}
            <div class="form-row">{fields}</div>
        </fieldset>
    }
    .into_any()
}

/// A field of a rule value. The summary of errors stands far above the headings, and says the full name.
fn value_field(form: &FormState, parameter: &Parameter, scope: &str, label: String, full_name: &str) -> AnyView {
    let name = rule_field(parameter.key, scope);
    let form = form.clone();
    // The legend has named the unit for each kind of decision, and the rule itself speaks of votes.
    let unit = |unit: Unit| match (parameter.scope, unit) {
        (Scope::DecisionKind, _) | (_, Unit::Votes | Unit::Parts) => label.clone(),
        _ => format!("{label} ({})", t!(unit_key(unit))),
    };
    let field = match parameter.value_type {
        ValueType::Choice(words) => {
            let options = words
                .iter()
                .map(|word| OptionItem::new(*word, t!(&format!("choice-{}", word.replace('_', "-")))))
                .collect::<Vec<_>>();
            view! { <SelectField form=form name=name.clone() label=label options=options/> }.into_any()
        }
        ValueType::Whole { unit: of, .. } => {
            view! { <TextField form=form name=name.clone() label=unit(of) inputmode="numeric" short=true/> }.into_any()
        }
        ValueType::Amount { .. } => {
            view! { <TextField form=form name=name.clone() label=label inputmode="decimal" short=true/> }.into_any()
        }
        ValueType::Part { .. } => view! { <TextField form=form name=name.clone() label=label short=true/> }.into_any(),
    };
    FieldLabels::keep(&name, full_name);
    field
}

fn rule_name(parameter: &Parameter) -> String {
    t!(&format!("rule-{}", parameter.translation_key()))
}

fn class_name(class: &TemplateClass) -> &'static str {
    class.name(crate::i18n::reader())
}

/// The message that names a unit.
#[must_use]
pub fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Days => "unit-days",
        Unit::Months => "unit-months",
        Unit::DayOfMonth => "unit-day-of-month",
        Unit::Votes => "unit-votes",
        Unit::Parts => "unit-parts",
        Unit::People => "unit-people",
    }
}
