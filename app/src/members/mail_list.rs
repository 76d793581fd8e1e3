//! `/community/mail`: letters that wait or failed, for those who keep the machines going, who have them tried again.

use axum::response::{IntoResponse, Redirect, Response};
use domain::Day;
use domain::members::mail::MailKind;
use leptos::prelude::*;
use store::members::{WaitingMail, WaitingNotices, try_again, waiting_mail, waiting_notices};

use super::letters::letters;
use crate::i18n::format;
use crate::t;
use crate::ui::{ErrorSummary, Ledger, MemberLink, RequestKey};
use crate::web::{Ctx, Form, FormState, Page, PageError, Section};

/// Shows the letters; not what they say, nor to which address they go.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let mail = waiting_mail(ctx.db(), &ctx.viewer).await?;
    let notices = waiting_notices(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| page(&ctx, mail, notices, &FormState::default())))
}

/// Has one letter that failed tried again, or all of them.
pub async fn submit(ctx: Ctx, Form(form): Form) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let letter = Some(form.value("do")).filter(|letter| *letter != ALL);
    let refused = match try_again(ctx.db(), &ctx.act(&form), letter).await {
        Ok(_) => return Ok(Redirect::to("/community/mail?done=again").into_response()),
        Err(error) => error,
    };
    let form = form.refused(refused)?;
    let mail = waiting_mail(ctx.db(), &ctx.viewer).await?;
    let notices = waiting_notices(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.refusal(|| page(&ctx, mail, notices, &form)))
}

/// What the button says that means all letters.
const ALL: &str = "all";

fn page(ctx: &Ctx, mail: Vec<WaitingMail>, notices: WaitingNotices, form: &FormState) -> Page {
    let again = ctx.query_value("done") == "again";
    let by_mail = letters(&ctx.state.settings).by_mail;
    let setting = if by_mail { t!("mail-configured") } else { t!("mail-not-configured") };
    let any_failed = notices.any_failed || mail.iter().any(|mail| has_failed(ctx, mail));
    let list = if !mail.is_empty() {
        table(ctx, mail)
    } else if others_wait(ctx, &notices) {
        ().into_any()
    } else {
        view! { <div class="empty"><h2>{t!("mail-none")}</h2></div> }.into_any()
    };
    Page::titled(t!("mail-title")).section(Section::Community).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/community">{t!("nav-community")}</a></p>
            <h1>{t!("mail-title")}</h1>
            <p class="lead">{setting}</p>
        </div>
        {again.then(|| view! { <p class="notice notice--done" role="status">{t!("mail-tried-again")}</p> })}
        <ErrorSummary form=form.clone()/>
        {tried_again(view! { {list}{waiting(ctx, &notices)} }.into_any(), any_failed, form)}
        {dropped(ctx, notices.dropped)}
    })
}

/// Whether notices of meetings, digests or reminders are to be written: without a public address none is.
fn others_wait(ctx: &Ctx, notices: &WaitingNotices) -> bool {
    ctx.state.settings.public_url.is_some() && notices.meetings + notices.digests + notices.reminders > 0
}

/// Notices of meetings, digests and reminders that wait, by their number alone.
fn waiting(ctx: &Ctx, notices: &WaitingNotices) -> AnyView {
    if ctx.state.settings.public_url.is_none() {
        return view! { <p>{t!("mail-notices-off")}</p> }.into_any();
    }
    let meetings = t!("mail-meetings-wait", count = notices.meetings);
    let digests = t!("mail-digests-wait", count = notices.digests);
    let reminders = t!("mail-reminders-wait", count = notices.reminders);
    let by_hand = (!letters(&ctx.state.settings).by_mail).then(|| view! { <p>{t!("mail-meetings-read")}</p> });
    view! { <p>{meetings}" "{digests}" "{reminders}" "{t!("mail-notices-wait")}</p>{by_hand} }.into_any()
}

