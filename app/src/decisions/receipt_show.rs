//! `/decisions/{number}/receipt`: how the reader's vote in an open decision stands, laid out to be printed. A secret ballot has no such
//! page: its receipt is what its POST answers, and is kept nowhere.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::DecisionNumber;
use domain::decisions::cast::Cast;
use domain::decisions::paper::PaperState;
use domain::decisions::stage::Stage;
use domain::members::status::MemberNumber;
use leptos::prelude::*;
use store::decisions::{DecisionPage, MemberName, MyVote, OwnCarried};

use super::cast_words::cast_words;
use super::early_box;
use super::read_number;
use crate::i18n::format;
use crate::t;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the receipt.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_number(&number)?;
    let page = store::decisions::page(ctx.db(), &ctx.viewer, number, 1, ctx.now).await?;
    if has_receipt(&page) { Ok(ctx.page(|| receipt(&ctx, &page))) } else { Err(PageError::NotFound) }
}

/// Whether the reader's vote can be told: not that of a secret ballot, nor one that was never cast.
fn has_receipt(page: &DecisionPage) -> bool {
    page.secret.is_none() && (page.vote.is_some() || page.carried.is_some())
}

/// The way to the receipt; nothing where there is none.
pub(super) fn receipt_link(page: &DecisionPage) -> AnyView {
    let address = format!("/decisions/{}/receipt", page.decision.number);
    has_receipt(page)
        .then(|| view! { <p class="meta no-print"><a href=address>{t!("receipt-link")}</a></p> })
        .into_any()
}

/// How a page gets onto paper, which takes no script: by the browser's own command.
pub(super) fn how_to_print() -> AnyView {
    view! { <p class="notice no-print">{t!("receipt-print")}</p> }.into_any()
}

fn fact(label: String, value: impl IntoView + 'static) -> AnyView {
    view! { <div><dt>{label}</dt><dd>{value}</dd></div> }.into_any()
}

fn hash(label: String, hash: Option<&String>) -> Option<AnyView> {
    let hash = hash?.clone();
    Some(fact(label, view! { <code>{hash}</code> }))
}

fn receipt(ctx: &Ctx, page: &DecisionPage) -> Page {
    let decision = &page.decision;
    let name = DecisionNumber(decision.number).to_string();
    let address = format!("/decisions/{}", decision.number);
    let voter = ctx.viewer.member.as_ref();
    let voter = voter.map(|member| format!("{} {}", MemberNumber(member.number), member.name));
    let open = decision.stage == Stage::Voting && decision.voting_until.is_some_and(|until| ctx.now < until);
    let until = decision.voting_until.map(|until| ctx.moment(until)).unwrap_or_default();
    let closes = if open { t!("receipt-closes") } else { t!("receipt-closed") };
    let votes = page.place.map(|place| place.votes).filter(|votes| *votes > 1);
    let votes = votes.map(|votes| fact(t!("receipt-votes"), format::number(ctx.language, votes)));
    let annulled_by = page.declared.annulled_by.as_ref().map(|by| DecisionNumber(by.number).to_string());
    let stands = match (open, decision.stage) {
        (true, _) => t!("receipt-stands"),
        (false, Stage::Voting) => t!("receipt-waits"),
        (false, Stage::Annulled) => match annulled_by {
            Some(by) => t!("receipt-annulled", decision = by),
            None => t!("receipt-annulled-contested"),
        },
        (false, _) => t!("receipt-counted"),
    };
    let early = (open && early_box::is_allowed(page)).then(|| view! { " "{t!("receipt-early")} });
    let said = match (&page.vote, &page.carried) {
        (Some(vote), _) => cast(ctx, page, vote),
        (None, Some(carried)) => carried_by(page, carried),
        (None, None) => ().into_any(),
    };
    let made = t!("receipt-made", moment = ctx.moment(ctx.now));
    Page::titled(format!("{} · {name}", t!("receipt-open-title"))).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker no-print">
                <a href="/decisions">{t!("nav-decisions")}</a>" · "<a href=address.clone()>{name.clone()}</a>
            </p>
            <h1>{t!("receipt-open-title")}</h1>
        </div>
        {how_to_print()}
        <dl class="facts">
            {fact(t!("receipt-decision"), format!("{name} {}", decision.title))}
            {fact(t!("receipt-voter"), voter)}
            {votes}
            {said}
            {fact(closes, until)}
            {hash(t!("receipt-text-hash"), decision.frozen_hash.as_ref())}
            {hash(t!("receipt-roll-hash"), decision.roll_hash.as_ref())}
        </dl>
        <p>{stands}{early}</p>
        <p class="meta">{made}</p>
        <p class="no-print"><a href=address>{t!("receipt-back", decision = name)}</a></p>
    })
}

fn words(page: &DecisionPage, said: &Cast) -> String {
    cast_words(said, page.method, page.decision.choosing.as_ref())
}

/// What the reader cast, and when.
fn cast(ctx: &Ctx, page: &DecisionPage, vote: &MyVote) -> AnyView {
    let reason = (!vote.reason.is_empty()).then(|| fact(t!("receipt-reason"), vote.reason.clone()));
    // A vote on paper is there from the moment on which its paper was counted.
    let on_paper = page.paper.and_then(|paper| paper.mine) == Some(PaperState::Returned);
    let when = if on_paper { t!("receipt-paper") } else { t!("receipt-cast-at") };
    let noted = vote.noted_by.as_ref().map(|by| fact(t!("receipt-noted-by"), told(by)));
    view! {
        {fact(t!("receipt-cast"), view! { <strong>{words(page, &vote.choice)}</strong> })}
        {fact(when, ctx.moment(vote.cast_at))}
        {noted}
        {reason}
    }
    .into_any()
}

fn told(member: &MemberName) -> String {
    format!("{} {}", MemberNumber(member.number), member.name)
}

/// With whose vote the reader's counted, or why with nobody's.
fn carried_by(page: &DecisionPage, carried: &OwnCarried) -> AnyView {
    let outcome = match &carried.outcome {
        Ok((carrier, said)) => view! {
            {fact(t!("receipt-carrier"), told(carrier))}
            {said.as_ref().map(|said| fact(t!("receipt-cast"), view! { <strong>{words(page, said)}</strong> }))}
        }
        .into_any(),
        Err(why) => fact(t!("receipt-uncarried"), t!(&format!("uncarried-{}", why.as_str().replace('_', "-")))),
    };
    view! { {fact(t!("receipt-delegate"), told(&carried.delegate))}{outcome} }.into_any()
}
