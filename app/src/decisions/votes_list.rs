//! `/decisions/{number}/votes`: every vote of an open decision, with its reason.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::decisions::{VOTES_PAGE_LENGTH, VotesPage};

use super::discussion::reason;
use super::{page_number, read_number};
use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows a page of the votes, the latest first.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let here = page_number(&ctx);
    let VotesPage { title, votes, total } = store::decisions::votes_page(ctx.db(), &ctx.viewer, number, here).await?;
    Ok(ctx.page(|| {
        let pages = (total + VOTES_PAGE_LENGTH - 1) / VOTES_PAGE_LENGTH;
        let votes = votes.into_iter().map(|vote| reason(&ctx, vote)).collect_view();
        let address = format!("/decisions/{number}");
        Page::titled(t!("votes-title")).section(Section::Decisions).body(view! {
            <div class="page-head">
                <p class="kicker">
                    <a href="/decisions">{t!("nav-decisions")}</a>" · "
                    <a href=address>{format!("D-{number} {title}")}</a>
                </p>
                <h1>{t!("votes-title")}</h1>
                <p class="lead">{t!("votes-lead", count = total)}</p>
            </div>
            {votes}
            {pager(&format!("/decisions/{number}/votes"), here, pages)}
        })
    }))
}

/// The way through a long list.
pub(super) fn pager(address: &str, here: i64, pages: i64) -> AnyView {
    if pages <= 1 {
        return ().into_any();
    }
    let to = |page: i64| format!("{address}?page={page}");
    let before = (here > 1).then(|| view! { <a rel="prev" href=to(here - 1)>{t!("register-page-before")}</a> });
    let after = (here < pages).then(|| view! { <a rel="next" href=to(here + 1)>{t!("register-page-after")}</a> });
    view! {
        <nav class="pager" aria-label=t!("pager-label")>
            {before}
            <span class="quiet">{t!("register-page", page = here, pages = pages)}</span>
            {after}
        </nav>
    }
    .into_any()
}
