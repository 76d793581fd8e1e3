//! Everything that the page of a meeting shows.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::calendar::day_of;
use domain::decisions::meeting::attendance::IN_SECRET_TOO;
use domain::decisions::meeting::input::Meeting;
use domain::decisions::meeting::opening::due_by;
use domain::decisions::meeting::{Manner, Standing, doors};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::rules::parameter::{ITEMS_DAYS, NOTICE_DAYS, PROXIES_SECRET};
use domain::{Day, Moment};

use super::super::page::MemberName;
use super::super::page_discussion::names;
use super::list::{is_known, is_moved};
use super::minutes_read::minutes_draft;
use super::notice::{last_told, why_not_served};
use super::page_items::{ItemMotion, ItemView, item_views};
use super::proxy::most_proxies;
use super::row::{MeetingRow, by_number, items_of};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::rules::in_force;
use crate::schema::{agreements, meeting_notices, meeting_presences, meeting_proxies, members};
use crate::time::moment;

/// What the rules of today ask of a meeting in which votes are to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeetingTerms {
    /// How many days before it the notice is served.
    pub notice_days: i64,
    /// By when that is, at the latest.
    pub notice_by: Moment,
    /// How many days before it an item is announced.
    pub items_days: i64,
    /// By when that is, at the latest.
    pub items_by: Moment,
    /// How many proxies one member may hold.
    pub proxies_max: i64,
    /// Whether they count in secret votes as well.
    pub proxies_in_secret: bool,
}

/// One time that members were told of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticeTurn {
    /// Which one, from 1.
    pub turn: i64,
    /// When.
    pub served_at: Moment,
    /// How many members were told on the site.
    pub members: i64,
    /// How many of them a letter was to be written to.
    pub mailed: i64,
    /// For how many of them that has been written.
    pub written: i64,
    /// For how many of them it went out.
    pub sent: i64,
}

/// Somebody who came to a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingPresence {
    /// Who.
    pub member: MemberName,
    /// How.
    pub manner: Manner,
    /// When they came.
    pub arrived_at: Moment,
    /// When they left, if they have.
    pub left_at: Option<Moment>,
}

/// A proxy that is in force, or was while the meeting was in session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingProxy {
    /// Who gave it.
    pub member: MemberName,
    /// Who holds it.
    pub holder: MemberName,
    /// Since when.
    pub given_at: Moment,
    /// When it ended, where it did before the meeting closed.
    pub ended_at: Option<Moment>,
}

/// What the viewer may do now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MeetingMay {
    /// Run the meeting: its agenda, its notice, attendance, votes and notes.
    pub run: bool,
    /// Change or cancel it.
    pub change: bool,
    /// Serve its notice, or tell members of what has changed since.
    pub serve: bool,
    /// Open it.
    pub open: bool,
    /// Come or leave.
    pub attend: bool,
    /// Give a proxy, or take it back.
    pub give_proxy: bool,
    /// Have an objection minuted.
    pub object: bool,
    /// Draft its minutes.
    pub draft_minutes: bool,
}

