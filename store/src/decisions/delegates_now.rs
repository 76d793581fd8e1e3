//! With whose vote the votes of those would go who have delegated them, while a vote is open: for the letters that remind them.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::delegation::{Carried, Outcome, Uncarried, carried_max, resolve};
use domain::decisions::stage::Stage;

use super::delegations::{given_at_close, places_of};
use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::meetings::present::meeting_of;
use super::row::by_number;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::members::looked_up;
use crate::schema::decisions;
use crate::time::stored;

/// The names of the delegates with whose vote others would go if the vote closed now or once these have voted, by the numbers of those who
/// delegated and have not voted. Nobody in a vote that carries none, or one in a meeting; and nobody whose way leads round, off the roll or
/// beyond what a delegate may carry. Of a secret vote nobody either: whom a letter names would follow from who has voted.
pub(crate) fn delegates_now(
    conn: &mut DbConn,
    decision: &DecisionId,
    now: Moment,
) -> Result<HashMap<i64, String>, StoreError> {
    let number: Option<i64> = decisions::table.find(decision).select(decisions::number).first(conn).optional()?;
    let Some(number) = number else { return Ok(HashMap::new()) };
    let Some(row) = by_number(conn, number)?.filter(|row| !row.secret) else { return Ok(HashMap::new()) };
    if meeting_of(conn, row.id.as_str())?.is_some() {
        return Ok(HashMap::new());
    }
    let (rules, method) = (rules_of(conn, &row.id, Stage::Voting)?, method_of(conn, &row)?);
    let Ok(most) = carried_max(&rules, row.secret, method) else { return Ok(HashMap::new()) };
    let given = given_at_close(conn, &row, stored(now))?;
    if given.is_empty() {
        return Ok(HashMap::new());
    }
    let goes = |carried: &Carried| matches!(carried.outcome, Outcome::By(_) | Outcome::Not(Uncarried::Silent));
    let carried: Vec<Carried> = resolve(&places_of(conn, &row.id)?, &given, most).into_iter().filter(goes).collect();
    let delegates = looked_up::by_number(conn, carried.iter().map(|carried| carried.delegate))?;
    let named = |carried: Carried| Some((carried.member, delegates.get(&carried.delegate)?.name.clone()));
    Ok(carried.into_iter().filter_map(named).collect())
}
