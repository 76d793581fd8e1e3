//! `/account/tokens`: one's own tokens of the programming interface, and revoking one.

use axum::response::{IntoResponse, Redirect, Response};
use domain::members::token::Scope;
use leptos::prelude::*;
use store::members::{Token, Tokens, own_tokens, revoke_token};

use crate::t;
use crate::ui::{CheckField, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// The box by which the tokens are revoked, too, where a password changes or sessions end.
const REVOKE: &str = "revoke_tokens";

/// Shows the tokens of whoever is signed in.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let tokens = own_tokens(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| page(&ctx, tokens)))
}

/// Revokes a token.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = form.value("token").parse().map_err(|_| PageError::NotFound)?;
    revoke_token(ctx.db(), &ctx.act(&form), number).await?;
    Ok(Redirect::to("/account/tokens?done=revoked").into_response())
}

/// A scope in words, with its name.
pub(super) fn scope_name(scope: Scope) -> AnyView {
    let words = t!(&format!("scope-{}", scope.as_str().replace(':', "-")));
    view! { {words}" "<code>{scope.as_str()}</code> }.into_any()
}

fn page(ctx: &Ctx, tokens: Vec<Token>) -> Page {
    let revoked = ctx.query_value("done") == "revoked";
    let (serving, over): (Vec<_>, Vec<_>) = tokens.into_iter().partition(|token| token.serves_at(ctx.now));
    let list = if serving.is_empty() {
        view! { <div class="empty"><h2>{t!("tokens-none")}</h2><p>{t!("tokens-none-hint")}</p></div> }.into_any()
    } else {
        let items = serving.into_iter().map(|token| item(ctx, token, true)).collect_view();
        view! { <ul class="items">{items}</ul> }.into_any()
    };
    let past = (!over.is_empty()).then(|| {
        let items = over.into_iter().map(|token| item(ctx, token, false)).collect_view();
        view! { <h2>{t!("tokens-over")}</h2><ul class="items">{items}</ul> }
    });
    Page::titled(t!("tokens-title")).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/account">{t!("account-title")}</a></p>
            <h1>{t!("tokens-title")}</h1>
            <p class="lead">{t!("tokens-lead")}</p>
        </div>
        {revoked.then(|| view! { <p class="notice notice--done" role="status">{t!("token-revoked")}</p> })}
        <p><a href="/account/tokens/new">{t!("token-new")}</a></p>
        <p><a href="/api">{t!("tokens-api")}</a></p>
        {list}
        {past}
    })
}

fn item(ctx: &Ctx, token: Token, serves: bool) -> AnyView {
    let number = format!("T-{}", token.number);
    let used = match token.last_used_at {
        Some(at) => t!("token-used", moment = ctx.moment(at)),
        None => t!("token-unused"),
    };
    let end = match token.revoked_at {
        Some(at) => t!("token-revoked-at", moment = ctx.moment(at)),
        None if serves => t!("token-until", moment = ctx.moment(token.expires_at)),
        None => t!("token-expired-at", moment = ctx.moment(token.expires_at)),
    };
    let scopes = token.scopes.iter().map(|scope| view! { <li>{scope_name(*scope)}</li> }).collect_view();
    let revoke = serves.then(|| {
        view! {
            <form method="post" novalidate=true action="/account/tokens">
                <RequestKey form=FormState::default()/>
                <input type="hidden" name="token" value=token.number.to_string()/>
                <button class="button button--quiet">{t!("token-revoke", number = &number)}</button>
            </form>
        }
    });
    view! {
        <li>
            <h3><bdi>{token.name}</bdi></h3>
            <p class="meta">{number.clone()}" · "{t!("token-since", moment = ctx.moment(token.created_at))}" · "{end}</p>
            <ul>{scopes}</ul>
            <p>{used}</p>
            {revoke}
        </li>
    }
    .into_any()
}

/// How many of the viewer's tokens serve now.
pub async fn serving(ctx: &Ctx) -> Result<i64, PageError> {
    let tokens = own_tokens(ctx.db(), &ctx.viewer).await?;
    Ok(i64::try_from(tokens.iter().filter(|token| token.serves_at(ctx.now)).count()).unwrap_or(i64::MAX))
}

/// The box that revokes the tokens that serve, where there are any.
pub fn revoke_box(form: &FormState, serving: i64) -> Option<AnyView> {
    let form = form.clone();
    let label = t!("tokens-revoke-too", count = serving);
    (serving > 0).then(|| view! { <CheckField form=form name=REVOKE label=label/> }.into_any())
}

/// A form whose box is ticked, as it is shown first.
pub fn revoke_ticked() -> FormState {
    FormState::of([(REVOKE, "yes")])
}

/// What becomes of the tokens by a form.
pub fn tokens_of(form: &FormState) -> Tokens {
    if form.has(REVOKE) { Tokens::Revoked } else { Tokens::Kept }
}
