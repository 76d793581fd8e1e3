//! Having letters tried again that failed, once whatever kept them is mended.

use diesel::prelude::*;
use domain::members::power::Power;
use serde_json::json;

use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::outbox;
use crate::time::stored;

/// Has one letter that failed tried again at once, or all of them, and then for as long as a letter that was written now; how many there were.
/// One that is being sent at this moment is left alone.
///
/// # Errors
/// `error-mail-not-failed` where the one letter did not fail, went out since or is being sent; forbidden without [`Power::ReadOperations`].
pub async fn try_again(db: &Db, act: &Act, letter: Option<&str>) -> Result<usize, CommandError> {
    let letter = letter.map(str::to_owned);
    db.command(act, "members.try_mail_again", move |tx| {
        tx.require(Power::ReadOperations)?;
        // Whoever claims a letter clears its last error: without one, it was claimed by a server that is gone, or is being sent.
        let failed = outbox::last_error.is_not_null().or(outbox::next_attempt_at.le(stored(tx.now)));
        let again = (outbox::retried_at.eq(Some(stored(tx.now))), outbox::next_attempt_at.eq(stored(tx.now)));
        let letters = match &letter {
            Some(letter) => diesel::update(
                outbox::table
                    .filter(outbox::id.eq(letter))
                    .filter(outbox::sent_at.is_null())
                    .filter(outbox::address.is_not_null())
                    .filter(outbox::attempts.gt(0))
                    .filter(failed),
            )
            .set(again)
            .execute(tx.conn)?,
            None => diesel::update(
                outbox::table
                    .filter(outbox::sent_at.is_null())
                    .filter(outbox::address.is_not_null())
                    .filter(outbox::attempts.gt(0))
                    .filter(failed),
            )
            .set(again)
            .execute(tx.conn)?,
        };
        if letter.is_some() && letters == 0 {
            return Err(CommandError::refused("error-mail-not-failed"));
        }
        if letters > 0 {
            tx.record(Event::new("members.mail.retried", "mail", json!({ "letters": letters })))?;
        }
        Ok(letters)
    })
    .await
}
