//! `/reset`: asking for a new password. The answer is the same for everybody, member or not.

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

use super::letters::letters;
use crate::t;
use crate::ui::{ErrorSummary, TextField};
use crate::web::client::Client;
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the form, or the one answer once it was sent.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    if ctx.query_value("asked").is_empty() {
        return Ok(ctx.page(|| page(&FormState::default())));
    }
    let by_mail = letters(&ctx.state.settings).by_mail;
    Ok(ctx.page(|| asked_page(by_mail)))
}

/// Sends a link to whoever this is, if anybody.
pub async fn submit(ctx: Ctx, client: Client, Form(form): Form) -> Result<Response, PageError> {
    let letters = letters(&ctx.state.settings);
    match store::members::ask_reset(ctx.db(), form.value("identifier"), letters, client.address, ctx.now).await {
        Ok(()) => Ok(Redirect::to("/reset?asked=yes").into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&form)))
        }
    }
}

fn page(form: &FormState) -> Page {
    let f = || form.clone();
    Page::titled(t!("reset-title")).narrow().body(view! {
        <div class="page-head">
            <h1>{t!("reset-title")}</h1>
            <p class="lead">{t!("reset-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/reset">
            <TextField
                form=f()
                name="identifier"
                label=t!("signin-identifier")
                hint=t!("signin-identifier-hint")
                autocomplete="username"
            />
            <div class="button-row">
                <button class="button">{t!("reset-submit")}</button>
                <a href="/signin">{t!("reset-back")}</a>
            </div>
        </form>
    })
}

fn asked_page(by_mail: bool) -> Page {
    let sentence = if by_mail { t!("reset-asked-mail") } else { t!("reset-asked-by-hand") };
    Page::titled(t!("reset-asked-title")).narrow().body(view! {
        <div class="page-head">
            <h1>{t!("reset-asked-title")}</h1>
            <p class="lead">{sentence}</p>
        </div>
        <p>{t!("reset-asked-check")}</p>
        <p><a href="/signin">{t!("reset-back")}</a></p>
    })
}
