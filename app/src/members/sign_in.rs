//! `/signin`: signing in with a number or an address of mail, and a password.

use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;

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
pub async fn submit(ctx: Ctx, client: Client, Form(form): Form) -> Result<Response, PageError> {
    let (identifier, password) = (form.value("identifier"), form.value("password"));
    match store::members::sign_in(ctx.db(), identifier, password, client.address, ctx.now).await {
        Ok(member) => {
            sign_in(&ctx.session, member.as_str(), ctx.now).await?;
            Ok(Redirect::to(&local_address(form.value("next"))).into_response())
        }
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&form, "")))
        }
    }
}

fn page(form: &FormState, after: &str) -> Page {
    let f = || form.clone();
    let notice = match after {
        "signout" => Some(t!("signin-after-sign-out")),
        "everywhere" => Some(t!("signin-after-everywhere")),
        _ => None,
    };
    Page::titled(t!("signin-title")).narrow().body(view! {
        <div class="page-head"><h1>{t!("signin-title")}</h1></div>
        {notice.map(|notice| view! { <p class="notice notice--done" role="status">{notice}</p> })}
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/signin">
            <input type="hidden" name="next" value=form.value("next").to_owned()/>
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
