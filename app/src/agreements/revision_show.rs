//! `/agreements/{slug}/drafts/{number}/revisions` and one of them: every text that was ever saved.

use axum::extract::Path;
use axum::response::Response;
use domain::agreements::words::{Piece, words};
use leptos::prelude::*;
use store::agreements::{Draft, Revision, Revisions};

use super::parts::{address, kicker, number, or_sign_in};
use super::redline::source;
use crate::t;
use crate::ui::MemberLink;
use crate::web::{Ctx, Page, PageError, Section};

/// Lists the saved texts of a draft, the newest first.
pub async fn list(ctx: Ctx, Path((slug, draft)): Path<(String, String)>) -> Result<Response, PageError> {
    let draft = or_sign_in(&ctx, store::agreements::draft(ctx.db(), &ctx.viewer, &slug, number(&draft)?).await)?;
    let before = ctx.query_value("before").parse().ok();
    let revisions = store::agreements::revisions(ctx.db(), &ctx.viewer, &slug, draft.head.number, before).await?;
    Ok(ctx.page(|| list_page(&ctx, &draft, revisions)))
}

/// Shows one saved text and what it changed.
pub async fn show(
    ctx: Ctx,
    Path((slug, draft, revision)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let draft = or_sign_in(&ctx, store::agreements::draft(ctx.db(), &ctx.viewer, &slug, number(&draft)?).await)?;
    let revision = number(&revision)?;
    let revision = store::agreements::revision(ctx.db(), &ctx.viewer, &slug, draft.head.number, revision).await?;
    Ok(ctx.page(|| page(&ctx, &draft, revision)))
}

fn here(draft: &Draft) -> String {
    format!("{}/drafts/{}", address(&draft.agreement), draft.head.number)
}

fn list_page(ctx: &Ctx, draft: &Draft, revisions: Revisions) -> Page {
    let title = t!("revisions-of", number = draft.head.number, title = draft.agreement.title);
    let older = revisions.more.then(|| revisions.revisions.last().map(|last| last.revision)).flatten().map(|last| {
        view! { <a href=format!("{}/revisions?before={last}", here(draft))>{t!("pager-older")}</a> }
    });
    let lines = revisions.revisions.into_iter().map(|revision| {
        let there = format!("{}/revisions/{}", here(draft), revision.revision);
        view! {
            <li>
                <a href=there>{t!("revision-name", number = revision.revision)}</a>
                <p class="meta">
                    {ctx.moment(revision.at)}", "<MemberLink number=revision.by.number name=revision.by.name/>
                </p>
            </li>
        }
    });
    let lines = lines.collect_view();
    Page::titled(title.clone()).section(Section::Agreements).narrow().body(view! {
        <div class="page-head">
            {kicker(&draft.agreement)}
            <h1>{title}</h1>
            <p class="lead">{t!("revisions-lead")}" "<a href=here(draft)>{t!("revisions-back")}</a></p>
        </div>
        <ul class="items">{lines}</ul>
        <nav class="pager" aria-label=t!("pager-label")>{older}</nav>
    })
}

fn page(ctx: &Ctx, draft: &Draft, revision: Revision) -> Page {
    let Revision { head, body, before } = revision;
    let title =
        t!("revision-title", revision = head.revision, number = draft.head.number, title = draft.agreement.title);
    let changes = before.map(|before| {
        view! { <section><h2>{t!("revision-changes")}</h2>{source(words(&before, &body))}</section> }
    });
    Page::titled(title.clone()).section(Section::Agreements).body(view! {
        <div class="page-head">
            {kicker(&draft.agreement)}
            <h1>{title}</h1>
            <p class="meta">{ctx.moment(head.at)}", "<MemberLink number=head.by.number name=head.by.name/></p>
            <p><a href=format!("{}/revisions", here(draft))>{t!("draft-revisions")}</a></p>
        </div>
        <section>
            <h2>{t!("revision-text")}</h2>
            {source(vec![Piece::Same(body)])}
        </section>
        {changes}
    })
}
