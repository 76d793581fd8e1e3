//! What is noted of a meeting: notes on its items, and objections by name.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::meeting::Standing;
use domain::decisions::meeting::input::{OBJECTIONS_MAX, check_notes, check_words};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::validation::{Errors, Refusal};
use serde_json::json;

use super::attend::presence_of;
use super::row::MeetingRow;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::MemberId;
use crate::schema::{meeting_items, meeting_objections};
use crate::time::stored;

/// Keeps the notes on an item in the place of those before, from the opening of the meeting until its minutes are drafted. What whoever
/// writes them looked at is `act.seen`: the hash of the notes before.
///
/// # Errors
/// What [`check_notes`] says; `error-meeting-unopened`; `error-meeting-minuted`; `error-changed-since`; [`Power::RunMeetings`] for whoever is
/// not in the chair.
pub async fn keep_notes(db: &Db, act: &Act, number: i64, item: i64, notes: &str) -> Result<(), CommandError> {
    let notes = notes.to_owned();
    db.command(act, "decisions.keep_notes", move |tx| {
        let row = tx.meeting(number)?;
        tx.require_running(&row)?;
        takes_notes(&row)?;
        let item = tx.item(&row, item)?;
        tx.refuse_unseen(&domain::agreements::clauses::hash(&item.notes))?;
        let notes = check_notes(&notes)?;
        if notes == item.notes {
            return Ok(());
        }
        diesel::update(meeting_items::table.find(&item.id)).set(meeting_items::notes.eq(&notes)).execute(tx.conn)?;
        let (subject, payload) = tx.told_of(&row, json!({ "item": item.number, "notes": notes }))?;
        tx.record(Event::new("decisions.meeting.notes.kept", subject, payload))?;
        Ok(())
    })
    .await
}

/// An objection as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ObjectionInput {
    /// Who objects, by number or name; nobody for whoever writes it.
    pub member: String,
    /// What they object.
    pub words: String,
}

/// Has an objection to an item stand in the minutes, by name: of oneself while one is there, or entered for a member by whoever runs the
/// meeting; its number.
///
/// # Errors
/// Beside `objector`, what a member who cannot act is refused for; what [`check_words`] says beside `objection`; `error-objections-item-many`;
/// `error-not-attending` for oneself where one is not there; `error-meeting-unopened`; `error-meeting-minuted`; [`Power::RunMeetings`] to
/// enter somebody else's.
pub async fn note_objection(
    db: &Db,
    act: &Act,
    number: i64,
    item: i64,
    input: ObjectionInput,
) -> Result<i64, CommandError> {
    db.command(act, "decisions.note_objection", move |tx| {
        tx.require(Power::Vote)?;
        let writer = tx.acting_member(Power::Vote)?;
        let own = tx.actor.number().ok_or(CommandError::Forbidden(Power::Vote))?;
        let row = tx.meeting(number)?;
        takes_notes(&row)?;
        let item = tx.item(&row, item)?;
        let mut errors = Errors::new();
        let objector = if input.member.trim().is_empty() {
            if presence_of(tx, &row, &writer)?.is_none() {
                return Err(CommandError::refused("error-not-attending"));
            }
            Some((own, writer.clone()))
        } else {
            tx.require_running(&row)?;
            match tx.attendant(&input.member, "objector") {
                Ok(found) => Some(found),
                Err(CommandError::Invalid(wrong)) => {
                    wrong.into_iter().for_each(|error| errors.add(&error.field, error.refusal));
                    None
                }
                Err(error) => return Err(error),
            }
        };
        let words = check_words(&input.words, "objection");
        let words = errors.take("objection", words.map_err(|error| error.refusal));
        let ((member_number, member), words) = errors.finish(objector.zip(words))?;
        let last: Option<i64> = meeting_objections::table
            .filter(meeting_objections::item_id.eq(&item.id))
            .select(diesel::dsl::max(meeting_objections::number))
            .first(tx.conn)?;
        let objection = last.unwrap_or(0) + 1;
        if usize::try_from(objection).unwrap_or(usize::MAX) > OBJECTIONS_MAX {
            return Err(Refusal::new("error-objections-item-many").with("most", OBJECTIONS_MAX).into());
        }
        diesel::insert_into(meeting_objections::table)
            .values((
                meeting_objections::item_id.eq(&item.id),
                meeting_objections::number.eq(objection),
                meeting_objections::member_id.eq(&member),
                meeting_objections::words.eq(&words),
                meeting_objections::noted_by.eq(&writer),
                meeting_objections::noted_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        let payload = json!({
            "item": item.number, "objection": objection, "member": MemberNumber(member_number).to_string(), "words": words,
        });
        let (subject, payload) = tx.told_of(&row, payload)?;
        tx.record(Event::new("decisions.meeting.objection.noted", subject, payload))?;
        Ok(objection)
    })
    .await
}

/// Strikes an objection that somebody entered in the actor's name, by its number within the item, until the minutes are drafted. It is kept as
/// struck; to strike it again changes nothing.
///
/// # Errors
/// Not found where there is no such objection; `error-objection-other` where it names somebody else; `error-meeting-minuted`;
/// [`Power::KeepOwnData`].
pub async fn strike_objection(db: &Db, act: &Act, number: i64, item: i64, objection: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.strike_objection", move |tx| {
        tx.require(Power::KeepOwnData)?;
        let own = tx.acting_member(Power::KeepOwnData)?;
        let row = tx.meeting(number)?;
        takes_notes(&row)?;
        let item = tx.item(&row, item)?;
        let found: Option<(MemberId, Option<NaiveDateTime>)> = meeting_objections::table
            .filter(meeting_objections::item_id.eq(&item.id))
            .filter(meeting_objections::number.eq(objection))
            .select((meeting_objections::member_id, meeting_objections::struck_at))
            .first(tx.conn)
            .optional()?;
        let (member, struck) = found.ok_or(CommandError::NotFound)?;
        if member != own {
            return Err(CommandError::refused("error-objection-other"));
        }
        if struck.is_some() {
            return Ok(());
        }
        diesel::update(
            meeting_objections::table
                .filter(meeting_objections::item_id.eq(&item.id))
                .filter(meeting_objections::number.eq(objection)),
        )
        .set(meeting_objections::struck_at.eq(Some(stored(tx.now))))
        .execute(tx.conn)?;
        let (subject, payload) = tx.told_of(&row, json!({ "item": item.number, "objection": objection }))?;
        tx.record(Event::new("decisions.meeting.objection.struck", subject, payload))?;
        Ok(())
    })
    .await
}

/// Refuses what can be noted from the opening of a meeting until its minutes are drafted.
fn takes_notes(row: &MeetingRow) -> Result<(), CommandError> {
    if row.minutes_id.is_some() {
        return Err(CommandError::refused("error-meeting-minuted"));
    }
    match row.standing() {
        Standing::Open | Standing::Closed => Ok(()),
        Standing::Called | Standing::Noticed | Standing::Cancelled => {
            Err(CommandError::refused("error-meeting-unopened"))
        }
    }
}
