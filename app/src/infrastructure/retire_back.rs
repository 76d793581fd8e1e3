//! `/infrastructure/{kind}/{slug}/retire/back`: taking back a retirement.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::infrastructure::restore;

use super::lists::retired;
use super::parts::{Named, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows when it was retired.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let thing = Named::of(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    if thing.retired_on.is_none() {
        return Err(PageError::NotFound);
    }
    Ok(ctx.page(|| page(&ctx, &thing, &FormState::default())))
}

/// Takes the retirement back and shows its page.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let thing = Named::of(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    match restore(ctx.db(), &ctx.act(&form), thing.kind, slug).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &thing, &form)))
        }
    }
}

fn page(ctx: &Ctx, thing: &Named, form: &FormState) -> Page {
    Page::titled(t!("infra-retire-back")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{t!("infra-retire-back")}</h1>
            {retired(ctx, thing.retired_on)}
            <p class="lead">{t!("infra-retire-back-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/retire/back", thing.address())>
            <RequestKey form=form.clone()/>
            <div class="button-row"><button class="button">{t!("infra-retire-back")}</button></div>
        </form>
    })
}
