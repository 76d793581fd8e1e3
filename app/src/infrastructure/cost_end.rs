//! `/infrastructure/{kind}/{slug}/costs/{number}`: ending a cost, or striking it out.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::infrastructure::{Cost, Stock, end_cost};

use super::cost_add::costing;
use super::cost_parts::line_words;
use super::parts::{Named, day, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path((kind, slug, number)): Path<(String, String, String)>) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = costing(&stock, &kind, &slug)?;
    let cost = found(&stock, &thing, &number)?;
    let last = cost.until.and_then(|until| until.pred_opt()).unwrap_or(ctx.today);
    let form = FormState::of([("last_day", last.to_string())]);
    Ok(ctx.page(|| page(&ctx, &thing, cost, &form)))
}

/// Ends it and shows the thing.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug, number)): Path<(String, String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = costing(&stock, &kind, &slug)?;
    let cost = found(&stock, &thing, &number)?;
    let day = form.value("last_day").to_owned();
    match end_cost(ctx.db(), &ctx.act(&form), thing.kind, slug, cost.number, day).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved#costs", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &thing, cost, &form)))
        }
    }
}

fn found<'a>(stock: &'a Stock, thing: &Named, number: &str) -> Result<&'a Cost, PageError> {
    let number: i64 = number.parse().map_err(|_| PageError::NotFound)?;
    let costs = stock.costs(thing.kind, &thing.slug).unwrap_or_default();
    costs.iter().find(|cost| cost.number == number).ok_or(PageError::NotFound)
}

fn page(ctx: &Ctx, thing: &Named, cost: &Cost, form: &FormState) -> Page {
    let title = t!("infra-cost-end-of", name = cost.name.clone());
    let hint = t!("infra-cost-end-hint", day = day(ctx, cost.from.pred_opt().unwrap_or(cost.from)));
    let label = t!("infra-cost-last-day");
    let action = format!("{}/costs/{}", thing.address(), cost.number);
    Page::titled(title.clone()).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{title}</h1>
            <p class="lead">{line_words(ctx, cost)}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=form.clone()/>
            <TextField form=form.clone() name="last_day" label=label hint=hint kind="date" short=true/>
            <div class="button-row"><button class="button">{t!("infra-save")}</button></div>
        </form>
    })
}
