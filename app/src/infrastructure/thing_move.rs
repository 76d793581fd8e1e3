//! `/infrastructure/{kind}/{slug}/move`: moving a machine or a service from a day on.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::Kind;
use leptos::prelude::*;
use store::infrastructure::{Stock, move_thing};

use super::fields;
use super::parts::{Named, stock_to_keep};
use super::responsibilities::is_new_after_move;
use crate::t;
use crate::ui::{ErrorSummary, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = moving(&stock, &kind, &slug)?;
    let form = FormState::of([("from", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&thing, &form, &stock)))
}

/// Moves it and shows its page, or first who answers for it where another model makes that another question.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = moving(&stock, &kind, &slug)?;
    match move_thing(ctx.db(), &ctx.act(&form), thing.kind, slug, fields::place_input(&form)).await {
        Ok(()) => {
            let stock = stock_to_keep(&ctx).await?;
            let to = match stock.asset(&thing.slug).filter(|_| thing.kind == Kind::Asset) {
                Some(asset) if is_new_after_move(asset) => "/responsibilities?after=move",
                _ => "?done=saved",
            };
            Ok(Redirect::to(&format!("{}{to}", thing.address())).into_response())
        }
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&thing, &form, &stock)))
        }
    }
}

/// Providers and sites stay where they are.
fn moving(stock: &Stock, kind: &str, slug: &str) -> Result<Named, PageError> {
    let thing = Named::of(stock, kind, slug)?;
    if matches!(thing.kind, Kind::Asset | Kind::Service) { Ok(thing) } else { Err(PageError::NotFound) }
}

fn page(thing: &Named, form: &FormState, stock: &Stock) -> Page {
    let own = if thing.kind == Kind::Asset { thing.slug.as_str() } else { "" };
    Page::titled(t!("infra-move")).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{t!("infra-move")}</h1>
            <p class="lead">{t!("infra-move-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/move", thing.address())>
            <RequestKey form=form.clone()/>
            {fields::place(thing.kind, form, stock, own)}
            <div class="button-row"><button class="button">{t!("infra-move")}</button></div>
        </form>
    })
}
