//! Standing in an election, changing one's words, and taking it back.

use domain::decisions::stage::Stage;
use leptos::prelude::*;
use store::decisions::{Candidacy, DecisionPage, Election};

use crate::t;
use crate::ui::{RequestKey, TextArea};
use crate::web::{Ctx, FormState};

/// What the viewer can do about their candidacy; `form` is the form that was refused, or an empty one.
pub(super) fn candidacy_box(ctx: &Ctx, page: &DecisionPage, election: &Election, form: &FormState) -> AnyView {
    let typed = |what: &str| if form.value("do") == what { form.clone() } else { FormState::default() };
    let discussed = page.decision.stage == Stage::Discussion;
    if election.may_stand {
        // Whoever withdrew in another window while they changed their words may stand with them.
        let words = if form.value("do") == "restate" { form.clone() } else { typed("stand") };
        return stand(ctx, page, words);
    }
    let change = election.own.as_ref().filter(|_| discussed).map(|own| restate(page, own, form));
    let withdraw = election.may_stand_down.then(|| stand_down(page, discussed));
    let own = election.own.is_some() && !page.decision.stage.is_after_vote();
    let own = own.then(|| view! { <p class="state state--done">{t!("candidacy-own")}</p> });
    let lost = matches!(form.value("do"), "stand" | "restate") && change.is_none();
    let lost = lost.then(|| {
        view! {
            <div class="notice notice--attention">
                <p>{t!("candidacy-lost")}</p>
                <TextArea form=form.clone() name="statement" label=t!("candidacy-statement") rows=6/>
            </div>
        }
    });
    view! { {lost}{own}{change}{withdraw} }.into_any()
}

fn stand(ctx: &Ctx, page: &DecisionPage, form: FormState) -> AnyView {
    let until = page.decision.discussion_until.filter(|until| *until > ctx.now);
    let until = match until {
        Some(until) => t!("candidacy-until", until = ctx.moment(until)),
        None => t!("candidacy-open-soon"),
    };
    let f = || form.clone();
    view! {
        <form class="vote-box" method="post" novalidate=true action=format!("/decisions/{}", page.decision.number)>
            <RequestKey form=f()/>
            <h3>{t!("candidacy-title")}</h3>
            <p>{until}</p>
            <TextArea form=f() name="statement" label=t!("candidacy-statement") hint=t!("candidacy-statement-hint") rows=6/>
            <div class="button-row"><button class="button" name="do" value="stand">{t!("candidacy-submit")}</button></div>
        </form>
    }
    .into_any()
}

fn restate(page: &DecisionPage, own: &Candidacy, form: &FormState) -> AnyView {
    let refused = matches!(form.value("do"), "stand" | "restate");
    let form = if refused { form.clone() } else { FormState::of([("statement", own.statement.as_str())]) };
    let f = || form.clone();
    view! {
        <details open=refused>
            <summary>{t!("candidacy-change")}</summary>
            <form class="stack" method="post" novalidate=true action=format!("/decisions/{}", page.decision.number)>
                <RequestKey form=f()/>
                <TextArea form=f() name="statement" label=t!("candidacy-statement") hint=t!("candidacy-statement-hint") rows=6/>
                <div class="button-row">
                    <button class="button button--quiet" name="do" value="restate">{t!("candidacy-change-submit")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

fn stand_down(page: &DecisionPage, discussed: bool) -> AnyView {
    let hint = if discussed { t!("candidacy-withdraw-hint") } else { t!("candidacy-withdraw-open") };
    view! {
        <details>
            <summary>{t!("candidacy-withdraw")}</summary>
            <form class="stack" method="post" novalidate=true action=format!("/decisions/{}", page.decision.number)>
                <RequestKey form=FormState::default()/>
                <p>{hint}</p>
                <div class="button-row">
                    <button class="button button--danger" name="do" value="stand-down">{t!("candidacy-withdraw-submit")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
