//! `POST /decisions/{number}/comments`, and `PUT` of one's own comment.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::discussion::check_comment;
use domain::members::token::Scope;
use serde::{Deserialize, Serialize};
use store::decisions::{answer, comment, edit_comment, seen_comment};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::comments::{CommentWithTextsJson, comment_of};

/// What is to be said.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "comment": "It costs 120 euros a year.", "answers": 1 }))]
pub struct NewComment {
    /// The words, in Markdown; `@M-17` mentions a member, who is told.
    #[schema(min_length = 1, max_length = 10_000)]
    comment: String,
    /// The number of the comment that this one answers; null or left out for one that begins a thread.
    #[serde(default)]
    #[schema(minimum = 1)]
    answers: Option<i64>,
}

/// Where a comment stands.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = WrittenComment, example = json!({ "decision": 42, "number": 3 }))]
pub struct WrittenCommentJson {
    /// The number of the decision: 42 is D-42.
    decision: i64,
    /// The number of the comment within the decision.
    number: i64,
}

/// Comments on a decision in the name of the token's member, until its vote closes.
///
/// An answer to an answer joins its thread. The words of the member's last comment there, sent again, are that comment.
#[utoipa::path(
    post, path = "/decisions/{number}/comments", tag = "decisions", operation_id = "writeComment",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2)),
    request_body = NewComment,
    responses((status = 201, description = "It is written.", body = WrittenCommentJson, headers(("Location" = String, description = "The comment's address.")))),
    security(("token" = ["comments:write"]))
)]
pub async fn comment_new(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::CommentsWrite)?;
    parameters.finish()?;
    let decision = number(&raw)?;
    let NewComment { comment: text, answers } = write.read()?;
    let act = write.act(&caller);
    let number = match answers {
        Some(answered) => answer(caller.db(), &act, decision, answered, &text).await?,
        None => comment(caller.db(), &act, decision, &text).await?,
    };
    asked.made(&WrittenCommentJson { decision, number }, &format!("/decisions/{decision}/comments/{number}"))
}

/// What a comment is to say from now on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "comment": "It costs 130 euros a year." }))]
pub struct CommentChange {
    /// The words, in Markdown.
    #[schema(min_length = 1, max_length = 10_000)]
    comment: String,
}

/// Changes a comment that the token's member wrote, while it is being discussed.
///
/// What it said before stays readable. To take a comment back, so that no text of it is left, is done in the browser.
#[utoipa::path(
    put, path = "/decisions/{number}/comments/{comment}", tag = "decisions", operation_id = "changeComment",
    params(
        ("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2),
        ("comment" = i64, Path, description = "The number of the comment within the decision.", minimum = 1, example = 1),
    ),
    request_body = CommentChange,
    responses((status = 200, description = "The comment as it is now.", body = CommentWithTextsJson)),
    security(("token" = ["decisions:read", "comments:write"]))
)]
pub async fn comment_change(
    caller: Caller,
    asked: Asked,
    Path((raw, comment)): Path<(String, String)>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::CommentsWrite)?;
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let (decision, comment) = (number(&raw)?, number(&comment)?);
    let CommentChange { comment: text } = write.read()?;
    check_comment(&text).map_err(|error| Problem::Refused(vec![error]))?;
    let thing = async {
        let page = comment_of(&caller, decision, comment).await?;
        let seen = seen_comment(&page.comment.body);
        Ok((CommentWithTextsJson::from(page), Some(seen)))
    };
    let act = write.act_on(&caller, &asked, thing).await?;
    edit_comment(caller.db(), &act, decision, comment, &text).await?;
    asked.done(&CommentWithTextsJson::from(comment_of(&caller, decision, comment).await?))
}
