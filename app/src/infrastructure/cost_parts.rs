//! Costs as pages show them: what a month comes to with its arithmetic, months beside each other, the lines.

use domain::calendar::Month;
use domain::infrastructure::{AssetCost, Basis, Counted, HeldLine, Kind};
use domain::members::power::Power;
use domain::treasury::money::Money;
use leptos::prelude::*;
use store::infrastructure::{Cost, Stock};

use super::installed::days;
use super::parts::{Named, address, basis_words};
use crate::i18n::format;
use crate::t;
use crate::ui::Ledger;
use crate::web::Ctx;

/// How many months stand beside each other.
const MONTHS: usize = 12;

/// An amount in the community's currency.
pub(super) fn money(ctx: &Ctx, minor: i64) -> String {
    format::money(ctx.language, Money::new(minor, ctx.community.currency))
}

/// The month that the address asks for, or this one.
pub(super) fn asked_month(ctx: &Ctx) -> Month {
    Month::parse(&ctx.query_value("month")).unwrap_or_else(|_| Month::of(ctx.today))
}

/// What a basis says, without dates.
fn basis_line(ctx: &Ctx, basis: &Basis) -> String {
    match *basis {
        Basis::Monthly { amount_minor } => t!("infra-cost-monthly", amount = money(ctx, amount_minor)),
        Basis::Yearly { amount_minor } => t!("infra-cost-yearly", amount = money(ctx, amount_minor)),
        Basis::Purchase { price_minor, life_months } => {
            t!("infra-cost-purchase", amount = money(ctx, price_minor), months = life_months)
        }
        Basis::Power { watts, tariff } => {
            let tariff = tariff.to_string().replace('.', &ctx.language.decimal_mark().to_string());
            let currency = ctx.community.currency.code();
            t!("infra-cost-power", watts = format::number(ctx.language, watts), tariff = tariff, currency = currency)
        }
    }
}

/// How a line comes to its amount in a month.
fn arithmetic(ctx: &Ctx, month: Month, basis: &Basis, counted: &Counted) -> String {
    let line = basis_line(ctx, basis);
    if matches!(basis, Basis::Power { .. }) {
        return t!("infra-cost-hours", line = line, hours = format::number(ctx.language, counted.days * 24));
    }
    if counted.is_whole(month) {
        return line;
    }
    let all = (month.next().first_day() - month.first_day()).num_days();
    t!("infra-cost-days", line = line, days = counted.days, all = all)
}

/// What a site, a machine or a service costs: a month with its arithmetic, the months before, and the lines.
pub(super) fn section(ctx: &Ctx, stock: &Stock, thing: &Named) -> AnyView {
    let inventory = stock.inventory();
    let month = asked_month(ctx);
    let cost = inventory.cost(thing.kind, &thing.slug, month, ctx.community.currency);
    let lead = match thing.kind {
        Kind::Site => t!("infra-costs-lead-site"),
        Kind::Service => t!("infra-costs-lead-service"),
        _ => t!("infra-costs-lead"),
    };
    let may = ctx.viewer.may(Power::KeepInventory);
    let add = may.then(|| {
        let add = format!("{}/costs/new", thing.address());
        view! { <p class="no-print"><a href=add>{t!("infra-cost-add")}</a></p> }
    });
    view! {
        <section aria-labelledby="costs">
            <h2 id="costs">{t!("infra-costs")}</h2>
            <p class="meta">{lead}</p>
            {month_table(ctx, thing, &cost)}
            {months_table(ctx, stock, thing)}
            {lines_table(ctx, stock, thing)}
            {add}
        </section>
    }
    .into_any()
}

fn month_table(ctx: &Ctx, thing: &Named, cost: &AssetCost) -> AnyView {
    let words = format::month(ctx.language, cost.month);
    if cost.lines.is_empty() {
        return view! { <p class="quiet">{t!("infra-month-nothing", month = words)}</p> }.into_any();
    }
    let rows = cost.lines.iter().map(|line| month_row(ctx, thing, cost.month, line)).collect_view();
    Ledger::new(t!("infra-month-cost", month = words)).shown().of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("infra-col-for")}</th>
                <th scope="col" class="num">{t!("col-amount")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
        <tfoot>
            <tr>
                <th scope="row">{t!("col-in-all")}</th>
                <td class="num">{money(ctx, cost.total_minor())}</td>
            </tr>
        </tfoot>
    })
}

