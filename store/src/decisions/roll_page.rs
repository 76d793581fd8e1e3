//! The electoral roll, or the provisional one: for each viewer their own place and its reason; for members the names that are on it; for
//! whoever rules on this one every place with its reason.

use diesel::prelude::*;
use domain::calendar::day_of;
use domain::decisions::roll::RollReason;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::rules::parameter::{ARREARS_DAYS, INTERESTED, PROVISIONAL_DAYS};
use domain::{Day, Moment};

use super::declaring::near_roll;
use super::page::{MemberName, seen};
use super::page_rules::{GoverningRule, governing_rules};
use super::provisional_page::{DrawnRoll, Objection, drawn_roll, keeps_roll, objections_seen};
use super::roll_rules::roll_rules;
use super::row::DecisionRow;
use super::standing_in::bench;
use super::turnout::{RollPlace, are_papers_few, my_place, untold_below};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::rules::RuleValue;
use crate::schema::{classes, electoral_roll, members, provisional_places, secret_marks};
use crate::time::moment;

/// How many names a page of the roll holds.
pub const ROLL_PAGE_LENGTH: i64 = 100;

/// A name on a roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollName {
    /// Whose place it is.
    pub member: MemberName,
    /// The member's votes; none for somebody who is not on the roll.
    pub votes: i64,
    /// Why, where the viewer rules on rolls.
    pub reason: Option<RollReason>,
    /// Whether they voted, or went along with somebody, where the vote was secret, is counted, and enough voted for it to be told. How they
    /// voted, nobody knows.
    pub voted: Option<bool>,
}

/// A page of a roll.
#[derive(Debug, Clone)]
pub struct RollPage {
    /// The decision's title.
    pub title: String,
    /// When the roll was frozen; `None` where the vote has not opened.
    pub frozen_at: Option<Moment>,
    /// The hash of the roll, once it is frozen.
    pub roll_hash: Option<String>,
    /// The provisional roll that was drawn before the opening. Where the vote has not opened, the places are those on it; without one there is
    /// no roll yet.
    pub drawn: Option<DrawnRoll>,
    /// The viewer's own place; `None` for somebody who was no member on the day of the roll.
    pub place: Option<RollPlace>,
    /// The day on which the viewer joined.
    pub joined_on: Option<Day>,
    /// The rules that the roll was made by.
    pub rules: Vec<GoverningRule>,
    /// Who is on the roll, by name; the reasons of those who are not are their own. For whoever rules on rolls, everybody.
    pub names: Vec<RollName>,
    /// How many names there are.
    pub names_count: i64,
    /// How many are on the roll.
    pub on_roll: i64,
    /// How many members are not.
    pub not_on_roll: i64,
    /// Whether the viewer sees every reason, since they rule on objections to this roll.
    pub keeps: bool,
    /// Whether nobody holds the role of those who rule on rolls, so that whoever opens votes does.
    pub nobody_keeps: bool,
    /// Whether the viewer may object now.
    pub may_object: bool,
    /// The objections that the viewer may see, the last first.
    pub objections: Vec<Objection>,
}

/// Names with votes and reasons, and how many are on the roll and in all.
type Part = (Vec<(i64, String, i64, String)>, i64, i64);

/// Reads a page of names of a table of places: of all, or of those on the roll.
macro_rules! part_of {
    ($conn:expr, $table:ident, $decision:expr, $page:expr, $all:expr) => {{
        let roll = $table::table.filter($table::decision_id.eq($decision));
        let total: i64 = roll.count().get_result($conn)?;
        let on_roll: i64 = roll.filter($table::votes.gt(0)).count().get_result($conn)?;
        let least: i64 = if $all { 0 } else { 1 };
        let names = roll
            .filter($table::votes.ge(least))
            .inner_join(members::table)
            .order((members::sort_key, members::number))
            .limit(ROLL_PAGE_LENGTH)
            .offset(($page.max(1) - 1) * ROLL_PAGE_LENGTH)
            .select((members::number, members::name, $table::votes, $table::reason))
            .load($conn)?;
        Ok((names, on_roll, total))
    }};
}

fn frozen_part(conn: &mut DbConn, decision: &DecisionId, page: i64, all: bool) -> Result<Part, StoreError> {
    part_of!(conn, electoral_roll, decision, page, all)
}

fn provisional_part(conn: &mut DbConn, decision: &DecisionId, page: i64, all: bool) -> Result<Part, StoreError> {
    part_of!(conn, provisional_places, decision, page, all)
}

