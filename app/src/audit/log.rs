//! `/community/log`: what happened, by which member's number, by which authority.

use axum::response::Response;
use domain::members::power::Power;
use leptos::prelude::*;
use store::audit::LogEntry;

use crate::t;
use crate::ui::{DecisionLink, Ledger, MemberLink, Pager, page_number};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows a page of the log, the newest event first.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = page_number(&ctx);
    let subject = Some(ctx.query_value("subject")).filter(|subject| !subject.is_empty());
    let log = store::audit::page(ctx.db(), &ctx.viewer, number, subject.clone()).await?;
    Ok(ctx.page(|| {
        let only = subject.map(|subject| {
            view! { <p>{t!("log-only", subject = subject)}" "<a href="/community/log">{t!("log-all")}</a></p> }
        });
        let rows = log.entries.into_iter().map(|entry| row(&ctx, entry)).collect_view();
        let pager = Pager::newest_first(&ctx, number, log.more).view();
        Page::titled(t!("community-log")).section(Section::Community).body(view! {
            <div class="page-head">
                <p class="kicker"><a href="/community">{t!("nav-community")}</a></p>
                <h1>{t!("community-log")}</h1>
                <p class="lead">{t!("log-lead")}</p>
                {(!ctx.viewer.may(Power::ReadAccessLog)).then(|| view! { <p class="meta">{t!("log-access")}</p> })}
            </div>
            {only}
            {Ledger::new(t!("community-log")).of(view! {
                <thead>
                    <tr>
                        <th scope="col">{t!("log-when")}</th>
                        <th scope="col">{t!("log-what")}</th>
                        <th scope="col">{t!("log-on")}</th>
                        <th scope="col">{t!("log-who")}</th>
                        <th scope="col">{t!("log-authority")}</th>
                        <th scope="col" class="num">{t!("log-seal")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            })}
            {pager}
        })
    }))
}

fn row(ctx: &Ctx, entry: LogEntry) -> AnyView {
    let action = t!(&format!("event-{}", entry.action.replace(['.', '_'], "-")));
    let who = match entry.actor_number {
        Some(number) => view! { <MemberLink number=number/> }.into_any(),
        None => t!("log-system").into_any(),
    };
    view! {
        <tr>
            <td class="nowrap">{ctx.moment(entry.occurred_at)}</td>
            <td>{action}</td>
            <td class="nowrap">{subject(&entry.subject)}</td>
            <td class="nowrap">{who}</td>
            <td>{entry.decision.map(|number| view! { <DecisionLink number=number/> })}</td>
            <td class="num">{entry.seal.map_or_else(|| t!("log-unsealed"), |number| number.to_string())}</td>
        </tr>
    }
    .into_any()
}

/// The thing's short name, as a link where it has a page.
pub fn subject(name: &str) -> AnyView {
    let own = ["agreements/", "infrastructure/"].iter().any(|room| name.starts_with(room)).then(|| format!("/{name}"));
    let address = own.or_else(|| {
        let (letter, number) = name.split_once('-')?;
        let number: i64 = number.parse().ok()?;
        match letter {
            "D" => Some(format!("/decisions/{number}")),
            "C" => Some(format!("/members/contacts/{number}")),
            "M" => Some(format!("/members/{number}")),
            "J" => Some(format!("/treasury/journal/{number}")),
            "P" => Some(format!("/treasury/payments/{number}")),
            _ => None,
        }
    });
    match address {
        Some(address) => view! { <a href=address>{name.to_owned()}</a> }.into_any(),
        None => name.to_owned().into_any(),
    }
}
