//! `/infrastructure/services/{slug}/measures/{measure}/readings`: the readings of a month, those struck out too.

use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Month;
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::readings::{ReadingLine, ReadingPage, readings_of_month};
use store::sharing::{LeaningMonth, months_by_measure};

use super::cost_parts::asked_month;
use super::measure_parts::{holder_link, kicker, leaning, measure_address, measuring, month_nav, quantity};
use super::parts::{Named, day};
use crate::i18n::format;
use crate::ui::{Column, Ledger, MemberLink, Pager, Row, page_number};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows the readings of the month that the address asks for.
pub async fn show(
    ctx: Ctx,
    Path((kind, slug, measure)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let stock = store::infrastructure::stock(ctx.db(), &ctx.viewer).await?;
    let thing = measuring(&stock, &kind, &slug)?;
    let (month, number) = (asked_month(&ctx), page_number(&ctx));
    let shown = readings_of_month(ctx.db(), &ctx.viewer, &slug, &measure, month, number).await?;
    let months = match ctx.viewer.may(Power::KeepInventory) {
        true => months_by_measure(ctx.db(), &ctx.viewer, (&slug, &measure), (month, Some(month))).await?,
        false => Vec::new(),
    };
    Ok(ctx.page(|| page(&ctx, &thing, (&shown, &months), month, number)))
}

fn page(ctx: &Ctx, thing: &Named, (shown, months): (&ReadingPage, &[LeaningMonth]), month: Month, number: i64) -> Page {
    let measure = &shown.measure;
    let title = t!("readings-of", month = format::month(ctx.language, month));
    let list = if shown.readings.is_empty() {
        view! { <p class="quiet">{t!("readings-none")}</p> }.into_any()
    } else {
        table(ctx, shown, &title)
    };
    let done = match ctx.query_value("done").as_str() {
        "recorded" => Some(t!("reading-recorded")),
        "same" => Some(t!("reading-same")),
        "struck" => Some(t!("reading-struck-out")),
        _ => None,
    };
    let done = done.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> });
    let add = ctx.viewer.may(Power::KeepInventory).then(|| {
        view! { <a href=format!("{}/readings/new", measure_address(measure))>{t!("reading-record")}</a> }
    });
    let back = format!("{}?month={month}", measure_address(measure));
    Page::titled(title.clone()).section(Section::Infrastructure).body(view! {
        <div class="page-head">{kicker(thing, Some(measure))}<h1>{title}</h1></div>
        {done}
        {leaning(ctx, t!("readings-lean"), months)}
        {list}
        {Pager::newest_first(ctx, number, shown.more).view()}
        {month_nav(ctx, &format!("{}/readings", measure_address(measure)), month)}
        <p class="button-row no-print">{add}<a href=back>{t!("readings-month")}</a></p>
    })
}

fn table(ctx: &Ctx, shown: &ReadingPage, caption: &str) -> AnyView {
    let mut columns = vec![
        Column::head(t!("measure-holder")),
        Column::figures(shown.measure.unit.clone()),
        Column::days(t!("reading-day")),
        Column::sentences(t!("reading-recorded-how")),
    ];
    if ctx.viewer.may(Power::KeepInventory) {
        columns.push(Column::actions(t!("reading-strike")));
    }
    Ledger::new(caption).rows(&columns, shown.readings.iter().map(|line| row(ctx, shown, line)))
}

fn row(ctx: &Ctx, shown: &ReadingPage, line: &ReadingLine) -> Row {
    let strike = (ctx.viewer.may(Power::KeepInventory) && line.struck.is_none()).then(|| {
        let to = format!("{}/readings/{}", measure_address(&shown.measure), line.number);
        let label = t!("reading-strike-of", name = line.name.clone(), day = day(ctx, line.day));
        view! { <a class="no-print" href=to aria-label=label>{t!("reading-strike")}</a> }
    });
    let figure = quantity(ctx, line.quantity);
    let figure = match line.struck {
        Some(_) => view! { <s>{figure}</s> }.into_any(),
        None => figure.into_any(),
    };
    let how = recorded(ctx, line);
    Row::of(cells![holder_link(&line.holder, &line.name), figure, day(ctx, line.day), how, strike])
        .named(format!("reading-{}", line.number))
}

/// How a reading came to be here, and whether it counts no longer.
fn recorded(ctx: &Ctx, line: &ReadingLine) -> AnyView {
    let struck = line.struck.as_ref().map(|struck| {
        let by = struck.by.map(|number| view! { " · " <MemberLink number=number/> });
        view! {
            <p class="meta">
                <span class="state state--quiet">{t!("reading-struck-word")}</span>
                " · "{ctx.moment(struck.at)}{by}" · "<bdi>{struck.reason.clone()}</bdi>
            </p>
        }
    });
    let reset = line.reset.then(|| view! { <p class="meta">{t!("reading-was-reset")}</p> });
    let by = line.recorded_by.map(|number| view! { " · " <MemberLink number=number/> });
    view! {
        {t!(&format!("reading-source-{}", line.source))}" · "{ctx.moment(line.recorded_at)}{by}{reset}{struck}
    }
    .into_any()
}
