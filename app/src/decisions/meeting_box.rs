//! On a decision's page: the meetings on whose agenda it is, and that its vote is held in one.

use std::convert::Infallible;

use domain::decisions::meeting::counting::counting_present;
use domain::decisions::meeting::{MeetingNumber, Needed};
use domain::decisions::stage::Stage;
use domain::rules::parameter::MEETING;
use leptos::prelude::*;
use store::decisions::DecisionPage;

use crate::t;
use crate::web::Ctx;

/// Whether the vote is, or was, held in a meeting.
pub(super) fn is_in_meeting(page: &DecisionPage) -> bool {
    page.meetings.iter().any(|meeting| meeting.is_voted_there)
}

/// Whether somebody can be represented in the vote, where it is held in a meeting.
pub(super) fn takes_proxies(page: &DecisionPage) -> bool {
    is_in_meeting(page) && page.carried_max.is_some()
}

/// Whether its quorum or its majority is of those present, by the rules that are to govern its vote.
fn is_of_present(page: &DecisionPage) -> bool {
    let rule = |key: &str| -> Result<Option<String>, Infallible> { Ok(page.rule(key).map(|rule| rule.value.clone())) };
    // Where no majority is needed, none of the rules says one.
    let Ok(counting) = counting_present(page.decision.kind, true, rule);
    !counting.is_empty()
}

/// Where it is on an agenda, and that its kind is voted on in meetings.
pub(super) fn meeting_box(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let before = matches!(page.decision.stage, Stage::Draft | Stage::Discussion);
    let rule = page.rule(MEETING).filter(|_| before);
    let needed = rule.and_then(|rule| rule.value.parse::<Needed>().ok());
    // Outside of a meeting nobody is present, so that one of any form is needed where those are counted.
    let needed = needed.map(|needed| if needed.goes_without() && is_of_present(page) { Needed::Any } else { needed });
    let needed = needed.filter(|needed| !needed.goes_without());
    let needed = needed.map(|needed| {
        let words = t!("decision-needs-meeting", form = needed.as_str());
        view! { <p class="notice">{words}" "<a href="/meetings">{t!("meetings-title")}</a></p> }
    });
    let meetings = page.meetings.iter().map(|meeting| {
        let name = format!("{} {}", MeetingNumber(meeting.number), meeting.title);
        let words = match (meeting.is_voted_there, meeting.is_over) {
            (true, false) => t!("decision-voted-in"),
            (true, true) => t!("decision-was-voted-in"),
            (false, _) => t!("decision-on-agenda"),
        };
        let when = ctx.moment(meeting.starts_at);
        view! { <p class="notice">{words}" "<a href=format!("/meetings/{}", meeting.number)><bdi>{name}</bdi></a>" · "{when}</p> }
    });
    view! { {needed}{meetings.collect_view()} }.into_any()
}
