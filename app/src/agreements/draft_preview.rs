//! `/agreements/{slug}/drafts/{number}/preview`: a typed text as a reader would see it, and what it would change, for the
//! editor's script. Nothing is kept.

use axum::extract::Path;
use axum::response::{Html, IntoResponse, Response};
use domain::members::power::Power;

use super::draft_parts::{changes_view, preview};
use super::editor_island::SEPARATOR;
use super::parts::number;
use crate::web::{Ctx, PageError};

/// Answers with the preview, the separator and the redline.
pub async fn submit(
    ctx: Ctx,
    Path((slug, draft)): Path<(String, String)>,
    body: String,
) -> Result<Response, PageError> {
    ctx.viewer.require(Power::DraftAgreements)?;
    let draft = store::agreements::draft(ctx.db(), &ctx.viewer, &slug, number(&draft)?).await?;
    let preview = ctx.fragment(|| preview(&body));
    let changes = ctx.fragment(|| changes_view(draft.against.as_ref(), &body));
    Ok(Html(format!("{preview}{SEPARATOR}{changes}")).into_response())
}
