//! The discussion of a decision by threads, and the reasons that voters give.

use std::collections::BTreeSet;

use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use domain::members::status::MemberNumber;
use leptos::prelude::*;
use store::decisions::{COMMENTS_PAGE_LENGTH, CastVote, Comment, DecisionPage, PaperTurn, Standing};

use super::after_act;
use super::cast_words::cast_words;
use super::discussion_talk::talk;
use crate::agreements::markdown;
use crate::t;
use crate::ui::{MemberLink, Pager, RequestKey, TextArea, page_number};
use crate::web::{Ctx, FormState};

/// A page of the discussion with the form of a comment, or of an answer where the address or the form asks for one.
pub(super) fn discussion(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> AnyView {
    if page.decision.discussion_from.is_none() {
        return ().into_any();
    }
    let nothing = page.comments.is_empty().then(|| view! { <p class="quiet">{t!("discussion-none")}</p> });
    let typed = if form.value("do") == "comment" { form.clone() } else { asked(ctx, page) };
    // A comment that came too late keeps its form, so that nothing typed is lost.
    let writes = page.may.comment || form.value("do") == "comment";
    let answered = answered(ctx, page, &typed).filter(|_| writes);
    let mut written = Vec::with_capacity(page.comments.len() + 1);
    let mut comments = page.comments.iter().peekable();
    while let Some(comment) = comments.next() {
        written.push(article(ctx, page, comment));
        let ends = comments.peek().is_none_or(|next| next.thread != comment.thread);
        if let Some(answered) = answered.filter(|answered| ends && answered.thread == comment.thread) {
            written.push(answer_form(ctx, page, &typed, answered));
        }
    }
    let write = (writes && answered.is_none()).then(|| comment_form(ctx, page, typed));
    view! {
        <section aria-labelledby="discussion">
            <h2 id="discussion">{t!("discussion-title")}</h2>
            {talk(ctx, page)}
            {nothing}
            {written}
            {pager(ctx, page)}
            {write}
        </section>
    }
    .into_any()
}

/// A comment that begins as a question to the candidate whom the address names, so that they are told of it; an empty one where it names none.
fn asked(ctx: &Ctx, page: &DecisionPage) -> FormState {
    let number = ctx.query_value("ask").parse::<i64>().ok();
    let mut candidates = page.election.iter().flat_map(|election| &election.candidates);
    let candidate = candidates.find(|candidate| candidate.stands() && Some(candidate.member.number) == number);
    let Some(candidate) = candidate else { return FormState::default() };
    FormState::of([("comment", format!("@{} ", MemberNumber(candidate.member.number)))])
}

/// The comment of this page that is to be answered.
fn answered<'a>(ctx: &Ctx, page: &'a DecisionPage, form: &FormState) -> Option<&'a Comment> {
    let asked = if form.has("comment") { form.value("answers").to_owned() } else { ctx.query_value("answer") };
    let number: i64 = asked.parse().ok()?;
    page.comments.iter().find(|comment| comment.number == number)
}

/// Where the form of a comment on this page is posted, so that what is refused comes back on the same page of the discussion.
fn address(ctx: &Ctx, page: &DecisionPage) -> String {
    match page_number(ctx) {
        1 => format!("/decisions/{}", page.decision.number),
        here => format!("/decisions/{}?page={here}", page.decision.number),
    }
}

