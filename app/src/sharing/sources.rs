//! `/sharing/{slug}/sources`: the sites, machines and services whose cost a pool shares.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::Day;
use domain::infrastructure::Kind;
use domain::sharing::{Method, SourceInput};
use leptos::prelude::*;
use store::infrastructure::Stock;
use store::sharing::{
    LeaningMonth, Pool, PoolSource, add_source, method_on, overtaken_months, pool, pools, remove_source,
};

use super::overtaken::overtaken_notice;
use super::parts::{keeper, kicker, place_words, pool_address, source_days};
use crate::t;
use crate::ui::{ErrorSummary, OptionItem, RequestKey, SelectField, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// What the page needs: the pool, and what can be added to it.
struct Shown {
    pool: Pool,
    free: Vec<OptionItem>,
    /// The first day of what is added, as proposed.
    from: Day,
    /// Along a line, the place that is behind all others.
    next_place: Option<usize>,
    /// Whether the inventory holds nothing whose cost could be shared.
    bare: bool,
    /// Once something was saved, the posted months that no longer follow from what stands now.
    overtaken: Vec<LeaningMonth>,
}

async fn load(ctx: &Ctx, slug: &str) -> Result<Shown, PageError> {
    keeper(ctx)?;
    let pool = pool(ctx.db(), &ctx.viewer, slug).await?;
    let stock = store::infrastructure::stock(ctx.db(), &ctx.viewer).await?;
    let all = pools(ctx.db(), &ctx.viewer, ctx.now).await?;
    let open = all.pools.iter().filter(|pool| pool.closed_on.is_none());
    let taken: Vec<String> = open.flat_map(|pool| pool.open_sources().map(PoolSource::address)).collect();
    // What joins a pool does so with the next month that is shared; a pool that has shared nothing begins with all of it.
    let waiting = all.to_share.get(slug).and_then(|months| months.first()).map(|month| month.first_day());
    let next = all.latest.get(slug).map(|month| month.next().first_day());
    let from = waiting.or(next).unwrap_or(pool.from).max(pool.from);
    let method = method_on(ctx.db(), &ctx.viewer, slug, ctx.today).await?;
    let next_place = (method == Some(Method::Serial)).then(|| pool.places() + 1);
    let overtaken = match is_saved(ctx) {
        true => overtaken_months(ctx.db(), &ctx.viewer, Some(slug)).await?,
        false => Vec::new(),
    };
    Ok(Shown { pool, free: free(&stock, &taken), from, next_place, bare: free(&stock, &[]).is_empty(), overtaken })
}

/// Whether the page is shown after something was saved.
fn is_saved(ctx: &Ctx) -> bool {
    ctx.query_value("done") == "saved"
}

fn free(stock: &Stock, taken: &[String]) -> Vec<OptionItem> {
    let things = [Kind::Site, Kind::Asset, Kind::Service].into_iter().flat_map(|kind| {
        let names = stock.names(kind).into_iter();
        names.map(move |(slug, name)| (format!("{kind}/{slug}"), name.to_owned()))
    });
    let things = things.filter(|(address, _)| !taken.contains(address));
    things.map(|(address, name)| OptionItem::new(address, name)).collect()
}

/// Shows the sources.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    let shown = load(&ctx, &slug).await?;
    let form = FormState::of([("from", shown.from.to_string())]);
    Ok(ctx.page(|| page(&ctx, &shown, &form)))
}

/// Puts a source into the pool, or takes one out.
pub async fn submit(ctx: Ctx, Path(slug): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let act = ctx.act(&form);
    let typed = |field: &str| form.value(field).to_owned();
    let done = if form.has("remove") {
        remove_source(ctx.db(), &act, slug.clone(), typed("remove"), typed("until")).await
    } else {
        let input = SourceInput { source: typed("source"), from: typed("from"), replaces: typed("replaces") };
        add_source(ctx.db(), &act, slug.clone(), input).await
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
    let done = (is_saved(ctx) && form.errors().is_empty()).then(|| {
        view! {
            <p class="notice notice--done" role="status">{t!("sharing-done-saved")}</p>
            {overtaken_notice(ctx, &shown.overtaken)}
        }
    });
    let forms = pool.closed_on.is_none().then(|| view! { {add(shown, form)} {remove(pool, form)} });
    Page::titled(t!("sharing-sources")).section(Section::Treasury).narrow().body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), None)}
            <h1>{t!("sharing-sources")}</h1>
            <p class="lead">{t!("sharing-sources-lead")}</p>
        </div>
        {done}
        <ErrorSummary form=form.clone()/>
        {list(ctx, pool)}
        {forms}
        <p><a href=pool_address(&pool.slug)>{t!("sharing-back")}</a></p>
    })
}

