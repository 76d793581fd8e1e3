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
    let knows_ties = rules_of(conn, &row.id, Stage::Voting)?.iter().any(|rule| rule.key == TIES);
    if knows_ties && outcome.count.counted.tells_all() {
        return Ok(Some(false));
    }
    if outcome.votes_cast >= VOTES_MAX {
        return Ok(None);
    }
    Ok(Some(outcome.is_as_before(&choosing, &among_options_of(conn, row)?)))
}
