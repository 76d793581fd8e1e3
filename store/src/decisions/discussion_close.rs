//! Closing a discussion before its vote closes, for a reason that everybody reads, and reopening it. What is proposed anew is discussed
//! anew: a discussion that begins again is open.

use diesel::prelude::*;
use domain::decisions::discussion::check_closing;
use domain::members::power::Power;
use serde_json::json;

use super::comment::is_discussed;
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::discussion_closings;
use crate::time::stored;
use crate::tx::Tx;

/// Closes a discussion: from then on only those who may open votes write into it.
///
/// # Errors
/// What [`check_closing`] refuses; `error-discussion-over` where it is not being discussed, `error-discussion-closed` where it is closed
/// already; [`Power::OpenVotes`].
pub async fn close_discussion(db: &Db, act: &Act, number: i64, reason: &str) -> Result<(), CommandError> {
    let reason = check_closing(reason)?;
    db.command(act, "decisions.close_discussion", move |tx| {
        tx.require(Power::OpenVotes)?;
        let by = tx.acting_member(Power::OpenVotes)?;
        let row = tx.decision(number)?;
        if !is_discussed(&row, tx.now)? {
            return Err(CommandError::refused("error-discussion-over"));
        }
        if closing_of(tx.conn, &row.id)?.is_some() {
            return Err(CommandError::refused("error-discussion-closed"));
        }
        diesel::insert_into(discussion_closings::table)
            .values((
                discussion_closings::id.eq(tx.fresh()),
                discussion_closings::decision_id.eq(&row.id),
                discussion_closings::closed_by.eq(&by),
                discussion_closings::reason.eq(&reason),
                discussion_closings::closed_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.record(Event::new("decisions.discussion.closed", row.short_name(), json!({ "reason": reason })))?;
        Ok(())
    })
    .await
}

/// Reopens a discussion that was closed.
///
/// # Errors
/// `error-discussion-over` where it is not being discussed, `error-discussion-not-closed`; [`Power::OpenVotes`].
pub async fn reopen_discussion(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.reopen_discussion", move |tx| {
        tx.require(Power::OpenVotes)?;
        let by = tx.acting_member(Power::OpenVotes)?;
        let row = tx.decision(number)?;
        if !is_discussed(&row, tx.now)? {
            return Err(CommandError::refused("error-discussion-over"));
        }
        if !tx.reopen(&row.id, Some(&by))? {
            return Err(CommandError::refused("error-discussion-not-closed"));
        }
        tx.record(Event::new("decisions.discussion.reopened", row.short_name(), json!({})))?;
        Ok(())
    })
    .await
}

/// Who closed a discussion that is closed, why and when.
pub(super) fn closing_of(
    conn: &mut DbConn,
    decision: &DecisionId,
) -> Result<Option<(MemberId, String, chrono::NaiveDateTime)>, StoreError> {
    let closing = discussion_closings::table
        .filter(discussion_closings::decision_id.eq(decision))
        .filter(discussion_closings::reopened_at.is_null())
        .select((discussion_closings::closed_by, discussion_closings::reason, discussion_closings::closed_at))
        .first(conn)
        .optional()?;
    Ok(closing)
}

impl Tx<'_> {
    /// Opens a discussion that is closed, by a member or since it begins anew; whether it was closed.
    pub(super) fn reopen(&mut self, decision: &DecisionId, by: Option<&MemberId>) -> Result<bool, StoreError> {
        let closed = discussion_closings::table
            .filter(discussion_closings::decision_id.eq(decision))
            .filter(discussion_closings::reopened_at.is_null());
        let reopened = diesel::update(closed)
            .set((
                discussion_closings::reopened_by.eq(by.map(MemberId::as_str)),
                discussion_closings::reopened_at.eq(Some(stored(self.now))),
            ))
            .execute(self.conn)?;
        Ok(reopened > 0)
    }
}
