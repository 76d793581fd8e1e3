//! What calendars of decisions and of meetings have in common: how one is answered with, and by what its entries are known.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::audit::fingerprint;
use domain::icalendar::Calendar;
use store::community::Community;

/// A calendar as an answer.
pub(crate) fn answer(calendar: &Calendar, disposition: &str) -> Response {
    let headers = [(CONTENT_TYPE, "text/calendar; charset=utf-8"), (CONTENT_DISPOSITION, disposition)];
    (headers, calendar.write()).into_response()
}

/// What the identifiers of a community's entries begin with, in every calendar and for good.
pub(super) fn founded(community: &Community) -> String {
    // The name of the community may change, and where it is found; when it was founded does not.
    let founded = fingerprint(&("calendar", community.founded_at.to_rfc3339()));
    founded.chars().take(16).collect()
}
