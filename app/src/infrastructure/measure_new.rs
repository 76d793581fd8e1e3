//! `/infrastructure/services/{slug}/measures/new`: saying what of a service is measured.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::{MeasureInput, Way};
use leptos::prelude::*;
use store::infrastructure::readings::create_measure;

use super::measure_parts::{kicker, measuring, way_words};
use super::parts::{Named, stock_to_keep};
use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, OptionItem, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let thing = measuring(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    Ok(ctx.page(|| page(&thing, &FormState::default())))
}

/// Adds it and shows its page.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let thing = measuring(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let typed = |field: &str| form.value(field).to_owned();
    let input = MeasureInput { name: typed("name"), unit: typed("unit"), way: typed("way") };
    match create_measure(ctx.db(), &ctx.act(&form), slug, input).await {
        Ok(measure) => Ok(Redirect::to(&format!("{}/measures/{measure}?done=saved", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&thing, &form)))
        }
    }
}

fn page(thing: &Named, form: &FormState) -> Page {
    let f = || form.clone();
    let ways = Way::ALL
        .iter()
        .map(|way| OptionItem::new(way.as_str(), way_words(*way)).with_hint(t!(&format!("measure-way-{way}-hint"))));
    let ways: Vec<_> = ways.collect();
    Page::titled(t!("measure-add")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">{kicker(thing, None)}<h1>{t!("measure-add")}</h1></div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/measures/new", thing.address())>
            <RequestKey form=f()/>
            <TextField form=f() name="name" label=t!("measure-name") hint=t!("measure-name-hint")/>
            <TextField form=f() name="unit" label=t!("measure-unit") hint=t!("measure-unit-hint") short=true/>
            <ChoiceField form=f() name="way" legend=t!("measure-way") options=ways/>
            <div class="button-row"><button class="button">{t!("measure-add")}</button></div>
        </form>
    })
}
