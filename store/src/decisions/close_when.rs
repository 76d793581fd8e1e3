//! The moment at which somebody closes a vote before its deadline.

use chrono::{Duration, NaiveDateTime};
use diesel::dsl::max;
use diesel::prelude::*;
use domain::Moment;

use super::meetings::present::meeting_of;
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{meeting_presences, meeting_proxies, open_votes};
use crate::time::stored;

/// Now, but after the opening of the vote and what has been noted in it since, and not after its deadline: the clock may have been set back,
/// and the close is the later all the same. In a meeting that is also after everybody who came and left, and each proxy.
pub(super) fn closes_at(conn: &mut DbConn, row: &DecisionRow, now: Moment) -> Result<NaiveDateTime, StoreError> {
    let voted: Option<NaiveDateTime> =
        open_votes::table.filter(open_votes::decision_id.eq(&row.id)).select(max(open_votes::cast_at)).first(conn)?;
    let mut before = vec![row.voting_from, voted];
    if let Some(meeting) = meeting_of(conn, row.id.as_str())? {
        let came: (Option<NaiveDateTime>, Option<NaiveDateTime>) = meeting_presences::table
            .filter(meeting_presences::meeting_id.eq(&meeting.id))
            .select((max(meeting_presences::arrived_at), max(meeting_presences::left_at)))
            .first(conn)?;
        let gave: (Option<NaiveDateTime>, Option<NaiveDateTime>) = meeting_proxies::table
            .filter(meeting_proxies::meeting_id.eq(&meeting.id))
            .select((max(meeting_proxies::given_at), max(meeting_proxies::revoked_at)))
            .first(conn)?;
        before.extend([came.0, came.1, gave.0, gave.1]);
    }
    let now = stored(now);
    let at = before.into_iter().flatten().max().map_or(now, |last| now.max(last + Duration::microseconds(1)));
    Ok(row.voting_until.map_or(at, |until| at.min(until)))
}
