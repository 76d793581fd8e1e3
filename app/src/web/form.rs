//! Forms: what was typed, kept whole, with the errors beside each field.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::agreements::clauses::hash;
use domain::validation::{FieldError, Refusal};
use store::{CommandError, StoreError, is_changed};

use super::error::PageError;

/// A form as it arrived.
#[derive(Debug, Clone)]
pub struct Form(pub FormState);

/// What stands in a form's fields, with what is wrong with it. Cheap to clone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormState {
    typed: Arc<Vec<(String, String)>>,
    errors: Arc<Vec<FieldError>>,
    beside: Arc<Vec<(String, Beside)>>,
}

/// What is told beside a field of a form that came back, since somebody else had changed what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beside {
    /// What stands in it by now; in the field stands what was typed.
    Theirs(String),
    /// What it showed before; in the field stands what they wrote, since whoever typed left it as it was.
    Before(String),
}

impl FormState {
    /// A fresh form with first values.
    pub fn of<K: Into<String>, V: Into<String>>(values: impl IntoIterator<Item = (K, V)>) -> Self {
        let typed = values.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
        Self { typed: Arc::new(typed), ..Self::default() }
    }

    /// The same form with errors.
    #[must_use]
    pub fn with_errors(&self, errors: Vec<FieldError>) -> Self {
        Self { errors: Arc::new(errors), ..self.clone() }
    }

    /// The same form with another value of a field.
    #[must_use]
    pub fn with_value(&self, field: &str, value: String) -> Self {
        let others = self.typed.iter().filter(|(key, _)| key != field).cloned();
        let typed = others.chain([(field.to_owned(), value)]).collect();
        Self { typed: Arc::new(typed), ..self.clone() }
    }

    /// The same form without a field, as a box that is not ticked.
    #[must_use]
    fn without(&self, field: &str) -> Self {
        let others = self.typed.iter().filter(|(key, _)| key != field).cloned().collect();
        Self { typed: Arc::new(others), ..self.clone() }
    }

    /// The same form with a fingerprint of what its fields show, by which its command knows what was looked at; and one of each field,
    /// by which the form knows, when it comes back, what was changed in it.
    #[must_use]
    pub fn seeing(&self, seen: String) -> Self {
        let fields = self.typed.iter().filter(|(field, _)| !is_mark(field));
        let shown: Vec<(&str, String)> = fields.map(|(field, value)| (field.as_str(), mark(value))).collect();
        let shown = serde_urlencoded::to_string(shown).unwrap_or_default();
        self.with_value(SEEN, seen).with_value(SHOWN, shown)
    }

    /// Brings together what was typed, where it was refused since somebody else had changed it, with what stands now: `now` is the form
    /// as it would be shown afresh. A field that was left as it was shown takes what they wrote, so that nobody undoes unknowingly what
    /// they never touched; one that was changed keeps what was typed, beside it what stands now. Sent again, it goes in the place of
    /// theirs, since that has been seen.
    #[must_use]
    pub fn beside(&self, now: &Self) -> Self {
        self.beside_by(now, |field| field)
    }

    /// The same, where some fields say one thing together: `unit` names what a field belongs to. Whoever changed one of a unit keeps all of
    /// them as typed, so that no two people's halves become a whole that neither meant.
    #[must_use]
    pub fn beside_by(&self, now: &Self, unit: impl Fn(&str) -> &str) -> Self {
        if !is_changed(&self.errors) {
            return self.clone();
        }
        let shown: Vec<(String, String)> = serde_urlencoded::from_str(self.value(SHOWN)).unwrap_or_default();
        // A box that is not ticked is not there at all: it was left alone where it was not there before either.
        let untouched = |field: &str| match shown.iter().find(|(key, _)| key == field) {
            Some((_, shown)) => self.has(field) && *shown == mark(self.value(field)),
            None => self.has(SHOWN) && !self.has(field),
        };
        let gone = shown.iter().map(|(field, _)| field).filter(|field| !now.has(field));
        let fields = now.typed.iter().map(|(field, _)| field).chain(gone).filter(|field| !is_mark(field));
        let added = self.typed.iter().map(|(field, _)| field).filter(|field| !is_mark(field));
        let touched: BTreeSet<&str> =
            fields.clone().chain(added).filter(|field| !untouched(field)).map(|field| unit(field)).collect();
        let (mut form, mut beside) = (self.clone(), Vec::new());
        for field in fields {
            let (typed, theirs) = (self.value(field), now.value(field));
            if plain(typed) == plain(theirs) {
                continue;
            }
            if touched.contains(unit(field)) {
                beside.push((field.clone(), Beside::Theirs(theirs.to_owned())));
                continue;
            }
            beside.push((field.clone(), Beside::Before(typed.to_owned())));
            form = if now.has(field) { form.with_value(field, theirs.to_owned()) } else { form.without(field) };
        }
        for mark in [SEEN, SHOWN] {
            form = form.with_value(mark, now.value(mark).to_owned());
        }
        Self { beside: Arc::new(beside), ..form }
    }

