//! `/meetings`: the meetings to come, then those that were.

use axum::response::Response;
use domain::Moment;
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

/// Whether a meeting was announced to have ended by now and was never opened.
fn is_missed(standing: Standing, ends_at: Moment, now: Moment) -> bool {
    matches!(standing, Standing::Called | Standing::Noticed) && ends_at <= now
}

/// The meetings to come, and the past ones with those among them that were never opened, the latest first.
fn split(list: MeetingList, now: Moment) -> (Vec<MeetingLine>, Vec<MeetingLine>) {
    let missed = |line: &MeetingLine| is_missed(line.standing, line.ends_at, now);
    let (missed, coming): (Vec<_>, Vec<_>) = list.coming.into_iter().partition(missed);
    let mut past = list.past;
    past.extend(missed);
    past.sort_by_key(|line| std::cmp::Reverse((line.starts_at, line.number)));
    (coming, past)
}

fn page(ctx: &Ctx, list: MeetingList) -> Page {
    let (coming, past) = split(list, ctx.now);
    let call = ctx.viewer.may(Power::RunMeetings).then(|| {
        view! { <div class="page-actions no-print"><a class="button" href="/meetings/new">{t!("meeting-call")}</a></div> }
    });
    let coming = if coming.is_empty() {
        view! { <p class="quiet">{t!("meetings-none")}</p> }.into_any()
    } else {
        items(ctx, coming)
    };
    let past = (!past.is_empty()).then(|| {
        view! { <section><h2>{t!("meetings-past")}</h2>{items(ctx, past)}</section> }
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
                {state(line.standing, line.is_moved, line.ends_at, ctx.now)}
            </li>
        }
    });
    view! { <ul class="items">{items.collect_view()}</ul> }.into_any()
}

/// Where a meeting stands that is to end at a moment, in words with a mark; whether it was moved since members were told of it.
pub(super) fn state(standing: Standing, is_moved: bool, ends_at: Moment, now: Moment) -> AnyView {
    if is_missed(standing, ends_at, now) {
        return view! { <p class="state state--refused">{t!("meeting-state-missed")}</p> }.into_any();
    }
    if is_moved {
        return view! { <p class="state state--draft">{t!("meeting-state-moved")}</p> }.into_any();
    }
    let mark = match standing {
        Standing::Called => "state state--draft",
        Standing::Noticed => "state state--quiet",
        Standing::Open => "state state--open",
        Standing::Closed => "state state--done",
        Standing::Cancelled => "state state--refused",
    };
    view! { <p class=mark>{t!(&format!("meeting-state-{standing}"))}</p> }.into_any()
}
