//! What calendars of decisions and of meetings have in common: how one is answered with, and by what its entries are known.

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::audit::fingerprint;
use domain::icalendar::Calendar;
use store::community::Community;

/// A calendar as an answer.
pub(crate) fn answer(calendar: &Calendar, disposition: &str) -> Response {
    let headers = [(CONTENT_TYPE, "text/calendar; charset=utf-8"), (CONTENT_DISPOSITION, disposition)];
    (headers, calendar.write()).into_response()
}

/// A calendar as an answer to a program that subscribes to it and asks again every few hours: with a tag that stands for what it says, so
/// that what the program has already is not sent again. The tag is weak (RFC 9110, 8.8.1), since each writing has a stamp of its own.
pub(crate) fn subscribed(calendar: &Calendar, asked: &HeaderMap, disposition: &str) -> Response {
    let tag = calendar.tag();
    let known = asked.get_all(IF_NONE_MATCH).iter().any(|known| names(known, &tag));
    let mut response = if known { StatusCode::NOT_MODIFIED.into_response() } else { answer(calendar, disposition) };
    // It is for whoever has the address, and must be asked for again each time.
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&format!("W/\"{tag}\"")) {
        response.headers_mut().insert(ETAG, tag);
    }
    response
}

/// Whether `If-None-Match` names a tag, by the weak comparison (RFC 9110, 13.1.2).
fn names(list: &HeaderValue, tag: &str) -> bool {
    let mut tags = list.to_str().unwrap_or_default().split(',').map(str::trim);
    tags.any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one).trim_matches('"') == tag)
}

/// What the identifiers of a community's entries begin with, in every calendar and for good.
pub(super) fn founded(community: &Community) -> String {
    // The name of the community may change, and where it is found; when it was founded does not.
    let founded = fingerprint(&("calendar", community.founded_at.to_rfc3339()));
    founded.chars().take(16).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_has_already_is_not_sent_again() {
        let calendar = Calendar { name: "Ours".into(), written_at: domain::Moment::UNIX_EPOCH, entries: Vec::new() };
        let asked = |known: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(IF_NONE_MATCH, known.parse().unwrap());
            subscribed(&calendar, &headers, "inline").status()
        };
        let tag = subscribed(&calendar, &HeaderMap::new(), "inline").headers()[ETAG].to_str().unwrap().to_owned();
        assert!(tag.starts_with("W/\""));
        for known in [tag.as_str(), tag.trim_start_matches("W/"), &format!("\"x\", {tag}"), "*"] {
            assert_eq!(asked(known), StatusCode::NOT_MODIFIED, "{known}");
        }
        assert_eq!(asked("W/\"x\""), StatusCode::OK);
    }
}
