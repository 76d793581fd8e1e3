//! `/agreements/{slug}/compare?from=2&to=3`: what differs between any two versions.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::agreements::{Agreement, Comparison, VersionHead};

use super::parts::{address, authority, kicker, number, or_sign_in, validity, version_link};
use super::redline::{Redline, redline_summary};
use crate::t;
use crate::ui::{OptionItem, SelectField};
use crate::web::{Ctx, FormState, Page, PageError, Section};

/// Shows the redline; without two versions in the address, leads to the history, where they can be chosen.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    let (from, to) = (ctx.query_value("from"), ctx.query_value("to"));
    if from.is_empty() || to.is_empty() {
        return Ok(Redirect::to(&format!("/agreements/{}/history", super::parts::segment(&slug))).into_response());
    }
    let (from, to) = (number(&from)?, number(&to)?);
    let comparison = store::agreements::compare(ctx.db(), &ctx.viewer, &slug, from, to).await;
    let comparison = or_sign_in(&ctx, comparison)?;
    Ok(ctx.page(|| page(&ctx, comparison)))
}

fn page(ctx: &Ctx, comparison: Comparison) -> Page {
    let Comparison { agreement, from, to, changes, numbers } = comparison;
    let title = t!("compare-title", title = agreement.title, from = from.number, to = to.number);
    let summary = redline_summary(&changes);
    let line = |head: &VersionHead| {
        view! {
            <div>
                <dt>{version_link(&agreement, head.number)}</dt>
                <dd>{validity(ctx, head)}", "{t!("version-by")}" "{authority(ctx, head.authority.clone())}</dd>
            </div>
        }
    };
    let facts = [line(&from), line(&to)].collect_view();
    Page::titled(title.clone()).section(Section::Agreements).body(view! {
        <div class="page-head">
            {kicker(&agreement)}
            <h1>{title}</h1>
            <p class="lead">{summary}</p>
        </div>
        {chooser(&agreement, &numbers, from.number, to.number)}
        <dl class="facts">{facts}</dl>
        <section>
            <h2>{t!("compare-changes")}</h2>
            <Redline changes=changes/>
        </section>
    })
}

/// The form that chooses two versions.
pub fn chooser(agreement: &Agreement, numbers: &[i64], from: i64, to: i64) -> AnyView {
    let form = FormState::of([("from", from.to_string()), ("to", to.to_string())]);
    let options: Vec<OptionItem> = numbers
        .iter()
        .rev()
        .map(|number| OptionItem::new(number.to_string(), t!("version-name", number = number)))
        .collect();
    view! {
        <form class="filters no-print" method="get" action=format!("{}/compare", address(agreement))>
            <SelectField form=form.clone() name="from" label=t!("compare-from") options=options.clone()/>
            <SelectField form=form name="to" label=t!("compare-to") options=options/>
            <button class="button button--quiet">{t!("compare-submit")}</button>
        </form>
    }
    .into_any()
}
