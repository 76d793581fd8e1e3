//! `/infrastructure/services/{slug}/measures/{measure}`: what everybody used in a month.

use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Month;
use domain::infrastructure::Way;
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::readings::{HOLDERS_PAGE_LENGTH, MeasureMonth, UsedLine, measure_month};

use super::cost_parts::asked_month;
use super::lists::retired;
use super::measure_parts::{
    holder_link, kicker, measure_address, measuring, month_nav, month_unit, quantity, way_words,
};
use super::parts::{Named, done};
use crate::i18n::format;
use crate::t;
use crate::ui::{Ledger, Pager, page_number};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the month that the address asks for.
pub async fn show(
    ctx: Ctx,
    Path((kind, slug, measure)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let stock = store::infrastructure::stock(ctx.db(), &ctx.viewer).await?;
    let thing = measuring(&stock, &kind, &slug)?;
    let (month, number) = (asked_month(&ctx), page_number(&ctx));
    let at = usize::try_from(number).unwrap_or(1);
    let shown = measure_month(ctx.db(), &ctx.viewer, &slug, &measure, month, at).await?;
    Ok(ctx.page(|| page(&ctx, &thing, &shown, month, number)))
}

fn page(ctx: &Ctx, thing: &Named, shown: &MeasureMonth, month: Month, number: i64) -> Page {
    let measure = &shown.measure;
    let title = format!("{} · {}", measure.name, format::month(ctx.language, month));
    let pages = i64::try_from(shown.lines_all.div_ceil(HOLDERS_PAGE_LENGTH)).unwrap_or(1).max(1);
    Page::titled(title).section(Section::Infrastructure).body(view! {
        <div class="page-head">
            {kicker(thing, None)}
            <h1><bdi>{measure.name.clone()}</bdi></h1>
            <p class="lead">{way_words(measure.way)}", "<bdi>{measure.unit.clone()}</bdi>". "{t!(&format!("measure-way-{}-hint", measure.way))}</p>
            {retired(ctx, measure.retired_on)}
        </div>
        {done(ctx)}
        <section aria-labelledby="month">
            <h2 id="month">{format::month(ctx.language, month)}</h2>
            {figures(ctx, shown)}
            {table(ctx, shown, month)}
            {Pager::counted(ctx, number, pages).at("month").view()}
            {month_nav(ctx, &measure_address(measure), month)}
        </section>
        {actions(ctx, shown, month)}
    })
}

/// How the month stands: what all used, how many are missing, and who sees what.
fn figures(ctx: &Ctx, shown: &MeasureMonth) -> AnyView {
    let unit = month_unit(&shown.measure);
    let total = quantity(ctx, shown.total);
    let missing = (shown.missing > 0).then(|| {
        let words = t!("measure-missing-count", count = shown.missing, all = shown.holders);
        view! { <div><dt>{t!("measure-missing")}</dt><dd>{words}</dd></div> }
    });
    let own = (!shown.sees_all).then(|| view! { <p class="meta">{t!("measure-own-only")}</p> });
    view! {
        <dl class="facts">
            <div><dt>{t!("col-in-all")}</dt><dd><span class="num">{total}</span>" "<bdi>{unit}</bdi></dd></div>
            <div><dt>{t!("measure-holders")}</dt><dd>{format::count(ctx.language, shown.holders)}</dd></div>
            {missing}
        </dl>
        {own}
    }
    .into_any()
}

fn table(ctx: &Ctx, shown: &MeasureMonth, month: Month) -> AnyView {
    if shown.lines.is_empty() {
        return view! { <p class="quiet">{t!("measure-month-nothing")}</p> }.into_any();
    }
    let rows = shown.lines.iter().map(|line| row(ctx, shown.measure.way, line)).collect_view();
    let caption = t!("measure-month-used", month = format::month(ctx.language, month));
    Ledger::new(caption).fit().of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("measure-holder")}</th>
                <th scope="col" class="num">{month_unit(&shown.measure)}</th>
                <th scope="col">{t!("measure-note")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
    })
}

fn row(ctx: &Ctx, way: Way, line: &UsedLine) -> AnyView {
    let begins = line.used.begins.then(|| view! { <p class="meta">{t!("measure-counting-begins")}</p> });
    let missing = line.used.missing.then(|| {
        let later = (way == Way::Counter).then(|| view! { <p class="meta">{t!("measure-counted-later")}</p> });
        view! { <span class="state state--attention">{t!("measure-no-reading")}</span> {later} }
    });
    view! {
        <tr>
            <th scope="row">{holder_link(&line.used.holder, &line.name)}</th>
            <td class="num">{quantity(ctx, line.used.quantity)}</td>
            <td>{missing}{begins}</td>
        </tr>
    }
    .into_any()
}

fn actions(ctx: &Ctx, shown: &MeasureMonth, month: Month) -> AnyView {
    let measure = &shown.measure;
    let to = |part: &str| format!("{}/{part}", measure_address(measure));
    let there = measure.retired_on.is_none();
    let writes = ctx.viewer.may(Power::KeepInventory).then(|| {
        view! {
            <a href=to("readings/new")>{t!("reading-record")}</a>
            <a href=to("file")>{t!("readings-file")}</a>
            {there.then(|| view! { <a href=to("retire")>{t!("measure-retire")}</a> })}
        }
    });
    let readings = format!("{}?month={month}", to("readings"));
    let log = format!("/community/log?subject={}", measure_address(measure).trim_start_matches('/'));
    view! {
        <p class="button-row no-print">
            <a href=readings>{t!("readings-of-month")}</a>
            {writes}
            <a href=log>{t!("infra-log")}</a>
        </p>
    }
    .into_any()
}
