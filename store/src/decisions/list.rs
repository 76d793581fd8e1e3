//! The list of decisions: what is open now first, then the rest by number.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::calendar::day_of;
use domain::decisions::choosing::Choosing;
use domain::decisions::kind::DecisionKind;
use domain::decisions::method::Method;
use domain::decisions::ruling::Ruling;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::count_waits::{CountWaits, count_waits};
use super::opening_waits::{OpeningWaits, opening_waits};
use super::page::MemberName;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::{annulments, contests, decisions, declarations, members};
use crate::time::{moment, stored};

/// How many decisions a page of the list holds, besides those that are open.
pub const LIST_PAGE_LENGTH: i64 = 50;
/// How many open decisions stand above the list at most.
const OPEN_MAX: i64 = 200;

/// A line of the list.
#[derive(Debug, Clone)]
pub struct DecisionLine {
    /// The number.
    pub number: i64,
    /// The title.
    pub title: String,
    /// Which rules govern it.
    pub kind: DecisionKind,
    /// How it is voted on; `None` for the founding act, on which nobody votes.
    pub method: Option<Method>,
    /// Where it stands.
    pub stage: Stage,
    /// Who brought it.
    pub proposer: Option<MemberName>,
    /// When its discussion ends or ended.
    pub discussion_until: Option<Moment>,
    /// When its vote closes or closed.
    pub voting_until: Option<Moment>,
    /// When it was over.
    pub closed_at: Option<Moment>,
    /// Until when its result can or could be contested.
    pub contest_until: Option<Moment>,
    /// From which day on what it did is reversed, where another decision annulled it.
    pub annulled_from: Option<Day>,
    /// When a contest of its result was upheld, where that annulled it.
    pub annulled_at: Option<Moment>,
    /// What its vote waits for, where its discussion is over and it may not open yet; in a list of pages only.
    pub waits: Option<OpeningWaits>,
    /// What its vote waits for before it is counted, where its deadline is over; in a list of pages only.
    pub count_waits: Option<CountWaits>,
}

/// A page of the list.
#[derive(Debug, Clone)]
pub struct DecisionList {
    /// The viewer's own drafts, every discussion and vote that goes on and every result that waits, votes first; on the first page of the
    /// list of all stages only.
    pub open: Vec<DecisionLine>,
    /// The page's lines, the latest number first.
    pub lines: Vec<DecisionLine>,
    /// Whether more follow.
    pub more: bool,
}

/// A page of the decisions that the viewer may see, of one stage or of all; `page` counts from 1.
///
/// # Errors
/// If the viewer may not read decisions, or the database fails.
pub async fn list(
    db: &Db,
    viewer: &Viewer,
    stage: Option<Stage>,
    page: i64,
    now: Moment,
) -> Result<DecisionList, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let member = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let going = [Stage::Voting, Stage::Counted, Stage::Declared, Stage::Discussion, Stage::Draft];
        let over: Vec<Stage> = Stage::ALL.iter().copied().filter(|stage| stage.is_over()).collect();
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let today = day_of(now, community.time_zone);
        let mut open = Vec::new();
        if stage.is_none() && page <= 1 {
            open = lines(conn, member.as_ref(), &going, i64::MAX, 1, OPEN_MAX)?;
            open.sort_by_key(|Found { line, .. }| {
                (going.iter().position(|stage| *stage == line.stage), deadline(line), line.number)
            });
        }
        let wanted = stage.map_or(over, |stage| vec![stage]);
        let mut lines = lines(conn, member.as_ref(), &wanted, i64::MAX, page.max(1), LIST_PAGE_LENGTH + 1)?;
        let length = usize::try_from(LIST_PAGE_LENGTH).unwrap_or(usize::MAX);
        let more = lines.len() > length;
        lines.truncate(length);
        tell_waits(conn, open.iter_mut().chain(&mut lines), (today, now))?;
        tell_count_waits(conn, open.iter_mut().chain(&mut lines), now)?;
        let alone = |found: Vec<Found>| -> Vec<DecisionLine> { found.into_iter().map(|found| found.line).collect() };
        let (open, lines) = (alone(open), alone(lines));
        Ok(DecisionList { open, lines, more })
    })
    .await
}

/// The decisions that the viewer may see with a number below `before`, of one stage or of all, the latest number first,
/// `most` at most.
///
/// # Errors
/// If the viewer may not read decisions, or the database fails.
pub async fn list_before(
    db: &Db,
    viewer: &Viewer,
    stage: Option<Stage>,
    before: i64,
    most: i64,
) -> Result<Vec<DecisionLine>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let member = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let wanted = stage.map_or(Stage::ALL.to_vec(), |stage| vec![stage]);
        let found = lines(conn, member.as_ref(), &wanted, before, 1, most)?;
        Ok(found.into_iter().map(|found| found.line).collect())
    })
    .await
}

fn deadline(line: &DecisionLine) -> Option<Moment> {
    line.voting_until.or(line.discussion_until)
}

type Row = (
    i64,
    String,
    String,
    String,
    Option<(i64, String)>,
    Option<NaiveDateTime>,
    Option<NaiveDateTime>,
    Option<NaiveDateTime>,
    (Option<String>, Option<NaiveDateTime>, Option<Day>, DecisionId),
);

/// A line with the identifier of its decision.
struct Found {
    id: DecisionId,
    line: DecisionLine,
}

