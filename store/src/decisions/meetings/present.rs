//! Who is present in a meeting, and in its votes: read from who came and left and from the proxies, at a moment or now.
//!
//! A moment counts as delegations do: who came before it, and had not left before it.

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::delegation::{Barred, Given, Reach, carried_max};
use domain::decisions::frozen::FrozenRule;
use domain::decisions::meeting::attendance::{Attendance, Present, Seat, present, proxies_max};
use domain::decisions::meeting::{Form, Manner, MeetingNumber};
use domain::decisions::method::Method;
use domain::decisions::quorum::QuorumOf;
use domain::decisions::stage::Stage;
use domain::validation::Refusal;

use super::super::for_and_against::method_of;
use super::super::frozen::rules_of;
use super::super::paper_rows::{members_on_paper, pile_of};
use super::super::row::DecisionRow;
use super::super::secret_carry::went_along;
use super::super::turnout::untold_below;
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::members::looked_up;
use crate::schema::{
    electoral_roll, meeting_presences, meeting_proxies, meeting_votes, meetings, members, open_votes, secret_marks,
};
use crate::time::moment;
use crate::tx::Tx;

/// The meeting in which a decision's vote was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::decisions) struct InMeeting {
    /// Its identifier.
    pub id: String,
    /// Its number.
    pub number: i64,
    /// Where it is held.
    pub form: Form,
    /// When it was announced to end.
    pub ends_at: Moment,
}

/// The meeting in which a decision's vote was opened; `None` where it was opened outside of any.
pub(in crate::decisions) fn meeting_of(conn: &mut DbConn, decision: &str) -> Result<Option<InMeeting>, StoreError> {
    let found: Option<(String, i64, String, NaiveDateTime)> = meeting_votes::table
        .inner_join(meetings::table)
        .filter(meeting_votes::decision_id.eq(decision))
        .select((meetings::id, meetings::number, meetings::form, meetings::ends_at))
        .first(conn)
        .optional()?;
    let Some((id, number, form, ends_at)) = found else { return Ok(None) };
    let form: Form = form.parse().map_err(|_| StoreError::Corrupt(format!("the form of {}", MeetingNumber(number))))?;
    Ok(Some(InMeeting { id, number, form, ends_at: moment(ends_at) }))
}

/// How many others one member may carry in a decision's vote: by proxy where it was opened in a meeting, by delegation elsewhere. In a secret
/// vote they go along as the ballot is cast.
pub(in crate::decisions) fn most_carried(
    in_meeting: bool,
    rules: &[FrozenRule],
    secret: bool,
    method: Method,
) -> Result<i64, Barred> {
    if in_meeting { proxies_max(rules, secret, method) } else { carried_max(rules, secret, method) }
}

/// The numbers of those who are there now, or were at a moment.
pub(in crate::decisions) fn there(
    conn: &mut DbConn,
    meeting: &str,
    at: Option<NaiveDateTime>,
) -> Result<HashSet<i64>, StoreError> {
    let rows: Vec<(i64, NaiveDateTime, Option<NaiveDateTime>)> = meeting_presences::table
        .inner_join(members::table)
        .filter(meeting_presences::meeting_id.eq(meeting))
        .select((members::number, meeting_presences::arrived_at, meeting_presences::left_at))
        .load(conn)?;
    let was = |from: NaiveDateTime, until: Option<NaiveDateTime>| match at {
        Some(at) => from < at && until.is_none_or(|until| until >= at),
        None => until.is_none(),
    };
    Ok(rows.into_iter().filter(|(_, from, until)| was(*from, *until)).map(|(number, ..)| number).collect())
}

/// Those of the members of some numbers who are there now.
pub(in crate::decisions) fn there_among(
    conn: &mut DbConn,
    meeting: &str,
    numbers: &[i64],
) -> Result<Vec<i64>, StoreError> {
    let mut there = Vec::new();
    for some in numbers.chunks(VALUES_AT_ONCE) {
        let found: Vec<i64> = meeting_presences::table
            .inner_join(members::table)
            .filter(meeting_presences::meeting_id.eq(meeting))
            .filter(meeting_presences::left_at.is_null())
            .filter(members::number.eq_any(some))
            .select(members::number)
            .load(conn)?;
        there.extend(found);
    }
    Ok(there)
}

/// A proxy's row: who gave it and who holds it, by number, and from when until when.
type ProxyRow = (i64, MemberId, NaiveDateTime, Option<NaiveDateTime>);

/// The proxies for a meeting that are in force now.
pub(super) fn proxies_now(conn: &mut DbConn, meeting: &str) -> Result<Vec<Given>, StoreError> {
    proxies(conn, meeting, |_, until| until.is_none())
}

/// The proxies for a meeting that were in force at a moment.
fn proxies_at(conn: &mut DbConn, meeting: &str, at: NaiveDateTime) -> Result<Vec<Given>, StoreError> {
    proxies(conn, meeting, |from, until| from < at && until.is_none_or(|until| until >= at))
}

