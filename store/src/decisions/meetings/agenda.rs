//! The agenda of a meeting: adding an item, and striking one.

use diesel::prelude::*;
use domain::decisions::DecisionNumber;
use domain::decisions::meeting::Standing;
use domain::decisions::meeting::input::{ITEMS_MAX, ItemInput, check_item};
use domain::decisions::stage::Stage;
use domain::validation::Refusal;
use serde_json::json;

use super::row::{MeetingRow, items_of};
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::DecisionId;
use crate::schema::meeting_items;
use crate::time::stored;
use crate::tx::Tx;

/// Puts an item on the agenda of a meeting that is not over; its number. It is announced by the notice, or where that was served before, by
/// the next one.
///
/// # Errors
/// What [`check_item`] says; beside `item_decision`, `error-item-decision` where that is not being discussed, `error-item-twice` where it is
/// on the agenda; `error-items-many`; `error-meeting-over`; [`domain::members::power::Power::RunMeetings`] for whoever is not in the chair.
pub async fn add_item(db: &Db, act: &Act, number: i64, input: ItemInput) -> Result<i64, CommandError> {
    db.command(act, "decisions.add_item", move |tx| {
        let row = tx.meeting(number)?;
        tx.require_running(&row)?;
        not_over(&row)?;
        let item = check_item(&input)?;
        let items = items_of(tx.conn, &row.id)?;
        if items.len() >= ITEMS_MAX {
            return Err(Refusal::new("error-items-many").with("most", ITEMS_MAX).into());
        }
        let (decision, title) = match item.decision {
            Some(number) => {
                let (id, title) = tx.discussed_decision(number)?;
                let again = |item: &&super::row::ItemRow| item.struck_at.is_none();
                if items.iter().filter(again).any(|other| other.decision_id.as_deref() == Some(id.as_str())) {
                    return Err(Refusal::new("error-item-twice").at("item_decision").into());
                }
                (Some(id), if item.title.is_empty() { title } else { item.title })
            }
            None => (None, item.title),
        };
        let number = items.last().map_or(1, |last| last.number + 1);
        diesel::insert_into(meeting_items::table)
            .values((
                meeting_items::id.eq(tx.fresh()),
                meeting_items::meeting_id.eq(&row.id),
                meeting_items::number.eq(number),
                meeting_items::title.eq(&title),
                meeting_items::words.eq(&item.words),
                meeting_items::decision_id.eq(decision.as_ref().map(DecisionId::as_str)),
                meeting_items::added_at.eq(stored(tx.now)),
                meeting_items::notes.eq(""),
            ))
            .execute(tx.conn)?;
        let decision = item.decision.map(|number| DecisionNumber(number).to_string());
        let payload = json!({ "item": number, "title": title, "words": item.words, "decision": decision });
        let (subject, payload) = tx.told_of(&row, payload)?;
        tx.record(Event::new("decisions.meeting.item.added", subject, payload))?;
        Ok(number)
    })
    .await
}

/// Strikes an item off the agenda; it stays as what was announced. Not while its vote is open, nor once that was held.
///
/// # Errors
/// `error-item-struck` where it is; `error-item-voted`; `error-meeting-over`; not found; [`domain::members::power::Power::RunMeetings`] for whoever is not in the
/// chair.
pub async fn strike_item(db: &Db, act: &Act, number: i64, item: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.strike_item", move |tx| {
        let row = tx.meeting(number)?;
        tx.require_running(&row)?;
        not_over(&row)?;
        let item = tx.item(&row, item)?;
        if item.struck_at.is_some() {
            return Err(CommandError::refused("error-item-struck"));
        }
        if let Some(decision) = &item.decision_id
            && super::present::meeting_of(tx.conn, decision)?.is_some_and(|vote| vote.id == row.id)
        {
            return Err(CommandError::refused("error-item-voted"));
        }
        diesel::update(meeting_items::table.find(&item.id))
            .set(meeting_items::struck_at.eq(Some(stored(tx.now))))
            .execute(tx.conn)?;
        tx.touch(&row)?;
        let (subject, payload) = tx.told_of(&row, json!({ "item": item.number }))?;
        tx.record(Event::new("decisions.meeting.item.struck", subject, payload))?;
        Ok(())
    })
    .await
}

/// Refuses what is for meetings that are not over.
pub(super) fn not_over(row: &MeetingRow) -> Result<(), CommandError> {
    match row.standing() {
        Standing::Called | Standing::Noticed | Standing::Open => Ok(()),
        Standing::Closed | Standing::Cancelled => Err(CommandError::refused("error-meeting-over")),
    }
}

impl Tx<'_> {
    /// A decision that is being discussed, by its number, with its title.
    fn discussed_decision(&mut self, number: i64) -> Result<(DecisionId, String), CommandError> {
        let unfit = || Refusal::new("error-item-decision").with("decision", DecisionNumber(number).to_string());
        match self.decision(number) {
            Ok(row) if row.stage()? == Stage::Discussion => Ok((row.id, row.title)),
            Ok(_) | Err(CommandError::NotFound) => Err(unfit().at("item_decision").into()),
            Err(error) => Err(error),
        }
    }
}
