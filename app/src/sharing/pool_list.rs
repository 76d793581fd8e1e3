//! `/sharing`: the pools of cost, and the months that wait to be shared.

use axum::response::Response;
use domain::members::power::Power;
use leptos::prelude::*;
use store::sharing::{Pool, Pools, overtaken_months};

use super::overtaken::overtaken_notice;
use super::parts::{month_address, participation_words, pool_address};
use crate::i18n::{self, format};
use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the pools.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let pools = store::sharing::pools(ctx.db(), &ctx.viewer, ctx.now).await?;
    let keeps = ctx.viewer.may(Power::ShareCosts);
    let overtaken = if keeps { overtaken_months(ctx.db(), &ctx.viewer, None).await? } else { Vec::new() };
    Ok(ctx.page(|| {
        let add = keeps.then(|| {
            view! { <div class="page-actions"><a class="button" href="/sharing/new">{t!("sharing-pool-new")}</a></div> }
        });
        Page::titled(t!("sharing-title")).section(Section::Treasury).body(view! {
            <div class="page-head">
                <p class="kicker"><a href="/treasury">{t!("nav-treasury")}</a></p>
                <h1>{t!("sharing-title")}</h1>
                <p class="lead">{t!("sharing-lead")}</p>
                {add}
            </div>
            {overtaken_notice(&ctx, &overtaken)}
            {list(&ctx, &pools, keeps)}
        })
    }))
}

fn list(ctx: &Ctx, pools: &Pools, keeps: bool) -> AnyView {
    if pools.pools.is_empty() {
        let hint = if keeps { t!("sharing-none-hint-keeper") } else { t!("sharing-none-hint") };
        return view! { <section class="empty"><h2>{t!("sharing-none")}</h2><p>{hint}</p></section> }.into_any();
    }
    let items = pools.pools.iter().map(|pool| item(ctx, pools, pool, keeps)).collect_view();
    view! { <ul class="items">{items}</ul> }.into_any()
}

fn item(ctx: &Ctx, pools: &Pools, pool: &Pool, keeps: bool) -> AnyView {
    let names = i18n::names(&pool.open_sources().map(|source| source.name.as_str()).collect::<Vec<_>>());
    let shares = if names.is_empty() { t!("sharing-no-sources") } else { t!("sharing-shares", names = names) };
    let latest = pools.latest.get(&pool.slug).map(|month| {
        let words = t!("sharing-latest", month = format::month(ctx.language, *month));
        view! { " · " <a href=month_address(&pool.slug, *month)>{words}</a> }
    });
    let waiting = pools.to_share.get(&pool.slug).map(Vec::as_slice).unwrap_or_default();
    let waiting = (keeps && !waiting.is_empty() && !pool.sources.is_empty()).then(|| {
        let count = i64::try_from(waiting.len()).unwrap_or(i64::MAX);
        view! { <p><span class="state state--attention">{t!("sharing-waiting", count = count)}</span></p> }
    });
    let closed = pool.closed_on.map(|day| {
        let words = t!("sharing-closed", day = format::day(ctx.language, day));
        view! { <p><span class="state state--refused">{words}</span></p> }
    });
    view! {
        <li>
            <a href=pool_address(&pool.slug)><bdi>{pool.name.clone()}</bdi></a>
            <p class="meta">{shares}" · "{participation_words(pool.participants)}{latest}</p>
            {waiting}{closed}
        </li>
    }
    .into_any()
}
