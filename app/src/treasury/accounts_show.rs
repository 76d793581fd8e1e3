//! `/treasury/accounts`: the chart of accounts and the trial balance.

use axum::response::Response;
use leptos::prelude::*;
use store::treasury::{self, AccountBalance, TrialBalance};

use super::parts::{account_name, kicker, money};
use crate::t;
use crate::ui::Ledger;
use crate::web::{Ctx, Page, PageError, Section};

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
    let rows = balance.accounts.iter().map(|account| row(ctx, account)).collect_view();
    Ledger::new(t!("accounts-title")).of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("col-account")}</th>
                <th scope="col">{t!("col-kind")}</th>
                <th scope="col" class="num">{t!("col-debit")}</th>
                <th scope="col" class="num">{t!("col-credit-side")}</th>
                <th scope="col" class="num">{t!("col-balance")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
        <tfoot>
            <tr>
                <th scope="row" colspan="2">{t!("col-in-all")}</th>
                <td class="num">{money(ctx, balance.debit_minor)}</td>
                <td class="num">{money(ctx, balance.credit_minor)}</td>
                <td class="num">{money(ctx, balance.debit_minor - balance.credit_minor)}</td>
            </tr>
        </tfoot>
    })
}

fn row(ctx: &Ctx, account: &AccountBalance) -> AnyView {
    let kind = match account.kind.as_str() {
        "asset" => t!("account-kind-asset"),
        "liability" => t!("account-kind-liability"),
        "equity" => t!("account-kind-equity"),
        "income" => t!("account-kind-income"),
        _ => t!("account-kind-expense"),
    };
    view! {
        <tr>
            <th scope="row">{account.code.clone()}" "{account_name(&account.code, &account.name)}</th>
            <td>{kind}</td>
            <td class="num">{money(ctx, account.debit_minor)}</td>
            <td class="num">{money(ctx, account.credit_minor)}</td>
            <td class="num">{money(ctx, account.balance_minor())}</td>
        </tr>
    }
    .into_any()
}
