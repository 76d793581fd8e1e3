//! Calling a meeting, changing it before it begins, and cancelling it.

use diesel::prelude::*;
use domain::audit::fingerprint;
use domain::decisions::meeting::Standing;
use domain::decisions::meeting::input::{Meeting, MeetingInput, check_meeting, check_words};
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::{Value, json};

use super::row::{MeetingRow, by_number};
use crate::act::{Act, Viewer};
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::members::drop_earlier_letters;
use crate::schema::meetings;
use crate::time::stored;
use crate::tx::Tx;

/// Calls a meeting; its number. Members are told of it once its notice is served.
///
/// # Errors
/// What [`check_meeting`] says; [`Power::RunMeetings`].
pub async fn call_meeting(db: &Db, act: &Act, input: MeetingInput) -> Result<i64, CommandError> {
    db.command(act, "decisions.call_meeting", move |tx| {
        tx.require(Power::RunMeetings)?;
        let caller = tx.acting_member(Power::RunMeetings)?;
        let meeting = check_meeting(&input, tx.community.time_zone, tx.now)?;
        let last: Option<i64> = meetings::table.select(diesel::dsl::max(meetings::number)).first(tx.conn)?;
        let number = last.unwrap_or(0) + 1;
        let id = tx.fresh();
        diesel::insert_into(meetings::table)
            .values((
                meetings::id.eq(&id),
                meetings::number.eq(number),
                meetings::title.eq(&meeting.title),
                meetings::form.eq(meeting.form.as_str()),
                meetings::place.eq(&meeting.place),
                meetings::link.eq(&meeting.link),
                meetings::words.eq(&meeting.words),
                meetings::starts_at.eq(stored(meeting.starts_at)),
                meetings::ends_at.eq(stored(meeting.ends_at)),
                meetings::called_by.eq(&caller),
                meetings::called_at.eq(stored(tx.now)),
                meetings::changed_at.eq(stored(tx.now)),
                meetings::changes.eq(0_i64),
                meetings::notices.eq(0_i64),
                meetings::cancel_reason.eq(""),
            ))
            .execute(tx.conn)?;
        let row = tx.meeting(number)?;
        let (subject, payload) = tx.told_of(&row, payload(&meeting)?)?;
        tx.record(Event::new("decisions.meeting.called", subject, payload))?;
        Ok(number)
    })
    .await
}

fn payload(meeting: &Meeting) -> Result<Value, StoreError> {
    serde_json::to_value(meeting).map_err(|error| StoreError::Corrupt(error.to_string()))
}

/// A meeting as a form shows it, to be changed.
#[derive(Debug, Clone)]
pub struct MeetingForm {
    /// What it is.
    pub meeting: Meeting,
    /// Whether members have been told of where and when.
    pub noticed: bool,
    /// The fingerprint by which [`change_meeting`] knows what was looked at.
    pub seen: String,
    /// Why it is not changed any more, where it is not: `error-meeting-begun` or `error-meeting-over`.
    pub refusal: Option<Refusal>,
}

/// A meeting as it is, to be changed where [`MeetingForm::refusal`] says nothing.
///
/// # Errors
/// Not found; [`Power::RunMeetings`].
pub async fn meeting_form(db: &Db, viewer: &Viewer, number: i64) -> Result<MeetingForm, CommandError> {
    viewer.require(Power::RunMeetings)?;
    db.read(move |conn| {
        let row = by_number(conn, number)?.ok_or(CommandError::NotFound)?;
        let meeting = row.meeting()?;
        let refusal = why_not_changed(&row).map(Refusal::new);
        Ok(MeetingForm { seen: fingerprint(&meeting), noticed: row.noticed_at.is_some(), meeting, refusal })
    })
    .await
}

/// Refuses what is for meetings that have not begun.
fn not_begun(row: &MeetingRow) -> Result<(), CommandError> {
    match why_not_changed(row) {
        Some(key) => Err(CommandError::refused(key)),
        None => Ok(()),
    }
}

