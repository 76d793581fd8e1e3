//! The life of a decision as a line of steps: what is behind it, where it is, what is still to come.

use domain::decisions::kind::DecisionKind;
use domain::decisions::ruling::Ruling;
use domain::decisions::stage::Stage;
use domain::{Day, Moment};
use leptos::prelude::*;
use store::decisions::{AnnulledBy, DecisionPage};

use super::deadlines_file::deadlines_link;
use super::labels::stage_key;
use crate::i18n::format;
use crate::t;
use crate::web::Ctx;

struct Step {
    name: String,
    when: String,
    current: bool,
}

/// The line of steps; nothing for the founding act, which took none.
pub(super) fn life(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let decision = &page.decision;
    if decision.kind == DecisionKind::Founding {
        return ().into_any();
    }
    let steps = steps(ctx, page)
        .into_iter()
        .map(|step| {
            let current = step.current.then_some("step");
            view! { <li aria-current=current>{step.name}<span class="meta">{step.when}</span></li> }
        })
        .collect_view();
    let anew = decision.discussion_restarted.filter(|_| decision.stage == Stage::Discussion).map(|at| {
        view! { <p class="notice">{t!("discussion-anew", moment = ctx.moment(at))}</p> }
    });
    view! { <ol class="life" aria-label=t!("life-label")>{steps}</ol>{anew}{deadlines_link(page)} }.into_any()
}

fn steps(ctx: &Ctx, page: &DecisionPage) -> Vec<Step> {
    let decision = &page.decision;
    let day = |at: Moment| format::day(ctx.language, domain::calendar::day_of(at, ctx.community.time_zone));
    let span = |from: Option<Moment>, until: Option<Moment>| match (from, until) {
        (Some(from), Some(until)) => t!("life-span", from = day(from), until = ctx.moment(until)),
        _ => String::new(),
    };
    let stage = decision.stage;
    let step = |at: Stage, when: String| Step { name: t!(stage_key(at)), when, current: stage == at };
    let mut steps = vec![step(Stage::Draft, day(decision.created_at))];
    let withdrawn = stage == Stage::Withdrawn;
    let reached = |from: Option<Moment>| from.is_some() || !withdrawn;
    if reached(decision.discussion_from) {
        steps.push(step(Stage::Discussion, span(decision.discussion_from, decision.discussion_until)));
    }
    if reached(decision.voting_from) {
        steps.push(step(Stage::Voting, span(decision.voting_from, decision.voting_until)));
    }
    let declaring = page.declared.declaring;
    if declaring.by_committee {
        steps.push(step(Stage::Counted, decision.closed_at.map(day).unwrap_or_default()));
    }
    if !declaring.is_nothing() {
        let declaration = page.declared.declaration.as_ref();
        let when = declaration.map(|one| span(Some(one.at), Some(one.contest_until))).unwrap_or_default();
        steps.push(step(Stage::Declared, when));
    }
    let at = decision.closed_at.map(day).unwrap_or_default();
    let effective = decision.effective_day.or(decision.effective_on);
    let from = effective.map(|day| t!("life-from", day = format::day(ctx.language, day))).unwrap_or_default();
    match stage {
        Stage::Annulled => {
            if let Some(by) = &page.declared.annulled_by {
                steps.extend(effective.and_then(|since| was_in_effect(ctx, since, by)));
            }
            steps.push(step(stage, annulled_on(ctx, page).unwrap_or_default()));
        }
        Stage::Declared if page.declared.waits_for_ruling() => {
            steps.push(step(Stage::Enacted, t!("life-after-ruling")))
        }
        // From which day on it has effect is known once it is counted: a day named before may be past by then.
        Stage::Voting if page.count_waits().is_some() => steps.push(step(Stage::Enacted, t!("life-after-count"))),
        Stage::Withdrawn | Stage::Refused | Stage::Closed => steps.push(step(stage, at)),
        Stage::Enacted | Stage::Draft | Stage::Discussion | Stage::Voting | Stage::Counted | Stage::Declared => {
            steps.push(step(Stage::Enacted, from))
        }
    }
    steps
}

/// From when until when it was in effect, before another decision reversed what it did; nothing where that was the same day.
fn was_in_effect(ctx: &Ctx, since: Day, by: &AnnulledBy) -> Option<Step> {
    let last = by.from.pred_opt().filter(|last| *last >= since)?;
    let (from, until) = (format::day(ctx.language, since), format::day(ctx.language, last));
    Some(Step {
        name: t!(stage_key(Stage::Enacted)),
        when: t!("life-span", from = from, until = until),
        current: false,
    })
}

/// The day on which it was annulled: from which on what it did is reversed, or on which a contest of its result was upheld.
fn annulled_on(ctx: &Ctx, page: &DecisionPage) -> Option<String> {
    let declared = &page.declared;
    let upheld = || {
        let rulings = declared.contests.iter().filter_map(|contest| contest.ruling.as_ref());
        let mut upheld = rulings.filter(|ruling| ruling.ruling == Ruling::Upheld);
        upheld.next().map(|ruling| domain::calendar::day_of(ruling.at, ctx.community.time_zone))
    };
    let day = declared.annulled_by.as_ref().map(|by| by.from).or_else(upheld);
    day.map(|day| format::day(ctx.language, day))
}
