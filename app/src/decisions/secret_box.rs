//! The box of a secret vote, below `/decisions/{number}/votes`: its ballots without names, once the vote is closed.

use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use leptos::prelude::*;
use store::decisions::{BoxBallots, BoxPage};

use super::cast_words::cast_words;
use crate::cells;
use crate::i18n::format;
use crate::t;
use crate::ui::{Column, Ledger, Pager, Row};
use crate::web::{Ctx, Page, Section};

/// The page of a box; `total` is how many ballots there are on all pages.
pub(super) fn box_page(
    ctx: &Ctx,
    number: i64,
    title: String,
    (method, choosing): (Method, Option<&Choosing>),
    secret: BoxPage,
    total: i64,
    pager: Pager,
) -> Page {
    let address = format!("/decisions/{number}");
    let lead = if secret.closed { t!("box-lead", count = total) } else { t!("box-later") };
    let published = secret.ballots.iter().any(|ballot| ballot.tracker.is_some());
    let second = if published { Column::days(t!("box-tracker")) } else { Column::figures(t!("box-count")) };
    let columns = [Column::head(t!("box-ballot")), second];
    let rows: Vec<Row> = secret
        .ballots
        .into_iter()
        .map(|BoxBallots { tracker, said, count }| {
            let words = cast_words(&said, method, choosing);
            match tracker {
                Some(tracker) => Row::of(cells![words, view! { <code>{tracker}</code> }]),
                None => Row::of(cells![words, format::number(ctx.language, count)]),
            }
        })
        .collect();
    let table = (!rows.is_empty()).then(|| Ledger::new(t!("box-title")).fit().rows(&columns, rows));
    Page::titled(format!("{} · D-{number}", t!("box-title"))).section(Section::Decisions).body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/decisions">{t!("nav-decisions")}</a>" · "
                <a href=address>{format!("D-{number} {title}")}</a>
            </p>
            <h1>{t!("box-title")}</h1>
            <p class="lead">{lead}</p>
        </div>
        {table}
        {pager.view()}
    })
}