fn month_row(ctx: &Ctx, thing: &Named, month: Month, line: &HeldLine) -> AnyView {
    let others = (line.kind, line.slug.as_str()) != (thing.kind, thing.slug.as_str());
    let of = others.then(|| view! { " · " <a href=address(line.kind, &line.slug)><bdi>{line.name.clone()}</bdi></a> });
    view! {
        <tr>
            <th scope="row">
                <bdi>{line.line.name.clone()}</bdi>{of}
                <div class="meta">{arithmetic(ctx, month, &line.line.basis, &line.counted)}</div>
            </th>
            <td class="num">{money(ctx, line.counted.minor)}</td>
        </tr>
    }
    .into_any()
}

/// The last months, the newest first, each a link to its arithmetic.
fn months_table(ctx: &Ctx, stock: &Stock, thing: &Named) -> AnyView {
    let inventory = stock.inventory();
    let months = std::iter::successors(Some(Month::of(ctx.today)), |month| Some(month.previous()));
    let totals: Vec<(Month, i64)> = months
        .take(MONTHS)
        .map(|month| (month, inventory.cost(thing.kind, &thing.slug, month, ctx.community.currency).total_minor()))
        .collect();
    if totals.iter().all(|(_, total)| *total == 0) {
        return ().into_any();
    }
    let rows = totals
        .into_iter()
        .map(|(month, total)| {
            let to = format!("{}?month={month}#costs", thing.address());
            view! {
                <tr>
                    <th scope="row"><a href=to>{format::month(ctx.language, month)}</a></th>
                    <td class="num">{money(ctx, total)}</td>
                </tr>
            }
        })
        .collect_view();
    Ledger::new(t!("infra-months")).shown().fit().of(view! {
        <thead>
            <tr><th scope="col">{t!("col-month")}</th><th scope="col" class="num">{t!("col-amount")}</th></tr>
        </thead>
        <tbody>{rows}</tbody>
    })
}

/// The lines of the thing itself.
fn lines_table(ctx: &Ctx, stock: &Stock, thing: &Named) -> AnyView {
    let costs = stock.costs(thing.kind, &thing.slug).unwrap_or_default();
    if costs.is_empty() {
        return ().into_any();
    }
    let rows = costs.iter().map(|cost| line_row(ctx, thing, cost)).collect_view();
    Ledger::new(t!("infra-lines")).shown().of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("infra-col-for")}</th>
                <th scope="col">{t!("infra-col-days")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
    })
}

fn line_row(ctx: &Ctx, thing: &Named, cost: &Cost) -> AnyView {
    let line = cost.line();
    let paid = match line.until {
        Some(until) if until == line.from => t!("infra-cost-struck"),
        until => days(ctx, line.from, until),
    };
    let left = line.left_over_minor(ctx.community.currency);
    let left = (left > 0 && line.until != Some(line.from)).then(|| {
        view! { <p class="meta">{t!("infra-cost-left", amount = money(ctx, left))}</p> }
    });
    let end = ctx.viewer.may(Power::KeepInventory).then(|| {
        let to = format!("{}/costs/{}", thing.address(), cost.number);
        let label = t!("infra-cost-end-of", name = cost.name.clone());
        view! { " " <a href=to aria-label=label>{t!("infra-cost-end")}</a> }
    });
    view! {
        <tr>
            <th scope="row">
                <bdi>{cost.name.clone()}</bdi>
                <div class="meta">{basis_words(cost.basis)}": "{basis_line(ctx, &line.basis)}</div>
                {left}
            </th>
            <td>{paid}{end}</td>
        </tr>
    }
    .into_any()
}

/// A line in words, for the page that ends it.
pub(super) fn line_words(ctx: &Ctx, cost: &Cost) -> String {
    basis_line(ctx, &cost.line().basis)
}