    /// Whether some fields of another form are those that this one showed, each with the value that it showed.
    #[must_use]
    pub fn showed(&self, other: &Self, which: impl Fn(&str) -> bool) -> bool {
        let shown: Vec<(String, String)> = serde_urlencoded::from_str(self.value(SHOWN)).unwrap_or_default();
        let mut before: Vec<(String, String)> = shown.into_iter().filter(|(field, _)| which(field)).collect();
        let there = other.typed.iter().filter(|(field, _)| which(field));
        let mut there: Vec<(String, String)> = there.map(|(field, value)| (field.clone(), mark(value))).collect();
        before.sort_unstable();
        there.sort_unstable();
        before == there
    }

    /// The same form with some fields of another in the place of its own.
    #[must_use]
    pub fn with_those_of(&self, other: &Self, which: impl Fn(&str) -> bool) -> Self {
        let own = self.typed.iter().filter(|(field, _)| !which(field));
        let theirs = other.typed.iter().filter(|(field, _)| which(field));
        Self { typed: Arc::new(own.chain(theirs).cloned().collect()), ..self.clone() }
    }

    /// The same form with what another says of what was looked at: it is the same form, shown once more.
    #[must_use]
    pub fn with_marks_of(&self, other: &Self) -> Self {
        let others = self.typed.iter().filter(|(field, _)| !is_mark(field));
        let marks = other.typed.iter().filter(|(field, _)| is_mark(field));
        Self { typed: Arc::new(others.chain(marks).cloned().collect()), ..self.clone() }
    }

    /// What is told beside a field, where somebody else changed it to something else than was typed, or whoever typed did.
    #[must_use]
    pub fn told_beside(&self, field: &str) -> Option<&Beside> {
        self.beside.iter().find(|(key, _)| key == field).map(|(_, beside)| beside)
    }

    /// The value of a field; empty where it is not there.
    #[must_use]
    pub fn value(&self, field: &str) -> &str {
        self.typed.iter().find(|(key, _)| key == field).map_or("", |(_, value)| value.as_str())
    }

    /// Whether a field is there at all, as a ticked box is.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.typed.iter().any(|(key, _)| key == field)
    }

    /// Every field whose name begins with a prefix, with its value.
    #[must_use]
    pub fn beginning_with(&self, prefix: &str) -> Vec<(&str, &str)> {
        self.typed.iter().filter(|(key, _)| key.starts_with(prefix)).map(|(k, v)| (k.as_str(), v.as_str())).collect()
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn refusals(&self, field: &str) -> Vec<&Refusal> {
        self.errors.iter().filter(|error| error.field == field).map(|error| &error.refusal).collect()
    }

    /// Everything that is wrong.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// The form with a command's refusal, so that its page can be shown again; any other error is the page's.
    ///
    /// # Errors
    /// What is not about the form's fields.
    pub fn refused(&self, error: CommandError) -> Result<Self, PageError> {
        match error {
            CommandError::Invalid(errors) => Ok(self.with_errors(errors)),
            CommandError::Store(StoreError::Disk(reason)) => Ok(self.with_errors(vec![unsaved(UNSAVED, &reason)])),
            CommandError::Store(StoreError::Connection(reason)) => {
                Ok(self.with_errors(vec![unsaved(UNREACHED, &reason)]))
            }
            other => Err(other.into()),
        }
    }
}

/// The field that says what was looked at.
pub const SEEN: &str = "seen";
/// The field that says of each field what it showed, by fingerprints.
pub const SHOWN: &str = "shown";

fn is_mark(field: &str) -> bool {
    matches!(field, SEEN | SHOWN)
}

/// A short fingerprint of what a field showed: long enough that nobody types something else of the same by chance.
fn mark(value: &str) -> String {
    hash(&plain(value)).chars().take(16).collect()
}

/// A value with line ends of one kind and nothing around it: browsers send others than were shown.
fn plain(value: &str) -> String {
    value.replace("\r\n", "\n").trim().to_owned()
}

/// The key of the sentence for what could not be saved, though nothing is wrong with it.
pub const UNSAVED: &str = "error-disk";
/// The key of the sentence for what was not written, since the database could not be reached.
pub const UNREACHED: &str = "error-unreachable";

/// Nothing is wrong with what was typed: the disk has no room for it, or the database is away. Whoever looks after the server
/// finds it in the log.
fn unsaved(key: &'static str, reason: &str) -> FieldError {
    tracing::error!(reason, "what was sent could not be saved");
    Refusal::new(key).at("")
}

