//! `/account/tokens/new`: making a token, which is shown once.

use axum::response::{IntoResponse, Response};
use domain::members::token::{Scope, TOKEN_DAYS, TokenInput};
use leptos::prelude::*;
use store::members::{MadeToken, make_token};

use super::token_list::scope_name;
use crate::i18n;
use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, OptionItem, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the form.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let [_, days, _] = TOKEN_DAYS;
    Ok(ctx.page(|| page(&FormState::of([("days", days.to_string())]))))
}

/// Makes the token. The answer itself shows it, since it is kept nowhere; sent again, the form tells that it was made.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let input = TokenInput {
        name: form.value("name").to_owned(),
        scopes: Scope::ALL.iter().filter(|s| form.has(&field(**s))).map(|scope| scope.as_str().to_owned()).collect(),
        days: form.value("days").to_owned(),
    };
    match make_token(ctx.db(), &ctx.act(&form), &input).await {
        Ok(made) => Ok(ctx.page(|| made_page(&made)).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&form)))
        }
    }
}

/// The name of a scope's box.
fn field(scope: Scope) -> String {
    format!("scope-{}", scope.as_str().replace(':', "-"))
}

fn page(form: &FormState) -> Page {
    let f = || form.clone();
    let days = TOKEN_DAYS.map(|days| OptionItem::new(days.to_string(), t!("token-days", days = days))).to_vec();
    Page::titled(t!("token-new")).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/account/tokens">{t!("tokens-title")}</a></p>
            <h1>{t!("token-new")}</h1>
            <p class="lead">{t!("token-new-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/account/tokens/new">
            <RequestKey form=f()/>
            <TextField form=f() name="name" label=t!("token-name") hint=t!("token-name-hint")/>
            {scopes(form)}
            <ChoiceField form=f() name="days" legend=t!("token-days-question") options=days/>
            <div class="button-row"><button class="button">{t!("token-make")}</button></div>
        </form>
    })
}

/// The boxes of the scopes, of which at least one is ticked.
fn scopes(form: &FormState) -> AnyView {
    crate::ui::FieldLabels::keep("scopes", &t!("token-scopes"));
    let sentences: Vec<String> = form.refusals("scopes").into_iter().map(i18n::refusal).collect();
    let refused = !sentences.is_empty();
    let error = refused.then(|| view! { <p class="error" id="field-scopes-error">{sentences.join(" ")}</p> });
    let boxes = Scope::ALL
        .iter()
        .map(|scope| {
            let name = field(*scope);
            // The first box is where the summary's link leads.
            let id = if scope == &Scope::MembersRead { "field-scopes".to_owned() } else { name.clone() };
            let checked = form.has(&name);
            view! {
                <div class="check">
                    <input type="checkbox" id=id.clone() name=name value="yes" checked=checked/>
                    <label for=id>{scope_name(*scope)}</label>
                </div>
            }
        })
        .collect_view();
    let describedby = if refused { "field-scopes-error" } else { "field-scopes-hint" };
    view! {
        <fieldset class="choices" aria-describedby=describedby aria-invalid=refused.then_some("true")>
            <legend>{t!("token-scopes")}</legend>
            <p class="hint" id="field-scopes-hint">{t!("token-scopes-hint")}</p>
            {error}
            {boxes}
        </fieldset>
    }
    .into_any()
}

/// The token, this once; or that it was shown.
fn made_page(made: &MadeToken) -> Page {
    let title = t!("token-made", number = format!("T-{}", made.number));
    let token = match &made.token {
        Some(token) => view! {
            <p class="notice notice--done" role="status">{t!("token-made-once")}</p>
            <p><code class="link-to-hand-over">{token.clone()}</code></p>
            <p>{t!("token-made-use")}</p>
            <pre><code>{format!("Authorization: Bearer {token}")}</code></pre>
        }
        .into_any(),
        None => view! { <p class="notice" role="status">{t!("token-made-before")}</p> }.into_any(),
    };
    Page::titled(title.clone()).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/account/tokens">{t!("tokens-title")}</a></p>
            <h1>{title}</h1>
        </div>
        {token}
        <p><a href="/account/tokens">{t!("token-made-list")}</a></p>
        <p><a href="/api">{t!("tokens-api")}</a></p>
    })
}
