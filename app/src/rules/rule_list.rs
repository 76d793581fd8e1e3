//! `/rules`: every rule in force today, under the principle that it serves.

use std::collections::BTreeMap;

use axum::response::Response;
use domain::rules::parameter::{Parameter, find};
use leptos::prelude::*;
use store::rules::RuleEntry;

use super::{scope_words, value_words};
use crate::i18n::format;
use crate::t;
use crate::ui::{AuthorityLink, ClauseLink, Ledger};
use crate::web::{Ctx, Page, PageError, Section};

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
    let rows = rules.into_iter().map(|(parameter, entry)| row(ctx, parameter, entry)).collect_view();
    view! {
        <section>
            <h2>{heading.clone()}</h2>
            {Ledger::new(heading).of(view! {
                <thead>
                    <tr>
                        <th scope="col">{t!("rules-rule")}</th>
                        <th scope="col">{t!("rules-for")}</th>
                        <th scope="col">{t!("rules-value")}</th>
                        <th scope="col">{t!("rules-since")}</th>
                        <th scope="col">{t!("rules-by")}</th>
                        <th scope="col">{t!("rules-clause")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            })}
        </section>
    }
    .into_any()
}

fn row(ctx: &Ctx, parameter: &'static Parameter, entry: RuleEntry) -> AnyView {
    let value = entry.value;
    let name = t!(&format!("rule-{}", parameter.translation_key()));
    let clause = entry.clause_heading.unwrap_or_else(|| value.clause_anchor.clone());
    view! {
        <tr>
            <th scope="row"><a href=format!("/rules/{}", parameter.key)>{name}</a></th>
            <td>{scope_words(parameter, &value.scope, entry.class.as_deref())}</td>
            <td>{value_words(parameter, &value.value, ctx.community.currency)}</td>
            <td class="nowrap">{format::day(ctx.language, value.valid_from)}</td>
            <td><AuthorityLink authority=entry.authority/></td>
            <td><ClauseLink agreement=value.clause_agreement anchor=value.clause_anchor label=clause/></td>
        </tr>
    }
    .into_any()
}
