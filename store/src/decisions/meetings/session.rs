//! Opening a meeting, handing over its chair and closing it.

use diesel::prelude::*;
use domain::decisions::DecisionNumber;
use domain::decisions::meeting::Standing;
use domain::decisions::meeting::opening::is_long_over;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde_json::json;

use super::attend::presence_of;
use super::row::waiting_in;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::members::void_letters;
use crate::schema::{decisions, meeting_votes, meetings};
use crate::time::{moment, stored};

/// Opens a meeting from the moment on at which it was announced to begin. `chair` is whoever leads it, by number or name; nobody named,
/// whoever opens it. Whoever leads it is noted as present: in the room, or from elsewhere where there is none.
///
/// # Errors
/// `error-meeting-unserved` where its notice is not served; `error-meeting-early` with its begin, `error-meeting-long-over` with its end; `error-meeting-begun` or
/// `error-meeting-over`; beside `chair`, what a member who cannot act is refused for; [`Power::RunMeetings`].
pub async fn open_meeting(db: &Db, act: &Act, number: i64, chair: &str) -> Result<(), CommandError> {
    let chair = chair.to_owned();
    db.command(act, "decisions.open_meeting", move |tx| {
        tx.require(Power::RunMeetings)?;
        let own = tx.acting_member(Power::RunMeetings)?;
        let row = tx.meeting(number)?;
        match row.standing() {
            Standing::Noticed => {}
            Standing::Called => return Err(CommandError::refused("error-meeting-unserved")),
            Standing::Open => return Err(CommandError::refused("error-meeting-begun")),
            Standing::Closed | Standing::Cancelled => return Err(CommandError::refused("error-meeting-over")),
        }
        if stored(tx.now) < row.starts_at {
            return Err(Refusal::new("error-meeting-early").with("starts", moment(row.starts_at)).into());
        }
        if is_long_over(moment(row.ends_at), tx.now) {
            return Err(Refusal::new("error-meeting-long-over").with("ends", moment(row.ends_at)).into());
        }
        let (number, chair) = match chair.trim() {
            "" => (tx.actor.number().unwrap_or_default(), own),
            chair => tx.attendant(chair, "chair")?,
        };
        diesel::update(meetings::table.find(&row.id))
            .set((meetings::opened_at.eq(Some(stored(tx.now))), meetings::chair_id.eq(Some(chair.as_str()))))
            .execute(tx.conn)?;
        let (subject, payload) = tx.told_of(&row, json!({ "chair": MemberNumber(number).to_string() }))?;
        tx.record(Event::new("decisions.meeting.opened", subject, payload))?;
        // Somebody who has come already stays as they were noted.
        if presence_of(tx, &row, &chair)?.is_none() {
            let manner = row.form()?.first_manner();
            tx.note_presence(&row, (number, &chair), manner)?;
        }
        Ok(())
    })
    .await
}

/// Hands the chair of a meeting in session over to somebody, by number or name. Whoever takes it is noted as present; to hand it to whoever
/// has it changes nothing.
///
/// # Errors
/// `error-meeting-not-open`; beside `chair`, what a member who cannot act is refused for; [`Power::RunMeetings`] for whoever is not in the
/// chair.
pub async fn pass_chair(db: &Db, act: &Act, number: i64, chair: &str) -> Result<(), CommandError> {
    let chair = chair.to_owned();
    db.command(act, "decisions.pass_chair", move |tx| {
        let row = tx.meeting(number)?;
        tx.require_running(&row)?;
        if row.standing() != Standing::Open {
            return Err(Refusal::new("error-meeting-not-open").with("meeting", row.short_name()).into());
        }
        let (number, chair) = tx.attendant(&chair, "chair")?;
        if row.chair_id.as_ref() == Some(&chair) {
            return Ok(());
        }
        diesel::update(meetings::table.find(&row.id))
            .set(meetings::chair_id.eq(Some(chair.as_str())))
            .execute(tx.conn)?;
        let (subject, payload) = tx.told_of(&row, json!({ "chair": MemberNumber(number).to_string() }))?;
        tx.record(Event::new("decisions.meeting.chair.passed", subject, payload))?;
        if presence_of(tx, &row, &chair)?.is_none() {
            let manner = row.form()?.first_manner();
            tx.note_presence(&row, (number, &chair), manner)?;
        }
        Ok(())
    })
    .await
}

/// Closes a meeting, once no vote is open in it. Papers may be read and counted after. No letter calls anybody to it any more.
///
/// # Errors
/// `error-meeting-votes-open` with the decisions whose vote is; `error-meeting-not-open`; [`Power::RunMeetings`] for whoever is not in the
/// chair.
pub async fn close_meeting(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.close_meeting", move |tx| {
        let row = tx.meeting(number)?;
        tx.require_running(&row)?;
        if row.standing() != Standing::Open {
            return Err(Refusal::new("error-meeting-not-open").with("meeting", row.short_name()).into());
        }
        let open: Vec<i64> = decisions::table
            .inner_join(meeting_votes::table)
            .filter(meeting_votes::meeting_id.eq(&row.id))
            .filter(decisions::stage.eq(Stage::Voting.as_str()))
            .order(decisions::number)
            .select(decisions::number)
            .load(tx.conn)?;
        let waiting: Vec<i64> = waiting_in(tx.conn, &row.id)?.into_iter().map(|(number, _)| number).collect();
        let open: Vec<i64> = open.into_iter().filter(|number| !waiting.contains(number)).collect();
        if !open.is_empty() {
            let open: Vec<String> = open.into_iter().map(|number| DecisionNumber(number).to_string()).collect();
            return Err(Refusal::new("error-meeting-votes-open").with("decisions", open.join(", ")).into());
        }
        let at = tx.after_its_counts(&row)?;
        diesel::update(meetings::table.find(&row.id)).set(meetings::closed_at.eq(Some(at))).execute(tx.conn)?;
        void_letters(tx.conn, &row.id, row.notices, tx.now)?;
        let (subject, payload) = tx.told_of(&row, json!({}))?;
        tx.record(Event::new("decisions.meeting.closed", subject, payload))?;
        Ok(())
    })
    .await
}
