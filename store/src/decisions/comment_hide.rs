//! Hiding a comment, by whoever may open votes and for a reason that everybody reads, and showing it again. Its text stays behind a press.

use diesel::prelude::*;
use domain::decisions::discussion::check_hiding;
use domain::members::power::Power;
use serde_json::json;

use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::comments;
use crate::time::stored;

/// Hides a comment.
///
/// # Errors
/// What [`check_hiding`] refuses; `error-comment-hidden` where it is hidden already, `error-comment-taken-back`; not found;
/// [`Power::OpenVotes`].
pub async fn hide_comment(db: &Db, act: &Act, number: i64, comment: i64, reason: &str) -> Result<(), CommandError> {
    let reason = check_hiding(reason)?;
    db.command(act, "decisions.hide_comment", move |tx| {
        tx.require(Power::OpenVotes)?;
        let by = tx.acting_member(Power::OpenVotes)?;
        let row = tx.decision(number)?;
        let found = tx.comment_of(&row, comment)?;
        if found.taken_back_at.is_some() {
            return Err(CommandError::refused("error-comment-taken-back"));
        }
        if found.hidden_at.is_some() {
            return Err(CommandError::refused("error-comment-hidden"));
        }
        diesel::update(comments::table.find(&found.id))
            .set((
                comments::hidden_at.eq(Some(stored(tx.now))),
                comments::hidden_by.eq(Some(by.as_str())),
                comments::hidden_reason.eq(Some(&reason)),
            ))
            .execute(tx.conn)?;
        let payload = json!({ "comment": comment, "reason": reason });
        tx.record(Event::new("decisions.comment.hidden", row.short_name(), payload))?;
        Ok(())
    })
    .await
}

/// Shows a comment again that is hidden.
///
/// # Errors
/// `error-comment-not-hidden`; not found; [`Power::OpenVotes`].
pub async fn show_comment(db: &Db, act: &Act, number: i64, comment: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.show_comment", move |tx| {
        tx.require(Power::OpenVotes)?;
        let row = tx.decision(number)?;
        let found = tx.comment_of(&row, comment)?;
        if found.hidden_at.is_none() {
            return Err(CommandError::refused("error-comment-not-hidden"));
        }
        diesel::update(comments::table.find(&found.id))
            .set((
                comments::hidden_at.eq(None::<chrono::NaiveDateTime>),
                comments::hidden_by.eq(None::<String>),
                comments::hidden_reason.eq(None::<String>),
            ))
            .execute(tx.conn)?;
        tx.record(Event::new("decisions.comment.shown", row.short_name(), json!({ "comment": comment })))?;
        Ok(())
    })
    .await
}
