//! Forms: what was typed, kept whole, with the errors beside each field.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
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
    theirs: Arc<Vec<(String, String)>>,
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

    /// The same form with a fingerprint of what its fields show, by which its command knows what was looked at.
    #[must_use]
    pub fn seeing(&self, seen: String) -> Self {
        self.with_value(SEEN, seen)
    }

    /// Beside what was typed, where it was refused since somebody else had changed it, what stands now: `now` is the form as it
    /// would be shown afresh. Sent again, what was typed goes in its place, since it has been seen.
    #[must_use]
    pub fn beside(&self, now: &Self) -> Self {
        if !is_changed(&self.errors) {
            return self.clone();
        }
        let other = |(field, value): &&(String, String)| field != SEEN && plain(self.value(field)) != plain(value);
        let theirs = now.typed.iter().filter(other).cloned().collect();
        Self { theirs: Arc::new(theirs), ..self.with_value(SEEN, now.value(SEEN).to_owned()) }
    }

    /// What stands in a field by now, where somebody else changed it to something else than was typed.
    #[must_use]
    pub fn theirs(&self, field: &str) -> Option<&str> {
        self.theirs.iter().find(|(key, _)| key == field).map(|(_, value)| value.as_str())
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