fn proxies(
    conn: &mut DbConn,
    meeting: &str,
    in_force: impl Fn(NaiveDateTime, Option<NaiveDateTime>) -> bool,
) -> Result<Vec<Given>, StoreError> {
    let rows: Vec<ProxyRow> = meeting_proxies::table
        .inner_join(members::table.on(meeting_proxies::member_id.eq(members::id)))
        .filter(meeting_proxies::meeting_id.eq(meeting))
        .order((meeting_proxies::given_at, meeting_proxies::id))
        .select((members::number, meeting_proxies::holder_id, meeting_proxies::given_at, meeting_proxies::revoked_at))
        .load(conn)?;
    let rows: Vec<ProxyRow> = rows.into_iter().filter(|(.., from, until)| in_force(*from, *until)).collect();
    let holders = looked_up::by_id(conn, rows.iter().map(|(_, holder, ..)| holder.clone()))?;
    let number = |id: &MemberId| {
        let found = holders.get(id).map(|holder| holder.number);
        found.ok_or_else(|| StoreError::Corrupt(format!("the holder {id} of a proxy")))
    };
    rows.into_iter()
        .map(|(from, holder, since, _)| {
            Ok(Given { reach: Reach::Everything, since: moment(since), from, to: number(&holder)? })
        })
        .collect()
}

/// The proxies by which votes of a decision are carried: at its close, or now.
pub(in crate::decisions) fn proxies_for(
    conn: &mut DbConn,
    meeting: &InMeeting,
    at: Option<NaiveDateTime>,
) -> Result<Vec<Given>, StoreError> {
    match at {
        Some(at) => proxies_at(conn, &meeting.id, at),
        None => proxies_now(conn, &meeting.id),
    }
}

/// The proxies that were in force at any time while a vote was open, as pairs of the numbers of whoever gave one and of its holder.
pub(in crate::decisions) fn steps_in_meeting(
    conn: &mut DbConn,
    row: &DecisionRow,
    meeting: &InMeeting,
) -> Result<BTreeSet<(i64, i64)>, StoreError> {
    let (Some(from), Some(until)) = (row.voting_from, row.voting_until) else { return Ok(BTreeSet::new()) };
    let during = proxies(conn, &meeting.id, |since, ended| since <= until && ended.is_none_or(|ended| ended >= from))?;
    Ok(during.into_iter().map(|given| (given.from, given.to)).collect())
}

/// Those of some members, by their numbers, who are on the roll of a decision and have a vote: a roll may be many times as long as a meeting.
fn seats_of(conn: &mut DbConn, decision: &DecisionId, named: &BTreeSet<i64>) -> Result<Vec<Seat>, StoreError> {
    let numbers: Vec<i64> = named.iter().copied().collect();
    let mut seats = Vec::with_capacity(numbers.len());
    for numbers in numbers.chunks(VALUES_AT_ONCE) {
        let rows: Vec<(i64, i64, Option<String>)> = electoral_roll::table
            .inner_join(members::table)
            .filter(electoral_roll::decision_id.eq(decision))
            .filter(electoral_roll::votes.gt(0))
            .filter(members::number.eq_any(numbers))
            .order(members::number)
            .select((members::number, electoral_roll::votes, electoral_roll::class))
            .load(conn)?;
        seats.extend(rows.into_iter().map(|(member, votes, class)| Seat { member, votes, class }));
    }
    Ok(seats)
}

/// The numbers of those who voted in a decision: by their votes or their marks, or by a paper that came back, whether it is read yet or not
/// and whatever it counts for.
fn voted_in(conn: &mut DbConn, decision: &DecisionId) -> Result<HashSet<i64>, StoreError> {
    let openly: Vec<i64> = open_votes::table
        .inner_join(members::table)
        .filter(open_votes::decision_id.eq(decision))
        .select(members::number)
        .load(conn)?;
    let marked: Vec<i64> = secret_marks::table
        .inner_join(members::table)
        .filter(secret_marks::decision_id.eq(decision))
        .select(members::number)
        .load(conn)?;
    Ok(openly.into_iter().chain(marked).chain(members_on_paper(conn, decision)?).collect())
}

/// Who is present in a vote that was opened in a meeting: at its close, or now. Of a secret vote, until it closes, by attendance alone.
pub(in crate::decisions) fn present_in(
    conn: &mut DbConn,
    row: &DecisionRow,
    meeting: &InMeeting,
    at: Option<NaiveDateTime>,
) -> Result<Present, StoreError> {
    // Of a secret vote that goes on, somebody who voted and left would be told by the marks.
    present_by(conn, row, meeting, at, at.is_some() || !row.secret)
}

