//! What the pages of providers, sites and services hold.

use domain::infrastructure::Kind;
use leptos::prelude::*;
use store::infrastructure::readings::Measure;
use store::infrastructure::{Asset, Installation, Placed, Provider, Service, Site, Stock};

use super::lists::{machines, plain};
use super::parts::{Named, link, paragraphs, service_words, site_of};
use super::{cost_parts, further_parts, installed, measure_list, show_asset};
use crate::t;
use crate::web::Ctx;

/// A fact that may be missing.
fn fact(label: String, value: &str) -> AnyView {
    let value = if value.is_empty() {
        view! { <span class="quiet">{t!("infra-unknown")}</span> }.into_any()
    } else {
        view! { <bdi>{value.to_owned()}</bdi> }.into_any()
    };
    view! { <div><dt>{label}</dt><dd>{value}</dd></div> }.into_any()
}

/// A heading with paragraphs under it; a quiet word where there are none.
fn words(id: &'static str, heading: String, text: &str) -> AnyView {
    let text = if text.is_empty() {
        view! { <p class="quiet">{t!("infra-unknown")}</p> }.into_any()
    } else {
        view! { <div class="prose prose--small">{paragraphs(text)}</div> }.into_any()
    };
    view! { <section aria-labelledby=id><h2 id=id>{heading}</h2>{text}</section> }.into_any()
}

/// The provider: what is communal about it and what is not, and its sites.
pub(super) fn provider(ctx: &Ctx, stock: &Stock, provider: &Provider) -> AnyView {
    let sites = stock.sites.iter().filter(|site| site.provider.as_deref() == Some(provider.slug.as_str()));
    let sites: Vec<_> =
        sites.map(|site| (site.slug.clone(), site.name.clone(), site.location.clone(), site.retired_on)).collect();
    let sites = (!sites.is_empty()).then(|| {
        view! {
            <section aria-labelledby="sites">
                <h2 id="sites">{t!("infra-kind-sites")}</h2>
                {plain(ctx, Kind::Site, sites)}
            </section>
        }
    });
    view! {
        <dl class="facts">
            {fact(t!("infra-jurisdiction"), &provider.jurisdiction)}
            {fact(t!("infra-contract"), &provider.contract)}
        </dl>
        <div class="columns">
            {words("communal", t!("infra-communal"), &provider.communal)}
            {words("not-communal", t!("infra-not-communal"), &provider.not_communal)}
        </div>
        {sites}
    }
    .into_any()
}

/// The site, and the machines that stand at it now.
pub(super) fn site(ctx: &Ctx, stock: &Stock, thing: &Named, site: &Site) -> AnyView {
    let is_here = |place: &Placed| place.site.as_deref() == Some(site.slug.as_str());
    let there = || stock.assets.iter().filter(|asset| asset.retired_on.is_none());
    let begun = |asset: &&Asset| {
        Placed::on(&asset.places, ctx.today).is_some_and(|place| is_here(place) && place.from <= ctx.today)
    };
    let here: Vec<_> = there().filter(begun).collect();
    let to_come = |asset: &&Asset| {
        let first = asset.places.first().filter(|first| first.from > ctx.today);
        !begun(asset) && first.into_iter().chain(Placed::after(&asset.places, ctx.today)).any(is_here)
    };
    let planned: Vec<_> = there().filter(to_come).collect();
    let list = if here.is_empty() {
        view! { <p class="quiet">{t!("infra-none")}</p> }.into_any()
    } else {
        machines(ctx, stock, &here)
    };
    let planned = (!planned.is_empty()).then(|| {
        view! { <h3>{t!("infra-where-later")}</h3> {machines(ctx, stock, &planned)} }
    });
    let provider = match &site.provider {
        Some(slug) => link(stock, Kind::Provider, slug),
        None => t!("infra-site-ours").into_any(),
    };
    view! {
        <dl class="facts">
            {fact(t!("infra-location"), &site.location)}
            <div><dt>{t!("infra-provider")}</dt><dd>{provider}</dd></div>
        </dl>
        <div class="prose prose--small">{paragraphs(&site.note)}</div>
        <section aria-labelledby="machines"><h2 id="machines">{t!("infra-kind-assets")}</h2>{list}{planned}</section>
        {cost_parts::section(ctx, stock, thing)}
    }
    .into_any()
}

/// The service: what does it, where it runs, what is measured of it, what it costs.
pub(super) fn service(ctx: &Ctx, stock: &Stock, thing: &Named, service: &Service, measures: &[Measure]) -> AnyView {
    let software = service.main().map(Installation::told).unwrap_or_default();
    let host = Placed::on(&service.places, ctx.today).and_then(|place| place.host.clone());
    let site = host.and_then(|host| site_of(stock, &host, ctx.today));
    let site = site.map(|site| {
        view! { <div><dt>{t!("infra-stands-at")}</dt><dd>{link(stock, Kind::Site, &site)}</dd></div> }
    });
    view! {
        <div class="prose prose--small">{paragraphs(&service.purpose)}</div>
        <dl class="facts">
            {fact(t!("infra-service-kind"), &service_words(service.kind))}
            {fact(t!("infra-address"), &service.address)}
            {fact(t!("infra-software"), &software)}
            {show_asset::places(ctx, stock, thing, &service.places)}
            {further_parts::of_service(ctx, stock, thing, service)}
            {site}
        </dl>
        {installed::section(ctx, thing, &service.installations)}
        {measure_list::section(ctx, thing, measures)}
        {cost_parts::section(ctx, stock, thing)}
    }
    .into_any()
}
