//! `/sharing/{slug}/sources`: the machines and services whose cost a pool shares.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::infrastructure::Kind;
use leptos::prelude::*;
use store::infrastructure::Stock;
use store::sharing::{Pool, add_source, pool, pools, remove_source};

use super::parts::{keeper, kicker, pool_address};
use crate::t;
use crate::ui::{ErrorSummary, OptionItem, RequestKey, SelectField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// What the page needs: the pool, and what can be added to it.
struct Shown {
    pool: Pool,
    free: Vec<OptionItem>,
}

async fn load(ctx: &Ctx, slug: &str) -> Result<Shown, PageError> {
    keeper(ctx)?;
    let pool = pool(ctx.db(), &ctx.viewer, slug).await?;
    let stock = store::infrastructure::stock(ctx.db(), &ctx.viewer).await?;
    let all = pools(ctx.db(), &ctx.viewer, ctx.now).await?.pools;
    let taken: Vec<String> = all
        .iter()
        .filter(|pool| pool.closed_on.is_none())
        .flat_map(|pool| pool.sources.iter().map(store::sharing::PoolSource::address))
        .collect();
    Ok(Shown { pool, free: free(&stock, &taken) })
}

fn free(stock: &Stock, taken: &[String]) -> Vec<OptionItem> {
    let things = [Kind::Asset, Kind::Service].into_iter().flat_map(|kind| {
        let names = stock.names(kind).into_iter();
        names.map(move |(slug, name)| (format!("{kind}/{slug}"), name.to_owned()))
    });
    let things = things.filter(|(address, _)| !taken.contains(address));
    let choose = OptionItem::new("", t!("effect-choose"));
    std::iter::once(choose).chain(things.map(|(address, name)| OptionItem::new(address, name))).collect()
}

/// Shows the sources.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    let shown = load(&ctx, &slug).await?;
    Ok(ctx.page(|| page(&ctx, &shown, &FormState::default())))
}

/// Adds a source, or takes one out.
pub async fn submit(ctx: Ctx, Path(slug): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let act = ctx.act(&form);
    let source = form.value("source").to_owned();
    let done = match form.value("remove") {
        "" => add_source(ctx.db(), &act, slug.clone(), source).await,
        remove => remove_source(ctx.db(), &act, slug.clone(), remove.to_owned()).await,
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("{}/sources?done=saved", pool_address(&slug))).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let shown = load(&ctx, &slug).await?;
            Ok(ctx.refusal(|| page(&ctx, &shown, &form)))
        }
    }
}

fn page(ctx: &Ctx, shown: &Shown, form: &FormState) -> Page {
    let pool = &shown.pool;
    let action = format!("{}/sources", pool_address(&pool.slug));
    let done = (ctx.query_value("done") == "saved" && form.errors().is_empty())
        .then(|| view! { <p class="notice notice--done" role="status">{t!("sharing-done-saved")}</p> });
    let rows = pool.sources.iter().map(|source| {
        let label = t!("sharing-source-remove", name = source.name.clone());
        let remove = pool.closed_on.is_none().then(|| {
            view! {
                <form class="inline" method="post" novalidate=true action=action.clone()>
                    <RequestKey form=FormState::default()/>
                    <button class="button button--quiet" name="remove" value=source.address() aria-label=label>
                        {t!("sharing-remove")}
                    </button>
                </form>
            }
        });
        view! {
            <li>
                <a href=format!("/infrastructure/{}", source.address())><bdi>{source.name.clone()}</bdi></a>
                {remove}
            </li>
        }
    });
    let list = if pool.sources.is_empty() {
        view! { <p class="quiet">{t!("sharing-no-sources")}</p> }.into_any()
    } else {
        view! { <ol class="items">{rows.collect_view()}</ol> }.into_any()
    };
    let add = if pool.closed_on.is_some() {
        ().into_any()
    } else if shown.free.len() == 1 {
        view! { <p class="quiet">{t!("sharing-sources-all")}</p> }.into_any()
    } else {
        view! {
            <form class="stack" method="post" novalidate=true action=action.clone()>
                <RequestKey form=form.clone()/>
                <SelectField form=form.clone() name="source" label=t!("sharing-source") options=shown.free.clone()/>
                <div class="button-row"><button class="button">{t!("sharing-source-add")}</button></div>
            </form>
        }
        .into_any()
    };
    Page::titled(t!("sharing-sources")).section(Section::Treasury).narrow().body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), None)}
            <h1>{t!("sharing-sources")}</h1>
            <p class="lead">{t!("sharing-sources-lead")}</p>
        </div>
        {done}
        <ErrorSummary form=form.clone()/>
        {list}
        {add}
        <p><a href=pool_address(&pool.slug)>{t!("sharing-back")}</a></p>
    })
}
