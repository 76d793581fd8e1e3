//! `/treasury/journal`: every entry, the latest first.

use axum::response::Response;
use leptos::prelude::*;
use store::treasury::{self, EntryLine, JournalSource};

use super::parts::{day, entry_link, kicker, money, month, run_address};
use crate::ui::{Column, Ledger, MemberLink, Pager, Row, page_number};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows a page of the journal.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = page_number(&ctx);
    let page = treasury::journal(ctx.db(), &ctx.viewer, number).await?;
    Ok(ctx.page(|| {
        let pager = Pager::newest_first(&ctx, number, page.more).view();
        let table = if page.entries.is_empty() && number > 1 {
            view! { <p class="quiet">{t!("page-beyond")}</p> }.into_any()
        } else if page.entries.is_empty() {
            view! { <section class="empty"><h2>{t!("journal-none")}</h2><p>{t!("journal-none-hint")}</p></section> }
                .into_any()
        } else {
            table(&ctx, page.entries)
        };
        Page::titled(t!("journal-title")).section(Section::Treasury).body(view! {
            <div class="page-head">
                {kicker("/treasury", t!("nav-treasury"))}
                <h1>{t!("journal-title")}</h1>
                <p class="lead">{t!("journal-lead")}</p>
            </div>
            {table}
            {pager}
        })
    }))
}

fn table(ctx: &Ctx, entries: Vec<EntryLine>) -> AnyView {
    let columns = [
        Column::head(t!("col-entry")),
        Column::days(t!("col-day")),
        Column::new(t!("col-what")),
        Column::new(t!("col-text")),
        Column::figures(t!("col-amount")),
        Column::new(t!("col-by")),
    ];
    Ledger::new(t!("journal-title")).rows(&columns, entries.into_iter().map(|entry| row(ctx, entry)))
}

fn row(ctx: &Ctx, entry: EntryLine) -> Row {
    let by = match entry.recorded_by {
        Some(number) => view! { <MemberLink number=number/> }.into_any(),
        None => t!("log-system").into_any(),
    };
    Row::of(cells![
        entry_link(entry.number, true),
        day(ctx, entry.date),
        source(ctx, &entry.source),
        (!entry.text.is_empty()).then(|| view! { <bdi>{entry.text}</bdi> }),
        money(ctx, entry.total_minor),
        by,
    ])
}

/// What an entry comes from, as a link.
pub(super) fn source(ctx: &Ctx, source: &JournalSource) -> AnyView {
    let payment_link =
        |number: i64, words: String| view! { <a href=format!("/treasury/payments/{number}")>{words}</a> }.into_any();
    match source {
        JournalSource::Run(period) => {
            let words = t!("run-of", month = month(ctx, *period));
            view! { <a href=run_address(*period)>{words}</a> }.into_any()
        }
        JournalSource::Sharing { pool, name, month: period } => {
            let words = t!("sharing-run-of", pool = name.clone(), month = month(ctx, *period));
            view! { <a href=crate::sharing::parts::month_address(pool, *period)>{words}</a> }.into_any()
        }
        JournalSource::Payment(number) => payment_link(*number, t!("payment-title", name = format!("P-{number}"))),
        JournalSource::Reversal { entry, payment } => {
            let words = t!("journal-reversal", name = format!("J-{entry}"));
            match payment {
                Some(number) => payment_link(*number, words),
                None => view! { <a href=format!("/treasury/journal/{entry}")>{words}</a> }.into_any(),
            }
        }
    }
}
