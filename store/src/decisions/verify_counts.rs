//! Redoing every count from the votes, the roll and the rules that were frozen, and comparing it with its row and with the
//! event of the close.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::DecisionNumber;
use domain::decisions::count::{ClassVotes, Outcome, Votes, count, count_as_before};
use domain::decisions::stage::Stage;

use super::advance::{counts, told_of_classes};
use super::as_before::opened_beside_ties;
use super::casting_vote::with_casting_vote;
use super::class_floor::few_of_a_class;
use super::for_and_against::{class_votes_of, votes_of};
use super::frozen::rules_of;
use super::row::DecisionRow;
use crate::audit::{Recorded, Verification};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{decision_results, decisions};

/// A result's row.
#[derive(Queryable)]
struct ResultRow {
    id: DecisionId,
    number: i64,
    eligible: i64,
    yes: i64,
    no: i64,
    abstain: i64,
    conditions: (String, String, String),
    quorum_votes: i64,
    quorum_met: bool,
    threshold_met: bool,
    passed: bool,
    counted_at: NaiveDateTime,
    classes: String,
}

/// Counts every closed decision again, and compares.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut closed = counts(conn, None)?;
    for row in rows(conn)? {
        verification.tallies += 1;
        let name = DecisionNumber(row.number).to_string();
        if !is_counted(conn, &row)? {
            verification.find("decision_results", name.clone(), "the count differs from the votes");
        }
        if !closed.remove(&name).is_some_and(|event| is_recorded(&row, &event)) {
            verification.find("decision_results", name, "the count is not the one that the log recorded");
        }
    }
    super::verify_choices::verify(conn, verification, &mut closed)?;
    for name in closed.into_keys() {
        verification.find("decision_results", name, "the count that the log recorded is gone");
    }
    Ok(())
}

fn rows(conn: &mut DbConn) -> Result<Vec<ResultRow>, StoreError> {
    let rows = decision_results::table
        .inner_join(decisions::table)
        .order(decisions::number)
        .select((
            decisions::id,
            decisions::number,
            decision_results::eligible,
            decision_results::yes,
            decision_results::no,
            decision_results::abstain,
            (decision_results::quorum, decision_results::majority, decision_results::threshold),
            decision_results::quorum_votes,
            decision_results::quorum_met,
            decision_results::threshold_met,
            decision_results::passed,
            decision_results::counted_at,
            decision_results::classes,
        ))
        .load(conn)?;
    Ok(rows)
}

fn is_counted(conn: &mut DbConn, row: &ResultRow) -> Result<bool, StoreError> {
    let rules = rules_of(conn, &row.id, Stage::Voting)?;
    let conditions = match with_casting_vote(conn, &row.id, &rules) {
        Ok(Some(conditions)) => conditions,
        Ok(None) | Err(StoreError::Corrupt(_)) => return Ok(false),
        Err(error) => return Err(error),
    };
    let (turnout, votes) = match votes_of(conn, &row.id) {
        // A vote that cannot be read is not what was counted.
        Err(StoreError::Corrupt(_)) => return Ok(false),
        counted => counted?,
    };
    let counted = match class_votes_of(conn, &row.id) {
        Err(StoreError::Corrupt(_)) => return Ok(false),
        counted => counted?,
    };
    let Some(classes) = classes_of(conn, row, counted)? else { return Ok(false) };
    let is_outcome = |outcome: Outcome| {
        let Outcome { eligible, quorum_votes, quorum_met, threshold_met, passed, .. } = outcome;
        let met = (row.quorum_votes, row.quorum_met, row.threshold_met) == (quorum_votes, quorum_met, threshold_met);
        met && (row.eligible, row.passed) == (eligible, passed)
    };
    // By today's way of counting, or by that of earlier versions where one may have made the count.
    let is_counted = is_outcome(count(turnout, votes, &classes, &conditions))
        || is_outcome(count_as_before(turnout, votes, &classes, &conditions)) && !opened_beside_ties(conn, &row.id)?;
    let classes_are = serde_json::to_string(&classes).is_ok_and(|classes| classes == row.classes);
    let votes_are = (row.yes, row.no, row.abstain) == (votes.yes, votes.no, votes.abstain);
    let (quorum, majority, threshold) = &row.conditions;
    let terms_are = *quorum == conditions.quorum.part.to_string()
        && *majority == conditions.majority.as_str()
        && *threshold == conditions.threshold.to_string();
    Ok(votes_are && classes_are && terms_are && is_counted)
}

/// The classes that a count went by, as its votes give them or, where so few of one have voted that no ballot bears a class any more, as the
/// close kept them: whether each reached the majority, which the log recorded, and no figure. `None` where what was kept of them is neither.
fn classes_of(
    conn: &mut DbConn,
    row: &ResultRow,
    counted: Vec<ClassVotes>,
) -> Result<Option<Vec<ClassVotes>>, StoreError> {
    let decision: DecisionRow = decisions::table.find(&row.id).select(decisions::all_columns).first(conn)?;
    if counted.is_empty() || !few_of_a_class(conn, &decision)? {
        return Ok(Some(counted));
    }
    let Ok(kept) = serde_json::from_str::<Vec<ClassVotes>>(&row.classes) else { return Ok(None) };
    if kept.len() != counted.len() {
        return Ok(None);
    }
    let with_kept = |(of, kept): (ClassVotes, ClassVotes)| ClassVotes { reached: kept.reached, ..of };
    let classes: Vec<ClassVotes> = counted.into_iter().zip(kept).map(with_kept).collect();
    let untold = classes.iter().all(|of| of.reached.is_some() && of.votes == Votes::default());
    Ok(untold.then_some(classes))
}

fn is_recorded(row: &ResultRow, event: &Recorded) -> bool {
    let votes = event.allows("yes", row.yes) && event.allows("no", row.no) && event.allows("abstain", row.abstain);
    let met = event.allows("quorum_met", row.quorum_met) && event.allows("majority_met", row.threshold_met);
    let kept: Vec<ClassVotes> = serde_json::from_str(&row.classes).unwrap_or_default();
    let classes = told_of_classes(&kept).is_none_or(|reached| event.allows("classes", reached));
    votes && met && classes && event.allows("eligible", row.eligible) && event.occurred_at == row.counted_at
}
