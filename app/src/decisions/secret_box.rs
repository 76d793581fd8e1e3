//! The box of a secret vote, below `/decisions/{number}/votes`: its ballots without names, once the vote is closed.

use domain::decisions::annulment::Annulment;
use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use leptos::prelude::*;
use store::decisions::{BoxBallots, BoxPage};

use super::cast_words::cast_words;
use super::declared_box::annulment_notice;
use crate::cells;
use crate::i18n::format;
use crate::t;
use crate::ui::{Column, Ledger, Pager, Row};
use crate::web::{Ctx, Page, Section};

/// The page of the box of a decision, which is told by its number, its title and by what it was annulled, if it was; `total` is how many ballots
/// there are on all pages.
pub(super) fn box_page(
    ctx: &Ctx,
    (number, title, annulled): (i64, String, Option<Annulment>),
    (method, choosing): (Method, Option<&Choosing>),
    secret: BoxPage,
    total: i64,
    pager: Pager,
) -> Page {
    let address = format!("/decisions/{number}");
    let lead = if secret.closed { t!("box-lead", count = total) } else { t!("box-later") };
    let published = secret.ballots.iter().any(|ballot| ballot.tracker.is_some());
    let second = if published { Column::days(t!("box-tracker")) } else { Column::figures(t!("box-count")) };
    let bears = secret.ballots.iter().any(|ballot| ballot.class.is_some());
    let mut columns = vec![Column::head(t!("box-ballot"))];
    columns.extend(bears.then(|| Column::new(t!("tally-class"))));
    columns.push(second);
    let rows: Vec<Row> = secret
        .ballots
        .into_iter()
        .map(|BoxBallots { tracker, said, count, class }| {
            let mut cells = cells![cast_words(&said, method, choosing)];
            if bears {
                cells.push(class.unwrap_or_default().into_any());
            }
            cells.push(match tracker {
                Some(tracker) => view! { <code>{tracker}</code> }.into_any(),
                None => format::number(ctx.language, count).into_any(),
            });
            Row::of(cells)
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
        {annulment_notice(annulled)}
        {table}
        {pager.view()}
    })
}
