//! `/members/contacts/{number}/entry`: correcting what is held of a contact.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::members::{ContactLine, contact, contact_sites, correct_contact};

use super::contact_list::contact_name;
use super::contact_new::{contact_fields, typed};
use super::contact_show::read_number;
use crate::t;
use crate::ui::{ErrorSummary, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form with what is held now.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    let (line, sites) = found(&ctx, read_number(&number)?).await?;
    let form = as_it_is(&line);
    Ok(ctx.page(|| page(&line, &form, &sites)))
}

/// The form of a contact as it is.
fn as_it_is(line: &ContactLine) -> FormState {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let form = [
        ("kind", line.kind.as_str().to_owned()),
        ("name", line.name.clone()),
        ("email", text(&line.email)),
        ("telephone", text(&line.telephone)),
        ("postal_address", text(&line.postal_address)),
        ("note", line.note.clone()),
        ("site", line.site.clone().map(|(slug, _)| slug).unwrap_or_default()),
    ];
    FormState::of(form).seeing(line.seen())
}

/// Corrects the contact.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    let number = read_number(&number)?;
    ctx.signed_in()?;
    match correct_contact(ctx.db(), &ctx.act(&form), number, typed(&form)).await {
        Ok(_) => Ok(Redirect::to(&format!("/members/contacts/{number}?after=entry")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let (line, sites) = found(&ctx, number).await?;
            let form = form.beside(&as_it_is(&line));
            Ok(ctx.refusal(|| page(&line, &form, &sites)))
        }
    }
}

/// The contact, and the sites that it can have to do with, its own among them.
async fn found(ctx: &Ctx, number: i64) -> Result<(ContactLine, Vec<(String, String)>), PageError> {
    ctx.signed_in()?;
    let mut sites = contact_sites(ctx.db(), &ctx.viewer).await?;
    let line = contact(ctx.db(), &ctx.viewer, number).await?;
    sites.extend(line.site.clone().filter(|own| !sites.contains(own)));
    Ok((line, sites))
}

fn page(line: &ContactLine, form: &FormState, sites: &[(String, String)]) -> Page {
    let number = line.number;
    let title = t!("member-entry-title", name = contact_name(line));
    Page::titled(title.clone()).section(Section::Members).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/members/contacts">{t!("contacts-title")}</a>" · "
                <a href=format!("/members/contacts/{number}")>{format!("C-{number}")}</a>
            </p>
            <h1>{title}</h1>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=format!("/members/contacts/{number}/entry")>
            <RequestKey form=form.clone()/>
            {contact_fields(form, sites)}
            <div class="button-row"><button class="button">{t!("own-correct-submit")}</button></div>
        </form>
    })
}
