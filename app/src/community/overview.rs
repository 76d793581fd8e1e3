//! `/community`: the way to circles, rules, roles and the log.

use axum::response::Response;
use domain::members::power::Power;
use leptos::prelude::*;

use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows what the community is and where its parts are.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let community = ctx.community.clone();
    let founded = ctx.moment(community.founded_at);
    Ok(ctx.page(|| {
        let mut parts = vec![
            ("/circles", t!("community-circles"), t!("community-circles-hint")),
            ("/rules", t!("community-rules"), t!("community-rules-hint")),
            ("/community/roles", t!("community-roles"), t!("community-roles-hint")),
            ("/community/log", t!("community-log"), t!("community-log-hint")),
        ];
        if ctx.viewer.may(Power::ReadOperations) {
            parts.push(("/community/mail", t!("mail-title"), t!("mail-hint")));
        }
        let parts = parts
            .into_iter()
            .map(|(address, label, hint)| {
                view! { <li><a href=address>{label}</a><p class="meta">{hint}</p></li> }
            })
            .collect_view();
        Page::titled(t!("nav-community")).section(Section::Community).body(view! {
            <div class="page-head">
                <h1><bdi>{community.name}</bdi></h1>
                <p class="lead">{community.purpose}</p>
            </div>
            <ul class="items">{parts}</ul>
            <dl class="facts">
                <div><dt>{t!("community-founded")}</dt><dd>{founded}" "<a class="nowrap" href="/decisions/1">"D-1"</a></dd></div>
                <div><dt>{t!("setup-currency")}</dt><dd>{community.currency.code().to_owned()}</dd></div>
                <div><dt>{t!("setup-time-zone")}</dt><dd>{community.time_zone.name()}</dd></div>
            </dl>
        })
    }))
}
