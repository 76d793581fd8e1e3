//! `/members/{number}/people/{person}`: correcting what is held of a person behind a membership, and saying until when.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use leptos::prelude::*;
use store::members::{PeopleForm, Person, correct_person, people_form};

use super::member_show::read_number;
use super::person_new::{kicker, person_fields, typed};
use crate::t;
use crate::ui::{AuthorityLink, ErrorSummary, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form with what is held now.
pub async fn show(ctx: Ctx, Path((number, person)): Path<(String, i64)>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let (membership, person) = found(&ctx, read_number(&number)?, person).await?;
    let form = as_it_is(&person);
    Ok(ctx.page(|| page(&membership, &person, &form)))
}

/// The form of a person as it is.
fn as_it_is(person: &Person) -> FormState {
    let restricted = person.restricted.clone();
    let form = [
        ("name", person.name.clone()),
        ("from", person.from.to_string()),
        ("until", person.last_day().map(|day| day.to_string()).unwrap_or_default()),
        ("evidence", restricted.as_ref().map(|held| held.evidence.clone()).unwrap_or_default()),
        ("email", restricted.and_then(|held| held.email).unwrap_or_default()),
    ];
    FormState::of(form).seeing(person.seen())
}

/// Corrects the person.
pub async fn submit(
    ctx: Ctx,
    Path((number, person)): Path<(String, i64)>,
    Form(form): Form,
) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    match correct_person(ctx.db(), &ctx.act(&form), number, person, typed(&form)).await {
        Ok(_) => Ok(Redirect::to(&format!("/members/{number}?after=person#people")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let (membership, person) = found(&ctx, number, person).await?;
            let form = form.beside(&as_it_is(&person));
            Ok(ctx.refusal(|| page(&membership, &person, &form)))
        }
    }
}

async fn found(ctx: &Ctx, number: i64, person: i64) -> Result<(PeopleForm, Person), PageError> {
    let membership = people_form(ctx.db(), &ctx.viewer, number, ctx.today).await?;
    let found = membership.people.iter().find(|found| found.number == person).cloned();
    Ok((membership, found.ok_or(PageError::NotFound)?))
}

fn page(membership: &PeopleForm, person: &Person, form: &FormState) -> Page {
    let address = format!("/members/{}/people/{}", membership.member, person.number);
    Page::titled(person.name.clone()).section(Section::Members).narrow().body(view! {
        <div class="page-head">
            {kicker(membership)}
            <h1><bdi>{person.name.clone()}</bdi></h1>
            <p class="lead">{t!("person-named-by")}" "<AuthorityLink authority=person.authority.clone()/></p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action=address>
            <RequestKey form=form.clone()/>
            {person_fields(form, person.role)}
            <div class="button-row"><button class="button">{t!("own-correct-submit")}</button></div>
        </form>
    })
}
