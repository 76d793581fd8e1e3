//! Errors that are pages. What a person did wrong has a named constructor and a clear page; what we did wrong is logged
//! once, here, with an id that the person is shown, and tells nothing else.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use leptos::prelude::*;
use store::{CommandError, StoreError};

use super::even::even;
use super::frame::Frame;
use super::layout::{Page, Section};
use super::state::AppState;
use super::typed::Typed;
use crate::t;

/// After how many seconds to try again where the database cannot be reached.
pub const RETRY_SECONDS: u16 = 5;

/// Of how many bytes a page that carries a secret ballot is a multiple, where nothing is known of its vote. The longest takes less.
const SECRET_BYTES: usize = 32 * 1024;

/// Why there is no page to show.
#[derive(Debug, Clone)]
pub enum PageError {
    /// Nothing is here, or not for this viewer.
    NotFound,
    /// The viewer lacks a power.
    Forbidden(Power),
    /// The viewer has to sign in first.
    SignIn {
        /// The address to come back to.
        next: String,
    },
    /// The form was sent from another site.
    CrossSite,
    /// Nothing can be done so at this address.
    WrongMethod,
    /// There is no community yet.
    NotFounded,
    /// What was sent is over the limit.
    TooLarge,
    /// The disk has no room; the id stands in the log.
    NoRoom {
        /// What the person can name when they ask for help.
        id: String,
    },
    /// The database cannot be reached just now; the id stands in the log.
    Unreachable {
        /// What the person can name when they ask for help.
        id: String,
    },
    /// We failed; the id stands in the log.
    Failed {
        /// What the person can name when they ask for help.
        id: String,
    },
}

impl PageError {
    /// Logs a failure and gives it an id.
    #[must_use]
    pub fn failed(reason: &str) -> Self {
        let id = uuid::Uuid::new_v4().simple().to_string();
        tracing::error!(id, reason, "a request failed");
        Self::Failed { id }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden(_) | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::SignIn { .. } | Self::NotFounded => StatusCode::SEE_OTHER,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NoRoom { .. } => StatusCode::INSUFFICIENT_STORAGE,
            Self::Unreachable { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Self::Failed { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        match (Self::failed(&error.to_string()), error) {
            (Self::Failed { id }, StoreError::Disk(_)) => Self::NoRoom { id },
            (Self::Failed { id }, StoreError::Connection(_)) => Self::Unreachable { id },
            (failed, _) => failed,
        }
    }
}

impl From<CommandError> for PageError {
    fn from(error: CommandError) -> Self {
        match error {
            CommandError::NotFound => Self::NotFound,
            CommandError::Forbidden(power) => Self::Forbidden(power),
            CommandError::Store(error) => error.into(),
            // A refusal of input that no form shows is a fault of the page.
            CommandError::Invalid(errors) => Self::failed(&format!("unshown refusal: {errors:?}")),
        }
    }
}

impl From<tower_sessions::session::Error> for PageError {
    fn from(error: tower_sessions::session::Error) -> Self {
        let text = error.to_string();
        match Self::failed(&format!("session: {text}")) {
            Self::Failed { id } if text.contains(store::DISK_FULL) => Self::NoRoom { id },
            Self::Failed { id } if text.contains(store::UNREACHABLE) => Self::Unreachable { id },
            failed => failed,
        }
    }
}

impl IntoResponse for PageError {
    /// The bare status; [`error_pages`] makes the page of it.
    fn into_response(self) -> Response {
        match &self {
            Self::SignIn { next } => {
                let next = serde_urlencoded::to_string([("next", next)]).unwrap_or_default();
                Redirect::to(&format!("/signin?{next}")).into_response()
            }
            Self::NotFounded => Redirect::to("/setup").into_response(),
            _ => {
                let mut response = self.status().into_response();
                response.extensions_mut().insert(self);
                response
            }
        }
    }
}

/// No address is like this.
pub async fn not_found() -> PageError {
    PageError::NotFound
}

/// The address is there, but not for this: a form's own address that was typed in, for one.
pub async fn wrong_method() -> PageError {
    PageError::WrongMethod
}

/// A handler panicked: the person gets the page of a failure, and the log its id.
pub fn panicked(panic: Box<dyn std::any::Any + Send + 'static>) -> Response {
    let reason = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    PageError::failed(&format!("panic: {}", reason.unwrap_or("unknown"))).into_response()
}

/// Turns a bare error into a page in the reader's language and the community's frame.
pub async fn error_pages(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut kept = parts.clone();
    // The copy must not share what the handler may take out of the original.
    kept.extensions = parts.extensions.clone();
    let response = next.run(Request::from_parts(parts.clone(), body)).await;
    parts.extensions.clear();
    let error = response.extensions().get::<PageError>().cloned();
    // The router's own answer to an address that is no text.
    let unread = (response.status() == StatusCode::BAD_REQUEST).then_some(PageError::NotFound);
    let Some(error) = error.or(unread) else { return response };
    let unreachable = matches!(error, PageError::Unreachable { .. });
    // Where the database is away, nobody waits for it once more.
    let frame = if unreachable { None } else { Frame::from_request_parts(&mut kept, &state).await.ok() };
    let frame = match frame {
        Some(frame) => Some(frame),
        None => Frame::without_database(&mut kept, &state).await,
    };
    let typed = response.extensions().get::<Typed>().cloned();
    let Some(frame) = frame else { return response };
    let page = frame.page(|| error_page(&frame, &error, typed.as_ref()));
    let mut response = (error.status(), page).into_response();
    if typed.is_some_and(|typed| typed.is_secret_ballot()) {
        response = match even(response, 0, SECRET_BYTES).await {
            Ok(response) => response,
            Err(error) => return error.status().into_response(),
        };
    }
    if unreachable {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_SECONDS));
    }
    response
}

