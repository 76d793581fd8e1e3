//! `/members/contacts/{number}`: a contact, how it ends, and how it is forgotten.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::contact::ContactNumber;
use domain::members::power::Power;
use leptos::prelude::*;
use store::members::{ContactLine, contact, end_contact, erase_contact};

use super::contact_list::contact_name;
use super::labels::contact_kind_key;
use super::particulars::lines;
use crate::i18n::format;
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the contact.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let line = contact(ctx.db(), &ctx.viewer, read_number(&number)?).await?;
    let form = FormState::of([("ended_on", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&ctx, &line, &form)))
}

/// Ends the contact, or erases it.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let act = ctx.act(&form);
    let (done, after) = match form.value("do") {
        "erase" => (erase_contact(ctx.db(), &act, number).await, "erased"),
        _ => (end_contact(ctx.db(), &act, number, form.value("ended_on").to_owned()).await, "ended"),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/members/contacts/{number}?after={after}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let line = contact(ctx.db(), &ctx.viewer, number).await?;
            Ok(ctx.refusal(|| page(&ctx, &line, &form)))
        }
    }
}

/// The contact's number in an address.
pub(super) fn read_number(text: &str) -> Result<i64, PageError> {
    text.parse().map(|ContactNumber(number)| number).map_err(|()| PageError::NotFound)
}

fn page(ctx: &Ctx, line: &ContactLine, form: &FormState) -> Page {
    let done = match ctx.query_value("after").as_str() {
        "new" => Some(t!("contact-entered")),
        "entry" => Some(t!("entry-corrected")),
        "ended" => Some(t!("contact-ended-done")),
        "erased" => Some(t!("contact-erased-done")),
        _ => None,
    };
    let name = contact_name(line);
    let keeps = ctx.viewer.may(Power::AdmitMembers) && line.erased_at.is_none();
    Page::titled(name.clone()).section(Section::Members).body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/members">{t!("register-title")}</a>" · "
                <a href="/members/contacts">{t!("contacts-title")}</a>" · "{format!("C-{}", line.number)}
            </p>
            <h1><bdi>{name}</bdi></h1>
            {line.ended_on.map(|day| view! {
                <span class="state state--refused">{t!("contact-ended", day = format::day(ctx.language, day))}</span>
            })}
        </div>
        {done.map(|done| view! { <p class="notice notice--done" role="status">{done}</p> })}
        <ErrorSummary form=form.clone()/>
        {facts(ctx, line)}
        {keeps.then(|| actions(line, form))}
        {ctx.viewer.may(Power::ReadLog).then(|| view! {
            <p><a href=format!("/community/log?subject=C-{}", line.number)>{t!("member-in-log")}</a></p>
        })}
    })
}

fn facts(ctx: &Ctx, line: &ContactLine) -> AnyView {
    let text = |label: &str, value: Option<String>| {
        value.map(|value| view! { <div><dt>{t!(label)}</dt><dd dir="auto">{value}</dd></div> })
    };
    let site = line.site.clone().map(|(slug, name)| {
        let address = format!("/infrastructure/sites/{slug}");
        let name = if ctx.viewer.may(Power::ReadInventory) {
            view! { <a href=address>{name}</a> }.into_any()
        } else {
            name.into_any()
        };
        view! { <div><dt>{t!("contact-site")}</dt><dd>{name}</dd></div> }
    });
    let block = |label: &str, value: Option<&str>| {
        let value = value.filter(|value| !value.is_empty());
        value.map(|value| view! { <div><dt>{t!(label)}</dt><dd>{lines(value)}</dd></div> })
    };
    view! {
        <dl class="facts">
            <div><dt>{t!("member-kind")}</dt><dd>{t!(contact_kind_key(line.kind))}</dd></div>
            {text("member-email", line.email.clone())}
            {text("member-telephone", line.telephone.clone())}
            {block("member-postal-address", line.postal_address.as_deref())}
            {site}
            {block("contact-note", Some(line.note.as_str()))}
            <div><dt>{t!("contact-since")}</dt><dd>{ctx.moment(line.entered_at)}</dd></div>
            {line.erased_at.map(|at| view! { <div><dt>{t!("contact-erased-at")}</dt><dd>{ctx.moment(at)}</dd></div> })}
        </dl>
    }
    .into_any()
}

/// What can be done: correcting, admitting, ending; and erasing, once it has ended.
fn actions(line: &ContactLine, form: &FormState) -> AnyView {
    let address = format!("/members/contacts/{}", line.number);
    let f = || form.clone();
    let end = line.ended_on.is_none().then(|| {
        view! {
            <h2>{t!("contact-end")}</h2>
            <p>{t!("contact-end-hint")}</p>
            <form class="stack" method="post" novalidate=true action=address.clone()>
                <RequestKey form=f()/>
                <TextField form=f() name="ended_on" label=t!("contact-ended-on") kind="date" short=true/>
                <div class="button-row"><button class="button button--quiet" name="do" value="end">{t!("contact-end")}</button></div>
            </form>
        }
    });
    let erase = line.ended_on.is_some().then(|| {
        view! {
            <h2>{t!("contact-erase")}</h2>
            <p>{t!("contact-erase-hint")}</p>
            <form class="stack" method="post" novalidate=true action=address.clone()>
                <RequestKey form=f()/>
                <div class="button-row"><button class="button button--quiet" name="do" value="erase">{t!("contact-erase")}</button></div>
            </form>
        }
    });
    let admit = line.ended_on.is_none().then(|| {
        view! { <li><a href=format!("/members/new?contact={}", line.number)>{t!("contact-admit")}</a></li> }
    });
    view! {
        <ul>
            <li><a href=format!("{address}/entry")>{t!("entry-correct")}</a></li>
            {admit}
        </ul>
        {end}
        {erase}
    }
    .into_any()
}
