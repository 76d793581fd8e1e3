//! Who was told of a meeting, each time, and whether a letter was written and went out: the proof of its notice, for whoever runs meetings or audits.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::members::power::Power;

use super::super::page::MemberName;
use super::row::by_number;
use crate::act::Viewer;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::schema::{meeting_notices, members};
use crate::time::moment;

/// How many lines a page holds.
pub const NOTICES_PAGE_LENGTH: i64 = 200;

/// That a member was told of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeLine {
    /// Which time, from 1.
    pub turn: i64,
    /// Who.
    pub member: MemberName,
    /// When they were told on the site.
    pub served_at: Moment,
    /// Whether a letter was to be written to them.
    pub is_mailed: bool,
    /// When that was handed to the outbox.
    pub letter_at: Option<Moment>,
    /// When it went out; nothing of letters that an earlier version sent.
    pub sent_at: Option<Moment>,
    /// When it was dropped, since it could not be sent, or since members were told anew before it was.
    pub dropped_at: Option<Moment>,
}

/// A page of those who were told.
#[derive(Debug, Clone)]
pub struct NoticesPage {
    /// What the meeting is called.
    pub title: String,
    /// The lines: the latest time first, members by number.
    pub lines: Vec<NoticeLine>,
    /// How many there are in all.
    pub total: i64,
}

/// A page of those who were told of a meeting; `page` counts from 1.
///
/// # Errors
/// Not found; [`Power::RunMeetings`] or [`Power::ReadAccessLog`], of which the viewer needs one.
pub async fn notices_page(db: &Db, viewer: &Viewer, number: i64, page: i64) -> Result<NoticesPage, CommandError> {
    if !viewer.may(Power::ReadAccessLog) {
        viewer.require(Power::RunMeetings)?;
    }
    db.read(move |conn| {
        let row = by_number(conn, number)?.ok_or(CommandError::NotFound)?;
        let of_meeting = meeting_notices::table.filter(meeting_notices::meeting_id.eq(&row.id));
        let total: i64 = of_meeting.count().get_result(conn).map_err(StoreError::from)?;
        type Fate = (Option<NaiveDateTime>, Option<NaiveDateTime>, Option<NaiveDateTime>);
        type Line = (i64, i64, String, NaiveDateTime, bool, Fate);
        let lines: Vec<Line> = meeting_notices::table
            .inner_join(members::table)
            .filter(meeting_notices::meeting_id.eq(&row.id))
            .order((meeting_notices::turn.desc(), members::number))
            .limit(NOTICES_PAGE_LENGTH)
            .offset((page.max(1) - 1) * NOTICES_PAGE_LENGTH)
            .select((
                meeting_notices::turn,
                members::number,
                members::name,
                meeting_notices::served_at,
                meeting_notices::is_mailed,
                (meeting_notices::letter_at, meeting_notices::sent_at, meeting_notices::dropped_at),
            ))
            .load(conn)
            .map_err(StoreError::from)?;
        let line = |(turn, number, name, served_at, is_mailed, (letter_at, sent_at, dropped_at)): Line| NoticeLine {
            turn,
            member: MemberName { number, name },
            served_at: moment(served_at),
            is_mailed,
            letter_at: letter_at.map(moment),
            sent_at: sent_at.map(moment),
            dropped_at: dropped_at.map(moment),
        };
        Ok(NoticesPage { title: row.title.clone(), lines: lines.into_iter().map(line).collect(), total })
    })
    .await
}
