//! `/agreements/{slug}/history`: the versions of a document, each with its authority and what it changed.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::agreements::{Agreement, History, VersionRecord};

use super::parts::{address, authority, kicker, or_sign_in, version_link};
use super::version_compare::chooser;
use crate::i18n::format;
use crate::ui::{Column, Ledger, Row};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows the versions, the latest first.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    let history = or_sign_in(&ctx, store::agreements::history(ctx.db(), &ctx.viewer, &slug).await)?;
    Ok(ctx.page(|| page(&ctx, history)))
}

fn page(ctx: &Ctx, history: History) -> Page {
    let History { agreement, versions } = history;
    let title = t!("history-of", title = agreement.title);
    let numbers: Vec<i64> = versions.iter().rev().map(|version| version.head.number).collect();
    let compare =
        (numbers.len() > 1).then(|| chooser(&agreement, &numbers, numbers.len() as i64 - 1, numbers.len() as i64));
    let empty = versions.is_empty();
    let rows = versions.into_iter().map(|version| row(ctx, &agreement, version));
    let columns = [
        Column::head(t!("version")),
        Column::days(t!("version-in-force-from")),
        Column::new(t!("version-authority")),
        Column::figures(t!("fate-changed")),
        Column::figures(t!("fate-added")),
        Column::figures(t!("fate-removed")),
        Column::new(t!("version-changes")),
    ];
    let table = (!empty).then(|| {
        view! {
            {Ledger::new(t!("versions")).rows(&columns, rows)}
        }
    });
    Page::titled(title.clone()).section(Section::Agreements).body(view! {
        <div class="page-head">
            {kicker(&agreement)}
            <h1>{title}</h1>
            <p class="lead">{if empty { t!("agreement-no-version-why") } else { t!("history-lead") }}</p>
        </div>
        {compare}
        {table}
    })
}

fn row(ctx: &Ctx, agreement: &Agreement, version: VersionRecord) -> Row {
    let VersionRecord { head, added, changed, removed } = version;
    let redline = (head.number > 1).then(|| {
        let address = format!("{}/compare?from={}&to={}", address(agreement), head.number - 1, head.number);
        view! { <a href=address>{t!("version-redline", number = head.number - 1)}</a> }
    });
    Row::of(cells![
        version_link(agreement, head.number),
        format::day(ctx.language, head.valid_from),
        authority(ctx, head.authority),
        changed,
        added,
        removed,
        redline,
    ])
}
