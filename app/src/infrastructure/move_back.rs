//! `/infrastructure/{kind}/{slug}/move/back`: taking back the last move of a machine or a service.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::Kind;
use leptos::prelude::*;
use store::infrastructure::{Placed, Stock, take_move_back};

use super::parts::{Named, place_words, since, stock_to_keep};
use super::thing_move::{moving, places_of};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows where it was moved, and where it would be.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = moving(&stock, &kind, &slug)?;
    let (before, last) = last_move(&stock, &thing).ok_or(PageError::NotFound)?;
    Ok(ctx.page(|| page(&ctx, &stock, &thing, Some((before, last)), &FormState::default())))
}

/// Takes the move back and shows its page.
pub async fn submit(
    ctx: Ctx,
    Path((kind, slug)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    let stock = stock_to_keep(&ctx).await?;
    let thing = moving(&stock, &kind, &slug)?;
    let from = form.value("from").to_owned();
    match take_move_back(ctx.db(), &ctx.act(&form), thing.kind, slug, from).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved", thing.address())).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &stock, &thing, last_move(&stock, &thing), &form)))
        }
    }
}

/// The place before the last move, and the one after it.
fn last_move<'a>(stock: &'a Stock, thing: &Named) -> Option<(&'a Placed, &'a Placed)> {
    let places: Vec<_> = places_of(stock, thing.kind, &thing.slug).iter().rev().take(2).collect();
    if let [last, before] = places.as_slice() { Some((before, last)) } else { None }
}

fn page(ctx: &Ctx, stock: &Stock, thing: &Named, moved: Option<(&Placed, &Placed)>, form: &FormState) -> Page {
    let title = if thing.kind == Kind::Asset { t!("infra-move-back-machine") } else { t!("infra-move-back-service") };
    let last = moved.map(|(_, last)| last.from.to_string()).unwrap_or_default();
    let moved = moved.map(|(before, last)| {
        view! {
            <dl class="facts">
                <div><dt>{t!("infra-move-back-not")}</dt><dd>{place_words(stock, last)}" · "{since(ctx, last.from)}</dd></div>
                <div><dt>{t!("infra-move-back-stays")}</dt><dd>{place_words(stock, before)}" · "{since(ctx, before.from)}</dd></div>
            </dl>
        }
    });
    Page::titled(title.clone()).section(Section::Infrastructure).narrow().body(view! {
        <div class="page-head">
            {thing.kicker()}
            <h1>{title}</h1>
            <p class="lead">{t!("infra-move-back-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        {moved}
        <form class="stack" method="post" novalidate=true action=format!("{}/move/back", thing.address())>
            <RequestKey form=form.clone()/>
            <input type="hidden" name="from" value=last/>
            <div class="button-row"><button class="button">{t!("infra-move-back")}</button></div>
        </form>
    })
}
