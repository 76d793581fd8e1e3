//! Delegation on a decision's page: where the reader's vote would go, how many they carry, what became of it, and how much of a result was
//! delegated.

use domain::decisions::cast::Cast;
use domain::decisions::count::Votes;
use domain::decisions::delegation::{Barred, Uncarried};
use leptos::prelude::*;
use store::decisions::{DecisionPage, MemberName, OwnCarried, OwnDelegation};

use super::cast_words::cast_words;
use super::class_words::is_untold;
use super::receipt_show::receipt_link;
use crate::i18n::format;
use crate::t;
use crate::ui::MemberLink;
use crate::web::Ctx;

/// What delegations are to the reader in this vote, while it is open and after.
pub(super) fn delegation_box(page: &DecisionPage) -> AnyView {
    match (&page.carried, &page.delegation) {
        (Some(carried), _) => view! { {counted(page, carried)}{receipt_link(page)} }.into_any(),
        (None, Some(own)) => open(page, own),
        (None, None) => ().into_any(),
    }
}

/// Whether the reader's vote went along with somebody's secret ballot.
pub(super) fn went_along(page: &DecisionPage) -> bool {
    page.secret.is_some() && page.carried.as_ref().is_some_and(|carried| carried.outcome.is_ok())
}

/// Whether votes go along with secret ballots in this vote, by the rules of its opening.
pub(super) fn takes_along(page: &DecisionPage) -> bool {
    page.secret.is_some() && page.carried_max.is_some()
}

/// Members in a row, each as a link.
fn way(members: &[MemberName]) -> AnyView {
    let member = |(place, member): (usize, &MemberName)| {
        let member = member.clone();
        let before = (place > 0).then_some(" → ");
        view! { {before}<MemberLink number=member.number name=member.name/> }
    };
    members.iter().enumerate().map(member).collect_view().into_any()
}

fn open(page: &DecisionPage, own: &OwnDelegation) -> AnyView {
    let in_meeting = page.meetings.iter().find(|meeting| meeting.is_voted_there).map(|meeting| meeting.number);
    // In a meeting votes are carried by the proxies that were given for it.
    let settings = || match in_meeting.filter(|_| own.barred != Some(Barred::Meeting)) {
        Some(number) => view! { <a href=format!("/meetings/{number}")>{t!("meeting-proxies")}</a> }.into_any(),
        None => view! { <a href="/decisions/delegations">{t!("delegations-title")}</a> }.into_any(),
    };
    // Whoever has voted is carried by nobody.
    let voted = page.vote.is_some() || page.secret.is_some_and(|secret| secret.voted);
    let carries = (own.carries > 0).then(|| {
        let words = if page.secret.is_some() {
            t!("delegation-carries-secret", count = own.carries)
        } else {
            t!("delegation-carries", count = own.carries)
        };
        view! { <p class="notice">{words}" "{settings()}</p> }
    });
    // Whoever is not there is told to come to the meeting, since they cannot vote from elsewhere.
    let is_elsewhere = own.barred == Some(Barred::Meeting) && !page.may.vote;
    let own = (!voted && !is_elsewhere && !own.way.is_empty()).then(|| {
        let words = match (own.barred, own.lost) {
            (Some(barred), _) => view! { {t!("delegation-barred")}" "{t!(&format!("barred-{barred}"))} }.into_any(),
            // Beyond the cap of one on its way, it may still go along with another, or in the place of somebody who votes.
            (None, Some(Uncarried::BeyondCap)) if page.secret.is_some() => {
                t!("delegation-beyond-cap-secret").into_any()
            }
            (None, Some(lost)) => {
                let why = t!(&format!("uncarried-{}", lost.as_str().replace('_', "-")));
                view! { {t!("delegation-lost")}" "{why} }.into_any()
            }
            (None, None) if page.secret.is_some() => t!("delegation-unless-secret").into_any(),
            (None, None) => {
                let name = own.way.last().map(|last| last.name.clone()).unwrap_or_default();
                t!("delegation-unless", name = name).into_any()
            }
        };
        view! { <p class="notice">{words}" "{t!("delegation-way")}" "{way(&own.way)}". "{settings()}</p> }
    });
    view! { {carries}{own} }.into_any()
}

/// With whose vote the reader's counted, or why with nobody's.
fn counted(page: &DecisionPage, carried: &OwnCarried) -> AnyView {
    let delegate = vec![carried.delegate.clone()];
    match &carried.outcome {
        Ok((carrier, said)) => {
            let words = match said {
                Some(said) => t!("delegation-counted", choice = said_words(page, said)),
                None => t!("delegation-along", name = carrier.name.clone()),
            };
            let mut passed = delegate;
            if passed.first() != Some(carrier) {
                passed.push(carrier.clone());
            }
            view! { <p class="notice">{words}" "{way(&passed)}"."</p> }.into_any()
        }
        Err(why) => {
            let why = t!(&format!("uncarried-{}", why.as_str().replace('_', "-")));
            view! { <p class="notice">{t!("delegation-uncounted")}" "{why}" "{t!("delegation-way")}" "{way(&delegate)}"."</p> }
                .into_any()
        }
    }
}

fn said_words(page: &DecisionPage, said: &Cast) -> String {
    cast_words(said, page.method, page.decision.choosing.as_ref())
}

/// How much of the result was delegated; nothing where nobody had.
pub(super) fn delegated(ctx: &Ctx, page: &DecisionPage) -> Option<AnyView> {
    let delegated = &page.delegated;
    if let Some(floor) = delegated.withheld_below {
        let words = if is_untold(page) {
            t!("class-delegated-withheld", floor = floor)
        } else {
            t!("tally-delegated-withheld", count = floor)
        };
        return Some(view! { <p>{words}</p> }.into_any());
    }
    let left: i64 = delegated.left.iter().map(|(_, members)| members).sum();
    if delegated.members == 0 && left == 0 {
        return None;
    }
    let number = |number: i64| format::number(ctx.language, number);
    let carried = (delegated.members > 0).then(|| {
        let (count, members, votes) = (delegated.members, number(delegated.members), number(delegated.votes));
        let words = if page.secret.is_some() {
            t!("tally-along", count = count, members = members, votes = votes)
        } else {
            t!("tally-delegated", count = count, members = members, votes = votes)
        };
        let Votes { yes, no, abstain } = delegated.sides;
        let sides = (page.result.is_some() && page.secret.is_none())
            .then(|| t!("tally-delegated-sides", yes = number(yes), no = number(no), abstain = number(abstain)));
        view! { {words}" "{sides}" " }
    });
    let reasons = delegated.left.iter().map(|(why, members)| {
        let why = t!(&format!("uncarried-{}", why.as_str().replace('_', "-")));
        view! { <li>{format!("{}: {why}", number(*members))}</li> }
    });
    let left =
        (left > 0).then(|| view! { <p>{t!("tally-uncarried", count = left)}</p><ul>{reasons.collect_view()}</ul> });
    Some(view! { <p>{carried}</p>{left} }.into_any())
}
