//! `/decisions/{number}`: what it is, how it stands, what can be done, what led to it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use domain::decisions::failure::EffectFailure;
use domain::decisions::method::{Asks, Method};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, DecisionPage};

use super::after_act;
use super::ballot_fields;
use super::ballot_file::count_again;
use super::ballot_look;
use super::candidates::candidates;
use super::choice_tally::choice_tally;
use super::decision_effects::effects_list;
use super::decision_life::life;
use super::declared_box;
use super::discussion::{discussion, reasons};
use super::early_box;
use super::extend_box;
use super::governing::governing;
use super::labels::{Until, state};
use super::meeting_box::meeting_box;
use super::options_list::options_list;
use super::paper_box::paper_box;
use super::read_number;
use super::secret_vote;
use super::tally::tally;
use super::vote_box::{actions, to_the_ballot};
use crate::agreements::markdown;
use crate::i18n::{self, format};
use crate::t;
use crate::ui::{ErrorSummary, FieldLabels, MemberLink, page_number};
use crate::web::even::even;
use crate::web::typed::BALLOT_KEY;
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows a decision.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let decision = decisions::page(ctx.db(), &ctx.viewer, number, page_number(&ctx), ctx.now).await?;
    Ok(ctx.page(|| page(&ctx, &decision, &FormState::default())))
}

/// Votes, shows a ballot before it is cast, comments, proposes, stands, opens the vote, declares or contests its result or withdraws, by the form's `do`.
pub async fn submit(ctx: Ctx, Path(number): Path<String>, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    if ballot_look::is_asked(&form) {
        let decision = decisions::page(ctx.db(), &ctx.viewer, number, page_number(&ctx), ctx.now).await?;
        let form = ballot_look::read(&ctx, &decision, &form).await?;
        return answer(&ctx, &decision, &form).await;
    }
    let done = if form.value("do") == "vote" && form.has(BALLOT_KEY) {
        secret_vote::submit(&ctx, number, &form).await
    } else {
        let what = done(&ctx, number, &form).await;
        what.map(|what| Redirect::to(&format!("/decisions/{number}{what}")).into_response())
    };
    match done {
        Ok(done) => Ok(done),
        Err(error) => {
            let form = form.refused(error)?;
            let decision = decisions::page(ctx.db(), &ctx.viewer, number, page_number(&ctx), ctx.now).await?;
            answer(&ctx, &decision, &form).await
        }
    }
}

/// The page with a form that came, as a refusal where something is wrong with it. Of a secret ballot its length tells nothing.
async fn answer(ctx: &Ctx, decision: &DecisionPage, form: &FormState) -> Result<Response, PageError> {
    let shown = || page(ctx, decision, form);
    let answer = if form.errors().is_empty() { ctx.page(shown) } else { ctx.refusal(shown) };
    if !decision.decision.secret || !ballot_look::is_vote(form) {
        return Ok(answer);
    }
    let unmarked = ctx.page_length(|| page(ctx, decision, &FormState::default()));
    let room = ballot_look::room(decision);
    even(answer, unmarked + room, room).await
}

/// Does what the form asks; what comes behind the decision's address to show it.
async fn done(ctx: &Ctx, number: i64, form: &FormState) -> Result<String, CommandError> {
    let (db, act) = (ctx.db(), ctx.act(form));
    Ok(match form.value("do") {
        "vote" => {
            let vote = decisions::vote(db, &act, number, ballot_fields::read(form)).await?;
            if vote.changed { "?after=change#vote".to_owned() } else { "?after=vote#vote".to_owned() }
        }
        "comment" => {
            let text = form.value("comment");
            let comment = match form.value("answers").parse() {
                Ok(answered) => decisions::answer(db, &act, number, answered, text).await?,
                Err(_) => decisions::comment(db, &act, number, text).await?,
            };
            let page = decisions::page_of_comment(db, &ctx.viewer, number, comment).await?;
            format!("?page={page}&after=comment&comment={comment}#comment-{comment}")
        }
        "stand" => {
            decisions::stand(db, &act, number, form.value("statement")).await?;
            "?after=stand#candidates".to_owned()
        }
        "restate" => {
            decisions::restate(db, &act, number, form.value("statement")).await?;
            "?after=restate#candidates".to_owned()
        }
        "stand-down" => {
            decisions::stand_down(db, &act, number).await?;
            "?after=stand-down#candidates".to_owned()
        }
        "propose" => {
            decisions::propose(db, &act, number).await?;
            "?after=propose".to_owned()
        }
        "draw-roll" => {
            decisions::draw_roll(db, &act, number, form.value("record_day")).await?;
            "?after=draw-roll".to_owned()
        }
        "open" => {
            decisions::open_vote_outside(db, &act, number, form.has("outside")).await?;
            "?after=open".to_owned()
        }
        "extend" => {
            decisions::extend_vote(db, &act, number, extend_box::read(form)).await?;
            "?after=extend".to_owned()
        }
        "close-early" => {
            decisions::close_vote_early(db, &act, number).await?;
            "?after=close-early".to_owned()
        }
        "declare" => {
            decisions::declare(db, &act, number).await?;
            "?after=declare#declared".to_owned()
        }
        "contest" => {
            let contest = decisions::contest(db, &act, number, form.value("contest_reason")).await?;
            format!("?after=contest#contest-{contest}")
        }
        "rule" => {
            let (contest, input) = declared_box::read_ruling(form);
            decisions::rule_on_contest(db, &act, number, contest, input).await?;
            format!("?after=rule#contest-{contest}")
        }
        "withdraw" => {
            decisions::withdraw(db, &act, number).await?;
            "?after=withdraw".to_owned()
        }
        _ => String::new(),
    })
}

