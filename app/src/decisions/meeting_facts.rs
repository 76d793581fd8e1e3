//! Beside the agenda of a meeting: when and where it is, who was told of it, what the rules ask, and its minutes.

use domain::decisions::meeting::{MeetingNumber, Standing};
use domain::members::power::Power;
use leptos::prelude::*;
use store::decisions::{MeetingPage, NoticeTurn};

use crate::i18n::format;
use crate::t;
use crate::ui::MemberLink;
use crate::web::Ctx;

/// When and where it is, who was told of it, and what the rules ask.
pub(super) fn facts(ctx: &Ctx, page: &MeetingPage) -> AnyView {
    let meeting = &page.meeting;
    let place = (!meeting.place.is_empty()).then(|| {
        let place = meeting.place.clone();
        view! { <div><dt>{t!("meeting-place")}</dt><dd><bdi>{place}</bdi></dd></div> }
    });
    let link = (!meeting.link.is_empty()).then(|| {
        let (link, shown) = (meeting.link.clone(), meeting.link.clone());
        view! { <div><dt>{t!("meeting-link")}</dt><dd><a href=link rel="noreferrer"><bdi>{shown}</bdi></a></dd></div> }
    });
    let chair = page.chair.clone().map(|chair| {
        view! { <div><dt>{t!("meeting-chair")}</dt><dd><MemberLink number=chair.number name=chair.name/></dd></div> }
    });
    let caller = page.called_by.clone();
    let at = |label: String, at: Option<domain::Moment>| {
        at.map(|at| view! { <div><dt>{label}</dt><dd>{ctx.moment(at)}</dd></div> })
    };
    let minutes = page.minutes.clone().map(|(slug, title)| {
        let link = match page.minutes_draft {
            Some(draft) => {
                let address = format!("/agreements/{slug}/drafts/{draft}");
                view! { <a href=address>{t!("meeting-minutes-as-draft")}</a> }.into_any()
            }
            None => view! { <a href=format!("/agreements/{slug}")><bdi>{title}</bdi></a> }.into_any(),
        };
        view! { <div><dt>{t!("meeting-minutes")}</dt><dd>{link}</dd></div> }
    });
    let told_me = page.told_me.map(|at| view! { <p class="hint">{t!("meeting-told-me", moment = ctx.moment(at))}</p> });
    let notices = page.notices.iter().map(|turn| notice(ctx, turn)).collect_view();
    let reads = ctx.viewer.may(Power::RunMeetings) || ctx.viewer.may(Power::ReadAccessLog);
    let proof = (reads && !page.notices.is_empty()).then(|| {
        view! { <p class="no-print"><a href=format!("/meetings/{}/notices", page.number)>{t!("meeting-notices-title")}</a></p> }
    });
    view! {
        <h2>{t!("meeting-facts")}</h2>
        <dl class="facts">
            <div><dt>{t!("meeting-starts")}</dt><dd>{ctx.moment(meeting.starts_at)}</dd></div>
            <div><dt>{t!("meeting-ends")}</dt><dd>{ctx.moment(meeting.ends_at)}</dd></div>
            <div><dt>{t!("meeting-form")}</dt><dd>{t!(&format!("meeting-form-{}", meeting.form))}</dd></div>
            {place}
            {link}
            <div><dt>{t!("meeting-called-by")}</dt><dd><MemberLink number=caller.number name=caller.name/></dd></div>
            {chair}
            {at(t!("meeting-opened-at"), page.opened_at)}
            {at(t!("meeting-closed-at"), page.closed_at)}
            {minutes}
        </dl>
        <h2>{t!("meeting-notice")}</h2>
        {asked(ctx, page)}
        <ul>{notices}</ul>
        {proof}
        {told_me}
        <p class="no-print"><a href=format!("/meetings/{}.ics", page.number)>{t!("meeting-calendar")}</a></p>
        <p class="no-print"><a href=format!("/community/log?subject={}", MeetingNumber(page.number))>{t!("meeting-in-log")}</a></p>
    }
    .into_any()
}

/// By when the rules ask for the notice and for items, while that matters.
fn asked(ctx: &Ctx, page: &MeetingPage) -> Option<AnyView> {
    let to_come = matches!(page.standing, Standing::Called | Standing::Noticed);
    let terms = page.terms;
    to_come.then(|| {
        let notice = t!("meeting-notice-by", moment = ctx.moment(terms.notice_by), count = terms.notice_days);
        let items = t!("meeting-items-by", moment = ctx.moment(terms.items_by), count = terms.items_days);
        view! {
            <p>{notice}" "<a href="/rules/meetings.notice_days">{t!("rules-rule")}</a></p>
            <p>{items}" "<a href="/rules/meetings.items_days">{t!("rules-rule")}</a></p>
        }
        .into_any()
    })
}

fn notice(ctx: &Ctx, turn: &NoticeTurn) -> AnyView {
    let number = |number: i64| format::number(ctx.language, number);
    let moment = ctx.moment(turn.served_at);
    let told = t!("meeting-told", moment = moment, count = turn.members, members = number(turn.members));
    let (written, sent, mailed) = (number(turn.written), number(turn.sent), number(turn.mailed));
    // Without a public address none is written, but may have been.
    let writes = ctx.state.settings.public_url.is_some() || turn.written > 0;
    let letters = (turn.mailed > 0).then(|| {
        if writes {
            t!("meeting-letters", written = written, sent = sent, mailed = mailed)
        } else {
            t!("meeting-letters-off")
        }
    });
    view! { <li>{told}" "{letters}</li> }.into_any()
}
