//! `/meetings/{number}.ics`: a meeting for calendars.

use axum::response::Response;
use domain::decisions::meeting::{MeetingNumber, Standing};
use domain::icalendar::{Calendar, Entry};
use store::decisions::{MeetingPage, meeting_page};

use super::calendar_answer::{answer, founded};
use crate::i18n::translate;
use crate::web::{Ctx, PageError};

/// The meeting as a file of the type `text/calendar`; `site` is this site's address without a final slash.
pub(super) async fn file(ctx: &Ctx, site: &str, number: i64) -> Result<Response, PageError> {
    let page = meeting_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    let entries = vec![entry(ctx, site, &page)];
    let calendar = Calendar { name: ctx.community.name.clone(), written_at: ctx.now, entries };
    Ok(answer(&calendar, &format!("attachment; filename=\"{}.ics\"", MeetingNumber(number))))
}

/// A meeting as a calendar holds it. A link that one takes part by stands with what else is told.
fn entry(ctx: &Ctx, site: &str, page: &MeetingPage) -> Entry {
    let meeting = &page.meeting;
    let language = ctx.language;
    let agenda = page.items.iter().filter(|item| item.struck_at.is_none() && item.announced_at.is_some());
    let agenda: Vec<String> = agenda.map(|item| format!("{}. {}", item.number, item.title)).collect();
    let link = (!meeting.link.is_empty())
        .then(|| translate(language, "meeting-calendar-link", &[("link", meeting.link.clone())]));
    let parts = [link.unwrap_or_default(), meeting.words.clone(), agenda.join("\n")];
    let words: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Entry {
        uid: format!("{}-{}", founded(&ctx.community), MeetingNumber(page.number)),
        changed: Some((page.changed_at, page.changes)),
        from: meeting.starts_at,
        until: Some(meeting.ends_at),
        title: format!("{}: {}", ctx.community.name, meeting.title),
        text: words.join("\n\n"),
        place: meeting.place.clone(),
        address: format!("{site}/meetings/{}", page.number),
        is_cancelled: page.standing == Standing::Cancelled,
    }
}
