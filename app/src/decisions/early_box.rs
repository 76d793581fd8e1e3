//! Closing a vote before its deadline: the button for whoever may, and for everybody that it was done.

use leptos::prelude::*;
use store::decisions::DecisionPage;

use crate::t;
use crate::ui::{MemberLink, RequestKey};
use crate::web::{Ctx, FormState};

/// The button, once everybody on the roll has voted.
pub(super) fn close(page: &DecisionPage) -> Option<AnyView> {
    let number = page.decision.number;
    page.may.close_early.then(|| {
        view! {
            <form class="stack" method="post" action=format!("/decisions/{number}")>
                <RequestKey form=FormState::default()/>
                <p>{t!("early-hint")}</p>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="close-early">{t!("early-submit")}</button>
                </div>
            </form>
        }
        .into_any()
    })
}

/// What everybody reads of it.
pub(super) fn closed(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let closed = page.closed_early.clone().map(|closed| {
        let by = closed.by.map(|by| view! { {t!("decision-by")}" "<MemberLink number=by.number name=by.name/> });
        view! {
            <section class="notice">
                <p>{t!("closed-early", moment = ctx.moment(closed.at))}</p>
                <p class="meta">{by}</p>
            </section>
        }
    });
    closed.into_any()
}
