//! `/community/mail`: letters that wait or failed, for those who keep the machines going.

use axum::response::Response;
use leptos::prelude::*;
use store::members::{MAIL_ATTEMPTS_MAX, WaitingMail, waiting_mail};

use super::letters::letters;
use crate::t;
use crate::ui::{Ledger, MemberLink};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the letters; not what they say, nor to which address they go.
pub async fn show(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let mail = waiting_mail(ctx.db(), &ctx.viewer).await?;
    Ok(ctx.page(|| page(&ctx, mail)))
}

fn page(ctx: &Ctx, mail: Vec<WaitingMail>) -> Page {
    let by_mail = letters(&ctx.state.settings).by_mail;
    let setting = if by_mail { t!("mail-configured") } else { t!("mail-not-configured") };
    let list = if mail.is_empty() {
        view! { <div class="empty"><h2>{t!("mail-none")}</h2></div> }.into_any()
    } else {
        table(ctx, mail)
    };
    Page::titled(t!("mail-title")).section(Section::Community).body(view! {
        <div class="page-head">
            <p class="kicker"><a href="/community">{t!("nav-community")}</a></p>
            <h1>{t!("mail-title")}</h1>
            <p class="lead">{setting}</p>
        </div>
        {list}
    })
}

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

fn row(ctx: &Ctx, mail: WaitingMail) -> AnyView {
    let kind = match mail.kind.as_str() {
        "reset" => t!("link-reset"),
        _ => t!("link-invitation"),
    };
    let next = if mail.attempts < MAIL_ATTEMPTS_MAX {
        ctx.moment(mail.next_attempt_at).into_any()
    } else {
        view! { <span class="state state--attention">{t!("mail-given-up")}</span> }.into_any()
    };
    view! {
        <tr>
            <th scope="row" class="nowrap">{ctx.moment(mail.created_at)}</th>
            <td>{mail.number.map(|number| view! { <MemberLink number=number/> })}</td>
            <td>{kind}</td>
            <td class="num">{mail.attempts}</td>
            <td class="nowrap">{next}</td>
            <td class="wide">{mail.last_error}</td>
        </tr>
    }
    .into_any()
}
