//! What is wrong with a form, in one place, each sentence a link to its field.

use leptos::prelude::*;

use crate::i18n;
use crate::t;
use crate::web::FormState;

/// The identifier of a field's element.
pub(super) fn field_id(name: &str) -> String {
    let safe: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("field-{safe}")
}

/// The summary of a form's errors; nothing where there are none.
#[component]
pub fn ErrorSummary(
    /// The form.
    form: FormState,
) -> impl IntoView {
    let errors = form.errors().to_vec();
    (!errors.is_empty()).then(|| {
        let lines = errors
            .into_iter()
            .map(|error| {
                let sentence = i18n::refusal(&error.refusal);
                if error.field.is_empty() {
                    view! { <li>{sentence}</li> }.into_any()
                } else {
                    view! { <li><a href=format!("#{}", field_id(&error.field))>{sentence}</a></li> }.into_any()
                }
            })
            .collect_view();
        view! {
            <div class="error-summary" role="alert" tabindex="-1">
                <h2>{t!("form-refused")}</h2>
                <ul>{lines}</ul>
            </div>
        }
    })
}
