//! `/invitation/{token}` and `/reset/{token}`: setting a password by a link, once.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use store::members::{LinkHolder, LinkPurpose, link_holder, use_link};
use store::{Act, Actor, CommandError};

use super::letters::path;
use crate::t;
use crate::ui::{ErrorSummary, NewPasswordFields, RequestKey};
use crate::web::session::sign_in_and_go;
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the form of an invitation.
pub async fn show_invitation(ctx: Ctx, Path(token): Path<String>) -> Result<Response, PageError> {
    show(ctx, LinkPurpose::Invitation, token).await
}

/// Shows the form of a reset.
pub async fn show_reset(ctx: Ctx, Path(token): Path<String>) -> Result<Response, PageError> {
    show(ctx, LinkPurpose::Reset, token).await
}

/// Accepts an invitation and signs in.
pub async fn submit_invitation(ctx: Ctx, Path(token): Path<String>, form: Form) -> Result<Response, PageError> {
    submit(ctx, LinkPurpose::Invitation, token, form).await
}

/// Sets a new password and signs in.
pub async fn submit_reset(ctx: Ctx, Path(token): Path<String>, form: Form) -> Result<Response, PageError> {
    submit(ctx, LinkPurpose::Reset, token, form).await
}

async fn show(ctx: Ctx, purpose: LinkPurpose, token: String) -> Result<Response, PageError> {
    match link_holder(ctx.db(), &token, purpose, ctx.now).await? {
        Some(holder) => {
            let community = ctx.community.name.clone();
            Ok(ctx.page(|| page(&FormState::default(), purpose, &token, &holder, &community)))
        }
        None => Ok(gone(&ctx, purpose)),
    }
}

async fn submit(ctx: Ctx, purpose: LinkPurpose, token: String, Form(form): Form) -> Result<Response, PageError> {
    // Whoever has the link acts, whoever may be signed in on this device.
    let act = Act { actor: Actor::Visitor, ..ctx.act(&form) };
    let (password, again) = (form.value("password"), form.value("password_again"));
    match use_link(ctx.db(), &act, &token, purpose, password, again).await {
        Ok(signed_in) => Ok(sign_in_and_go(&ctx.session, &signed_in, ctx.now, "/").await),
        Err(CommandError::NotFound) => Ok(gone(&ctx, purpose)),
        Err(error) => {
            let form = form.refused(error)?;
            let Some(holder) = link_holder(ctx.db(), &token, purpose, ctx.now).await? else {
                return Ok(gone(&ctx, purpose));
            };
            let community = ctx.community.name.clone();
            Ok(ctx.refusal(|| page(&form, purpose, &token, &holder, &community)))
        }
    }
}

fn page(form: &FormState, purpose: LinkPurpose, token: &str, holder: &LinkHolder, community: &str) -> Page {
    let f = || form.clone();
    let number = format!("M-{}", holder.number);
    let (title, lead, submit) = match purpose {
        LinkPurpose::Invitation => (
            t!("invitation-title", community = community),
            t!("invitation-lead", name = holder.name, number = number),
            t!("invitation-submit"),
        ),
        LinkPurpose::Reset => (
            t!("new-password-title"),
            t!("new-password-lead", name = holder.name, number = number),
            t!("new-password-submit"),
        ),
    };
    Page::titled(title.clone()).narrow().body(view! {
        <div class="page-head">
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action=format!("{}/{token}", path(purpose))>
            <RequestKey form=f()/>
            // Password managers keep a password under this name.
            <input class="visually-hidden" type="text" name="username" value=number autocomplete="username" readonly=true tabindex="-1" aria-hidden="true"/>
            <NewPasswordFields form=f()/>
            <div class="button-row"><button class="button">{submit}</button></div>
        </form>
    })
}

/// A link that is unknown, used or too old.
fn gone(ctx: &Ctx, purpose: LinkPurpose) -> Response {
    let why = match purpose {
        LinkPurpose::Invitation => "link-gone-invitation",
        LinkPurpose::Reset => "link-gone-reset",
    };
    let page = ctx.page(|| {
        Page::titled(t!("link-gone-title")).narrow().body(view! {
            <div class="page-head">
                <h1>{t!("link-gone-title")}</h1>
                <p class="lead">{t!(why)}</p>
            </div>
            <ul>
                <li><a href="/signin">{t!("link-gone-sign-in")}</a></li>
                <li><a href="/reset">{t!("link-gone-reset-again")}</a></li>
            </ul>
        })
    });
    (StatusCode::GONE, page).into_response()
}
