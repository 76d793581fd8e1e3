//! `/account/entry`: correcting one's own name, address, language and particulars.

use axum::response::{IntoResponse, Redirect, Response};
use domain::language::Language;
use domain::members::person::{Entry, EntryInput};
use domain::members::power::Power;
use leptos::prelude::*;
use store::members::{MemberPage, correct_own, seen_entry};

use super::labels::{kind_key, status_key};
use super::particulars;
use crate::i18n::format;
use crate::t;
use crate::ui::{ErrorSummary, OptionItem, RequestKey, SelectField, TextField};
use crate::web::client::Client;
use crate::web::{Ctx, Form, FormState, Page, PageError};

/// Shows the form with what is held now.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    let member = own_page(&ctx).await?;
    let form = as_it_is(&ctx, &member);
    Ok(ctx.page(|| page(&ctx, &member, &form)))
}

/// The form of one's own entry as it is.
fn as_it_is(ctx: &Ctx, member: &MemberPage) -> FormState {
    let contact = member.contact.as_ref();
    let held = contact.map(|contact| contact.particulars.clone()).unwrap_or_default();
    let first = [
        ("name", member.name.clone()),
        ("email", contact.and_then(|contact| contact.email.clone()).unwrap_or_default()),
        ("language", contact.map_or(ctx.language, |contact| contact.language).tag().to_owned()),
    ];
    let form = FormState::of(first.into_iter().chain(particulars::values(&held)));
    let language = contact.map_or(ctx.language, |contact| contact.language);
    let email = contact.and_then(|contact| contact.email.clone());
    let entry = Entry { kind: member.kind, name: member.name.clone(), email, language, particulars: held };
    form.seeing(seen_entry(&entry))
}

/// Corrects the entry.
pub async fn submit(ctx: Ctx, client: Client, Form(form): Form) -> Result<Response, PageError> {
    own_page(&ctx).await?;
    let text = |field: &str| form.value(field).to_owned();
    let input = EntryInput {
        kind: String::new(),
        name: text("name"),
        email: text("email"),
        language: text("language"),
        particulars: particulars::typed(&form),
    };
    match correct_own(ctx.db(), &ctx.act(&form), input, form.value("present"), client.address).await {
        Ok(_) => Ok(Redirect::to("/account?saved=entry").into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let member = own_page(&ctx).await?;
            let form = form.beside(&as_it_is(&ctx, &member));
            Ok(ctx.refusal(|| page(&ctx, &member, &form)))
        }
    }
}

async fn own_page(ctx: &Ctx) -> Result<MemberPage, PageError> {
    let number = ctx.signed_in()?.number;
    ctx.viewer.require(Power::KeepOwnData)?;
    Ok(store::members::member_page(ctx.db(), &ctx.viewer, number, ctx.now).await?)
}

fn page(ctx: &Ctx, member: &MemberPage, form: &FormState) -> Page {
    let f = || form.clone();
    let languages = Language::ALL.into_iter().map(|l| OptionItem::new(l.tag(), l.own_name())).collect::<Vec<_>>();
    Page::titled(t!("own-correct")).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/account">{t!("account-title")}</a></p>
            <h1>{t!("own-correct")}</h1>
            <p class="lead">{t!("own-correct-lead")}</p>
        </div>
        <ErrorSummary form=f()/>
        <form class="stack" method="post" novalidate=true action="/account/entry">
            <RequestKey form=f()/>
            <TextField form=f() name="name" label=t!("admit-name") hint=t!("own-name-hint") autocomplete="name"/>
            <TextField form=f() name="email" label=t!("admit-email") hint=t!("own-email-hint") inputmode="email" autocomplete="email"/>
            <TextField form=f() name="present" label=t!("password-present") hint=t!("own-present-hint") kind="password" autocomplete="current-password"/>
            <SelectField form=f() name="language" label=t!("account-language-label") hint=t!("account-language-hint") options=languages/>
            <p class="quiet">{t!("own-restricted")}</p>
            {particulars::particulars_fields(form, member.kind)}
            <div class="button-row"><button class="button">{t!("own-correct-submit")}</button></div>
        </form>
        <h2>{t!("own-kept-title")}</h2>
        <p>{t!("own-kept-hint")}</p>
        <dl class="facts">
            <div><dt>{t!("member-kind")}</dt><dd>{t!(kind_key(member.kind))}</dd></div>
            <div><dt>{t!("member-class")}</dt><dd>{member.class.clone()}</dd></div>
            <div><dt>{t!("member-status")}</dt><dd>{t!(status_key(member.status))}</dd></div>
            {member.joined_on.map(|joined| view! {
                <div><dt>{t!("member-joined")}</dt><dd>{format::day(ctx.language, joined)}</dd></div>
            })}
        </dl>
    })
}
