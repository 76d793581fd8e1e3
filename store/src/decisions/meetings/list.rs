//! The meetings that there are, those to come first, and on whose agenda a decision is.

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use diesel::prelude::*;
use domain::calendar::day_of;
use domain::decisions::meeting::{Form, MeetingNumber, Standing};
use domain::members::power::Power;
use domain::{Day, Moment};

use super::row::MeetingRow;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::DecisionId;
use crate::schema::{meeting_items, meeting_presences, meeting_votes, meetings};
use crate::time::{moment, stored};

/// How many meetings to come, and how many that are over, are listed.
const LISTED_MAX: i64 = 100;

/// A meeting in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingLine {
    /// The number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// Where it is held.
    pub form: Form,
    /// The room; may be empty.
    pub place: String,
    /// When it begins.
    pub starts_at: Moment,
    /// When it is to end.
    pub ends_at: Moment,
    /// Where it stands.
    pub standing: Standing,
    /// Whether members were told of another begin or place, and not of these yet.
    pub is_moved: bool,
}

impl MeetingLine {
    pub(super) fn of(row: &MeetingRow) -> Result<Self, StoreError> {
        Ok(Self {
            number: row.number,
            title: row.title.clone(),
            form: row.form()?,
            place: row.place.clone(),
            starts_at: moment(row.starts_at),
            ends_at: moment(row.ends_at),
            standing: row.standing(),
            is_moved: is_moved(row),
        })
    }
}

/// All meetings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingList {
    /// Those that are called or in session, the next first.
    pub coming: Vec<MeetingLine>,
    /// Those that are over or cancelled, the latest first.
    pub past: Vec<MeetingLine>,
}

/// The meetings to come and those that are over, a hundred of each at most. One whose notice is not served yet is seen by those who run
/// meetings.
///
/// # Errors
/// If the viewer may not read decisions, or the database fails.
pub async fn meetings(db: &Db, viewer: &Viewer) -> Result<MeetingList, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let runs = viewer.may(Power::RunMeetings);
    db.read(move |conn| {
        let over = meetings::closed_at.is_not_null().or(meetings::cancelled_at.is_not_null());
        let to_come = meetings::closed_at.is_null().and(meetings::cancelled_at.is_null());
        // The least number of notices that one has been served to be listed.
        let served = i64::from(!runs);
        let coming: Vec<MeetingRow> = meetings::table
            .filter(to_come)
            .filter(meetings::notices.ge(served))
            .order((meetings::starts_at, meetings::number))
            .limit(LISTED_MAX)
            .select(meetings::all_columns)
            .load(conn)
            .map_err(StoreError::from)?;
        let past: Vec<MeetingRow> = meetings::table
            .filter(over)
            .filter(meetings::notices.ge(served))
            .order((meetings::starts_at.desc(), meetings::number.desc()))
            .limit(LISTED_MAX)
            .select(meetings::all_columns)
            .load(conn)
            .map_err(StoreError::from)?;
        let lines = |rows: Vec<MeetingRow>| -> Result<Vec<MeetingLine>, StoreError> {
            rows.iter().map(MeetingLine::of).collect()
        };
        Ok(MeetingList { coming: lines(coming)?, past: lines(past)? })
    })
    .await
}

/// Whether members have been told of a meeting at all.
pub(super) fn is_known(row: &MeetingRow) -> bool {
    row.notices > 0
}

/// Whether members were told of a meeting that was moved since, and whose notice is not served anew.
pub(super) fn is_moved(row: &MeetingRow) -> bool {
    is_known(row) && row.standing() == Standing::Called
}

/// The meetings that a member is told of on their home page, the next first: those to come that members were told of, also where they were
/// moved since, and one in session that they have not come to.
///
/// # Errors
/// If the database fails.
pub async fn coming_meetings(db: &Db, viewer: &Viewer, now: Moment) -> Result<Vec<MeetingLine>, CommandError> {
    let Some(member) = viewer.member.as_ref().map(|member| member.id.clone()) else { return Ok(Vec::new()) };
    db.read(move |conn| {
        let attended: Vec<String> = meeting_presences::table
            .inner_join(meetings::table)
            .filter(meetings::closed_at.is_null())
            .filter(meeting_presences::member_id.eq(&member))
            .filter(meeting_presences::left_at.is_null())
            .select(meeting_presences::meeting_id)
            .load(conn)
            .map_err(StoreError::from)?;
        let rows: Vec<MeetingRow> = meetings::table
            .filter(meetings::id.ne_all(attended))
            .filter(meetings::closed_at.is_null())
            .filter(meetings::cancelled_at.is_null())
            .filter(meetings::notices.gt(0))
            .filter(meetings::ends_at.gt(stored(now)).or(meetings::opened_at.is_not_null()))
            .order((meetings::starts_at, meetings::number))
            .limit(LISTED_MAX)
            .select(meetings::all_columns)
            .load(conn)
            .map_err(StoreError::from)?;
        let lines: Result<Vec<MeetingLine>, StoreError> = rows.iter().map(MeetingLine::of).collect();
        Ok(lines?)
    })
    .await
}

/// A meeting on whose agenda a decision is or was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingOf {
    /// The meeting's number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// When it begins.
    pub starts_at: Moment,
    /// When it is to end, which may be some days later.
    pub ends_at: Moment,
    /// Whether the decision's vote was opened in it.
    pub is_voted_there: bool,
    /// Whether it is over.
    pub is_over: bool,
}

impl MeetingOf {
    /// Whether it lasts until a day or is held later, and is not over, so that the vote could be opened in it.
    #[must_use]
    pub fn is_ahead(&self, today: Day, zone: Tz) -> bool {
        !self.is_over && day_of(self.ends_at, zone) >= today
    }

    /// Its short name and what it is called.
    #[must_use]
    pub fn named(&self) -> String {
        format!("{} {}", MeetingNumber(self.number), self.title)
    }
}

/// The meetings on whose agenda a decision is and that members were told of, the next first; cancelled ones are left out.
pub(in crate::decisions) fn meetings_of(
    conn: &mut DbConn,
    decision: &DecisionId,
) -> Result<Vec<MeetingOf>, StoreError> {
    let there: Option<String> =
        meeting_votes::table.find(decision).select(meeting_votes::meeting_id).first(conn).optional()?;
    type Row = (String, i64, String, (NaiveDateTime, NaiveDateTime), Option<NaiveDateTime>);
    let rows: Vec<Row> = meeting_items::table
        .inner_join(meetings::table)
        .filter(meeting_items::decision_id.eq(Some(decision.as_str())))
        .filter(meeting_items::struck_at.is_null())
        .filter(meeting_items::announced_at.is_not_null())
        .filter(meetings::cancelled_at.is_null())
        .filter(meetings::notices.gt(0))
        .order((meetings::starts_at, meetings::number))
        .select((
            meetings::id,
            meetings::number,
            meetings::title,
            (meetings::starts_at, meetings::ends_at),
            meetings::closed_at,
        ))
        .load(conn)?;
    let of = |(id, number, title, (starts_at, ends_at), closed_at): Row| MeetingOf {
        is_voted_there: there.as_ref() == Some(&id),
        is_over: closed_at.is_some(),
        number,
        title,
        starts_at: moment(starts_at),
        ends_at: moment(ends_at),
    };
    Ok(rows.into_iter().map(of).collect())
}
