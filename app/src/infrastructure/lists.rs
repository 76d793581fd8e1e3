//! Lists of things, on the overview and on the pages of what holds them.

use domain::infrastructure::Kind;
use leptos::prelude::*;
use store::infrastructure::{Asset, Placed, Service, Stock};

use super::parts::{address, day, place_words, service_words, since};
use crate::t;
use crate::web::Ctx;

/// The word for what was retired; nothing for what is there.
pub(super) fn retired(ctx: &Ctx, retired_on: Option<domain::Day>) -> AnyView {
    let words = retired_on.map(|since| t!("infra-retired", day = day(ctx, since)));
    words.map(|words| view! { <span class="state state--quiet">{words}</span> }).into_any()
}

/// Machines, each with where it is today and where it is planned to be.
pub(super) fn machines(ctx: &Ctx, stock: &Stock, machines: &[&Asset]) -> AnyView {
    let items = machines
        .iter()
        .map(|asset| {
            let place = Placed::on(&asset.places, ctx.today).map(|place| {
                let planned = (place.from > ctx.today).then(|| format!("{}: ", since(ctx, place.from)));
                view! { {planned}{place_words(stock, place)} }
            });
            let planned = Placed::after(&asset.places, ctx.today).map(|place| {
                view! { <p class="meta">{since(ctx, place.from)}": "{place_words(stock, place)}</p> }
            });
            let planned = planned.collect_view();
            view! {
                <li>
                    <a href=address(Kind::Asset, &asset.slug)><bdi>{asset.name.clone()}</bdi></a>
                    {retired(ctx, asset.retired_on)}
                    <p class="meta">{place}</p>
                    {planned}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="items">{items}</ul> }.into_any()
}

/// Services, each with its kind and software.
pub(super) fn services(ctx: &Ctx, services: &[&Service]) -> AnyView {
    let items = services
        .iter()
        .map(|service| {
            let software = service.main().map(|main| view! { " · "<bdi>{main.told()}</bdi> });
            view! {
                <li>
                    <a href=address(Kind::Service, &service.slug)><bdi>{service.name.clone()}</bdi></a>
                    {retired(ctx, service.retired_on)}
                    <p class="meta">{service_words(service.kind)}{software}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="items">{items}</ul> }.into_any()
}

/// Providers or sites, each with a line about it.
pub(super) fn plain(ctx: &Ctx, kind: Kind, things: Vec<(String, String, String, Option<domain::Day>)>) -> AnyView {
    let items = things
        .into_iter()
        .map(|(slug, name, line, retired_on)| {
            view! {
                <li>
                    <a href=address(kind, &slug)><bdi>{name}</bdi></a>
                    {retired(ctx, retired_on)}
                    <p class="meta">{line}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="items">{items}</ul> }.into_any()
}
