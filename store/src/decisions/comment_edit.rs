//! What authors do with their own comments: change them, and every earlier text stays readable; or take them back, and no text stays.

use diesel::prelude::*;
use domain::audit::fingerprint;
use domain::decisions::discussion::check_comment;
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::json;

use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::{comment_texts, comments};
use crate::time::stored;

/// How often a comment can be changed.
const EDITS_MAX: i64 = 50;

/// Changes one's own comment while it is being discussed; whether it says something else than before. The text that it had stays in its
/// history, with the moment at which that was written.
///
/// # Errors
/// `error-changed-since` ([`seen_comment`]); as [`super::comment`]; `error-comment-edits` for one that was changed fifty times;
/// `error-comment-taken-back`; not found; [`Power::Discuss`] for others than its author.
pub async fn edit_comment(db: &Db, act: &Act, number: i64, comment: i64, text: &str) -> Result<bool, CommandError> {
    let text = check_comment(text)?;
    db.command(act, "decisions.edit_comment", move |tx| {
        tx.require(Power::Discuss)?;
        let row = tx.decision(number)?;
        let before = tx.own_comment(&row, comment)?;
        tx.refuse_unseen(&seen_comment(&before.body))?;
        tx.require_discussing(&row)?;
        if before.body == text {
            return Ok(false);
        }
        let kept: i64 =
            comment_texts::table.filter(comment_texts::comment_id.eq(&before.id)).count().get_result(tx.conn)?;
        if kept >= EDITS_MAX {
            return Err(Refusal::new("error-comment-edits").with("most", EDITS_MAX).at("comment").into());
        }
        diesel::insert_into(comment_texts::table)
            .values((
                comment_texts::id.eq(tx.fresh()),
                comment_texts::comment_id.eq(&before.id),
                comment_texts::revision.eq(kept + 1),
                comment_texts::body.eq(&before.body),
                comment_texts::written_at.eq(before.edited_at.unwrap_or(before.created_at)),
            ))
            .execute(tx.conn)?;
        diesel::update(comments::table.find(&before.id))
            .set((comments::body.eq(&text), comments::edited_at.eq(Some(stored(tx.now)))))
            .execute(tx.conn)?;
        let payload = json!({ "comment": comment, "text": text });
        tx.record(Event::new("decisions.comment.edited", row.short_name(), payload))?;
        Ok(true)
    })
    .await
}

/// A fingerprint of a comment's text, by which whoever changes it says what they looked at.
#[must_use]
pub fn seen_comment(body: &str) -> String {
    fingerprint(&body)
}

/// Takes one's own comment back, at any time: its text goes, with all that it said before, out of the log as well. That there was a
/// comment stays, and so do the answers to it.
///
/// # Errors
/// `error-comment-taken-back`; not found; [`Power::Discuss`] for others than its author; [`Power::KeepOwnData`].
pub async fn take_comment_back(db: &Db, act: &Act, number: i64, comment: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.take_comment_back", move |tx| {
        tx.require(Power::KeepOwnData)?;
        let row = tx.decision(number)?;
        let before = tx.own_comment(&row, comment)?;
        diesel::delete(comment_texts::table.filter(comment_texts::comment_id.eq(&before.id))).execute(tx.conn)?;
        diesel::update(comments::table.find(&before.id))
            .set((
                comments::body.eq(""),
                comments::edited_at.eq(None::<chrono::NaiveDateTime>),
                comments::taken_back_at.eq(Some(stored(tx.now))),
            ))
            .execute(tx.conn)?;
        let payload = json!({ "comment": comment, "thread": before.thread });
        let erased = tx.record(Event::new("decisions.comment.erased", row.short_name(), payload))?;
        let written = ["decisions.commented", "decisions.comment.edited"];
        tx.erase_payloads(&erased, &written, &row.short_name(), ("comment", comment))?;
        Ok(())
    })
    .await
}
