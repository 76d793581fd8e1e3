//! `/agreements/{slug}/drafts`: the drafts of an agreement, and the start of another.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::agreements::draft::DraftStatus;
use domain::members::power::Power;
use leptos::prelude::*;
use store::agreements::{Agreement, Document, DraftHead};

use super::draft_parts::{decision_line, status};
use super::parts::{address, kicker, or_sign_in};
use crate::t;
use crate::ui::{ErrorSummary, MemberLink, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Lists the drafts that the reader may read.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    let (document, drafts) = load(&ctx, &slug).await?;
    Ok(ctx.page(|| page(&ctx, &document, drafts, &FormState::default())))
}

/// Starts a draft and leads to it.
pub async fn submit(ctx: Ctx, Path(slug): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    match store::agreements::start_draft(ctx.db(), &ctx.act(&form), &slug).await {
        Ok(number) => Ok(Redirect::to(&format!("/agreements/{slug}/drafts/{number}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let (document, drafts) = load(&ctx, &slug).await?;
            Ok(ctx.refusal(|| page(&ctx, &document, drafts, &form)))
        }
    }
}

async fn load(ctx: &Ctx, slug: &str) -> Result<(Document, Vec<DraftHead>), PageError> {
    let document = or_sign_in(ctx, store::agreements::in_force(ctx.db(), &ctx.viewer, slug, ctx.today).await)?;
    let drafts = or_sign_in(ctx, store::agreements::drafts(ctx.db(), &ctx.viewer, slug).await)?;
    Ok((document, drafts))
}

fn page(ctx: &Ctx, document: &Document, drafts: Vec<DraftHead>, form: &FormState) -> Page {
    let agreement = &document.agreement;
    let title = t!("drafts-of", title = agreement.title);
    let start = ctx.viewer.may(Power::DraftAgreements).then(|| {
        view! {
            <form class="page-actions" method="post" novalidate=true action=format!("{}/drafts", address(agreement))>
                <RequestKey form=form.clone()/>
                <button class="button">{t!("draft-start")}</button>
            </form>
        }
    });
    let list = if drafts.is_empty() {
        view! { <div class="empty"><h2>{t!("drafts-empty")}</h2><p>{t!("drafts-empty-why")}</p></div> }.into_any()
    } else {
        let lines = drafts.into_iter().map(|draft| line(ctx, agreement, draft)).collect_view();
        view! { <ul class="items">{lines}</ul> }.into_any()
    };
    Page::titled(title.clone()).section(Section::Agreements).body(view! {
        <div class="page-head">
            {kicker(agreement)}
            <h1>{title}</h1>
            <p class="lead">{t!("drafts-lead")}</p>
            {start}
        </div>
        <ErrorSummary form=form.clone()/>
        {list}
    })
}

fn line(ctx: &Ctx, agreement: &Agreement, draft: DraftHead) -> AnyView {
    let there = format!("{}/drafts/{}", address(agreement), draft.number);
    let latest_change = ctx.moment(draft.updated_at);
    let base = match draft.base {
        Some(number) => t!("draft-based-on", number = number),
        None => t!("draft-of-first-version"),
    };
    let state = match draft.status {
        DraftStatus::Open => "state state--draft",
        DraftStatus::Proposed => "state state--open",
        DraftStatus::Adopted => "state state--passed",
        DraftStatus::Abandoned => "state state--quiet",
    };
    let decisions = draft.decisions.iter().map(|decision| view! { <p class="meta">{decision_line(decision)}</p> });
    view! {
        <li>
            <a href=there>{t!("draft-name", number = draft.number)}</a>
            <span class=state>{status(draft.status)}</span>
            <p class="meta">
                {base}" · "{t!("draft-saved-by", moment = latest_change)}" "
                <MemberLink number=draft.updated_by.number name=draft.updated_by.name/>
            </p>
            {decisions.collect_view()}
        </li>
    }
    .into_any()
}
