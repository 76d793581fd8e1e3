//! The votes of an open decision, which members may see with their reasons.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::annulment::Annulment;
use domain::decisions::cast::Cast;
use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use domain::decisions::secrecy::Receipts;
use domain::members::power::Power;

use super::annulments::annulment;
use super::carry::{CARRIED, carried_members};
use super::class_floor::class_names;
use super::delegated_page::named;
use super::for_and_against::method_of;
use super::meetings::present::meeting_of;
use super::meetings::{NOTED, VOTES, voter_of};
use super::page::{MemberName, seen};
use super::paper_rows::{persons_by_paper_alone, pile_of};
use super::row::DecisionRow;
use super::secret_box::receipts_of;
use crate::act::Viewer;
use crate::audit::{Recorded, recorded_by};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::DecisionId;
use crate::schema::{carried_votes as carried, members, open_votes, secret_ballots};
use crate::time::moment;

/// How many votes a page holds.
pub const VOTES_PAGE_LENGTH: i64 = 100;

/// A vote as members see it.
#[derive(Debug, Clone)]
pub struct CastVote {
    /// Who voted.
    pub voter: MemberName,
    /// What.
    pub choice: Cast,
    /// Why, possibly nothing.
    pub reason: String,
    /// When it was cast or last changed.
    pub cast_at: Moment,
    /// Who carried it, where it is a delegated one: the choice and the moment are of that one's vote.
    pub carrier: Option<MemberName>,
    /// Who entered it for the voter, where it was called out in a meeting.
    pub noted_by: Option<MemberName>,
}

/// Ballots of a box: one with its tracker where those are published, otherwise all that say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoxBallots {
    /// The tracker.
    pub tracker: Option<String>,
    /// What it says.
    pub said: Cast,
    /// How many say so.
    pub count: i64,
    /// The name of the class that they bear, where each class counts by itself and enough of each have voted for that to be told.
    pub class: Option<String>,
}

/// A page of the box of a secret vote.
#[derive(Debug, Clone)]
pub struct BoxPage {
    /// The ballots in their settled order; none before the close.
    pub ballots: Vec<BoxBallots>,
    /// Whether the vote is closed, so that the box may be seen.
    pub closed: bool,
}

/// A page of votes.
#[derive(Debug, Clone)]
pub struct VotesPage {
    /// The decision's title.
    pub title: String,
    /// How it is voted on.
    pub method: Method,
    /// The options, where it chooses among some.
    pub choosing: Option<Choosing>,
    /// The votes, the latest first, and behind them those that are carried.
    pub votes: Vec<CastVote>,
    /// The box, where the vote is secret; there are no votes with names then.
    pub secret: Option<BoxPage>,
    /// How many there are in all.
    pub total: i64,
    /// How many members have voted on paper in an open vote, and the papers are not counted yet.
    pub on_paper: i64,
    /// By what the decision was annulled, where it was.
    pub annulled: Option<Annulment>,
}

/// A page of the votes cast in a decision; `page` counts from 1.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, or the database fails.
pub async fn votes_page(db: &Db, viewer: &Viewer, number: i64, page: i64) -> Result<VotesPage, CommandError> {
    votes_behind(db, viewer, number, (page.max(1) - 1) * VOTES_PAGE_LENGTH, VOTES_PAGE_LENGTH).await
}

/// As [`votes_page`], of any length: so many votes at most, behind so many.
///
/// # Errors
/// As [`votes_page`].
pub async fn votes_behind(
    db: &Db,
    viewer: &Viewer,
    number: i64,
    offset: i64,
    length: i64,
) -> Result<VotesPage, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        let choosing = row.choosing()?;
        let method = method_of(conn, &row)?;
        let annulled = annulment(conn, &row)?;
        if row.secret {
            let (secret, total) = box_page(conn, &row, offset, length)?;
            return Ok(VotesPage {
                title: row.title,
                method,
                choosing,
                votes: Vec::new(),
                secret: Some(secret),
                total,
                on_paper: 0,
                annulled,
            });
        }
        let total: i64 = open_votes::table
            .filter(open_votes::decision_id.eq(&row.id))
            .count()
            .get_result(conn)
            .map_err(StoreError::from)?;
        let mut votes = votes(conn, &row.id, false, length, offset)?;
        let voters: Vec<i64> = votes.iter().map(|vote| vote.voter.number).collect();
        let mut noted = who_noted(conn, &row, &voters)?;
        votes.iter_mut().for_each(|vote| vote.noted_by = noted.remove(&vote.voter.number));
        let carried = carried_members(conn, &row.id)?;
        // Behind those who voted come those who are carried.
        let left = length - i64::try_from(votes.len()).unwrap_or(length);
        if carried > 0 && left > 0 {
            votes.extend(carried_votes(conn, &row.id, left, (offset - total).max(0))?);
        }
        let counted = pile_of(conn, &row.id)?.is_some_and(|pile| pile.counted_at.is_some());
        let on_paper = if counted { 0 } else { persons_by_paper_alone(conn, &row.id)? };
        let total = total + carried;
        Ok(VotesPage { title: row.title, method, choosing, votes, secret: None, total, on_paper, annulled })
    })
    .await
}

/// Who entered the votes of these voters, by number, where they called them out in a meeting.
pub(super) fn who_noted(
    conn: &mut DbConn,
    row: &DecisionRow,
    voters: &[i64],
) -> Result<HashMap<i64, MemberName>, StoreError> {
    let mut names = HashMap::new();
    if meeting_of(conn, row.id.as_str())?.is_none() {
        return Ok(names);
    }
    let events = recorded_by(conn, VOTES, voters, NOTED, &row.short_name())?;
    let last: HashMap<i64, &Recorded> =
        events.iter().filter_map(|event| voter_of(event).map(|voter| (voter, event))).collect();
    for voter in voters {
        let noted = last.get(voter).filter(|event| event.action == NOTED).and_then(|event| event.actor);
        if let Some(number) = noted {
            names.extend(named(conn, vec![number])?.pop().map(|by| (*voter, by)));
        }
    }
    Ok(names)
}

