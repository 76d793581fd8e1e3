//! What was just done, on the page of a decision: told beside it where it stands further down, since that is where the reader is led, else at
//! the top of the page.

use leptos::prelude::*;
use store::decisions::DecisionPage;

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

/// The sentence, where it is about one of these acts.
fn among(ctx: &Ctx, acts: &[&str]) -> Option<String> {
    let what = ctx.query_value("after");
    acts.contains(&what.as_str()).then(|| words(&what)).flatten()
}

/// What was done with the viewer's open vote.
pub(super) fn of_vote(ctx: &Ctx) -> Option<String> {
    among(ctx, &["vote", "change"])
}

/// What was done with the viewer's candidacy.
pub(super) fn of_candidacy(ctx: &Ctx) -> Option<String> {
    among(ctx, &["stand", "restate", "stand-down"])
}

/// What was done with a comment, by its number.
pub(super) fn of_comment(ctx: &Ctx, number: i64) -> Option<String> {
    let acts = ["comment", "comment-edit", "comment-take-back", "comment-hide", "comment-show"];
    among(ctx, &acts).filter(|_| ctx.query_value("comment") == number.to_string())
}

/// What was done, at the top of the page; nothing where it is told further down.
pub(super) fn at_top(ctx: &Ctx, page: &DecisionPage) -> AnyView {
    let told_below = of_vote(ctx).is_some() && has_open_ballot(page)
        || of_candidacy(ctx).is_some() && page.election.is_some()
        || page.comments.iter().any(|comment| of_comment(ctx, comment.number).is_some());
    let told = words(&ctx.query_value("after")).filter(|_| !told_below);
    told.map(|words| view! { <p class="notice notice--done" role="status">{words}</p> }).into_any()
}

/// What was done, within the part of the page that the reader is led to; `id` names it, so that the part can be called by it.
pub(super) fn notice(id: &'static str, words: Option<String>) -> AnyView {
    words.map(|words| view! { <p class="notice notice--done" id=id role="status" tabindex="-1">{words}</p> }).into_any()
}
