//! Taking part in a discussion: a comment, or an answer to one, which joins its thread.

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::discussion::{COMMENTS_DAY_MAX, check_comment};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::validation::{FieldError, Refusal};
use serde_json::{Value, json};

use super::discussion_close::closing_of;
use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::comments;
use crate::time::stored;
use crate::tx::Tx;

/// Adds a comment to a discussion, also while the vote is open; its number within the decision. The text of the author's last comment there,
/// sent again, is that comment.
///
/// # Errors
/// What [`check_comment`] refuses; `error-discussion-over` once the vote has closed, `error-discussion-closed` where the discussion was closed,
/// but to whoever may open votes; `error-comments-day` for whoever has written [`COMMENTS_DAY_MAX`] within a day; [`Power::Discuss`].
pub async fn comment(db: &Db, act: &Act, number: i64, text: &str) -> Result<i64, CommandError> {
    write(db, act, number, None, check_comment(text)).await
}

/// Answers a comment. An answer to an answer joins the same thread: they stand below its first comment, in order.
///
/// # Errors
/// As [`comment`]; not found where there is no such comment, `error-comment-taken-back` where its author took it back.
pub async fn answer(db: &Db, act: &Act, number: i64, answered: i64, text: &str) -> Result<i64, CommandError> {
    write(db, act, number, Some(answered), check_comment(text)).await
}

async fn write(
    db: &Db,
    act: &Act,
    number: i64,
    answered: Option<i64>,
    text: Result<String, FieldError>,
) -> Result<i64, CommandError> {
    let text = text?;
    db.command(act, "decisions.comment", move |tx| {
        tx.require(Power::Discuss)?;
        let author = tx.acting_member(Power::Discuss)?;
        let row = tx.decision(number)?;
        tx.require_discussing(&row)?;
        let thread = match answered {
            Some(answered) => Some(tx.thread_answered(&row, answered)?),
            None => None,
        };
        if let Some(same) = sent_before(tx.conn, &row, &author, thread, &text)? {
            return Ok(same);
        }
        if written_within_a_day(tx.conn, &author, tx.now)? >= COMMENTS_DAY_MAX {
            return Err(Refusal::new("error-comments-day").with("most", COMMENTS_DAY_MAX).at("comment").into());
        }
        tx.store_comment(&row, &author, thread, &text)
    })
    .await
}

/// The author's last comment in a discussion, where it says the same in the same place: it was sent again, as after going back.
fn sent_before(
    conn: &mut DbConn,
    row: &DecisionRow,
    author: &MemberId,
    thread: Option<i64>,
    text: &str,
) -> Result<Option<i64>, StoreError> {
    let last: Option<(i64, i64, String)> = comments::table
        .filter(comments::decision_id.eq(&row.id))
        .filter(comments::author_id.eq(author))
        .order(comments::number.desc())
        .select((comments::number, comments::thread, comments::body))
        .first(conn)
        .optional()?;
    Ok(last.filter(|(number, of, body)| body == text && *of == thread.unwrap_or(*number)).map(|(number, ..)| number))
}

/// How many comments a member has written within the last day, in whatever discussion; those that were taken back, too.
fn written_within_a_day(conn: &mut DbConn, author: &MemberId, now: Moment) -> Result<i64, StoreError> {
    let written = comments::table
        .filter(comments::author_id.eq(author))
        .filter(comments::created_at.gt(stored(now - chrono::Duration::days(1))));
    Ok(written.count().get_result(conn)?)
}

/// Whether a decision is being discussed at a moment: until its vote closes.
pub(super) fn is_discussed(row: &DecisionRow, now: Moment) -> Result<bool, StoreError> {
    Ok(match row.stage()? {
        Stage::Discussion => true,
        Stage::Voting => row.voting_until.is_some_and(|until| stored(now) < until),
        _ => false,
    })
}

