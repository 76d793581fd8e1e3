//! The fields of a proposal that chooses among options: what its method asks for, and nothing else.

use domain::decisions::choosing::{Choosing, ChoosingInput};
use domain::decisions::method::Method;
use domain::language::Language;
use domain::treasury::money::{Currency, Money};
use leptos::prelude::*;

use super::labels::method_key;
use crate::t;
use crate::ui::{CheckField, TextArea, TextField};
use crate::web::FormState;

/// What the form says of how the decision is to be made.
pub(super) fn read(form: &FormState) -> ChoosingInput {
    let text = |field: &str| form.value(field).to_owned();
    ChoosingInput {
        method: text("method"),
        options: text("options"),
        seats: text("seats"),
        points_max: text("points_max"),
        budget: text("budget"),
        from_roll: form.has("from_roll"),
    }
}

/// The same as values of the form.
pub(super) fn write(input: &ChoosingInput) -> impl Iterator<Item = (String, String)> {
    let fields = [
        ("method", &input.method),
        ("options", &input.options),
        ("seats", &input.seats),
        ("points_max", &input.points_max),
        ("budget", &input.budget),
    ];
    let drawn = input.from_roll.then(|| ("from_roll".to_owned(), "yes".to_owned()));
    fields.map(|(field, value)| (field.to_owned(), value.clone())).into_iter().chain(drawn)
}

/// What is stored, as its form shows it.
pub(super) fn stored(choosing: Option<&Choosing>, currency: Currency, reader: Language) -> ChoosingInput {
    let Some(choosing) = choosing else { return ChoosingInput::default() };
    let amount = |minor: i64| {
        let plain = Money::new(minor, currency).plain();
        plain.replace('.', &reader.decimal_mark().to_string())
    };
    let lines = choosing.options.iter().map(|option| match option.cost_minor {
        Some(cost) => format!("{}; {}", option.name, amount(cost)),
        None => option.name.clone(),
    });
    ChoosingInput {
        method: choosing.method.to_string(),
        options: lines.collect::<Vec<_>>().join("\n"),
        seats: if choosing.method.fills_places() { choosing.seats.to_string() } else { String::new() },
        points_max: choosing.points_max.map(|most| most.to_string()).unwrap_or_default(),
        budget: choosing.budget_minor.map(amount).unwrap_or_default(),
        from_roll: choosing.from_roll,
    }
}

/// The names of the options as typed so far, each once: what an effect can belong to.
pub(super) fn option_names(input: &ChoosingInput) -> Vec<String> {
    let budgeted = input.method.parse() == Ok(Method::EqualShares);
    let mut names: Vec<String> = Vec::new();
    for line in input.options.lines() {
        let name = if budgeted { line.rsplit_once(';').map_or(line, |(name, _)| name) } else { line }.trim();
        if !name.is_empty() && !names.iter().any(|other| other == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// The fields; nothing where one proposal is taken or left.
pub(super) fn choosing_fields(form: &FormState) -> AnyView {
    let word = form.value("method");
    let Ok(method) = word.parse::<Method>() else { return ().into_any() };
    let f = || form.clone();
    let budgeted = method == Method::EqualShares;
    let hint = if budgeted { t!("options-cost-hint") } else { t!("options-hint") };
    let points = if method == Method::Dots { t!("choosing-dots") } else { t!("choosing-points") };
    view! {
        <fieldset class="stack" id="field-method">
            <legend>{t!("choosing-legend", method = t!(&method_key(method)))}</legend>
            <input type="hidden" name="method" value=word.to_owned()/>
            <p class="hint">{t!(&format!("{}-hint", method_key(method)))}</p>
            <TextArea form=f() name="options" label=t!("options-label") hint=hint rows=6/>
            {(method == Method::Sortition).then(|| view! {
                <CheckField form=f() name="from_roll" label=t!("choosing-from-roll")/>
                <p class="hint">{t!("choosing-from-roll-hint")}</p>
            })}
            {method.fills_places().then(|| view! {
                <TextField form=f() name="seats" label=t!("choosing-seats") hint=t!("choosing-seats-hint") inputmode="numeric" short=true/>
            })}
            {method.gives_points().then(|| view! {
                <TextField form=f() name="points_max" label=points inputmode="numeric" short=true/>
            })}
            {budgeted.then(|| view! {
                <TextField form=f() name="budget" label=t!("choosing-budget") inputmode="decimal" short=true/>
            })}
        </fieldset>
    }
    .into_any()
}
