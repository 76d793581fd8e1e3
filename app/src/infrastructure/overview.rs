//! `/infrastructure`: what exists, what somebody should look at, what this month costs.

use axum::response::Response;
use domain::calendar::Month;
use domain::infrastructure::Kind;
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::Stock;

use super::cost_parts::money;
use super::lists::{machines, plain, services};
use super::parts::{done, kind_words, link, new_words, none_words};
use super::warnings;
use crate::i18n::format;
use crate::t;
use crate::ui::Ledger;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the inventory.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let stock = store::infrastructure::stock(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| page(&ctx, &stock)))
}

fn page(ctx: &Ctx, stock: &Stock) -> Page {
    let all_services: Vec<_> = stock.services.iter().collect();
    let all_machines: Vec<_> = stock.assets.iter().collect();
    let sites = stock.sites.iter().map(|site| {
        let provider = site.provider.as_deref().and_then(|slug| stock.provider(slug));
        let of = provider.map_or_else(|| t!("infra-site-ours"), |provider| provider.name.clone());
        (site.slug.clone(), site.name.clone(), format!("{} · {of}", site.location), site.retired_on)
    });
    let sites = plain(ctx, Kind::Site, sites.collect());
    let providers = stock.providers.iter().map(|provider| {
        (provider.slug.clone(), provider.name.clone(), provider.jurisdiction.clone(), provider.retired_on)
    });
    let providers = plain(ctx, Kind::Provider, providers.collect());
    Page::titled(t!("nav-infrastructure")).section(Section::Infrastructure).body(view! {
        <div class="page-head">
            <h1>{t!("nav-infrastructure")}</h1>
            <p class="lead">{t!("infra-lead")}</p>
        </div>
        {done(ctx)}
        {first_step(ctx, stock)}
        {warnings::of_all(ctx, stock)}
        {month(ctx, stock)}
        {part(ctx, Kind::Service, stock, services(ctx, &all_services))}
        {part(ctx, Kind::Asset, stock, machines(ctx, stock, &all_machines))}
        {part(ctx, Kind::Site, stock, sites)}
        {part(ctx, Kind::Provider, stock, providers)}
        {part(ctx, Kind::Software, stock, ().into_any())}
    })
}

/// Where an inventory begins that holds nothing yet.
fn first_step(ctx: &Ctx, stock: &Stock) -> AnyView {
    if Kind::ALL.iter().any(|kind| !stock.names(*kind).is_empty()) {
        return ().into_any();
    }
    let keeps = ctx.viewer.may(Power::KeepInventory);
    let hint = if keeps { t!("infra-empty-hint-keeper") } else { t!("infra-empty-hint") };
    let begin = keeps.then(|| {
        view! { <a class="button" href="/infrastructure/sites/new">{new_words(Kind::Site)}</a> }
    });
    view! { <section class="empty"><h2>{t!("infra-empty")}</h2><p>{hint}</p>{begin}</section> }.into_any()
}

/// Everything of a kind, or what to do first.
fn part(ctx: &Ctx, kind: Kind, stock: &Stock, list: AnyView) -> AnyView {
    let id = kind.as_str();
    let list =
        if stock.names(kind).is_empty() { view! { <p class="quiet">{none_words(kind)}</p> }.into_any() } else { list };
    // It has a page of its own, where it stands beside its versions.
    let all = (kind == Kind::Software && !stock.software.is_empty()).then(|| {
        view! { <p><a href="/infrastructure/software">{t!("infra-software-all")}</a></p> }
    });
    let add = ctx.viewer.may(Power::KeepInventory).then(|| {
        view! { <p><a href=format!("/infrastructure/{kind}/new")>{new_words(kind)}</a></p> }
    });
    view! {
        <section aria-labelledby=id>
            <h2 id=id>{kind_words(kind)}</h2>
            {list}
            {all}
            {add}
        </section>
    }
    .into_any()
}

/// What this month costs: sites by themselves, and machine by machine at its site; what runs on one is counted with it.
fn month(ctx: &Ctx, stock: &Stock) -> AnyView {
    let (inventory, month) = (stock.inventory(), Month::of(ctx.today));
    let costs = inventory.standing(month, ctx.community.currency);
    let costs: Vec<_> =
        costs.iter().map(|(thing, cost)| (thing.kind, thing.slug.as_str(), cost.total_minor())).collect();
    if costs.is_empty() {
        return ().into_any();
    }
    let total = costs.iter().map(|(.., minor)| *minor).fold(0, i64::saturating_add);
    let rows = costs
        .into_iter()
        .map(|(kind, slug, minor)| {
            view! {
                <tr>
                    <th scope="row">{link(stock, kind, slug)}</th>
                    <td class="num">{money(ctx, minor)}</td>
                </tr>
            }
        })
        .collect_view();
    let title = t!("infra-month-cost", month = format::month(ctx.language, month));
    Ledger::new(title).shown().fit().of(view! {
        <thead>
            <tr><th scope="col">{t!("infra-col-for")}</th><th scope="col" class="num">{t!("col-amount")}</th></tr>
        </thead>
        <tbody>{rows}</tbody>
        <tfoot>
            <tr><th scope="row">{t!("col-in-all")}</th><td class="num">{money(ctx, total)}</td></tr>
        </tfoot>
    })
}
