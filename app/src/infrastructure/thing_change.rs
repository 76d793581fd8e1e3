//! `/infrastructure/{kind}/{slug}/change`: changing what is known of something.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::Kind;
use leptos::prelude::*;
use store::infrastructure::{self as inventory, Stock};

use super::fields;
use super::parts::{Named, stock_to_keep};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form with what is known.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = Named::of(&stock, &kind, &slug)?;
    let form = fields::as_it_is(thing.kind, &stock, &thing.slug).ok_or(PageError::NotFound)?;
    Ok(ctx.page(|| page(&thing, &form, &stock)))
}

/// Changes it and shows its page.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = Named::of(&stock, &kind, &slug)?;
    let (db, act) = (ctx.db(), ctx.act(&form));
    let changed = match thing.kind {
        Kind::Provider => inventory::change_provider(db, &act, slug, fields::provider_input(&form)).await,
        Kind::Site => inventory::change_site(db, &act, slug, fields::site_input(&form)).await,
        Kind::Asset => inventory::change_asset(db, &act, slug, fields::asset_input(&form)).await,
        Kind::Service => inventory::change_service(db, &act, slug, fields::service_input(&form)).await,
        Kind::Software => inventory::change_software(db, &act, slug, fields::software_input(&form)).await,
    };
    match changed {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let stock = stock_to_keep(&ctx).await?;
            let now = fields::as_it_is(thing.kind, &stock, &thing.slug).ok_or(PageError::NotFound)?;
            let form = form.beside(&now);
            Ok(ctx.refusal(|| page(&thing, &form, &stock)))
        }
    }
}

fn page(thing: &Named, form: &FormState, stock: &Stock) -> Page {
    Page::titled(t!("infra-change")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">{thing.kicker()}<h1>{t!("infra-change")}</h1></div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/change", thing.address())>
            <RequestKey form=form.clone()/>
            {fields::of_kind(thing.kind, form, stock, false)}
            <div class="button-row"><button class="button">{t!("infra-save")}</button></div>
        </form>
    })
}
