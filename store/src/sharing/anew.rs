//! What a month that was posted would come to if it were shared now: costs, readings and the register may have changed since,
//! and nobody would notice that a month no longer is what they say.

use std::collections::BTreeMap;

use domain::sharing::{Quantity, Who};
use domain::validation::Refusal;

use super::basis::Basis;
use super::pool::Pool;
use super::portion::{Which, load_portions};
use super::prepare::{Prepared, prepare_of};
use super::run::{Costs, SharingRunLine};
use crate::community::Community;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};

/// What a posted month would come to now, where it is no longer the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anew {
    /// It can be shared, and something differs.
    Other {
        /// The cost, in minor units.
        total_minor: i64,
        /// How many members and circles have another portion, or one only now or then.
        portions: usize,
    },
    /// It could not be shared, and why.
    Refused(Vec<Refusal>),
}

/// What a member or a circle took part with, and what it came to.
type Part = (i64, Quantity, i64);

/// Shares a posted month again as things are now; nothing where it comes to the same, line by line and portion by portion.
pub(super) fn anew(
    conn: &mut DbConn,
    pool: &Pool,
    line: &SharingRunLine,
    basis: &Basis,
) -> Result<Option<Anew>, StoreError> {
    let costs = Costs::load(conn)?;
    let Some(community) = crate::community::load(conn)? else { return Ok(None) };
    anew_of(conn, &community, pool, (line, basis), &costs)
}

/// A posted month, prepared as things are now; or why it could not be shared.
fn prepared_anew(
    conn: &mut DbConn,
    community: &Community,
    pool: &Pool,
    line: &SharingRunLine,
    costs: &Costs,
) -> Result<Result<Prepared, Vec<Refusal>>, StoreError> {
    match prepare_of(conn, community, pool, line.month, line.posted_at, costs) {
        Ok(prepared) => Ok(Ok(prepared)),
        Err(CommandError::Store(error)) => Err(error),
        Err(CommandError::Invalid(errors)) => Ok(Err(errors.into_iter().map(|error| error.refusal).collect())),
        Err(CommandError::Forbidden(_) | CommandError::NotFound) => Ok(Err(Vec::new())),
    }
}

/// Whether a posted month could be shared and posted as things are now, once it is reversed.
pub(super) fn can_be_posted_anew(
    conn: &mut DbConn,
    community: &Community,
    pool: &Pool,
    line: &SharingRunLine,
) -> Result<bool, StoreError> {
    let costs = Costs::load(conn)?;
    Ok(prepared_anew(conn, community, pool, line, &costs)?.is_ok())
}

/// As [`anew`], of an inventory and pools that have been read.
pub(super) fn anew_of(
    conn: &mut DbConn,
    community: &Community,
    pool: &Pool,
    (line, basis): (&SharingRunLine, &Basis),
    costs: &Costs,
) -> Result<Option<Anew>, StoreError> {
    let prepared = match prepared_anew(conn, community, pool, line, costs)? {
        Ok(prepared) => prepared,
        Err(reasons) => return Ok(Some(Anew::Refused(reasons))),
    };
    let posted: BTreeMap<Who, Part> = load_portions(conn, &line.id, Which::All)?
        .into_iter()
        .map(|portion| (portion.who, (portion.days, portion.measure, portion.amount_minor)))
        .collect();
    let now: BTreeMap<Who, Part> = prepared
        .plan
        .portions
        .iter()
        .map(|planned| (planned.taker.who.clone(), (planned.taker.days.into(), planned.measure, planned.portion.minor)))
        .collect();
    let differs = |who: &&Who| posted.get(who) != now.get(who);
    let gone = posted.keys().filter(|who| !now.contains_key(who)).count();
    let portions = now.keys().filter(differs).count() + gone;
    let same = portions == 0 && prepared.basis.sources == basis.sources;
    Ok((!same).then(|| Anew::Other { total_minor: prepared.plan.total_minor(), portions }))
}
