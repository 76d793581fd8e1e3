//! `GET /decisions/{number}/discussion`: whether it goes on, and what it was summed up as.

use axum::extract::Path;
use axum::response::Response;
use domain::language::Language;
use domain::members::token::Scope;
use serde::Serialize;
use store::decisions::{DiscussionPage, Note, Reviewing, Summary, discussion_page};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::types::{MemberNameJson, MomentJson, one_of};
use super::super::{Caller, Problem};
use super::list::named;

fn language_schema() -> Object {
    one_of(Language::ALL.map(Language::tag))
}

/// A discussion. What was said in it is read at the address of its comments.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Discussion)]
pub struct DiscussionJson {
    /// Whether it goes on: until the vote closes.
    is_discussed: bool,
    /// By whom and why it was closed, where those alone who look after votes may still comment; otherwise null.
    #[schema(required = true)]
    closed: Option<ClosingJson>,
    /// Every version of its summary, the latest of each language first.
    summaries: Vec<SummaryJson>,
}

/// Why a discussion is closed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DiscussionClosing)]
pub struct ClosingJson {
    /// Who closed it; null where that is not known any more.
    #[schema(required = true)]
    by: Option<MemberNameJson>,
    /// Why, in Markdown.
    reason: String,
    /// Since when.
    at: MomentJson,
}

impl From<Note> for ClosingJson {
    fn from(note: Note) -> Self {
        Self { by: note.by.map(named), reason: note.reason, at: note.at.into() }
    }
}

/// A version of a summary.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DiscussionSummary)]
pub struct SummaryJson {
    /// The language.
    #[schema(schema_with = language_schema)]
    language: &'static str,
    /// The version, from 1 on.
    #[schema(example = 1)]
    revision: i64,
    /// Who wrote it.
    author: MemberNameJson,
    /// The words, in Markdown; empty where the summary was taken away.
    summary: String,
    /// When it was written.
    written_at: MomentJson,
    /// Who reviewed it, without having written it; null where nobody did.
    #[schema(required = true)]
    reviewed_by: Option<MemberNameJson>,
    /// When; null where nobody did.
    #[schema(required = true)]
    reviewed_at: Option<MomentJson>,
}

impl From<Summary> for SummaryJson {
    fn from(summary: Summary) -> Self {
        let (reviewed_by, reviewed_at) = match summary.reviewing {
            Reviewing::Reviewed(by, at) => (Some(named(by)), Some(at.into())),
            Reviewing::Waits | Reviewing::Nobody => (None, None),
        };
        Self {
            language: summary.language.tag(),
            revision: summary.revision,
            author: named(summary.author),
            summary: summary.body,
            written_at: summary.written_at.into(),
            reviewed_by,
            reviewed_at,
        }
    }
}

impl From<DiscussionPage> for DiscussionJson {
    fn from(page: DiscussionPage) -> Self {
        Self {
            is_discussed: page.is_discussed,
            closed: page.closed.map(Into::into),
            summaries: page.summaries.into_iter().map(Into::into).collect(),
        }
    }
}

/// The discussion of a decision as a whole.
///
/// Not found while it is a draft.
#[utoipa::path(
    get, path = "/decisions/{number}/discussion", tag = "decisions", operation_id = "getDiscussion",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2)),
    responses((status = 200, description = "The discussion.", body = DiscussionJson)),
    security(("token" = ["decisions:read"]))
)]
pub async fn discussion(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let page = discussion_page(caller.db(), &caller.viewer, number(&raw)?, caller.now).await?;
    asked.answer(&DiscussionJson::from(page))
}
