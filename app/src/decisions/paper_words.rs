//! What the pages of paper ballots have in common: the numbers of the register, the head of each page, and what is read on a paper in words.

use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use domain::decisions::paper::{PaperState, Reading};
use leptos::prelude::*;
use store::decisions::{Called, PaperCount, PaperPage, PaperStanding, PaperTurn, Seat};

use super::cast_words::cast_words;
use crate::i18n::format;
use crate::t;
use crate::web::{Ctx, Page, Section};

/// A page about a decision's papers, with the way back to them.
pub(super) fn framed(number: i64, paper: &PaperPage, title: String, body: AnyView) -> Page {
    framed_of(number, &paper.title, title, body)
}

/// The same about a decision that may have no papers, by its title.
pub(super) fn framed_of(number: i64, decision: &str, title: String, body: AnyView) -> Page {
    let address = format!("/decisions/{number}");
    let papers = format!("/decisions/{number}/paper");
    let decision = format!("D-{number} {decision}");
    Page::titled(title.clone()).section(Section::Decisions).body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/decisions">{t!("nav-decisions")}</a>" · "<a href=address>{decision}</a>" · "
                <a href=papers>{t!("paper-title")}</a>
            </p>
            <h1>{title}</h1>
        </div>
        {body}
    })
}

/// What stands in the place of papers for whoever reads none of them, since one of few is their own.
pub(super) fn barred(paper: &PaperPage) -> Option<AnyView> {
    paper.standing.own_vote_bars.then(|| view! { <p class="notice">{t!("error-paper-own-vote")}</p> }.into_any())
}

/// What is read on a paper, in words.
pub(super) fn reading_words(reading: &Reading, method: Method, choosing: Option<&Choosing>) -> String {
    match reading {
        Reading::Said(said) => cast_words(said, method, choosing),
        Reading::Blank => t!("paper-blank"),
        Reading::Invalid => t!("paper-invalid"),
    }
}

/// What became of a paper, in words.
pub(super) fn state_words(state: PaperState) -> String {
    match state {
        PaperState::Outstanding => t!("paper-outstanding"),
        PaperState::Spoiled => t!("paper-state-spoiled"),
        PaperState::Returned => t!("paper-state-returned"),
        PaperState::Lapsed => t!("paper-lapsed"),
    }
}

/// What few papers tell of those who voted by them, beforehand: for whoever would have one, and whoever gives it out.
pub(super) fn few(standing: &PaperStanding) -> Option<AnyView> {
    let below = standing.few_below.filter(|_| standing.turn == PaperTurn::Open)?;
    Some(view! { <p class="hint">{t!("paper-few", count = below)}</p> }.into_any())
}

/// Who keeps the register of a secret vote, and so may learn who has voted; beforehand, as [`few`].
pub(super) fn kept_by(standing: &PaperStanding) -> Option<AnyView> {
    standing.few_below.filter(|_| standing.turn == PaperTurn::Open)?;
    let words = match standing.kept_by {
        Called { although_near: true, .. } => t!("paper-kept-although-near"),
        Called { seat: Seat::Committee, .. } => t!("paper-kept-committee"),
        Called { seat: Seat::Opener, .. } => t!("paper-kept-openers"),
        Called { seat: Seat::Member, .. } => t!("paper-kept-members"),
    };
    Some(view! { <p class="hint">{words}</p> }.into_any())
}

/// The numbers of a register.
pub(super) fn numbers(ctx: &Ctx, standing: &PaperStanding) -> AnyView {
    let count = |number: i64| format::number(ctx.language, number);
    let numbers = standing.numbers;
    let line = |name: String, number: i64| view! { <div><dt>{name}</dt><dd>{count(number)}</dd></div> };
    let open = standing.turn == PaperTurn::Open;
    if standing.withheld {
        let others = if open { t!("paper-back-or-out") } else { t!("paper-back-or-lapsed") };
        return view! {
            <dl class="facts">
                {line(t!("paper-issued"), numbers.issued)}
                {line(others, numbers.outstanding)}
                {line(t!("paper-spoiled"), numbers.spoiled)}
            </dl>
            <p class="hint">{t!("paper-withheld")}</p>
        }
        .into_any();
    }
    let (out, balance) = if open {
        (t!("paper-out"), t!("paper-balance"))
    } else {
        (t!("paper-never-back"), t!("paper-balance-closed"))
    };
    view! {
        <dl class="facts">
            {line(t!("paper-issued"), numbers.issued)}
            {line(t!("paper-returned"), numbers.returned)}
            {line(t!("paper-spoiled"), numbers.spoiled)}
            {line(out, numbers.outstanding)}
        </dl>
        <p class="hint">{balance}</p>
    }
    .into_any()
}

/// What came of papers that are counted.
pub(super) fn counted(count: PaperCount) -> AnyView {
    let words = match (count.blank, count.invalid, count.uncounted) {
        (Some(blank), Some(invalid), Some(_)) if count.blank_is_invalid => {
            t!("paper-counted-refused", count = count.sheets, blank = blank, invalid = invalid)
        }
        (Some(blank), Some(invalid), Some(uncounted)) => {
            t!("paper-counted", count = count.sheets, blank = blank, invalid = invalid, uncounted = uncounted)
        }
        _ => t!("paper-counted-few", count = count.sheets),
    };
    view! { <p>{words}</p> }.into_any()
}