/// Notes of those whose discussion is over what their votes wait for.
fn tell_waits<'a>(
    conn: &mut DbConn,
    found: impl Iterator<Item = &'a mut Found>,
    (today, now): (Day, Moment),
) -> Result<(), StoreError> {
    let over = |line: &DecisionLine| {
        line.stage == Stage::Discussion && line.discussion_until.is_some_and(|until| stored(until) <= stored(now))
    };
    let discussed: Vec<&mut Found> = found.filter(|found| over(&found.line)).collect();
    let of: Vec<(DecisionId, DecisionKind)> =
        discussed.iter().map(|found| (found.id.clone(), found.line.kind)).collect();
    let waits = opening_waits(conn, &of, (today, now))?;
    for found in discussed {
        found.line.waits = waits.get(found.id.as_str()).map(|waiting| waiting.what);
    }
    Ok(())
}

/// Notes of votes whose deadline is over what they wait for before they are counted.
fn tell_count_waits<'a>(
    conn: &mut DbConn,
    found: impl Iterator<Item = &'a mut Found>,
    now: Moment,
) -> Result<(), StoreError> {
    let over = |line: &DecisionLine| line.stage == Stage::Voting && line.voting_until.is_some_and(|until| until <= now);
    let closed: Vec<&mut Found> = found.filter(|found| over(&found.line)).collect();
    let numbers: Vec<i64> = closed.iter().map(|found| found.line.number).collect();
    let waits = count_waits(conn, &numbers, now)?;
    for found in closed {
        found.line.count_waits = waits.get(&found.line.number).copied();
    }
    Ok(())
}

fn lines(
    conn: &mut DbConn,
    member: Option<&MemberId>,
    stages: &[Stage],
    before: i64,
    page: i64,
    limit: i64,
) -> Result<Vec<Found>, StoreError> {
    let stages: Vec<&str> = stages.iter().map(|stage| stage.as_str()).collect();
    let own = member.map_or("", MemberId::as_str);
    let rows: Vec<Row> = decisions::table
        .left_join(members::table)
        .left_join(declarations::table.on(declarations::decision_id.eq(decisions::id)))
        .left_join(annulments::table.on(annulments::decision_id.eq(decisions::id)))
        .filter(decisions::stage.eq_any(stages))
        .filter(decisions::number.lt(before))
        .filter(
            decisions::discussion_from
                .is_not_null()
                .or(decisions::kind.eq(DecisionKind::Founding.as_str()))
                .or(decisions::proposer_id.is_not_null().and(decisions::proposer_id.assume_not_null().eq(own))),
        )
        .order(decisions::number.desc())
        .limit(limit)
        .offset((page - 1) * LIST_PAGE_LENGTH)
        .select((
            decisions::number,
            decisions::title,
            decisions::kind,
            decisions::stage,
            (members::number, members::name).nullable(),
            decisions::discussion_until,
            decisions::voting_until,
            decisions::closed_at,
            (
                decisions::choosing,
                declarations::contest_until.nullable(),
                annulments::valid_from.nullable(),
                decisions::id,
            ),
        ))
        .load(conn)?;
    let mut found = rows.into_iter().map(line).collect::<Result<Vec<Found>, StoreError>>()?;
    tell_upheld(conn, &mut found)?;
    Ok(found)
}

/// Notes of those that a contest annulled when it was upheld.
fn tell_upheld(conn: &mut DbConn, found: &mut [Found]) -> Result<(), StoreError> {
    let annulled = |line: &DecisionLine| line.stage == Stage::Annulled && line.annulled_from.is_none();
    let ids: Vec<&str> = found.iter().filter(|found| annulled(&found.line)).map(|found| found.id.as_str()).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let rows: Vec<(String, Option<NaiveDateTime>)> = contests::table
        .filter(contests::decision_id.eq_any(ids))
        .filter(contests::ruling.eq(Some(Ruling::Upheld.as_str())))
        .select((contests::decision_id, contests::ruled_at))
        .load(conn)?;
    for found in found {
        let ruled = rows.iter().find(|(id, _)| id == found.id.as_str());
        found.line.annulled_at = ruled.and_then(|(_, at)| at.map(moment));
    }
    Ok(())
}

fn line(row: Row) -> Result<Found, StoreError> {
    let (number, title, kind, stage, proposer, discussion, voting, closed, (choosing, contest, annulled_from, id)) =
        row;
    let corrupt = || StoreError::Corrupt(format!("the list's entry D-{number}"));
    let kind: DecisionKind = kind.parse().map_err(|_| corrupt())?;
    let choosing = choosing.as_deref().map(serde_json::from_str::<Choosing>).transpose().map_err(|_| corrupt())?;
    let majority = (kind != DecisionKind::Founding).then_some(Method::Majority);
    let line = DecisionLine {
        number,
        title,
        kind,
        method: choosing.map(|choosing| choosing.method).or(majority),
        stage: stage.parse().map_err(|_| corrupt())?,
        proposer: proposer.map(|(number, name)| MemberName { number, name }),
        discussion_until: discussion.map(moment),
        voting_until: voting.map(moment),
        closed_at: closed.map(moment),
        contest_until: contest.map(moment),
        annulled_from,
        annulled_at: None,
        waits: None,
        count_waits: None,
    };
    Ok(Found { id, line })
}