fn error_page(frame: &Frame, error: &PageError, typed: Option<&Typed>) -> Page {
    let (title, explanation) = match error {
        PageError::NotFound => (t!("error-page-not-found"), t!("error-page-not-found-why")),
        PageError::WrongMethod => (t!("error-page-wrong-method"), t!("error-page-wrong-method-why")),
        PageError::CrossSite => (t!("error-page-cross-site"), t!("error-page-cross-site-why")),
        PageError::Forbidden(power) => {
            let power = t!(&format!("power-{}", power.as_str().replace('_', "-")));
            (t!("error-page-forbidden"), t!("error-page-forbidden-why", power = power))
        }
        PageError::TooLarge => (t!("error-page-too-large"), t!("error-page-too-large-why")),
        PageError::NoRoom { id } => (t!("error-page-disk"), t!("error-page-disk-why", id = id)),
        PageError::Unreachable { id } => (t!("error-page-unreachable"), t!("error-page-unreachable-why", id = id)),
        PageError::Failed { id } => (t!("error-page-failed"), t!("error-page-failed-why", id = id)),
        PageError::SignIn { .. } | PageError::NotFounded => (t!("error-page-not-found"), String::new()),
    };
    // What was sent is sent again by its own button; what was only asked for, by a link.
    let again = (matches!(error, PageError::Unreachable { .. }) && typed.is_none()).then(|| {
        view! { <p><a class="button" href=frame.address()>{t!("error-page-unreachable-again")}</a></p> }
    });
    let visitor = frame.viewer.member.is_none() && frame.founded.is_some();
    Page::titled(title.clone()).section(Section::None).narrow().body(view! {
        <div class="page-head">
            <h1>{title}</h1>
            <p class="lead">{explanation}</p>
        </div>
        {typed.map(|typed| typed.form(frame.address()))}
        {again}
        <p><a href="/">{t!("error-page-home")}</a></p>
        {visitor.then(|| view! { <p><a href="/signin">{t!("nav-sign-in")}</a></p> })}
    })
}