fn page(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> Page {
    let decision = &page.decision;
    let number = decision.number;
    let by = decision.proposer.clone().map(|proposer| {
        view! { <p class="meta">{t!("decision-by")}" "<MemberLink number=proposer.number name=proposer.name/></p> }
    });
    let edit = page.may.edit.then(|| {
        let address = format!("/decisions/{number}/edit");
        view! { <div class="page-actions no-print"><a class="button button--quiet" href=address>{t!("proposal-edit")}</a></div> }
    });
    let annul = (decision.stage == Stage::Enacted && decision.voting_from.is_some() && ctx.viewer.may(Power::Propose))
        .then(|| {
            let address = format!("/decisions/new?effect=annul&decision=D-{number}");
            view! { <p class="no-print"><a href=address>{t!("annul-propose")}</a></p> }
        });
    let log = ctx.viewer.may(Power::ReadLog).then(|| {
        let address = format!("/community/log?subject=D-{number}");
        view! { <p class="no-print"><a href=address>{t!("decision-in-log")}</a></p> }
    });
    let shown = Page::titled(format!("D-{number} {}", decision.title)).section(Section::Decisions);
    // What is moved or summed on a ballot wakes with scripts; a draw asks for one number.
    let comforts = decision.choosing.as_ref().is_some_and(|choosing| choosing.method.asks() != Asks::Number);
    let shown = if page.may.vote && comforts { shown.with_islands() } else { shown };
    shown.body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/decisions">{t!("nav-decisions")}</a>" · "{format!("D-{number}")}</p>
            <h1>{decision.title.clone()}</h1>
            {by}
            {standing(ctx, page)}
            {to_the_ballot(page)}
            {edit}
        </div>
        {after_act::at_top(ctx, page)}
        <ErrorSummary form=form.clone()/>
        {life(ctx, page)}
        {declared_box::notices(ctx, page)}
        {extend_box::extended(ctx, page)}
        {early_box::closed(ctx, page)}
        {meeting_box(ctx, page)}
        {page.small_class.as_ref().map(|why| view! { <p class="notice">{i18n::refusal(why)}</p> })}
        {decision.failure.as_ref().map(|failure| failed(page, failure))}
        {page.result.as_ref().map(|result| tally(ctx, page, result))}
        {choice_tally(ctx, page)}
        {count_again(ctx, page)}
        {declared_box::declared(ctx, page, form)}
        <div class="columns columns--aside">
            <div>
                {match &page.election {
                    Some(election) => candidates(ctx, page, election, form),
                    None => options_list(ctx, page),
                }}
                <section>
                    <h2>{t!("decision-effects")}</h2>
                    {effects_list(ctx, page)}
                </section>
                {proposed_text(&decision.body, form)}
                {actions(ctx, page, form)}
                {paper_box(ctx, page)}
            </div>
            <aside>{governing(ctx, page)}</aside>
        </div>
        {reasons(ctx, page)}
        {discussion(ctx, page, form)}
        {annul}
        {log}
    })
}

/// The text of the proposal, with what is wrong with it where it was not put up for discussion.
fn proposed_text(body: &str, form: &FormState) -> AnyView {
    let title = t!("decision-proposal");
    FieldLabels::keep("body", &title);
    let wrong =
        form.refusals("body").into_iter().map(|refusal| view! { <p class="error">{i18n::refusal(refusal)}</p> });
    let wrong = wrong.collect_view();
    view! {
        <section id="field-body" tabindex="-1">
            <h2>{title}</h2>
            {wrong}
            <div class="prose" inner_html=markdown::fragment(body)></div>
        </section>
    }
    .into_any()
}

/// How it stands; what is in force says since when.
fn standing(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let decision = &page.decision;
    match (decision.stage, decision.effective_day) {
        (Stage::Enacted, Some(day)) => {
            let shown = format::day(ctx.language, day);
            let words = match (page.method == Method::Sortition, day > ctx.today) {
                (true, true) => t!("state-drawn-from", day = shown),
                (true, false) => t!("state-drawn-since", day = shown),
                (false, true) => t!("state-enacted-from", day = shown),
                (false, false) => t!("state-enacted-since", day = shown),
            };
            view! { <p class="state state--passed">{words}</p> }.into_any()
        }
        _ => {
            let contest_until = page.declared.declaration.as_ref().map(|declaration| declaration.contest_until);
            let until = Until {
                discussion: decision.discussion_until,
                voting: decision.voting_until,
                contest: contest_until,
                waits: page.opening_waits,
                count_waits: page.count_waits(),
            };
            state(ctx, Some(page.method), decision.stage, until)
        }
    }
}

/// Why a passed decision could not be put into effect.
fn failed(page: &DecisionPage, failure: &EffectFailure) -> AnyView {
    let of = |place: usize| page.effects.get(place).and_then(|view| view.option);
    let whose = of(failure.position);
    let mut options = page.decision.choosing.iter().flat_map(|choosing| &choosing.options);
    let option = options.find(|option| Some(option.number) == whose);
    // Each list on the page is numbered by itself.
    let place = (0..=failure.position).filter(|place| of(*place) == whose).count();
    let which = match (option, page.effects.len()) {
        (Some(option), _) => t!("failure-effect-of-option", place = place, option = option.name.as_str()),
        (None, 1) => t!("failure-only-effect"),
        (None, _) => t!("failure-effect", place = place),
    };
    let sentence = i18n::sentence(&failure.key, failure.args.iter().map(|(name, arg)| (name.as_str(), arg)));
    view! {
        <section class="notice notice--attention">
            <h2>{t!("failure-title")}</h2>
            <p>{which}" "{sentence}</p>
            <p>{t!("failure-hint")}</p>
        </section>
    }
    .into_any()
}
