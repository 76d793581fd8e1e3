//! Who is there, on the page of a meeting: the reader's own coming, leaving and proxy, and the list with the forms of whoever runs it.

use std::collections::BTreeSet;

use domain::decisions::meeting::{Form, Manner, Standing};
use leptos::prelude::*;
use store::decisions::{MeetingPage, MeetingPresence};

use super::meeting_attending::{ATTENDANCE, noted, people};
use super::meeting_show::typed;
use crate::i18n::{self, format};
use crate::t;
use crate::ui::{ChoiceField, MemberLink, OptionItem, RequestKey, TextField};
use crate::web::{Ctx, FormState};

/// What the reader can do for themself: come, leave, and be represented.
pub(super) fn own(ctx: &Ctx, page: &MeetingPage, form: &FormState) -> AnyView {
    let Some(me) = ctx.viewer.member.as_ref() else { return ().into_any() };
    let there = page.presence_of(me.number);
    let action = format!("/meetings/{}", page.number);
    let coming = page.may.attend.then(|| match there {
        Some(presence) => here(ctx, page, presence),
        None if page.meeting.form.has_remote() => view! {
            <form class="stack no-print" method="post" novalidate=true action=action.clone()>
                <RequestKey form=FormState::default()/>
                <input type="hidden" name="manner" value=Manner::Remote.as_str()/>
                <p>{t!("meeting-come-hint")}</p>
                <div class="button-row">
                    <button class="button" name="do" value="arrive">{t!("meeting-come")}</button>
                </div>
            </form>
        }
        .into_any(),
        None => view! { <p class="notice">{t!("meeting-come-room")}</p> }.into_any(),
    });
    let hybrid = (page.may.attend && there.is_none() && page.meeting.form == Form::Hybrid)
        .then(|| view! { <p class="hint">{t!("meeting-come-room")}</p> });
    let (held, proxy) = (proxy_held(page, me.number), proxy(page, me.number, there.is_some(), form));
    if coming.is_none() && held.is_none() && proxy.is_none() {
        return ().into_any();
    }
    view! { <section>{coming}{hybrid}{held}{proxy}</section> }.into_any()
}

/// That the reader is there, and how; leaving, and taking part in the other manner where the meeting has both. Who is in the room is noted
/// by whoever runs it.
fn here(ctx: &Ctx, page: &MeetingPage, presence: &MeetingPresence) -> AnyView {
    let manner = t!(&format!("manner-{}", presence.manner));
    let words = t!("meeting-here", moment = ctx.moment(presence.arrived_at), manner = manner);
    let (other, label) = match presence.manner {
        Manner::Room => (Manner::Remote, t!("meeting-switch-remote")),
        Manner::Remote => (Manner::Room, t!("meeting-switch-room")),
    };
    let switches = page.meeting.form.takes(other) && (other == Manner::Remote || page.may.run);
    let switch = switches.then(|| {
        view! {
            <input type="hidden" name="manner" value=other.as_str()/>
            <button class="button button--quiet" name="do" value="arrive">{label}</button>
        }
    });
    view! {
        <form class="stack no-print" method="post" novalidate=true action=format!("/meetings/{}", page.number)>
            <RequestKey form=FormState::default()/>
            <p class="state state--done">{words}</p>
            <div class="button-row">
                <button class="button button--quiet" name="do" value="leave">{t!("meeting-leave")}</button>
                {switch}
            </div>
        </form>
    }
    .into_any()
}

/// Whom the reader represents, until the meeting is over.
fn proxy_held(page: &MeetingPage, me: i64) -> Option<AnyView> {
    if matches!(page.standing, Standing::Closed | Standing::Cancelled) {
        return None;
    }
    let held = page.proxies_in_force().filter(|proxy| proxy.holder.number == me);
    let held: Vec<String> = held.map(|proxy| proxy.member.name.clone()).collect();
    (!held.is_empty()).then(|| {
        let names = i18n::names(&held);
        let words = if page.terms.proxies_in_secret {
            t!("meeting-proxy-held-secret", names = names)
        } else {
            t!("meeting-proxy-held", names = names)
        };
        view! { <p class="notice">{words}</p> }.into_any()
    })
}

