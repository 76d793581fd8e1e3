//! Redoing every count among options from the ballots, the roll and what was frozen, and comparing it with its row and with the event
//! of the close.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::decisions::choice_count::{ChoiceOutcome, Places};
use domain::decisions::choosing::Choosing;
use domain::decisions::class_floor::known;
use domain::decisions::tally::counted::Count;

use super::as_before::knows_ties;
use super::ballots::counted;
use super::class_floor::few_of_a_class;
use super::row::DecisionRow;
use crate::audit::{Recorded, Verification};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{decision_counts, decisions};

/// A count's row: votes on the roll, votes cast, quorum, the votes that asks for, whether it was met, seed, count, whether something
/// was chosen, and when.
type Row = (i64, i64, String, i64, bool, String, String, bool, NaiveDateTime);

/// Counts again, and takes out of `closed` what closed each decision among options.
pub(super) fn verify(
    conn: &mut DbConn,
    verification: &mut Verification,
    closed: &mut BTreeMap<String, Recorded>,
) -> Result<(), StoreError> {
    let rows: Vec<(DecisionRow, Row)> = decision_counts::table
        .inner_join(decisions::table)
        .order(decisions::number)
        .select((
            decisions::all_columns,
            (
                decision_counts::eligible,
                decision_counts::votes_cast,
                decision_counts::quorum,
                decision_counts::quorum_votes,
                decision_counts::quorum_met,
                decision_counts::seed,
                decision_counts::counted,
                decision_counts::passed,
                decision_counts::counted_at,
            ),
        ))
        .load(conn)?;
    for (decision, row) in rows {
        verification.tallies += 1;
        let name = decision.short_name();
        if !is_counted(conn, &decision, &row)? {
            verification.find("decision_counts", name.clone(), "the count differs from the votes");
        }
        if !closed.remove(&name).is_some_and(|event| is_recorded(&decision, &row, &event)) {
            verification.find("decision_counts", name, "the count is not the one that the log recorded");
        }
    }
    Ok(())
}

/// Whether a count is that of the votes, by today's way of filling places, or by one of earlier versions. Two of these are taken only where one
/// of them may have made the count. The third, which drew a winner by lot where every ballot is blank, is taken of any: nothing that was frozen
/// tells apart which of the versions that know ties opened a vote. Only what the log recorded keeps such a count from being put in the place
/// of today's.
fn is_counted(conn: &mut DbConn, decision: &DecisionRow, row: &Row) -> Result<bool, StoreError> {
    let Some(choosing) = decision.choosing()? else { return Ok(false) };
    // Where so few of a class have voted that no ballot bears one any more, the count that was kept says whether each wanted an option.
    let few = few_of_a_class(conn, decision)?;
    let kept = if few { serde_json::from_str::<ChoiceOutcome>(&row.6).ok() } else { None };
    let known = kept.map(|kept| known(&kept.support)).unwrap_or_default();
    let ways: &[Places] = if knows_ties(conn, decision)? {
        &[Places::Marked, Places::MarkedOrLot]
    } else {
        &[Places::Marked, Places::MarkedOrLot, Places::Given, Places::All]
    };
    for places in ways.iter().copied() {
        if is_counted_so(conn, decision, row, &choosing, places, &known)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_counted_so(
    conn: &mut DbConn,
    decision: &DecisionRow,
    row: &Row,
    choosing: &Choosing,
    places: Places,
    known: &BTreeMap<(u16, String), bool>,
) -> Result<bool, StoreError> {
    let (outcome, asked) = match counted(conn, decision, choosing, places, known.clone()) {
        // Votes that cannot be read or counted are not what was counted.
        Err(StoreError::Corrupt(_)) => return Ok(false),
        counted => counted?,
    };
    let (eligible, votes_cast, quorum, quorum_votes, quorum_met, seed, text, passed, _) = row;
    let figures = (outcome.eligible, outcome.votes_cast, outcome.quorum_votes, outcome.quorum_met, outcome.passed);
    Ok(figures == (*eligible, *votes_cast, *quorum_votes, *quorum_met, *passed)
        && asked.part.to_string() == *quorum
        && outcome.seed == *seed
        && is_kept(&outcome, text)?)
}

/// Whether a text is that of a count, as it is kept today or was before it told what each stage passed on.
fn is_kept(outcome: &ChoiceOutcome, text: &str) -> Result<bool, StoreError> {
    let kept = |outcome: &ChoiceOutcome| {
        serde_json::to_string(outcome).map_err(|error| StoreError::Corrupt(error.to_string()))
    };
    if kept(outcome)? == text {
        return Ok(true);
    }
    let Some(counted) = outcome.count.counted.without_transfers() else { return Ok(false) };
    let count = Count { counted, ..outcome.count.clone() };
    Ok(kept(&ChoiceOutcome { count, ..outcome.clone() })? == text)
}

fn is_recorded(decision: &DecisionRow, row: &Row, event: &Recorded) -> bool {
    let (eligible, votes_cast, _, _, quorum_met, _, counted, _, at) = row;
    let figures = event.allows("eligible", *eligible) && event.allows("cast", *votes_cast);
    let lot = decision.lot_secret.as_deref().is_some_and(|secret| event.allows("lot", secret));
    figures
        && lot
        && event.allows("quorum_met", *quorum_met)
        && event.allows("count", hash(counted))
        && event.occurred_at == *at
}
