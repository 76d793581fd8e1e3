//! What somebody should look at, thing by thing.

use domain::infrastructure::Kind;
use domain::members::power::Power;
use leptos::prelude::*;
use store::infrastructure::{Stock, Warning};

use super::parts::{address, area_words, day, link};
use crate::t;
use crate::web::Ctx;

/// How many things are told about at once; the others are folded away.
const THINGS_SHOWN: usize = 6;

/// What somebody should look at in the whole inventory, each thing with the way to where it can be mended.
pub(super) fn of_all(ctx: &Ctx, stock: &Stock) -> AnyView {
    let warnings = stock.warnings(ctx.today);
    let mut things: Vec<((Kind, &str), Vec<&Warning>)> = Vec::new();
    for warning in &warnings {
        match things.iter_mut().find(|(about, _)| *about == warning.about()) {
            Some((_, of_it)) => of_it.push(warning),
            None => things.push((warning.about(), vec![warning])),
        }
    }
    let count = t!("infra-warnings-count", count = warnings.len(), things = things.len());
    let mut items = things.into_iter().map(|((kind, slug), of_it)| {
        let lines = lines(ctx, kind, slug, &of_it);
        let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <li>{link(stock, kind, slug)}<ul class="plain-list">{lines}</ul></li> }
    });
    let shown: Vec<_> = items.by_ref().take(THINGS_SHOWN).collect();
    let others: Vec<_> = items.collect();
    let others = (!others.is_empty()).then(|| {
        let more = t!("infra-warnings-more", count = others.len());
        view! { <details><summary>{more}</summary><ul class="plain-list warnings">{others}</ul></details> }
    });
    framed(&warnings, view! { <p class="meta">{count}</p><ul class="plain-list warnings">{shown}</ul>{others} })
}

/// What somebody should look at of one thing, on its page.
pub(super) fn of_one(ctx: &Ctx, stock: &Stock, kind: Kind, slug: &str) -> AnyView {
    let warnings = stock.warnings(ctx.today).into_iter().filter(|warning| warning.about() == (kind, slug));
    let warnings: Vec<_> = warnings.collect();
    let lines = lines(ctx, kind, slug, &warnings.iter().collect::<Vec<_>>());
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    framed(&warnings, view! { <ul>{lines}</ul> })
}

fn framed(warnings: &[Warning], body: impl IntoView + 'static) -> AnyView {
    if warnings.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="notice" aria-labelledby="warnings">
            <h2 id="warnings">{t!("infra-warnings")}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// The sentences about one thing: what of a machine has nobody's name stands in one of them.
fn lines(ctx: &Ctx, kind: Kind, slug: &str, warnings: &[&Warning]) -> Vec<AnyView> {
    let unkept = warnings.iter().filter_map(|warning| match warning {
        Warning::NoKeeper { area, .. } => Some(area_words(*area)),
        _ => None,
    });
    let unkept: Vec<_> = unkept.collect();
    let unkept = (!unkept.is_empty()).then(|| {
        let words = t!("infra-warning-no-keeper", areas = unkept.join(", "));
        let entrust = ctx.viewer.may(Power::KeepInventory).then(|| {
            let to = format!("{}/responsibilities", address(kind, slug));
            view! { " " <a class="no-print" href=to>{t!("infra-entrust")}</a> }
        });
        view! { {words}{entrust} }.into_any()
    });
    let others = warnings.iter().filter_map(|warning| Some(words(ctx, warning)?.into_any()));
    unkept.into_iter().chain(others).collect()
}

/// A sentence by itself; nothing for what is told together.
fn words(ctx: &Ctx, warning: &Warning) -> Option<String> {
    Some(match warning {
        Warning::NoKeeper { .. } => return None,
        Warning::KeeperLeft { area, name, .. } => {
            t!("infra-warning-keeper-left", area = area_words(*area), name = name)
        }
        Warning::PastLife { cost, since, .. } => t!("infra-warning-past-life", cost = cost, day = day(ctx, *since)),
        Warning::CostAfter { cost, .. } => t!("infra-warning-cost-after", cost = cost),
        Warning::Gap { cost, first, last, .. } => {
            t!("infra-warning-gap", cost = cost, first = day(ctx, *first), last = day(ctx, *last))
        }
        Warning::Overlap { cost, first, second, .. } => {
            t!("infra-warning-overlap", cost = cost, first = day(ctx, *first), second = day(ctx, *second))
        }
    })
}
