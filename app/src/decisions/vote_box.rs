//! What the viewer can do with a decision now: vote, open the vote, put a draft up for discussion, take it back.

use domain::decisions::count::Choice;
use domain::decisions::method::{Asks, Method};
use domain::decisions::paper::PaperState;
use domain::decisions::stage::Stage;
use leptos::prelude::*;
use store::decisions::{DecisionPage, MyVote, roll_refusal};

use super::after_act;
use super::ballot_fields::{self, ballot_fields};
use super::ballot_look;
use super::candidates::marked;
use super::cast_words::cast_words;
use super::class_words::before_opening;
use super::delegation_box::{delegation_box, went_along};
use super::early_box;
use super::extend_box;
use super::labels::choice_key;
use super::meeting_box::{is_in_meeting, takes_proxies};
use super::paper_box;
use super::receipt_show::receipt_link;
use super::roll_box::roll_box;
use super::secret_vote::secret_vote;
use crate::i18n;
use crate::t;
use crate::ui::{CheckField, ChoiceField, MemberLink, OptionItem, RequestKey, TextArea};
use crate::web::{Ctx, FormState};

/// The box of what can be done now; `form` is the form that was refused, or an empty one.
pub(super) fn actions(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> AnyView {
    let number = page.decision.number;
    view! {
        {page.may.propose.then(|| propose(number))}
        {roll_box(ctx, page, form)}
        {page.may.open.then(|| before_opening(page))}
        {page.may.open.then(|| open(ctx, page, form))}
        {delegation_box(page)}
        {vote(ctx, page, form)}
        {extend_box::extend(page, form)}
        {early_box::close(page)}
        {page.may.withdraw.then(|| withdraw(number))}
    }
    .into_any()
}

fn step(number: i64, what: &'static str, explanation: String, label: String) -> AnyView {
    view! {
        <form class="stack" method="post" novalidate=true action=format!("/decisions/{number}")>
            <RequestKey form=FormState::default()/>
            <p>{explanation}</p>
            <div class="button-row"><button class="button" name="do" value=what>{label}</button></div>
        </form>
    }
    .into_any()
}

fn propose(number: i64) -> AnyView {
    step(number, "propose", t!("propose-hint"), t!("propose-submit"))
}

/// Opening the vote; where it is on the agenda of a meeting of today or later, whoever opens it here says that they know.
fn open(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> AnyView {
    let number = page.decision.number;
    let ahead = page.meetings.iter().filter(|meeting| meeting.is_ahead(ctx.today, ctx.community.time_zone));
    let warnings: Vec<AnyView> = ahead
        .map(|meeting| {
            let starts = ctx.moment(meeting.starts_at);
            let words = t!("decision-open-on-agenda", meeting = meeting.named(), starts = starts);
            view! { <p class="notice notice--attention">{words}</p> }.into_any()
        })
        .collect();
    if warnings.is_empty() {
        return step(number, "open", t!("open-hint"), t!("open-submit"));
    }
    let form = if form.value("do") == "open" { form.clone() } else { FormState::default() };
    view! {
        <form class="stack" method="post" novalidate=true action=format!("/decisions/{number}")>
            <RequestKey form=form.clone()/>
            {warnings}
            <p>{t!("open-hint")}</p>
            <CheckField form=form name="outside" label=t!("open-outside")/>
            <div class="button-row"><button class="button" name="do" value="open">{t!("open-submit")}</button></div>
        </form>
    }
    .into_any()
}

fn withdraw(number: i64) -> AnyView {
    view! {
        <details>
            <summary>{t!("withdraw-title")}</summary>
            <form class="stack" method="post" novalidate=true action=format!("/decisions/{number}")>
                <RequestKey form=FormState::default()/>
                <p>{t!("withdraw-hint")}</p>
                <div class="button-row">
                    <button class="button button--danger" name="do" value="withdraw">{t!("withdraw-submit")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}

/// Whether the page holds a ballot for the viewer that is not for paper.
fn has_ballot(page: &DecisionPage) -> bool {
    page.may.vote && page.paper.and_then(|paper| paper.mine).is_none()
}

/// Whether it holds an open one, which can be changed.
pub(super) fn has_open_ballot(page: &DecisionPage) -> bool {
    has_ballot(page) && page.secret.is_none()
}

/// The way down to the ballot from the top of the page, for whoever can cast one.
pub(super) fn to_the_ballot(page: &DecisionPage) -> AnyView {
    let can = has_ballot(page) && page.secret.is_none_or(|secret| !secret.voted);
    let words = if page.vote.is_some() { t!("vote-below-own") } else { t!("vote-below") };
    can.then(|| view! { <p class="to-ballot no-print"><a href="#vote">{words}" ↓"</a></p> }).into_any()
}

fn vote(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> AnyView {
    if ballot_look::is_vote(form) && !page.may.vote {
        return late(page, form);
    }
    if page.may.vote {
        if let Some(paper) = paper_box::instead_of_ballot(page) {
            return paper;
        }
        let ballot = match page.secret {
            Some(standing) => secret_vote(ctx, page, standing, form),
            None => ballot(ctx, page, form),
        };
        return view! { {though_suspended(ctx)}{ballot} }.into_any();
    }
    if let Some(lapsed) = paper_box::lapsed(ctx, page) {
        return lapsed;
    }
    if page.decision.stage != Stage::Voting {
        return own_vote(page);
    }
    // Voting goes on, and this viewer cannot take part: here is why.
    let on_roll = page.place.is_some_and(|place| place.reason.is_on_roll());
    if on_roll && page.decision.voting_until.is_some_and(|until| until <= ctx.now) {
        return closed(page);
    }
    if on_roll && is_in_meeting(page) && !went_along(page) {
        // Whoever has left the room may have put a paper into the box before, or still hold it.
        if let Some(paper) = paper_box::instead_of_ballot(page) {
            return paper;
        }
        let words = if takes_proxies(page) { t!("vote-in-meeting-proxy") } else { t!("vote-in-meeting") };
        return view! { <p class="notice">{words}</p>{own_vote(page)} }.into_any();
    }
    let why = match page.place {
        Some(place) => roll_refusal(place.reason).map(|refusal| i18n::refusal(&refusal)),
        None => Some(t!("error-not-on-roll-joined")),
    };
    why.map(|why| {
        let roll = format!("/decisions/{}/roll", page.decision.number);
        view! { <p class="notice">{why}" "<a href=roll>{t!("roll-why")}</a></p> }
    })
    .into_any()
}

/// Why whoever is suspended votes all the same: the roll was frozen before, or the rules let them.
fn though_suspended(ctx: &Ctx) -> AnyView {
    ctx.viewer.suspended.then(|| view! { <p class="notice">{t!("vote-though-suspended")}</p> }).into_any()
}

fn ballot(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> AnyView {
    let number = page.decision.number;
    let told = after_act::of_vote(ctx, page);
    let called = told.is_some();
    let form = match &page.vote {
        _ if ballot_look::is_vote(form) => form.clone(),
        Some(vote) => ballot_fields::write(vote),
        None => FormState::default(),
    };
    let until = page.decision.voting_until.map(|until| ctx.moment(until)).unwrap_or_default();
    let hint =
        if early_box::is_allowed(page) { t!("vote-hint-early", until = until) } else { t!("vote-hint", until = until) };
    let cast = page.vote.as_ref().map(|vote| {
        let choice = cast_words(&vote.choice, page.method, page.decision.choosing.as_ref());
        let words = t!("vote-cast", choice = choice, moment = ctx.moment(vote.cast_at));
        view! { <p class="state state--done">{words}</p> }
    });
    let noted = page.vote.as_ref().and_then(noted_by);
    let stance = page.method.asks() == Asks::Stance;
    let reason_hint = if stance { t!("vote-objection-hint") } else { t!("vote-reason-hint") };
    let submit = if page.vote.is_some() { t!("vote-change") } else { t!("vote-submit") };
    view! {
        <form
            class="vote-box"
            id="vote"
            method="post"
            novalidate=true
            action=format!("/decisions/{number}")
            tabindex=called.then_some("-1")
            aria-labelledby=called.then_some("vote-done")
        >
            <RequestKey form=form.clone()/>
            {page.decision.choosing.is_some().then(ballot_look::pressed_by_enter)}
            {after_act::notice("vote-done", told)}
            {ballot_look::so_far(page, &form)}
            {asked(ctx, page, &form, hint)}
            <TextArea form=form name="reason" label=t!("vote-reason") hint=reason_hint rows=3/>
            <div class="button-row">
                <button class="button" name="do" value="vote">{submit}</button>
                {cast}
            </div>
            {noted}
            {receipt_link(page)}
        </form>
    }
    .into_any()
}

/// What the vote asks: a choice, or marks beside options.
pub(super) fn asked(ctx: &Ctx, page: &DecisionPage, form: &FormState, hint: String) -> AnyView {
    match &page.decision.choosing {
        Some(choosing) => {
            let led = ballot_look::is_marked_again(form);
            view! {
                <h2 tabindex=led.then_some("-1") autofocus=led>{t!("vote-title")}</h2>
                <p class="hint">{hint}</p>
                {ballot_fields(ctx, page, &marked(page, choosing), form)}
            }
            .into_any()
        }
        None => {
            let method = page.method;
            let options = Choice::ALL.iter().map(|c| OptionItem::new(c.as_str(), t!(choice_key(method, *c))));
            let options = options.collect::<Vec<_>>();
            let hint = match method {
                Method::Consent => format!("{} {hint}", t!("vote-consent-hint")),
                Method::Consensus => format!("{} {hint}", t!("vote-consensus-hint")),
                _ => hint,
            };
            let title = t!("vote-title");
            view! { <ChoiceField form=form.clone() name="choice" legend=title heading=true hint=hint options=options/> }
                .into_any()
        }
    }
}

/// A vote that did not count: nothing typed is lost.
fn late(page: &DecisionPage, form: &FormState) -> AnyView {
    let choosing = page.decision.choosing.as_ref();
    let choice = ballot_fields::read(form).said(choosing, ballot_fields::blanks(page)).ok();
    let choice = choice.map(|choice| cast_words(&choice, page.method, choosing));
    let reason = page.secret.is_none().then(|| {
        view! { <TextArea form=form.clone() name="reason" label=t!("vote-late-reason") rows=3/> }
    });
    view! {
        <section class="notice notice--attention">
            <h2>{t!("vote-late")}</h2>
            {choice.map(|choice| view! { <p>{t!("vote-late-choice", choice = choice)}</p> })}
            {reason}
        </section>
    }
    .into_any()
}

/// What the viewer has cast in a vote that is closed and not counted yet: it waits for papers, or after an outage.
fn closed(page: &DecisionPage) -> AnyView {
    let on_paper = page.paper.and_then(|paper| paper.mine) == Some(PaperState::Returned);
    if page.secret.is_none() && page.vote.is_none() && on_paper {
        return view! { <p class="meta">{t!("error-vote-paper-returned")}</p> }.into_any();
    }
    own_vote(page)
}

/// Who entered the reader's vote, where the reader called it out in a meeting.
fn noted_by(vote: &MyVote) -> Option<AnyView> {
    let by = vote.noted_by.clone()?;
    Some(view! { <p class="meta">{t!("vote-noted-own")}" "<MemberLink number=by.number name=by.name/></p> }.into_any())
}

fn own_vote(page: &DecisionPage) -> AnyView {
    if went_along(page) {
        // The box of delegations says so.
        return ().into_any();
    }
    if page.secret.is_some_and(|secret| secret.voted) {
        return view! { <p class="meta">{t!("vote-secret-own")}</p> }.into_any();
    }
    page.vote
        .as_ref()
        .map(|vote| {
            let choice = cast_words(&vote.choice, page.method, page.decision.choosing.as_ref());
            view! {
                <section>
                    <h2>{t!("vote-title")}</h2>
                    <p>{t!("vote-own", choice = choice)}</p>
                    {noted_by(vote)}
                    {receipt_link(page)}
                </section>
            }
        })
        .into_any()
}