/// The page of a meeting.
#[derive(Debug, Clone)]
pub struct MeetingPage {
    /// The number.
    pub number: i64,
    /// What it is.
    pub meeting: Meeting,
    /// Where it stands.
    pub standing: Standing,
    /// Whether members were told of another begin or place, and not of these yet.
    pub is_moved: bool,
    /// Who called it.
    pub called_by: MemberName,
    /// When what is told of it was last changed.
    pub changed_at: Moment,
    /// How often that was.
    pub changes: i64,
    /// Since when the notice of its begin, place and form is served.
    pub noticed_at: Option<Moment>,
    /// When it was opened.
    pub opened_at: Option<Moment>,
    /// Who is in the chair.
    pub chair: Option<MemberName>,
    /// When it was closed.
    pub closed_at: Option<Moment>,
    /// Why it was cancelled, in Markdown, where it was.
    pub cancelled: Option<String>,
    /// What the rules ask of it.
    pub terms: MeetingTerms,
    /// The times that members were told, the latest first.
    pub notices: Vec<NoticeTurn>,
    /// The agenda in order.
    pub items: Vec<ItemView>,
    /// How many items are not announced.
    pub unannounced: usize,
    /// Everybody who came, in the order of coming.
    pub presences: Vec<MeetingPresence>,
    /// The proxies that are in force; of a meeting that is over, those that were while it was in session.
    pub proxies: Vec<MeetingProxy>,
    /// The agreement that its minutes are a draft of: address part and title.
    pub minutes: Option<(String, String)>,
    /// The number of their draft, where they are no version yet and the viewer reads it.
    pub minutes_draft: Option<i64>,
    /// When the viewer was told of it the first time.
    pub told_me: Option<Moment>,
    /// From when on those who come are noted.
    pub doors: Moment,
    /// What the viewer may do.
    pub may: MeetingMay,
}

impl MeetingPage {
    /// Those who are there now, or were as it closed.
    pub fn there(&self) -> impl Iterator<Item = &MeetingPresence> {
        self.presences.iter().filter(|presence| presence.left_at.is_none())
    }

    /// The proxies that are in force, or were as it closed.
    pub fn proxies_in_force(&self) -> impl Iterator<Item = &MeetingProxy> {
        self.proxies.iter().filter(|proxy| proxy.ended_at.is_none())
    }

    /// The items whose decision is still discussed, and has not been put to the vote; those struck off are none.
    pub fn untouched(&self) -> impl Iterator<Item = &ItemView> {
        let items = self.items.iter().filter(|item| item.struck_at.is_none());
        items.filter(|item| item.motion.as_ref().is_some_and(|motion| motion.stage == Stage::Discussion))
    }

    /// The decisions whose vote was opened in the meeting and is open now.
    pub fn going(&self) -> impl Iterator<Item = &ItemMotion> {
        let motions = self.items.iter().filter_map(|item| item.motion.as_ref());
        motions.filter(|motion| motion.vote.as_ref().is_some_and(|vote| vote.is_open))
    }

    /// The viewer's presence, given their number.
    #[must_use]
    pub fn presence_of(&self, number: i64) -> Option<&MeetingPresence> {
        self.there().find(|presence| presence.member.number == number)
    }
}

/// The page of a meeting. One that nobody was told of is seen by those who run meetings.
///
/// # Errors
/// If the viewer may not read decisions, there is none that they may see, or the database fails.
pub async fn meeting_page(db: &Db, viewer: &Viewer, number: i64, now: Moment) -> Result<MeetingPage, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let viewer = viewer.clone();
    db.read(move |conn| {
        let row = by_number(conn, number)?.ok_or(CommandError::NotFound)?;
        if !is_known(&row) && !viewer.may(Power::RunMeetings) {
            return Err(CommandError::NotFound);
        }
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let today = day_of(now, community.time_zone);
        let items = items_of(conn, &row.id)?;
        let unannounced = items.iter().filter(|item| item.announced_at.is_none() && item.struck_at.is_none()).count();
        let servable = why_not_served(&row, &items, last_told(conn, &row)?, now).is_none();
        let may = may(&viewer, &row, servable, now);
        let views = item_views(conn, &row, items, &viewer, (today, now))?;
        Ok(MeetingPage {
            number: row.number,
            meeting: row.meeting()?,
            standing: row.standing(),
            is_moved: is_moved(&row),
            called_by: named(conn, row.called_by.as_str())?,
            changed_at: moment(row.changed_at),
            changes: row.changes,
            noticed_at: row.noticed_at.map(moment),
            opened_at: row.opened_at.map(moment),
            chair: row.chair_id.as_ref().map(|chair| named(conn, chair.as_str())).transpose()?,
            closed_at: row.closed_at.map(moment),
            cancelled: row.cancelled_at.map(|_| row.cancel_reason.clone()),
            terms: terms(conn, &row, today)?,
            notices: notices(conn, &row)?,
            items: views,
            unannounced,
            presences: presences(conn, &row)?,
            proxies: proxies(conn, &row)?,
            minutes: minutes(conn, &row)?,
            minutes_draft: minutes_draft(conn, &viewer, &row)?,
            told_me: told(conn, &row, &viewer)?,
            doors: doors(moment(row.starts_at)),
            may,
        })
    })
    .await
}

