//! What was just done, on the page of a decision: told beside it where it stands further down, since that is where the reader is led, else at
//! the top of the page.

use domain::decisions::stage::Stage;
use leptos::prelude::*;
use store::decisions::{Comment, DecisionPage};

use super::vote_box::has_open_ballot;
use crate::t;
use crate::web::Ctx;

/// The sentence for what was done, by the address's `after`.
fn words(what: &str) -> Option<String> {
    Some(match what {
        "draft" => t!("after-draft"),
        "edit" => t!("after-edit"),
        "propose" => t!("after-propose"),
        "draw-roll" => t!("after-draw-roll"),
        "open" => t!("after-open"),
        "vote" => t!("after-vote"),
        "change" => t!("after-change"),
        "extend" => t!("after-extend"),
        "close-early" => t!("after-close-early"),
        "withdraw" => t!("after-withdraw"),
        "declare" => t!("after-declare"),
        "contest" => t!("after-contest"),
        "rule" => t!("after-rule"),
        "stand" => t!("after-stand"),
        "restate" => t!("after-restate"),
        "stand-down" => t!("after-stand-down"),
        "comment" => t!("after-comment"),
        "comment-edit" => t!("after-comment-edit"),
        "comment-take-back" => t!("after-comment-take-back"),
        "comment-hide" => t!("after-comment-hide"),
        "comment-show" => t!("after-comment-show"),
        _ => return None,
    })
}

/// Whether the page shows what an act leaves behind. An address may be handed on, or made up: whoever opens it is told nothing that is not so
/// of them, such as that they have voted. What is done with a comment is told beside it.
fn is_so(page: &DecisionPage, what: &str) -> bool {
    let stage = page.decision.stage;
    match what {
        "draft" => stage == Stage::Draft,
        "edit" => page.may.edit,
        "propose" => stage == Stage::Discussion,
        "draw-roll" => page.roll_to_come.as_ref().is_some_and(|roll| roll.drawn.is_some()),
        "open" => stage == Stage::Voting,
        "vote" | "change" => page.vote.is_some() && has_open_ballot(page),
        "extend" => !page.extensions.is_empty(),
        "close-early" => page.closed_early.is_some(),
        "withdraw" => stage == Stage::Withdrawn,
        "declare" => page.declared.declaration.is_some(),
        "stand" | "restate" => page.election.as_ref().is_some_and(|election| election.own.is_some()),
        "stand-down" => page.election.as_ref().is_some_and(|election| election.own.is_none()),
        _ => false,
    }
}

/// Whether the viewer is who contested the result, or who ruled on that.
fn is_own_contest(ctx: &Ctx, page: &DecisionPage, what: &str) -> bool {
    let me = ctx.viewer.member.as_ref().map(|member| member.number);
    page.declared.contests.iter().any(|contest| match what {
        "contest" => Some(contest.by.number) == me,
        "rule" => {
            let by = contest.ruling.as_ref().and_then(|ruling| ruling.by.as_ref());
            by.is_some_and(|by| Some(by.number) == me)
        }
        _ => false,
    })
}

/// Whether a comment is as an act leaves it.
fn is_so_of(comment: &Comment, what: &str) -> bool {
    match what {
        "comment" | "comment-edit" => comment.is_own && comment.taken_back_at.is_none(),
        "comment-take-back" => comment.is_own && comment.taken_back_at.is_some(),
        "comment-hide" => comment.hidden.is_some(),
        "comment-show" => comment.hidden.is_none(),
        _ => false,
    }
}

/// The sentence for what was done with the decision, where it is so.
fn told(ctx: &Ctx, page: &DecisionPage) -> Option<String> {
    let what = ctx.query_value("after");
    (is_so(page, &what) || is_own_contest(ctx, page, &what)).then(|| words(&what)).flatten()
}

/// The sentence, where it is about one of these acts.
fn among(ctx: &Ctx, page: &DecisionPage, acts: &[&str]) -> Option<String> {
    let what = ctx.query_value("after");
    told(ctx, page).filter(|_| acts.contains(&what.as_str()))
}

/// What was done with the viewer's open vote.
pub(super) fn of_vote(ctx: &Ctx, page: &DecisionPage) -> Option<String> {
    among(ctx, page, &["vote", "change"])
}

/// What was done with the viewer's candidacy.
pub(super) fn of_candidacy(ctx: &Ctx, page: &DecisionPage) -> Option<String> {
    among(ctx, page, &["stand", "restate", "stand-down"])
}

/// What was done with a comment.
pub(super) fn of_comment(ctx: &Ctx, comment: &Comment) -> Option<String> {
    let what = ctx.query_value("after");
    let is_it = ctx.query_value("comment") == comment.number.to_string();
    (is_it && is_so_of(comment, &what)).then(|| words(&what)).flatten()
}

/// What was done, at the top of the page; nothing where it is told further down.
pub(super) fn at_top(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let told_below = of_vote(ctx, page).is_some() || of_candidacy(ctx, page).is_some();
    let words = told(ctx, page).filter(|_| !told_below);
    words.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> }).into_any()
}

/// What was done, within the part of the page that the reader is led to; `id` names it, so that the part can be called by it.
pub(super) fn notice(id: &'static str, words: Option<String>) -> AnyView {
    words.map(|words| view! { <p class="notice notice--done" id=id role="status" tabindex="-1">{words}</p> }).into_any()
}
