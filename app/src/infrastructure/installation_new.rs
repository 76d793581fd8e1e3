//! `/infrastructure/{kind}/{slug}/software/new`: recording which version a machine or a service runs.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::{InstallationInput, Kind, Part};
use leptos::prelude::*;
use store::infrastructure::{Stock, install};

use super::fields;
use super::parts::{Named, part_words, stock_to_keep};
use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, OptionItem, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form with what runs now, since most often only the version is new.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = running(&stock, &kind, &slug)?;
    let first = Part::of(thing.kind).first().copied().unwrap_or(Part::Other);
    let all = stock.installations(thing.kind, &thing.slug).unwrap_or_default();
    let now = all.iter().find(|it| it.part == first && it.until.is_none());
    let form = FormState::of([
        ("part", first.as_str().to_owned()),
        ("software", now.map(|it| it.name.clone()).unwrap_or_default()),
        ("from", ctx.today.to_string()),
    ]);
    Ok(ctx.page(|| page(&stock, &thing, &form)))
}

/// Records it and shows the thing.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = running(&stock, &kind, &slug)?;
    let typed = |field: &str| form.value(field).to_owned();
    let input = InstallationInput {
        part: typed("part"),
        software: typed("software"),
        version: typed("version"),
        licence: typed("licence"),
        from: typed("from"),
    };
    match install(ctx.db(), &ctx.act(&form), thing.kind, slug, input).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved#software", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&stock, &thing, &form)))
        }
    }
}

/// Machines and services run software.
pub(super) fn running(stock: &Stock, kind: &str, slug: &str) -> Result<Named, PageError> {
    let thing = Named::of(stock, kind, slug)?;
    if matches!(thing.kind, Kind::Asset | Kind::Service) { Ok(thing) } else { Err(PageError::NotFound) }
}

fn page(stock: &Stock, thing: &Named, form: &FormState) -> Page {
    let f = || form.clone();
    let parts: Vec<_> =
        Part::of(thing.kind).iter().map(|part| OptionItem::new(part.as_str(), part_words(*part))).collect();
    Page::titled(t!("infra-install")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{t!("infra-install")}</h1>
            <p class="lead">{t!("infra-install-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/software/new", thing.address())>
            <RequestKey form=f()/>
            <ChoiceField form=f() name="part" legend=t!("infra-part") options=parts/>
            {fields::software(form, stock, t!("infra-version-hint"))}
            <TextField form=f() name="from" label=t!("infra-install-from") hint=t!("infra-install-from-hint") kind="date" short=true/>
            <div class="button-row"><button class="button">{t!("infra-save")}</button></div>
        </form>
    })
}