fn may(viewer: &Viewer, row: &MeetingRow, servable: bool, now: Moment) -> MeetingMay {
    let me = viewer.member.as_ref().map(|member| &member.id);
    let standing = row.standing();
    let runs = viewer.may(Power::RunMeetings);
    let run = runs || (me.is_some() && row.chair_id.as_ref() == me && viewer.may(Power::Vote));
    let over = matches!(standing, Standing::Closed | Standing::Cancelled);
    let to_come = matches!(standing, Standing::Called | Standing::Noticed);
    let begun = now >= moment(row.starts_at);
    let votes = me.is_some() && viewer.may(Power::Vote);
    let doors = now >= doors(moment(row.starts_at));
    let attend = standing == Standing::Open || (standing == Standing::Noticed && doors);
    MeetingMay {
        run,
        change: runs && to_come,
        serve: run && !over && servable,
        open: runs && standing == Standing::Noticed && begun,
        attend: attend && votes,
        give_proxy: votes && matches!(standing, Standing::Noticed | Standing::Open),
        object: votes && standing == Standing::Open,
        draft_minutes: run && standing == Standing::Closed && row.minutes_id.is_none(),
    }
}

pub(super) fn named(conn: &mut DbConn, id: &str) -> Result<MemberName, StoreError> {
    let (number, name): (i64, String) = members::table.find(id).select((members::number, members::name)).first(conn)?;
    Ok(MemberName { number, name })
}

fn terms(conn: &mut DbConn, row: &MeetingRow, today: Day) -> Result<MeetingTerms, StoreError> {
    let mut days = |key: &str| -> Result<i64, StoreError> {
        match in_force(conn, key, "", today)? {
            Some(value) => Ok(value.typed()?.number()),
            None => Ok(0),
        }
    };
    let (notice_days, items_days) = (days(NOTICE_DAYS)?, days(ITEMS_DAYS)?);
    let in_secret = in_force(conn, PROXIES_SECRET, "", today)?;
    let starts_at = moment(row.starts_at);
    Ok(MeetingTerms {
        notice_days,
        notice_by: due_by(starts_at, notice_days),
        items_days,
        items_by: due_by(starts_at, items_days),
        proxies_max: most_proxies(conn, today)?,
        proxies_in_secret: in_secret.is_some_and(|value| value.value == IN_SECRET_TOO),
    })
}

fn notices(conn: &mut DbConn, row: &MeetingRow) -> Result<Vec<NoticeTurn>, StoreError> {
    // Of one turn and moment, as many as were told, were to be written a letter, were, and whose letter went out.
    let rows: Vec<(i64, NaiveDateTime, bool, i64, i64, i64)> = meeting_notices::table
        .filter(meeting_notices::meeting_id.eq(&row.id))
        .group_by((meeting_notices::turn, meeting_notices::served_at, meeting_notices::is_mailed))
        .order(meeting_notices::turn.desc())
        .select((
            meeting_notices::turn,
            meeting_notices::served_at,
            meeting_notices::is_mailed,
            diesel::dsl::count_star(),
            diesel::dsl::count(meeting_notices::letter_at),
            diesel::dsl::count(meeting_notices::sent_at),
        ))
        .load(conn)?;
    let mut turns: Vec<NoticeTurn> = Vec::new();
    for (turn, served_at, is_mailed, members, written, sent) in rows {
        if turns.last().is_none_or(|last| last.turn != turn) {
            let served_at = moment(served_at);
            turns.push(NoticeTurn { turn, served_at, members: 0, mailed: 0, written: 0, sent: 0 });
        }
        if let Some(last) = turns.last_mut() {
            last.members += members;
            last.mailed += if is_mailed { members } else { 0 };
            last.written += written;
            last.sent += sent;
        }
    }
    Ok(turns)
}

