//! `/decisions/{number}/ballots.csv`: the ballots of a counted vote without names, and on the decision's page how to count them again.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::decisions::ballot_file::{command_among_options, command_for_and_against, name};
use leptos::prelude::*;
use store::decisions::{self, DecisionPage};

use super::read_number;
use crate::i18n::format;
use crate::t;
use crate::web::{Ctx, PageError};

/// The ballots as CSV.
pub async fn csv(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let body = decisions::ballot_file(ctx.db(), &ctx.viewer, number).await?;
    let name = format!("attachment; filename=\"{}\"", name(number));
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, body).into_response())
}

/// The way to the file, and how anybody counts it again; nothing before the count.
pub(super) fn count_again(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let number = page.decision.number;
    let (command, quorum) = match (&page.result, &page.choice_result, &page.decision.choosing) {
        (Some(result), ..) => {
            (command_for_and_against(number, &result.conditions, &result.outcome, &result.classes), None)
        }
        (None, Some(result), Some(choosing)) => {
            let outcome = &result.outcome;
            let standing = outcome.counted_choice(choosing);
            // Where nobody is left, there is nothing to count.
            if standing.options.is_empty() {
                return ().into_any();
            }
            (command_among_options(number, &standing, &outcome.seed), Some((outcome.quorum_votes, outcome.persons)))
        }
        _ => return ().into_any(),
    };
    let quorum = quorum.map(|(needed, persons)| match persons {
        Some(_) => t!("again-quorum-persons", persons = format::number(ctx.language, needed)),
        None => t!("again-quorum", votes = format::number(ctx.language, needed)),
    });
    let count = page.delegated.members;
    let delegated = (count > 0).then(|| t!("again-delegated", count = count));
    view! {
        <section class="tally no-print" aria-labelledby="again">
            <h2 id="again">{t!("again-title")}</h2>
            <p>{t!("again-lead")}" "{delegated}</p>
            <p><a href=format!("/decisions/{number}/ballots.csv")>{t!("again-file")}</a></p>
            <details>
                <summary>{t!("again-how")}</summary>
                <p>{t!("again-command")}</p>
                <p><code class="hash">{command}</code></p>
                {quorum.map(|words| view! { <p>{words}</p> })}
            </details>
        </section>
    }
    .into_any()
}
