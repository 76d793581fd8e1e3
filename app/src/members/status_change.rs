//! `/members/{number}/status`: recording where a member stands from a day on, and why.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::members::role::Role;
use domain::members::standing::{DECIDED, MembershipChange, StandingInput, possible};
use domain::members::status::Status;
use domain::validation::Refusal;
use leptos::prelude::*;
use store::members::{StandingForm, change_standing, standing_form};

use super::labels::{StatusMark, status_key};
use super::member_show::read_number;
use crate::i18n::format;
use crate::t;
use crate::ui::{CheckField, ErrorSummary, OptionItem, RequestKey, SelectField, TextArea, TextField, role_name};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form of a change.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let member = standing_form(ctx.db(), &ctx.viewer, read_number(&number)?).await?;
    let form = FormState::of([("from", ctx.today.to_string().as_str())]);
    Ok(ctx.page(|| page(&ctx, &member, &form)))
}

/// Changes the status.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let text = |field: &str| form.value(field).to_owned();
    let input = StandingInput { status: text("status"), from: text("from"), reason: text("reason") };
    let vacant = vacant(&ctx, number, &input).await?;
    if !vacant.is_empty() && form.value("vacant") != "yes" {
        let roles = vacant.into_iter().map(role_name).collect::<Vec<_>>().join(", ");
        let form = form.with_errors(vec![Refusal::new("error-standing-vacant").with("roles", roles).at("vacant")]);
        let member = standing_form(ctx.db(), &ctx.viewer, number).await?;
        return Ok(ctx.refusal(|| page(&ctx, &member, &form)));
    }
    match change_standing(ctx.db(), &ctx.act(&form), number, input).await {
        Ok(()) => Ok(Redirect::to(&format!("/members/{number}?after=status#history")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let member = standing_form(ctx.db(), &ctx.viewer, number).await?;
            Ok(ctx.refusal(|| page(&ctx, &member, &form)))
        }
    }
}

/// The roles that nobody would hold any more once the membership is over.
async fn vacant(ctx: &Ctx, number: i64, input: &StandingInput) -> Result<Vec<Role>, PageError> {
    if !input.status.parse().is_ok_and(Status::is_over) {
        return Ok(Vec::new());
    }
    let terms = store::members::terms(ctx.db(), &ctx.viewer, ctx.today).await?.current;
    let held: Vec<_> = terms.into_iter().filter(|term| term.from <= ctx.today).collect();
    let mut own: Vec<Role> = held.iter().filter(|term| term.number == number).map(|term| term.role).collect();
    own.retain(|role| !held.iter().any(|term| term.role == *role && term.number != number));
    Ok(own)
}

/// Where the members decide what was asked for: a proposal with its effect filled in.
fn proposal(member: &StandingForm, form: &FormState) -> Option<AnyView> {
    let decided = form.refusals("status").iter().any(|refusal| refusal.key == DECIDED);
    let after = form.value("status").parse().ok().filter(|_| decided)?;
    let change = MembershipChange::between(member.status, after)?;
    let address = format!("/decisions/new?effect=change_membership&member=M-{}&change={change}", member.number);
    Some(view! { <p class="notice"><a href=address>{t!("standing-propose")}</a></p> }.into_any())
}

fn page(ctx: &Ctx, member: &StandingForm, form: &FormState) -> Page {
    let f = || form.clone();
    let number = member.number;
    let asked = form.has("vacant") || !form.refusals("vacant").is_empty();
    let option = |status| {
        let decided = MembershipChange::between(member.status, status).is_some();
        let name = t!(status_key(status));
        let label = if decided { t!("standing-by-decision", status = name) } else { name };
        OptionItem::new(Status::as_str(status), label)
    };
    let mut statuses = vec![OptionItem::new("", t!("standing-choose"))];
    statuses.extend(possible(member.status, member.kind).map(option));
    Page::titled(t!("standing-title", name = member.name.clone())).section(Section::Members).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/members">{t!("register-title")}</a>" · "
                <a href=format!("/members/{number}")>{format!("M-{number}")}</a>
            </p>
            <h1>{t!("standing-title", name = member.name.clone())}</h1>
            <p class="lead">
                <StatusMark status=member.status/>" "{t!("term-open", from = format::day(ctx.language, member.since))}
            </p>
        </div>
        <ErrorSummary form=f()/>
        {proposal(member, form)}
        <form class="stack" method="post" novalidate=true action=format!("/members/{number}/status")>
            <RequestKey form=f()/>
            <SelectField form=f() name="status" label=t!("standing-status") hint=t!("standing-status-hint") options=statuses/>
            <TextField form=f() name="from" label=t!("standing-from") hint=t!("standing-from-hint") kind="date" short=true/>
            <TextArea form=f() name="reason" label=t!("standing-reason") hint=t!("standing-reason-hint") rows=3/>
            {asked.then(|| view! { <CheckField form=f() name="vacant" label=t!("standing-vacant")/> })}
            <div class="button-row"><button class="button">{t!("standing-submit")}</button></div>
        </form>
        <h2>{t!("standing-effects")}</h2>
        <ul>
            <li>{t!("standing-effect-leave")}</li>
            <li>{t!("standing-effect-suspended")}</li>
            <li>{t!("standing-effect-over")}</li>
            <li>{t!("standing-effect-back")}</li>
            <li>{t!("standing-effect-dues")}</li>
        </ul>
    })
}
