//! `/rules/{key}`: every value that a rule has had, has and will have.

use axum::extract::Path;
use axum::response::Response;
use domain::rules::parameter::{Parameter, find};
use leptos::prelude::*;
use store::rules::RuleEntry;

use super::{scope_words, value_words};
use crate::i18n::format;
use crate::ui::{AuthorityLink, ClauseLink, Column, Ledger, Row};
use crate::web::{Ctx, Page, PageError, Section};
use crate::{cells, t};

/// Shows a rule with its history, and the way to propose another value.
pub async fn show(ctx: Ctx, Path(key): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let parameter = find(&key).ok_or(PageError::NotFound)?;
    let history = store::rules::history(ctx.db(), &ctx.viewer, parameter.key, ctx.today).await?;
    Ok(ctx.page(|| {
        let name = t!(&format!("rule-{}", parameter.translation_key()));
        let rows = history.into_iter().map(|entry| row(&ctx, parameter, entry));
        let columns = [
            Column::head(t!("rules-for")),
            Column::new(t!("rules-value")),
            Column::new(t!("rules-state")),
            Column::days(t!("rules-since")),
            Column::days(t!("rules-until")),
            Column::new(t!("rules-by")),
            Column::new(t!("rules-clause")),
            Column::actions(t!("rules-propose")),
        ];
        Page::titled(name.clone()).section(Section::Community).body(view! {
            <div class="page-head">
                <p class="kicker"><a href="/rules">{t!("rules-title")}</a></p>
                <h1>{name.clone()}</h1>
                <p class="lead">{t!(&format!("principle-{}", parameter.principle.0))}</p>
            </div>
            {Ledger::new(name).rows(&columns, rows)}
        })
    }))
}

fn row(ctx: &Ctx, parameter: &'static Parameter, entry: RuleEntry) -> Row {
    let in_force = entry.in_force_on(ctx.today);
    let state = if in_force {
        view! { <span class="state state--done">{t!("rules-in-force")}</span> }.into_any()
    } else if entry.value.valid_from > ctx.today {
        view! { <span class="state state--open">{t!("rules-to-come")}</span> }.into_any()
    } else {
        view! { <span class="state state--quiet">{t!("rules-past")}</span> }.into_any()
    };
    let last_day = entry.until.and_then(|day| day.pred_opt());
    let value = entry.value;
    let last = last_day
        .map(|day| if day < value.valid_from { t!("rules-replaced-same-day") } else { format::day(ctx.language, day) });
    let scope = scope_words(parameter, &value.scope, entry.class.as_deref());
    let propose = in_force.then(|| {
        let address = format!("/decisions/new?rule={}&scope={}", parameter.key, value.scope);
        view! { <a href=address>{t!("rules-propose")}<span class="visually-hidden">{format!(": {scope}")}</span></a> }
    });
    let clause = entry.clause_heading.unwrap_or_else(|| value.clause_anchor.clone());
    Row::of(cells![
        scope.clone(),
        value_words(parameter, &value.value, ctx.community.currency),
        state,
        format::day(ctx.language, value.valid_from),
        last,
        view! { <AuthorityLink authority=entry.authority/> },
        view! { <ClauseLink agreement=value.clause_agreement anchor=value.clause_anchor label=clause/> },
        propose,
    ])
    .named(format!("value-{}", value.id))
}
