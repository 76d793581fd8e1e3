//! What is refused, and what failed: an answer of `application/problem+json` (RFC 9457). What we did wrong is logged once,
//! here, with an id that the answer names, and tells nothing else.

use app::web::error::RETRY_SECONDS;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::members::power::Power;
use domain::members::token::Scope;
use domain::validation::{FieldError, Refusal};
use store::{CommandError, StoreError, is_changed};

/// Why there is no answer. The words are written by `problem_text.rs`, in the caller's language.
#[derive(Debug, Clone)]
pub enum Problem {
    /// No token was sent.
    NoToken,
    /// The token does not serve.
    BadToken,
    /// The token lacks a scope.
    Scope(Scope),
    /// The member lacks a power.
    Forbidden(Power),
    /// Nothing is here, or not for this member.
    NotFound,
    /// Nothing can be done so at this address.
    WrongMethod,
    /// Only JSON can be answered.
    NotAcceptable,
    /// The thing is no longer as the sender saw it.
    Changed,
    /// The body is over the limit.
    TooLarge,
    /// The body is not sent as JSON.
    MediaType,
    /// The body or a parameter does not fit the document.
    Unreadable(Vec<FieldError>),
    /// The input is wrong; all errors at once.
    Refused(Vec<FieldError>),
    /// The sender did not say which state of the thing was seen.
    MatchRequired,
    /// The token's limit is exceeded.
    TooMany {
        /// After how many seconds to try again.
        seconds: i64,
    },
    /// The disk has no room; the id stands in the log.
    NoRoom {
        /// What whoever asks for help can name.
        id: String,
    },
    /// The database cannot be reached just now; the id stands in the log.
    Unreachable {
        /// What whoever asks for help can name.
        id: String,
    },
    /// We failed; the id stands in the log.
    Failed {
        /// What whoever asks for help can name.
        id: String,
    },
}

impl Problem {
    /// Logs a failure and gives it an id.
    pub fn failed(reason: &str) -> Self {
        let id = uuid::Uuid::new_v4().simple().to_string();
        tracing::error!(id, reason, "a request of the programming interface failed");
        Self::Failed { id }
    }

    /// What does not fit the document, beside its name.
    pub fn unreadable(refusal: Refusal, field: &str) -> Self {
        Self::Unreadable(vec![refusal.at(field)])
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NoToken | Self::BadToken => StatusCode::UNAUTHORIZED,
            Self::Scope(_) | Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Self::Changed => StatusCode::PRECONDITION_FAILED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::MatchRequired => StatusCode::PRECONDITION_REQUIRED,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::NoRoom { .. } => StatusCode::INSUFFICIENT_STORAGE,
            Self::Unreachable { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::Failed { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The problem behind an answer that the router or an extractor made by itself.
    pub fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            // An address that is no text.
            StatusCode::BAD_REQUEST => Some(Self::NotFound),
            StatusCode::PAYLOAD_TOO_LARGE => Some(Self::TooLarge),
            StatusCode::METHOD_NOT_ALLOWED => Some(Self::WrongMethod),
            _ => None,
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match (Self::failed(&error.to_string()), error) {
            (Self::Failed { id }, StoreError::Disk(_)) => Self::NoRoom { id },
            (Self::Failed { id }, StoreError::Connection(_)) => Self::Unreachable { id },
            (failed, _) => failed,
        }
    }
}

impl From<CommandError> for Problem {
    fn from(error: CommandError) -> Self {
        match error {
            // Whoever changed it in between, the sender saw something else.
            CommandError::Invalid(errors) if is_changed(&errors) => Self::Changed,
            CommandError::Invalid(errors) => Self::Refused(errors),
            CommandError::Forbidden(power) => Self::Forbidden(power),
            CommandError::NotFound => Self::NotFound,
            CommandError::Store(error) => error.into(),
        }
    }
}

impl IntoResponse for Problem {
    /// The bare status, and the headers that go with it.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        let challenge = match &self {
            Self::NoToken => Some("Bearer realm=\"acequia\""),
            Self::BadToken => Some("Bearer realm=\"acequia\", error=\"invalid_token\""),
            Self::Scope(_) => Some("Bearer realm=\"acequia\", error=\"insufficient_scope\""),
            _ => None,
        };
        if let Some(challenge) = challenge {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        if let Self::TooMany { seconds } = &self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
        }
        if let Self::Unreachable { .. } = &self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_SECONDS));
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// A handler panicked.
pub fn panicked(panic: Box<dyn std::any::Any + Send + 'static>) -> Response {
    let reason = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    Problem::failed(&format!("panic: {}", reason.unwrap_or("unknown"))).into_response()
}
