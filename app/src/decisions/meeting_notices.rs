//! `/meetings/{number}/notices`: who was told of a meeting, and when.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::meeting::MeetingNumber;
use leptos::prelude::*;
use store::decisions::{NOTICES_PAGE_LENGTH, NoticeLine, NoticesPage, notices_page};

use super::meeting_show::read_meeting;
use crate::cells;
use crate::t;
use crate::ui::{Column, Ledger, MemberLink, Pager, Row, page_number};
use crate::web::{Ctx, Page, PageError, Section};

/// Shows who was told.
pub async fn show(ctx: Ctx, Path(number): Path<String>) -> Result<Response, PageError> {
    ctx.signed_in()?;
    let number = read_meeting(&number)?;
    let notices = notices_page(ctx.db(), &ctx.viewer, number, page_number(&ctx)).await?;
    Ok(ctx.page(|| page(&ctx, number, notices)))
}

fn page(ctx: &Ctx, number: i64, notices: NoticesPage) -> Page {
    let name = MeetingNumber(number).to_string();
    let address = format!("/meetings/{number}");
    let pages = (notices.total + NOTICES_PAGE_LENGTH - 1) / NOTICES_PAGE_LENGTH;
    let columns = [
        Column::head(t!("meeting-mark-who")),
        Column::figures(t!("own-col-turn")),
        Column::new(t!("own-col-served-at")),
        Column::new(t!("meeting-letter")),
    ];
    let rows = notices.lines.into_iter().map(|line| {
        let name = line.member.name.clone();
        let member = view! { <MemberLink number=line.member.number name=name/> };
        Row::of(cells![member, line.turn, ctx.moment(line.served_at), letter(ctx, &line)])
    });
    let rows: Vec<Row> = rows.collect();
    Page::titled(format!("{} · {name}", t!("meeting-notice"))).section(Section::Decisions).body(view! {
        <div class="page-head">
            <p class="kicker">
                <a href="/meetings">{t!("meetings-title")}</a>" · "<a href=address><bdi>{format!("{name} {}", notices.title)}</bdi></a>
            </p>
            <h1>{t!("meeting-notices-title")}</h1>
        </div>
        {Ledger::new(t!("meeting-notices-title")).rows(&columns, rows)}
        {Pager::counted(ctx, page_number(ctx), pages.max(1)).view()}
    })
}

/// What became of the letter to a member.
fn letter(ctx: &Ctx, line: &NoticeLine) -> String {
    match (line.sent_at, line.dropped_at, line.letter_at) {
        (Some(at), ..) => t!("meeting-letter-sent", moment = ctx.moment(at)),
        (None, Some(at), _) => t!("meeting-letter-dropped", moment = ctx.moment(at)),
        (None, None, Some(at)) => t!("meeting-letter-written", moment = ctx.moment(at)),
        (None, None, None) if line.is_mailed && ctx.state.settings.public_url.is_none() => t!("meeting-letters-off"),
        (None, None, None) if line.is_mailed => t!("meeting-letter-waits"),
        (None, None, None) => t!("meeting-letter-none"),
    }
}
