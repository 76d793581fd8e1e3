//! `/infrastructure/services/{slug}/machines/{number}`: taking a service off a further machine.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::Kind;
use leptos::prelude::*;
use store::infrastructure::{Further, Stock, end_further};

use super::further_new::standing;
use super::parts::{Named, day, link, since, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path((kind, slug, number)): Path<(String, String, String)>) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = standing(&stock, &kind, &slug)?;
    let further = found(&stock, &thing, &number)?;
    let form = FormState::of([("until", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&ctx, &stock, &thing, further, &form)))
}

/// Takes it off and shows the service.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug, number)): Path<(String, String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = standing(&stock, &kind, &slug)?;
    let further = found(&stock, &thing, &number)?;
    let until = form.value("until").to_owned();
    match end_further(ctx.db(), &ctx.act(&form), slug, further.number, until).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &stock, &thing, further, &form)))
        }
    }
}

fn found<'a>(stock: &'a Stock, thing: &Named, number: &str) -> Result<&'a Further, PageError> {
    let number: i64 = number.parse().map_err(|_| PageError::NotFound)?;
    let service = stock.service(&thing.slug).ok_or(PageError::NotFound)?;
    service.further.iter().find(|it| it.number == number && it.until.is_none()).ok_or(PageError::NotFound)
}

fn page(ctx: &Ctx, stock: &Stock, thing: &Named, further: &Further, form: &FormState) -> Page {
    let hint = t!("infra-install-end-hint", first = day(ctx, further.from));
    let action = format!("{}/machines/{}", thing.address(), further.number);
    Page::titled(t!("infra-further-end")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{t!("infra-further-end")}</h1>
            <p class="lead">
                {link(stock, Kind::Asset, &further.host)}" · "<bdi>{further.purpose.clone()}</bdi>" · "
                {since(ctx, further.from)}
            </p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=form.clone()/>
            <TextField form=form.clone() name="until" label=t!("infra-further-until") hint=hint kind="date" short=true/>
            <div class="button-row"><button class="button">{t!("infra-save")}</button></div>
        </form>
    })
}
