//! `/account/calendar`: the secret address of one's own calendar, which is shown once.

use axum::response::{IntoResponse, Redirect, Response};
use domain::Moment;
use leptos::prelude::*;
use store::members::{make_calendar, own_calendar, revoke_calendar};

use crate::t;
use crate::ui::{ErrorSummary, RequestKey};
use crate::web::client::Client;
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows whether there is an address.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let since = own_calendar(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| page(&ctx, since, &FormState::default())))
}

/// Makes an address, which the answer itself shows since it is kept nowhere; or revokes the one that there is.
pub async fn submit(ctx: Ctx, client: Client, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let act = ctx.act(&form);
    let refused = if form.value("do") == "revoke" {
        match revoke_calendar(ctx.db(), &act).await {
            Ok(()) => return Ok(Redirect::to("/account/calendar?done=revoked").into_response()),
            Err(error) => error,
        }
    } else {
        match make_calendar(ctx.db(), &act).await {
            Ok(secret) => {
                let address = secret.map(|secret| format!("{}/calendar/{secret}.ics", client.site));
                return Ok(ctx.page(|| made_page(address)));
            }
            Err(error) => error,
        }
    };
    let form = form.refused(refused)?;
    let since = own_calendar(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.refusal(|| page(&ctx, since, &form)))
}

fn head(title: String, lead: Option<String>) -> AnyView {
    view! {
        <div class="page-head">
            <p class="kicker"><a href="/account">{t!("account-title")}</a></p>
            <h1>{title}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        </div>
    }
    .into_any()
}

fn page(ctx: &Ctx, since: Option<Moment>, form: &FormState) -> Page {
    let revoked = ctx.query_value("done") == "revoked";
    let make = if since.is_some() { t!("calendar-make-anew") } else { t!("calendar-make") };
    let stands = match since {
        Some(since) => t!("calendar-since", moment = ctx.moment(since)),
        None => t!("calendar-none"),
    };
    let revoke = since.map(|_| {
        view! { <button class="button button--quiet" name="do" value="revoke">{t!("calendar-revoke")}</button> }
    });
    Page::titled(t!("calendar-title")).narrow().body(view! {
        {head(t!("calendar-title"), Some(t!("calendar-lead")))}
        {revoked.then(|| view! { <p class="notice notice--done" role="status">{t!("calendar-revoked")}</p> })}
        <ErrorSummary form=form.clone()/>
        <p>{stands}</p>
        <form class="stack" method="post" novalidate=true action="/account/calendar">
            <RequestKey form=form.clone()/>
            <p class="hint">{t!("calendar-secret")}</p>
            <div class="button-row">
                <button class="button" name="do" value="make">{make}</button>
                {revoke}
            </div>
        </form>
    })
}

/// The address, this once; or that it was shown.
fn made_page(address: Option<String>) -> Page {
    let told = match address {
        Some(address) => view! {
            <p class="notice notice--done" role="status">{t!("calendar-made-once")}</p>
            <p><code class="link-to-hand-over">{address}</code></p>
            <p>{t!("calendar-made-use")}</p>
        }
        .into_any(),
        None => view! { <p class="notice" role="status">{t!("calendar-made-before")}</p> }.into_any(),
    };
    Page::titled(t!("calendar-made")).narrow().body(view! {
        {head(t!("calendar-made"), None)}
        {told}
        <p><a href="/account/calendar">{t!("calendar-title")}</a></p>
    })
}
