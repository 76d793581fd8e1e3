//! What a stage did to the votes, for whoever would redo it: the papers that went on with their values, or the parts that options keep.

use domain::decisions::tally::papers::Candidate;
use domain::decisions::tally::stages::{Act, Stage, Stages};
use domain::decisions::tally::transfer::{Received, SubParcel, Transfer};
use leptos::prelude::*;

use super::Names;
use super::chart::{Bar, bars};
use super::stages::votes;
use crate::cells;
use crate::i18n::format;
use crate::t;
use crate::ui::{Column, Ledger, Row};
use crate::web::Ctx;

/// The most sub-parcels that a table tells one by one; more are summed up by who received them.
const ROWS_MAX: usize = 50;

/// What the stage at a place, from 0, passed on or what each option keeps; nothing where it did neither.
pub(super) fn of_stage(ctx: &Ctx, names: &Names<'_>, counted: &Stages, place: usize, stage: &Stage) -> AnyView {
    match (&stage.transfer, &stage.keep) {
        (Some(transfer), _) => passed_on(ctx, names, counted, stage.act, transfer),
        (None, Some(keep)) => kept(ctx, names, counted, place, keep),
        (None, None) => ().into_any(),
    }
}

fn number(ctx: &Ctx, count: u64) -> String {
    format::count(ctx.language, count)
}

fn to(names: &Names<'_>, candidate: Option<Candidate>) -> String {
    candidate.map_or_else(|| t!("stage-not-transferable"), |candidate| names.name(candidate))
}

fn passed_on(ctx: &Ctx, names: &Names<'_>, counted: &Stages, act: Act, transfer: &Transfer) -> AnyView {
    if transfer.sub_parcels.is_empty() {
        return ().into_any();
    }
    let units = |units: u64| votes(ctx, counted, units);
    let (name, moved, held) = (names.name(transfer.from), units(transfer.votes), units(transfer.held));
    let how = if matches!(act, Act::Surplus(_)) {
        t!("passed-on-surplus", moved = moved.clone(), held = held, decimals = counted.decimals)
    } else if counted.decimals == 0 {
        t!("passed-on-papers")
    } else {
        t!("passed-on-exclusion")
    };
    let title = t!("passed-on-title", name = name, moved = moved);
    let chart = transfer.by_candidate().into_iter().map(|(candidate, got)| Bar {
        name: to(names, candidate),
        length: got,
        figure: units(got),
        is_chosen: candidate.is_some(),
    });
    let chart = bars(title.clone(), chart.collect(), None);
    let table = sub_parcels(ctx, names, counted, act, transfer, title.clone());
    view! { <details><summary>{title}</summary><p>{how}</p>{chart}{table}</details> }.into_any()
}

/// The papers by the value that they had and by who comes next, and what they sum up to; where there are many values, by who comes next
/// alone.
fn sub_parcels(
    ctx: &Ctx,
    names: &Names<'_>,
    counted: &Stages,
    act: Act,
    transfer: &Transfer,
    caption: String,
) -> AnyView {
    let units = |units: u64| votes(ctx, counted, units);
    // Where each paper is one vote, there is nothing to multiply; where none changes its value, one column says it.
    let is_summed = transfer.sub_parcels.len() > ROWS_MAX;
    let has_votes = counted.decimals > 0;
    let (has_values, changes) = (has_votes && !is_summed, matches!(act, Act::Surplus(_)) && !is_summed);
    let mut columns = vec![Column::head(t!("passed-on-to")), Column::figures(t!("passed-on-count"))];
    if changes {
        columns.push(Column::figures(t!("passed-on-value-before")));
    }
    if has_values {
        columns.push(Column::figures(t!("passed-on-value")));
    }
    if has_votes {
        columns.push(Column::figures(t!("passed-on-votes")));
    }
    let row = |name: String, papers: String, before: String, value: String, got: String| {
        let mut row = cells![view! { <bdi>{name}</bdi> }, papers];
        if changes {
            row.push(before.into_any());
        }
        if has_values {
            row.push(value.into_any());
        }
        if has_votes {
            row.push(got.into_any());
        }
        Row::of(row)
    };
    let line = |one: &SubParcel| {
        let (before, value) = (units(one.value), units(one.transfer_value));
        row(to(names, one.to), number(ctx, one.papers), before, value, units(one.votes()))
    };
    let empty = String::new;
    let lost = (transfer.lost > 0).then(|| row(t!("passed-on-lost"), empty(), empty(), empty(), units(transfer.lost)));
    let papers: u64 = transfer.sub_parcels.iter().map(|one| one.papers).sum();
    let totals = row(t!("passed-on-all"), number(ctx, papers), empty(), empty(), units(transfer.votes));
    let sum = |one: &Received| row(to(names, one.to), number(ctx, one.papers), empty(), empty(), units(one.votes));
    let lines: Vec<Row> = if is_summed {
        transfer.by_recipient().iter().map(sum).collect()
    } else {
        transfer.sub_parcels.iter().map(line).collect()
    };
    let table = Ledger::new(caption).fit().totals(totals).rows(&columns, lines.into_iter().chain(lost));
    let summed =
        is_summed.then(|| view! { <p class="meta">{t!("passed-on-summed", count = transfer.sub_parcels.len())}</p> });
    view! { {summed}{table} }.into_any()
}

fn kept(ctx: &Ctx, names: &Names<'_>, counted: &Stages, place: usize, keep: &[u64]) -> AnyView {
    let units = |units: u64| votes(ctx, counted, units);
    let of = |values: &[u64], candidate: Candidate| values.get(usize::from(candidate)).copied().unwrap_or(0);
    let now = |candidate: Candidate| counted.stages.get(place).map_or(0, |stage| of(&stage.votes, candidate));
    let before = place.checked_sub(1).and_then(|place| counted.stages.get(place));
    let change = |candidate: Candidate| match before.map(|stage| of(&stage.votes, candidate)) {
        Some(before) if before > now(candidate) => format!("−{}", units(before - now(candidate))),
        Some(before) => format!("+{}", units(now(candidate) - before)),
        None => "–".to_owned(),
    };
    let one = 10_u64.saturating_pow(counted.decimals);
    let chart = names.all().map(|(candidate, name)| {
        let part = of(keep, candidate);
        Bar { name, length: part, figure: units(part), is_chosen: part < one && part > 0 }
    });
    let title = t!("kept-title");
    // Several stages may be open at once: each table is told apart from the others.
    let caption = format!("{title} · {}", t!("stage-title", number = place + 1));
    let chart = bars(caption.clone(), chart.collect(), None);
    let columns = [
        Column::head(t!("option-column")),
        Column::figures(t!("kept-part")),
        Column::figures(t!("kept-votes")),
        Column::figures(t!("kept-change")),
    ];
    let rows = names.all().map(|(candidate, name)| {
        let (part, votes) = (units(of(keep, candidate)), units(now(candidate)));
        Row::of(cells![view! { <bdi>{name}</bdi> }, part, votes, change(candidate)])
    });
    let table = Ledger::new(caption).fit().rows(&columns, rows);
    let surplus = units(counted.surplus(place).unwrap_or(0));
    view! {
        <details>
            <summary>{title}</summary>
            <p>{t!("kept-how")}</p>
            <p>{t!("kept-quota")}" "{t!("kept-surplus", surplus = surplus)}</p>
            {chart}
            {table}
        </details>
    }
    .into_any()
}
