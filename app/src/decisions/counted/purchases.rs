//! Counts of a budget by equal shares: what was bought, in order, and who paid for it.

use domain::decisions::choosing::Choosing;
use domain::decisions::tally::equal_shares::{EqualShares, Exact, Purchase, Reason};
use domain::treasury::money::Money;
use leptos::prelude::*;

use super::Names;
use crate::cells;
use crate::i18n::format;
use crate::t;
use crate::ui::{Column, Ledger, Row};
use crate::web::Ctx;

/// What each voter began with, and each purchase.
pub(in crate::decisions) fn explained(
    ctx: &Ctx,
    names: &Names<'_>,
    choosing: &Choosing,
    shares: &EqualShares,
) -> AnyView {
    let money = |minor: u64| {
        let minor = i64::try_from(minor).unwrap_or(i64::MAX);
        format::money(ctx.language, Money::new(minor, ctx.community.currency))
    };
    let budget = choosing.budget_minor.and_then(|minor| u64::try_from(minor).ok()).unwrap_or(0);
    let rows = shares.purchases.iter().map(|purchase| {
        let supporters = format::number(ctx.language, i64::try_from(purchase.supporters).unwrap_or(i64::MAX));
        Row::of(cells![
            view! { <bdi>{names.name(purchase.project)}</bdi> },
            money(purchase.cost_minor),
            supporters,
            view! { {why(ctx, purchase)}{names.ties(&purchase.tie)} },
            money(purchase.left_minor),
        ])
    });
    let columns = [
        Column::head(t!("option-column")),
        Column::figures(t!("purchase-cost")),
        Column::figures(t!("purchase-supporters")),
        Column::sentences(t!("purchase-why")),
        Column::figures(t!("purchase-left")),
    ];
    let table = Ledger::new(t!("purchases-title")).shown().rows(&columns, rows);
    let share = rounded(ctx, &shares.share);
    view! { <p>{t!("purchases-share", budget = money(budget), share = share)}</p>{table} }.into_any()
}

/// An exact amount, rounded down to the minor unit for reading.
fn rounded(ctx: &Ctx, exact: &Exact) -> String {
    let minor = i64::try_from(exact.to_integer()).unwrap_or(i64::MAX);
    format::money(ctx.language, Money::new(minor, ctx.community.currency))
}

fn why(ctx: &Ctx, purchase: &Purchase) -> String {
    match &purchase.reason {
        Reason::Shares { price, paid_in_full, gave_all, given } => {
            // The price is of a unit of worth, and what is bought is worth its cost: each gives the price so many times.
            let each = price * Exact::from_integer(purchase.cost_minor.into());
            if *gave_all == 0 {
                t!(
                    "purchase-shares",
                    count = i64::try_from(*paid_in_full).unwrap_or(i64::MAX),
                    each = rounded(ctx, &each)
                )
            } else {
                t!(
                    "purchase-shares-all",
                    count = i64::try_from(*paid_in_full).unwrap_or(i64::MAX),
                    each = rounded(ctx, &each),
                    all = i64::try_from(*gave_all).unwrap_or(i64::MAX),
                    given = rounded(ctx, given)
                )
            }
        }
        Reason::Completion => t!("purchase-completion"),
    }
}
