//! `/meetings/new`: calling a meeting; and the fields that this has in common with changing one.

use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::meeting::Form as MeetingForm;
use domain::decisions::meeting::input::MeetingInput;
use domain::members::power::Power;
use leptos::prelude::*;
use store::decisions::call_meeting;

use crate::t;
use crate::ui::{ChoiceField, ErrorSummary, OptionItem, RequestKey, TextArea, TextField};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the form.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    ctx.viewer.require(Power::RunMeetings)?;
    Ok(ctx.page(|| page(&ctx, &FormState::of([("form", MeetingForm::Room.as_str())]))))
}

/// Calls a meeting, and leads to it, where its agenda is made.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    match call_meeting(ctx.db(), &ctx.act(&form), read(&form)).await {
        Ok(number) => Ok(Redirect::to(&format!("/meetings/{number}?after=call")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            Ok(ctx.refusal(|| page(&ctx, &form)))
        }
    }
}

/// A meeting as the form has it.
pub(super) fn read(form: &FormState) -> MeetingInput {
    let value = |field: &str| form.value(field).to_owned();
    MeetingInput {
        title: value("title"),
        form: value("form"),
        place: value("place"),
        link: value("link"),
        words: value("words"),
        day: value("day"),
        from: value("from"),
        until: value("until"),
        until_day: value("until_day"),
    }
}

fn page(ctx: &Ctx, form: &FormState) -> Page {
    Page::titled(t!("meeting-call")).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/meetings">{t!("meetings-title")}</a></p>
            <h1>{t!("meeting-call")}</h1>
            <p class="lead">{t!("meeting-call-lead")}</p>
        </div>
        <ErrorSummary form=form.clone()/>
        <form class="stack" method="post" novalidate=true action="/meetings/new">
            <RequestKey form=form.clone()/>
            {fields(ctx, form)}
            <div class="button-row"><button class="button">{t!("meeting-call")}</button></div>
        </form>
    })
}

/// The fields of a meeting.
pub(super) fn fields(ctx: &Ctx, form: &FormState) -> AnyView {
    let f = || form.clone();
    let forms = MeetingForm::ALL.iter().map(|of| OptionItem::new(of.as_str(), t!(&format!("meeting-form-{of}"))));
    let forms = forms.collect::<Vec<_>>();
    let zone = t!("meeting-time-hint", zone = ctx.community.time_zone.name());
    view! {
        <TextField form=f() name="title" label=t!("meeting-name")/>
        <ChoiceField form=f() name="form" legend=t!("meeting-form") options=forms/>
        <TextField form=f() name="place" label=t!("meeting-place") hint=t!("meeting-place-hint")/>
        <TextField form=f() name="link" label=t!("meeting-link") hint=t!("meeting-link-hint")/>
        <TextField form=f() name="day" label=t!("meeting-day") kind="date" short=true/>
        <TextField form=f() name="from" label=t!("meeting-from") hint=zone kind="time" short=true/>
        <TextField form=f() name="until" label=t!("meeting-until") kind="time" short=true/>
        <TextField form=f() name="until_day" label=t!("meeting-until-day") hint=t!("meeting-until-day-hint") kind="date" short=true/>
        <TextArea form=f() name="words" label=t!("meeting-words") hint=t!("meeting-words-hint")/>
    }
    .into_any()
}
