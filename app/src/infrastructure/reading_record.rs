//! `/infrastructure/services/{slug}/measures/{measure}/readings/new`: recording a reading by hand.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::calendar::Month;
use domain::infrastructure::{ReadingInput, Source, Way};
use leptos::prelude::*;
use store::infrastructure::readings::{Measure, Recorded, record_reading};

use super::measure_parts::{find, kicker, measure_address, measuring};
use super::parts::{Named, stock_to_keep};
use crate::t;
use crate::ui::{CheckField, ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(
    ctx: Ctx,
    Path((kind, slug, measure)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let thing = measuring(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let measure = find(&ctx, &thing, &measure).await?;
    let form = FormState::of([("day", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&ctx, &thing, &measure, &form)))
}

/// Records it and shows the form again for the next one.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug, measure)): Path<(String, String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let thing = measuring(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let measure = find(&ctx, &thing, &measure).await?;
    let typed = |field: &str| form.value(field).to_owned();
    let input = ReadingInput {
        holder: typed("holder"),
        day: typed("day"),
        quantity: typed("quantity"),
        reset: form.has("reset"),
    };
    let month = domain::calendar::parse_day(&input.day).map_or_else(|_| Month::of(ctx.today), Month::of);
    let done = record_reading(ctx.db(), &ctx.act(&form), slug, measure.slug.clone(), input, Source::Hand).await;
    match done {
        Ok(recorded) => {
            let word = if matches!(recorded, Recorded::New(_)) { "recorded" } else { "same" };
            let to = format!("{}/readings?month={month}&done={word}", measure_address(&measure));
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &thing, &measure, &form)))
        }
    }
}

fn page(ctx: &Ctx, thing: &Named, measure: &Measure, form: &FormState) -> Page {
    let f = || form.clone();
    let mark = ctx.language.decimal_mark().to_string();
    let quantity = t!("reading-quantity", unit = measure.unit.clone());
    let reset = (measure.way == Way::Counter).then(|| {
        view! { <CheckField form=f() name="reset" label=t!("reading-reset")/> }
    });
    Page::titled(t!("reading-record")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {kicker(thing, Some(measure))}
            <h1>{t!("reading-record")}</h1>
            <p class="lead">{t!(&format!("measure-way-{}-hint", measure.way))}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/readings/new", measure_address(measure))>
            <RequestKey form=f()/>
            <TextField form=f() name="holder" label=t!("measure-holder") hint=t!("reading-holder-hint")/>
            <div class="form-row">
                <TextField form=f() name="day" label=t!("reading-day") hint=t!("day-hint") kind="date" short=true/>
                <TextField
                    form=f()
                    name="quantity"
                    label=quantity
                    hint=t!("reading-quantity-hint", example = format!("12{mark}5"))
                    inputmode="decimal"
                    short=true
                />
            </div>
            {reset}
            <div class="button-row"><button class="button">{t!("reading-record")}</button></div>
        </form>
    })
}