/// A page of a decision's roll, or of its provisional roll until the vote opens; `page` counts from 1.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, or the database fails.
pub async fn roll_page(
    db: &Db,
    viewer: &Viewer,
    number: i64,
    page: i64,
    now: Moment,
) -> Result<RollPage, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let viewer = viewer.clone();
    db.read(move |conn| {
        let me = viewer.member.as_ref().map(|member| &member.id);
        let row = seen(conn, number, me)?;
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let bench = bench(conn, Power::RuleOnRolls, day_of(now, community.time_zone))?;
        let near = near_roll(conn, &row)?;
        let (nobody_keeps, keeps) = (bench.is_vacant(), keeps_roll(conn, &viewer, &bench, &near)?);
        let frozen = row.voting_from.is_some();
        let drawn = drawn_roll(conn, &row)?;
        let (names, on_roll, total) = if frozen {
            frozen_part(conn, &row.id, page, keeps)?
        } else {
            provisional_part(conn, &row.id, page, keeps)?
        };
        let marked = marked_of(conn, &row, &names.iter().map(|(number, ..)| *number).collect::<Vec<_>>())?;
        let name = |(number, name, votes, reason): (i64, String, i64, String)| {
            let reason = reason.parse::<RollReason>().map_err(|_| row.corrupt("roll"))?;
            let voted = marked.as_ref().filter(|_| votes > 0).map(|marked| marked.contains(&number));
            Ok(RollName { member: MemberName { number, name }, votes, reason: keeps.then_some(reason), voted })
        };
        let names = names.into_iter().map(name).collect::<Result<Vec<_>, StoreError>>()?;
        let open = drawn.as_ref().is_some_and(|roll| now < roll.objections_until);
        Ok(RollPage {
            place: if frozen { my_place(conn, &row, me)? } else { provisional_place(conn, &row, me)? },
            joined_on: joined_on(conn, me)?,
            rules: rules_of_roll(conn, &row)?,
            names,
            names_count: if keeps { total } else { on_roll },
            on_roll,
            not_on_roll: total - on_roll,
            keeps,
            nobody_keeps,
            may_object: open && row.stage()? == Stage::Discussion && viewer.may(Power::Vote),
            objections: objections_seen(conn, &row, &viewer, (&bench, near.as_slice()), keeps)?,
            drawn,
            frozen_at: row.voting_from.map(moment),
            roll_hash: row.roll_hash.clone(),
            title: row.title.clone(),
        })
    })
    .await
}

/// Which of some members, by their numbers, voted in a secret vote that is counted; `None` where that is not told.
fn marked_of(conn: &mut DbConn, row: &DecisionRow, numbers: &[i64]) -> Result<Option<Vec<i64>>, StoreError> {
    if !row.secret || row.closed_at.is_none() {
        return Ok(None);
    }
    if untold_below(conn, row)?.is_some() || are_papers_few(conn, row)? {
        return Ok(None);
    }
    let marks = secret_marks::table.filter(secret_marks::decision_id.eq(&row.id));
    let marked =
        marks.inner_join(members::table).filter(members::number.eq_any(numbers)).select(members::number).load(conn)?;
    Ok(Some(marked))
}

/// The day on which a member joined.
fn joined_on(conn: &mut DbConn, member: Option<&MemberId>) -> Result<Option<Day>, StoreError> {
    let Some(member) = member else { return Ok(None) };
    let day: Option<Option<Day>> = members::table.find(member).select(members::joined_on).first(conn).optional()?;
    Ok(day.flatten())
}

/// A member's place on a provisional roll.
fn provisional_place(
    conn: &mut DbConn,
    row: &DecisionRow,
    member: Option<&MemberId>,
) -> Result<Option<RollPlace>, StoreError> {
    let Some(member) = member else { return Ok(None) };
    let place: Option<(i64, String)> = provisional_places::table
        .find((&row.id, member))
        .select((provisional_places::votes, provisional_places::reason))
        .first(conn)
        .optional()?;
    let Some((votes, reason)) = place else { return Ok(None) };
    Ok(Some(RollPlace { votes, reason: reason.parse().map_err(|_| row.corrupt("roll"))? }))
}

/// The rules that a roll was made by: those that the opening froze, or those by which the provisional roll was drawn.
fn rules_of_roll(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<GoverningRule>, StoreError> {
    if row.voting_from.is_some() {
        let mut rules = governing_rules(conn, &row.id)?;
        let others = [INTERESTED, ARREARS_DAYS, PROVISIONAL_DAYS];
        rules.retain(|rule| rule.key.starts_with("membership.") || others.contains(&rule.key.as_str()));
        return Ok(rules);
    }
    let Some(roll) = super::provisional::provisional_roll(conn, &row.id)? else { return Ok(Vec::new()) };
    let values = roll_rules(conn, row.kind()?, roll.as_of())?.values;
    let names: Vec<(String, String)> = classes::table.select((classes::slug, classes::name)).load(conn)?;
    let rule = |RuleValue { key, scope, value, valid_from, .. }: RuleValue| {
        let slug = scope.split('/').next().unwrap_or_default();
        let class = names.iter().find(|(class, _)| class == slug).map(|(_, name)| name.clone());
        GoverningRule { stage: Stage::Voting, key, class, scope, value, since: valid_from }
    };
    Ok(values.into_iter().map(rule).collect())
}
