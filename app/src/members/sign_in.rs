//! `/signin`: signing in with a number or an email address, and a password.

use std::net::IpAddr;

use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::CommandError;
use store::ids::MemberId;
use store::members::still_serves;

use super::sign_in_first;
use crate::decisions::typed_vote;
use crate::t;
use crate::ui::{ErrorSummary, TextField};
use crate::web::client::Client;
use crate::web::language_choose::local_address;
use crate::web::session::sign_in;
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the form; somebody who is signed in already goes on.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let next = local_address(&ctx.query_value("next"));
    if ctx.viewer.member.is_some() {
        return Ok(Redirect::to(&next).into_response());
    }
    let form = FormState::of([("next", next.as_str())]);
    let after = ctx.query_value("after");
    Ok(ctx.page(|| page(&form, &after)))
}

/// Signs in and goes where the person wanted to go.
pub async fn submit(ctx: Ctx, client: Client, headers: HeaderMap, Form(form): Form) -> Result<Response, PageError> {
    let (identifier, password) = (form.value("identifier"), form.value("password"));
    match let_in(&ctx, identifier, password, client.address).await? {
        Ok(member) => {
            let next = local_address(form.value("next"));
            if sign_in_first::holds_another(&form) {
                let viewer = store::members::viewer(ctx.db(), member.as_str(), ctx.now).await?;
                let ctx = ctx.seen_by(viewer, &headers);
                let about = typed_vote::about(&ctx, &next).await;
                return Ok(ctx.page(|| sign_in_first::send_page(&form, next, &about)));
            }
            Ok(Redirect::to(&next).into_response())
        }
        Err(error) => {
            let form = form.refused(error)?;
            let after = if sign_in_first::holds_another(&form) { "first" } else { "" };
            Ok(ctx.refusal(|| page(&form, after)))
        }
    }
}

/// Signs in, or says why not. Whose password was set anew while the one given was looked at has given an old one.
async fn let_in(
    ctx: &Ctx,
    identifier: &str,
    password: &str,
    address: IpAddr,
) -> Result<Result<MemberId, CommandError>, PageError> {
    let signed_in = match store::members::sign_in(ctx.db(), identifier, password, address, ctx.now).await {
        Ok(signed_in) => signed_in,
        Err(error) => return Ok(Err(error)),
    };
    match sign_in(&ctx.session, &signed_in, ctx.now).await {
        Ok(()) => Ok(Ok(signed_in.member)),
        Err(_) if !still_serves(ctx.db(), &signed_in).await? => Ok(Err(CommandError::refused("error-sign-in"))),
        Err(error) => Err(error.into()),
    }
}

/// The form. It may hold another, which is sent after signing in.
pub(super) fn page(form: &FormState, after: &str) -> Page {
    let f = || form.clone();
    let notice = match after {
        "signout" => Some(t!("signin-after-sign-out")),
        "everywhere" => Some(t!("signin-after-everywhere")),
        "founded" => Some(t!("signin-after-founded")),
        "done" => Some(t!("signin-after-done")),
        _ => None,
    };
    let (title, lead) = match after {
        "first" => (t!("signin-first-title"), Some(t!("signin-first-lead"))),
        "file" => (t!("signin-first-title"), Some(t!("signin-first-file"))),
        "ballot" => (t!("signin-first-title"), Some(t!("signin-first-ballot"))),
        _ => (t!("signin-title"), None),
    };
    Page::titled(title.clone()).narrow().body(view! {
        <div class="page-head">
            <h1>{title}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        </div>
        {notice.map(|notice| view! { <p class="notice notice--done" role="status">{notice}</p> })}
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/signin">
            <input type="hidden" name="next" value=form.value("next").to_owned()/>
            {sign_in_first::hidden(form)}
            <TextField
                form=f()
                name="identifier"
                label=t!("signin-identifier")
                hint=t!("signin-identifier-hint")
                autocomplete="username"
            />
            <TextField form=f() name="password" label=t!("signin-password") kind="password" autocomplete="current-password"/>
            <div class="button-row">
                <button class="button">{t!("signin-submit")}</button>
                <a href="/reset">{t!("signin-forgotten")}</a>
            </div>
        </form>
        <p class="quiet">{t!("signin-no-password")}</p>
    })
}
