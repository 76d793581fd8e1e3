//! `/meetings`: the meetings to come, then those that were.

use axum::response::Response;
use domain::decisions::meeting::{MeetingNumber, Standing};
use domain::members::power::Power;
use leptos::prelude::*;
use store::decisions::{MeetingLine, MeetingList, meetings};

use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the meetings.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let list = meetings(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| page(&ctx, list)))
}

fn page(ctx: &Ctx, list: MeetingList) -> Page {
    let call = ctx.viewer.may(Power::RunMeetings).then(|| {
        view! { <div class="page-actions no-print"><a class="button" href="/meetings/new">{t!("meeting-call")}</a></div> }
    });
    let coming = if list.coming.is_empty() {
        view! { <p class="quiet">{t!("meetings-none")}</p> }.into_any()
    } else {
        items(ctx, list.coming)
    };
    let past = (!list.past.is_empty()).then(|| {
        view! { <section><h2>{t!("meetings-past")}</h2>{items(ctx, list.past)}</section> }
    });
    Page::titled(t!("meetings-title")).section(Section::Decisions).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/decisions">{t!("nav-decisions")}</a></p>
            <h1>{t!("meetings-title")}</h1>
            {call}
        </div>
        <section>
            <h2>{t!("meetings-coming")}</h2>
            {coming}
        </section>
        {past}
    })
}

fn items(ctx: &Ctx, lines: Vec<MeetingLine>) -> AnyView {
    let items = lines.into_iter().map(|line| {
        let about = format!(
            "{} · {} · {}",
            MeetingNumber(line.number),
            ctx.moment(line.starts_at),
            t!(&format!("meeting-form-{}", line.form))
        );
        view! {
            <li>
                <a href=format!("/meetings/{}", line.number)>{line.title}</a>
                <p class="meta">{about}</p>
                {state(line.standing)}
            </li>
        }
    });
    view! { <ul class="items">{items.collect_view()}</ul> }.into_any()
}

/// Where a meeting stands, in words with a mark.
pub(super) fn state(standing: Standing) -> AnyView {
    let mark = match standing {
        Standing::Called => "state state--draft",
        Standing::Noticed => "state state--quiet",
        Standing::Open => "state state--open",
        Standing::Closed => "state state--done",
        Standing::Cancelled => "state state--refused",
    };
    view! { <p class=mark>{t!(&format!("meeting-state-{standing}"))}</p> }.into_any()
}
