//! `/community/log`: what happened, by which member's number, by which authority.

use axum::response::Response;
use domain::members::power::Power;
use leptos::prelude::*;
use store::audit::LogEntry;

use super::subject::{subject, words};
use crate::ui::{Column, DecisionLink, Ledger, MemberLink, Pager, Row, annulled, page_number};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows a page of the log, the newest event first.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = page_number(&ctx);
    let asked = Some(ctx.query_value("subject")).filter(|asked| !asked.is_empty());
    let log = store::audit::page(ctx.db(), &ctx.viewer, number, asked.clone()).await?;
    Ok(ctx.page(|| {
        let asked = asked.map(|asked| log.entries.first().map_or(asked, |entry| words(&entry.subject)));
        let title = match &asked {
            Some(subject) => format!("{}: {subject}", t!("community-log")),
            None => t!("community-log"),
        };
        let only = asked.map(|asked| {
            view! { <p>{t!("log-only", subject = asked)}" "<a href="/community/log">{t!("log-all")}</a></p> }
        });
        let pager = Pager::newest_first(&ctx, number, log.more).view();
        Page::titled(title).section(Section::Community).body(view! {
            <div class="page-head">
                <p class="kicker"><a href="/community">{t!("nav-community")}</a></p>
                <h1>{t!("community-log")}</h1>
                <p class="lead">{t!("log-lead")}</p>
                {(!ctx.viewer.may(Power::ReadAccessLog)).then(|| view! { <p class="meta">{t!("log-access")}</p> })}
            </div>
            {only}
            {Ledger::new(t!("community-log")).rows(&columns(), log.entries.iter().map(|entry| row(&ctx, entry)))}
            {pager}
        })
    }))
}

fn columns() -> [Column; 6] {
    [
        Column::days(t!("log-when")),
        Column::head(t!("log-what")),
        Column::new(t!("log-on")),
        Column::days(t!("log-who")),
        Column::new(t!("log-authority")),
        Column::figures(t!("log-seal")),
    ]
}

fn row(ctx: &Ctx, entry: &LogEntry) -> Row {
    let who = match entry.actor_number {
        Some(number) => view! { <MemberLink number=number/> }.into_any(),
        None => t!("log-system").into_any(),
    };
    Row::of(cells![
        ctx.moment(entry.occurred_at),
        t!(&format!("event-{}", entry.action.replace(['.', '_'], "-"))),
        subject(&entry.subject),
        who,
        entry.decision.map(|number| view! { <DecisionLink number=number/>{annulled(entry.annulled_by)} }),
        entry.seal.map_or_else(|| t!("log-unsealed"), |number| number.to_string()),
    ])
}
