//! Serving the notice of a meeting: whoever is a member is told on the site at that moment, and whoever has an address by a letter, which a
//! job writes (`members/meeting_letters.rs`). Who was told, and when, is kept.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::audit::fingerprint;
use domain::decisions::meeting::Standing;
use domain::members::status::Status;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::agenda::not_over;
use super::row::{ItemRow, MeetingRow, items_of};
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::bulk::insert_all;
use crate::error::{CommandError, StoreError};
use crate::members::drop_earlier_letters;
use crate::schema::{meeting_items, meeting_notices, meetings, members};
use crate::time::stored;
use crate::tx::Tx;

/// Who was told of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Served {
    /// How many times members have been told, with this one.
    pub turn: i64,
    /// How many members were told on the site.
    pub members: usize,
    /// How many of them are written a letter, too.
    pub letters: usize,
}

#[derive(Insertable)]
#[diesel(table_name = meeting_notices, treat_none_as_default_value = false)]
struct NewNotice {
    meeting_id: String,
    turn: i64,
    member_id: String,
    served_at: NaiveDateTime,
    is_mailed: bool,
    letter_at: Option<NaiveDateTime>,
}

/// Serves the notice of a meeting, with all items of its agenda; or, where it was served, announces the items that were added since, and
/// whatever else has changed. Every member is told.
///
/// # Errors
/// `error-agenda-empty` where there is no item; `error-notice-nothing` where nothing has changed since members were told; `error-meeting-past` where it
/// would have begun; `error-meeting-over`; [`domain::members::power::Power::RunMeetings`] for whoever is not in the chair.
pub async fn serve_notice(db: &Db, act: &Act, number: i64) -> Result<Served, CommandError> {
    db.command(act, "decisions.serve_notice", move |tx| {
        let row = tx.meeting(number)?;
        tx.require_running(&row)?;
        not_over(&row)?;
        let items = items_of(tx.conn, &row.id)?;
        if let Some(key) = why_not_served(&row, &items, last_told(tx.conn, &row)?, tx.now) {
            return Err(CommandError::refused(key));
        }
        let first = row.standing() == Standing::Called;
        let unannounced = meeting_items::table
            .filter(meeting_items::meeting_id.eq(&row.id))
            .filter(meeting_items::struck_at.is_null())
            .filter(meeting_items::announced_at.is_null());
        diesel::update(unannounced).set(meeting_items::announced_at.eq(Some(stored(tx.now)))).execute(tx.conn)?;
        if first {
            diesel::update(meetings::table.find(&row.id))
                .set(meetings::noticed_at.eq(Some(stored(tx.now))))
                .execute(tx.conn)?;
        }
        tx.touch(&row)?;
        tx.tell_everybody(&row)
    })
    .await
}

/// Why members cannot be told of a meeting now, as a refusal's key, where it is not over: `last_told` is when they were the last time.
pub(super) fn why_not_served(
    row: &MeetingRow,
    items: &[ItemRow],
    last_told: Option<NaiveDateTime>,
    now: Moment,
) -> Option<&'static str> {
    let first = row.standing() == Standing::Called;
    if first && row.starts_at <= stored(now) {
        return Some("error-meeting-past");
    }
    let mut on_agenda = items.iter().filter(|item| item.struck_at.is_none()).peekable();
    if on_agenda.peek().is_none() {
        return Some("error-agenda-empty");
    }
    let added = on_agenda.any(|item| item.announced_at.is_none());
    let changed = row.opened_at.is_none() && last_told.is_some_and(|told| told < row.changed_at);
    if first || added || changed { None } else { Some("error-notice-nothing") }
}

/// When members were told of a meeting the last time.
pub(super) fn last_told(conn: &mut DbConn, row: &MeetingRow) -> Result<Option<NaiveDateTime>, StoreError> {
    let at = meeting_notices::table
        .filter(meeting_notices::meeting_id.eq(&row.id))
        .select(diesel::dsl::max(meeting_notices::served_at))
        .first(conn)?;
    Ok(at)
}

impl Tx<'_> {
    /// Notes that every member is told of a meeting now, as it stands; letters of earlier times that have not gone out are dropped.
    pub(super) fn tell_everybody(&mut self, row: &MeetingRow) -> Result<Served, CommandError> {
        let present = [Status::Active, Status::OnLeave, Status::Suspended].map(Status::as_str);
        let told: Vec<(String, i64, Option<String>)> = members::table
            .filter(members::status.eq_any(present))
            .order(members::number)
            .select((members::id, members::number, members::email))
            .load(self.conn)?;
        let turn = row.notices + 1;
        let lines: Vec<(i64, bool)> = told.iter().map(|(_, number, email)| (*number, email.is_some())).collect();
        let notices: Vec<NewNotice> = told
            .into_iter()
            .map(|(member_id, _, email)| NewNotice {
                meeting_id: row.id.clone(),
                turn,
                member_id,
                served_at: stored(self.now),
                is_mailed: email.is_some(),
                letter_at: None,
            })
            .collect();
        drop_earlier_letters(self.conn, &row.id, turn, self.now)?;
        insert_all!(self.conn, meeting_notices::table, notices)?;
        diesel::update(meetings::table.find(&row.id)).set(meetings::notices.eq(turn)).execute(self.conn)?;
        let letters = lines.iter().filter(|(_, mailed)| *mailed).count();
        let payload = json!({
            "turn": turn, "members": lines.len(), "letters": letters, "served": fingerprint(&lines),
        });
        let (subject, payload) = self.told_of(row, payload)?;
        self.record(Event::new("decisions.meeting.notice.served", subject, payload))?;
        Ok(Served { turn, members: lines.len(), letters })
    }
}

/// What was noted of one time that members were told, as the log holds it: the fingerprint of who, and who of them by letter too.
pub(super) fn served(mut lines: Vec<(i64, bool)>) -> Result<String, StoreError> {
    lines.sort_unstable();
    Ok(fingerprint(&lines))
}
