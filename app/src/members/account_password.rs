//! `/account/password`: changing one's password with the present one.

use axum::response::Response;
use leptos::prelude::*;
use store::members::change_password;

use super::token_list::{revoke_box, revoke_ticked, serving, tokens_of};
use crate::t;
use crate::ui::{ErrorSummary, NewPasswordFields, RequestKey, TextField};
use crate::web::client::Client;
use crate::web::session::sign_in_and_go;
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the form.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let number = ctx.signed_in()?.number;
    let serving = serving(&ctx).await?;
    Ok(ctx.page(|| page(&revoke_ticked(), number, serving)))
}

/// Changes the password. Every session ends; this browser gets a new one.
pub async fn submit(ctx: Ctx, client: Client, Form(form): Form) -> Result<Response, PageError> {
    let member = ctx.signed_in()?;
    let (present, password, again) = (form.value("present"), form.value("password"), form.value("password_again"));
    let tokens = tokens_of(&form);
    match change_password(ctx.db(), &ctx.act(&form), present, password, again, client.address, tokens).await {
        Ok(signed_in) => Ok(sign_in_and_go(&ctx.session, &signed_in, ctx.now, "/account?saved=password").await),
        Err(error) => {
            let form = form.refused(error)?;
            let serving = serving(&ctx).await?;
            Ok(ctx.refusal(|| page(&form, member.number, serving)))
        }
    }
}

fn page(form: &FormState, number: i64, serving: i64) -> Page {
    let f = || form.clone();
    Page::titled(t!("account-password-change")).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/account">{t!("account-title")}</a></p>
            <h1>{t!("account-password-change")}</h1>
            <p class="lead">{t!("account-password-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/account/password">
            <RequestKey form=f()/>
            // Password managers keep a password under this name.
            <input class="visually-hidden" type="text" name="username" value=format!("M-{number}") autocomplete="username" readonly=true tabindex="-1" aria-hidden="true"/>
            <TextField form=f() name="present" label=t!("password-present") kind="password" autocomplete="current-password"/>
            <NewPasswordFields form=f()/>
            {revoke_box(form, serving)}
            <div class="button-row"><button class="button">{t!("account-password-submit")}</button></div>
        </form>
    })
}