pub(super) fn presences(conn: &mut DbConn, row: &MeetingRow) -> Result<Vec<MeetingPresence>, StoreError> {
    type Row = (i64, String, String, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<Row> = meeting_presences::table
        .inner_join(members::table)
        .filter(meeting_presences::meeting_id.eq(&row.id))
        .order((meeting_presences::arrived_at, members::number))
        .select((
            members::number,
            members::name,
            meeting_presences::manner,
            meeting_presences::arrived_at,
            meeting_presences::left_at,
        ))
        .load(conn)?;
    rows.into_iter()
        .map(|(number, name, manner, arrived_at, left_at)| {
            Ok(MeetingPresence {
                member: MemberName { number, name },
                manner: manner.parse().map_err(|_| row.corrupt("attendance"))?,
                arrived_at: moment(arrived_at),
                left_at: left_at.map(moment),
            })
        })
        .collect()
}

/// The proxies that are in force; of a meeting that is over, those that were while it was in session.
pub(super) fn proxies(conn: &mut DbConn, row: &MeetingRow) -> Result<Vec<MeetingProxy>, StoreError> {
    type Row = (i64, String, MemberId, NaiveDateTime, Option<NaiveDateTime>);
    let mut rows: Vec<Row> = meeting_proxies::table
        .inner_join(members::table.on(meeting_proxies::member_id.eq(members::id)))
        .filter(meeting_proxies::meeting_id.eq(&row.id))
        .order((members::number, meeting_proxies::given_at))
        .select((
            members::number,
            members::name,
            meeting_proxies::holder_id,
            meeting_proxies::given_at,
            meeting_proxies::revoked_at,
        ))
        .load(conn)?;
    rows.retain(|(.., given_at, revoked_at)| match (row.opened_at, row.closed_at) {
        (Some(opened), Some(closed)) => *given_at < closed && revoked_at.is_none_or(|at| at > opened),
        _ => revoked_at.is_none(),
    });
    let holders = names(conn, rows.iter().map(|(_, _, holder, ..)| holder.clone()))?;
    let mut proxies = Vec::with_capacity(rows.len());
    for (number, name, holder, given_at, revoked_at) in rows {
        let holder = holders.get(&holder).cloned().ok_or_else(|| row.corrupt("proxies"))?;
        let member = MemberName { number, name };
        let ended_at = revoked_at.filter(|at| row.closed_at.is_none_or(|closed| *at < closed)).map(moment);
        proxies.push(MeetingProxy { member, holder, given_at: moment(given_at), ended_at });
    }
    Ok(proxies)
}

fn minutes(conn: &mut DbConn, row: &MeetingRow) -> Result<Option<(String, String)>, StoreError> {
    match &row.minutes_id {
        Some(id) => Ok(Some(agreements::table.find(id).select((agreements::slug, agreements::title)).first(conn)?)),
        None => Ok(None),
    }
}

fn told(conn: &mut DbConn, row: &MeetingRow, viewer: &Viewer) -> Result<Option<Moment>, StoreError> {
    let Some(me) = viewer.member.as_ref() else { return Ok(None) };
    let at: Option<NaiveDateTime> = meeting_notices::table
        .filter(meeting_notices::meeting_id.eq(&row.id))
        .filter(meeting_notices::member_id.eq(&me.id))
        .select(diesel::dsl::min(meeting_notices::served_at))
        .first(conn)?;
    Ok(at.map(moment))
}
