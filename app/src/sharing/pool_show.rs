//! `/sharing/{slug}`: a pool, how it is shared, and its months.

use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::rules::parameter::SHARING_METHOD;
use domain::sharing::Method;
use leptos::prelude::*;
use store::sharing::{PoolPage, SharingRunLine, pool_page};
use store::treasury::ClassName;

use super::parts::{fact, kicker, month_address, origins, participation_words, pool_address, source_days, terms_facts};
use crate::i18n::{self, format};
use crate::treasury::parts::{class_name, day, entry_link, money, month};
use crate::ui::{Column, Ledger, Row};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows a pool.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let shown = pool_page(ctx.db(), &ctx.viewer, &slug, ctx.now).await?;
    let classes = store::treasury::classes(ctx.db()).await.map_err(store::CommandError::from)?;
    Ok(ctx.page(|| page(&ctx, &shown, &classes)))
}

fn page(ctx: &Ctx, shown: &PoolPage, classes: &[ClassName]) -> Page {
    let pool = &shown.pool;
    let keeps = ctx.viewer.may(Power::ShareCosts) && pool.closed_on.is_none();
    let closed = pool.closed_on.map(|day| {
        let words = t!("sharing-closed", day = format::day(ctx.language, day));
        view! { <p class="state state--refused">{words}</p> }
    });
    let purpose = (!pool.purpose.is_empty()).then(|| view! { <p class="lead"><bdi>{pool.purpose.clone()}</bdi></p> });
    let done = (ctx.query_value("done") == "saved")
        .then(|| view! { <p class="notice notice--done" role="status">{t!("sharing-done-saved")}</p> });
    Page::titled(pool.name.clone()).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker(ctx, None, None)}
            <h1><bdi>{pool.name.clone()}</bdi></h1>
            {purpose}
            {closed}
        </div>
        {done}
        {lacks(shown, keeps)}
        {waiting(ctx, shown, keeps)}
        {facts(ctx, shown, classes)}
        {sources(ctx, shown, keeps)}
        {participants(ctx, shown, keeps)}
        {months(ctx, shown)}
        {shown.terms.as_ref().map(|terms| origins(ctx, &terms.terms, &terms.origins, classes, None))}
        {actions(shown, keeps)}
    })
}

/// What the method needs and the pool lacks, for those who can mend it.
fn lacks(shown: &PoolPage, keeps: bool) -> AnyView {
    let Some(lacks) = shown.lacks.as_ref().filter(|_| keeps) else { return ().into_any() };
    let to = format!("{}/change", pool_address(&shown.pool.slug));
    view! {
        <p class="notice">
            {t!("sharing-lacks")}" "{i18n::refusal(lacks)}" "<a href=to>{t!("sharing-pool-change")}</a>
        </p>
    }
    .into_any()
}

/// The months that can be shared now, for those who may do so.
fn waiting(ctx: &Ctx, shown: &PoolPage, keeps: bool) -> AnyView {
    if !ctx.viewer.may(Power::ShareCosts) {
        return ().into_any();
    }
    if shown.pool.sources.is_empty() && keeps {
        let to = format!("{}/sources", pool_address(&shown.pool.slug));
        return view! { <p class="notice">{t!("sharing-no-sources-yet")}" "<a href=to>{t!("sharing-sources-choose")}</a></p> }
            .into_any();
    }
    let Some((first, others)) = shown.to_share.split_first() else { return ().into_any() };
    let preview = |of: Month| format!("{}/post", month_address(&shown.pool.slug, of));
    let links = others.iter().enumerate().map(|(place, of)| {
        let mark = if place == 0 { ": " } else { ", " };
        view! { {mark}<a href=preview(*of)>{month(ctx, *of)}</a> }
    });
    let links = links.collect_view();
    let rest = (!others.is_empty()).then(|| view! { <span class="meta">{t!("sharing-months-other")}{links}</span> });
    view! {
        <div class="page-actions no-print">
            <a class="button" href=preview(*first)>{t!("sharing-preview-of", month = month(ctx, *first))}</a>
            {rest}
        </div>
    }
    .into_any()
}

