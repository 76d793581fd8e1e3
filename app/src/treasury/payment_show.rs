//! `/treasury/payments/{n}`: a payment's receipt, to print, and its reversal.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use leptos::prelude::*;
use store::treasury::{self, ChargedFor, PartSettled, Receipt};

use super::account_show::charge_name;
use super::parts::{account_address, day, entry_link, kicker, method_name, money, month, run_address};
use crate::sharing::parts::statement_address;
use crate::t;
use crate::ui::{ErrorSummary, Ledger, MemberLink, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the receipt: to whoever paid, and to those who may read the treasury.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let receipt = treasury::receipt(ctx.db(), &ctx.viewer, parse(&number)?).await?;
    Ok(ctx.page(|| page(&ctx, &receipt, &FormState::default())))
}

/// Reverses the payment.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = parse(&number)?;
    match treasury::reverse_payment(ctx.db(), &ctx.act(&form), number, form.value("reason")).await {
        Ok(_) => Ok(Redirect::to(&format!("/treasury/payments/{number}?done=reversed")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let receipt = treasury::receipt(ctx.db(), &ctx.viewer, number).await?;
            Ok(ctx.refusal(|| page(&ctx, &receipt, &form)))
        }
    }
}

fn parse(number: &str) -> Result<i64, PageError> {
    number.parse().map_err(|_| PageError::NotFound)
}

fn page(ctx: &Ctx, receipt: &Receipt, form: &FormState) -> Page {
    let name = format!("P-{}", receipt.number);
    let title = t!("payment-title", name = name);
    let reads_all = ctx.viewer.may(Power::ReadTreasury);
    let up = if reads_all {
        kicker("/treasury", t!("nav-treasury"))
    } else {
        kicker("/treasury/account", t!("account-own-title"))
    };
    let done = match (ctx.query_value("done").as_str(), form.errors().is_empty()) {
        ("recorded", true) => Some(t!("payment-done-recorded")),
        ("reversed", true) => Some(t!("payment-done-reversed")),
        _ => None,
    };
    let done = done.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> });
    let another = ctx.viewer.may(Power::RecordPayments).then(|| {
        view! {
            <div class="page-actions">
                <a class="button button--quiet" href="/treasury/payments/new">{t!("payment-record-another")}</a>
            </div>
        }
    });
    Page::titled(title.clone()).section(Section::Treasury).body(view! {
        <div class="page-head">
            {up}
            <h1>{title}</h1>
            <p class="lead">{t!("payment-lead", amount = money(ctx, receipt.amount_minor), day = day(ctx, receipt.received_on))}</p>
            {another}
        </div>
        {done}
        <ErrorSummary form=form.clone()/>
        {facts(ctx, receipt, reads_all)}
        {reversal(ctx, receipt, reads_all)}
        {settles(ctx, receipt)}
        {reverse_form(ctx, receipt, form)}
    })
}

fn facts(ctx: &Ctx, receipt: &Receipt, reads_all: bool) -> AnyView {
    let by = match receipt.recorded_by {
        Some(number) => view! { <MemberLink number=number/> }.into_any(),
        None => t!("log-system").into_any(),
    };
    let reference = (!receipt.reference.is_empty()).then(|| {
        view! { <div><dt>{t!("payment-reference")}</dt><dd><bdi>{receipt.reference.clone()}</bdi></dd></div> }
    });
    view! {
        <dl class="facts">
            <div>
                <dt>{t!("col-member")}</dt>
                <dd>
                    <a href=account_address(receipt.member)>{format!("M-{}", receipt.member)}</a>" "
                    <bdi>{receipt.name.clone()}</bdi>
                </dd>
            </div>
            <div><dt>{t!("col-amount")}</dt><dd>{money(ctx, receipt.amount_minor)}</dd></div>
            <div><dt>{t!("col-received")}</dt><dd>{day(ctx, receipt.received_on)}</dd></div>
            <div><dt>{t!("col-method")}</dt><dd>{method_name(receipt.method)}</dd></div>
            {reference}
            <div><dt>{t!("col-entry")}</dt><dd>{entry_link(receipt.entry, reads_all)}</dd></div>
            <div><dt>{t!("col-recorded")}</dt><dd>{ctx.moment(receipt.recorded_at)}" · "{by}</dd></div>
        </dl>
    }
    .into_any()
}

fn reversal(ctx: &Ctx, receipt: &Receipt, reads_all: bool) -> AnyView {
    let Some(reversal) = &receipt.reversal else { return ().into_any() };
    view! {
        <div class="notice notice--attention">
            <h2>{t!("payment-reversed-title")}</h2>
            <p><bdi>{reversal.reason.clone()}</bdi></p>
            <p class="meta">{ctx.moment(reversal.recorded_at)}" · "{entry_link(reversal.entry, reads_all)}</p>
        </div>
    }
    .into_any()
}

/// What a part of a payment settled, as a link.
fn part_link(ctx: &Ctx, member: i64, part: &PartSettled) -> AnyView {
    let (address, words) = match &part.charged_for {
        ChargedFor::Dues => (run_address(part.month), t!("run-of", month = month(ctx, part.month))),
        ChargedFor::Portion { pool, month: shared, .. } => {
            (statement_address(pool, *shared, member), charge_name(ctx, &part.charged_for, part.month))
        }
    };
    view! { <a href=address><bdi>{words}</bdi></a> }.into_any()
}

fn settles(ctx: &Ctx, receipt: &Receipt) -> AnyView {
    if receipt.reversal.is_some() {
        return ().into_any();
    }
    let rows = receipt
        .parts
        .iter()
        .map(|part| {
            view! {
                <tr>
                    <th scope="row">{part_link(ctx, receipt.member, part)}</th>
                    <td class="num">{money(ctx, part.amount_minor)}</td>
                </tr>
            }
        })
        .collect_view();
    let credit = (receipt.credit_minor > 0).then(|| {
        view! { <tr><th scope="row">{t!("col-credit")}</th><td class="num">{money(ctx, receipt.credit_minor)}</td></tr> }
    });
    view! {
        <section aria-labelledby="settles">
            <h2 id="settles">{t!("payment-settles")}</h2>
            <p class="quiet">{t!("payment-settles-hint")}</p>
            {Ledger::new(t!("payment-settles")).fit().of(view! {
                <thead>
                    <tr><th scope="col">{t!("col-for")}</th><th scope="col" class="num">{t!("col-amount")}</th></tr>
                </thead>
                <tbody>{rows}{credit}</tbody>
                <tfoot>
                    <tr><th scope="row">{t!("col-in-all")}</th><td class="num">{money(ctx, receipt.amount_minor)}</td></tr>
                </tfoot>
            })}
        </section>
    }
    .into_any()
}

fn reverse_form(ctx: &Ctx, receipt: &Receipt, form: &FormState) -> AnyView {
    if receipt.reversal.is_some() || !ctx.viewer.may(Power::RecordPayments) {
        return ().into_any();
    }
    view! {
        <section class="no-print" aria-labelledby="reverse">
            <h2 id="reverse">{t!("payment-reverse-title")}</h2>
            <p class="quiet">{t!("payment-reverse-hint")}</p>
            <form class="stack" method="post" novalidate=true action=format!("/treasury/payments/{}", receipt.number)>
                <RequestKey form=form.clone()/>
                <TextField form=form.clone() name="reason" label=t!("payment-reason")/>
                <div class="button-row"><button class="button button--danger">{t!("payment-reverse")}</button></div>
            </form>
        </section>
    }
    .into_any()
}
