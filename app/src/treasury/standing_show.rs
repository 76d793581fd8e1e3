//! `/treasury`: how the treasury stands, and the ways into it.

use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use leptos::prelude::*;
use store::treasury::{self, Runs, Standing};

use super::parts::{length, money, month};
use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows how the treasury stands; whoever may not read it is led to their own account.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    if !ctx.viewer.may(Power::ReadTreasury) {
        return Ok(Redirect::to("/treasury/account").into_response());
    }
    let standing = treasury::standing(ctx.db(), &ctx.viewer, ctx.now).await?;
    let runs = treasury::runs(ctx.db(), &ctx.viewer, ctx.now).await?;
    Ok(ctx.page(|| {
        Page::titled(t!("nav-treasury")).section(Section::Treasury).body(view! {
            <div class="page-head">
                <h1>{t!("nav-treasury")}</h1>
                <p class="lead">{t!("treasury-lead")}</p>
                {actions(&ctx)}
            </div>
            <section aria-labelledby="stands">
                <h2 id="stands">{t!("treasury-stands")}</h2>
                {facts(&ctx, &standing, &runs)}
            </section>
            <section aria-labelledby="ways">
                <h2 id="ways">{t!("treasury-ways")}</h2>
                {ways()}
            </section>
        })
    }))
}

fn actions(ctx: &Ctx) -> AnyView {
    let record = ctx
        .viewer
        .may(Power::RecordPayments)
        .then(|| view! { <a class="button" href="/treasury/payments/new">{t!("payment-record")}</a> });
    let run = ctx
        .viewer
        .may(Power::RunDues)
        .then(|| view! { <a class="button button--quiet" href="/treasury/dues/run">{t!("run-next")}</a> });
    view! { <div class="page-actions">{record}{run}</div> }.into_any()
}

fn facts(ctx: &Ctx, standing: &Standing, runs: &Runs) -> AnyView {
    let owing = t!("treasury-members", count = length(standing.owing));
    let late = t!("treasury-members", count = length(standing.late));
    let last = match runs.posted.first() {
        Some(run) => {
            let address = super::parts::run_address(run.month);
            let words = t!("run-of", month = month(ctx, run.month));
            view! { <a href=address>{words}</a>", "{money(ctx, run.total_minor)} }.into_any()
        }
        None => t!("runs-none-short").into_any(),
    };
    let received = t!("treasury-received", month = month(ctx, standing.month));
    view! {
        <dl class="facts">
            <div>
                <dt>{t!("treasury-owed")}</dt>
                <dd><a href="/treasury/owed">{money(ctx, standing.open_minor)}</a>" "<span class="quiet">{owing}</span></dd>
            </div>
            <div>
                <dt>{t!("treasury-late")}</dt>
                <dd>
                    <a href="/treasury/owed?late=yes">{money(ctx, standing.late_minor)}</a>" "
                    <span class="quiet">{late}</span>
                </dd>
            </div>
            <div><dt>{received}</dt><dd><a href="/treasury/journal">{money(ctx, standing.received_minor)}</a></dd></div>
            <div>
                <dt>{t!("treasury-credit")}</dt>
                <dd><a href="/treasury/dues/report">{money(ctx, standing.credit_minor)}</a></dd>
            </div>
            <div><dt>{t!("treasury-last-run")}</dt><dd>{last}</dd></div>
        </dl>
    }
    .into_any()
}

fn ways() -> AnyView {
    let ways = [
        ("/treasury/dues", t!("runs-title"), t!("runs-hint")),
        ("/sharing", t!("sharing-title"), t!("sharing-hint")),
        ("/treasury/owed", t!("owed-title"), t!("owed-hint")),
        ("/treasury/dues/report", t!("report-title"), t!("report-hint")),
        ("/treasury/journal", t!("journal-title"), t!("journal-hint")),
        ("/treasury/accounts", t!("accounts-title"), t!("accounts-hint")),
        ("/treasury/account", t!("account-own-title"), t!("account-own-hint")),
    ];
    let ways = ways
        .into_iter()
        .map(|(address, label, hint)| view! { <li><a href=address>{label}</a><p class="meta">{hint}</p></li> })
        .collect_view();
    view! { <ul class="items">{ways}</ul> }.into_any()
}
