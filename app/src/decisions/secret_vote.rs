//! A secret ballot: its form, which carries a key that is stored nowhere, a look at it, and the receipt with which its POST itself answers.

use axum::response::Response;
use domain::decisions::DecisionNumber;
use domain::decisions::cast::Cast;
use domain::decisions::secrecy::{BallotKey, Receipts};
use domain::members::status::MemberNumber;
use leptos::prelude::*;
use store::CommandError;
use store::decisions::{self, DecisionPage, ReceiptHead, SecretReceipt, SecretStanding};

use super::ballot_fields;
use super::ballot_look;
use super::class_words::{ballot_bears, what_classes_tell};
use super::delegation_box::{takes_along, went_along};
use super::early_box;
use super::receipt_show::how_to_print;
use super::vote_box::asked;
use crate::i18n::format;
use crate::t;
use crate::web::typed::BALLOT_KEY;
use crate::web::{Ctx, FormState, Page, Section};

/// Puts what the form says into the box, and answers with the receipt: there is nothing to come back to later.
pub(super) async fn submit(ctx: &Ctx, number: i64, form: &FormState) -> Result<Response, CommandError> {
    let act = ctx.act(&FormState::default());
    let vote = ballot_fields::read(form);
    // Read before the cast: once the ballot is in the box, nothing may fail between it and its receipt.
    let head = decisions::receipt_head(ctx.db(), &ctx.viewer, number).await?;
    let receipt = decisions::cast_secretly(ctx.db(), &act, number, vote, form.value(BALLOT_KEY)).await?;
    Ok(ctx.page(|| receipt_page(ctx, &head, &receipt)))
}

/// What the viewer can do in a secret vote: mark a ballot, look at it, and put it into the box, once.
pub(super) fn secret_vote(ctx: &Ctx, page: &DecisionPage, standing: SecretStanding, form: &FormState) -> AnyView {
    let number = page.decision.number;
    if standing.voted {
        let (title, hint) = match (went_along(page), standing.receipts) {
            (true, Receipts::Received) => (t!("vote-secret-along"), t!("vote-secret-along-hint")),
            (true, Receipts::Trackers) => (t!("vote-secret-along"), t!("vote-secret-along-trackers")),
            (false, Receipts::Received) => (t!("vote-secret-done"), t!("vote-secret-done-hint")),
            (false, Receipts::Trackers) => (t!("vote-secret-done"), t!("vote-secret-done-trackers")),
        };
        return view! {
            <section class="vote-box" id="vote">
                <h2>{title}</h2>
                <p>{hint}</p>
                {what_is_secret(page, standing)}
            </section>
        }
        .into_any();
    }
    let form = if ballot_look::is_vote(form) { form.clone() } else { FormState::default() };
    let key =
        form.value(BALLOT_KEY).parse::<BallotKey>().unwrap_or_else(|_| BallotKey::of(uuid::Uuid::new_v4().as_u128()));
    if let Some(said) = ballot_look::looked_at(page, &form) {
        return looked_at(page, standing, &form, key.to_string(), &said);
    }
    let until = page.decision.voting_until.map(|until| ctx.moment(until)).unwrap_or_default();
    let hint = if early_box::is_allowed(page) {
        t!("vote-secret-hint-early", until = until)
    } else {
        t!("vote-secret-hint", until = until)
    };
    // Whoever marks it again is led back to it: among options to its heading. An address with a fragment would keep that from happening.
    let led = ballot_look::is_marked_again(&form) && page.decision.choosing.is_none();
    view! {
        <form
            class="vote-box"
            id="vote"
            method="post"
            novalidate=true
            autocomplete="off"
            action=format!("/decisions/{number}")
            tabindex=led.then_some("-1")
            autofocus=led
            aria-label=led.then(|| t!("vote-title"))
        >
            <input type="hidden" name=BALLOT_KEY value=key.to_string()/>
            {asked(ctx, page, &form, hint)}
            {ballot_bears(page)}
            <div class="button-row">
                <button class="button" name="do" value=ballot_look::LOOK>{t!("look-submit")}</button>
            </div>
            <p class="hint">{t!("look-secret-hint")}</p>
            {what_is_secret(page, standing)}
        </form>
    }
    .into_any()
}

/// The ballot in words, before it goes into the box for good. Its fields and its key are carried on by this form alone.
fn looked_at(page: &DecisionPage, standing: SecretStanding, form: &FormState, key: String, said: &Cast) -> AnyView {
    let number = page.decision.number;
    view! {
        <form class="vote-box" id="vote" method="post" novalidate=true autocomplete="off" action=format!("/decisions/{number}")>
            <input type="hidden" name=BALLOT_KEY value=key/>
            {ballot_look::carried(form)}
            <h2 tabindex="-1" autofocus=true>{t!("look-title")}</h2>
            <p class="hint">{t!("look-secret")}</p>
            {ballot_look::in_words(page, said)}
            {ballot_bears(page)}
            <div class="button-row">
                <button class="button" name="do" value="vote">{t!("vote-secret-submit")}</button>
                <button class="button button--quiet" name="do" value=ballot_look::MARK>{t!("look-change")}</button>
            </div>
            <p class="hint">{t!("vote-secret-unsent")}</p>
            {what_is_secret(page, standing)}
        </form>
    }
    .into_any()
}