fn facts(ctx: &Ctx, shown: &PoolPage, classes: &[ClassName]) -> AnyView {
    let pool = &shown.pool;
    let terms = match &shown.terms {
        Some(terms) => terms_facts(ctx, &terms.terms),
        None => fact(t!("sharing-method"), t!("sharing-method-none")),
    };
    let measure = |term: String, measure: &Option<store::sharing::PoolMeasure>| {
        measure.as_ref().map(|measure| {
            let address = format!("/infrastructure/services/{}/measures/{}", measure.service, measure.slug);
            let unit = measure.unit.clone();
            view! {
                <div><dt>{term}</dt><dd><a href=address><bdi>{measure.name.clone()}</bdi></a>" ("<bdi>{unit}</bdi>")"</dd></div>
            }
        })
    };
    let weighted = shown
        .terms
        .as_ref()
        .filter(|terms| terms.terms.method == Method::Weighted || terms.weights.values().any(|parts| *parts == 0));
    let weights = weighted.into_iter().flat_map(|terms| &terms.weights).map(|(class, parts)| {
        format!("{} {}", class_name(classes, class), format::number(ctx.language, i64::from(*parts)))
    });
    let weights = weights.collect::<Vec<_>>().join(" · ");
    view! {
        <section aria-labelledby="terms">
            <h2 id="terms">{t!("sharing-terms")}</h2>
            <dl class="facts">
                {terms}
                {fact(t!("sharing-from"), day(ctx, pool.from))}
                {fact(t!("sharing-participants"), participation_words(pool.participants))}
                {(!weights.is_empty()).then(|| fact(t!("sharing-weights"), weights))}
                {measure(t!("sharing-use-measure"), &pool.use_measure)}
                {measure(t!("sharing-reserved-measure"), &pool.reserved_measure)}
            </dl>
            {propose(ctx, shown)}
        </section>
    }
    .into_any()
}

/// The way to another method, of this pool alone: it is decided by vote.
fn propose(ctx: &Ctx, shown: &PoolPage) -> AnyView {
    if !ctx.viewer.may(Power::Propose) || shown.pool.closed_on.is_some() {
        return ().into_any();
    }
    let to = format!("/decisions/new?rule={SHARING_METHOD}&scope={}", shown.pool.slug);
    let words = if shown.terms.is_some() { t!("sharing-method-propose") } else { t!("sharing-method-propose-first") };
    view! { <p class="no-print"><a href=to>{words}</a></p> }.into_any()
}

fn sources(ctx: &Ctx, shown: &PoolPage, keeps: bool) -> AnyView {
    // What has been there for as long as the pool needs no day; what is there no longer stands with the change.
    let open = shown.pool.open_sources().map(|source| {
        let days = (source.from != shown.pool.from)
            .then(|| view! { " " <span class="meta nowrap">{source_days(ctx, source)}</span> });
        view! { <li value=shown.pool.place_of(source)><a href=format!("/infrastructure/{}", source.address())><bdi>{source.name.clone()}</bdi></a>{days}</li> }
    });
    let items: Vec<_> = open.collect();
    let list = if items.is_empty() {
        view! { <p class="quiet">{t!("sharing-no-sources")}</p> }.into_any()
    } else {
        view! { <ol>{items}</ol> }.into_any()
    };
    let change = keeps.then(|| {
        let to = format!("{}/sources", pool_address(&shown.pool.slug));
        view! { <p class="no-print"><a href=to>{t!("sharing-sources-change")}</a></p> }
    });
    view! {
        <section aria-labelledby="sources">
            <h2 id="sources">{t!("sharing-sources")}</h2>
            {list}
            {change}
        </section>
    }
    .into_any()
}

