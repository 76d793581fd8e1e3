//! `/infrastructure/{kind}/{slug}/costs/new`: adding a cost to a site, a machine or a service.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::{BasisKind, CostInput, Kind};
use domain::treasury::money::Money;
use leptos::prelude::*;
use store::infrastructure::{Stock, add_cost};

use super::parts::{Named, basis_words, stock_to_keep};
use crate::i18n::format;
use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, OptionItem, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let thing = costing(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let form = FormState::of([("from", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&ctx, &thing, &form)))
}

/// Adds it and shows the thing.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let thing = costing(&stock_to_keep(&ctx).await?, &kind, &slug)?;
    let typed = |field: &str| form.value(field).to_owned();
    let input = CostInput {
        name: typed("name"),
        basis: typed("basis"),
        amount: typed("amount"),
        life_months: typed("life_months"),
        watts: typed("watts"),
        tariff: typed("tariff"),
        from: typed("from"),
        last_day: typed("last_day"),
    };
    match add_cost(ctx.db(), &ctx.act(&form), thing.kind, slug, input, ctx.language).await {
        Ok(_) => Ok(Redirect::to(&format!("{}?done=saved#costs", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &thing, &form)))
        }
    }
}

/// Sites, machines and services cost something; providers by what stands with them.
pub(super) fn costing(stock: &Stock, kind: &str, slug: &str) -> Result<Named, PageError> {
    let thing = Named::of(stock, kind, slug)?;
    if matches!(thing.kind, Kind::Site | Kind::Asset | Kind::Service) { Ok(thing) } else { Err(PageError::NotFound) }
}

fn page(ctx: &Ctx, thing: &Named, form: &FormState) -> Page {
    let f = || form.clone();
    let bases: Vec<_> =
        BasisKind::ALL.iter().map(|basis| OptionItem::new(basis.as_str(), basis_words(*basis))).collect();
    let example = format::money(ctx.language, Money::new(123_450, ctx.community.currency));
    let tariff = t!("infra-tariff", currency = ctx.community.currency.code());
    Page::titled(t!("infra-cost-add")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">{thing.kicker()}<h1>{t!("infra-cost-add")}</h1></div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/costs/new", thing.address())>
            <RequestKey form=f()/>
            <TextField form=f() name="name" label=t!("infra-cost-name") hint=t!("infra-cost-name-hint")/>
            <ChoiceField form=f() name="basis" legend=t!("infra-cost-basis") options=bases/>
            <div class="form-row">
                <TextField
                    form=f()
                    name="amount"
                    label=t!("infra-cost-amount")
                    hint=t!("infra-cost-amount-hint", example = example)
                    inputmode="decimal"
                    short=true
                />
                <TextField
                    form=f()
                    name="life_months"
                    label=t!("infra-life-months")
                    hint=t!("infra-life-months-hint")
                    inputmode="numeric"
                    short=true
                />
            </div>
            <div class="form-row">
                <TextField
                    form=f()
                    name="watts"
                    label=t!("infra-watts")
                    hint=t!("infra-watts-hint")
                    inputmode="numeric"
                    short=true
                />
                <TextField
                    form=f()
                    name="tariff"
                    label=tariff
                    hint=t!("infra-tariff-hint")
                    inputmode="decimal"
                    short=true
                />
            </div>
            <div class="form-row">
                <TextField form=f() name="from" label=t!("infra-cost-from") hint=t!("day-hint") kind="date" short=true/>
                <TextField
                    form=f()
                    name="last_day"
                    label=t!("infra-cost-last-day")
                    hint=t!("infra-cost-last-day-hint")
                    kind="date"
                    short=true
                />
            </div>
            <div class="button-row"><button class="button">{t!("infra-cost-add")}</button></div>
        </form>
    })
}
