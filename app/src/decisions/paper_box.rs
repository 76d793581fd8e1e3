//! Paper ballots on a decision's page: how many there are, the viewer's own, and the ways to the register and to reading.

use domain::decisions::paper::PaperState;
use leptos::prelude::*;
use store::decisions::{DecisionPage, PaperTurn};

use super::paper_words::{counted, numbers};
use crate::t;
use crate::web::Ctx;

/// The section of papers; nothing where none are offered.
pub(super) fn paper_box(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let Some(standing) = page.paper else { return ().into_any() };
    let number = page.decision.number;
    let turn = match standing.turn {
        PaperTurn::Open => view! { <p>{t!("paper-offered")}</p> }.into_any(),
        PaperTurn::Reading => {
            view! { <p class="notice notice--attention">{t!("paper-waits", count = standing.numbers.returned)}</p> }
                .into_any()
        }
        PaperTurn::Counted => standing.counted.map(counted).into_any(),
        PaperTurn::Over => ().into_any(),
    };
    let register = standing.may_keep.then(|| {
        view! { <p class="no-print"><a href=format!("/decisions/{number}/paper")>{t!("paper-register")}</a></p> }
    });
    let entry = (standing.may_read && standing.turn == PaperTurn::Reading).then(|| {
        view! { <p class="no-print"><a href=format!("/decisions/{number}/paper/entry")>{t!("paper-entry")}</a></p> }
    });
    view! {
        <section aria-labelledby="papers">
            <h2 id="papers">{t!("paper-title")}</h2>
            {turn}
            {numbers(ctx, &standing)}
            {register}
            {entry}
        </section>
    }
    .into_any()
}

/// What stands in the place of the ballot for whoever has a paper.
pub(super) fn instead_of_ballot(page: &DecisionPage) -> Option<AnyView> {
    let words = match page.paper.and_then(|paper| paper.mine)? {
        PaperState::Returned => t!("error-vote-paper-returned"),
        _ => t!("error-vote-paper"),
    };
    Some(view! { <p class="notice" id="vote">{words}</p> }.into_any())
}
