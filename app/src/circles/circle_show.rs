//! `/circles/{slug}`: a circle's mandate, members and authority.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::circles::{CirclePage, circle_page};

use super::paragraphs;
use crate::i18n::format;
use crate::t;
use crate::ui::{AuthorityLink, MemberLink};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows a circle.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let circle = circle_page(ctx.db(), &ctx.viewer, &slug, ctx.today).await?;
    Ok(ctx.page(|| page(&ctx, circle)))
}

fn page(ctx: &Ctx, circle: CirclePage) -> Page {
    let day = |day| format::day(ctx.language, day);
    let members = if circle.members.is_empty() {
        view! { <p class="quiet">{t!("circle-nobody")}</p> }.into_any()
    } else {
        let items = circle
            .members
            .into_iter()
            .map(|member| {
                view! {
                    <li>
                        <MemberLink number=member.number name=member.name/>
                        <p class="meta">{t!("circle-member-since", day = day(member.from))}</p>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="items">{items}</ul> }.into_any()
    };
    let closed = circle.closed_from.map(|from| {
        view! { <p class="state state--refused">{t!("circle-closed", day = day(from))}</p> }
    });
    Page::titled(circle.name.clone()).section(Section::Community).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/circles">{t!("community-circles")}</a></p>
            <h1>{circle.name}</h1>
            {closed}
        </div>
        <div class="columns">
            <div>
                <h2>{t!("circle-mandate")}</h2>
                <div class="prose prose--small">{paragraphs(&circle.mandate)}</div>
                <dl class="facts">
                    <div><dt>{t!("member-since")}</dt><dd>{day(circle.from)}</dd></div>
                    <div><dt>{t!("circle-created-by")}</dt><dd><AuthorityLink authority=circle.authority/></dd></div>
                </dl>
            </div>
            <div>
                <h2>{t!("nav-members")}</h2>
                {members}
            </div>
        </div>
    })
}
