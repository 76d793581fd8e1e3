//! `/infrastructure/services/{slug}/measures/{measure}/retire`: reading something no longer.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::infrastructure::readings::{Measure, retire_measure};

use super::measure_parts::{find, kicker, measure_address, measuring};
use super::parts::{Named, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(
    ctx: Ctx,
    Path((kind, slug, measure)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let thing = measuring(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let measure = find(&ctx, &thing, &measure).await?;
    let form = FormState::of([("retired_on", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&thing, &measure, &form)))
}

/// Ends it and shows its page.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug, measure)): Path<(String, String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let thing = measuring(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let measure = find(&ctx, &thing, &measure).await?;
    let day = form.value("retired_on").to_owned();
    match retire_measure(ctx.db(), &ctx.act(&form), slug, measure.slug.clone(), day).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved", measure_address(&measure))).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&thing, &measure, &form)))
        }
    }
}

fn page(thing: &Named, measure: &Measure, form: &FormState) -> Page {
    let (label, hint) = (t!("measure-retired-on"), t!("day-hint"));
    Page::titled(t!("measure-retire")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {kicker(thing, Some(measure))}
            <h1>{t!("measure-retire")}</h1>
            <p class="lead">{t!("measure-retire-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/retire", measure_address(measure))>
            <RequestKey form=form.clone()/>
            <TextField form=form.clone() name="retired_on" label=label hint=hint kind="date" short=true/>
            <div class="button-row"><button class="button">{t!("measure-retire")}</button></div>
        </form>
    })
}
