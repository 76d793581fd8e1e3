//! `/treasury/dues`: the runs of dues, and the months that have not been run.

use axum::response::Response;
use domain::calendar::Month;
use domain::members::power::Power;
use leptos::prelude::*;
use store::treasury::{self, RunLine, Runs};

use super::parts::{count, day, entry_link, kicker, money, month, run_address};
use crate::t;
use crate::ui::{Ledger, MemberLink};
use crate::web::{Ctx, Page, PageError, Section};

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
    let rows = runs.posted.into_iter().map(|run| row(ctx, run)).collect_view();
    view! {
        <section aria-labelledby="posted">
            <h2 id="posted">{t!("runs-posted")}</h2>
            {Ledger::new(t!("runs-posted")).of(view! {
                <thead>
                    <tr>
                        <th scope="col">{t!("col-month")}</th>
                        <th scope="col">{t!("col-due")}</th>
                        <th scope="col" class="num">{t!("col-members-charged")}</th>
                        <th scope="col" class="num">{t!("col-charged")}</th>
                        <th scope="col">{t!("col-entry")}</th>
                        <th scope="col">{t!("col-posted")}</th>
                        <th scope="col">{t!("col-by")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            })}
        </section>
    }
    .into_any()
}

fn row(ctx: &Ctx, run: RunLine) -> AnyView {
    let by = match run.posted_by {
        Some(number) => view! { <MemberLink number=number/> }.into_any(),
        None => t!("log-system").into_any(),
    };
    view! {
        <tr>
            <th scope="row"><a href=run_address(run.month)>{month(ctx, run.month)}</a></th>
            <td class="nowrap">{day(ctx, run.due_on)}</td>
            <td class="num">{count(ctx, run.charged)}</td>
            <td class="num">{money(ctx, run.total_minor)}</td>
            <td>{entry_link(run.entry, ctx.viewer.may(Power::ReadTreasury))}</td>
            <td class="nowrap">{ctx.moment(run.posted_at)}</td>
            <td>{by}</td>
        </tr>
    }
    .into_any()
}
