//! Extending a vote that is open: its form for whoever may, and for everybody the extensions that it has had.

use domain::decisions::extension::ExtensionInput;
use leptos::prelude::*;
use store::decisions::DecisionPage;

use crate::agreements::markdown;
use crate::t;
use crate::ui::{MemberLink, RequestKey, TextArea, TextField};
use crate::web::{Ctx, FormState};

/// An extension as the form has it.
pub(super) fn read(form: &FormState) -> ExtensionInput {
    ExtensionInput { days: form.value("extension_days").to_owned(), reason: form.value("extension_reason").to_owned() }
}

/// The form, for whoever may extend the vote now.
pub(super) fn extend(page: &DecisionPage, form: &FormState) -> Option<AnyView> {
    let left = page.may.extend;
    let refused = form.value("do") == "extend";
    if left < 1 && !refused {
        return None;
    }
    let form = if refused { form.clone() } else { FormState::default() };
    let number = page.decision.number;
    let most = t!("extend-left", count = left.max(0));
    Some(
        view! {
            <details open=refused>
                <summary>{t!("extend-title")}</summary>
                <form class="stack" method="post" novalidate=true action=format!("/decisions/{number}")>
                    <RequestKey form=form.clone()/>
                    <p>{t!("extend-hint")}</p>
                    <TextField form=form.clone() name="extension_days" label=t!("extend-days") hint=most inputmode="numeric" short=true/>
                    <TextArea form=form name="extension_reason" label=t!("extend-reason") rows=3/>
                    <div class="button-row">
                        <button class="button button--quiet" name="do" value="extend">{t!("extend-submit")}</button>
                    </div>
                </form>
            </details>
        }
        .into_any(),
    )
}

/// What everybody reads of the extensions.
pub(super) fn extended(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    page.extensions
        .iter()
        .cloned()
        .map(|extended| {
            let words = t!("extended", count = extended.days, moment = ctx.moment(extended.at));
            let by = extended.by.map(|by| view! { {t!("decision-by")}" "<MemberLink number=by.number name=by.name/> });
            view! {
                <section class="notice">
                    <p>{words}</p>
                    <p class="meta">{by}</p>
                    <div class="prose prose--small" inner_html=markdown::fragment(&extended.reason)></div>
                </section>
            }
        })
        .collect_view()
        .into_any()
}
