//! The discussion of a decision, and the reasons that voters give.

use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use leptos::prelude::*;
use store::decisions::{COMMENTS_PAGE_LENGTH, CastVote, Comment, DecisionPage};

use super::cast_words::cast_words;
use crate::agreements::markdown;
use crate::t;
use crate::ui::{MemberLink, Pager, RequestKey, TextArea, page_number};
use crate::web::{Ctx, FormState};

/// A page of the discussion with the form of a comment.
pub(super) fn discussion(ctx: &Ctx, page: &DecisionPage, form: &FormState) -> AnyView {
    if page.decision.discussion_from.is_none() {
        return ().into_any();
    }
    let nothing = page.comments.is_empty().then(|| view! { <p class="quiet">{t!("discussion-none")}</p> });
    let comments = page.comments.iter().cloned().map(|comment| article(ctx, comment)).collect_view();
    let typed = if form.value("do") == "comment" { form.clone() } else { FormState::default() };
    // A comment that came too late keeps its form, so that nothing typed is lost.
    let write = (page.may.comment || form.value("do") == "comment").then(|| comment_form(page, typed));
    view! {
        <section aria-labelledby="discussion">
            <h2 id="discussion">{t!("discussion-title")}</h2>
            {nothing}
            {comments}
            {pager(ctx, page)}
            {write}
        </section>
    }
    .into_any()
}

fn comment_form(page: &DecisionPage, form: FormState) -> AnyView {
    view! {
        <form class="stack" method="post" novalidate=true action=format!("/decisions/{}", page.decision.number)>
            <RequestKey form=form.clone()/>
            <TextArea form=form name="comment" label=t!("comment-label") hint=t!("comment-hint") rows=4/>
            <div class="button-row">
                <button class="button button--quiet" name="do" value="comment">{t!("comment-submit")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn article(ctx: &Ctx, comment: Comment) -> AnyView {
    let anchor = format!("comment-{}", comment.number);
    view! {
        <article class="comment" id=anchor.clone()>
            <p class="author"><MemberLink number=comment.author.number name=comment.author.name/></p>
            <p class="meta"><a href=format!("#{anchor}")>{ctx.moment(comment.created_at)}</a></p>
            <div class="prose prose--small" inner_html=markdown::fragment(&comment.body)></div>
        </article>
    }
    .into_any()
}

fn pager(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let pages = (page.comments_count + COMMENTS_PAGE_LENGTH - 1) / COMMENTS_PAGE_LENGTH;
    let pager = Pager::counted(ctx, page_number(ctx), pages).at("discussion");
    pager.words(t!("discussion-earlier"), t!("discussion-later")).view()
}

/// The latest reasons of voters, with the way to all votes.
pub(super) fn reasons(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let Some(standing) = page.standing.filter(|standing| standing.members_voted > 0) else { return ().into_any() };
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
    let none = page.reasons.is_empty().then(|| view! { <p class="quiet">{t!("votes-no-reasons")}</p> });
    view! {
        <section aria-labelledby="votes">
            <h2 id="votes">{t!("votes-reasons")}</h2>
            {none}
            {reasons}
            <p><a href=all>{t!("votes-all", count = standing.members_voted)}</a></p>
        </section>
    }
    .into_any()
}

/// A vote with its reason.
pub(super) fn reason(ctx: &Ctx, vote: CastVote, method: Method, choosing: Option<&Choosing>) -> AnyView {
    let prose = (!vote.reason.is_empty()).then(|| {
        view! { <div class="prose prose--small" inner_html=markdown::fragment(&vote.reason)></div> }
    });
    let choice = cast_words(&vote.choice, method, choosing);
    view! {
        <article class="comment">
            <p class="author"><MemberLink number=vote.voter.number name=vote.voter.name/>" · "{choice}</p>
            <p class="meta">{ctx.moment(vote.cast_at)}</p>
            {prose}
        </article>
    }
    .into_any()
}
