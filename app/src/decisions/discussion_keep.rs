//! `/decisions/{number}/discussion`: every version of the summary, and for whoever may open votes: writing it, closing the discussion and
//! reopening it.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::discussion::{SummaryInput, summary_field};
use domain::language::Language;
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, DiscussionPage, Summary, seen_summary};

use super::discussion_talk::{closing, version};
use super::labels::language_name;
use super::read_number;
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextArea};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the page.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let discussion = decisions::discussion_page(ctx.db(), &ctx.viewer, read_number(&number)?, ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, &discussion, &FormState::default())))
}

/// Writes the summary, closes the discussion or reopens it, by the form's `do`.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    match done(&ctx, number, &form).await {
        Ok(what) => Ok(Redirect::to(&format!("/decisions/{number}/discussion{what}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let discussion = decisions::discussion_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
            Ok(ctx.refusal(|| page(&ctx, &discussion, &form)))
        }
    }
}

async fn done(ctx: &Ctx, number: i64, form: &FormState) -> Result<&'static str, CommandError> {
    let (db, act) = (ctx.db(), ctx.act(form));
    Ok(match form.value("do") {
        "close" => {
            decisions::close_discussion(db, &act, number, form.value("closing_reason")).await?;
            "?after=close"
        }
        "reopen" => {
            decisions::reopen_discussion(db, &act, number).await?;
            "?after=reopen"
        }
        "summary" => {
            let text = |language: Language| (language, form.value(&summary_field(language)).to_owned());
            let input = SummaryInput { texts: Language::ALL.into_iter().map(text).collect() };
            decisions::write_summary(db, &act, number, &input).await?;
            "?after=summary"
        }
        "review" => {
            let (language, revision) = form.value("reviewed").split_once(' ').ok_or(CommandError::NotFound)?;
            let language = Language::from_tag(language).ok_or(CommandError::NotFound)?;
            let revision = revision.parse::<i64>().map_err(|_| CommandError::NotFound)?;
            decisions::review_summary(db, &act, number, language, revision).await?;
            "?after=review"
        }
        _ => "",
    })
}

fn page(ctx: &Ctx, discussion: &DiscussionPage, form: &FormState) -> Page {
    let number = discussion.number;
    let after = match ctx.query_value("after").as_str() {
        "close" => Some(t!("after-discussion-close")),
        "reopen" => Some(t!("after-discussion-reopen")),
        "summary" => Some(t!("after-summary")),
        "review" => Some(t!("after-summary-review")),
        _ => None,
    };
    let writes = discussion.may_moderate.then(|| summary_form(discussion, form));
    let keeps = (discussion.may_moderate && discussion.is_discussed || form.value("do") == "close")
        .then(|| closing_form(discussion, form));
    Page::titled(t!("discussion-keep-title")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href=format!("/decisions/{number}#discussion")>{format!("D-{number} {}", discussion.title)}</a></p>
            <h1>{t!("discussion-keep-title")}</h1>
            <p class="lead">{t!("discussion-keep-lead")}</p>
        </div>
        {after.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> })}
        <ErrorSummary form=form.clone()/>
        {discussion.closed.as_ref().map(|closed| closing(ctx, closed))}
        {review_forms(ctx, discussion)}
        {writes}
        {keeps}
        <h2 id="versions">{t!("summary-versions")}</h2>
        {versions(ctx, &discussion.summaries)}
    })
}

/// What others wrote and the reader may review, with the words themselves: nobody says yes to what they have not before them.
fn review_forms(ctx: &Ctx, discussion: &DiscussionPage) -> AnyView {
    let forms = discussion.to_review.iter().filter_map(|(language, revision)| {
        let of_language = |summary: &&Summary| summary.language == *language && summary.revision == *revision;
        let summary = discussion.summaries.iter().find(of_language)?;
        let title = t!("summary-review-title", language = language_name(*language));
        let reviewed = format!("{} {revision}", language.tag());
        Some(view! {
            <h2>{title}</h2>
            {version(ctx, summary)}
            <form class="stack" method="post" action=format!("/decisions/{}/discussion", discussion.number)>
                <RequestKey form=FormState::default()/>
                <input type="hidden" name="reviewed" value=reviewed/>
                <p class="hint">{t!("summary-review-hint")}</p>
                <div class="button-row"><button class="button" name="do" value="review">{t!("summary-review-submit")}</button></div>
            </form>
        })
    });
    forms.collect_view().into_any()
}

fn summary_form(discussion: &DiscussionPage, form: &FormState) -> AnyView {
    let latest = |language: Language| {
        let of_language = discussion.summaries.iter().find(|summary: &&Summary| summary.language == language);
        of_language.map_or_else(String::new, |summary| summary.body.clone())
    };
    let stored: BTreeMap<Language, String> =
        Language::ALL.into_iter().map(|language| (language, latest(language))).collect();
    let now = FormState::of(Language::ALL.map(|language| (summary_field(language), latest(language))));
    let now = now.seeing(seen_summary(&stored));
    let form = if form.value("do") == "summary" { form.beside(&now) } else { now };
    let fields = Language::ALL
        .into_iter()
        .map(|language| {
            let label = t!("summary-label", language = language_name(language));
            view! { <TextArea form=form.clone() name=summary_field(language) label=label rows=8/> }
        })
        .collect_view();
    view! {
        <h2>{t!("summary-write-title")}</h2>
        <form class="stack" method="post" novalidate=true action=format!("/decisions/{}/discussion", discussion.number)>
            <RequestKey form=form.clone()/>
            <p class="hint">{t!("summary-hint")}</p>
            {fields}
            <div class="button-row"><button class="button" name="do" value="summary">{t!("summary-submit")}</button></div>
        </form>
    }
    .into_any()
}

fn closing_form(discussion: &DiscussionPage, form: &FormState) -> AnyView {
    let action = format!("/decisions/{}/discussion", discussion.number);
    // A reason that came too late stays where it was typed.
    if discussion.closed.is_some() && form.value("do") != "close" {
        return view! {
            <h2>{t!("discussion-reopen-title")}</h2>
            <form class="stack" method="post" novalidate=true action=action>
                <RequestKey form=FormState::default()/>
                <p>{t!("discussion-reopen-hint")}</p>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="reopen">{t!("discussion-reopen-submit")}</button>
                </div>
            </form>
        }
        .into_any();
    }
    let form = if form.value("do") == "close" { form.clone() } else { FormState::default() };
    let hint = t!("discussion-close-hint");
    view! {
        <h2>{t!("discussion-close-title")}</h2>
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=form.clone()/>
            <TextArea form=form name="closing_reason" label=t!("discussion-close-reason") hint=hint rows=3/>
            <div class="button-row">
                <button class="button button--quiet" name="do" value="close">{t!("discussion-close-submit")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn versions(ctx: &Ctx, summaries: &[Summary]) -> AnyView {
    if summaries.is_empty() {
        return view! { <p class="quiet">{t!("summary-none")}</p> }.into_any();
    }
    let versions = summaries
        .iter()
        .map(|summary| {
            let title = t!("summary-title", language = language_name(summary.language));
            view! { <article class="comment"><p class="author">{title}</p>{version(ctx, summary)}</article> }
        })
        .collect_view();
    versions.into_any()
}
