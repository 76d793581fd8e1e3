//! `/account`: one's own entry, language, password and devices.

use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use domain::language::Language;
use leptos::prelude::*;
use store::members::MemberPage;

use super::labels::StatusMark;
use super::particulars::particulars_facts;
use super::token_list::{revoke_box, revoke_ticked, serving};
use crate::i18n::format;
use crate::t;
use crate::ui::{ErrorSummary, OptionItem, RequestKey, SelectField, role_name};
use crate::web::frame::LANGUAGE_COOKIE;
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the account of whoever is signed in.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let member = own_page(&ctx).await?;
    let language = member.contact.as_ref().map_or(ctx.language, |contact| contact.language);
    let form = FormState::of([("language", language.tag())]);
    let serving = serving(&ctx).await?;
    Ok(ctx.page(|| page(&ctx, &member, &form, serving)))
}

/// Sets the language.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    let member = own_page(&ctx).await?;
    match store::members::set_language(ctx.db(), &ctx.act(&form), form.value("language")).await {
        Ok(_) => {
            // What was once chosen on this device gives way to what was chosen now.
            let forget = format!("{LANGUAGE_COOKIE}=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly");
            Ok((AppendHeaders([(SET_COOKIE, forget)]), Redirect::to("/account?saved=language")).into_response())
        }
        Err(error) => {
            let form = form.refused(error)?;
            let serving = serving(&ctx).await?;
            Ok(ctx.refusal(|| page(&ctx, &member, &form, serving)))
        }
    }
}

async fn own_page(ctx: &Ctx) -> Result<MemberPage, PageError> {
    let number = ctx.signed_in()?.number;
    Ok(store::members::member_page(ctx.db(), &ctx.viewer, number, ctx.now).await?)
}

fn page(ctx: &Ctx, member: &MemberPage, form: &FormState, serving: i64) -> Page {
    let saved = match ctx.query_value("saved").as_str() {
        "language" => Some(t!("account-saved-language")),
        "password" => Some(t!("account-saved-password")),
        "entry" => Some(t!("own-saved")),
        _ => None,
    };
    let languages = Language::ALL.into_iter().map(|l| OptionItem::new(l.tag(), l.own_name())).collect::<Vec<_>>();
    Page::titled(t!("account-title")).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">{format!("M-{}", member.number)}</p>
            <h1><bdi>{member.name.clone()}</bdi></h1>
        </div>
        {saved.map(|saved| view! { <p class="notice notice--done" role="status">{saved}</p> })}
        <ErrorSummary form=form.clone()/>
        {facts(ctx, member)}
        <p><a href=format!("/members/{}", member.number)>{t!("account-in-register")}</a></p>
        <h2>{t!("own-title")}</h2>
        <p><a href="/account/data">{t!("own-see")}</a></p>
        <p><a href="/account/entry">{t!("own-correct")}</a></p>
        <h2>{t!("account-language")}</h2>
        <form class="stack" method="post" novalidate=true action="/account">
            <RequestKey form=form.clone()/>
            <SelectField
                form=form.clone()
                name="language"
                label=t!("account-language-label")
                hint=t!("account-language-hint")
                options=languages
            />
            <div class="button-row"><button class="button button--quiet">{t!("account-language-submit")}</button></div>
        </form>
        <h2>{t!("notices-title")}</h2>
        <p><a href="/account/notices">{t!("notices-change")}</a></p>
        <h2>{t!("account-calendar")}</h2>
        <p><a href="/account/calendar">{t!("calendar-title")}</a></p>
        <h2>{t!("account-password")}</h2>
        <p><a href="/account/password">{t!("account-password-change")}</a></p>
        <h2>{t!("account-tokens")}</h2>
        <p><a href="/account/tokens">{t!("tokens-title")}</a></p>
        <h2>{t!("account-devices")}</h2>
        <p>{t!("account-devices-hint")}</p>
        <form class="stack" method="post" novalidate=true action="/account/signout-everywhere">
            <RequestKey form=FormState::default()/>
            {revoke_box(&revoke_ticked(), serving)}
            <div class="button-row"><button class="button button--quiet">{t!("account-sign-out-everywhere")}</button></div>
        </form>
    })
}

fn facts(ctx: &Ctx, member: &MemberPage) -> AnyView {
    let day = |day| format::day(ctx.language, day);
    let roles = member
        .terms
        .iter()
        .filter(|term| term.holds_on(ctx.today))
        .map(|term| {
            let until = term.last_day().map(|last| t!("term-until", day = day(last)));
            view! { <li>{role_name(term.role)}{until.map(|until| format!(", {until}"))}</li> }
        })
        .collect_view();
    let holds_any = member.terms.iter().any(|term| term.holds_on(ctx.today));
    let email = member.contact.as_ref().and_then(|contact| contact.email.clone());
    view! {
        <dl class="facts">
            <div><dt>{t!("member-class")}</dt><dd>{member.class.clone()}</dd></div>
            <div><dt>{t!("member-status")}</dt><dd><StatusMark status=member.status/></dd></div>
            {member.joined_on.map(|joined| view! { <div><dt>{t!("member-joined")}</dt><dd>{day(joined)}</dd></div> })}
            <div><dt>{t!("member-email")}</dt><dd>{email.unwrap_or_else(|| t!("member-email-none"))}</dd></div>
            {member.contact.as_ref().map(|contact| particulars_facts(ctx, &contact.particulars))}
            {holds_any.then(|| view! {
                <div>
                    <dt><a href="/community/roles">{t!("community-roles")}</a></dt>
                    <dd><ul>{roles}</ul></dd>
                </div>
            })}
        </dl>
    }
    .into_any()
}
