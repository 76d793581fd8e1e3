//! `/calendar/{secret}.ics`: a member's own calendar, for the program that subscribes to it. Whoever has the address reads it.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use domain::icalendar::Calendar;
use store::decisions::{meetings_told, own_deadlines};
use store::members::calendar_viewer;

use crate::decisions::calendar_answer::subscribed;
use crate::decisions::deadlines_file::entries;
use crate::decisions::meeting_calendar::entry;
use crate::i18n::translate;
use crate::web::client::Client;
use crate::web::{Ctx, PageError};

/// Shows the calendar, in the member's language, unless the program has it as it is.
pub async fn ics(
    ctx: Ctx,
    client: Client,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let secret = file.strip_suffix(".ics").ok_or(PageError::NotFound)?;
    let viewer = calendar_viewer(ctx.db(), secret, ctx.now).await?.ok_or(PageError::NotFound)?;
    let language = viewer.member.as_ref().map_or(ctx.language, |member| member.language);
    let deadlines = own_deadlines(ctx.db(), &viewer, ctx.now).await?;
    let meetings = meetings_told(ctx.db(), &viewer, ctx.now).await?;
    let mut all = entries(&ctx.community, language, &client.site, &deadlines);
    all.extend(meetings.iter().map(|told| entry(&ctx.community, language, &client.site, told)));
    let calendar = Calendar {
        name: translate(language, "calendar-name", &[("community", ctx.community.name.clone())]),
        written_at: ctx.now,
        entries: all,
    };
    Ok(subscribed(&calendar, &headers, "inline; filename=\"calendar.ics\""))
}
