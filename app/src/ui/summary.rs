//! What is wrong with a form, in one place, each sentence a link to its field.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use axum::http::StatusCode;
use domain::validation::FieldError;
use leptos::prelude::*;

use crate::i18n;
use crate::t;
use crate::web::{FormState, unsaved_status};

/// The identifier of a field's element.
pub(super) fn field_id(name: &str) -> String {
    let safe: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("field-{safe}")
}

/// The labels of the fields on a page, by their names: the summary stands above the fields, and names them.
#[derive(Clone, Default)]
pub struct FieldLabels(Arc<Mutex<HashMap<String, String>>>);

impl FieldLabels {
    /// A field's label, once the field has been made.
    fn get(&self, field: &str) -> Option<String> {
        self.0.lock().ok()?.get(field).cloned()
    }

    /// Keeps the label of a field of the page that is being made: of two, the later.
    pub fn keep(field: &str, label: &str) {
        if let Some(Self(labels)) = use_context::<Self>()
            && let Ok(mut labels) = labels.lock()
        {
            labels.insert(field.to_owned(), label.to_owned());
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

/// The summary of a form's errors, each with the label of its field; nothing where there are none.
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
        let lines = move || errors.iter().map(line).collect_view();
        view! {
            <div class="error-summary" role="alert" tabindex="-1">
                <h2>{if unsaved.is_some() { t!("form-unsaved") } else { t!("form-refused") }}</h2>
                <ul>{lines}</ul>
            </div>
        }
    })
}

fn line(error: &FieldError) -> AnyView {
    let sentence = i18n::refusal(&error.refusal);
    if error.field.is_empty() {
        return view! { <li>{sentence}</li> }.into_any();
    }
    let label = use_context::<FieldLabels>().and_then(|labels| labels.get(&error.field));
    let label = label.map(|label| view! { <strong>{label}</strong>": " });
    view! { <li><a href=format!("#{}", field_id(&error.field))>{label}<span>{sentence}</span></a></li> }.into_any()
}

#[cfg(test)]
mod tests {
    use domain::validation::Refusal;

    use super::*;
    use crate::ui::TextField;

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
    }
}
