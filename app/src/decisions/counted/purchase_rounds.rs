//! The rounds of equal shares: what was bought in each, what its supporters paid, and the next best prices.

use domain::decisions::tally::equal_shares::{EqualShares, Exact, Purchase, Reason, Rule, Worth};
use domain::decisions::tally::exact::millionths;
use leptos::prelude::*;

use super::Names;
use super::chart::{Bar, bars_behind};
use super::exact;
use super::purchases::{money, number, why};
use crate::t;
use crate::web::Ctx;

/// The rounds one after the other; nothing for counts of earlier versions, which do not tell them, or where nothing was paid for.
pub(super) fn rounds(ctx: &Ctx, names: &Names<'_>, shares: &EqualShares) -> AnyView {
    let Some(rule) = shares.rule else { return ().into_any() };
    let rounds = shares.purchases.iter().zip(1..).filter_map(|(purchase, round)| match &purchase.reason {
        Reason::Shares { price, .. } => Some(round_view(ctx, names, (shares, rule), (purchase, price), round)),
        Reason::Completion => None,
    });
    let rounds: Vec<AnyView> = rounds.collect();
    (!rounds.is_empty()).then(|| view! { <h3>{t!("rounds-title")}</h3>{rounds} }).into_any()
}

fn round_view(
    ctx: &Ctx,
    names: &Names<'_>,
    (shares, rule): (&EqualShares, Rule),
    (purchase, price): (&Purchase, &Exact),
    round: usize,
) -> AnyView {
    let bought = t!("round-bought", name = names.name(purchase.project), cost = money(ctx, purchase.cost_minor));
    let empty = purchase.without_money.filter(|count| *count > 0);
    let empty = empty.map(|count| t!("purchase-empty", count = count, voters = number(ctx, count)));
    let label = match rule.worth {
        Worth::Cost => t!("round-prices-cost"),
        Worth::One => t!("round-prices-one"),
    };
    view! {
        <h4>{t!("round-title", number = round)}</h4>
        <p>{bought}" "{why(ctx, shares, purchase)}" "{sum(ctx, purchase)}" "{empty}</p>
        {names.ties(&purchase.tie)}
        {bars_behind(&label, prices(ctx, names, rule.worth, (purchase, price)))}
    }
    .into_any()
}

/// How what each pays is reckoned, where some gave all that they had.
fn sum(ctx: &Ctx, purchase: &Purchase) -> Option<String> {
    let Reason::Shares { paid_in_full, gave_all, given, .. } = &purchase.reason else { return None };
    let cost = Exact::from_integer(purchase.cost_minor.into());
    let missing = if cost > *given { &cost - given } else { Exact::from_integer(0_u8.into()) };
    let (cost, given, missing) =
        (money(ctx, purchase.cost_minor), exact::money(ctx, given), exact::money(ctx, &missing));
    let sum = || t!("purchase-sum", cost = cost, given = given, missing = missing, count = *paid_in_full);
    (*gave_all > 0).then(sum)
}

/// A bar for the price of what was bought, and one for each of the next best.
fn prices(ctx: &Ctx, names: &Names<'_>, worth: Worth, (purchase, price): (&Purchase, &Exact)) -> Vec<Bar> {
    let figure = |price: &Exact| match worth {
        Worth::Cost => exact::part(ctx, price),
        Worth::One => exact::money(ctx, price),
    };
    // The last of the next best is the dearest.
    let dearest = purchase.next.last().map_or(price, |next| &next.price);
    let bar = |project: u16, price: &Exact, is_chosen: bool| Bar {
        name: names.name(project),
        length: millionths(price, dearest),
        figure: figure(price),
        is_chosen,
    };
    let next = purchase.next.iter().map(|next| bar(next.project, &next.price, false));
    std::iter::once(bar(purchase.project, price, true)).chain(next).collect()
}
