//! `/treasury/dues`: the runs of dues, and the months that have not been run.

use axum::response::Response;
use domain::calendar::Month;
use domain::members::power::Power;
use leptos::prelude::*;
use store::treasury::{self, RunLine, Runs};

use super::parts::{count, day, entry_link, kicker, money, month, run_address};
use crate::ui::{Column, Ledger, MemberLink, Row};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows the runs, the latest month first.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let runs = treasury::runs(ctx.db(), &ctx.viewer, ctx.now).await?;
    Ok(ctx.page(|| {
        Page::titled(t!("runs-title")).section(Section::Treasury).body(view! {
            <div class="page-head">
                {kicker("/treasury", t!("nav-treasury"))}
                <h1>{t!("runs-title")}</h1>
                <p class="lead">{t!("runs-lead")}</p>
            </div>
            {to_run(&ctx, &runs)}
            {posted(&ctx, runs)}
        })
    }))
}

fn to_run(ctx: &Ctx, runs: &Runs) -> AnyView {
    if !ctx.viewer.may(Power::RunDues) {
        return ().into_any();
    }
    if runs.to_run.is_empty() {
        let next = Month::of(ctx.today).next();
        let sentence = t!("runs-none-to-run", month = month(ctx, next), day = day(ctx, next.first_day()));
        return view! { <p class="notice">{sentence}</p> }.into_any();
    }
    let months = runs
        .to_run
        .iter()
        .map(|period| {
            let address = format!("/treasury/dues/run?month={period}");
            view! { <li><a href=address>{t!("run-preview-of", month = month(ctx, *period))}</a></li> }
        })
        .collect_view();
    view! {
        <section aria-labelledby="to-run">
            <h2 id="to-run">{t!("runs-to-run")}</h2>
            <p class="quiet">{t!("runs-to-run-hint")}</p>
            <ul>{months}</ul>
        </section>
    }
    .into_any()
}

fn posted(ctx: &Ctx, runs: Runs) -> AnyView {
    if runs.posted.is_empty() {
        return view! {
            <section class="empty"><h2>{t!("runs-none")}</h2><p>{t!("runs-none-hint")}</p></section>
        }
        .into_any();
    }
    let rows = runs.posted.into_iter().map(|run| row(ctx, run));
    let columns = [
        Column::head(t!("col-month")),
        Column::days(t!("col-due")),
        Column::figures(t!("col-members-charged")),
        Column::figures(t!("col-charged")),
        Column::new(t!("col-entry")),
        Column::days(t!("col-posted")),
        Column::new(t!("col-by")),
    ];
    view! {
        <section aria-labelledby="posted">
            <h2 id="posted">{t!("runs-posted")}</h2>
            {Ledger::new(t!("runs-posted")).rows(&columns, rows)}
        </section>
    }
    .into_any()
}

fn row(ctx: &Ctx, run: RunLine) -> Row {
    let by = match run.posted_by {
        Some(number) => view! { <MemberLink number=number/> }.into_any(),
        None => t!("log-system").into_any(),
    };
    Row::of(cells![
        view! { <a href=run_address(run.month)>{month(ctx, run.month)}</a> },
        day(ctx, run.due_on),
        count(ctx, run.charged),
        money(ctx, run.total_minor),
        entry_link(run.entry, ctx.viewer.may(Power::ReadTreasury)),
        ctx.moment(run.posted_at),
        by,
    ])
}
