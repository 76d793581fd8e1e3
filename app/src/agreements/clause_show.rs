//! `/agreements/{slug}/clauses/{anchor}`: what became of one clause, by which decisions.

use axum::extract::Path;
use axum::response::Response;
use domain::agreements::redline::Fate;
use domain::rules::parameter::PARAMETERS;
use leptos::prelude::*;
use store::agreements::{Agreement, ClauseHistory, ClauseRecord};

use super::parts::{address, authority, kicker, or_sign_in, segment, validity};
use super::redline::{source, without_heading};
use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows what became of a clause, the latest change first.
pub async fn show(ctx: Ctx, Path((slug, anchor)): Path<(String, String)>) -> Result<Response, PageError> {
    let history = store::agreements::clause_history(ctx.db(), &ctx.viewer, &slug, &anchor).await;
    let history = or_sign_in(&ctx, history)?;
    Ok(ctx.page(|| page(&ctx, history)))
}

fn page(ctx: &Ctx, history: ClauseHistory) -> Page {
    let ClauseHistory { agreement, anchor, heading, stands, changes } = history;
    let name = if heading.is_empty() { t!("redline-preamble") } else { heading.clone() };
    let title = t!("clause-history-of", heading = name);
    let now = if stands {
        let here = format!("{}#{anchor}", address(&agreement));
        view! { <p><a href=here>{t!("clause-read")}</a></p> }.into_any()
    } else {
        view! { <p class="state state--quiet">{t!("clause-gone")}</p> }.into_any()
    };
    let changes = changes.into_iter().map(|change| record(ctx, &agreement, (&anchor, &heading), change)).collect_view();
    Page::titled(title.clone()).section(Section::Agreements).narrow().body(view! {
        <div class="page-head">
            {kicker(&agreement)}
            <h1>{title}</h1>
            {now}
        </div>
        {rules(&agreement, &anchor)}
        <section>
            <h2>{t!("clause-changes")}</h2>
            {changes}
        </section>
    })
}

/// The rules that obey the clause.
fn rules(agreement: &Agreement, anchor: &str) -> AnyView {
    let of_clause = |parameter: &&domain::rules::parameter::Parameter| {
        parameter.agreement == agreement.slug && parameter.anchor == anchor
    };
    let rules: Vec<_> = PARAMETERS
        .iter()
        .filter(of_clause)
        .map(|parameter| {
            let name = t!(&format!("rule-{}", parameter.translation_key()));
            view! { <li><a href=format!("/rules/{}", parameter.key)>{name}</a></li> }
        })
        .collect();
    (!rules.is_empty())
        .then(
            || view! { <section><h2>{t!("clause-rules")}</h2><ul class="items">{rules.collect_view()}</ul></section> },
        )
        .into_any()
}

fn record(ctx: &Ctx, agreement: &Agreement, (anchor, heading): (&str, &str), record: ClauseRecord) -> AnyView {
    let ClauseRecord { head, fate, pieces } = record;
    let (class, label) = match fate {
        Fate::Added => ("change change--added", t!("fate-added")),
        Fate::Removed => ("change change--removed", t!("fate-removed")),
        _ => ("change change--changed", t!("fate-changed")),
    };
    let there = match fate {
        Fate::Removed => format!("{}/versions/{}", address(agreement), head.number),
        _ => format!("{}/versions/{}#{}", address(agreement), head.number, segment(anchor)),
    };
    view! {
        <article class=class>
            <p class="change-label">{label}</p>
            <h3><a href=there>{t!("version-name", number = head.number)}</a></h3>
            <p class="meta">{validity(ctx, &head)}", "{t!("version-by")}" "{authority(ctx, head.authority)}</p>
            {source(without_heading(heading, fate, pieces))}
        </article>
    }
    .into_any()
}
