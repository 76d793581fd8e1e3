//! `/infrastructure/services/{slug}/measures/{measure}/readings/{number}`: striking a reading out.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::calendar::Month;
use leptos::prelude::*;
use store::infrastructure::readings::{Measure, ReadingLine, months_by_reading, reading, strike_reading};
use store::sharing::LeaningMonth;

use super::measure_parts::{holder_link, kicker, leaning, measure_address, measuring, quantity};
use super::parts::{Named, day, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

type Address = Path<(String, String, String, String)>;

/// A reading that may be struck out.
struct Found {
    thing: Named,
    measure: Measure,
    line: ReadingLine,
    /// The posted months that lean on it.
    months: Vec<LeaningMonth>,
}

async fn found(ctx: &Ctx, Path((kind, slug, measure, number)): Address) -> Result<Found, PageError> {
    let thing = measuring(&stock_to_keep(ctx).await?, &kind, &slug)?;
    let number: i64 = number.parse().map_err(|_| PageError::NotFound)?;
    let (measure, line) = reading(ctx.db(), &ctx.viewer, &slug, &measure, number).await?;
    let months = months_by_reading(ctx.db(), &ctx.viewer, &slug, &measure.slug, number).await?;
    Ok(Found { thing, measure, line, months })
}

/// Shows the reading with the form.
pub async fn show(ctx: Ctx, address: Address) -> Result<Response, PageError> {
    let found = found(&ctx, address).await?;
    Ok(ctx.page(|| page(&ctx, &found, &FormState::default())))
}

/// Strikes it out and shows the readings of its month.
pub async fn submit(ctx: Ctx, address: Address, Form(form): Form) -> Result<Response, PageError> {
    let found = found(&ctx, address).await?;
    let Found { thing, measure, line, .. } = &found;
    let reason = form.value("reason").to_owned();
    let act = ctx.act(&form);
    match strike_reading(ctx.db(), &act, thing.slug.clone(), measure.slug.clone(), line.number, reason).await {
        Ok(()) => {
            let month = Month::of(line.day);
            let to = format!("{}/readings?month={month}&done=struck", measure_address(measure));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &found, &form)))
        }
    }
}

fn page(ctx: &Ctx, Found { thing, measure, line, months }: &Found, form: &FormState) -> Page {
    let action = format!("{}/readings/{}", measure_address(measure), line.number);
    let struck = line.struck.is_some();
    let form_view = (!struck).then(|| {
        view! {
            <form class="stack" method="post" novalidate=true action=action>
                <RequestKey form=form.clone()/>
                <TextField form=form.clone() name="reason" label=t!("reading-reason") hint=t!("reading-reason-hint")/>
                <div class="button-row"><button class="button">{t!("reading-strike")}</button></div>
            </form>
        }
    });
    Page::titled(t!("reading-strike-title")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {kicker(thing, Some(measure))}
            <h1>{t!("reading-strike-title")}</h1>
            <p class="lead">{t!("reading-strike-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <dl class="facts">
            <div><dt>{t!("measure-holder")}</dt><dd>{holder_link(&line.holder, &line.name)}</dd></div>
            <div><dt>{t!("reading-day")}</dt><dd>{day(ctx, line.day)}</dd></div>
            <div>
                <dt>{measure.name.clone()}</dt>
                <dd>{quantity(ctx, line.quantity)}" "<bdi>{measure.unit.clone()}</bdi></dd>
            </div>
        </dl>
        {leaning(ctx, t!("reading-leans"), months)}
        {struck.then(|| view! { <p class="notice">{t!("error-struck")}</p> })}
        {form_view}
    })
}