/// The status of a form that could not be saved through no fault of what was typed; `None` for any other refusal.
#[must_use]
pub fn unsaved_status(errors: &[FieldError]) -> Option<StatusCode> {
    errors.iter().find_map(|error| match error.refusal.key {
        UNSAVED => Some(StatusCode::INSUFFICIENT_STORAGE),
        UNREACHED => Some(StatusCode::SERVICE_UNAVAILABLE),
        _ => None,
    })
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        // The body's limit is set by a layer; beyond it this answers 413.
        let body = Bytes::from_request(request, state).await.map_err(|rejection| {
            if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
                PageError::TooLarge.into_response()
            } else {
                rejection.into_response()
            }
        })?;
        let typed = serde_urlencoded::from_bytes(&body).unwrap_or_default();
        Ok(Self(FormState { typed: Arc::new(typed), ..FormState::default() }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The form as three columns of one row were shown, and as they stand by now.
    fn shown(name: &str, note: &str, place: &str) -> FormState {
        FormState::of([("name", name), ("note", note), ("place", place)]).seeing(format!("{name}{note}{place}"))
    }

    fn refused(form: &FormState) -> FormState {
        form.with_errors(vec![Refusal::new("error-changed-since").at("")])
    }

    fn theirs(value: &str) -> Option<Beside> {
        Some(Beside::Theirs(value.into()))
    }

    #[test]
    fn what_only_they_changed_is_theirs_and_what_was_typed_is_kept() {
        let opened = shown("Cellar", "One key", "Jaca");
        let now = shown("Cellar", "Two keys", "Huesca");
        let typed = opened.with_value("name", "Cave".into()).with_value("place", "Ayerbe".into());
        let back = refused(&typed).beside(&now);
        assert_eq!([back.value("name"), back.value("note"), back.value("place")], ["Cave", "Two keys", "Ayerbe"]);
        assert_eq!(back.told_beside("name").cloned(), theirs("Cellar"), "only mine is marked too");
        assert_eq!(back.told_beside("note"), Some(&Beside::Before("One key".into())));
        assert_eq!(back.told_beside("place").cloned(), theirs("Huesca"));
        assert_eq!(back.value(SEEN), now.value(SEEN));
        // Somebody changes it once more: what was kept is still mine, and what was taken over is still theirs.
        let later = shown("Cellar", "Three keys", "Huesca");
        let again = refused(&back).beside(&later);
        assert_eq!([again.value("name"), again.value("note"), again.value("place")], ["Cave", "Three keys", "Ayerbe"]);
    }

    #[test]
    fn line_ends_and_spaces_are_no_change() {
        let now = shown("Cellar", "One\nThree", "Jaca");
        let opened = shown("Cellar", "One\nTwo", "Jaca").with_value("note", "One\r\nTwo\r\n".into());
        assert_eq!(refused(&opened).beside(&now).value("note"), "One\nThree");
    }

    #[test]
    fn a_box_that_only_they_changed_is_theirs() {
        let ticked = FormState::of([("name", "Cellar"), ("closed", "yes")]).seeing("ticked".into());
        let open = FormState::of([("name", "Cellar")]).seeing("open".into());
        let back = refused(&ticked).beside(&open);
        assert_eq!((back.has("closed"), back.told_beside("closed")), (false, Some(&Beside::Before("yes".into()))));
        let back = refused(&open).beside(&ticked);
        assert_eq!((back.value("closed"), back.told_beside("closed")), ("yes", Some(&Beside::Before(String::new()))));
        // Whoever took the tick away keeps it away, and is told that it is there.
        let back = refused(&ticked.without("closed")).beside(&ticked.with_value("name", "Cave".into()));
        assert_eq!((back.has("closed"), back.told_beside("closed").cloned()), (false, theirs("yes")));
        assert_eq!(back.value("name"), "Cave");
    }

    #[test]
    fn a_form_that_says_not_what_it_showed_keeps_all_that_was_typed() {
        let typed = FormState::of([("name", "Cellar"), ("note", ""), ("place", "Jaca")]);
        let back = refused(&typed).beside(&shown("Cellar", "Two keys", "Jaca"));
        assert_eq!((back.value("note"), back.told_beside("note").cloned()), ("", theirs("Two keys")));
        assert_eq!(back.told_beside("name"), None);
    }

    #[test]
    fn any_other_refusal_leaves_the_form_as_it_is() {
        let typed = shown("Cellar", "One key", "Jaca").with_errors(vec![Refusal::new("error-required").at("name")]);
        assert_eq!(typed.beside(&shown("Cave", "", "")), typed);
    }
}
