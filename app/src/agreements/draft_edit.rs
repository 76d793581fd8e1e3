//! `/agreements/{slug}/drafts/{number}`: a draft with its text, a preview and the redline. The form's buttons save,
//! preview, bring up to date and give up; nothing typed is ever lost between them.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::agreements::draft::DraftStatus;
use domain::members::power::Power;
use store::CommandError;
use store::agreements::{Collision, Draft, DraftInput, Rebased, Saved};

use super::draft_page::{Note, page};
use super::parts::{number, or_sign_in};
use crate::web::{Ctx, Form, FormState, PageError};

type Address = Path<(String, String)>;

/// Shows the draft.
pub async fn show(ctx: Ctx, Path((slug, draft)): Address) -> Result<Response, PageError> {
    let draft = load(&ctx, &slug, number(&draft)?).await?;
    let note = match ctx.query_value("done").as_str() {
        "saved" => Note::Saved,
        "unchanged" => Note::Unchanged,
        "rebased" => Note::Rebased,
        "abandoned" => Note::Abandoned,
        _ => Note::None,
    };
    let form = fresh_form(draft.head.revision, &draft.body);
    Ok(ctx.page(|| page(&ctx, &draft, &form, &note)))
}

/// Does what the pressed button says.
pub async fn submit(ctx: Ctx, Path((slug, draft)): Address, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = number(&draft)?;
    match form.value("action") {
        "preview" => preview(&ctx, &slug, number, &form).await,
        "rebase" => rebase(&ctx, &slug, number, &form).await,
        "abandon" => abandon(&ctx, &slug, number, &form).await,
        _ => save(&ctx, &slug, number, &form).await,
    }
}

/// Saves for a script: 200 with the revision in the body, or the status of a refusal, upon which the script sends the
/// form itself, so that the person sees the page with the sentences on it.
pub async fn save_quietly(ctx: Ctx, Path((slug, draft)): Address, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = number(&draft)?;
    match store::agreements::save_draft(ctx.db(), &ctx.act(&form), &slug, number, &input(&form)).await {
        Ok(Saved::Stored(revision) | Saved::Unchanged(revision)) => Ok(revision.to_string().into_response()),
        Ok(Saved::Collision(_)) => Ok(StatusCode::CONFLICT.into_response()),
        Err(CommandError::Invalid(_)) => Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response()),
        Err(error) => Err(error.into()),
    }
}

async fn save(ctx: &Ctx, slug: &str, number: i64, form: &FormState) -> Result<Response, PageError> {
    match store::agreements::save_draft(ctx.db(), &ctx.act(form), slug, number, &input(form)).await {
        Ok(Saved::Stored(_)) => Ok(back(slug, number, "saved")),
        Ok(Saved::Unchanged(_)) => Ok(back(slug, number, "unchanged")),
        Ok(Saved::Collision(collision)) => collided(ctx, slug, number, *collision).await,
        Err(error) => refused(ctx, slug, number, form, error).await,
    }
}

/// Both texts, and the form with the second one, to be saved on top of the first.
async fn collided(ctx: &Ctx, slug: &str, number: i64, collision: Collision) -> Result<Response, PageError> {
    let draft = load(ctx, slug, number).await?;
    let form = fresh_form(collision.revision, &collision.yours);
    Ok(ctx.refusal(|| page(ctx, &draft, &form, &Note::Collision(collision))))
}

async fn preview(ctx: &Ctx, slug: &str, number: i64, form: &FormState) -> Result<Response, PageError> {
    ctx.viewer.require(Power::DraftAgreements)?;
    let draft = load(ctx, slug, number).await?;
    Ok(ctx.page(|| page(ctx, &draft, form, &Note::Preview)))
}

async fn rebase(ctx: &Ctx, slug: &str, number: i64, form: &FormState) -> Result<Response, PageError> {
    match store::agreements::rebase_draft(ctx.db(), &ctx.act(form), slug, number).await {
        Ok(Rebased::Onto(_) | Rebased::Current) => {
            let draft = load(ctx, slug, number).await?;
            if domain::text::unified_lines(form.value("body")).trim() == draft.body.trim() {
                return Ok(back(slug, number, "rebased"));
            }
            // What was typed since the last save stays in the form, under a key of its own.
            let form = FormState::of([("revision", form.value("revision")), ("body", form.value("body"))]);
            Ok(ctx.page(|| page(ctx, &draft, &form, &Note::Rebased)))
        }
        Err(error) => refused(ctx, slug, number, form, error).await,
    }
}

async fn abandon(ctx: &Ctx, slug: &str, number: i64, form: &FormState) -> Result<Response, PageError> {
    match store::agreements::abandon_draft(ctx.db(), &ctx.act(form), slug, number).await {
        Ok(()) => Ok(back(slug, number, "abandoned")),
        Err(error) => refused(ctx, slug, number, form, error).await,
    }
}

async fn refused(
    ctx: &Ctx,
    slug: &str,
    number: i64,
    form: &FormState,
    error: CommandError,
) -> Result<Response, PageError> {
    let form = form.refused(error)?;
    let draft = load(ctx, slug, number).await?;
    Ok(ctx.refusal(|| page(ctx, &draft, &form, &Note::None)))
}

async fn load(ctx: &Ctx, slug: &str, number: i64) -> Result<Draft, PageError> {
    or_sign_in(ctx, store::agreements::draft(ctx.db(), &ctx.viewer, slug, number).await)
}

fn back(slug: &str, number: i64, done: &str) -> Response {
    Redirect::to(&format!("/agreements/{slug}/drafts/{number}?done={done}")).into_response()
}

fn fresh_form(revision: i64, body: &str) -> FormState {
    FormState::of([("revision", revision.to_string()), ("body", body.to_owned())])
}

fn input(form: &FormState) -> DraftInput {
    DraftInput { revision: form.value("revision").parse().unwrap_or(0), body: form.value("body").to_owned() }
}

/// Whether the draft's form is shown: to whoever drafts, while it is open or while it holds what could not be saved.
pub(super) fn editable(ctx: &Ctx, draft: &Draft, form: &FormState) -> bool {
    let open = draft.head.status == DraftStatus::Open || !form.errors().is_empty();
    open && ctx.viewer.may(Power::DraftAgreements)
}
