//! What was typed where no page could take it: it goes back to the browser, to be sent again by a button.

use leptos::prelude::*;

use super::form::FormState;
use crate::t;

/// A form that came while the database could not be reached, without what is secret.
#[derive(Debug, Clone)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// What can be sent again; a password is typed again.
    #[must_use]
    pub fn of(form: &FormState) -> Self {
        let fields = form.beginning_with("").into_iter().filter(|(name, _)| !is_secret(name));
        Self(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }

    /// The form that sends it to its address, with whatever of it is prose to be read.
    pub(super) fn form(&self, address: String) -> AnyView {
        let hidden = self.0.iter().map(|(name, value)| {
            view! { <input type="hidden" name=name.clone() value=value.clone()/> }
        });
        let prose = self.0.iter().filter(|(_, value)| value.contains(char::is_whitespace)).map(|(_, value)| {
            view! { <pre dir="auto">{value.clone()}</pre> }
        });
        let prose = prose.collect_view();
        view! {
            <form class="stack" method="post" novalidate=true action=address>
                {hidden.collect_view()}
                <p>{t!("error-page-unreachable-typed")}</p>
                <div class="button-row"><button class="button">{t!("error-page-unreachable-send")}</button></div>
            </form>
            <div class="typed">{prose}</div>
        }
        .into_any()
    }
}

/// Whether a field holds what must not be written into a page.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    name.starts_with("password") || name == "present"
}