fn comment_form(ctx: &Ctx, page: &DecisionPage, form: FormState) -> AnyView {
    // The comment that it answers may stand on another page, or be gone.
    let answers = Some(form.value("answers").to_owned()).filter(|answers| !answers.is_empty());
    let asks = !ctx.query_value("ask").is_empty();
    view! {
        <form class="stack" id=asks.then_some("ask") method="post" novalidate=true action=address(ctx, page)>
            <RequestKey form=form.clone()/>
            {answers.map(|answers| view! { <input type="hidden" name="answers" value=answers/> })}
            <TextArea form=form name="comment" label=t!("comment-label") hint=t!("comment-hint") rows=4/>
            <div class="button-row">
                <button class="button button--quiet" name="do" value="comment">{t!("comment-submit")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn answer_form(ctx: &Ctx, page: &DecisionPage, form: &FormState, answered: &Comment) -> AnyView {
    let label = t!("answer-label", name = &answered.author.name);
    let back = format!("{}#comment-{}", address(ctx, page), answered.number);
    view! {
        <form class="stack answer-form" id="answer" method="post" novalidate=true action=address(ctx, page)>
            <RequestKey form=form.clone()/>
            <input type="hidden" name="answers" value=answered.number.to_string()/>
            <TextArea form=form.clone() name="comment" label=label hint=t!("comment-hint") rows=4/>
            <div class="button-row">
                <button class="button button--quiet" name="do" value="comment">{t!("answer-submit")}</button>
                <a href=back>{t!("answer-cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

fn article(ctx: &Ctx, page: &DecisionPage, comment: &Comment) -> AnyView {
    let decision = page.decision.number;
    let anchor = format!("comment-{}", comment.number);
    let own = format!("/decisions/{decision}/comments/{}", comment.number);
    let class = if comment.number == comment.thread { "comment" } else { "comment comment--answer" };
    let which = || view! { <span class="visually-hidden">{format!(" ({})", t!("comment-number", number = comment.number))}</span> };
    let stays = comment.taken_back_at.is_none();
    let answer = (stays && page.may.comment).then(|| {
        let address = format!("/decisions/{decision}?page={}&answer={}#answer", page_number(ctx), comment.number);
        view! { <a href=address>{t!("answer-link")}{which()}</a> }
    });
    let change = (stays && comment.is_own).then(|| {
        // Once nobody writes into the discussion any more, it can still be taken back.
        let words = if page.may.comment { t!("comment-change-link") } else { t!("comment-take-back-link") };
        view! { <a href=own.clone()>{words}{which()}</a> }
    });
    let hide = (stays && page.may.moderate).then(|| {
        let words = if comment.hidden.is_some() { t!("comment-show-link") } else { t!("comment-hide-link") };
        view! { <a href=own.clone()>{words}{which()}</a> }
    });
    let actions = (answer.is_some() || change.is_some() || hide.is_some())
        .then(|| view! { <p class="actions no-print">{answer}{change}{hide}</p> });
    let told = after_act::of_comment(ctx, comment);
    let called = told.is_some();
    let label = t!("comment-by", number = comment.number, name = &comment.author.name);
    view! {
        <article class=class id=anchor.clone() aria-label=label tabindex=called.then_some("-1")>
            {after_act::notice("comment-done", told)}
            <p class="author"><MemberLink number=comment.author.number name=comment.author.name.clone()/></p>
            <p class="meta">
                <a href=format!("#{anchor}")>{t!("comment-title", number = comment.number)}" · "{ctx.moment(comment.created_at)}</a>
                {answers(page, comment)}
                {edited(ctx, comment, &own)}
            </p>
            {said(ctx, comment, &page.talk.mentioned)}
            {actions}
        </article>
    }
    .into_any()
}

/// What an answer answers, which may stand on another page of the discussion.
fn answers(page: &DecisionPage, comment: &Comment) -> Option<AnyView> {
    (comment.number != comment.thread).then(|| {
        let is_here = page.comments.iter().any(|other| other.number == comment.thread);
        let address = match is_here {
            true => format!("#comment-{}", comment.thread),
            false => format!("/decisions/{}/comments/{}", page.decision.number, comment.thread),
        };
        view! { " · "{t!("comment-answers")}" "<a href=address>{t!("comment-number", number = comment.thread)}</a> }
            .into_any()
    })
}

/// That a comment was changed, with the way to what it said before.
fn edited(ctx: &Ctx, comment: &Comment, own: &str) -> Option<AnyView> {
    comment.edited_at.map(|at| {
        let earlier = format!("{own}#earlier");
        view! { " · "{t!("comment-edited", moment = ctx.moment(at))}" · "<a href=earlier>{t!("comment-earlier-link")}</a> }.into_any()
    })
}

/// What a comment says: behind a press where it is hidden, nothing where it was taken back.
pub(super) fn said(ctx: &Ctx, comment: &Comment, mentioned: &BTreeSet<i64>) -> AnyView {
    if let Some(at) = comment.taken_back_at {
        return view! { <p class="quiet">{t!("comment-taken-back", moment = ctx.moment(at))}</p> }.into_any();
    }
    let prose = view! { <div class="prose prose--small" inner_html=markdown::comment(&comment.body, mentioned)></div> };
    match comment.hidden.clone() {
        None => prose.into_any(),
        Some(hidden) => {
            let by = hidden.by.map(|by| view! { {t!("decision-by")}" "<MemberLink number=by.number name=by.name/> });
            view! {
                <p class="quiet">{t!("comment-hidden", moment = ctx.moment(hidden.at))}" "{by}</p>
                <div class="prose prose--small" inner_html=markdown::fragment(&hidden.reason)></div>
                <details><summary>{t!("comment-hidden-read")}</summary>{prose}</details>
            }
            .into_any()
        }
    }
}

fn pager(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let pages = (page.comments_count + COMMENTS_PAGE_LENGTH - 1) / COMMENTS_PAGE_LENGTH;
    let pager = Pager::counted(ctx, page_number(ctx), pages).at("discussion");
    pager.words(t!("discussion-earlier"), t!("discussion-later")).view()
}

/// The latest reasons of voters, with the way to all votes.
pub(super) fn reasons(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let anybody = |standing: &Standing| standing.members_voted > 0 || standing.votes_cast > 0;
    let Some(standing) = page.standing.filter(anybody) else { return ().into_any() };
    let all = format!("/decisions/{}/votes", page.decision.number);
    if page.secret.is_some() {
        let closed = page.decision.passed.is_some();
        return closed.then(|| view! { <p><a href=all>{t!("box-link")}</a></p> }).into_any();
    }
    let reasons = page
        .reasons
        .iter()
        .cloned()
        .map(|vote| reason(ctx, vote, page.method, page.decision.choosing.as_ref()))
        .collect_view();
    // What papers say is told with the others once they are counted.
    let uncounted = page.paper.filter(|paper| paper.turn != PaperTurn::Counted);
    let seen = standing.members_voted - uncounted.map_or(0, |paper| paper.numbers.returned);
    let link = if seen > 0 { t!("votes-all", count = seen) } else { t!("votes-title") };
    let none = page.reasons.is_empty().then(|| view! { <p class="quiet">{t!("votes-no-reasons")}</p> });
    view! {
        <section aria-labelledby="votes">
            <h2 id="votes">{t!("votes-reasons")}</h2>
            {none}
            {reasons}
            <p><a href=all>{link}</a></p>
        </section>
    }
    .into_any()
}

/// A vote with its reason, or with who carried it.
pub(super) fn reason(ctx: &Ctx, vote: CastVote, method: Method, choosing: Option<&Choosing>) -> AnyView {
    let prose = (!vote.reason.is_empty()).then(|| {
        view! { <div class="prose prose--small" inner_html=markdown::fragment(&vote.reason)></div> }
    });
    let choice = cast_words(&vote.choice, method, choosing);
    let noted = vote.noted_by.map(|by| {
        view! { " · "{t!("vote-noted-by")}" "<MemberLink number=by.number name=by.name/> }
    });
    let carrier = vote.carrier.map(|carrier| {
        view! { " · "{t!("vote-carried-by")}" "<MemberLink number=carrier.number name=carrier.name/> }
    });
    let label = format!("{}: {choice}", vote.voter.name);
    view! {
        <article class="comment" aria-label=label>
            <p class="author"><MemberLink number=vote.voter.number name=vote.voter.name/>" · "{choice}</p>
            <p class="meta">{ctx.moment(vote.cast_at)}{carrier}{noted}</p>
            {prose}
        </article>
    }
    .into_any()
}
