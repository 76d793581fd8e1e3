//! What the notice of a meeting says that waits in the outbox, for whoever hands it over where no mail server takes it. Of other letters nothing
//! is read: those with links sign somebody in, a digest tells of objections that are for few eyes, and who is reminded has not voted.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::members::mail::MailKind;
use domain::members::power::Power;

use crate::act::Viewer;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{members, outbox};
use crate::time::moment;

/// The notice of a meeting that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingLetter {
    /// The number of the member whom it is for.
    pub number: Option<i64>,
    /// Since when it waits.
    pub created_at: Moment,
    /// Its subject.
    pub subject: String,
    /// What it says, as plain text.
    pub body: String,
}

/// What a notice of a meeting says that waits or failed, by the identifier of its letter.
///
/// # Errors
/// If there is no such letter, it went out or is no notice of a meeting, the viewer may not read operations, or the database fails.
pub async fn waiting_letter(db: &Db, viewer: &Viewer, id: &str) -> Result<WaitingLetter, CommandError> {
    viewer.require(Power::ReadOperations)?;
    let id = id.to_owned();
    db.read(move |conn| {
        let found: Option<(Option<i64>, NaiveDateTime, String, String)> = outbox::table
            .left_join(members::table.on(outbox::member_id.eq(members::id.nullable())))
            .filter(outbox::id.eq(&id))
            .filter(outbox::kind.eq(MailKind::Meeting.as_str()))
            .filter(outbox::sent_at.is_null())
            .filter(outbox::address.is_not_null())
            .select((members::number.nullable(), outbox::created_at, outbox::subject, outbox::body))
            .first(conn)
            .optional()
            .map_err(StoreError::from)?;
        let (number, created_at, subject, body) = found.ok_or(CommandError::NotFound)?;
        Ok(WaitingLetter { number, created_at: moment(created_at), subject, body })
    })
    .await
}
