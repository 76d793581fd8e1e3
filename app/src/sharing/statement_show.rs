//! `/sharing/{slug}/{month}/members/{n}`: what a pool's month came to for one member, and the arithmetic of it.

use axum::extract::Path;
use axum::response::Response;
use domain::members::status::MemberNumber;
use domain::sharing::Method;
use leptos::prelude::*;
use store::CommandError;
use store::sharing::{Bounding, Statement, bounding, statement};
use store::treasury::ClassName;

use super::parts::{
    fact, kicker, month_address, month_of, origins, others_words, quantity, sources_table, terms_facts,
};
use super::statement_steps::arithmetic;
use crate::i18n::format;
use crate::t;
use crate::treasury::parts::{account_address, day, money, month};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the statement: one's own, or anybody's to those who may read the treasury.
pub async fn show(ctx: Ctx, Path((slug, raw, number)): Path<(String, String, String)>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number: MemberNumber = number.parse().map_err(|()| PageError::NotFound)?;
    let entry = ctx.query_value("entry").parse().ok();
    let shown = statement(ctx.db(), &ctx.viewer, &slug, month_of(&raw)?, entry, number.0).await?;
    let bounding = bounding(ctx.db(), &ctx.viewer, &shown).await?;
    let classes = store::treasury::classes(ctx.db()).await.map_err(CommandError::from)?;
    Ok(ctx.page(|| page(&ctx, &shown, bounding.as_ref(), number, &classes)))
}

fn page(
    ctx: &Ctx,
    shown: &Statement,
    bounding: Option<&Bounding>,
    number: MemberNumber,
    classes: &[ClassName],
) -> Page {
    let (pool, line, portion) = (&shown.pool, &shown.line, &shown.portion);
    let title = t!("sharing-statement-of", name = portion.name.clone());
    let amount = money(ctx, portion.amount_minor);
    let lead = t!(
        "sharing-statement-lead",
        amount = amount,
        total = money(ctx, line.total_minor),
        pool = pool.name.clone(),
        month = month(ctx, line.month)
    );
    let reversed = line.reversed_by.map(|_| view! { <p class="state state--refused">{t!("sharing-reversed")}</p> });
    let from = (
        month_address(&pool.slug, line.month),
        t!("sharing-run-of", pool = pool.name.clone(), month = month(ctx, line.month)),
    );
    Page::titled(title.clone()).section(Section::Treasury).body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), Some(line.month))}
            <h1><bdi>{title}</bdi></h1>
            <p class="lead">{lead}</p>
            {reversed}
        </div>
        <dl class="facts">
            <div>
                <dt>{t!("col-member")}</dt>
                <dd><a href=account_address(number.0)>{number.to_string()}</a>" "<bdi>{portion.name.clone()}</bdi></dd>
            </div>
            {terms_facts(ctx, &shown.basis.terms)}
            {use_facts(ctx, shown)}
            {fact(t!("col-due"), day(ctx, line.due_on))}
        </dl>
        {arithmetic(ctx, shown, bounding)}
        {sources_table(ctx, &shown.basis.sources, line.total_minor)}
        {others_words(ctx, shown.others.as_ref())}
        {origins(ctx, &shown.basis.terms, &shown.origins, classes, Some(from))}
    })
}

/// What was used and kept ready, and for how many days.
fn use_facts(ctx: &Ctx, shown: &Statement) -> AnyView {
    let portion = &shown.portion;
    let used = shown.basis.use_measure.as_ref().map(|measure| {
        fact(
            t!("sharing-used", measure = measure.name.clone()),
            format!("{} {}", quantity(ctx, portion.used), measure.unit),
        )
    });
    let reserved = shown.basis.reserved_measure.as_ref().map(|measure| {
        let unit = t!("measure-unit-days", unit = measure.unit.clone());
        fact(
            t!("sharing-reserved", measure = measure.name.clone()),
            format!("{} {unit}", quantity(ctx, portion.reserved)),
        )
    });
    let parts = (shown.basis.terms.method == Method::Weighted)
        .then(|| fact(t!("sharing-parts"), format::number(ctx.language, portion.weight)));
    let place = (shown.basis.terms.method == Method::Serial)
        .then(|| fact(t!("sharing-place"), format::number(ctx.language, portion.place)));
    view! {
        {fact(t!("sharing-days"), format::number(ctx.language, portion.days))}
        {used}{reserved}{parts}{place}
    }
    .into_any()
}
