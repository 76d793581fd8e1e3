//! The context of a request: who looks, when, in which language, at which address.

use std::ops::Deref;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};
use domain::calendar::day_of;
use domain::language::Language;
use domain::{Day, Moment};
use leptos::prelude::{IntoView, provide_context};
use store::community::Community;
use store::{Act, Db, Viewer};
use tower_sessions::Session;

use super::error::{PageError, RETRY_SECONDS};
use super::form::{FormState, SEEN};
use super::layout::{Page, render, render_fragment};
use super::session::MEMBER;
use super::state::AppState;
use crate::i18n::format;
use crate::ui::Unsaved;

/// The cookie that holds a chosen language.
pub const LANGUAGE_COOKIE: &str = "language";

/// The context of a request to a founded community. Pages take this.
#[derive(Debug, Clone)]
pub struct Ctx {
    frame: Frame,
    /// The community.
    pub community: Community,
    /// The community's day.
    pub today: Day,
}

impl Deref for Ctx {
    type Target = Frame;
    fn deref(&self) -> &Frame {
        &self.frame
    }
}

/// The context of any request, founded or not.
#[derive(Debug, Clone)]
pub struct Frame {
    /// What all requests share.
    pub state: AppState,
    /// The moment of the request, read once.
    pub now: Moment,
    /// Who looks.
    pub viewer: Viewer,
    /// The reader's language.
    pub language: Language,
    /// The address asked for, without the query.
    pub path: String,
    /// The query of the address, without the question mark.
    pub query: String,
    /// The browser's session.
    pub session: Session,
    /// The community, once founded.
    pub founded: Option<Community>,
}

impl Frame {
    /// The database.
    #[must_use]
    pub fn db(&self) -> &Db {
        &self.state.db
    }

    /// Answers with a page.
    pub fn page(&self, page: impl FnOnce() -> Page) -> Response {
        Html(render(self, page)).into_response()
    }

    /// How many bytes a page has.
    pub fn page_length(&self, page: impl FnOnce() -> Page) -> usize {
        render(self, page).len()
    }

    /// A piece of a page as HTML, for a script of an island to put in its place.
    #[must_use]
    pub fn fragment<V: IntoView>(&self, view: impl FnOnce() -> V) -> String {
        render_fragment(self, view)
    }

    /// Answers with the page again, as the form on it was refused: for what was typed, or as there was no room for it.
    pub fn refusal(&self, page: impl FnOnce() -> Page) -> Response {
        let unsaved = Unsaved::default();
        let page = self.page(|| {
            provide_context(unsaved.clone());
            page().refused()
        });
        let status = unsaved.told().unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
        let mut response = (status, page).into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_SECONDS));
        }
        response
    }

    /// The act of the viewer now, with the request key of the form and what it says was looked at. A form that is changed and sent again, as after
    /// going back, is another request: its key covers what was typed.
    #[must_use]
    pub fn act(&self, form: &FormState) -> Act {
        let key = form.value("request_key");
        let request_key = uuid::Uuid::parse_str(key).ok().map(|_| domain::audit::fingerprint(&form.beginning_with("")));
        // A form without fingerprint lays nothing whole in another's place.
        let seen = form.has(SEEN).then(|| form.value(SEEN).to_owned());
        Act { request_key, seen, ..Act::new(self.viewer.actor(), self.now) }
    }

    /// The address asked for, with its query.
    #[must_use]
    pub fn address(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }

    /// A value of the address's query, empty where there is none.
    #[must_use]
    pub fn query_value(&self, name: &str) -> String {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&self.query).unwrap_or_default();
        pairs.into_iter().find(|(key, _)| key == name).map(|(_, value)| value).unwrap_or_default()
    }
}

