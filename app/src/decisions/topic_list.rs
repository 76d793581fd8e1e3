//! `/decisions/topics`: the topics that proposals name and that votes are delegated for; whoever opens votes keeps them.

use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use domain::validation::FieldError;
use leptos::prelude::*;
use store::decisions::{Topic, add_topic, close_topic, rename_topic, topics};

use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the topics.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let topics = topics(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| page(&ctx, topics, &FormState::default())))
}

/// Adds, renames or closes a topic, by the form's `do`.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let act = ctx.act(&form);
    let slug = form.value("topic");
    let done = match form.value("do") {
        "rename" => rename_topic(ctx.db(), &act, slug, form.value(&name_field(slug))).await.map(|()| "renamed"),
        "close" => close_topic(ctx.db(), &act, slug).await.map(|()| "closed"),
        _ => add_topic(ctx.db(), &act, form.value("name")).await.map(|_| "added"),
    };
    match done {
        Ok(done) => Ok(Redirect::to(&format!("/decisions/topics?done={done}")).into_response()),
        Err(error) => {
            let form = placed(&form.refused(error)?);
            let topics = topics(ctx.db(), &ctx.viewer).await?;
            Ok(ctx.refusal(|| page(&ctx, topics, &form)))
        }
    }
}

/// The field of another name for a topic.
fn name_field(slug: &str) -> String {
    format!("name-{slug}")
}

/// The form with what is wrong with another name beside its field.
fn placed(form: &FormState) -> FormState {
    if form.value("do") != "rename" {
        return form.clone();
    }
    let errors = form.errors().iter().cloned().map(|error| match error.field.as_str() {
        "name" => FieldError { field: name_field(form.value("topic")), ..error },
        _ => error,
    });
    form.with_errors(errors.collect())
}

fn page(ctx: &Ctx, topics: Vec<Topic>, form: &FormState) -> Page {
    let keeps = ctx.viewer.may(Power::OpenVotes);
    let done = match ctx.query_value("done").as_str() {
        "added" => Some(t!("topic-added")),
        "renamed" => Some(t!("topic-renamed")),
        "closed" => Some(t!("topic-closed")),
        _ => None,
    };
    let list = if topics.is_empty() {
        view! { <div class="empty"><h2>{t!("topics-none")}</h2><p>{t!("topics-none-hint")}</p></div> }.into_any()
    } else {
        let items = topics.into_iter().map(|topic| item(ctx, topic, keeps, form)).collect_view();
        view! { <ul class="items">{items}</ul> }.into_any()
    };
    Page::titled(t!("topics-title")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/decisions">{t!("nav-decisions")}</a></p>
            <h1>{t!("topics-title")}</h1>
            <p class="lead">{t!("topics-lead")}</p>
        </div>
        {done.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> })}
        <ErrorSummary form=form.clone()/>
        {list}
        {keeps.then(|| add(form))}
    })
}

fn add(form: &FormState) -> AnyView {
    let form = if form.value("do") == "add" { form.clone() } else { FormState::default() };
    view! {
        <form class="stack" method="post" novalidate=true action="/decisions/topics">
            <RequestKey form=form.clone()/>
            <h2>{t!("topic-add")}</h2>
            <TextField form=form name="name" label=t!("topic-name") hint=t!("topic-name-hint")/>
            <div class="button-row"><button class="button" name="do" value="add">{t!("topic-add-submit")}</button></div>
        </form>
    }
    .into_any()
}

fn item(ctx: &Ctx, topic: Topic, keeps: bool, form: &FormState) -> AnyView {
    let closed = topic.closed_at.map(|at| {
        view! { <p class="meta">{t!("topic-closed-at", moment = ctx.moment(at))}</p> }
    });
    let keep = (keeps && topic.closed_at.is_none()).then(|| keep(&topic, form));
    view! { <li><h2><bdi>{topic.name}</bdi></h2>{closed}{keep}</li> }.into_any()
}

/// What whoever opens votes can do with a topic.
fn keep(topic: &Topic, form: &FormState) -> AnyView {
    let field = name_field(&topic.slug);
    let refused = form.value("do") == "rename" && form.value("topic") == topic.slug;
    let form = if refused { form.clone() } else { FormState::of([(field.as_str(), topic.name.as_str())]) };
    let close = t!("topic-close", name = &topic.name);
    view! {
        <details open=refused>
            <summary>{t!("topic-keep", name = &topic.name)}</summary>
            <form class="stack" method="post" novalidate=true action="/decisions/topics">
                <RequestKey form=form.clone()/>
                <input type="hidden" name="topic" value=topic.slug.clone()/>
                <TextField form=form.clone() name=field label=t!("topic-name")/>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="rename">{t!("topic-rename-submit")}</button>
                </div>
            </form>
            <form class="stack" method="post" novalidate=true action="/decisions/topics">
                <RequestKey form=FormState::default()/>
                <input type="hidden" name="topic" value=topic.slug.clone()/>
                <p class="hint">{t!("topic-close-hint")}</p>
                <div class="button-row">
                    <button class="button button--danger" name="do" value="close">{close}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
