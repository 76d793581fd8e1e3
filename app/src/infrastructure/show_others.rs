//! What the pages of providers, sites and services hold.

use domain::infrastructure::Kind;
use leptos::prelude::*;
use store::infrastructure::readings::Measure;
use store::infrastructure::{Installation, Provider, Service, Site, Stock};

use super::lists::{machines, plain};
use super::parts::{Named, is_at, link, paragraphs, service_words, site_of};
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
    let inventory = stock.inventory();
    let here = stock.assets.iter().filter(|asset| {
        let thing = inventory.find(Kind::Asset, &asset.slug);
        let place = thing.and_then(|thing| thing.places.iter().rev().find(|place| place.from <= ctx.today));
        asset.retired_on.is_none() && is_at(place, &site.slug)
    });
    let here: Vec<_> = here.collect();
    let list = if here.is_empty() {
        view! { <p class="quiet">{t!("infra-none")}</p> }.into_any()
    } else {
        machines(ctx, stock, &here)
    };
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
        <section aria-labelledby="machines"><h2 id="machines">{t!("infra-kind-assets")}</h2>{list}</section>
        {cost_parts::section(ctx, stock, thing)}
    }
    .into_any()
}

/// The service: what does it, where it runs, what is measured of it, what it costs.
pub(super) fn service(ctx: &Ctx, stock: &Stock, thing: &Named, service: &Service, measures: &[Measure]) -> AnyView {
    let software = service.main().map(Installation::told).unwrap_or_default();
    let host = service.places.last().and_then(|place| place.host.clone());
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
