//! `/meetings/{number}.ics`: a meeting for calendars.

use axum::response::Response;
use domain::agreements::plain::plain;
use domain::decisions::meeting::MeetingNumber;
use domain::icalendar::{Calendar, Entry};
use domain::language::Language;
use store::community::Community;
use store::decisions::{MeetingTold, meeting_page};

use super::calendar_answer::{answer, founded};
use crate::i18n::translate;
use crate::web::{Ctx, PageError};

/// The meeting as a file of the type `text/calendar`; `site` is this site's address without a final slash.
pub(super) async fn file(ctx: &Ctx, site: &str, number: i64) -> Result<Response, PageError> {
    let page = meeting_page(ctx.db(), &ctx.viewer, number, ctx.now).await?;
    let entries = vec![entry(&ctx.community, ctx.language, site, &MeetingTold::of(&page))];
    let calendar = Calendar { name: ctx.community.name.clone(), written_at: ctx.now, entries };
    Ok(answer(&calendar, &format!("attachment; filename=\"{}.ics\"", MeetingNumber(number))))
}

/// A meeting as a calendar holds it, in a language; `site` is this site's address without a final slash. A link that one takes part by stands
/// with what else is told.
pub(crate) fn entry(community: &Community, language: Language, site: &str, told: &MeetingTold) -> Entry {
    let meeting = &told.meeting;
    let agenda: Vec<String> = told.agenda.iter().map(|(number, title)| format!("{number}. {title}")).collect();
    let link = (!meeting.link.is_empty())
        .then(|| translate(language, "meeting-calendar-link", &[("link", meeting.link.clone())]));
    let parts = [link.unwrap_or_default(), plain(&meeting.words), agenda.join("\n")];
    let words: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Entry {
        uid: format!("{}-{}", founded(community), MeetingNumber(told.number)),
        changed: Some((told.changed_at, told.changes)),
        from: meeting.starts_at,
        until: Some(meeting.ends_at),
        title: format!("{}: {}", community.name, meeting.title),
        text: words.join("\n\n"),
        place: meeting.place.clone(),
        address: format!("{site}/meetings/{}", told.number),
        is_cancelled: told.is_cancelled,
    }
}
