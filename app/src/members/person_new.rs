//! `/members/{number}/people/new`: naming a person who holds a membership with others, or acts for an organisation.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::people::{PersonInput, PersonRole};
use leptos::prelude::*;
use store::members::{PeopleForm, add_person, people_form};

use super::member_show::read_number;
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextArea, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let membership = people_form(ctx.db(), &ctx.viewer, read_number(&number)?, ctx.today).await?;
    let form = FormState::of([("from", ctx.today.to_string())]);
    Ok(ctx.page(|| page(&membership, &form)))
}

/// Names the person.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    match add_person(ctx.db(), &ctx.act(&form), number, typed(&form)).await {
        Ok(_) => Ok(Redirect::to(&format!("/members/{number}?after=person#people")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let membership = people_form(ctx.db(), &ctx.viewer, number, ctx.today).await?;
            Ok(ctx.refusal(|| page(&membership, &form)))
        }
    }
}

/// What was typed into [`person_fields`].
pub(super) fn typed(form: &FormState) -> PersonInput {
    let text = |field: &str| form.value(field).to_owned();
    PersonInput {
        name: text("name"),
        email: text("email"),
        from: text("from"),
        until: text("until"),
        evidence: text("evidence"),
    }
}

/// The fields of a person.
pub(super) fn person_fields(form: &FormState, role: PersonRole) -> AnyView {
    let f = || form.clone();
    let evidence_hint = match role {
        PersonRole::Holder => t!("person-evidence-hint-holder"),
        PersonRole::Representative => t!("person-evidence-hint-representative"),
    };
    view! {
        <TextField form=f() name="name" label=t!("admit-name") hint=t!("person-name-hint")/>
        <TextField form=f() name="from" label=t!("person-from") kind="date" short=true/>
        <TextField form=f() name="until" label=t!("person-until") hint=t!("person-until-hint") kind="date" short=true/>
        <p class="quiet">{t!("member-restricted")}</p>
        <TextArea form=f() name="evidence" label=t!("person-evidence") hint=evidence_hint rows=3/>
        <TextField form=f() name="email" label=t!("admit-email") hint=t!("person-email-hint") inputmode="email"/>
    }
    .into_any()
}

/// Where a page of a person stands: under the membership.
pub(super) fn kicker(membership: &PeopleForm) -> AnyView {
    let number = membership.member;
    view! {
        <p class="kicker">
            <a href="/members">{t!("register-title")}</a>" · "
            <a href=format!("/members/{number}")>{format!("M-{number}")}</a>" "<bdi>{membership.name.clone()}</bdi>
        </p>
    }
    .into_any()
}

fn page(membership: &PeopleForm, form: &FormState) -> Page {
    let (title, lead) = match membership.role {
        PersonRole::Holder => (t!("person-add-holder"), t!("person-lead-holder")),
        PersonRole::Representative => (t!("person-add-representative"), t!("person-lead-representative")),
    };
    let address = format!("/members/{}/people/new", membership.member);
    Page::titled(title.clone()).section(Section::Members).narrow().body(view! {
        <div class="page-head">
            {kicker(membership)}
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=address>
            <RequestKey form=form.clone()/>
            {person_fields(form, membership.role)}
            <div class="button-row"><button class="button">{t!("person-add-submit")}</button></div>
        </form>
    })
}
