//! Who is too near to a decision to judge anything of it: to declare its result, to rule on contests of that or on objections to its roll, or
//! to handle its papers. Who does so then is said by [`super::standing_in`].

use diesel::prelude::*;
use domain::decisions::DecisionNumber;
use domain::decisions::effect::Effect;
use domain::decisions::roll::named_members;

use super::candidacies::all_of;
use super::declared::{ContestRow, contests_of};
use super::done::done_of;
use super::roll::interested_in;
use super::row::{DecisionRow, all_effects_of, by_number};
use super::standing_in::Near;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{events, members};

/// What whoever keeps the register of a decision's papers or reads them leaves in the log. The rows of who read them go with their count. In a
/// secret vote a return leaves no event, since it would say when somebody voted: a keeper who noted returns there, and nothing else, is not
/// known afterwards, and may rule.
const HANDLED: [&str; 9] = [
    "decisions.paper.issued",
    "decisions.paper.refused",
    "decisions.paper.spoiled",
    "decisions.paper.returned",
    "decisions.paper.corrected",
    "decisions.paper.entered",
    "decisions.paper.settled",
    "decisions.paper.confirmed",
    "decisions.paper.doubted",
];

/// The keys of the sentences that tell somebody why they are too near to a decision.
struct Sentences {
    proposer: &'static str,
    candidate: &'static str,
    named: &'static str,
}

/// Everybody who is too near to a decision: who proposed it, who stood in it, also who took that back, and whomever its effects name, also
/// those of options that lost.
fn near_decision(conn: &mut DbConn, row: &DecisionRow, why: &Sentences) -> Result<Vec<Near>, StoreError> {
    let mut near: Vec<Near> = row.proposer_id.iter().map(|id| (id.clone(), why.proposer)).collect();
    near.extend(all_of(conn, &row.id)?.into_iter().map(|(id, _)| (id, why.candidate)));
    near.extend(named_in(conn, row)?.into_iter().map(|id| (id, why.named)));
    Ok(near)
}

/// The members whom the effects of a decision name, or what it would annul gave something or took it from, also a place in a circle that it
/// would close.
fn named_in(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<MemberId>, StoreError> {
    let effects = all_effects_of(conn, &row.id)?;
    let mut numbers = named_members(&effects);
    numbers.extend(interested_in(conn, &effects)?);
    numbers.extend(of_circles_to_close(conn, &effects)?);
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    numbers.sort_unstable();
    numbers.dedup();
    let named = members::table.filter(members::number.eq_any(numbers)).order(members::number);
    Ok(named.select(members::id).load(conn)?)
}

/// The numbers of the members who were put into the circles that annulments would close.
fn of_circles_to_close(conn: &mut DbConn, effects: &[Effect]) -> Result<Vec<i64>, StoreError> {
    let mut numbers = Vec::new();
    for effect in effects {
        let Effect::Annul { decision, .. } = effect else { continue };
        let Some(annulled) = by_number(conn, *decision)? else { continue };
        for (_, did) in done_of(conn, &annulled)? {
            if let Effect::CreateCircle { members, .. } = did {
                numbers.extend(members);
            }
        }
    }
    Ok(numbers)
}

/// Everybody who is too near to a decision to declare its result.
pub(super) fn near_result(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<Near>, StoreError> {
    let why = Sentences {
        proposer: "error-declare-proposer",
        candidate: "error-declare-candidate",
        named: "error-declare-named",
    };
    near_decision(conn, row, &why)
}

/// Everybody who is too near to a decision to handle its papers: the same as are too near to declare its result.
pub(super) fn near_papers(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<Near>, StoreError> {
    let why =
        Sentences { proposer: "error-paper-proposer", candidate: "error-paper-candidate", named: "error-paper-named" };
    near_decision(conn, row, &why)
}

/// Everybody who is too near to a decision to rule on objections to its roll; an objection adds who made it and whom it is about.
pub(super) fn near_roll(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<Near>, StoreError> {
    let why = Sentences {
        proposer: "error-objection-ruling-proposer",
        candidate: "error-objection-ruling-candidate",
        named: "error-objection-ruling-named",
    };
    near_decision(conn, row, &why)
}

/// Whether a member is too near to a decision, by its short name, to rule on objections to its roll.
pub(crate) fn is_near_roll(conn: &mut DbConn, name: &str, member: &MemberId) -> Result<bool, StoreError> {
    let Ok(DecisionNumber(number)) = name.parse::<DecisionNumber>() else { return Ok(false) };
    let Some(row) = by_number(conn, number)? else { return Ok(false) };
    Ok(near_roll(conn, &row)?.iter().any(|(near, _)| near == member))
}

/// Everybody who is too near to a contest to rule on it: who made it, or another of the same result, who is too near to the decision, and who
/// kept the register of its papers or read them.
pub(super) fn near_contest(
    conn: &mut DbConn,
    row: &DecisionRow,
    contest: &ContestRow,
) -> Result<Vec<Near>, StoreError> {
    Ok(contest.near(&near_rulings(conn, row)?))
}

/// Everybody who is too near to a decision to rule on contests of its result; a contest adds who made it.
pub(super) fn near_rulings(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<Near>, StoreError> {
    let why = Sentences {
        proposer: "error-ruling-proposer",
        candidate: "error-ruling-candidate",
        named: "error-ruling-named",
    };
    let contests = contests_of(conn, &row.id)?.into_iter();
    let mut near: Vec<Near> = contests.map(|contest| (contest.member_id, "error-ruling-contested")).collect();
    near.extend(near_decision(conn, row, &why)?);
    near.extend(handlers_of(conn, row)?.into_iter().map(|id| (id, "error-ruling-papers")));
    Ok(near)
}

impl ContestRow {
    /// Everybody who is too near to it to rule on it: who made it, and who is too near to the decision.
    pub(super) fn near(&self, to_decision: &[Near]) -> Vec<Near> {
        let mut near = vec![(self.member_id.clone(), "error-ruling-own")];
        near.extend_from_slice(to_decision);
        near
    }
}

/// Who kept the register of a decision's papers, or read them, as far as the log tells: see [`HANDLED`].
fn handlers_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<MemberId>, StoreError> {
    let actors: Vec<Option<i64>> = events::table
        .filter(events::subject.eq(row.short_name()))
        .filter(events::action.eq_any(HANDLED))
        .select(events::actor_number)
        .distinct()
        .load(conn)?;
    let numbers: Vec<i64> = actors.into_iter().flatten().collect();
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let handlers = members::table.filter(members::number.eq_any(numbers)).order(members::number);
    Ok(handlers.select(members::id).load(conn)?)
}
