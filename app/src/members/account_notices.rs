//! `/account/notices`: which mail one gets of what goes on.

use axum::response::{IntoResponse, Redirect, Response};
use domain::members::notices::{Notices, NoticesInput};
use leptos::prelude::*;
use store::members::{MemberPage, member_page, notices, set_notices};

use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, OptionItem, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows what is chosen.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let member = own_page(&ctx).await?;
    let chosen = notices(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| page(&ctx, &member, &form_of(chosen))))
}

/// Keeps what is chosen now.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    let member = own_page(&ctx).await?;
    let input = NoticesInput { digest: form.value("digest").to_owned(), reminders: form.value("reminders").to_owned() };
    match set_notices(ctx.db(), &ctx.act(&form), &input).await {
        Ok(_) => Ok(Redirect::to("/account/notices?saved=yes").into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &member, &form)))
        }
    }
}

async fn own_page(ctx: &Ctx) -> Result<MemberPage, PageError> {
    let number = ctx.signed_in()?.number;
    Ok(member_page(ctx.db(), &ctx.viewer, number, ctx.now).await?)
}

fn form_of(chosen: Notices) -> FormState {
    FormState::of([("digest", chosen.digest.as_str()), ("reminders", if chosen.reminders { "yes" } else { "no" })])
}

fn page(ctx: &Ctx, member: &MemberPage, form: &FormState) -> Page {
    let f = || form.clone();
    let saved = !ctx.query_value("saved").is_empty();
    let address = member.contact.as_ref().and_then(|contact| contact.email.as_ref());
    let without = address.is_none().then(|| {
        view! { <p class="notice">{t!("notices-no-address")}" "<a href="/account/entry">{t!("own-correct")}</a></p> }
    });
    let digests = vec![
        OptionItem::new("none", t!("digest-none")),
        OptionItem::new("daily", t!("digest-daily")),
        OptionItem::new("weekly", t!("digest-weekly")),
    ];
    let reminders =
        vec![OptionItem::new("yes", t!("notices-reminders-yes")), OptionItem::new("no", t!("notices-reminders-no"))];
    Page::titled(t!("notices-title")).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/account">{t!("account-title")}</a></p>
            <h1>{t!("notices-title")}</h1>
            <p class="lead">{t!("notices-lead")}</p>
        </div>
        {saved.then(|| view! { <p class="notice notice--done" role="status">{t!("notices-saved")}</p> })}
        {without}
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/account/notices">
            <RequestKey form=f()/>
            <ChoiceField form=f() name="digest" legend=t!("notices-digest") options=digests/>
            <ChoiceField form=f() name="reminders" legend=t!("notices-reminders") options=reminders/>
            <div class="button-row"><button class="button">{t!("notices-submit")}</button></div>
        </form>
    })
}
