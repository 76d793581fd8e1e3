//! `/members/contacts/new`: entering a contact who is no member.

use axum::response::{IntoResponse, Redirect, Response};
use domain::members::contact::{ContactInput, ContactKind};
use leptos::prelude::*;
use store::members::{contact_sites, enter_contact};

use super::contact_list::kind_options;
use super::particulars;
use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, OptionItem, RequestKey, SelectField, TextArea, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let sites = contact_sites(ctx.db(), &ctx.viewer).await?;
    let form = FormState::of([("kind", ContactKind::Host.as_str())]);
    Ok(ctx.page(|| page(&form, &sites)))
}

/// Enters the contact.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let sites = contact_sites(ctx.db(), &ctx.viewer).await?;
    match enter_contact(ctx.db(), &ctx.act(&form), typed(&form)).await {
        Ok(number) => Ok(Redirect::to(&format!("/members/contacts/{number}?after=new")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&form, &sites)))
        }
    }
}

/// What was typed into [`contact_fields`].
pub(super) fn typed(form: &FormState) -> ContactInput {
    let text = |field: &str| form.value(field).to_owned();
    ContactInput {
        kind: text("kind"),
        name: text("name"),
        email: text("email"),
        telephone: text("telephone"),
        postal_address: text("postal_address"),
        note: text("note"),
        site: text("site"),
    }
}

/// The fields of a contact.
pub(super) fn contact_fields(form: &FormState, sites: &[(String, String)]) -> AnyView {
    let f = || form.clone();
    let mut options = vec![OptionItem::new("", t!("contact-no-site"))];
    options.extend(sites.iter().map(|(slug, name)| OptionItem::new(slug.as_str(), name.as_str())));
    view! {
        <ChoiceField form=f() name="kind" legend=t!("contact-kind") options=kind_options()/>
        <TextField form=f() name="name" label=t!("admit-name") hint=t!("contact-name-hint")/>
        <TextField form=f() name="email" label=t!("admit-email") inputmode="email"/>
        {particulars::reach_fields(form)}
        {(!sites.is_empty()).then(|| view! {
            <SelectField form=f() name="site" label=t!("contact-site") hint=t!("contact-site-hint") options=options/>
        })}
        <TextArea form=f() name="note" label=t!("contact-note") hint=t!("contact-note-hint") rows=4/>
    }
    .into_any()
}

fn page(form: &FormState, sites: &[(String, String)]) -> Page {
    Page::titled(t!("contact-new")).section(Section::Members).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/members">{t!("register-title")}</a>" · "<a href="/members/contacts">{t!("contacts-title")}</a>
            </p>
            <h1>{t!("contact-new")}</h1>
            <p class="lead">{t!("contact-new-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action="/members/contacts/new">
            <RequestKey form=form.clone()/>
            {contact_fields(form, sites)}
            <div class="button-row"><button class="button">{t!("contact-new-submit")}</button></div>
        </form>
    })
}
