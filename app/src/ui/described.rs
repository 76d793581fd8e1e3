//! What every form field has beside what was typed: its hint, what is wrong with it, and what somebody else wrote meanwhile.

use leptos::prelude::*;

use super::fields_choose::OptionItem;
use super::summary::{Answer, FieldLabels, field_id, sentence};
use crate::t;
use crate::web::{Beside, FormState};

/// The element that names a field's hint and errors, for `aria-describedby`.
pub(super) struct Described {
    /// The identifier of the field's element.
    pub id: String,
    /// The identifiers of what describes it.
    pub describedby: Option<String>,
    /// `true` where something is wrong with it.
    pub invalid: Option<&'static str>,
    /// The hint, and what somebody else wrote meanwhile.
    pub hint: AnyView,
    /// What is wrong with it.
    pub error: AnyView,
}

/// A field in which something is written.
pub(super) fn described(form: &FormState, name: &str, label: &str, hint: Option<String>) -> Described {
    let beside = form.told_beside(name).map(|beside| beside_words(beside, str::to_owned));
    described_as(Answer::Written, form, name, label, hint, beside)
}

/// As [`described`], of a field where one of some choices is wanted.
pub(super) fn chosen(
    form: &FormState,
    name: &str,
    label: &str,
    hint: Option<String>,
    options: &[OptionItem],
) -> Described {
    let words = |value: &str| options.iter().find(|option| option.value == value).map(|option| option.label.clone());
    let words = |value: &str| words(value).unwrap_or_else(|| value.to_owned());
    let beside = form.told_beside(name).map(|beside| beside_words(beside, words));
    described_as(Answer::Chosen, form, name, label, hint, beside)
}

/// What is told beside a field of what somebody else wrote meanwhile, with the words of a value.
fn beside_words(beside: &Beside, words: impl Fn(&str) -> String) -> String {
    match beside {
        Beside::Theirs(value) if value.is_empty() => t!("form-theirs-nothing"),
        Beside::Theirs(value) => t!("form-theirs", value = words(value)),
        Beside::Before(value) if value.is_empty() => t!("form-before-nothing"),
        Beside::Before(value) => t!("form-before", value = words(value)),
    }
}

/// As [`beside_words`], of a box to tick.
fn ticked_words(beside: &Beside) -> String {
    match beside {
        Beside::Theirs(value) if value.is_empty() => t!("form-theirs-unticked"),
        Beside::Theirs(_) => t!("form-theirs-ticked"),
        Beside::Before(value) if value.is_empty() => t!("form-before-unticked"),
        Beside::Before(_) => t!("form-before-ticked"),
    }
}

fn described_as(
    answer: Answer,
    form: &FormState,
    name: &str,
    label: &str,
    hint: Option<String>,
    beside: Option<String>,
) -> Described {
    FieldLabels::keep_as(name, label, answer);
    let id = field_id(name);
    let sentences: Vec<String> = {
        let refusals = form.refusals(name).into_iter();
        refusals.map(|refusal| sentence(refusal, answer, form.value(name))).collect()
    };
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let mut ids = Vec::new();
    if hint.is_some() {
        ids.push(hint_id.clone());
    }
    let beside_id = beside.as_ref().map(|_| format!("{id}-theirs"));
    ids.extend(beside_id.clone());
    let beside = beside.map(|told| view! { <p class="hint theirs" id=beside_id>{told}</p> });
    let failed = !sentences.is_empty();
    if failed {
        ids.push(error_id.clone());
    }
    Described {
        describedby: (!ids.is_empty()).then(|| ids.join(" ")),
        invalid: failed.then_some("true"),
        hint: view! { {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })} {beside} }.into_any(),
        error: failed.then(|| view! { <p class="error" id=error_id>{sentences.join(" ")}</p> }).into_any(),
        id,
    }
}

/// As [`described`], of a box to tick.
pub(super) fn ticked(form: &FormState, name: &str, label: &str) -> Described {
    let beside = form.told_beside(name).map(ticked_words);
    described_as(Answer::Written, form, name, label, None, beside)
}
