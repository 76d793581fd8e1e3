//! Paper ballots on a decision's page: how many there are, the viewer's own, and the ways to the register and to reading.

use domain::decisions::paper::PaperState;
use leptos::prelude::*;
use store::decisions::{DecisionPage, PaperStanding, PaperTurn};

use super::paper_words::{counted, few, kept_by, numbers};
use super::secret_vote::what_is_secret;
use crate::t;
use crate::web::Ctx;

/// The section of papers; nothing where none are offered.
pub(super) fn paper_box(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    // Once no paper can be issued any more, a register of nothing tells nothing.
    let over = |standing: &PaperStanding| standing.turn == PaperTurn::Over && standing.numbers.issued == 0;
    let Some(standing) = page.paper.filter(|standing| !over(standing)) else { return ().into_any() };
    let number = page.decision.number;
    let turn = match standing.turn {
        PaperTurn::Open => view! {
            <p>{t!("paper-offered")}" "<a class="no-print" href="/community/roles">{t!("paper-offered-who")}</a></p>
            {kept_by(&standing)}
            {few(&standing)}
        }
        .into_any(),
        PaperTurn::Reading => {
            view! { <p class="notice notice--attention">{t!("paper-waits", count = standing.numbers.returned)}</p> }
                .into_any()
        }
        PaperTurn::Counted => standing.counted.map(counted).into_any(),
        PaperTurn::Over => ().into_any(),
    };
    let told = view! { {turn}{numbers(ctx, &standing)} };
    // Until somebody asks for a paper, most readers have no use for zeros.
    let told = if standing.numbers.issued == 0 {
        view! { <details><summary>{t!("paper-none-issued")}</summary>{told}</details> }.into_any()
    } else {
        told.into_any()
    };
    view! {
        <section aria-labelledby="papers">
            <h2 id="papers">{t!("paper-title")}</h2>
            {told}
            {ways(number, &standing)}
        </section>
    }
    .into_any()
}

/// The ways to the register and to reading, for whoever may go there.
fn ways(number: i64, standing: &PaperStanding) -> AnyView {
    let register = standing.may_keep.then(|| {
        view! { <p class="meta no-print"><a href=format!("/decisions/{number}/paper")>{t!("paper-register")}</a></p> }
    });
    let barred = standing.own_vote_bars.then(|| view! { <p class="notice">{t!("error-paper-own-vote")}</p> });
    let entry = (standing.may_read && standing.turn == PaperTurn::Reading).then(|| {
        view! { <p class="meta no-print"><a href=format!("/decisions/{number}/paper/entry")>{t!("paper-entry")}</a></p> }
    });
    view! { {register}{barred}{entry} }.into_any()
}

/// The papers of a vote in a meeting, on the page of its item: while they are issued, and while the vote waits for them. Once it is counted, the
/// decision's own page tells of them.
pub(super) fn at_item(number: i64, standing: &PaperStanding) -> Option<AnyView> {
    let words = match standing.turn {
        PaperTurn::Open => view! { <p>{t!("meeting-paper-offered")}</p> }.into_any(),
        PaperTurn::Reading => {
            view! { <p class="notice notice--attention">{t!("paper-waits", count = standing.numbers.returned)}</p> }
                .into_any()
        }
        PaperTurn::Counted | PaperTurn::Over => return None,
    };
    Some(view! { {words}{ways(number, standing)} }.into_any())
}

/// What stands in the place of the ballot for whoever has a paper.
pub(super) fn instead_of_ballot(page: &DecisionPage) -> Option<AnyView> {
    let words = match page.paper.and_then(|paper| paper.mine)? {
        PaperState::Returned => t!("error-vote-paper-returned"),
        _ => t!("error-vote-paper"),
    };
    let secret = page.secret.map(|standing| what_is_secret(page, standing));
    Some(view! { <section id="vote"><p class="notice">{words}</p>{secret}</section> }.into_any())
}

/// That the viewer's own paper had not come back by the close, where it had not. Whoever was to bring it may have delegated their vote, or
/// have given a proxy: whether that carries it is known once the vote is counted.
pub(super) fn lapsed(ctx: &Ctx, page: &DecisionPage) -> Option<AnyView> {
    let over = page.decision.voting_until.is_some_and(|until| until <= ctx.now);
    let lapsed = match page.paper.and_then(|paper| paper.mine)? {
        PaperState::Lapsed => true,
        PaperState::Outstanding => over,
        PaperState::Returned | PaperState::Spoiled => false,
    };
    let words = || match &page.carried {
        Some(carried) if carried.outcome.is_ok() => t!("paper-own-lapsed-along"),
        _ if page.decision.closed_at.is_some() => t!("paper-own-lapsed"),
        _ => t!("paper-own-lapsed-waits"),
    };
    lapsed.then(|| view! { <p class="notice" id="vote">{words()}</p> }.into_any())
}
