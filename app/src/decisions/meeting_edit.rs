//! `/meetings/{number}/edit`: changing a meeting before it begins, or cancelling it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::DateTime;
use chrono_tz::Tz;
use domain::decisions::meeting::MeetingNumber;
use leptos::prelude::*;
use store::decisions::{MeetingForm, cancel_meeting, change_meeting, meeting_form};

use super::meeting_new::{fields, read};
use super::meeting_show::read_meeting;
use crate::t;
use crate::ui::{ErrorSummary, RequestKey, TextArea};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the meeting as it is.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_meeting(&number)?;
    match meeting_form(ctx.db(), &ctx.viewer, number).await {
        // One that has begun is no longer changed.
        Ok(meeting) if meeting.refusal.is_some() => Ok(Redirect::to(&format!("/meetings/{number}")).into_response()),
        Ok(meeting) => Ok(ctx.page(|| page(&ctx, number, &meeting, &stored(&ctx, &meeting)))),
        Err(error) => Err(error.into()),
    }
}

/// Changes the meeting, or cancels it, by the form's `do`.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_meeting(&number)?;
    let act = ctx.act(&form);
    let done = if form.value("do") == "cancel" {
        cancel_meeting(ctx.db(), &act, number, form.value("reason")).await.map(|()| "cancel")
    } else {
        change_meeting(ctx.db(), &act, number, read(&form)).await.map(|()| "change")
    };
    match done {
        Ok(done) => Ok(Redirect::to(&format!("/meetings/{number}?after={done}")).into_response()),
        Err(error) => {
            let form = form.refused(error)?;
            let meeting = meeting_form(ctx.db(), &ctx.viewer, number).await?;
            Ok(ctx.refusal(|| {
                let now = stored(&ctx, &meeting);
                page(&ctx, number, &meeting, &form.beside(&now))
            }))
        }
    }
}

/// The form of a meeting as it is stored.
fn stored(ctx: &Ctx, meeting: &MeetingForm) -> FormState {
    let of = &meeting.meeting;
    let zone = ctx.community.time_zone;
    let (from, until) = (of.starts_at.with_timezone(&zone), of.ends_at.with_timezone(&zone));
    let day = |moment: &DateTime<Tz>| moment.format("%Y-%m-%d").to_string();
    let until_day = if day(&from) == day(&until) { String::new() } else { day(&until) };
    FormState::of([
        ("title", of.title.clone()),
        ("form", of.form.to_string()),
        ("place", of.place.clone()),
        ("link", of.link.clone()),
        ("words", of.words.clone()),
        ("day", day(&from)),
        ("from", from.format("%H:%M").to_string()),
        ("until", until.format("%H:%M").to_string()),
        ("until_day", until_day),
    ])
    .seeing(meeting.seen.clone())
}

fn page(ctx: &Ctx, number: i64, meeting: &MeetingForm, form: &FormState) -> Page {
    let cancelling = form.value("do") == "cancel";
    let of_meeting = if cancelling { stored(ctx, meeting) } else { form.clone() };
    let of_cancel = if cancelling { form.clone() } else { FormState::default() };
    let title = t!("meeting-edit");
    let address = format!("/meetings/{number}");
    let action = format!("/meetings/{number}/edit");
    let noticed = meeting.noticed.then(|| view! { <p class="notice">{t!("meeting-edit-noticed")}</p> });
    Page::titled(format!("{title} · {}", MeetingNumber(number))).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/meetings">{t!("meetings-title")}</a>" · "<a href=address>{MeetingNumber(number).to_string()}</a>
            </p>
            <h1>{title}</h1>
        </div>
        <ErrorSummary form=form.clone()/>
        {noticed}
        <form class="stack" method="post" novalidate=true action=action.clone()>
            <RequestKey form=of_meeting.clone()/>
            {fields(ctx, &of_meeting)}
            <div class="button-row"><button class="button" name="do" value="change">{t!("meeting-save")}</button></div>
        </form>
        <details open=cancelling>
            <summary>{t!("meeting-cancel")}</summary>
            <form class="stack" method="post" novalidate=true action=action>
                <RequestKey form=of_cancel.clone()/>
                <TextArea form=of_cancel name="reason" label=t!("meeting-cancel-reason") hint=t!("meeting-cancel-hint") rows=3/>
                <div class="button-row">
                    <button class="button button--danger" name="do" value="cancel">{t!("meeting-cancel")}</button>
                </div>
            </form>
        </details>
    })
}
