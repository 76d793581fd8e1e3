//! Closing a vote before its deadline: the button for whoever may, and for everybody that it was done.

use domain::decisions::method::Asks;
use domain::rules::parameter::EARLY_CLOSE;
use leptos::prelude::*;
use store::decisions::DecisionPage;

use crate::t;
use crate::ui::{MemberLink, RequestKey};
use crate::web::{Ctx, FormState};

/// The value of the rule that allows it.
const ALL_VOTED: &str = "all_voted";

/// Whether the rules that govern the vote let it close before its deadline: a draw by lot never does.
pub(super) fn is_allowed(page: &DecisionPage) -> bool {
    let allowed = page.rule(EARLY_CLOSE).is_some_and(|rule| rule.value == ALL_VOTED);
    allowed && page.method.asks() != Asks::Number
}

/// The button, once everybody on the roll has voted.
pub(super) fn close(page: &DecisionPage) -> Option<AnyView> {
    let number = page.decision.number;
    page.may.close_early.then(|| {
        view! {
            <details>
                <summary>{t!("early-title")}</summary>
                <form class="stack" method="post" novalidate=true action=format!("/decisions/{number}")>
                    <RequestKey form=FormState::default()/>
                    <p>{t!("early-hint")}</p>
                    <div class="button-row">
                        <button class="button button--danger" name="do" value="close-early">{t!("early-submit")}</button>
                    </div>
                </form>
            </details>
        }
        .into_any()
    })
}

/// What everybody reads of it.
pub(super) fn closed(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let closed = page.closed_early.clone().map(|closed| {
        let by = closed.by.map(|by| view! { {t!("decision-by")}" "<MemberLink number=by.number name=by.name/> });
        let planned = closed.planned.map(|planned| {
            view! { " "{t!("closed-early-planned", planned = ctx.moment(planned))} }
        });
        view! {
            <section class="notice">
                <p>{t!("closed-early", moment = ctx.moment(closed.at))}{planned}</p>
                <p class="meta">{by}</p>
            </section>
        }
    });
    closed.into_any()
}
