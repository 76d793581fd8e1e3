//! What was typed where no page could take it: it goes back to the browser, to be sent again by a button.

use std::collections::BTreeMap;

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

    /// Whether it is a ballot of a secret vote.
    pub(super) fn is_secret_ballot(&self) -> bool {
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
            {(!self.is_secret_ballot()).then(|| typed_list(&self.0, &address, &About::default()))}
        }
        .into_any()
    }
}

/// What a form carries that nobody typed: its marks, and which of its buttons was pressed.
const CARRIED: [&str; 7] = ["request_key", SEEN, SHOWN, "fingerprint", "revision", "do", BALLOT_KEY];

/// What is known of what a form is about; nothing where the database is away.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// The name of what it is about, with its title.
    pub title: Option<String>,
    /// What fields are called that only this form has, by their names.
    pub labels: BTreeMap<String, String>,
    /// The words for what can be chosen in a vote.
    pub choices: BTreeMap<String, String>,
}

impl About {
    /// What somebody reads who ticked or chose a value; any other value is what they typed.
    fn words(&self, name: &str, value: &str) -> String {
        let is_mark = name == "blank" || name.starts_with("option-");
        match value {
            _ if name == "choice" && self.choices.contains_key(value) => {
                self.choices.get(value).cloned().unwrap_or_default()
            }
            "yes" if is_mark => t!("typed-ticked"),
            "yes" if name == "choice" => t!("vote-yes"),
            "no" if name == "choice" => t!("vote-no"),
            "abstain" if name == "choice" => t!("vote-abstain"),
            _ => value.to_owned(),
        }
    }
}

/// What was typed on the page at an address, field by field, to be looked at before it is sent.
pub fn typed_list(fields: &[(String, String)], address: &str, about: &About) -> AnyView {
    let typed = fields.iter().filter(|(name, value)| !is_carried(name) && !value.trim().is_empty());
    let line = |(name, value): &(String, String)| {
        let value = match value.contains('\n') {
            true => view! { <pre dir="auto">{value.clone()}</pre> }.into_any(),
            false => view! { <bdi>{about.words(name, value)}</bdi> }.into_any(),
        };
        let label = about.labels.get(name).cloned().unwrap_or_else(|| label(name, address));
        view! { <div><dt>{label}</dt><dd>{value}</dd></div> }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vote_is_read_by_the_names_of_its_options_and_the_words_of_its_answers() {
        let fields = |fields: &[(&str, &str)]| -> Vec<(String, String)> {
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        let typed = fields(&[("do", "vote"), ("option-12", "1"), ("option-2", "yes"), ("choice", "no")]);
        let about = About {
            title: None,
            labels: [("option-12".to_owned(), "Ebro".to_owned()), ("option-2".to_owned(), "Cinca".to_owned())].into(),
            choices: [("no".to_owned(), "Block".to_owned())].into(),
        };
        let html = typed_list(&typed, "/decisions/43", &about).to_html();
        for told in ["Ebro", "Cinca", "Block", &*t!("typed-ticked")] {
            assert!(html.contains(told), "{told}: {html}");
        }
        assert!(!html.contains("Option") && !html.contains(">yes<"), "{html}");
        // Without the database the words are those of any vote.
        let html = typed_list(&typed, "/decisions/43", &About::default()).to_html();
        for told in [&*t!("typed-option", number = 12), &*t!("vote-no"), &*t!("typed-ticked")] {
            assert!(html.contains(told), "{told}: {html}");
        }
    }
}
