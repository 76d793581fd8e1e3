//! `/unsubscribe/{kind}/{token}`: stopping digests or reminders by the address in a letter, without signing in. A mail program posts
//! there by itself (RFC 8058); somebody who follows the link presses the one button.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::CommandError;
use store::members::{mail_comes, stop_mail};

use crate::t;
use crate::web::{Ctx, Form, Page, PageError};

/// The address at which a letter's reader stops such letters, by what it ends with.
#[must_use]
pub fn stop_address(site: &str, stop: &str) -> String {
    format!("{}/unsubscribe/{stop}", site.trim_end_matches('/'))
}

/// Shows the button, or that these letters come no more.
pub async fn show(ctx: Ctx, Path((kind, token)): Path<(String, String)>) -> Result<Response, PageError> {
    let Some(comes) = mail_comes(ctx.db(), &kind, &token).await? else { return Ok(unknown(&ctx)) };
    let path = ctx.path.clone();
    Ok(ctx.page(|| if comes { ask(&ctx, &kind, path) } else { stopped(&kind) }))
}

/// Stops the letters. The press of a mail program is answered at once, since it follows no redirect.
pub async fn submit(
    ctx: Ctx,
    Path((kind, token)): Path<(String, String)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    match stop_mail(ctx.db(), &kind, &token, ctx.now).await {
        Ok(()) if form.value("do") == "stop" => Ok(Redirect::to(&ctx.path).into_response()),
        Ok(()) => Ok(ctx.page(|| stopped(&kind))),
        Err(CommandError::NotFound) => Ok(unknown(&ctx)),
        Err(error) => Err(error.into()),
    }
}

fn ask(ctx: &Ctx, kind: &str, path: String) -> Page {
    let community = ctx.community.name.clone();
    let (title, submit) = match kind {
        "reminder" => (t!("unsubscribe-reminder", community = community), t!("unsubscribe-reminder-submit")),
        _ => (t!("unsubscribe-digest", community = community), t!("unsubscribe-digest-submit")),
    };
    Page::titled(title.clone()).narrow().body(view! {
        <div class="page-head">
            <h1>{title}</h1>
            <p class="lead">{t!("unsubscribe-lead")}</p>
        </div>
        <form class="stack" method="post" novalidate=true action=path>
            <div class="button-row"><button class="button" name="do" value="stop">{submit}</button></div>
        </form>
        {other()}
    })
}

fn stopped(kind: &str) -> Page {
    let told = match kind {
        "reminder" => t!("unsubscribe-reminder-done"),
        _ => t!("unsubscribe-digest-done"),
    };
    Page::titled(t!("unsubscribe-done")).narrow().body(view! {
        <div class="page-head"><h1>{t!("unsubscribe-done")}</h1></div>
        <p class="notice notice--done" role="status">{told}</p>
        <p>{t!("unsubscribe-lead")}</p>
        {other()}
    })
}

/// The way to choose otherwise, which asks to sign in.
fn other() -> AnyView {
    view! { <p><a href="/account/notices">{t!("unsubscribe-choose")}</a></p> }.into_any()
}

/// An address that no letter carried, or one that was cut short on its way.
fn unknown(ctx: &Ctx) -> Response {
    let page = ctx.page(|| {
        Page::titled(t!("unsubscribe-unknown")).narrow().body(view! {
            <div class="page-head">
                <h1>{t!("unsubscribe-unknown")}</h1>
                <p class="lead">{t!("unsubscribe-unknown-why")}</p>
            </div>
            {other()}
        })
    });
    (StatusCode::NOT_FOUND, page).into_response()
}
