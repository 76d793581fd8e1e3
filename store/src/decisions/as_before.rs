//! Whether a count is one that an earlier version made, by ways that are no longer today's: whoever counts its ballots again is told to count
//! as it did, and `verify` takes such a count for no other vote, but for one way of filling places (`verify_choices.rs`).

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::stage::Stage;
use domain::rules::parameter::TIES;

use super::ballot_file::among_options_of;
use super::frozen::rules_of;
use super::row::DecisionRow;
use super::turnout::ChoiceResult;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{decisions, rule_values};

/// From how many votes on a page does not count them again.
const VOTES_MAX: i64 = 2_000;

/// Whether an earlier version made a count. Its ballots are counted again only where that may be: where its vote opened before there was a
/// rule of ties, or where it tells less than a count of today. `None` where that may be and they are too many to be counted for each view of
/// a page.
pub(super) fn is_as_before(
    conn: &mut DbConn,
    row: &DecisionRow,
    result: Option<&ChoiceResult>,
) -> Result<Option<bool>, StoreError> {
    let (Some(ChoiceResult { outcome, .. }), Some(choosing)) = (result, row.choosing()?) else {
        return Ok(Some(false));
    };
    if knows_ties(conn, row)? && outcome.count.counted.tells_all() {
        return Ok(Some(false));
    }
    if outcome.votes_cast >= VOTES_MAX {
        return Ok(None);
    }
    Ok(Some(outcome.is_as_before(&choosing, &among_options_of(conn, row)?)))
}

/// Whether a choice among options opened with a rule of ties: those that did were counted by no earlier version.
pub(super) fn knows_ties(conn: &mut DbConn, row: &DecisionRow) -> Result<bool, StoreError> {
    Ok(rules_of(conn, &row.id, Stage::Voting)?.iter().any(|rule| rule.key == TIES))
}

/// Whether a vote for or against opened when some value of the rule of ties had been recorded. It freezes none; but the version that brought the
/// rule is the one that counts a majority of one half as today, so that no earlier one counted such a vote. From which day on that value holds
/// is no matter, nor what was recorded later for an earlier day.
pub(super) fn opened_beside_ties(conn: &mut DbConn, decision: &DecisionId) -> Result<bool, StoreError> {
    let opened: Option<NaiveDateTime> = decisions::table.find(decision).select(decisions::voting_from).first(conn)?;
    let Some(opened) = opened else { return Ok(false) };
    let recorded: i64 = rule_values::table
        .filter(rule_values::rule_key.eq(TIES))
        .filter(rule_values::recorded_at.le(opened))
        .count()
        .get_result(conn)?;
    Ok(recorded > 0)
}
