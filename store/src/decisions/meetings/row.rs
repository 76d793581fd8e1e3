//! A meeting's row and its items, read by the rest of this folder, and what the log says of a meeting as it stands.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::audit::fingerprint;
use domain::decisions::meeting::input::Meeting;
use domain::decisions::meeting::{Form, MeetingNumber, Standing};
use domain::members::power::Power;
use serde_json::{Value, json};

use crate::act::Actor;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{
    agreements, decisions, meeting_items, meeting_objections, meeting_votes, meetings, members, paper_piles,
};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// A meeting as its table holds it, in the order of its columns.
#[derive(Debug, Clone, Queryable)]
pub(super) struct MeetingRow {
    pub id: String,
    pub number: i64,
    pub title: String,
    pub form: String,
    pub place: String,
    pub link: String,
    pub words: String,
    pub starts_at: NaiveDateTime,
    pub ends_at: NaiveDateTime,
    pub called_by: MemberId,
    pub called_at: NaiveDateTime,
    pub changed_at: NaiveDateTime,
    pub changes: i64,
    pub noticed_at: Option<NaiveDateTime>,
    pub notices: i64,
    pub opened_at: Option<NaiveDateTime>,
    pub chair_id: Option<MemberId>,
    pub closed_at: Option<NaiveDateTime>,
    pub cancelled_at: Option<NaiveDateTime>,
    pub cancel_reason: String,
    pub minutes_id: Option<String>,
}

/// An item, in the order of `item_columns`.
#[derive(Debug, Clone, Queryable)]
pub(super) struct ItemRow {
    pub id: String,
    pub number: i64,
    pub title: String,
    pub words: String,
    pub decision_id: Option<String>,
    pub added_at: NaiveDateTime,
    pub announced_at: Option<NaiveDateTime>,
    pub struck_at: Option<NaiveDateTime>,
    pub notes: String,
}

/// What is read of an item.
macro_rules! item_columns {
    () => {
        (
            meeting_items::id,
            meeting_items::number,
            meeting_items::title,
            meeting_items::words,
            meeting_items::decision_id,
            meeting_items::added_at,
            meeting_items::announced_at,
            meeting_items::struck_at,
            meeting_items::notes,
        )
    };
}

impl MeetingRow {
    /// Where it stands.
    pub(super) fn standing(&self) -> Standing {
        if self.cancelled_at.is_some() {
            Standing::Cancelled
        } else if self.closed_at.is_some() {
            Standing::Closed
        } else if self.opened_at.is_some() {
            Standing::Open
        } else if self.noticed_at.is_some() {
            Standing::Noticed
        } else {
            Standing::Called
        }
    }

    /// Where it is held.
    pub(super) fn form(&self) -> Result<Form, StoreError> {
        self.form.parse().map_err(|_| self.corrupt("form"))
    }

    /// What was typed about it.
    pub(super) fn meeting(&self) -> Result<Meeting, StoreError> {
        Ok(Meeting {
            title: self.title.clone(),
            form: self.form()?,
            place: self.place.clone(),
            link: self.link.clone(),
            words: self.words.clone(),
            starts_at: moment(self.starts_at),
            ends_at: moment(self.ends_at),
        })
    }

    /// Its short name.
    pub(super) fn short_name(&self) -> String {
        MeetingNumber(self.number).to_string()
    }

    /// A column that cannot be what it is.
    pub(super) fn corrupt(&self, what: &str) -> StoreError {
        StoreError::Corrupt(format!("the {what} of {}", self.short_name()))
    }
}

/// A meeting by its number.
pub(super) fn by_number(conn: &mut DbConn, number: i64) -> Result<Option<MeetingRow>, StoreError> {
    let row = meetings::table.filter(meetings::number.eq(number)).select(meetings::all_columns).first(conn);
    Ok(row.optional()?)
}

/// The items of a meeting, in order.
pub(super) fn items_of(conn: &mut DbConn, meeting: &str) -> Result<Vec<ItemRow>, StoreError> {
    let rows = meeting_items::table
        .filter(meeting_items::meeting_id.eq(meeting))
        .order(meeting_items::number)
        .select(item_columns!())
        .load(conn)?;
    Ok(rows)
}

/// A moment as the log tells it.
pub(super) fn told(at: NaiveDateTime) -> String {
    moment(at).to_rfc3339()
}

/// The votes of a meeting that are closed and wait for their papers to be counted, by the numbers of their decisions in order, and when each
/// closed.
pub(super) fn waiting_in(conn: &mut DbConn, meeting: &str) -> Result<Vec<(i64, Option<NaiveDateTime>)>, StoreError> {
    let waiting = meeting_votes::table
        .inner_join(decisions::table)
        .inner_join(paper_piles::table.on(paper_piles::decision_id.eq(decisions::id)))
        .filter(meeting_votes::meeting_id.eq(meeting))
        .filter(decisions::closed_at.is_null())
        .order(decisions::number)
        .select((decisions::number, decisions::voting_until))
        .load(conn)?;
    Ok(waiting)
}

/// When the last vote closed of those that wait for their papers in a meeting.
pub(super) fn last_waiting_in(conn: &mut DbConn, meeting: &str) -> Result<Option<NaiveDateTime>, StoreError> {
    Ok(waiting_in(conn, meeting)?.into_iter().filter_map(|(_, closed)| closed).max())
}