/// What could not be sent for so long that it was dropped.
fn dropped(ctx: &Ctx, dropped: Vec<(Day, MailKind, i64)>) -> Option<AnyView> {
    if dropped.is_empty() {
        return None;
    }
    let rows = dropped
        .into_iter()
        .map(|(day, kind, letters)| {
            view! {
                <tr>
                    <th scope="row" class="nowrap">{format::day(ctx.language, day)}</th>
                    <td>{kind_words(kind)}</td>
                    <td class="num">{format::number(ctx.language, letters)}</td>
                </tr>
            }
        })
        .collect_view();
    let table = Ledger::new(t!("mail-dropped-title")).of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("mail-dropped-day")}</th>
                <th scope="col">{t!("mail-kind")}</th>
                <th scope="col" class="num">{t!("mail-dropped-letters")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
    });
    Some(view! { <h2>{t!("mail-dropped-title")}</h2><p>{t!("mail-dropped-hint")}</p>{table} }.into_any())
}

/// The letters, each that failed with a button that has it tried again.
fn table(ctx: &Ctx, mail: Vec<WaitingMail>) -> AnyView {
    let rows = mail.into_iter().map(|mail| row(ctx, mail)).collect_view();
    Ledger::new(t!("mail-title")).of(view! {
        <thead>
            <tr>
                <th scope="col">{t!("member-since")}</th>
                <th scope="col">{t!("mail-to")}</th>
                <th scope="col">{t!("mail-kind")}</th>
                <th scope="col" class="num">{t!("mail-attempts")}</th>
                <th scope="col">{t!("mail-next")}</th>
                <th scope="col">{t!("mail-reason")}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
    })
}

/// What waits, in one form with the button that has everything tried again that failed, where anything did: also where only letters did that
/// are not listed.
fn tried_again(waiting: AnyView, any_failed: bool, form: &FormState) -> AnyView {
    if !any_failed {
        return waiting;
    }
    view! {
        <form class="stack" method="post" novalidate=true action="/community/mail">
            <RequestKey form=form.clone()/>
            {waiting}
            <div class="button-row">
                <button class="button" name="do" value=ALL>{t!("mail-try-all")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// Whether a letter failed, and waits for another attempt or for none.
fn has_failed(ctx: &Ctx, mail: &WaitingMail) -> bool {
    mail.last_error.is_some() || mail.is_given_up(ctx.now)
}

/// What a letter is.
fn kind_words(kind: MailKind) -> String {
    match kind {
        MailKind::Invitation => t!("link-invitation"),
        MailKind::Reset => t!("link-reset"),
        MailKind::Meeting => t!("link-meeting"),
        MailKind::Reminder => t!("link-reminder"),
        MailKind::Digest => t!("link-digest"),
    }
}

fn row(ctx: &Ctx, mail: WaitingMail) -> AnyView {
    let next = if mail.is_given_up(ctx.now) {
        view! { <span class="state state--attention">{t!("mail-given-up")}</span> }.into_any()
    } else {
        ctx.moment(mail.next_attempt_at).into_any()
    };
    let again = has_failed(ctx, &mail).then(|| {
        let since = ctx.moment(mail.created_at);
        let label = match mail.number {
            Some(number) => t!("mail-try-letter-to", number = number, moment = since),
            None => t!("mail-try-letter", moment = since),
        };
        view! {
            <button class="button button--quiet" name="do" value=mail.id.clone() aria-label=label>{t!("mail-try")}</button>
        }
    });
    // What it says is nothing but what the meeting's page says, and can be handed over.
    let read = (mail.kind == MailKind::Meeting).then(|| {
        let address = format!("/community/mail/{}", mail.id);
        let label = mail.number.map(|number| t!("mail-read-letter-to", number = number));
        view! { " "<a href=address aria-label=label>{t!("mail-read")}</a> }
    });
    view! {
        <tr>
            <th scope="row" class="nowrap">{ctx.moment(mail.created_at)}</th>
            <td>{mail.number.map(|number| view! { <MemberLink number=number/> })}</td>
            <td>{kind_words(mail.kind)}{read}</td>
            <td class="num">{mail.attempts}</td>
            <td class="nowrap">{next}" "{again}</td>
            <td class="wide">{mail.last_error}</td>
        </tr>
    }
    .into_any()
}
