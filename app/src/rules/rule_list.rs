//! `/rules`: every rule in force today, under the principle that it serves.

use std::collections::BTreeMap;

use axum::response::Response;
use domain::rules::parameter::{Parameter, find};
use leptos::prelude::*;
use store::rules::RuleEntry;

use super::{scope_words, value_words};
use crate::i18n::format;
use crate::ui::{AuthorityLink, ClauseLink, Column, Ledger, Row};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows the rules in force today.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let entries = store::rules::on_day(ctx.db(), &ctx.viewer, ctx.today).await?;
    let mut principles: BTreeMap<u8, Vec<(&'static Parameter, RuleEntry)>> = BTreeMap::new();
    for entry in entries {
        if let Some(parameter) = find(&entry.value.key) {
            principles.entry(parameter.principle.0).or_default().push((parameter, entry));
        }
    }
    Ok(ctx.page(|| {
        let sections = principles.into_iter().map(|(number, rules)| section(&ctx, number, rules)).collect_view();
        Page::titled(t!("rules-title")).section(Section::Community).body(view! {
            <div class="page-head">
                <p class="kicker"><a href="/community">{t!("nav-community")}</a></p>
                <h1>{t!("rules-title")}</h1>
                <p class="lead">{t!("rules-lead")}</p>
            </div>
            {sections}
        })
    }))
}

fn section(ctx: &Ctx, principle: u8, rules: Vec<(&'static Parameter, RuleEntry)>) -> AnyView {
    let heading = t!(&format!("principle-{principle}"));
    let rows = rules.into_iter().map(|(parameter, entry)| row(ctx, parameter, entry));
    let columns = [
        Column::head(t!("rules-rule")),
        Column::new(t!("rules-for")),
        Column::new(t!("rules-value")),
        Column::days(t!("rules-since")),
        Column::new(t!("rules-by")),
        Column::new(t!("rules-clause")),
    ];
    view! {
        <section>
            <h2>{heading.clone()}</h2>
            {Ledger::new(heading).rows(&columns, rows)}
        </section>
    }
    .into_any()
}

fn row(ctx: &Ctx, parameter: &'static Parameter, entry: RuleEntry) -> Row {
    let value = entry.value;
    let name = t!(&format!("rule-{}", parameter.translation_key()));
    let clause = entry.clause_heading.unwrap_or_else(|| value.clause_anchor.clone());
    Row::of(cells![
        view! { <a href=format!("/rules/{}", parameter.key)>{name}</a> },
        scope_words(parameter, &value.scope, entry.class.as_deref()),
        value_words(parameter, &value.value, ctx.community.currency),
        format::day(ctx.language, value.valid_from),
        view! { <AuthorityLink authority=entry.authority/> },
        view! { <ClauseLink agreement=value.clause_agreement anchor=value.clause_anchor label=clause/> },
    ])
}