impl Frame {
    /// The frame of a page that must do without the database: it is away, and so is whoever it knows.
    pub(super) async fn without_database(parts: &mut Parts, state: &AppState) -> Option<Self> {
        let session = Session::from_request_parts(parts, state).await.ok()?;
        let viewer = Viewer::visitor();
        let language = language_of(&parts.headers, &viewer, None);
        let (path, query) = address_of(&parts.uri);
        let now = state.clock.now(None);
        Some(Self { state: state.clone(), now, viewer, language, path, query, session, founded: None })
    }
}

impl Ctx {
    /// The same request as another viewer sees it: somebody who has just signed in.
    #[must_use]
    pub fn seen_by(mut self, viewer: Viewer, headers: &HeaderMap) -> Self {
        self.frame.language = language_of(headers, &viewer, Some(&self.community));
        self.frame.viewer = viewer;
        self
    }

    /// A moment in the community's time zone and the reader's language.
    #[must_use]
    pub fn moment(&self, moment: Moment) -> String {
        format::moment(self.language, moment, self.community.time_zone)
    }

    /// Refuses a visitor: they are asked to sign in and brought back.
    ///
    /// # Errors
    /// [`PageError::SignIn`].
    pub fn signed_in(&self) -> Result<&store::act::ViewingMember, PageError> {
        self.viewer.member.as_ref().ok_or_else(|| PageError::SignIn { next: self.address() })
    }
}

impl FromRequestParts<AppState> for Frame {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        let session = Session::from_request_parts(parts, state)
            .await
            .map_err(|(_, reason)| PageError::failed(&format!("session: {reason}")))?;
        let now = state.now().await?;
        let founded = store::community::get(&state.db).await?;
        if founded.is_some() {
            close_what_is_due(state, now).await;
        }
        let member: Option<String> = session.get(MEMBER).await?;
        let viewer = match member {
            Some(member) => store::members::viewer(&state.db, &member, now).await?,
            None => Viewer::visitor(),
        };
        let language = language_of(&parts.headers, &viewer, founded.as_ref());
        let (path, query) = address_of(&parts.uri);
        Ok(Self { state: state.clone(), now, viewer, language, path, query, session, founded })
    }
}

impl FromRequestParts<AppState> for Ctx {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, PageError> {
        let frame = Frame::from_request_parts(parts, state).await?;
        // No database takes text with U+0000, also to look for; no page has it in its address.
        if frame.address().contains("%00") {
            return Err(PageError::NotFound);
        }
        let Some(community) = frame.founded.clone() else { return Err(PageError::NotFounded) };
        let today = day_of(frame.now, community.time_zone);
        Ok(Self { frame, community, today })
    }
}

/// Counts the votes whose deadline has come, so that no page and no command goes by what was before it: not by a rule, a
/// role or a text either. What fails is tried again by the job; the request is answered all the same.
async fn close_what_is_due(state: &AppState, now: Moment) {
    if let Err(error) = store::decisions::advance(&state.db, now).await {
        tracing::warn!(%error, "votes could not be closed");
    }
}

fn address_of(uri: &Uri) -> (String, String) {
    (uri.path().to_owned(), uri.query().unwrap_or_default().to_owned())
}

/// The reader's language: chosen on this device, the member's own, the browser's, the community's.
pub(super) fn language_of(headers: &HeaderMap, viewer: &Viewer, community: Option<&Community>) -> Language {
    let chosen = cookie(headers, LANGUAGE_COOKIE).and_then(|tag| Language::from_tag(&tag));
    let own = viewer.member.as_ref().map(|member| member.language);
    let accepted = || accepted_language(headers);
    chosen.or(own).or_else(accepted).or_else(|| community.map(|community| community.language)).unwrap_or(Language::En)
}

/// The first language of ours that a request accepts.
#[must_use]
pub fn accepted_language(headers: &HeaderMap) -> Option<Language> {
    let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    header.split(',').find_map(|part| Language::from_tag(part.split(';').next().unwrap_or_default().trim()))
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| {
            let (key, value) = pair.trim().split_once('=')?;
            (key == name).then(|| value.to_owned())
        })
}
