//! Those who came to a meeting and those who are represented, by name: in pages and with a search where they are many.

use domain::decisions::meeting::Standing;
use domain::members::status::MemberNumber;
use leptos::prelude::*;
use store::decisions::{MeetingPage, MeetingPresence, MeetingProxy};

use crate::t;
use crate::ui::{MemberLink, Pager, RequestKey, TextField, page_number};
use crate::web::{Ctx, FormState};

/// The part of a meeting's page that says who is there.
pub(super) const ATTENDANCE: &str = "attendance";

/// The names, with the button that notes somebody's leaving for whoever runs the meeting.
pub(super) fn people(ctx: &Ctx, page: &MeetingPage, runs: bool) -> AnyView {
    let search = ctx.query_value("search");
    let attending = page.attending(&search, page_number(ctx));
    let nobody = (attending.presences.is_empty() && attending.proxies.is_empty() && !search.is_empty())
        .then(|| view! { <p class="quiet">{t!("meeting-attendance-nobody")}</p> });
    let presences = attending.presences.iter().map(|presence| came(ctx, page, presence, runs)).collect_view();
    let proxies = (!attending.proxies.is_empty()).then(|| {
        let proxies = attending.proxies.iter().map(|proxy| represented(page, proxy)).collect_view();
        view! { <h3>{t!("meeting-proxies")}</h3><ul class="items">{proxies}</ul> }
    });
    let crowded = page.is_crowded() || !search.is_empty();
    view! {
        {crowded.then(|| find(page, &search))}
        {nobody}
        <ul class="items">{presences}</ul>
        {proxies}
        {Pager::counted(ctx, attending.page, attending.pages).at(ATTENDANCE).view()}
    }
    .into_any()
}

/// The address that answers whoever noted that somebody came or left, `what` being which of both: the part of the page that says who is
/// there, where the next one is noted. Of oneself it is told on top.
pub(super) fn noted_at(number: i64, what: &str, who: &str) -> String {
    let who = who.trim();
    if who.is_empty() {
        return format!("/meetings/{number}?after={what}");
    }
    let query = serde_urlencoded::to_string([("after", what), ("who", who)]).unwrap_or_default();
    format!("/meetings/{number}?{query}#{ATTENDANCE}")
}

/// Who was just noted, by name where it is clear of whom that was, and is so.
pub(super) fn noted(ctx: &Ctx, page: &MeetingPage) -> Option<AnyView> {
    let who = ctx.query_value("who");
    if who.is_empty() {
        return None;
    }
    let found = page.attending(&who, 1);
    let first = found.presences.first().map(|presence| &presence.member);
    let member = first.filter(|member| found.presences.iter().all(|other| other.member.number == member.number));
    let is_there = member.map(|member| page.presence_of(member.number).is_some());
    let words = match (ctx.query_value("after").as_str(), member, is_there) {
        ("arrive", Some(member), Some(true)) => t!("after-meeting-arrive-who", name = &member.name),
        ("leave", Some(member), Some(false)) => t!("after-meeting-leave-who", name = &member.name),
        ("arrive", None, _) => t!("after-meeting-arrive"),
        ("leave", None, _) => t!("after-meeting-leave"),
        _ => return None,
    };
    Some(view! { <p class="notice notice--done" role="status">{words}</p> }.into_any())
}

/// Looking for somebody among them.
fn find(page: &MeetingPage, search: &str) -> AnyView {
    let form = FormState::of([("search", search)]);
    let action = format!("/meetings/{}#{ATTENDANCE}", page.number);
    let all = action.clone();
    view! {
        <form class="filters no-print" method="get" action=action role="search">
            <TextField form=form name="search" label=t!("register-search") kind="search"/>
            <button class="button button--quiet">{t!("register-show")}</button>
            {(!search.is_empty()).then(|| view! { <a href=all>{t!("meeting-attendance-all")}</a> })}
        </form>
    }
    .into_any()
}

fn came(ctx: &Ctx, page: &MeetingPage, presence: &MeetingPresence, runs: bool) -> AnyView {
    let member = presence.member.clone();
    let (number, name) = (member.number, member.name);
    let since = match presence.left_at.or(page.closed_at) {
        Some(left) => t!("meeting-came-left", from = ctx.moment(presence.arrived_at), until = ctx.moment(left)),
        None => t!("meeting-came", from = ctx.moment(presence.arrived_at)),
    };
    let manner = t!(&format!("manner-{}", presence.manner));
    let leave = (runs && presence.left_at.is_none()).then(|| {
        let label = t!("meeting-mark-left", name = &name);
        view! {
            <form class="no-print" method="post" novalidate=true action=format!("/meetings/{}", page.number)>
                <RequestKey form=FormState::default()/>
                <input type="hidden" name="who" value=MemberNumber(number).to_string()/>
                <button class="button button--quiet" name="do" value="leave">{label}</button>
            </form>
        }
    });
    view! {
        <li>
            <MemberLink number=number name=name.clone()/>
            <p class="meta">{format!("{manner} · {since}")}</p>
            {leave}
        </li>
    }
    .into_any()
}

fn represented(page: &MeetingPage, proxy: &MeetingProxy) -> AnyView {
    let by =
        if page.standing == Standing::Closed { t!("meeting-was-represented-by") } else { t!("meeting-represented-by") };
    let (member, holder) = (proxy.member.clone(), proxy.holder.clone());
    view! {
        <li>
            <p>
                <MemberLink number=member.number name=member.name/>" "{by}" "
                <MemberLink number=holder.number name=holder.name/>
            </p>
        </li>
    }
    .into_any()
}
