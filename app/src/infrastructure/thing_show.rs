//! `/infrastructure/{kind}/{slug}`: the page of a provider, a site, a machine or a service.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::Kind;
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::Stock;
use store::infrastructure::readings::{Measure, measures};
use store::sharing::{LeaningMonth, overtaken_months};

use super::lists::retired;
use super::parts::{Named, done, is_done, kind_words};
use super::{show_asset, show_others, show_software, warnings};
use crate::sharing::overtaken::overtaken_notice;
use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows a thing.
pub async fn show(ctx: Ctx, Path((kind, slug)): Path<(String, String)>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let stock = store::infrastructure::stock(ctx.db(), &ctx.viewer).await?;
    let thing = Named::of(&stock, &kind, &slug)?;
    let measures = match thing.kind {
        Kind::Service => measures(ctx.db(), &ctx.viewer, &thing.slug).await?,
        Kind::Provider | Kind::Site | Kind::Asset | Kind::Software => Vec::new(),
    };
    // Whoever has just changed something is told which posted months it leaves behind.
    let saved = is_done(&ctx) && ctx.viewer.may(Power::KeepInventory);
    let overtaken = if saved { overtaken_months(ctx.db(), &ctx.viewer, None).await? } else { Vec::new() };
    Ok(ctx.page(|| page(&ctx, &stock, &thing, &measures, &overtaken)))
}

fn page(ctx: &Ctx, stock: &Stock, thing: &Named, measures: &[Measure], overtaken: &[LeaningMonth]) -> Page {
    let slug = thing.slug.as_str();
    let body = match thing.kind {
        Kind::Provider => stock.provider(slug).map(|it| show_others::provider(ctx, stock, it)),
        Kind::Site => stock.site(slug).map(|it| show_others::site(ctx, stock, thing, it)),
        Kind::Asset => stock.asset(slug).map(|it| show_asset::asset(ctx, stock, thing, it)),
        Kind::Service => stock.service(slug).map(|it| show_others::service(ctx, stock, thing, it, measures)),
        Kind::Software => stock.software(slug).map(|it| show_software::software(ctx, it, &stock.runs_in(slug))),
    };
    let back = match thing.kind {
        Kind::Software => "/infrastructure/software".to_owned(),
        kind => format!("/infrastructure#{kind}"),
    };
    Page::titled(thing.name.clone()).section(Section::Infrastructure).body(view! {
        <div class="page-head">
            <p class="kicker"><a href=back>{kind_words(thing.kind)}</a></p>
            <h1><bdi>{thing.name.clone()}</bdi></h1>
            {retired(ctx, thing.retired_on)}
        </div>
        {done(ctx)}
        {overtaken_notice(ctx, overtaken)}
        {warnings::of_one(ctx, stock, thing.kind, slug)}
        {body}
        {actions(ctx, thing)}
    })
}

/// What can be done with it, and where its past is told.
fn actions(ctx: &Ctx, thing: &Named) -> AnyView {
    let to = |part: &str| format!("{}/{part}", thing.address());
    let there = thing.retired_on.is_none();
    let moves = there && matches!(thing.kind, Kind::Asset | Kind::Service);
    let writes = ctx.viewer.may(Power::KeepInventory).then(|| {
        view! {
            <a href=to("change")>{t!("infra-change")}</a>
            {moves.then(|| view! { <a href=to("move")>{t!("infra-move")}</a> })}
            {(there && thing.kind == Kind::Service).then(|| view! {
                <a href=to("machines/new")>{t!("infra-further-add")}</a>
            })}
            {(thing.kind == Kind::Asset).then(|| view! { <a href=to("responsibilities")>{t!("infra-entrust")}</a> })}
            {there.then(|| view! { <a href=to("retire")>{t!("infra-retire")}</a> })}
            {(!there).then(|| view! { <a href=to("retire/back")>{t!("infra-retire-back")}</a> })}
        }
    });
    let log = format!("/community/log?subject=infrastructure/{}/{}", thing.kind, thing.slug);
    view! { <p class="button-row no-print">{writes}<a href=log>{t!("infra-log")}</a></p> }.into_any()
}
