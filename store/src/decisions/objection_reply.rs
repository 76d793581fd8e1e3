//! Replies of those whose places on a provisional roll are disputed, for whoever rules on that.

use diesel::prelude::*;
use domain::decisions::objection::check_reply;
use domain::members::power::Power;
use serde_json::json;

use super::objections::objections_to;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::roll_objections;
use crate::time::stored;

/// Replies to an objection that somebody else made about the acting member's place, until it is ruled on; a later reply takes the place of an
/// earlier one.
///
/// # Errors
/// What [`check_reply`] says; not found where there is no such objection, or it is about somebody else; `error-roll-none` where no
/// provisional roll stands, `error-objection-ruled` where it was ruled on; [`Power::Vote`], which every member has.
pub async fn reply_to_objection(
    db: &Db,
    act: &Act,
    number: i64,
    objection: i64,
    words: &str,
) -> Result<(), CommandError> {
    let reply = check_reply(words)?;
    db.command(act, "decisions.reply_to_objection", move |tx| {
        tx.require(Power::Vote)?;
        let member = tx.acting_member(Power::Vote)?;
        let row = tx.decision(number)?;
        let found = objections_to(tx.conn, &row.id)?.into_iter().find(|found| found.number == objection);
        let found = found.filter(|found| found.is_disputed_by_another(&member)).ok_or(CommandError::NotFound)?;
        tx.standing_roll(&row)?;
        if found.ruled_at.is_some() {
            return Err(CommandError::refused("error-objection-ruled"));
        }
        let waits = roll_objections::table.find((&row.id, objection)).filter(roll_objections::ruled_at.is_null());
        let replied = diesel::update(waits)
            .set((roll_objections::reply.eq(Some(&reply)), roll_objections::replied_at.eq(Some(stored(tx.now)))))
            .execute(tx.conn)?;
        if replied != 1 {
            return Err(CommandError::refused("error-objection-ruled"));
        }
        let payload = json!({ "objection": objection, "text": reply });
        tx.record(Event::new("decisions.roll.replied", row.short_name(), payload))?;
        Ok(())
    })
    .await
}
