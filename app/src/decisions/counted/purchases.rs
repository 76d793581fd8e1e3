//! Counts of a budget by equal shares: what was bought, in order, who paid for it, and why the rest was not.

use domain::decisions::choosing::Choosing;
use domain::decisions::tally::equal_shares::{Completion, EqualShares, Purchase, Reason, Rule, Unbought, Worth};
use domain::treasury::money::Money;
use leptos::prelude::*;

use super::Names;
use super::chart::{Bar, bars};
use super::exact;
use super::purchase_rounds::rounds;
use crate::cells;
use crate::i18n::format;
use crate::t;
use crate::ui::{Column, Ledger, Row};
use crate::web::Ctx;

/// What each voter began with, each round, each purchase, and what was not bought.
pub(in crate::decisions) fn explained(
    ctx: &Ctx,
    names: &Names<'_>,
    choosing: &Choosing,
    shares: &EqualShares,
) -> AnyView {
    let budget = choosing.budget_minor.and_then(|minor| u64::try_from(minor).ok()).unwrap_or(0);
    let share = exact::money(ctx, &shares.share);
    let left = money(ctx, shares.left_minor(budget));
    view! {
        <p>{t!("purchases-share", budget = money(ctx, budget), share = share)}</p>
        {shares.rule.map(rule_view)}
        {chart(ctx, names, shares)}
        {rounds(ctx, names, shares)}
        {table(ctx, names, shares)}
        {unbought(ctx, names, shares)}
        <p>{t!("purchases-left", left = left)}</p>
    }
    .into_any()
}

/// An amount of minor units.
pub(super) fn money(ctx: &Ctx, minor: u64) -> String {
    let minor = i64::try_from(minor).unwrap_or(i64::MAX);
    format::money(ctx.language, Money::new(minor, ctx.community.currency))
}

/// A number of ballots.
pub(super) fn number(ctx: &Ctx, count: u64) -> String {
    format::count(ctx.language, count)
}

fn rule_view(rule: Rule) -> AnyView {
    let worth = match rule.worth {
        Worth::Cost => t!("purchases-rule-cost"),
        Worth::One => t!("purchases-rule-one"),
    };
    let rest = match rule.completion {
        Completion::MostApproved => t!("purchases-rest-bought"),
        Completion::Nothing => t!("purchases-rest-stays"),
    };
    view! { <p>{worth}" "{rest}</p> }.into_any()
}

/// A bar for what each project costs, those that were bought first.
fn chart(ctx: &Ctx, names: &Names<'_>, shares: &EqualShares) -> AnyView {
    let bought = shares.purchases.iter().map(|purchase| (purchase.project, purchase.cost_minor, true));
    let others = shares.unbought.iter().map(|project| (project.project, project.cost_minor, false));
    let rows = bought.chain(others).map(|(project, cost, is_chosen)| Bar {
        name: names.name(project),
        length: cost,
        figure: money(ctx, cost),
        is_chosen,
    });
    bars(t!("purchases-chart"), rows.collect(), None)
}

fn table(ctx: &Ctx, names: &Names<'_>, shares: &EqualShares) -> AnyView {
    let rows = shares.purchases.iter().map(|purchase| {
        Row::of(cells![
            view! { <bdi>{names.name(purchase.project)}</bdi> },
            money(ctx, purchase.cost_minor),
            number(ctx, purchase.supporters),
            view! { {why(ctx, shares, purchase)}{names.ties(&purchase.tie)} },
            money(ctx, purchase.left_minor),
        ])
    });
    let columns = [
        Column::head(t!("option-column")),
        Column::figures(t!("purchase-cost")),
        Column::figures(t!("purchase-supporters")),
        Column::sentences(t!("purchase-why")),
        Column::figures(t!("purchase-left")),
    ];
    Ledger::new(t!("purchases-title")).shown().rows(&columns, rows)
}

/// Who paid for a purchase, or by what rule it was bought.
pub(super) fn why(ctx: &Ctx, shares: &EqualShares, purchase: &Purchase) -> String {
    let (Reason::Shares { paid_in_full, gave_all, given, .. }, Some(each)) = (&purchase.reason, shares.each(purchase))
    else {
        return t!("purchase-completion");
    };
    let each = exact::money(ctx, &each);
    if *gave_all == 0 {
        return t!("purchase-shares", count = *paid_in_full, each = each);
    }
    let given = exact::money(ctx, given);
    t!("purchase-shares-all", count = *paid_in_full, each = each, all = *gave_all, given = given)
}

/// What was not bought, with what its supporters had left; nothing where everything was, or a count of an earlier version does not say it.
fn unbought(ctx: &Ctx, names: &Names<'_>, shares: &EqualShares) -> AnyView {
    let Some(rule) = shares.rule.filter(|_| !shares.unbought.is_empty()) else { return ().into_any() };
    let rows = shares.unbought.iter().map(|project| {
        Row::of(cells![
            view! { <bdi>{names.name(project.project)}</bdi> },
            money(ctx, project.cost_minor),
            number(ctx, project.supporters),
            exact::money(ctx, &project.left),
            why_not(project, rule),
        ])
    });
    let columns = [
        Column::head(t!("option-column")),
        Column::figures(t!("purchase-cost")),
        Column::figures(t!("purchase-supporters")),
        Column::figures(t!("unbought-left")),
        Column::sentences(t!("unbought-why")),
    ];
    Ledger::new(t!("unbought-title")).shown().rows(&columns, rows)
}

fn why_not(project: &Unbought, rule: Rule) -> String {
    match rule.completion {
        _ if project.supporters == 0 => t!("unbought-nobody"),
        Completion::MostApproved => t!("unbought-rest"),
        Completion::Nothing => t!("unbought-dear"),
    }
}
