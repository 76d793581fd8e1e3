//! With whose vote the votes of those would go who have delegated them, while a vote is open: for the letters that remind them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::delegation::{Carried, Outcome, Uncarried, resolve};
use domain::decisions::stage::Stage;

use super::delegations::{given_at_close, places_of};
use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::meetings::present::{meeting_of, most_carried};
use super::row::by_number;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{decisions, members};
use crate::time::stored;

/// The names of the delegates with whose vote others would go if the vote closed now or once these have voted, by the numbers of those who
/// delegated and have not voted. Nobody in a vote that carries none, as a secret one or one in a meeting; and nobody whose way leads round,
/// off the roll or beyond what a delegate may carry.
pub(crate) fn delegates_now(
    conn: &mut DbConn,
    decision: &DecisionId,
    now: Moment,
) -> Result<HashMap<i64, String>, StoreError> {
    let number: Option<i64> = decisions::table.find(decision).select(decisions::number).first(conn).optional()?;
    let Some(number) = number else { return Ok(HashMap::new()) };
    let Some(row) = by_number(conn, number)? else { return Ok(HashMap::new()) };
    let in_meeting = meeting_of(conn, row.id.as_str())?.is_some();
    let (rules, method) = (rules_of(conn, &row.id, Stage::Voting)?, method_of(conn, &row)?);
    let Ok(most) = most_carried(in_meeting, &rules, row.secret, method) else { return Ok(HashMap::new()) };
    let given = if in_meeting { Vec::new() } else { given_at_close(conn, &row, stored(now))? };
    if given.is_empty() {
        return Ok(HashMap::new());
    }
    let goes = |carried: &Carried| matches!(carried.outcome, Outcome::By(_) | Outcome::Not(Uncarried::Silent));
    let carried: Vec<Carried> = resolve(&places_of(conn, &row.id)?, &given, most).into_iter().filter(goes).collect();
    let mut names: HashMap<i64, String> = HashMap::new();
    for delegate in carried.iter().map(|carried| carried.delegate) {
        if let Entry::Vacant(place) = names.entry(delegate) {
            place.insert(members::table.filter(members::number.eq(delegate)).select(members::name).first(conn)?);
        }
    }
    let named = |carried: Carried| Some((carried.member, names.get(&carried.delegate)?.clone()));
    Ok(carried.into_iter().filter_map(named).collect())
}
