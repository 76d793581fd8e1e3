//! What is wrong with a form, in one place, each sentence a link to its field.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use axum::http::StatusCode;
use domain::validation::{FieldError, Refusal};
use leptos::prelude::*;

use crate::i18n;
use crate::t;
use crate::web::{FormState, unsaved_status};

/// The identifier of a field's element.
pub(super) fn field_id(name: &str) -> String {
    let safe: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("field-{safe}")
}

/// What kind of answer a field wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// Something written.
    Written,
    /// One of some choices.
    Chosen,
}

/// What is wrong with a field, as a sentence; whoever left a choice open is asked to choose.
pub(super) fn sentence(refusal: &Refusal, answer: Answer, value: &str) -> String {
    let open = answer == Answer::Chosen && value.trim().is_empty();
    if open && matches!(refusal.key, "error-required" | "error-choice") {
        return t!("error-choose");
    }
    i18n::refusal(refusal)
}

/// The fields of a page, by their names: the summary stands above the fields, names them, and says of each what it says.
#[derive(Clone, Default)]
pub struct FieldLabels(Arc<Mutex<HashMap<String, (String, Answer)>>>);

impl FieldLabels {
    /// A field's label, once the field has been made, and what it wants.
    fn get(&self, field: &str) -> Option<(String, Answer)> {
        self.0.lock().ok()?.get(field).cloned()
    }

    /// Keeps the label of a field of the page that is being made: of two, the later.
    pub fn keep(field: &str, label: &str) {
        Self::keep_as(field, label, Answer::Written);
    }

    /// As [`keep`](Self::keep), with what the field wants.
    pub(super) fn keep_as(field: &str, label: &str, answer: Answer) {
        if let Some(Self(labels)) = use_context::<Self>()
            && let Ok(mut labels) = labels.lock()
        {
            labels.insert(field.to_owned(), (label.to_owned(), answer));
        }
    }
}

/// Whether a form on the page that is being made could not be saved, for want of room or of a database.
#[derive(Clone, Default)]
pub struct Unsaved(Arc<OnceLock<StatusCode>>);

impl Unsaved {
    /// The status that goes with it, where a summary says so.
    #[must_use]
    pub fn told(&self) -> Option<StatusCode> {
        self.0.get().copied()
    }

    fn tell(status: StatusCode) {
        if let Some(Self(told)) = use_context::<Self>() {
            let _ = told.set(status);
        }
    }
}

/// The summary of a form's errors, each with the label of its field; nothing where there are none. A page that comes back
/// begins at it, also without scripts.
#[component]
pub fn ErrorSummary(
    /// The form.
    form: FormState,
) -> impl IntoView {
    let errors = form.errors().to_vec();
    let unsaved = unsaved_status(&errors);
    if let Some(status) = unsaved {
        Unsaved::tell(status);
    }
    (!errors.is_empty()).then(|| {
        // Read as the page is written out, when every field has been made.
        let lines = move || errors.iter().map(|error| line(error, form.value(&error.field))).collect_view();
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus=true>
                <h2>{if unsaved.is_some() { t!("form-unsaved") } else { t!("form-refused") }}</h2>
                <ul>{lines}</ul>
            </div>
        }
    })
}

fn line(error: &FieldError, value: &str) -> AnyView {
    if error.field.is_empty() {
        return view! { <li>{i18n::refusal(&error.refusal)}</li> }.into_any();
    }
    let (label, answer) = use_context::<FieldLabels>().and_then(|labels| labels.get(&error.field)).unzip();
    let sentence = sentence(&error.refusal, answer.unwrap_or(Answer::Written), value);
    let label = label.map(|label| view! { <strong>{label}</strong>": " });
    view! { <li><a href=format!("#{}", field_id(&error.field))>{label}<span>{sentence}</span></a></li> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{ChoiceField, OptionItem, SelectField, TextField};

    #[test]
    fn the_summary_names_the_fields_below_it() {
        let form = FormState::default()
            .with_errors(vec![FieldError { field: "name".into(), refusal: Refusal::new("error-required") }]);
        let html = Owner::new().with(|| {
            provide_context(FieldLabels::default());
            view! { <ErrorSummary form=form.clone()/><TextField form=form name="name" label="What it is called"/> }
                .to_html()
        });
        assert!(html.contains("<strong>What it is called<"), "{html}");
        assert!(html.contains(" autofocus"), "{html}");
    }

    #[test]
    fn whoever_left_a_choice_open_is_asked_to_choose() {
        let wrong = ["draft", "way", "name"].map(|field| Refusal::new("error-required").at(field));
        let form = FormState::default().with_errors(wrong.to_vec());
        let html = Owner::new().with(|| {
            provide_context(FieldLabels::default());
            let f = || form.clone();
            let options = || vec![OptionItem::new("", "Choose …"), OptionItem::new("4", "Draft 4")];
            view! {
                <ErrorSummary form=f()/>
                <SelectField form=f() name="draft" label="Draft" options=options()/>
                <ChoiceField form=f() name="way" legend="Way" options=options()/>
                <TextField form=f() name="name" label="Name"/>
            }
            .to_html()
        });
        let told = |sentence: &str| html.matches(sentence).count();
        // In the summary and beside the field.
        assert_eq!((told(&t!("error-choose")), told(&t!("error-required"))), (4, 2), "{html}");
    }

    #[test]
    fn a_choice_that_is_none_of_those_given_is_told_as_such() {
        let refusal = Refusal::new("error-choice");
        assert_eq!(sentence(&refusal, Answer::Chosen, "treasurer"), t!("error-choice"));
        assert_eq!(sentence(&refusal, Answer::Chosen, ""), t!("error-choose"));
    }
}