fn list(ctx: &Ctx, pool: &Pool) -> AnyView {
    if pool.sources.iter().all(PoolSource::is_struck) {
        return view! { <p class="quiet">{t!("sharing-no-sources")}</p> }.into_any();
    }
    let mut placed: Vec<(u32, &PoolSource)> = pool
        .sources
        .iter()
        .filter(|source| !source.is_struck())
        .filter_map(|source| Some((pool.place_of(source)?, source)))
        .collect();
    placed.sort_by_key(|(place, source)| (*place, source.from));
    let items = placed.into_iter().map(|(place, source)| item(ctx, pool, source, place)).collect_view();
    view! { <ol class="items">{items}</ol> }.into_any()
}

fn item(ctx: &Ctx, pool: &Pool, source: &PoolSource, place: u32) -> AnyView {
    let replaced = pool.replaced_by(source).map(|before| t!("sharing-source-replaced", name = before.name.clone()));
    let words = [Some(place_words(ctx, place)), Some(source_days(ctx, source)), replaced];
    view! {
        <li value=place>
            <a href=format!("/infrastructure/{}", source.address())><bdi>{source.name.clone()}</bdi></a>
            <p class="meta">{words.into_iter().flatten().collect::<Vec<_>>().join(" · ")}</p>
        </li>
    }
    .into_any()
}

fn add(shown: &Shown, form: &FormState) -> AnyView {
    if shown.bare {
        let to = "/infrastructure";
        return view! { <p class="notice">{t!("sharing-sources-bare")}" "<a href=to>{t!("nav-infrastructure")}</a></p> }
            .into_any();
    }
    if shown.free.is_empty() {
        return view! { <p class="quiet">{t!("sharing-sources-all")}</p> }.into_any();
    }
    let action = format!("{}/sources", pool_address(&shown.pool.slug));
    // Words are in the reader's language only while the page is made.
    let mut options = vec![OptionItem::new("", t!("effect-choose"))];
    options.extend(shown.free.clone());
    view! {
        <section aria-labelledby="add">
            <h2 id="add">{t!("sharing-source-new")}</h2>
            <form class="stack" method="post" novalidate=true action=action>
                <RequestKey form=form.clone()/>
                <div class="form-row">
                    <SelectField form=form.clone() name="source" label=t!("sharing-source") options=options/>
                    <TextField form=form.clone() name="from" label=t!("own-col-from") hint=t!("day-hint") kind="date" short=true/>
                </div>
                {replaces(&shown.pool, form)}
                {place(shown)}
                <div class="button-row"><button class="button">{t!("sharing-source-add")}</button></div>
            </form>
        </section>
    }
    .into_any()
}

/// Along a line, the place that something new gets.
fn place(shown: &Shown) -> AnyView {
    let Some(place) = shown.next_place else { return ().into_any() };
    let words = match shown.pool.replaceable().next() {
        None => t!("sharing-source-place", place = place),
        Some(_) => t!("sharing-source-place-or", place = place),
    };
    view! { <p class="hint">{words}</p> }.into_any()
}

/// Whose place something can take; nothing where nobody's is free.
fn replaces(pool: &Pool, form: &FormState) -> AnyView {
    let mut options = vec![OptionItem::new("", t!("sharing-source-end"))];
    options.extend(pool.replaceable().map(|source| OptionItem::new(source.address(), source.name.clone())));
    if options.len() == 1 {
        return ().into_any();
    }
    let hint = t!("sharing-source-replaces-hint");
    view! {
        <SelectField form=form.clone() name="replaces" label=t!("sharing-source-replaces") hint=hint options=options/>
    }
    .into_any()
}

fn remove(pool: &Pool, form: &FormState) -> AnyView {
    let option = |source: &PoolSource| OptionItem::new(source.address(), source.name.clone());
    let options: Vec<OptionItem> =
        std::iter::once(OptionItem::new("", t!("effect-choose"))).chain(pool.open_sources().map(option)).collect();
    if options.len() == 1 {
        return ().into_any();
    }
    let action = format!("{}/sources", pool_address(&pool.slug));
    view! {
        <section aria-labelledby="take-out">
            <h2 id="take-out">{t!("sharing-source-remove")}</h2>
            <form class="stack" method="post" novalidate=true action=action>
                <RequestKey form=form.clone()/>
                <div class="form-row">
                    <SelectField form=form.clone() name="remove" label=t!("sharing-source") options=options/>
                    <TextField form=form.clone() name="until" label=t!("sharing-source-until") hint=t!("sharing-source-until-hint") kind="date" short=true/>
                </div>
                <div class="button-row"><button class="button button--quiet">{t!("sharing-remove")}</button></div>
            </form>
        </section>
    }
    .into_any()
}
