//! `/decisions/{number}/ballots.csv`, `.json` and `.blt`: the ballots of a counted vote without names, and on the decision's page how to count them again.
//! `/decisions/{number}/seed.json`: from what the seed of a lot is made.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::decisions::ballot_file::{Form, command_among_options, command_for_and_against, name, seed_name};
use domain::decisions::method::Method;
use domain::decisions::secrecy::Receipts;
use leptos::prelude::*;
use store::decisions::{self, DecisionPage};

use super::class_words::{how_to_count_classes, is_untold};
use super::{read_number, result_file};
use crate::i18n::format;
use crate::t;
use crate::web::{Ctx, PageError};

/// The ballots as a table.
pub async fn csv(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    file(&ctx, &number, Form::Csv).await
}

/// The ballots for programs.
pub async fn json(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    file(&ctx, &number, Form::Json).await
}

/// The ballots for other programs that count rankings.
pub async fn blt(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    file(&ctx, &number, Form::Blt).await
}

async fn file(ctx: &Ctx, number: &str, form: Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(number)?;
    let body = decisions::ballot_file(ctx.db(), &ctx.viewer, number, form).await?;
    let name = format!("attachment; filename=\"{}\"", name(number, form));
    let kind = match form {
        Form::Csv => "text/csv; charset=utf-8",
        Form::Json => "application/json",
        Form::Blt => "text/plain; charset=utf-8",
    };
    let headers = [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, body).into_response())
}

/// The ways to the ballots in each form that holds those of a method, and to the result.
fn files(number: i64, method: Method) -> AnyView {
    let files = Form::ALL.into_iter().filter(|form| form.holds(method)).map(|form| {
        let words = match form {
            Form::Csv if method == Method::Sortition => t!("again-file-draw"),
            Form::Csv => t!("again-file"),
            Form::Json => t!("again-file-json"),
            Form::Blt => t!("again-file-blt"),
        };
        view! { <li><a href=format!("/decisions/{number}/ballots.{}", form.ending())>{words}</a></li> }
    });
    view! { <ul>{files.collect_view()}{result_file::links(number)}</ul> }.into_any()
}

/// From what the seed of a lot is made.
pub async fn seed(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let body = decisions::seed_file(ctx.db(), &ctx.viewer, number).await?;
    let name = format!("attachment; filename=\"{}\"", seed_name(number));
    let headers = [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, name)];
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
            // Where nobody is left, there is nothing to count.
            if outcome.counted_choice(choosing).options.is_empty() {
                return ().into_any();
            }
            let as_before = page.counted_as_before == Some(true);
            let command = command_among_options(number, choosing, outcome, result.ties, as_before);
            (command, Some((outcome.quorum_votes, outcome.persons)))
        }
        _ => return ().into_any(),
    };
    // Votes for and against have the same forms, whatever their majority.
    let method = page.decision.choosing.as_ref().map_or(Method::Majority, |choosing| choosing.method);
    let quorum = quorum.map(|(needed, persons)| match persons {
        Some(_) => t!("again-quorum-persons", persons = format::number(ctx.language, needed), count = needed),
        None => t!("again-quorum", votes = format::number(ctx.language, needed), count = needed),
    });
    let persons = page.result.as_ref().and_then(|result| result.outcome.persons);
    let untold = persons.is_some_and(|persons| persons.voted.is_none());
    let untold = untold.then(|| view! { <p class="hint">{t!("again-voted-untold")}" "<code>"--quorum-met"</code></p> });
    let drawn = method == Method::Sortition;
    let (title, lead, how, command_lead, says) = if drawn {
        let (title, lead) = (t!("again-title-draw"), t!("again-lead-draw"));
        (title, lead, t!("again-how-draw"), t!("again-command-draw"), t!("again-says-draw"))
    } else {
        (t!("again-title"), t!("again-lead"), t!("again-how"), t!("again-command"), t!("again-says"))
    };
    let unknown = page.counted_as_before.is_none();
    let perhaps = unknown.then(|| view! { <p class="hint">{t!("again-as-before")}" "<code>"--as-before"</code></p> });
    let asks = page.choice_result.as_ref().is_some_and(|result| !result.outcome.support.is_empty());
    let majority = asks.then(|| if is_untold(page) { t!("class-again-support") } else { t!("again-support") });
    let count = page.delegated.members;
    let delegated = (count > 0).then(|| t!("again-delegated", count = count));
    let published = page.secret.is_some_and(|secret| secret.receipts == Receipts::Trackers);
    let trackers = published.then(|| {
        let votes = format!("/decisions/{number}/votes");
        view! { <p>{t!("again-trackers")}" "<a href=votes>{t!("box-title")}</a></p> }
    });
    view! {
        <section class="tally no-print" aria-labelledby="again">
            <h2 id="again">{title}</h2>
            <p>{lead}" "{delegated}</p>
            {files(number, method)}
            {trackers}
            {how_to_count_classes(page)}
            <details>
                <summary>{how}</summary>
                <p>{command_lead}</p>
                <p><code class="hash">{command}</code></p>
                {untold}
                {perhaps}
                {quorum.map(|words| view! { <p>{says}" "{words}" "{majority}</p> })}
            </details>
        </section>
    }
    .into_any()
}
