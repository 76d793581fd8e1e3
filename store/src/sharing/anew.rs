//! What a month that was posted would come to if it were shared now: costs, readings and the register may have changed since,
//! and nobody would notice that a month no longer is what they say.

use std::collections::BTreeMap;

use domain::sharing::{Quantity, Who};

use super::basis::Basis;
use super::pool::Pool;
use super::portion::{Which, load_portions};
use super::prepare::prepare;
use super::run::SharingRunLine;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};

/// What a posted month would come to now, where it is no longer the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anew {
    /// It can be shared, and something differs.
    Other {
        /// The cost, in minor units.
        total_minor: i64,
        /// How many members and circles have another portion, or one only now or then.
        portions: usize,
    },
    /// It could not be shared.
    Refused,
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
    let Some(community) = crate::community::load(conn)? else { return Ok(None) };
    let prepared = match prepare(conn, &community, pool, line.month, line.posted_at) {
        Ok(prepared) => prepared,
        Err(CommandError::Store(error)) => return Err(error),
        Err(_) => return Ok(Some(Anew::Refused)),
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
