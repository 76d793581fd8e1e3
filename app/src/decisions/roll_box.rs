//! The provisional roll on a decision's page: the form to draw it, and how it stands.

use leptos::prelude::*;
use store::decisions::{DecisionPage, RollToCome};

use crate::i18n::format;
use crate::t;
use crate::ui::{RequestKey, TextField};
use crate::web::{Ctx, FormState};

/// What there is to do and to know of the roll to come; nothing where the vote opens without a provisional one.
pub(super) fn roll_box(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> AnyView {
    let drawing = form.value("do") == "draw-roll";
    let Some(roll) = &page.roll_to_come else { return ().into_any() };
    let number = page.decision.number;
    let drawn = roll.drawn.as_ref().map(|drawn| {
        let words = t!(
            "roll-box-drawn",
            day = format::day(ctx.language, drawn.record_day),
            until = ctx.moment(drawn.objections_until)
        );
        let over = ctx.now >= drawn.objections_until;
        let waits = (roll.unruled > 0).then(|| t!("roll-box-unruled", count = roll.unruled));
        let settled = (over && roll.unruled == 0).then(|| t!("roll-box-settled"));
        view! { <p>{words}" "{waits}{settled}</p><p><a href=format!("/decisions/{number}/roll")>{t!("roll-box-see")}</a></p> }
    });
    let waits =
        (roll.drawn.is_none() && !roll.may_draw).then(|| view! { <p>{t!("roll-box-waits", count = roll.days)}</p> });
    let form = (roll.may_draw || drawing)
        .then(|| draw(ctx, page, roll, if drawing { form.clone() } else { FormState::default() }));
    view! {
        <section aria-labelledby="provisional-roll">
            <h2 id="provisional-roll">{t!("roll-provisional-title")}</h2>
            {drawn}
            {waits}
            {form}
        </section>
    }
    .into_any()
}

fn draw(ctx: &Ctx, page: &DecisionPage, roll: &RollToCome, form: FormState) -> AnyView {
    let number = page.decision.number;
    let discussing = page.decision.discussion_until.is_some_and(|until| ctx.now < until);
    let hint = discussing.then(|| t!("roll-draw-early"));
    view! {
        <form class="stack" method="post" novalidate=true action=format!("/decisions/{number}")>
            <RequestKey form=form.clone()/>
            <p>{t!("roll-draw-hint", count = roll.days)}" "{hint}</p>
            <TextField form=form name="record_day" label=t!("roll-draw-day") hint=t!("roll-draw-day-hint") kind="date" short=true/>
            <div class="button-row"><button class="button" name="do" value="draw-roll">{t!("roll-draw-submit")}</button></div>
        </form>
    }
    .into_any()
}
