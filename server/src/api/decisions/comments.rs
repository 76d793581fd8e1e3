//! `GET /decisions/{number}/comments`, and one comment with the texts that it had before.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::decisions::{Comment, CommentPage, CommentText, Note, comment_page, comments_after};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters, number};
use super::super::types::{MemberNameJson, MomentJson};
use super::super::{Caller, Problem};
use super::list::named;

/// A comment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Comment)]
pub struct CommentJson {
    /// Its number within the decision.
    #[schema(example = 3)]
    number: i64,
    /// The number of the comment that its thread begins with, which may be its own.
    #[schema(example = 1)]
    thread: i64,
    /// Who wrote it.
    author: MemberNameJson,
    /// What it says, in Markdown; empty where its author took it back.
    #[schema(example = "What does it cost?")]
    comment: String,
    /// When it was written.
    written_at: MomentJson,
    /// When it was changed the last time; null where it was not.
    #[schema(required = true)]
    edited_at: Option<MomentJson>,
    /// When its author took it back; null where they did not.
    #[schema(required = true)]
    taken_back_at: Option<MomentJson>,
    /// By whom and why it is hidden: pages show it on demand alone. Null where it is not.
    #[schema(required = true)]
    hidden: Option<HidingJson>,
}

/// Why a comment is hidden.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Hiding)]
pub struct HidingJson {
    /// Who hid it; null where that is not known any more.
    #[schema(required = true)]
    by: Option<MemberNameJson>,
    /// Why, in Markdown.
    reason: String,
    /// Since when.
    at: MomentJson,
}

impl From<Note> for HidingJson {
    fn from(note: Note) -> Self {
        Self { by: note.by.map(named), reason: note.reason, at: note.at.into() }
    }
}

impl From<Comment> for CommentJson {
    fn from(comment: Comment) -> Self {
        Self {
            number: comment.number,
            thread: comment.thread,
            author: named(comment.author),
            comment: comment.body,
            written_at: comment.created_at.into(),
            edited_at: comment.edited_at.map(Into::into),
            taken_back_at: comment.taken_back_at.map(Into::into),
            hidden: comment.hidden.map(Into::into),
        }
    }
}

/// A text that a comment had before.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EarlierComment)]
pub struct EarlierCommentJson {
    /// What it said, in Markdown.
    comment: String,
    /// When that was written.
    written_at: MomentJson,
}

impl From<CommentText> for EarlierCommentJson {
    fn from(text: CommentText) -> Self {
        Self { comment: text.body, written_at: text.written_at.into() }
    }
}

/// A comment with the texts that it had before.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CommentWithTexts)]
pub struct CommentWithTextsJson {
    /// The comment as it is now.
    comment: CommentJson,
    /// The texts that it had before, the latest first.
    earlier: Vec<EarlierCommentJson>,
}

impl From<CommentPage> for CommentWithTextsJson {
    fn from(page: CommentPage) -> Self {
        Self { comment: page.comment.into(), earlier: page.earlier.into_iter().map(Into::into).collect() }
    }
}

/// What was said of a decision, in the order in which it was written: `thread` says below which comment one stands.
#[utoipa::path(
    get, path = "/decisions/{number}/comments", tag = "decisions", operation_id = "listComments",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2), Paging),
    responses((status = 200, description = "A page of the comments.", body = Page<CommentJson>)),
    security(("token" = ["decisions:read"]))
)]
pub async fn comments(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let decision = number(&raw)?;
    let query = |after: Option<i64>, most| {
        comments_after(caller.db(), &caller.viewer, decision, after.unwrap_or_default(), most)
    };
    asked.page(&Page::found(paging, query, |comment| comment.number).await?.map(CommentJson::from))
}

/// The page of a comment, by the numbers in an address.
pub(super) async fn comment_of(caller: &Caller, decision: i64, comment: i64) -> Result<CommentPage, Problem> {
    Ok(comment_page(caller.db(), &caller.viewer, decision, comment, caller.now).await?)
}

/// One comment with the texts that it had before.
#[utoipa::path(
    get, path = "/decisions/{number}/comments/{comment}", tag = "decisions", operation_id = "getComment",
    params(
        ("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2),
        ("comment" = i64, Path, description = "The number of the comment within the decision.", minimum = 1, example = 1),
    ),
    responses((status = 200, description = "The comment.", body = CommentWithTextsJson)),
    security(("token" = ["decisions:read"]))
)]
pub async fn comment(
    caller: Caller,
    asked: Asked,
    Path((raw, comment)): Path<(String, String)>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let page = comment_of(&caller, number(&raw)?, number(&comment)?).await?;
    asked.answer(&CommentWithTextsJson::from(page))
}
