//! What was typed where no page could take it: it goes back to the browser, to be sent again by a button.

use leptos::prelude::*;

use super::field_labels::label;
use super::form::{FormState, SEEN, SHOWN};
use crate::t;

/// The hidden field that carries the key of a secret ballot's form.
pub const BALLOT_KEY: &str = "ballot_key";

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

    fn is_secret_ballot(&self) -> bool {
        self.0.iter().any(|(name, _)| name == BALLOT_KEY)
    }

    /// The form that sends it to its address, with what was typed to be read.
    pub(super) fn form(&self, address: String) -> AnyView {
        let hidden = self.0.iter().map(|(name, value)| {
            view! { <input type="hidden" name=name.clone() value=value.clone()/> }
        });
        view! {
            <form class="stack" method="post" novalidate=true action=address.clone()>
                {hidden.collect_view()}
                <p>{t!("error-page-unreachable-typed")}</p>
                <div class="button-row"><button class="button">{t!("error-page-unreachable-send")}</button></div>
            </form>
            // A secret ballot is not written where somebody may look over a shoulder.
            {(!self.is_secret_ballot()).then(|| typed_list(&self.0, &address))}
        }
        .into_any()
    }
}

/// What a form carries that nobody typed: its marks, and which of its buttons was pressed.
const CARRIED: [&str; 7] = ["request_key", SEEN, SHOWN, "fingerprint", "revision", "do", BALLOT_KEY];

/// What was typed on the page at an address, field by field, to be looked at before it is sent.
pub fn typed_list(fields: &[(String, String)], address: &str) -> AnyView {
    let typed = fields.iter().filter(|(name, value)| !is_carried(name) && !value.trim().is_empty());
    let line = |(name, value): &(String, String)| {
        let value = match value.contains('\n') {
            true => view! { <pre dir="auto">{value.clone()}</pre> }.into_any(),
            false => view! { <bdi>{value.clone()}</bdi> }.into_any(),
        };
        view! { <div><dt>{label(name, address)}</dt><dd>{value}</dd></div> }
    };
    let lines: Vec<_> = typed.map(line).collect();
    (!lines.is_empty())
        .then(|| view! { <section class="typed" aria-labelledby="typed"><h2 id="typed">{t!("typed-title")}</h2><dl class="facts">{lines}</dl></section> })
        .into_any()
}

/// Whether nobody typed it: what an effect is was chosen by a link.
fn is_carried(name: &str) -> bool {
    CARRIED.contains(&name) || (name.starts_with("effect-") && name.ends_with("-kind"))
}

/// Whether a field holds what must not be written into a page.
#[must_use]
pub fn is_secret(name: &str) -> bool {
    name.starts_with("password") || name == "present"
}