fn number_of(conn: &mut DbConn, member: &MemberId) -> Result<i64, StoreError> {
    Ok(members::table.find(member).select(members::number).first(conn)?)
}

/// The number of the decision of an item, if it names one.
pub(super) fn decision_number(conn: &mut DbConn, decision: Option<&str>) -> Result<Option<i64>, StoreError> {
    match decision {
        Some(id) => Ok(Some(decisions::table.find(id).select(decisions::number).first(conn)?)),
        None => Ok(None),
    }
}

/// The fingerprint of everything that a meeting's own row, its items and their objections say, by names that the log knows.
pub(super) fn state_of(conn: &mut DbConn, row: &MeetingRow) -> Result<String, StoreError> {
    let mut items = Vec::new();
    for item in items_of(conn, &row.id)? {
        type Objection = (i64, MemberId, String, MemberId, NaiveDateTime, Option<NaiveDateTime>);
        let objections: Vec<Objection> = meeting_objections::table
            .filter(meeting_objections::item_id.eq(&item.id))
            .order(meeting_objections::number)
            .select((
                meeting_objections::number,
                meeting_objections::member_id,
                meeting_objections::words,
                meeting_objections::noted_by,
                meeting_objections::noted_at,
                meeting_objections::struck_at,
            ))
            .load(conn)?;
        let mut objected = Vec::new();
        for (number, member, words, by, at, struck) in objections {
            let (member, by) = (number_of(conn, &member)?, number_of(conn, &by)?);
            // One that stands is told as before any could be struck.
            objected.push(match struck {
                None => json!([number, member, words, by, told(at)]),
                Some(struck) => json!([number, member, words, by, told(at), told(struck)]),
            });
        }
        items.push(json!({
            "number": item.number, "title": item.title, "words": item.words,
            "decision": decision_number(conn, item.decision_id.as_deref())?,
            "added_at": told(item.added_at), "announced_at": item.announced_at.map(told),
            "struck_at": item.struck_at.map(told), "notes": item.notes, "objections": objected,
        }));
    }
    let chair = row.chair_id.as_ref().map(|chair| number_of(conn, chair)).transpose()?;
    let minutes: Option<String> = match &row.minutes_id {
        Some(id) => Some(agreements::table.find(id).select(agreements::slug).first(conn)?),
        None => None,
    };
    Ok(fingerprint(&json!({
        "number": row.number, "title": row.title, "form": row.form, "place": row.place, "link": row.link,
        "words": row.words, "starts_at": told(row.starts_at), "ends_at": told(row.ends_at),
        "called_by": number_of(conn, &row.called_by)?, "called_at": told(row.called_at),
        "changed_at": told(row.changed_at), "changes": row.changes,
        "noticed_at": row.noticed_at.map(told), "notices": row.notices,
        "opened_at": row.opened_at.map(told), "chair": chair, "closed_at": row.closed_at.map(told),
        "cancelled_at": row.cancelled_at.map(told), "cancel_reason": row.cancel_reason,
        "minutes": minutes, "items": items,
    })))
}

impl Tx<'_> {
    /// A meeting by its number.
    pub(super) fn meeting(&mut self, number: i64) -> Result<MeetingRow, CommandError> {
        by_number(self.conn, number)?.ok_or(CommandError::NotFound)
    }

    /// An item of a meeting by its number.
    pub(super) fn item(&mut self, meeting: &MeetingRow, number: i64) -> Result<ItemRow, CommandError> {
        let item = meeting_items::table
            .filter(meeting_items::meeting_id.eq(&meeting.id))
            .filter(meeting_items::number.eq(number))
            .select(item_columns!())
            .first(self.conn)
            .optional()?;
        item.ok_or(CommandError::NotFound)
    }

    /// Refuses whoever neither is in the chair of a meeting nor runs meetings.
    pub(super) fn require_running(&mut self, meeting: &MeetingRow) -> Result<(), CommandError> {
        let chair = match &self.actor {
            Actor::Member { id, .. } => meeting.chair_id.as_ref() == Some(id),
            _ => false,
        };
        self.require(if chair { Power::Vote } else { Power::RunMeetings })
    }

    /// What the log says of a meeting after it was changed: its short name, and the payload with the fingerprint of all that it is now.
    pub(super) fn told_of(&mut self, meeting: &MeetingRow, mut payload: Value) -> Result<(String, Value), StoreError> {
        let row: MeetingRow = meetings::table.find(&meeting.id).select(meetings::all_columns).first(self.conn)?;
        let state = state_of(self.conn, &row)?;
        if let Some(fields) = payload.as_object_mut() {
            fields.insert("state".to_owned(), json!(state));
        }
        Ok((row.short_name(), payload))
    }

    /// From when on what is done now in a meeting counts: from now, but in no vote of it that has been counted already, or has closed and
    /// waits for its papers.
    pub(super) fn after_its_counts(&mut self, meeting: &MeetingRow) -> Result<NaiveDateTime, StoreError> {
        let counted: Option<NaiveDateTime> = decisions::table
            .inner_join(meeting_votes::table)
            .filter(meeting_votes::meeting_id.eq(&meeting.id))
            .select(diesel::dsl::max(decisions::closed_at))
            .first(self.conn)?;
        let waiting = last_waiting_in(self.conn, &meeting.id)?;
        let now = stored(self.now);
        Ok(counted.max(waiting).map_or(now, |closed| closed.max(now)))
    }
}
