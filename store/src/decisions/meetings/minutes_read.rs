//! Who reads the minutes of a meeting while they are a draft that no decision has brought before the members.

use diesel::prelude::*;
use domain::agreements::draft::DraftStatus;
use domain::members::power::Power;

use super::page::{presences, proxies};
use super::row::MeetingRow;
use crate::act::Viewer;
use crate::agreements::drafts_before_members;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{agreement_versions, agreements, drafts, meetings};
use crate::time::moment;

/// Whether an agreement, by its identifier, is the minutes of a meeting that the viewer was part of: whoever came or was represented while it
/// was in session, was in its chair, or runs meetings. The minutes tell of them, and they can say what is wrong with them.
///
/// # Errors
/// If the database fails.
pub(crate) fn was_part_of(conn: &mut DbConn, viewer: &Viewer, agreement: &str) -> Result<bool, StoreError> {
    let row: Option<MeetingRow> = meetings::table
        .filter(meetings::minutes_id.eq(Some(agreement)))
        .select(meetings::all_columns)
        .first(conn)
        .optional()?;
    match row {
        Some(row) => took_part(conn, viewer, &row),
        None => Ok(false),
    }
}

fn took_part(conn: &mut DbConn, viewer: &Viewer, row: &MeetingRow) -> Result<bool, StoreError> {
    let Some(me) = viewer.member.as_ref() else { return Ok(false) };
    if viewer.may(Power::RunMeetings) || row.chair_id.as_ref() == Some(&me.id) {
        return Ok(true);
    }
    let Some(opened) = row.opened_at.map(moment) else { return Ok(false) };
    let came: Vec<i64> = presences(conn, row)?
        .into_iter()
        .filter(|presence| presence.left_at.is_none_or(|at| at > opened))
        .map(|presence| presence.member.number)
        .collect();
    if came.contains(&me.number) {
        return Ok(true);
    }
    // Whoever gave a proxy to somebody who did not come was not represented.
    let mut represented = proxies(conn, row)?.into_iter().filter(|proxy| came.contains(&proxy.holder.number));
    Ok(represented.any(|proxy| proxy.member.number == me.number))
}

/// The number of the draft of a meeting's minutes, where they are no version yet and the viewer reads it: the latest that was not given up.
pub(super) fn minutes_draft(conn: &mut DbConn, viewer: &Viewer, row: &MeetingRow) -> Result<Option<i64>, StoreError> {
    let Some(agreement) = &row.minutes_id else { return Ok(None) };
    let versions: i64 =
        agreement_versions::table.filter(agreement_versions::agreement_id.eq(agreement)).count().get_result(conn)?;
    if versions > 0 || !viewer.may(Power::ReadAgreements) {
        return Ok(None);
    }
    let latest: Option<i64> = drafts::table
        .filter(drafts::agreement_id.eq(agreement))
        .filter(drafts::status.ne(DraftStatus::Abandoned.as_str()))
        .select(diesel::dsl::max(drafts::number))
        .first(conn)?;
    let Some(draft) = latest else { return Ok(None) };
    if viewer.may(Power::DraftAgreements) || took_part(conn, viewer, row)? {
        return Ok(Some(draft));
    }
    let slug: String = agreements::table.find(agreement).select(agreements::slug).first(conn)?;
    Ok(drafts_before_members(conn, &slug)?.contains(&draft).then_some(draft))
}
