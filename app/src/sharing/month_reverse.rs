//! `/sharing/{slug}/{month}/reverse`: undoing what a pool's month came to.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::power::Power;
use leptos::prelude::*;
use store::CommandError;
use store::sharing::{Anew, SharingRun, reverse_sharing, sharing_run};

use super::parts::{fact, keeper, kicker, month_address, month_of, not_anew_words};
use crate::t;
use crate::treasury::parts::{entry_link, money, month};
use crate::ui::{CheckField, ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// The month as it was posted.
async fn posted(ctx: &Ctx, slug: &str, raw: &str) -> Result<SharingRun, PageError> {
    keeper(ctx)?;
    Ok(sharing_run(ctx.db(), &ctx.viewer, slug, month_of(raw)?, None, 1).await?)
}

/// The box of whoever knows that the month cannot be posted anew.
const KNOWN: &str = "known";

/// The field with the number of the entry that whoever reverses looks at.
const ENTRY: &str = "entry";

/// Shows the form.
pub async fn show(ctx: Ctx, Path((slug, raw)): Path<(String, String)>) -> Result<Response, PageError> {
    let run = posted(&ctx, &slug, &raw).await?;
    if run.line.reversed_by.is_some() {
        return Err(CommandError::NotFound.into());
    }
    Ok(ctx.page(|| page(&ctx, &run, &FormState::default())))
}

/// Reverses the month and shows it.
pub async fn submit(
    ctx: Ctx,
    Path((slug, raw)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let (of, reason) = (month_of(&raw)?, form.value("reason").to_owned());
    // Without the entry that was looked at, none is reversed.
    let seen = Some(form.value(ENTRY).parse().unwrap_or_default());
    match reverse_sharing(ctx.db(), &ctx.act(&form), slug.clone(), of, seen, reason, form.has(KNOWN)).await {
        Ok(_) => Ok(Redirect::to(&format!("{}?done=reversed", month_address(&slug, of))).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let run = posted(&ctx, &slug, &raw).await?;
            Ok(ctx.refusal(|| page(&ctx, &run, &form)))
        }
    }
}

fn page(ctx: &Ctx, run: &SharingRun, form: &FormState) -> Page {
    let (pool, line) = (&run.pool, &run.line);
    let action = format!("{}/reverse", month_address(&pool.slug, line.month));
    let reasons = match &run.anew {
        Some(Anew::Refused(reasons)) => Some(not_anew_words(reasons)),
        Some(Anew::Other { .. }) | None => None,
    };
    let known = reasons.is_some().then(|| {
        view! { <CheckField form=form.clone() name=KNOWN label=t!("sharing-reverse-known")/> }
    });
    let lead = if reasons.is_some() { t!("sharing-reverse-lead-not-anew") } else { t!("sharing-reverse-lead") };
    let warning = reasons.map(|words| view! { <p class="notice">{t!("sharing-reverse-not-anew")}" "{words}</p> });
    Page::titled(t!("sharing-reverse")).section(Section::Treasury).narrow().body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), Some(line.month))}
            <h1>{t!("sharing-reverse")}</h1>
            <p class="lead">{lead}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        {warning}
        <dl class="facts">
            {fact(t!("col-month"), month(ctx, line.month))}
            <div><dt>{t!("col-entry")}</dt><dd>{entry_link(line.entry, ctx.viewer.may(Power::ReadTreasury))}</dd></div>
            {fact(t!("sharing-charged"), money(ctx, line.charged_minor))}
        </dl>
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=form.clone()/>
            <input type="hidden" name=ENTRY value=line.entry.to_string()/>
            <TextField form=form.clone() name="reason" label=t!("reading-reason") hint=t!("sharing-reverse-reason-hint")/>
            {known}
            <div class="button-row"><button class="button">{t!("sharing-reverse")}</button></div>
        </form>
    })
}
