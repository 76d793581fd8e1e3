//! `/treasury/accounts`: the chart of accounts and the trial balance.

use axum::response::Response;
use leptos::prelude::*;
use store::treasury::{self, AccountBalance, TrialBalance};

use super::parts::{account_name, kicker, money};
use crate::ui::{Column, Ledger, Row};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows the trial balance.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let balance = treasury::trial_balance(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| {
        let equal = balance.debit_minor == balance.credit_minor;
        let state = if equal {
            view! { <p class="state state--done">{t!("accounts-equal")}</p> }.into_any()
        } else {
            view! { <p class="state state--attention">{t!("accounts-unequal")}</p> }.into_any()
        };
        Page::titled(t!("accounts-title")).section(Section::Treasury).body(view! {
            <div class="page-head">
                {kicker("/treasury", t!("nav-treasury"))}
                <h1>{t!("accounts-title")}</h1>
                <p class="lead">{t!("accounts-lead")}</p>
                {state}
            </div>
            {table(&ctx, &balance)}
        })
    }))
}

fn table(ctx: &Ctx, balance: &TrialBalance) -> AnyView {
    let columns = [
        Column::head(t!("col-account")),
        Column::new(t!("col-kind")),
        Column::figures(t!("col-debit")),
        Column::figures(t!("col-credit-side")),
        Column::figures(t!("col-balance")),
    ];
    let totals = Row::of(cells![
        t!("col-in-all"),
        (),
        money(ctx, balance.debit_minor),
        money(ctx, balance.credit_minor),
        money(ctx, balance.debit_minor - balance.credit_minor),
    ]);
    let rows = balance.accounts.iter().map(|account| row(ctx, account));
    Ledger::new(t!("accounts-title")).totals(totals).rows(&columns, rows)
}

fn row(ctx: &Ctx, account: &AccountBalance) -> Row {
    let kind = match account.kind.as_str() {
        "asset" => t!("account-kind-asset"),
        "liability" => t!("account-kind-liability"),
        "equity" => t!("account-kind-equity"),
        "income" => t!("account-kind-income"),
        _ => t!("account-kind-expense"),
    };
    Row::of(cells![
        format!("{} {}", account.code, account_name(&account.code, &account.name)),
        kind,
        money(ctx, account.debit_minor),
        money(ctx, account.credit_minor),
        money(ctx, account.balance_minor()),
    ])
}