fn participants(ctx: &Ctx, shown: &PoolPage, keeps: bool) -> AnyView {
    if shown.pool.participants != domain::sharing::Participation::Listed {
        return ().into_any();
    }
    let to = format!("{}/participants", pool_address(&shown.pool.slug));
    let open = shown.pool.listed.iter().filter(|listed| listed.until.is_none_or(|until| until > ctx.today)).count();
    let words = match (shown.sees_all, open > 0) {
        (true, _) => t!("sharing-listed-count", count = i64::try_from(open).unwrap_or(i64::MAX)),
        (false, true) => t!("sharing-listed-you"),
        (false, false) => t!("sharing-listed-not-you"),
    };
    let link =
        (keeps || shown.sees_all).then(|| view! { <p class="no-print"><a href=to>{t!("sharing-listed-show")}</a></p> });
    view! {
        <section aria-labelledby="listed">
            <h2 id="listed">{t!("sharing-listed")}</h2>
            <p>{words}</p>
            {link}
        </section>
    }
    .into_any()
}

/// The months for which nothing is to do, since they cost nothing: the latest few.
fn of_nothing(ctx: &Ctx, shown: &PoolPage) -> AnyView {
    const SHOWN_MAX: usize = 12;
    if shown.of_nothing.is_empty() || shown.pool.sources.is_empty() {
        return ().into_any();
    }
    let latest = shown.of_nothing.iter().rev().take(SHOWN_MAX).map(|of| month(ctx, *of));
    let words = t!("sharing-of-nothing", months = latest.collect::<Vec<_>>().join(", "));
    view! { <p class="quiet">{words}</p> }.into_any()
}

fn months(ctx: &Ctx, shown: &PoolPage) -> AnyView {
    if shown.runs.is_empty() {
        return view! {
            <section aria-labelledby="months"><h2 id="months">{t!("sharing-months")}</h2><p class="quiet">{t!("sharing-months-none")}</p>{of_nothing(ctx, shown)}</section>
        }
        .into_any();
    }
    let reads_all = ctx.viewer.may(Power::ReadTreasury);
    let rows = shown.runs.iter().map(|line| month_row(ctx, shown, line, reads_all));
    let columns = [
        Column::head(t!("col-month")),
        Column::figures(t!("sharing-cost")),
        Column::figures(t!("sharing-charged")),
        Column::days(t!("col-due")),
        Column::new(t!("col-state")),
        Column::new(t!("col-entry")),
    ];
    view! {
        <section aria-labelledby="months">
            <h2 id="months">{t!("sharing-months")}</h2>
            {Ledger::new(t!("sharing-months")).rows(&columns, rows)}
            {of_nothing(ctx, shown)}
        </section>
    }
    .into_any()
}

fn month_row(ctx: &Ctx, shown: &PoolPage, line: &SharingRunLine, reads_all: bool) -> Row {
    let state = match line.reversed_by {
        Some(_) => view! { <span class="state state--refused">{t!("sharing-reversed")}</span> }.into_any(),
        None if shown.overtaken.contains(&line.month) => {
            view! { <span class="state state--attention">{t!("sharing-posted-overtaken")}</span> }.into_any()
        }
        None => view! { <span class="state state--done">{t!("run-posted")}</span> }.into_any(),
    };
    let to = format!("{}?entry={}", month_address(&shown.pool.slug, line.month), line.entry);
    Row::of(cells![
        view! { <a href=to>{month(ctx, line.month)}</a> },
        money(ctx, line.total_minor),
        money(ctx, line.charged_minor),
        day(ctx, line.due_on),
        state,
        entry_link(line.entry, reads_all),
    ])
}

fn actions(shown: &PoolPage, keeps: bool) -> AnyView {
    let address = pool_address(&shown.pool.slug);
    let log = format!("/community/log?subject={}", address.trim_start_matches('/'));
    let writes = keeps.then(|| {
        view! {
            <a href=format!("{address}/change")>{t!("sharing-pool-change")}</a>
            <a href=format!("{address}/close")>{t!("sharing-pool-close")}</a>
        }
    });
    view! { <p class="button-row no-print">{writes}<a href=log>{t!("infra-log")}</a></p> }.into_any()
}
