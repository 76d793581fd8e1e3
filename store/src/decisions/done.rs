//! Which of a decision's effects are done: all that belong to no option, and those of the options that were chosen.

use domain::decisions::effect::Effect;
use domain::decisions::option_effect::done;

use super::row::{DecisionRow, proposed_of};
use super::turnout::choice_result_of;
use crate::conn::DbConn;
use crate::error::StoreError;

/// The numbers of the options that a decision chose; none before the count, where nothing was chosen, or where there are no options.
pub(super) fn chosen_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<u16>, StoreError> {
    let Some(choosing) = row.choosing()? else { return Ok(Vec::new()) };
    let result = choice_result_of(conn, row)?.filter(|result| result.outcome.passed);
    Ok(result.map(|result| result.outcome.chosen(&choosing)).unwrap_or_default())
}

/// The effects that a decision that passed does or did, in order, each with its place among all, counted from zero.
pub(super) fn done_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<(usize, Effect)>, StoreError> {
    let (effects, chosen) = (proposed_of(conn, &row.id)?, chosen_of(conn, row)?);
    Ok(done(&effects, &chosen).into_iter().map(|(place, effect)| (place, effect.clone())).collect())
}
