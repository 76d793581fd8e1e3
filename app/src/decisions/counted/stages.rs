//! Counts that move papers: what each stage did, and the votes of each option after it.

use domain::decisions::tally::stages::{Act, Stage, Stages, decimal};
use leptos::prelude::*;

use super::Names;
use super::chart::{Bar, scaled_bars};
use super::transfers;
use crate::t;
use crate::ui::Ledger;
use crate::web::Ctx;

/// The stages one after the other: a bar for each option, what passed on, and a table of every figure. `quota_how` says how the first
/// quota is computed, possibly nothing.
pub(in crate::decisions) fn explained(
    ctx: &Ctx,
    names: &Names<'_>,
    counted: &Stages,
    quota_how: Option<String>,
) -> AnyView {
    let longest = longest(counted);
    let stages = counted.stages.iter().enumerate();
    let shown = stages.map(|(place, stage)| stage_view(ctx, names, counted, (place, stage), longest)).collect_view();
    let quota_how = quota_how.map(|words| view! { <p class="meta">{words}</p> });
    view! { <h3>{t!("stages-title")}</h3>{quota_how}{shown}{table(ctx, names, counted)} }.into_any()
}

/// Votes in the reader's decimals.
pub(super) fn votes(ctx: &Ctx, counted: &Stages, units: u64) -> String {
    decimal(units, counted.decimals).replace('.', &ctx.language.decimal_mark().to_string())
}

fn done(names: &Names<'_>, act: Act) -> String {
    match act {
        Act::FirstPreferences => t!("stage-first"),
        Act::Surplus(candidate) => t!("stage-surplus", name = names.name(candidate)),
        Act::Surpluses => t!("stage-surpluses"),
        Act::Exclusion(candidate) => t!("stage-exclusion", name = names.name(candidate)),
    }
}

/// The most votes or the greatest quota of all stages: their bars compare with each other.
fn longest(counted: &Stages) -> u64 {
    let figures = |stage: &Stage| stage.votes.iter().copied().chain(stage.quota).max();
    counted.stages.iter().filter_map(figures).max().unwrap_or(0)
}

fn stage_view(
    ctx: &Ctx,
    names: &Names<'_>,
    counted: &Stages,
    (place, stage): (usize, &Stage),
    longest: u64,
) -> AnyView {
    let elected = |candidate: u16| {
        let until = counted.stages.iter().take(place + 1);
        until.flat_map(|stage| &stage.elected).any(|one| *one == candidate)
    };
    let excluded =
        |candidate: u16| counted.stages.iter().take(place + 1).any(|stage| stage.act == Act::Exclusion(candidate));
    let rows = names.all().map(|(candidate, name)| {
        // Whoever is settled by then says so in every later stage too, whatever their bar.
        let name = match (elected(candidate), excluded(candidate)) {
            (true, _) => format!("{name} · {}", t!("stage-mark-elected")),
            (false, true) => format!("{name} · {}", t!("stage-mark-out")),
            (false, false) => name,
        };
        let units = stage.votes.get(usize::from(candidate)).copied().unwrap_or(0);
        Bar { name, length: units, figure: votes(ctx, counted, units), is_chosen: elected(candidate) }
    });
    let quota = stage.quota.map(|quota| {
        view! { <p class="meta">{t!("stage-quota", quota = votes(ctx, counted, quota))}</p> }
    });
    let won = (!stage.elected.is_empty()).then(|| {
        view! { <p><strong>{t!("stage-elected", names = names.list(&stage.elected))}</strong></p> }
    });
    let below = stage.elected_below_quota();
    let as_left = (!below.is_empty()).then(|| {
        view! { <p class="meta">{t!("stage-as-many-left", count = below.len(), names = names.list(&below))}</p> }
    });
    let label = t!("stage-title", number = place + 1);
    view! {
        <h4>{label.clone()}</h4>
        <p>{done(names, stage.act)}</p>
        {names.ties(&stage.ties)}
        {scaled_bars(label, rows.collect(), stage.quota, longest)}
        {quota}
        {transfers::of_stage(ctx, names, counted, place, stage)}
        {won}
        {as_left}
    }
    .into_any()
}

fn table(ctx: &Ctx, names: &Names<'_>, counted: &Stages) -> AnyView {
    let head = (1..=counted.stages.len())
        .map(|number| view! { <th scope="col" class="num">{t!("stage-title", number = number)}</th> })
        .collect_view();
    let cell = |units: u64| view! { <td class="num">{votes(ctx, counted, units)}</td> };
    let rows = names
        .all()
        .map(|(candidate, name)| {
            let of = |stage: &Stage| cell(stage.votes.get(usize::from(candidate)).copied().unwrap_or(0));
            let cells = counted.stages.iter().map(of).collect_view();
            view! { <tr><th scope="row"><bdi>{name}</bdi></th>{cells}</tr> }
        })
        .collect_view();
    let lost = counted.stages.iter().map(|stage| cell(stage.not_transferable)).collect_view();
    Ledger::new(t!("stages-table")).shown().of(view! {
        <thead><tr><th scope="col">{t!("option-column")}</th>{head}</tr></thead>
        <tbody>{rows}</tbody>
        <tfoot><tr><th scope="row">{t!("stage-not-transferable")}</th>{lost}</tr></tfoot>
    })
}