/// The reader's own proxy: whom they gave one, or giving one.
fn proxy(page: &MeetingPage, me: i64, there: bool, form: &FormState) -> Option<AnyView> {
    let given = page.proxies_in_force().find(|proxy| proxy.member.number == me);
    let action = format!("/meetings/{}", page.number);
    match given {
        Some(proxy) if page.may.give_proxy => {
            let holder = proxy.holder.clone();
            let form = view! {
                <form class="stack no-print" method="post" novalidate=true action=action>
                    <RequestKey form=FormState::default()/>
                    <p class="notice">{t!("meeting-proxy-given")}" "<MemberLink number=holder.number name=holder.name/></p>
                    <div class="button-row">
                        <button class="button button--quiet" name="do" value="revoke-proxy">{t!("meeting-proxy-revoke")}</button>
                    </div>
                </form>
            };
            Some(form.into_any())
        }
        None if page.may.give_proxy && !there && page.terms.proxies_max > 0 => {
            let form = typed(form, "give-proxy");
            let hint = t!("meeting-proxy-hint", count = page.terms.proxies_max);
            let refused = form.value("do") == "give-proxy";
            let giving = view! {
                <details class="no-print" open=refused>
                    <summary>{t!("meeting-proxy-give")}</summary>
                    <form class="stack" method="post" novalidate=true action=action>
                        <RequestKey form=form.clone()/>
                        <TextField form=form name="holder" label=t!("meeting-proxy-holder") hint=hint/>
                        <div class="button-row">
                            <button class="button" name="do" value="give-proxy">{t!("meeting-proxy-give")}</button>
                        </div>
                    </form>
                </details>
            };
            Some(giving.into_any())
        }
        _ => None,
    }
}

/// Who is there and who is represented, with what whoever runs the meeting notes.
pub(super) fn attendance(ctx: &Ctx, page: &MeetingPage, form: &FormState) -> AnyView {
    let runs = page.may.run && page.may.attend;
    if page.presences.is_empty() && page.proxies.is_empty() && !runs {
        return ().into_any();
    }
    let members = |count: usize| format::count(ctx.language, count);
    let count = match page.standing {
        Standing::Closed => {
            let came: BTreeSet<i64> = page.presences.iter().map(|presence| presence.member.number).collect();
            Some(t!("meeting-came-all", count = came.len(), members = members(came.len())))
        }
        // Before the meeting opens it is told who has come once anybody has.
        _ => {
            let there = page.there().count();
            let told = page.standing == Standing::Open || !page.presences.is_empty();
            told.then(|| t!("meeting-there", count = there, members = members(there)))
        }
    };
    let title = match page.standing {
        Standing::Closed => t!("meeting-attendance-over"),
        _ => t!("meeting-attendance"),
    };
    view! {
        <section id=ATTENDANCE>
            <h2>{title}</h2>
            {noted(ctx, page)}
            {count.map(|count| view! { <p>{count}</p> })}
            {runs.then(|| mark(page, form))}
            {people(ctx, page, runs)}
        </section>
    }
    .into_any()
}

/// Noting that somebody comes.
fn mark(page: &MeetingPage, form: &FormState) -> AnyView {
    // The reader's own button sends the same without naming anybody.
    let refused = form.value("do") == "arrive" && form.has("who");
    let manners: Vec<Manner> = Manner::ALL.iter().copied().filter(|manner| page.meeting.form.takes(*manner)).collect();
    let first = manners.first().map_or("", |manner| manner.as_str());
    let form = if refused { form.clone() } else { FormState::of([("manner", first)]) };
    let manners = manners.iter().map(|manner| OptionItem::new(manner.as_str(), t!(&format!("manner-{manner}"))));
    let manners = manners.collect::<Vec<_>>();
    view! {
        <form class="stack no-print" method="post" novalidate=true action=format!("/meetings/{}", page.number)>
            <RequestKey form=form.clone()/>
            <h3>{t!("meeting-mark")}</h3>
            <TextField form=form.clone() name="who" label=t!("meeting-mark-who") hint=t!("meeting-member-hint")/>
            <ChoiceField form=form name="manner" legend=t!("meeting-mark-manner") options=manners/>
            <div class="button-row">
                <button class="button" name="do" value="arrive">{t!("meeting-mark-submit")}</button>
            </div>
        </form>
    }
    .into_any()
}
