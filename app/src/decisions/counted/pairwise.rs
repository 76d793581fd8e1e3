//! Counts that compare options in pairs: the matrix, the strongest paths, the majorities in the order in which they were locked in, in
//! tables and bars.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use domain::decisions::tally::pairwise::Pairwise;
use domain::decisions::tally::papers::Candidate;
use domain::decisions::tally::ranked_pairs::RankedPairs;
use domain::decisions::tally::schulze::{Path, Schulze};
use leptos::prelude::*;

use super::Names;
use super::chart::{Bar, bars, folded, marked_bars};
use crate::cells;
use crate::i18n::format;
use crate::t;
use crate::ui::{Column, Ledger, Row};
use crate::web::Ctx;

/// The most rows of a table of links that are seen at once.
const ROWS_MAX: usize = 50;
/// The most options that are compared on the page, each with each. Of more the page would weigh megabytes, and the file of the result has it.
const COMPARED_MAX: usize = 20;

fn number(ctx: &Ctx, votes: u64) -> String {
    format::count(ctx.language, votes)
}

/// What stands in a table of links between options.
fn columns(first: String) -> [Column; 4] {
    [
        Column::head(first),
        Column::figures(t!("path-preferring")),
        Column::figures(t!("path-against")),
        Column::new(t!("path-says")),
    ]
}

/// A table of links between options; a long one stands behind its title.
fn links(title: String, first: String, rows: Vec<Row>) -> AnyView {
    let is_long = rows.len() > ROWS_MAX;
    let ledger = Ledger::new(title.clone());
    let ledger = if is_long { ledger } else { ledger.shown() };
    folded(&title, is_long, ledger.rows(&columns(first), rows))
}

/// The way to the file of a decision's result, in place of what its page does not hold.
fn in_file(ctx: &Ctx, decision: i64, pairwise: &Pairwise) -> AnyView {
    let count = format::count(ctx.language, pairwise.candidates());
    let address = format!("/decisions/{decision}/result.csv");
    view! { <p>{t!("pairs-in-file", count = count)}" "<a href=address>{t!("again-result-csv")}</a></p> }.into_any()
}

/// The count by Schulze's method, of a decision by its number.
pub(in crate::decisions) fn schulze(ctx: &Ctx, names: &Names<'_>, schulze: &Schulze, decision: i64) -> AnyView {
    let unbeaten =
        (schulze.unbeaten.len() > 1).then(|| view! { <p>{t!("unbeaten", names = names.list(&schulze.unbeaten))}</p> });
    let compared = if schulze.pairwise.candidates() > COMPARED_MAX {
        in_file(ctx, decision, &schulze.pairwise)
    } else {
        let (matrix, chart) = (matrix(ctx, names, &schulze.pairwise), paths_chart(ctx, names, schulze));
        view! { {matrix}{chart}{paths(ctx, names, schulze)} }.into_any()
    };
    view! { {compared}{unbeaten}{names.ties(&schulze.tie)} }.into_any()
}

/// The strongest path between every two options, in both directions.
fn paths(ctx: &Ctx, names: &Names<'_>, schulze: &Schulze) -> AnyView {
    let beaten = schulze.beaten();
    let paths = schulze.paths.iter().filter_map(|(one, other, path)| Some((*one, *other, path.as_ref()?)));
    let rows: Vec<Row> = paths
        .map(|(one, other, path)| {
            let through = path.through.iter().map(|step| names.name(*step)).collect::<Vec<_>>().join(" → ");
            let says = if beaten.contains(&(one, other)) {
                t!("path-beats", one = names.name(one), other = names.name(other))
            } else {
                "–".to_owned()
            };
            let (preferring, against) = (number(ctx, path.preferring), number(ctx, path.against));
            Row::of(cells![view! { <bdi>{through}</bdi> }, preferring, against, says])
        })
        .collect();
    links(t!("paths-title"), t!("path-column"), rows)
}

