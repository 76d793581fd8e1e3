//! `/infrastructure/{kind}/{slug}/retire`: taking something out of the inventory.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use super::parts::{Named, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let thing = Named::of(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let form = FormState::of([("retired_on", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&thing, &form)))
}

/// Retires it and shows its page.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let thing = Named::of(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let day = form.value("retired_on").to_owned();
    match store::infrastructure::retire(ctx.db(), &ctx.act(&form), thing.kind, slug, day).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&thing, &form)))
        }
    }
}

fn page(thing: &Named, form: &FormState) -> Page {
    let (label, hint) = (t!("infra-retired-on"), t!("infra-retired-on-hint"));
    Page::titled(t!("infra-retire")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{t!("infra-retire")}</h1>
            <p class="lead">{t!("infra-retire-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/retire", thing.address())>
            <RequestKey form=form.clone()/>
            <TextField form=form.clone() name="retired_on" label=label hint=hint kind="date" short=true/>
            <div class="button-row"><button class="button">{t!("infra-retire")}</button></div>
        </form>
    })
}