/// Who is present in a vote that was opened in a meeting, at a moment or now: with whoever has voted and left, or by attendance alone.
fn present_by(
    conn: &mut DbConn,
    row: &DecisionRow,
    meeting: &InMeeting,
    at: Option<NaiveDateTime>,
    is_told: bool,
) -> Result<Present, StoreError> {
    let rules = rules_of(conn, &row.id, Stage::Voting)?;
    let method = method_of(conn, row)?;
    let (mut voted, mut along) = (HashSet::new(), HashSet::new());
    if is_told {
        voted = voted_in(conn, &row.id)?;
        if row.secret {
            along.extend(went_along(conn, &row.id)?.into_iter().map(|carried| carried.member));
        }
        voted.retain(|member| !along.contains(member));
    }
    let attendance = Attendance {
        there: there(conn, &meeting.id, at)?,
        voted,
        along,
        proxies: proxies_for(conn, meeting, at)?,
        proxies_max: proxies_max(&rules, row.secret, method).unwrap_or(0),
    };
    // Nobody else can be present.
    let mut named: BTreeSet<i64> =
        attendance.there.iter().chain(&attendance.voted).chain(&attendance.along).copied().collect();
    named.extend(attendance.proxies.iter().flat_map(|given| [given.from, given.to]));
    Ok(present(&seats_of(conn, &row.id, &named)?, &attendance))
}

/// Who is present in a vote that was opened in a meeting, as it is shown: now, or as it closed, whether it is counted or waits for its papers.
/// Where it is withheld how many have voted, and where so few did in a secret vote that it is told of none of them, it is shown by attendance
/// alone: what voters add to that would tell who they are. A quorum of those present is counted by the whole number, and its result tells it.
pub(in crate::decisions) fn present_shown(
    conn: &mut DbConn,
    row: &DecisionRow,
    meeting: &InMeeting,
    withheld: bool,
    of: QuorumOf,
) -> Result<Present, StoreError> {
    let counted = stored_present(conn, &row.id)?;
    let closed = if counted.is_some() || pile_of(conn, &row.id)?.is_some() { row.voting_until } else { None };
    if withheld || (counted.is_some() && of != QuorumOf::Present && untold_below(conn, row)?.is_some()) {
        return present_by(conn, row, meeting, closed, false);
    }
    match counted {
        Some(present) => Ok(present),
        None => present_in(conn, row, meeting, closed),
    }
}

/// Who was present as a vote closed, as it was counted; `None` where it was in no meeting, or is open.
pub(in crate::decisions) fn stored_present(
    conn: &mut DbConn,
    decision: &DecisionId,
) -> Result<Option<Present>, StoreError> {
    let stored: Option<Option<String>> =
        meeting_votes::table.find(decision).select(meeting_votes::present).first(conn).optional()?;
    let read = stored.flatten().map(|stored| serde_json::from_str(&stored)).transpose();
    read.map_err(|_| StoreError::Corrupt(format!("who was present in decision {decision}")))
}

/// Whether a member is there now.
pub(in crate::decisions) fn is_there(
    conn: &mut DbConn,
    meeting: &InMeeting,
    member: &MemberId,
) -> Result<bool, StoreError> {
    let here = meeting_presences::table
        .filter(meeting_presences::meeting_id.eq(&meeting.id))
        .filter(meeting_presences::member_id.eq(member))
        .filter(meeting_presences::left_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(here)).get_result(conn)?)
}

/// Whether a member is there now in the room, where a paper can be put into their hand.
pub(in crate::decisions) fn is_in_room(
    conn: &mut DbConn,
    meeting: &InMeeting,
    member: &MemberId,
) -> Result<bool, StoreError> {
    let here = meeting_presences::table
        .filter(meeting_presences::meeting_id.eq(&meeting.id))
        .filter(meeting_presences::member_id.eq(member))
        .filter(meeting_presences::manner.eq(Manner::Room.as_str()))
        .filter(meeting_presences::left_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(here)).get_result(conn)?)
}

/// Refuses, in a vote that was opened in a meeting, whoever is not there.
///
/// # Errors
/// `error-vote-not-present` with the meeting.
pub(in crate::decisions) fn require_there(
    conn: &mut DbConn,
    row: &DecisionRow,
    voter: &MemberId,
) -> Result<(), CommandError> {
    match meeting_of(conn, row.id.as_str())? {
        Some(meeting) if !is_there(conn, &meeting, voter)? => {
            let meeting = MeetingNumber(meeting.number).to_string();
            Err(Refusal::new("error-vote-not-present").with("meeting", meeting).into())
        }
        _ => Ok(()),
    }
}

impl Tx<'_> {
    /// Keeps who is present as a vote closes that was opened in a meeting; what the log says of it.
    pub(in crate::decisions) fn keep_present(&mut self, row: &DecisionRow) -> Result<Option<Present>, CommandError> {
        let Some(meeting) = meeting_of(self.conn, row.id.as_str())? else { return Ok(None) };
        let present = present_in(self.conn, row, &meeting, row.voting_until)?;
        let text = serde_json::to_string(&present).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        diesel::update(meeting_votes::table.find(&row.id))
            .set(meeting_votes::present.eq(Some(text)))
            .execute(self.conn)?;
        Ok(Some(present))
    }

    /// Refuses, in a vote that was opened in a meeting, whoever is not there.
    pub(in crate::decisions) fn require_there(
        &mut self,
        row: &DecisionRow,
        voter: &MemberId,
    ) -> Result<(), CommandError> {
        require_there(self.conn, row, voter)
    }
}
