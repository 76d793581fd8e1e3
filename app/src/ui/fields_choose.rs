//! Form fields in which something is chosen or ticked.

use leptos::prelude::*;

use super::described::{Described, chosen, ticked};
use crate::web::FormState;

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionItem {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A hint beside it (radio rows only).
    pub hint: Option<String>,
}

impl OptionItem {
    /// A choice without a hint.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// A choice with a hint.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// A list to choose one thing from.
#[component]
pub fn SelectField(
    /// The form.
    form: FormState,
    /// The field's name.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A hint under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen.
    options: Vec<OptionItem>,
) -> impl IntoView {
    let Described { id, describedby, invalid, hint, error } = chosen(&form, &name, &label, hint, &options);
    let picked = form.value(&name).to_owned();
    let options = options
        .into_iter()
        .map(|option| {
            let selected = option.value == picked;
            view! { <option value=option.value selected=selected>{option.label}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint}
            {error}
            <select id=id name=name aria-describedby=describedby aria-invalid=invalid>{options}</select>
        </div>
    }
}

/// Rows to choose one of, big enough for a thumb.
#[component]
pub fn ChoiceField(
    /// The form.
    form: FormState,
    /// The field's name.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// Whether the question is a heading of the page, as where it is all that its part of the page asks.
    #[prop(optional)]
    heading: bool,
    /// A hint under the question.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What can be chosen.
    options: Vec<OptionItem>,
) -> impl IntoView {
    let Described { id, describedby, invalid, hint, error } = chosen(&form, &name, &legend, hint, &options);
    let picked = form.value(&name).to_owned();
    let rows = options
        .into_iter()
        .enumerate()
        .map(|(place, option)| {
            let row_id = if place == 0 { id.clone() } else { format!("{id}-{place}") };
            let checked = option.value == picked;
            view! {
                <div class="choice">
                    <input type="radio" id=row_id.clone() name=name.clone() value=option.value checked=checked/>
                    <label for=row_id>{option.label}</label>
                    {option.hint.map(|hint| view! { <p class="hint">{hint}</p> })}
                </div>
            }
        })
        .collect_view();
    let legend = if heading { view! { <h2>{legend}</h2> }.into_any() } else { legend.into_any() };
    view! {
        <fieldset class="choices" aria-describedby=describedby aria-invalid=invalid>
            <legend>{legend}</legend>
            {hint}
            {error}
            {rows}
        </fieldset>
    }
}

/// A box to tick.
#[component]
pub fn CheckField(
    /// The form.
    form: FormState,
    /// The field's name; ticked, it is sent as `yes`.
    #[prop(into)]
    name: String,
    /// Its label.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let Described { id, describedby, invalid, hint, error } = ticked(&form, &name, &label);
    let checked = form.has(&name);
    view! {
        <div class="check">
            {error}
            <input type="checkbox" id=id.clone() name=name value="yes" checked=checked aria-describedby=describedby aria-invalid=invalid/>
            <label for=id>{label}</label>
            {hint}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_describes_a_box_is_there() {
        let shown = FormState::of([("closed", "yes")]).seeing("ticked".into());
        let refused = shown.with_errors(vec![domain::validation::Refusal::new("error-changed-since").at("")]);
        let form = refused.beside(&FormState::of([("name", "Cellar")]).seeing("open".into()));
        let html = view! { <CheckField form=form name="closed" label="Closed"/> }.to_html();
        let (_, described) = html.split_once("aria-describedby=\"").unwrap();
        let (id, _) = described.split_once('"').unwrap();
        assert!(html.contains(&format!("id=\"{id}\"")) && !html.contains("checked"), "{html}");
    }
}