/// A comment as commands need it.
#[derive(Debug, Clone, Queryable)]
pub(super) struct CommentRow {
    /// Its identifier.
    pub id: String,
    /// The number of the comment that its thread begins with, which may be its own.
    pub thread: i64,
    /// Who wrote it.
    pub author_id: MemberId,
    /// Its text.
    pub body: String,
    /// When it was written.
    pub created_at: chrono::NaiveDateTime,
    /// When it was changed the last time.
    pub edited_at: Option<chrono::NaiveDateTime>,
    /// When its author took it back.
    pub taken_back_at: Option<chrono::NaiveDateTime>,
    /// Since when it is hidden.
    pub hidden_at: Option<chrono::NaiveDateTime>,
}

impl Tx<'_> {
    /// Refuses whoever may not write into a discussion now: nobody once it is over, and only those who may open votes where it was closed.
    pub(super) fn require_discussing(&mut self, row: &DecisionRow) -> Result<(), CommandError> {
        if !is_discussed(row, self.now)? {
            return Err(CommandError::refused("error-discussion-over"));
        }
        if closing_of(self.conn, &row.id)?.is_none() {
            return Ok(());
        }
        match self.require(Power::OpenVotes) {
            Err(CommandError::Forbidden(_)) => Err(CommandError::refused("error-discussion-closed")),
            allowed => allowed,
        }
    }

    /// A comment of a decision.
    pub(super) fn comment_of(&mut self, row: &DecisionRow, number: i64) -> Result<CommentRow, CommandError> {
        let found: Option<CommentRow> = comments::table
            .filter(comments::decision_id.eq(&row.id))
            .filter(comments::number.eq(number))
            .select((
                comments::id,
                comments::thread,
                comments::author_id,
                comments::body,
                comments::created_at,
                comments::edited_at,
                comments::taken_back_at,
                comments::hidden_at,
            ))
            .first(self.conn)
            .optional()?;
        found.ok_or(CommandError::NotFound)
    }

    /// A comment that the actor wrote and has not taken back.
    pub(super) fn own_comment(&mut self, row: &DecisionRow, number: i64) -> Result<CommentRow, CommandError> {
        let found = self.comment_of(row, number)?;
        if self.actor.member() != Some(&found.author_id) {
            return Err(CommandError::Forbidden(Power::Discuss));
        }
        if found.taken_back_at.is_some() {
            return Err(CommandError::refused("error-comment-taken-back"));
        }
        Ok(found)
    }

    /// The thread of a comment that is answered. Nobody answers what is gone; its thread goes on by what others wrote in it.
    fn thread_answered(&mut self, row: &DecisionRow, answered: i64) -> Result<i64, CommandError> {
        let found = self.comment_of(row, answered)?;
        if found.taken_back_at.is_some() {
            return Err(CommandError::refused("error-comment-taken-back"));
        }
        Ok(found.thread)
    }

    fn store_comment(
        &mut self,
        row: &DecisionRow,
        author: &MemberId,
        thread: Option<i64>,
        text: &str,
    ) -> Result<i64, CommandError> {
        let last: Option<i64> = comments::table
            .filter(comments::decision_id.eq(&row.id))
            .select(diesel::dsl::max(comments::number))
            .first(self.conn)?;
        let number = last.unwrap_or(0) + 1;
        diesel::insert_into(comments::table)
            .values((
                comments::id.eq(self.fresh()),
                comments::decision_id.eq(&row.id),
                comments::number.eq(number),
                comments::author_id.eq(author),
                comments::body.eq(text),
                comments::created_at.eq(stored(self.now)),
                comments::thread.eq(thread.unwrap_or(number)),
            ))
            .execute(self.conn)?;
        let mut payload = json!({ "comment": number, "text": text });
        if let (Some(thread), Some(fields)) = (thread, payload.as_object_mut()) {
            fields.insert("answers".to_owned(), Value::from(thread));
        }
        self.record(Event::new("decisions.commented", row.short_name(), payload))?;
        Ok(number)
    }
}
