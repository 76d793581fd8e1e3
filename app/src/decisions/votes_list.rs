//! `/decisions/{number}/votes`: every vote of an open decision, with its reason; or the box of a secret one.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::decisions::{VOTES_PAGE_LENGTH, VotesPage};

use super::declared_box::annulment_notice;
use super::discussion::reason;
use super::read_number;
use super::secret_box::box_page;
use crate::t;
use crate::ui::{Pager, page_number};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows a page of the votes, the latest first.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let here = page_number(&ctx);
    let VotesPage { title, method, choosing, votes, secret, total, on_paper, annulled } =
        store::decisions::votes_page(ctx.db(), &ctx.viewer, number, here).await?;
    if let Some(secret) = secret {
        let pages = (total + VOTES_PAGE_LENGTH - 1) / VOTES_PAGE_LENGTH;
        let pager = Pager::counted(&ctx, here, pages);
        return Ok(
            ctx.page(|| box_page(&ctx, (number, title, annulled), (method, choosing.as_ref()), secret, total, pager))
        );
    }
    Ok(ctx.page(|| {
        let pages = (total + VOTES_PAGE_LENGTH - 1) / VOTES_PAGE_LENGTH;
        let votes = votes.into_iter().map(|vote| reason(&ctx, vote, method, choosing.as_ref())).collect_view();
        let address = format!("/decisions/{number}");
        let lead = t!("votes-lead", count = total + on_paper);
        let on_paper = (on_paper > 0).then(|| view! { <p>{t!("votes-on-paper", count = on_paper)}</p> });
        Page::titled(format!("{} · D-{number}", t!("votes-title"))).section(Section::Decisions).body(view! {
            <div class="page-head">
                <p class="kicker">
                    <a href="/decisions">{t!("nav-decisions")}</a>" · "
                    <a href=address>{format!("D-{number} {title}")}</a>
                </p>
                <h1>{t!("votes-title")}</h1>
                <p class="lead">{lead}</p>
            </div>
            {annulment_notice(annulled)}
            {on_paper}
            {votes}
            {Pager::counted(&ctx, here, pages).view()}
        })
    }))
}
