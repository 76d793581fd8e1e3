//! `/treasury/dues/runs/{month}`: a posted run, with where its amounts come from.

use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Month;
use domain::members::power::Power;
use leptos::prelude::*;
use store::treasury::{self, ClassName, Run, RunClass};

use super::parts::{account_address, class_name, count, day, entry_link, kicker, money, month, thread};
use crate::ui::{Column, Ledger, MemberLink, Pager, Row, page_number};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows the run of a month; those who may not read the treasury see its totals and their own charge.
pub async fn show(ctx: Ctx, Path(period): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let period = Month::parse(&period).map_err(|_| PageError::NotFound)?;
    let run = treasury::run(ctx.db(), &ctx.viewer, period, page_number(&ctx)).await?;
    Ok(ctx.page(|| page(&ctx, run)))
}

fn page(ctx: &Ctx, run: Run) -> Page {
    let line = &run.line;
    let title = t!("run-of", month = month(ctx, line.month));
    let done = match ctx.query_value("done").as_str() {
        "posted" => view! { <p class="notice notice--done" role="status">{t!("run-done-posted")}</p> }.into_any(),
        "before" => view! { <p class="notice" role="status">{t!("run-done-before")}</p> }.into_any(),
        _ => ().into_any(),
    };
    let by = match line.posted_by {
        Some(number) => view! { <MemberLink number=number/> }.into_any(),
        None => t!("log-system").into_any(),
    };
    Page::titled(title.clone()).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker("/treasury/dues", t!("runs-title"))}
            <h1>{title}</h1>
            <p class="state state--done">{t!("run-posted")}</p>
        </div>
        {done}
        <dl class="facts">
            <div><dt>{t!("col-charged")}</dt><dd>{money(ctx, line.total_minor)}</dd></div>
            <div><dt>{t!("col-members-charged")}</dt><dd>{count(ctx, line.charged)}</dd></div>
            <div><dt>{t!("col-due")}</dt><dd>{day(ctx, line.due_on)}</dd></div>
            <div><dt>{t!("col-posted")}</dt><dd>{ctx.moment(line.posted_at)}" · "{by}</dd></div>
            <div><dt>{t!("col-entry")}</dt><dd>{entry_link(line.entry, ctx.viewer.may(Power::ReadTreasury))}</dd></div>
        </dl>
        {classes(ctx, &run)}
        {origins(ctx, &run)}
        {charges(ctx, &run)}
    })
}

fn classes(ctx: &Ctx, run: &Run) -> AnyView {
    let row = |class: &RunClass| {
        Row::of(cells![
            class.class.name.clone(),
            money(ctx, class.amount_minor),
            count(ctx, class.charged),
            money(ctx, class.total_minor),
        ])
    };
    let columns = [
        Column::head(t!("col-class")),
        Column::figures(t!("col-monthly-dues")),
        Column::figures(t!("col-members-charged")),
        Column::figures(t!("col-total")),
    ];
    let totals = Row::of(cells![t!("col-in-all"), (), count(ctx, run.line.charged), money(ctx, run.line.total_minor)]);
    Ledger::new(t!("run-by-class")).shown().totals(totals).rows(&columns, run.classes.iter().map(row))
}

fn class_names(run: &Run) -> Vec<ClassName> {
    run.classes.iter().map(|class| class.class.clone()).collect()
}

fn origins(ctx: &Ctx, run: &Run) -> AnyView {
    let names = class_names(run);
    let values = run.classes.iter().map(|class| &class.rule_value).chain([&run.due_day_value]);
    let threads =
        values.filter_map(|id| run.origins.get(id)).map(|origin| thread(ctx, origin, &names, None)).collect_view();
    view! {
        <section aria-labelledby="origins">
            <h2 id="origins">{t!("run-origins")}</h2>
            <div class="columns">{threads}</div>
        </section>
    }
    .into_any()
}

fn charges(ctx: &Ctx, run: &Run) -> AnyView {
    if run.charges.is_empty() {
        return ().into_any();
    }
    let names = class_names(run);
    let title = if ctx.viewer.may(Power::ReadTreasury) { t!("run-charges") } else { t!("run-charge-own") };
    let heading = title.clone();
    let pager = Pager::counted(ctx, run.page, run.pages).view();
    let columns = [
        Column::figures(t!("col-number")),
        Column::head(t!("col-member")),
        Column::new(t!("col-class")),
        Column::figures(t!("col-charged")),
    ];
    let rows = run.charges.iter().cloned().map(|charge| {
        Row::of(cells![
            format!("M-{}", charge.member),
            view! { <a href=account_address(charge.member)><bdi>{charge.name}</bdi></a> },
            class_name(&names, &charge.class),
            money(ctx, charge.amount_minor),
        ])
    });
    view! {
        <section aria-labelledby="charges">
            <h2 id="charges">{heading}</h2>
            {Ledger::new(title).rows(&columns, rows)}
            {pager}
        </section>
    }
    .into_any()
}
