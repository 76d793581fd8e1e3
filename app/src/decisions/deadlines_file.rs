//! `/decisions/{number}/deadlines.ics`: the deadlines of a decision for a calendar program; and how every calendar tells a deadline.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::DecisionNumber;
use domain::decisions::deadline::Deadline;
use domain::decisions::secrecy::Secrecy;
use domain::decisions::stage::Stage;
use domain::icalendar::{Calendar, Entry};
use domain::language::Language;
use domain::rules::parameter::SECRECY;
use leptos::prelude::*;
use store::community::Community;
use store::decisions::{DeadlineOf, DecisionPage, deadlines_of};

use super::calendar_answer::{answer, founded};
use super::read_number;
use crate::i18n::translate;
use crate::t;
use crate::web::client::Client;
use crate::web::{Ctx, PageError};

/// The file of one decision.
pub async fn ics(ctx: Ctx, client: Client, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let deadlines = deadlines_of(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    if deadlines.is_empty() {
        return Err(PageError::NotFound);
    }
    let name = DecisionNumber(number).to_string();
    let calendar = Calendar {
        name: format!("{name} · {}", ctx.community.name),
        written_at: ctx.now,
        entries: entries(&ctx.community, ctx.language, &client.site, &deadlines),
    };
    Ok(answer(&calendar, &format!("attachment; filename=\"{name}.ics\"")))
}

/// The way to the file; nothing where there is no deadline to tell of, or none any more.
pub(super) fn deadlines_link(page: &DecisionPage) -> AnyView {
    let decision = &page.decision;
    let by_rule = page.rule(SECRECY).is_some_and(|rule| rule.value == Secrecy::Secret.as_str());
    // What is to be voted on in secret has none before its vote opens.
    let told = match decision.stage {
        Stage::Discussion => !decision.secret && !by_rule,
        Stage::Voting | Stage::Declared => true,
        _ => false,
    };
    let address = format!("/decisions/{}/deadlines.ics", decision.number);
    told.then(|| {
        view! {
            <p class="meta no-print">
                <a href=address>{t!("deadlines-file")}</a>" · "<a href="/account/calendar">{t!("deadlines-all")}</a>
            </p>
        }
    })
    .into_any()
}

/// Deadlines as a calendar holds them, in a language; `site` is this site's address without a final slash.
pub(crate) fn entries(community: &Community, language: Language, site: &str, deadlines: &[DeadlineOf]) -> Vec<Entry> {
    let founded = founded(community);
    let entry = |deadline: &DeadlineOf| {
        let name = DecisionNumber(deadline.number).to_string();
        let decision = vec![("decision", format!("{name} {}", deadline.title))];
        Entry {
            uid: format!("{founded}-{name}-{}", deadline.what),
            title: translate(language, key(deadline.what), &decision),
            text: translate(language, "deadline-text", &[("community", community.name.clone())]),
            place: String::new(),
            address: format!("{site}/decisions/{}", deadline.number),
            from: deadline.at,
            until: None,
            changed: deadline.changed,
            is_cancelled: false,
        }
    };
    deadlines.iter().map(entry).collect()
}

fn key(what: Deadline) -> &'static str {
    match what {
        Deadline::Opens => "deadline-opens",
        Deadline::Objections => "deadline-objections",
        Deadline::Closes => "deadline-closes",
        Deadline::Contest => "deadline-contest",
    }
}
