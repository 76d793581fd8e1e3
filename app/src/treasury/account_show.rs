//! `/treasury/members/{n}` and `/treasury/account`: a member's account, each amount with the thread to its clause.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use leptos::prelude::*;
use store::ids::RuleValueId;
use store::treasury::{self, AccountCharge, AccountPayment, ChargedAfterEnd, ChargedFor, MemberAccount};

use super::account_reversed::reversed_charges;
use super::owed_list::state;
use super::parts::{
    after_end_notice, day, entry_link, kicker, method_name, money, month, run_address, thread, thread_from,
};
use crate::ui::{Column, Ledger, Row};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows the viewer's own account.
pub async fn show_own(ctx: Ctx) -> Result<Response, PageError> {
    let number = ctx.signed_in()?.number;
    respond(&ctx, number).await
}

/// Shows a member's account: one's own, or anybody's to those who may read the treasury.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number: MemberNumber = number.parse().map_err(|()| PageError::NotFound)?;
    respond(&ctx, number.0).await
}

async fn respond(ctx: &Ctx, number: i64) -> Result<Response, PageError> {
    let account = treasury::account(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    let reads_all = ctx.viewer.may(Power::ReadTreasury);
    let beyond = if reads_all { treasury::charged_after_end(ctx.db(), &ctx.viewer, number).await? } else { None };
    Ok(ctx.page(|| page(ctx, account, beyond)))
}

fn page(ctx: &Ctx, account: MemberAccount, beyond: Option<ChargedAfterEnd>) -> Page {
    let own = ctx.viewer.member.as_ref().is_some_and(|member| member.number == account.member);
    let reads_all = ctx.viewer.may(Power::ReadTreasury);
    let up = if reads_all { kicker("/treasury/owed", t!("owed-title")) } else { ().into_any() };
    let title = if own { t!("account-own-title") } else { t!("account-of", name = account.name.clone()) };
    let heading =
        if own { t!("account-own-title").into_any() } else { view! { <bdi>{account.name.clone()}</bdi> }.into_any() };
    let record = ctx.viewer.may(Power::RecordPayments).then(|| {
        let address = format!("/treasury/payments/new?member={}", account.member);
        view! { <div class="page-actions"><a class="button" href=address>{t!("payment-record")}</a></div> }
    });
    let threads = Threads::of(&account);
    Page::titled(title).section(Section::Treasury).body(view! {
        <div class="page-head">
            {up}
            <h1>{heading}</h1>
            <p class="lead">{lead(ctx, &account)}</p>
            {record}
        </div>
        {beyond.map(|beyond| after_end_notice(ctx, beyond))}
        {facts(ctx, &account)}
        {charges(ctx, &account, &threads)}
        {reversed_charges(ctx, &account)}
        {payments(ctx, &account)}
        {origins(ctx, &account, &threads)}
        <p class="no-print"><a href="/sharing">{t!("sharing-title")}</a></p>
    })
}

fn lead(ctx: &Ctx, account: &MemberAccount) -> String {
    match account.owed_since {
        Some(since) => t!("account-owes", open = money(ctx, account.open_minor), since = day(ctx, since)),
        None if account.credit_minor > 0 => t!("account-in-credit", credit = money(ctx, account.credit_minor)),
        None => t!("account-settled"),
    }
}

fn facts(ctx: &Ctx, account: &MemberAccount) -> AnyView {
    let member = format!("/members/{}", account.member);
    view! {
        <dl class="facts">
            <div>
                <dt>{t!("col-member")}</dt>
                <dd>
                    <a href=member>{format!("M-{}", account.member)}</a>" "<bdi>{account.name.clone()}</bdi>", "
                    {account.class.clone()}
                </dd>
            </div>
            <div><dt>{t!("col-open")}</dt><dd>{money(ctx, account.open_minor)}</dd></div>
            <div><dt>{t!("col-late")}</dt><dd>{money(ctx, account.late_minor)}</dd></div>
            <div><dt>{t!("col-credit")}</dt><dd>{money(ctx, account.credit_minor)}</dd></div>
        </dl>
    }
    .into_any()
}

/// The threads on the page: one for each rule value, by its place.
struct Threads(BTreeMap<RuleValueId, usize>);

impl Threads {
    fn of(account: &MemberAccount) -> Self {
        let mut places = BTreeMap::new();
        for charge in account.charges.iter().rev() {
            let next = places.len() + 1;
            places.entry(charge.rule_value.clone()).or_insert(next);
        }
        Self(places)
    }

    fn anchor(&self, value: &RuleValueId) -> String {
        format!("from-{}", self.0.get(value).copied().unwrap_or_default())
    }
}

fn charges(ctx: &Ctx, account: &MemberAccount, threads: &Threads) -> AnyView {
    if account.charges.is_empty() && !account.reversed.is_empty() {
        return view! { <section><h2>{t!("account-charges")}</h2><p class="quiet">{t!("account-all-reversed")}</p></section> }
            .into_any();
    }
    if account.charges.is_empty() {
        return view! { <section class="empty"><h2>{t!("account-no-charges")}</h2><p>{t!("account-no-charges-hint")}</p></section> }
            .into_any();
    }
    let rows = account.charges.iter().rev().map(|charge| charge_row(ctx, account, charge, threads));
    let columns = [
        Column::head(t!("col-month")),
        Column::days(t!("col-due")),
        Column::figures(t!("col-charged")),
        Column::figures(t!("col-paid")),
        Column::figures(t!("col-open")),
        Column::new(t!("col-state")),
        Column::new(t!("col-entry")),
        Column::new(t!("col-from")),
    ];
    view! {
        <section aria-labelledby="charges">
            <h2 id="charges">{t!("account-charges")}</h2>
            {Ledger::new(t!("account-charges")).rows(&columns, rows)}
        </section>
    }
    .into_any()
}

fn charge_row(ctx: &Ctx, account: &MemberAccount, charge: &AccountCharge, threads: &Threads) -> Row {
    let state = if charge.open_minor() == 0 {
        view! { <span class="state state--done">{t!("state-paid")}</span> }.into_any()
    } else {
        state(charge.due_on, charge.late_from <= account.today, account.today)
    };
    let name = charge_name(ctx, &charge.charged_for, charge.month);
    let why = match charge.charged_for {
        ChargedFor::Dues => t!("account-why", month = name),
        ChargedFor::Portion { .. } => t!("sharing-why-charge", what = name),
    };
    Row::of(cells![
        charged_for(ctx, account.member, charge),
        day(ctx, charge.due_on),
        money(ctx, charge.amount_minor),
        money(ctx, charge.paid_minor),
        money(ctx, charge.open_minor()),
        state,
        entry_link(charge.entry, ctx.viewer.may(Power::ReadTreasury)),
        view! { <a href=format!("#{}", threads.anchor(&charge.rule_value)) aria-label=why>{t!("account-why-short")}</a> },
    ])
}

/// What a charge is for: the month of dues, or the pool's name and month.
pub(super) fn charge_name(ctx: &Ctx, charged_for: &ChargedFor, of: Month) -> String {
    match charged_for {
        ChargedFor::Dues => month(ctx, of),
        ChargedFor::Portion { name, month: shared, .. } => {
            t!("sharing-run-of", pool = name.clone(), month = month(ctx, *shared))
        }
    }
}

/// Where a charge comes from: the run of dues, or the member's statement of a pool's month.
fn charge_address(member: i64, charge: &AccountCharge) -> String {
    match &charge.charged_for {
        ChargedFor::Dues => run_address(charge.month),
        ChargedFor::Portion { pool, month, .. } => crate::sharing::parts::statement_address(pool, *month, member),
    }
}

fn charged_for(ctx: &Ctx, member: i64, charge: &AccountCharge) -> AnyView {
    let name = charge_name(ctx, &charge.charged_for, charge.month);
    view! { <a href=charge_address(member, charge)><bdi>{name}</bdi></a> }.into_any()
}

fn payments(ctx: &Ctx, account: &MemberAccount) -> AnyView {
    if account.payments.is_empty() {
        return view! { <section><h2>{t!("account-payments")}</h2><p class="quiet">{t!("account-no-payments")}</p></section> }
            .into_any();
    }
    let rows = account.payments.iter().rev().map(|payment| payment_row(ctx, payment));
    let columns = [
        Column::head(t!("col-payment")),
        Column::days(t!("col-received")),
        Column::figures(t!("col-amount")),
        Column::new(t!("col-method")),
        Column::new(t!("col-settles")),
    ];
    view! {
        <section aria-labelledby="payments">
            <h2 id="payments">{t!("account-payments")}</h2>
            {Ledger::new(t!("account-payments")).rows(&columns, rows)}
        </section>
    }
    .into_any()
}

fn payment_row(ctx: &Ctx, payment: &AccountPayment) -> Row {
    let settles = if payment.reversed {
        view! { <span class="state state--refused">{t!("payment-reversed")}</span> }.into_any()
    } else {
        let parts = payment.parts.iter().map(|part| {
            format!("{} {}", charge_name(ctx, &part.charged_for, part.month), money(ctx, part.amount_minor))
        });
        let credit =
            (payment.credit_minor > 0).then(|| t!("payment-credit", amount = money(ctx, payment.credit_minor)));
        parts.chain(credit).collect::<Vec<_>>().join(" · ").into_any()
    };
    Row::of(cells![
        view! { <a href=format!("/treasury/payments/{}", payment.number)>{format!("P-{}", payment.number)}</a> },
        day(ctx, payment.received_on),
        money(ctx, payment.amount_minor),
        method_name(payment.method),
        settles,
    ])
}

fn origins(ctx: &Ctx, account: &MemberAccount, threads: &Threads) -> AnyView {
    let mut places: Vec<(&RuleValueId, usize)> = threads.0.iter().map(|(value, place)| (value, *place)).collect();
    places.sort_by_key(|(_, place)| *place);
    let threads = places
        .into_iter()
        .filter_map(|(value, _)| {
            let origin = account.origins.get(value)?;
            let latest = account.charges.iter().rev().find(|charge| charge.rule_value == *value)?;
            let words = match latest.charged_for {
                ChargedFor::Dues => t!("run-of", month = month(ctx, latest.month)),
                ChargedFor::Portion { .. } => charge_name(ctx, &latest.charged_for, latest.month),
            };
            let from = (charge_address(account.member, latest), words);
            let list = thread_from(ctx, origin, &account.classes, Some(from));
            Some(view! { <div id=threads.anchor(value)>{list}</div> })
        })
        .collect_view();
    view! {
        <section aria-labelledby="origins">
            <h2 id="origins">{t!("account-origins")}</h2>
            <div class="columns">
                {threads}
                <div>{thread(ctx, &account.grace, &account.classes, None)}</div>
            </div>
        </section>
    }
    .into_any()
}
