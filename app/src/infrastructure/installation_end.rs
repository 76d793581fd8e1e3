//! `/infrastructure/{kind}/{slug}/software/{number}`: ending what runs in a machine or a service.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::Part;
use leptos::prelude::*;
use store::infrastructure::{Installation, Stock, end_installation};

use super::installation_new::running;
use super::parts::{Named, day, since, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path((kind, slug, number)): Path<(String, String, String)>) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = running(&stock, &kind, &slug)?;
    let installation = found(&stock, &thing, &number)?;
    let form = FormState::of([("until", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&ctx, &thing, installation, &form)))
}

/// Ends it and shows the thing.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug, number)): Path<(String, String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = running(&stock, &kind, &slug)?;
    let installation = found(&stock, &thing, &number)?;
    let day = form.value("until").to_owned();
    match end_installation(ctx.db(), &ctx.act(&form), thing.kind, slug, installation.number, day).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved#software", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &thing, installation, &form)))
        }
    }
}

fn found<'a>(stock: &'a Stock, thing: &Named, number: &str) -> Result<&'a Installation, PageError> {
    let number: i64 = number.parse().map_err(|_| PageError::NotFound)?;
    let all = stock.installations(thing.kind, &thing.slug).unwrap_or_default();
    let ends = |it: &&Installation| it.number == number && it.until.is_none() && it.part != Part::Main;
    all.iter().find(ends).ok_or(PageError::NotFound)
}

fn page(ctx: &Ctx, thing: &Named, it: &Installation, form: &FormState) -> Page {
    let title = t!("infra-install-end-of", name = it.name.clone());
    let hint = t!("infra-install-end-hint", first = day(ctx, it.from));
    let action = format!("{}/software/{}", thing.address(), it.number);
    Page::titled(title.clone()).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{title}</h1>
            <p class="lead"><bdi>{it.told()}</bdi>", "{since(ctx, it.from)}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=form.clone()/>
            <TextField form=form.clone() name="until" label=t!("infra-retired-on") hint=hint kind="date" short=true/>
            <div class="button-row"><button class="button">{t!("infra-save")}</button></div>
        </form>
    })
}
