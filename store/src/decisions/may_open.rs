//! Why the vote on a decision in discussion does not open: asked by whatever opens one, and by every page that offers to.

use domain::decisions::meeting::opening::opens_outside;
use domain::validation::Refusal;
use domain::{Day, Moment};

use super::class_floor::small_class;
use super::governed::decided_by;
use super::present_when::{is_of_present, meeting_needed};
use super::provisional::roll_refusal_to_open;
use super::row::DecisionRow;
use super::summary_wanting::refusal_without_summaries;
use crate::circles::refusal_if_closed;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::time::{moment, stored};

/// Why a vote does not open now, in a meeting or outside of any: the circle is closed within which it would be decided, its discussion goes
/// on, a summary is wanting, its provisional roll is not settled, or a class is too small for a secret vote by class. `None` where nothing of it
/// keeps it from opening.
pub(super) fn refusal_to_open(
    conn: &mut DbConn,
    row: &DecisionRow,
    today: Day,
    now: Moment,
) -> Result<Option<Refusal>, StoreError> {
    if let Some(refusal) = refusal_if_closed(conn, row.circle_id.as_deref())? {
        return Ok(Some(refusal));
    }
    let discussed = row.discussion_until.ok_or_else(|| row.corrupt("discussion"))?;
    if stored(now) < discussed {
        return Ok(Some(Refusal::new("error-discussion-open").with("until", moment(discussed))));
    }
    if let Some(refusal) = refusal_without_summaries(conn, row.id.as_str(), today)? {
        return Ok(Some(refusal));
    }
    match roll_refusal_to_open(conn, &row.id, row.kind()?, today, now)? {
        Some(refusal) => Ok(Some(refusal)),
        None => small_class(conn, row, today),
    }
}

/// Why a vote that waits for nothing ([`opening_waits`](super::opening_waits::opening_waits)) does not open outside of meetings all the same, by
/// the rules of a day: what keeps every vote of a circle that is closed from opening, or what [`refusal_outside`] says.
pub(super) fn refusal_though_ready(
    conn: &mut DbConn,
    row: &DecisionRow,
    day: Day,
) -> Result<Option<Refusal>, StoreError> {
    match refusal_if_closed(conn, row.circle_id.as_deref())? {
        Some(refusal) => Ok(Some(refusal)),
        None => refusal_outside(conn, row, day),
    }
}

/// Why a vote does not open outside of meetings, by the rules of a day; `None` where they let it.
pub(super) fn refusal_outside(conn: &mut DbConn, row: &DecisionRow, day: Day) -> Result<Option<Refusal>, StoreError> {
    let (kind, decided) = (row.kind()?, decided_by(conn, row)?);
    let of_present = is_of_present(conn, kind, decided, day)?;
    Ok(opens_outside(meeting_needed(conn, kind, day)?, of_present).err())
}
