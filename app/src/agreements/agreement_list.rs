//! `/agreements`: every document that the reader may read.

use axum::response::Response;
use domain::members::power::Power;
use leptos::prelude::*;
use store::agreements::ListedAgreement;

use super::parts::{address, short_authority, validity};
use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Lists the agreements by kind and title.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let listed = store::agreements::list(ctx.db(), &ctx.viewer, ctx.today).await?;
    Ok(ctx.page(|| {
        let drafts = ctx.viewer.may(Power::DraftAgreements);
        let create = drafts.then(|| {
            view! { <div class="page-actions"><a class="button" href="/agreements/new">{t!("agreement-new")}</a></div> }
        });
        let list = if listed.is_empty() {
            view! { <div class="empty"><h2>{t!("agreements-empty")}</h2><p>{t!("agreements-empty-why")}</p></div> }
                .into_any()
        } else {
            let lines = listed.into_iter().map(|listed| line(&ctx, listed)).collect_view();
            view! { <ul class="items">{lines}</ul> }.into_any()
        };
        Page::titled(t!("nav-agreements")).section(Section::Agreements).body(view! {
            <div class="page-head">
                <h1>{t!("nav-agreements")}</h1>
                <p class="lead">{t!("agreements-lead")}</p>
                {create}
            </div>
            {list}
        })
    }))
}

fn line(ctx: &Ctx, listed: ListedAgreement) -> AnyView {
    let ListedAgreement { agreement, in_force, coming, drafts } = listed;
    let kind = t!(&format!("agreement-kind-{}", agreement.kind));
    let visibility = t!(&format!("visibility-{}", agreement.visibility));
    let drafts_line = (drafts > 0).then(|| {
        let label = t!("agreement-drafts-count", count = drafts);
        view! { <p class="meta"><a href=format!("{}/drafts", address(&agreement))>{label}</a></p> }
    });
    let coming = coming.map(|head| {
        let compare = in_force.as_ref().map(|now| {
            let address = format!("{}/compare?from={}&to={}", address(&agreement), now.number, head.number);
            view! { " "<a href=address>{t!("version-what-changes")}</a> }
        });
        let sentence = t!("version-coming", number = head.number, validity = validity(ctx, &head));
        view! { <p class="meta">{sentence}{compare}</p> }
    });
    let standing = match &in_force {
        Some(head) => view! {
            <p class="meta">
                {t!("version-name", number = head.number)}", "{validity(ctx, head)}", "{t!("version-by")}" "
                {short_authority(head.authority.clone())}
            </p>
        }
        .into_any(),
        None => ().into_any(),
    };
    let state = match &in_force {
        Some(_) => view! { <span class="state state--passed">{t!("agreement-in-force")}</span> }.into_any(),
        None => view! { <span class="state state--draft">{t!("agreement-no-version")}</span> }.into_any(),
    };
    view! {
        <li>
            <a href=address(&agreement)>{agreement.title.clone()}</a>
            {state}
            <p class="meta">{kind}" · "{visibility}</p>
            {standing}
            {coming}
            {drafts_line}
        </li>
    }
    .into_any()
}
