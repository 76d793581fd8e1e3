//! `/sharing/{slug}/close`: sharing no longer.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::sharing::{Pool, close_pool, pool};

use super::parts::{keeper, kicker, pool_address};
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path(slug): Path<String>) -> Result<Response, PageError> {
    keeper(&ctx)?;
    let pool = pool(ctx.db(), &ctx.viewer, &slug).await?;
    let form = FormState::of([("closed_on", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&ctx, &pool, &form)))
}

/// Closes the pool and shows it.
pub async fn submit(ctx: Ctx, Path(slug): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    keeper(&ctx)?;
    match close_pool(ctx.db(), &ctx.act(&form), slug.clone(), form.value("closed_on").to_owned()).await {
        Ok(()) => Ok(Redirect::to(&format!("{}?done=saved", pool_address(&slug))).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let pool = pool(ctx.db(), &ctx.viewer, &slug).await?;
            Ok(ctx.refusal(|| page(&ctx, &pool, &form)))
        }
    }
}

fn page(ctx: &Ctx, pool: &Pool, form: &FormState) -> Page {
    let action = format!("{}/close", pool_address(&pool.slug));
    Page::titled(t!("sharing-pool-close")).section(Section::Treasury).narrow().body(view! {
        <div class="page-head">
            {kicker(ctx, Some((&pool.slug, &pool.name)), None)}
            <h1>{t!("sharing-pool-close")}</h1>
            <p class="lead">{t!("sharing-pool-close-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=action>
            <RequestKey form=form.clone()/>
            <TextField
                form=form.clone()
                name="closed_on"
                label=t!("sharing-closed-on")
                hint=t!("day-hint")
                kind="date"
                short=true
            />
            <div class="button-row"><button class="button">{t!("sharing-pool-close")}</button></div>
        </form>
    })
}
