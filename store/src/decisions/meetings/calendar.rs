//! Meetings as calendars tell them: those of which members were told, also where they were cancelled since.

use std::collections::HashMap;

use chrono::Duration;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::meeting::Standing;
use domain::decisions::meeting::input::Meeting;
use domain::members::power::Power;

use super::page::MeetingPage;
use super::row::MeetingRow;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{meeting_items, meetings};
use crate::time::{moment, stored};

/// For how many days a member's calendar still tells of a meeting that is over.
const PAST_DAYS: i64 = 31;
/// How many meetings a member's calendar tells of at most, the latest first.
const MEETINGS_MAX: i64 = 200;

/// A meeting as a calendar tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingTold {
    /// Its number.
    pub number: i64,
    /// What it is, when and where.
    pub meeting: Meeting,
    /// The items that were announced and not struck off: number and title.
    pub agenda: Vec<(i64, String)>,
    /// When what is told of it was last changed.
    pub changed_at: Moment,
    /// How often it was.
    pub changes: i64,
    /// Whether it takes place no longer.
    pub is_cancelled: bool,
}

impl MeetingTold {
    /// A meeting as its page has it.
    #[must_use]
    pub fn of(page: &MeetingPage) -> Self {
        let announced = page.items.iter().filter(|item| item.struck_at.is_none() && item.announced_at.is_some());
        Self {
            number: page.number,
            meeting: page.meeting.clone(),
            agenda: announced.map(|item| (item.number, item.title.clone())).collect(),
            changed_at: page.changed_at,
            changes: page.changes,
            is_cancelled: page.standing == Standing::Cancelled,
        }
    }
}

/// The meetings that members were told of and that are to come, or ended within the last month.
///
/// # Errors
/// If the viewer may not read decisions or is no member, or the database fails.
pub async fn meetings_told(db: &Db, viewer: &Viewer, now: Moment) -> Result<Vec<MeetingTold>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    if viewer.member.is_none() {
        return Err(CommandError::Forbidden(Power::ReadDecisions));
    }
    db.read(move |conn| {
        let rows: Vec<MeetingRow> = meetings::table
            .filter(meetings::notices.gt(0))
            .filter(meetings::ends_at.gt(stored(now - Duration::days(PAST_DAYS))))
            .order((meetings::starts_at.desc(), meetings::number.desc()))
            .limit(MEETINGS_MAX)
            .select(meetings::all_columns)
            .load(conn)
            .map_err(StoreError::from)?;
        let mut agendas = agendas(conn, &rows)?;
        let mut told = Vec::with_capacity(rows.len());
        for row in rows {
            told.push(MeetingTold {
                number: row.number,
                meeting: row.meeting()?,
                agenda: agendas.remove(&row.id).unwrap_or_default(),
                changed_at: moment(row.changed_at),
                changes: row.changes,
                is_cancelled: row.standing() == Standing::Cancelled,
            });
        }
        Ok(told)
    })
    .await
}

fn agendas(conn: &mut DbConn, rows: &[MeetingRow]) -> Result<HashMap<String, Vec<(i64, String)>>, StoreError> {
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let items: Vec<(String, i64, String)> = meeting_items::table
        .filter(meeting_items::meeting_id.eq_any(ids))
        .filter(meeting_items::struck_at.is_null())
        .filter(meeting_items::announced_at.is_not_null())
        .order(meeting_items::number)
        .select((meeting_items::meeting_id, meeting_items::number, meeting_items::title))
        .load(conn)?;
    let mut agendas: HashMap<String, Vec<(i64, String)>> = HashMap::new();
    for (meeting, number, title) in items {
        agendas.entry(meeting).or_default().push((number, title));
    }
    Ok(agendas)
}