/// What is secret, and what is not.
pub(super) fn what_is_secret(page: &DecisionPage, standing: SecretStanding) -> AnyView {
    let shown = match standing.receipts {
        Receipts::Received => view! { <p>{t!("secret-what-received")}</p> }.into_any(),
        Receipts::Trackers => view! { <p class="notice notice--attention">{t!("secret-what-trackers")}</p> }.into_any(),
    };
    // That a tracker can be shown to others is to be read before the vote; after it, it is there for whoever looks.
    let open = standing.receipts == Receipts::Trackers && !standing.voted;
    let takes_along = takes_along(page);
    let along = takes_along.then(|| view! { <p>{t!("secret-what-along")}</p> });
    let paper = page.paper.is_some().then(|| view! { <p>{t!("secret-what-paper")}</p> });
    view! {
        <details open=open>
            <summary>{t!("secret-what")}</summary>
            <p>{t!("secret-what-box")}</p>
            {along}
            {shown}
            {paper}
            <p>{t!("secret-what-open")}</p>
            {what_classes_tell(page, takes_along)}
            <p>{t!("secret-few")}</p>
        </details>
    }
    .into_any()
}

/// What leads to the ballot from now on: nothing, or where trackers are published, the box of the decision's address after the close.
fn afterwards(address: &str, is_published: bool) -> AnyView {
    if !is_published {
        return view! { <p>{t!("vote-secret-done-hint")}</p> }.into_any();
    }
    let votes = format!("{address}/votes");
    view! { <p>{t!("receipt-trackers-after")}" "<a href=votes>{t!("box-title")}</a></p> }.into_any()
}

fn receipt_page(ctx: &Ctx, decision: &ReceiptHead, receipt: &SecretReceipt) -> Page {
    let name = DecisionNumber(decision.number).to_string();
    let address = format!("/decisions/{}", decision.number);
    let voter = ctx.viewer.member.as_ref().map(|member| format!("{} {}", MemberNumber(member.number), member.name));
    let closes = decision.voting_until.map(|until| ctx.moment(until));
    let votes = (receipt.votes > 1).then(|| {
        view! { <div><dt>{t!("receipt-votes")}</dt><dd>{format::number(ctx.language, receipt.votes)}</dd></div> }
    });
    let along = decision.votes_go_along.then(|| {
        let along = format::count(ctx.language, receipt.along);
        view! { <div><dt>{t!("receipt-along")}</dt><dd>{along}</dd></div> }
    });
    let trackers =
        receipt.trackers.iter().map(|tracker| view! { <li><code>{tracker.clone()}</code></li> }).collect_view();
    let many = receipt.trackers.len();
    let published = (!receipt.trackers.is_empty()).then(|| {
        view! {
            <h2>{t!("receipt-trackers", count = many)}</h2>
            <ul>{trackers}</ul>
            <p class="notice notice--attention">{t!("receipt-trackers-hint", count = many)}</p>
        }
    });
    let early = decision.may_close_early.then(|| view! { <p>{t!("receipt-early")}</p> });
    let shows = receipt.trackers.is_empty().then(|| view! { <p>{t!("receipt-shows")}</p> });
    let title = format!("{name} {}", decision.title);
    Page::titled(format!("{} · {name}", t!("receipt-title"))).section(Section::Decisions).narrow().body(view! {
        <div class="page-head">
            <p class="kicker no-print">
                <a href="/decisions">{t!("nav-decisions")}</a>" · "<a href=address.clone()>{name.clone()}</a>
            </p>
            <h1>{t!("receipt-title")}</h1>
        </div>
        <p class="no-print">{t!("receipt-print-once")}</p>
        {how_to_print()}
        <dl class="facts">
            <div><dt>{t!("receipt-decision")}</dt><dd>{title}</dd></div>
            <div><dt>{t!("receipt-voter")}</dt><dd>{voter}</dd></div>
            {votes}
            {along}
            <div><dt>{t!("receipt-closes")}</dt><dd>{closes}</dd></div>
        </dl>
        {early}
        {shows}
        {published}
        {afterwards(&address, !receipt.trackers.is_empty())}
        <p class="no-print">{t!("receipt-no-back")}</p>
        <p class="no-print"><a href=address>{t!("receipt-back", decision = name)}</a></p>
    })
}
