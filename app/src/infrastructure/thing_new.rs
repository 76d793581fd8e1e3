//! `/infrastructure/{kind}/new`: entering a provider, a site, a machine or a service.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::Kind;
use leptos::prelude::*;
use store::infrastructure::{self as inventory, Stock};

use super::fields;
use super::parts::{address, kind_of, kind_words, new_words, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path(kind): Path<String>) -> Result<Response, PageError> {
    let (stock, kind) = (stock_to_keep(&ctx).await?, kind_of(&kind)?);
    let form = FormState::of([
        ("from", ctx.today.to_string()),
        ("site", ctx.query_value("site")),
        ("host", ctx.query_value("host")),
        ("provider", ctx.query_value("provider")),
    ]);
    Ok(ctx.page(|| page(kind, &form, &stock)))
}

/// Enters it and shows its page.
pub async fn submit(ctx: Ctx, Path(kind): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    let (stock, kind) = (stock_to_keep(&ctx).await?, kind_of(&kind)?);
    let (db, act, place) = (ctx.db(), ctx.act(&form), fields::place_input(&form));
    let entered = match kind {
        Kind::Provider => inventory::create_provider(db, &act, fields::provider_input(&form)).await,
        Kind::Site => inventory::create_site(db, &act, fields::site_input(&form)).await,
        Kind::Asset => inventory::create_asset(db, &act, fields::asset_input(&form), place).await,
        Kind::Service => inventory::create_service(db, &act, fields::service_input(&form), place).await,
        Kind::Software => inventory::create_software(db, &act, fields::software_input(&form)).await,
    };
    match entered {
        Ok(slug) => Ok(Redirect::to(&format!("{}?done=saved", address(kind, &slug))).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(kind, &form, &stock)))
        }
    }
}

fn page(kind: Kind, form: &FormState, stock: &Stock) -> Page {
    let back = format!("/infrastructure#{kind}");
    Page::titled(new_words(kind)).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href=back>{kind_words(kind)}</a></p>
            <h1>{new_words(kind)}</h1>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=format!("/infrastructure/{kind}/new")>
            <RequestKey form=form.clone()/>
            {fields::of_kind(kind, form, stock, true)}
            <div class="button-row"><button class="button">{t!("infra-enter")}</button></div>
        </form>
    })
}
