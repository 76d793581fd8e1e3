//! Counts of approvals, points and dots.

use domain::decisions::tally::points::Points;
use leptos::prelude::*;

use super::Names;
use super::chart::{Bar, bars};
use crate::cells;
use crate::i18n::format;
use crate::t;
use crate::ui::{Column, Ledger, Row};
use crate::web::Ctx;

/// Bars and the table of points; `ticks` says that a ballot gives an option one or nothing.
pub(in crate::decisions) fn explained(ctx: &Ctx, names: &Names<'_>, counted: &Points, ticks: bool) -> AnyView {
    let title = if ticks { t!("points-ticks") } else { t!("points-title") };
    let number = |number: u64| format::count(ctx.language, number);
    let of = |values: &[u64], place: u16| values.get(usize::from(place)).copied().unwrap_or(0);
    let mut rows: Vec<(u16, String, u64, u64)> = names
        .all()
        .map(|(place, name)| (place, name, of(&counted.points, place), of(&counted.givers, place)))
        .collect();
    rows.sort_by_key(|(place, _, points, givers)| (std::cmp::Reverse((*points, *givers)), *place));
    let chart = rows.iter().map(|(place, name, points, _)| Bar {
        name: name.clone(),
        length: *points,
        figure: number(*points),
        is_chosen: counted.elected.contains(place),
    });
    let chart = bars(title.clone(), chart.collect(), None);
    let ledger = Ledger::new(title).fit();
    let table = if ticks {
        // Each ballot gives one at most: who gave any is the same figure.
        let columns = [Column::head(t!("option-column")), Column::figures(t!("points-ticks"))];
        let rows =
            rows.into_iter().map(|(_, name, points, _)| Row::of(cells![view! { <bdi>{name}</bdi> }, number(points)]));
        ledger.rows(&columns, rows)
    } else {
        let columns = [
            Column::head(t!("option-column")),
            Column::figures(t!("points-points")),
            Column::figures(t!("points-givers")),
        ];
        let rows = rows.into_iter().map(|(_, name, points, givers)| {
            Row::of(cells![view! { <bdi>{name}</bdi> }, number(points), number(givers)])
        });
        ledger.rows(&columns, rows)
    };
    view! { {chart}{table}{names.ties(&counted.ties)} }.into_any()
}
