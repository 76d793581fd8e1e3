//! `/infrastructure/{kind}/{slug}/move`: moving a machine or a service from a day on.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::{HOSTED, Kind, PlaceInput};
use leptos::prelude::*;
use store::infrastructure::{Placed, Stock, move_thing};

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
    let form = where_it_is(&ctx, &stock, &thing);
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
    let mut place = fields::place_input(&form);
    if thing.kind == Kind::Asset {
        place = chosen(place, &where_it_is(&ctx, &stock, &thing));
    }
    match move_thing(ctx.db(), &ctx.act(&form), thing.kind, slug, place).await {
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

/// Where a machine or a service is and was, the earliest first.
pub(super) fn places_of<'a>(stock: &'a Stock, kind: Kind, slug: &str) -> &'a [Placed] {
    let places = match kind {
        Kind::Service => stock.service(slug).map(|service| &service.places),
        _ => stock.asset(slug).map(|asset| &asset.places),
    };
    places.map(Vec::as_slice).unwrap_or_default()
}

/// The form as it stands today: what does not change need not be chosen again.
fn where_it_is(ctx: &Ctx, stock: &Stock, thing: &Named) -> FormState {
    let last = places_of(stock, thing.kind, &thing.slug).last();
    let model = last.map_or("", |last| last.model.map_or(HOSTED, |model| model.as_str()));
    let named = |slug: Option<&String>| slug.cloned().unwrap_or_default();
    FormState::of([
        ("model", model.to_owned()),
        ("site", named(last.and_then(|last| last.site.as_ref()))),
        ("host", named(last.and_then(|last| last.host.as_ref()))),
        ("from", ctx.today.to_string()),
    ])
}

/// A place without what the form said before of where it is, and what is of no meaning where it goes: nobody has chosen that.
fn chosen(mut place: PlaceInput, before: &FormState) -> PlaceInput {
    let of_other = if place.model == HOSTED { ("site", &mut place.site) } else { ("host", &mut place.host) };
    if place.model != before.value("model") && of_other.1.as_str() == before.value(of_other.0) {
        of_other.1.clear();
    }
    place
}

/// Providers and sites stay where they are.
pub(super) fn moving(stock: &Stock, kind: &str, slug: &str) -> Result<Named, PageError> {
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