/// What ballots say, the slug of the class that they bear, if any, and how many do.
type Said = (String, Option<String>, i64);

/// Some ballots of a settled box, and how many there are; nothing of one that is still open.
fn box_page(conn: &mut DbConn, row: &DecisionRow, offset: i64, length: i64) -> Result<(BoxPage, i64), StoreError> {
    if row.closed_at.is_none() {
        return Ok((BoxPage { ballots: Vec::new(), closed: false }, 0));
    }
    let in_box = secret_ballots::table.filter(secret_ballots::decision_id.eq(&row.id));
    let total = in_box.count().get_result(conn)?;
    let published = receipts_of(conn, row)? == Receipts::Trackers;
    let rows: Vec<(Option<String>, Said)> = if published {
        let rows = in_box.order(secret_ballots::tracker).limit(length).offset(offset);
        let rows: Vec<(String, String, Option<String>)> =
            rows.select((secret_ballots::tracker, secret_ballots::choice, secret_ballots::class)).load(conn)?;
        rows.into_iter().map(|(tracker, said, class)| (Some(tracker), (said, class, 1))).collect()
    } else {
        let alike = in_box.group_by((secret_ballots::choice, secret_ballots::class));
        let alike = alike.select((secret_ballots::choice, secret_ballots::class, diesel::dsl::count_star()));
        let alike = alike.order((secret_ballots::choice, secret_ballots::class)).limit(length).offset(offset);
        let rows: Vec<Said> = alike.load(conn)?;
        rows.into_iter().map(|said| (None, said)).collect()
    };
    // Where too few of a class have voted, no ballot bears one any more.
    let names =
        if rows.iter().any(|(_, (_, class, _))| class.is_some()) { class_names(conn)? } else { BTreeMap::new() };
    let ballots = rows.into_iter().map(|(tracker, (said, class, count))| {
        let said = said.parse().map_err(|()| row.corrupt("box"))?;
        let class = class.map(|slug| names.get(&slug).cloned().unwrap_or(slug));
        Ok(BoxBallots { tracker, said, count, class })
    });
    let ballots = ballots.collect::<Result<_, StoreError>>()?;
    Ok((BoxPage { ballots, closed: true }, total))
}

/// The latest votes that have a reason.
pub(super) fn reasons(conn: &mut DbConn, decision: &DecisionId, limit: i64) -> Result<Vec<CastVote>, StoreError> {
    votes(conn, decision, true, limit, 0)
}

fn votes(
    conn: &mut DbConn,
    decision: &DecisionId,
    reasoned: bool,
    limit: i64,
    offset: i64,
) -> Result<Vec<CastVote>, StoreError> {
    let mut query =
        open_votes::table.inner_join(members::table).filter(open_votes::decision_id.eq(decision)).into_boxed();
    if reasoned {
        query = query.filter(open_votes::reason.ne(""));
    }
    let rows: Vec<(i64, String, String, String, NaiveDateTime)> = query
        .order((open_votes::cast_at.desc(), members::number))
        .limit(limit)
        .offset(offset)
        .select((members::number, members::name, open_votes::choice, open_votes::reason, open_votes::cast_at))
        .load(conn)?;
    rows.into_iter()
        .map(|(number, name, choice, reason, at)| {
            let choice = choice.parse().map_err(|()| StoreError::Corrupt(format!("a vote in {decision}")))?;
            Ok(CastVote {
                voter: MemberName { number, name },
                choice,
                reason,
                cast_at: moment(at),
                carrier: None,
                noted_by: None,
            })
        })
        .collect()
}

/// Those who are carried, by number, each with what their carrier voted.
fn carried_votes(
    conn: &mut DbConn,
    decision: &DecisionId,
    limit: i64,
    offset: i64,
) -> Result<Vec<CastVote>, StoreError> {
    let rows: Vec<(i64, String, Option<String>)> = carried::table
        .inner_join(members::table.on(carried::member_id.eq(members::id)))
        .filter(carried::decision_id.eq(decision))
        .filter(carried::outcome.eq(CARRIED))
        .order(members::number)
        .limit(limit)
        .offset(offset)
        .select((members::number, members::name, carried::carrier_id))
        .load(conn)?;
    let carriers: Vec<String> = rows.iter().filter_map(|(.., carrier)| carrier.clone()).collect();
    let cast: Vec<(String, i64, String, String, NaiveDateTime)> = open_votes::table
        .inner_join(members::table)
        .filter(open_votes::decision_id.eq(decision))
        .filter(open_votes::member_id.eq_any(carriers))
        .select((open_votes::member_id, members::number, members::name, open_votes::choice, open_votes::cast_at))
        .load(conn)?;
    let corrupt = || StoreError::Corrupt(format!("a carried vote in {decision}"));
    rows.into_iter()
        .map(|(number, name, carrier)| {
            let of_carrier = cast.iter().find(|(id, ..)| Some(id) == carrier.as_ref()).ok_or_else(corrupt)?;
            let (_, carrier, carrier_name, said, at) = of_carrier;
            Ok(CastVote {
                voter: MemberName { number, name },
                choice: said.parse().map_err(|()| corrupt())?,
                reason: String::new(),
                cast_at: moment(*at),
                carrier: Some(MemberName { number: *carrier, name: carrier_name.clone() }),
                noted_by: None,
            })
        })
        .collect()
}