fn why_not_changed(row: &MeetingRow) -> Option<&'static str> {
    match row.standing() {
        Standing::Called | Standing::Noticed => None,
        Standing::Open => Some("error-meeting-begun"),
        Standing::Closed | Standing::Cancelled => Some("error-meeting-over"),
    }
}

/// Changes a meeting that has not begun. Where another begin, place, form, link or day of its end takes the place of one that members were told of, its notice
/// must be served anew, the votes on its items open only if that is in time, and nobody has come yet.
///
/// # Errors
/// What [`check_meeting`] says; `error-meeting-begun` or `error-meeting-over`; `error-changed-since`; [`Power::RunMeetings`].
pub async fn change_meeting(db: &Db, act: &Act, number: i64, input: MeetingInput) -> Result<(), CommandError> {
    db.command(act, "decisions.change_meeting", move |tx| {
        tx.require(Power::RunMeetings)?;
        let row = tx.meeting(number)?;
        not_begun(&row)?;
        let before = row.meeting()?;
        tx.refuse_unseen(&fingerprint(&before))?;
        let meeting = check_meeting(&input, tx.community.time_zone, tx.now)?;
        if meeting == before {
            return Ok(());
        }
        let noticed_at = row.noticed_at.filter(|_| !before.is_elsewhere(&meeting, tx.community.time_zone));
        if noticed_at.is_none() {
            // Whoever came, came to where it was told to be.
            tx.end_presences(&row)?;
            // Nor does a letter still call them there.
            drop_earlier_letters(tx.conn, &row.id, row.notices + 1, tx.now)?;
        }
        diesel::update(meetings::table.find(&row.id))
            .set((
                meetings::title.eq(&meeting.title),
                meetings::form.eq(meeting.form.as_str()),
                meetings::place.eq(&meeting.place),
                meetings::link.eq(&meeting.link),
                meetings::words.eq(&meeting.words),
                meetings::starts_at.eq(stored(meeting.starts_at)),
                meetings::ends_at.eq(stored(meeting.ends_at)),
                meetings::changed_at.eq(stored(tx.now)),
                meetings::changes.eq(row.changes + 1),
                meetings::noticed_at.eq(noticed_at),
            ))
            .execute(tx.conn)?;
        let (subject, payload) = tx.told_of(&row, payload(&meeting)?)?;
        tx.record(Event::new("decisions.meeting.changed", subject, payload))?;
        Ok(())
    })
    .await
}

/// Cancels a meeting that has not begun, for a reason that members read. Whoever was told of it is told of that.
///
/// # Errors
/// What [`check_words`] says beside `reason`; `error-meeting-begun` or `error-meeting-over`; [`Power::RunMeetings`].
pub async fn cancel_meeting(db: &Db, act: &Act, number: i64, reason: &str) -> Result<(), CommandError> {
    let reason = reason.to_owned();
    db.command(act, "decisions.cancel_meeting", move |tx| {
        tx.require(Power::RunMeetings)?;
        let row = tx.meeting(number)?;
        not_begun(&row)?;
        let reason = check_words(&reason, "reason")?;
        diesel::update(meetings::table.find(&row.id))
            .set((
                meetings::cancelled_at.eq(Some(stored(tx.now))),
                meetings::cancel_reason.eq(&reason),
                meetings::changed_at.eq(stored(tx.now)),
                meetings::changes.eq(row.changes + 1),
            ))
            .execute(tx.conn)?;
        if row.notices > 0 {
            tx.tell_everybody(&row)?;
        }
        let (subject, payload) = tx.told_of(&row, json!({ "reason": reason }))?;
        tx.record(Event::new("decisions.meeting.cancelled", subject, payload))?;
        Ok(())
    })
    .await
}

impl Tx<'_> {
    /// Notes that what is told of a meeting has changed, for calendars.
    pub(super) fn touch(&mut self, row: &MeetingRow) -> Result<(), StoreError> {
        diesel::update(meetings::table.find(&row.id))
            .set((meetings::changed_at.eq(stored(self.now)), meetings::changes.eq(row.changes + 1)))
            .execute(self.conn)?;
        Ok(())
    }
}
