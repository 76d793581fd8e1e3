//! The charges of an account that are owed no longer.

use domain::members::power::Power;
use leptos::prelude::*;
use store::treasury::{MemberAccount, ReversedCharge};

use super::parts::{entry_link, money, month};
use crate::ui::{Column, Ledger, Row};
use crate::web::Ctx;
use crate::{cells, t};

/// What was charged and reversed: month, amount, when and why; nothing where nothing was.
pub(super) fn reversed_charges(ctx: &Ctx, account: &MemberAccount) -> AnyView {
    if account.reversed.is_empty() {
        return ().into_any();
    }
    let columns = [
        Column::head(t!("col-month")),
        Column::figures(t!("col-amount")),
        Column::new(t!("col-state")),
        Column::days(t!("account-reversed-at")),
        Column::new(t!("col-entry")),
        Column::sentences(t!("account-reversed-reason")),
    ];
    let rows = account.reversed.iter().map(|charge| row(ctx, account.member, charge));
    view! {
        <section aria-labelledby="reversed">
            <h2 id="reversed">{t!("account-reversed")}</h2>
            <p class="meta">{t!("account-reversed-hint")}</p>
            {Ledger::new(t!("account-reversed")).rows(&columns, rows)}
        </section>
    }
    .into_any()
}

fn row(ctx: &Ctx, member: i64, charge: &ReversedCharge) -> Row {
    let statement = crate::sharing::parts::statement_address(&charge.pool, charge.month, member);
    let to = format!("{statement}?entry={}", charge.entry);
    let name = t!("sharing-run-of", pool = charge.pool_name.clone(), month = month(ctx, charge.month));
    Row::of(cells![
        view! { <a href=to><bdi>{name}</bdi></a> },
        money(ctx, charge.amount_minor),
        view! { <span class="state state--refused">{t!("sharing-reversed")}</span> },
        ctx.moment(charge.reversed_at),
        entry_link(charge.reversed_by, ctx.viewer.may(Power::ReadTreasury)),
        view! { <bdi>{charge.reason.clone()}</bdi> },
    ])
}
