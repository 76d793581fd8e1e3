//! `/community/mail/{letter}`: the notice of a meeting that waits for a mail server, laid out to be printed and handed over.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::members::{WaitingLetter, waiting_letter};

use crate::t;
use crate::ui::MemberLink;
use crate::web::{Ctx, Page, PageError, Section};

/// Shows the letter.
pub async fn show(ctx: Ctx, Path(letter): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let letter = waiting_letter(ctx.db(), &ctx.viewer, &letter).await?;
    Ok(ctx.page(|| page(&ctx, letter)))
}

fn page(ctx: &Ctx, letter: WaitingLetter) -> Page {
    let WaitingLetter { number, created_at, subject, body } = letter;
    let to = number.map(|number| view! { {t!("mail-to")}": "<MemberLink number=number/>" · " });
    Page::titled(subject.clone()).section(Section::Community).narrow().body(view! {
        <div class="page-head">
            <p class="kicker no-print"><a href="/community/mail">{t!("mail-title")}</a></p>
            <h1><bdi>{subject}</bdi></h1>
            <p class="meta no-print">{to}{ctx.moment(created_at)}</p>
        </div>
        <p class="notice no-print">{t!("mail-letter-print")}</p>
        <pre dir="auto">{body}</pre>
    })
}
