//! `/members/{number}/entry`: the membership secretary corrects an entry in the register.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::language::Language;
use domain::members::person::EntryInput;
use leptos::prelude::*;
use store::members::{EntryForm, correct_entry, entry_form, seen_entry};

use super::labels::kind_key;
use super::member_show::read_number;
use super::particulars;
use crate::t;
use crate::ui::{ErrorSummary, OptionItem, RequestKey, SelectField, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form with what is held now.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let member = entry_form(ctx.db(), &ctx.viewer, read_number(&number)?, ctx.today).await?;
    let form = as_it_is(&member);
    Ok(ctx.page(|| page(&member, &form)))
}

/// The form of an entry as it is.
fn as_it_is(member: &EntryForm) -> FormState {
    let entry = &member.entry;
    let first = [
        ("name", entry.name.clone()),
        ("email", entry.email.clone().unwrap_or_default()),
        ("language", entry.language.tag().to_owned()),
    ];
    FormState::of(first.into_iter().chain(particulars::values(&entry.particulars))).seeing(seen_entry(entry))
}

/// Corrects the entry.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let member = entry_form(ctx.db(), &ctx.viewer, number, ctx.today).await?;
    // What the form does not offer stays as it is.
    let or_kept = |field: &str, kept: &str| {
        if form.has(field) { form.value(field).to_owned() } else { kept.to_owned() }
    };
    let input = EntryInput {
        kind: String::new(),
        name: form.value("name").to_owned(),
        email: or_kept("email", member.entry.email.as_deref().unwrap_or_default()),
        language: or_kept("language", member.entry.language.tag()),
        particulars: particulars::typed(&form),
    };
    match correct_entry(ctx.db(), &ctx.act(&form), number, input).await {
        Ok(_) => Ok(Redirect::to(&format!("/members/{number}?after=entry")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let member = entry_form(ctx.db(), &ctx.viewer, number, ctx.today).await?;
            let form = form.beside(&as_it_is(&member));
            Ok(ctx.refusal(|| page(&member, &form)))
        }
    }
}

fn page(member: &EntryForm, form: &FormState) -> Page {
    let f = || form.clone();
    let number = member.number;
    let kind = member.entry.kind;
    let languages = Language::ALL.into_iter().map(|l| OptionItem::new(l.tag(), l.own_name())).collect::<Vec<_>>();
    let reached = if member.has_password {
        view! { <p class="quiet">{t!("entry-own")}</p> }.into_any()
    } else {
        let address = match member.holds_role {
            true => view! { <p class="quiet">{t!("entry-role")}</p> }.into_any(),
            false => view! {
                <TextField form=f() name="email" label=t!("admit-email") hint=t!("admit-email-hint") inputmode="email"/>
            }
            .into_any(),
        };
        view! {
            {address}
            <SelectField form=f() name="language" label=t!("admit-language") hint=t!("admit-language-hint") options=languages/>
        }
        .into_any()
    };
    Page::titled(t!("member-entry-title", name = member.entry.name.clone())).section(Section::Members).narrow().body(
        view! {
            <div class="page-head">
                <p class="kicker">
                    <a href="/members">{t!("register-title")}</a>" · "
                    <a href=format!("/members/{number}")>{format!("M-{number}")}</a>
                </p>
                <h1>{t!("member-entry-title", name = member.entry.name.clone())}</h1>
                <p class="lead">{t!("entry-lead", kind = t!(kind_key(kind)))}</p>
            </div>
            <ErrorSummary form=f()/>
            <form class="stack" method="post" novalidate=true action=format!("/members/{number}/entry")>
                <RequestKey form=f()/>
                <TextField form=f() name="name" label=t!("admit-name") hint=t!("admit-name-hint")/>
                {reached}
                <p class="quiet">{t!("member-restricted")}</p>
                {particulars::particulars_fields(form, kind)}
                <div class="button-row"><button class="button">{t!("own-correct-submit")}</button></div>
            </form>
        },
    )
}
