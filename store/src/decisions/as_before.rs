//! Whether a count among options is one that an earlier version made, by ways that are no longer today's: whoever counts its ballots again
//! is told to count as it did.

use domain::decisions::stage::Stage;
use domain::rules::parameter::TIES;

use super::ballot_file::among_options_of;
use super::frozen::rules_of;
use super::row::DecisionRow;
use super::turnout::ChoiceResult;
use crate::conn::DbConn;
use crate::error::StoreError;

/// Whether an earlier version made a count. Its ballots are counted again only where that may be: where its vote opened before there was a
/// rule of ties, or where it tells less than a count of today.
pub(super) fn is_as_before(
    conn: &mut DbConn,
    row: &DecisionRow,
    result: Option<&ChoiceResult>,
) -> Result<bool, StoreError> {
    let (Some(ChoiceResult { outcome, .. }), Some(choosing)) = (result, row.choosing()?) else { return Ok(false) };
    let knows_ties = rules_of(conn, &row.id, Stage::Voting)?.iter().any(|rule| rule.key == TIES);
    if knows_ties && outcome.count.counted.tells_all() {
        return Ok(false);
    }
    Ok(outcome.is_as_before(&choosing, &among_options_of(conn, row)?))
}