/// For every two options the stronger path as a bar, with a line where the path back ends; the strongest first.
fn paths_chart(ctx: &Ctx, names: &Names<'_>, schulze: &Schulze) -> AnyView {
    let strength = |path: &Path| (path.preferring, Reverse(path.against));
    let paths = schulze.paths.iter();
    let paths: BTreeMap<(Candidate, Candidate), &Path> =
        paths.filter_map(|(one, other, path)| Some(((*one, *other), path.as_ref()?))).collect();
    let back = |(one, other): (Candidate, Candidate)| paths.get(&(other, one)).copied();
    let is_stronger = |pair: (Candidate, Candidate), path: &Path| match back(pair) {
        Some(other) => strength(path) > strength(other) || (strength(path) == strength(other) && pair.0 < pair.1),
        None => true,
    };
    let mut stronger: Vec<((Candidate, Candidate), &Path)> =
        paths.iter().map(|(pair, path)| (*pair, *path)).filter(|(pair, path)| is_stronger(*pair, path)).collect();
    if stronger.is_empty() {
        return ().into_any();
    }
    stronger.sort_by_key(|(pair, path)| (Reverse(strength(path)), *pair));
    let bar = |(pair, path): ((Candidate, Candidate), &Path)| {
        let back = back(pair);
        let said = back.map_or_else(|| t!("paths-chart-none"), |back| number(ctx, back.preferring));
        let bar = Bar {
            name: format!("{} → {}", names.name(pair.0), names.name(pair.1)),
            length: path.preferring,
            figure: t!("paths-chart-figure", there = number(ctx, path.preferring), back = said),
            is_chosen: back.is_none_or(|back| strength(path) > strength(back)),
        };
        (bar, back.map(|back| back.preferring))
    };
    let chart = marked_bars(t!("paths-chart"), stronger.into_iter().map(bar).collect());
    view! { <p class="meta">{t!("paths-chart-lead")}</p>{chart} }.into_any()
}

/// Majorities in the order in which they were looked at, as long as they are great; those that were kept stand out. A pair of whom as many
/// prefer each is no majority, and has no length.
fn majorities_chart(ctx: &Ctx, names: &Names<'_>, ranked: &RankedPairs) -> AnyView {
    let majorities = ranked.majorities.iter().filter(|one| one.preferring > one.against);
    let bar = majorities.map(|one| {
        let margin = one.preferring.saturating_sub(one.against);
        Bar {
            name: format!("{} → {}", names.name(one.winner), names.name(one.loser)),
            length: margin,
            figure: number(ctx, margin),
            is_chosen: one.is_locked,
        }
    });
    let drawn: Vec<Bar> = bar.collect();
    if drawn.is_empty() {
        return ().into_any();
    }
    let chart = bars(t!("majorities-chart"), drawn, None);
    view! { <p class="meta">{t!("majorities-chart-lead")}</p>{chart} }.into_any()
}

/// The count by ranked pairs, of a decision by its number.
pub(in crate::decisions) fn ranked_pairs(ctx: &Ctx, names: &Names<'_>, ranked: &RankedPairs, decision: i64) -> AnyView {
    let compared = if ranked.pairwise.candidates() > COMPARED_MAX {
        in_file(ctx, decision, &ranked.pairwise)
    } else {
        let (matrix, chart) = (matrix(ctx, names, &ranked.pairwise), majorities_chart(ctx, names, ranked));
        view! { {matrix}{chart}{majorities(ctx, names, ranked)} }.into_any()
    };
    view! { {compared}{names.pairs_tie(ranked)} }.into_any()
}

/// Majorities in the order in which they were looked at, with what became of each.
fn majorities(ctx: &Ctx, names: &Names<'_>, ranked: &RankedPairs) -> AnyView {
    let rows: Vec<Row> = ranked
        .majorities
        .iter()
        .map(|one| {
            let said = if one.is_locked { t!("majority-locked") } else { t!("majority-left-out") };
            let by_lot = if one.preferring == one.against { t!("majority-turned") } else { t!("majority-by-lot") };
            let lot = one.is_placed_by_lot.then(|| view! { " "<span class="meta">{by_lot}</span> });
            let link = format!("{} → {}", names.name(one.winner), names.name(one.loser));
            let (preferring, against) = (number(ctx, one.preferring), number(ctx, one.against));
            Row::of(cells![view! { <bdi>{link}</bdi> }, preferring, against, view! { {said}{lot} }])
        })
        .collect();
    links(t!("majorities-title"), t!("majority-column"), rows)
}

/// How many prefer each to each other; whoever is preferred by more stands out.
fn matrix(ctx: &Ctx, names: &Names<'_>, pairwise: &Pairwise) -> AnyView {
    let cell = |one: u16, other: u16| {
        if one == other {
            return view! { <span class="quiet">"–"</span> }.into_any();
        }
        let (here, there) = (pairwise.preferring(one, other), pairwise.preferring(other, one));
        let votes = number(ctx, here);
        if here > there { view! { <strong class="cell--more">{votes}</strong> }.into_any() } else { votes.into_any() }
    };
    let columns = std::iter::once(Column::head(t!("matrix-column")));
    let columns: Vec<Column> = columns.chain(names.all().map(|(_, name)| Column::figures(name))).collect();
    let rows = names.all().map(|(one, name)| {
        let votes = names.all().map(|(other, _)| cell(one, other));
        Row::of(std::iter::once(view! { <bdi>{name}</bdi> }.into_any()).chain(votes).collect())
    });
    Ledger::new(t!("matrix-title")).fit().shown().rows(&columns, rows)
}
