//! What ends of itself in meetings: with a membership its proxies and presences, and with a place or an hour who had come to it.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::members::status::MemberNumber;
use serde_json::json;

use super::row::{MeetingRow, last_waiting_in, told};
use crate::audit::Event;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{decisions, meeting_presences, meeting_proxies, meeting_votes, meetings};
use crate::tx::Tx;

impl Tx<'_> {
    /// Ends, with a membership, the proxies that a member gave, those that they hold, and their presence, in every meeting that is not
    /// over: when the decision closed that ended it, as [`Tx::ended_with`] says, but in no vote of the meeting that was counted meanwhile, or
    /// closed and waits for its papers.
    /// The log holds it by its own events.
    ///
    /// # Errors
    /// If the database fails.
    pub(crate) fn end_meetings_of(
        &mut self,
        member: &MemberId,
        number: i64,
        decision: Option<i64>,
    ) -> Result<(), StoreError> {
        let ended = self.ended_with(decision)?;
        let rows: Vec<MeetingRow> = meetings::table
            .filter(meetings::closed_at.is_null())
            .filter(meetings::cancelled_at.is_null())
            .order(meetings::number)
            .select(meetings::all_columns)
            .load(self.conn)?;
        for row in rows {
            let closed = self.last_close_in(&row)?;
            let at = closed.map_or(ended, |closed| closed.max(ended));
            let own = meeting_proxies::member_id.eq(member).or(meeting_proxies::holder_id.eq(member));
            let given: Vec<(String, NaiveDateTime)> = meeting_proxies::table
                .filter(meeting_proxies::meeting_id.eq(&row.id))
                .filter(meeting_proxies::revoked_at.is_null())
                .filter(own)
                .select((meeting_proxies::id, meeting_proxies::given_at))
                .load(self.conn)?;
            let came: Vec<(String, NaiveDateTime)> = meeting_presences::table
                .filter(meeting_presences::meeting_id.eq(&row.id))
                .filter(meeting_presences::member_id.eq(member))
                .filter(meeting_presences::left_at.is_null())
                .select((meeting_presences::id, meeting_presences::arrived_at))
                .load(self.conn)?;
            let begun = given.iter().chain(&came).map(|(_, from)| *from).max();
            let Some(begun) = begun else { continue };
            let at = at.max(begun);
            let ids = |rows: &[(String, NaiveDateTime)]| rows.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
            diesel::update(meeting_proxies::table.filter(meeting_proxies::id.eq_any(ids(&given))))
                .set(meeting_proxies::revoked_at.eq(Some(at)))
                .execute(self.conn)?;
            diesel::update(meeting_presences::table.filter(meeting_presences::id.eq_any(ids(&came))))
                .set(meeting_presences::left_at.eq(Some(at)))
                .execute(self.conn)?;
            let payload = json!({ "member": MemberNumber(number).to_string(), "at": told(at) });
            self.record(Event::new("decisions.meeting.membership.ended", row.short_name(), payload))?;
        }
        Ok(())
    }

    /// When the last vote of a meeting closed that was counted, or waits for its papers.
    fn last_close_in(&mut self, meeting: &MeetingRow) -> Result<Option<NaiveDateTime>, StoreError> {
        let counted: Option<NaiveDateTime> = decisions::table
            .inner_join(meeting_votes::table)
            .filter(meeting_votes::meeting_id.eq(&meeting.id))
            .filter(decisions::passed.is_not_null())
            .select(diesel::dsl::max(decisions::closed_at))
            .first(self.conn)?;
        Ok(counted.max(last_waiting_in(self.conn, &meeting.id)?))
    }

    /// Ends the presence of everybody who has come to a meeting that is held elsewhere or at another hour from now on.
    ///
    /// # Errors
    /// If the database fails.
    pub(super) fn end_presences(&mut self, row: &MeetingRow) -> Result<(), StoreError> {
        let at = self.after_its_counts(row)?;
        let there = meeting_presences::table
            .filter(meeting_presences::meeting_id.eq(&row.id))
            .filter(meeting_presences::left_at.is_null());
        let ended = diesel::update(there).set(meeting_presences::left_at.eq(Some(at))).execute(self.conn)?;
        if ended > 0 {
            let payload = json!({ "members": ended, "at": told(at) });
            self.record(Event::new("decisions.meeting.attendance.ended", row.short_name(), payload))?;
        }
        Ok(())
    }
}
