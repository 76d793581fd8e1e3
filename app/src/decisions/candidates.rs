//! Who stands in an election, and why.

use domain::decisions::choosing::Choosing;
use domain::decisions::stage::Stage;
use leptos::prelude::*;
use store::decisions::{Candidacy, DecisionPage, Election};

use super::after_act;
use super::candidacy_box::candidacy_box;
use super::options_list::method;
use crate::agreements::markdown;
use crate::t;
use crate::ui::MemberLink;
use crate::web::{Ctx, FormState};

/// The candidates with their statements, and what the viewer can do about their own.
pub(super) fn candidates(ctx: &Ctx, page: &DecisionPage, election: &Election, form: &FormState) -> AnyView {
    let items = election.candidates.iter().map(|candidacy| candidate(ctx, page, candidacy)).collect_view();
    let asks = page.may.comment && election.candidates.iter().any(|candidacy| may_be_asked(ctx, candidacy));
    let asks = asks.then(|| view! { <p class="hint">{t!("candidates-ask")}</p> });
    let how = page.decision.choosing.as_ref().map(method);
    let told = after_act::of_candidacy(ctx, page);
    let called = told.is_some();
    view! {
        <section
            id="candidates"
            tabindex=called.then_some("-1")
            aria-labelledby=called.then_some("candidacy-done")
        >
            <h2>{t!("candidates-title")}</h2>
            {after_act::notice("candidacy-done", told)}
            <p>{t!("candidates-term", seats = i64::from(election.seats))}</p>
            {within(election)}
            {few(page, election)}
            {how}
            {items}
            {asks}
            {candidacy_box(ctx, page, election, form)}
        </section>
    }
    .into_any()
}

/// By and from the members of which class they are elected, where it is not by everybody.
fn within(election: &Election) -> AnyView {
    let within = election.class.as_ref();
    within.map(|class| view! { <p>{t!("candidates-within", class = class.as_str())}</p> }).into_any()
}

/// What is said where fewer stand than there are places, as long as the vote has not closed.
fn few(page: &DecisionPage, election: &Election) -> AnyView {
    let (standing, seats) = (election.standing(), usize::from(election.seats));
    let words = match page.decision.stage {
        Stage::Discussion if standing == 0 => t!("candidates-none"),
        Stage::Discussion | Stage::Voting if standing < seats => t!("candidates-vacant", count = seats - standing),
        _ => return ().into_any(),
    };
    view! { <p class="notice">{words}</p> }.into_any()
}

/// Whether somebody else can ask a candidate something: they stand.
fn may_be_asked(ctx: &Ctx, candidacy: &Candidacy) -> bool {
    let me = ctx.viewer.member.as_ref().map(|member| member.number);
    candidacy.stands() && me != Some(candidacy.member.number)
}

fn candidate(ctx: &Ctx, page: &DecisionPage, candidacy: &Candidacy) -> AnyView {
    let gone = match (candidacy.withdrawn_at, candidacy.lapsed_at) {
        (Some(at), _) => Some(t!("candidate-withdrew", moment = ctx.moment(at))),
        (None, Some(at)) => Some(t!("candidate-lapsed", moment = ctx.moment(at))),
        (None, None) => None,
    };
    let gone = gone.map(|words| view! { <p class="state state--refused">{words}</p> });
    let member = candidacy.member.clone();
    let ask = (page.may.comment && may_be_asked(ctx, candidacy)).then(|| {
        let address = format!("/decisions/{}?ask={}#ask", page.decision.number, member.number);
        view! { <p class="actions no-print"><a href=address>{t!("candidate-ask", name = &member.name)}</a></p> }
    });
    view! {
        <article class="comment">
            <h3 class="author"><MemberLink number=member.number name=member.name/></h3>
            <p class="meta">{t!("candidate-since", moment = ctx.moment(candidacy.stood_at))}</p>
            {gone}
            <div class="prose prose--small" inner_html=markdown::fragment(&candidacy.statement)></div>
            {ask}
        </article>
    }
    .into_any()
}

/// What a ballot is to show: beside those who stand no longer, it says so. Their place and number stay.
pub(super) fn marked(page: &DecisionPage, choosing: &Choosing) -> Choosing {
    let mut choosing = choosing.clone();
    let Some(election) = &page.election else { return choosing };
    let gone = |member: Option<i64>| {
        election.candidates.iter().any(|candidacy| Some(candidacy.member.number) == member && !candidacy.stands())
    };
    for option in choosing.options.iter_mut().filter(|option| gone(option.member)) {
        option.name = t!("candidate-gone", name = option.name.as_str());
    }
    choosing
}
