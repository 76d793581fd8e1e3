//! `/circles`: the groups with a mandate.

use axum::response::Response;
use leptos::prelude::*;
use store::circles::{Circle, circles};

use crate::i18n::format;
use crate::t;
use crate::ui::AuthorityLink;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the circles.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let circles = circles(ctx.db(), &ctx.viewer, ctx.today).await?;
    Ok(ctx.page(|| page(&ctx, circles)))
}

fn page(ctx: &Ctx, circles: Vec<Circle>) -> Page {
    let list = if circles.is_empty() {
        view! {
            <div class="empty">
                <h2>{t!("circles-none")}</h2>
                <p>{t!("circles-none-hint")}</p>
                <p><a class="button" href="/decisions/new?effect=create_circle">{t!("circles-propose")}</a></p>
            </div>
        }
        .into_any()
    } else {
        let items = circles.into_iter().map(|circle| item(ctx, circle)).collect_view();
        view! { <ul class="items">{items}</ul> }.into_any()
    };
    Page::titled(t!("community-circles")).section(Section::Community).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/community">{t!("nav-community")}</a></p>
            <h1>{t!("community-circles")}</h1>
            <p class="lead">{t!("circles-lead")}</p>
        </div>
        {list}
    })
}

fn item(ctx: &Ctx, circle: Circle) -> AnyView {
    let since = t!("circle-since", day = format::day(ctx.language, circle.from));
    let closed = circle.closed_from.map(|day| {
        view! { <p class="state state--refused">{t!("circle-closed", day = format::day(ctx.language, day))}</p> }
    });
    view! {
        <li>
            <a href=format!("/circles/{}", circle.slug)>{circle.name}</a>
            {closed}
            <p>{circle.mandate.lines().next().unwrap_or_default().to_owned()}</p>
            <p class="meta">
                {t!("circle-members", count = circle.members)}" · "{since}" · "<AuthorityLink authority=circle.authority/>
            </p>
        </li>
    }
    .into_any()
}
