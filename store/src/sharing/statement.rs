//! What a pool's month came to for one member, with everything that the arithmetic needs.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::sharing::{Quantity, QuantitySum};

use super::along::segments;
use super::basis::Basis;
use super::pool::{Pool, find_pool};
use super::portion::{Others, RunPortion, Which, load_portions, others};
use super::run::{SharingRunLine, basis, find_run};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{RuleValueId, SharingRunId};
use crate::schema::portions;
use crate::treasury::{Origin, origins};

/// A member's portion of a pool's month, and what it was made of.
#[derive(Debug, Clone)]
pub struct Statement {
    /// The pool, as it is now.
    pub pool: Pool,
    /// The month.
    pub line: SharingRunLine,
    /// What it was shared by.
    pub basis: Basis,
    /// The portion.
    pub portion: RunPortion,
    /// What the method looked at, of all together.
    pub measured: QuantitySum,
    /// How many took part.
    pub takers: usize,
    /// Of how many each segment of a line is shared, from the head.
    pub passing: Vec<usize>,
    /// Whether some portion lies on a floor or a cap, so that the others were scaled; the steps are [`bounding`](super::bounding).
    pub bounded: bool,
    /// How it fell on all members.
    pub others: Option<Others>,
    /// Where the method and its numbers come from, by rule value.
    pub origins: HashMap<RuleValueId, Origin>,
}

/// A member's statement: one's own, or anybody's for those who read the treasury.
///
/// # Errors
/// Forbidden, whether or not there is such a member; not found where they took no part or the month was not posted.
pub async fn statement(
    db: &Db,
    viewer: &Viewer,
    slug: &str,
    month: Month,
    entry: Option<i64>,
    member: i64,
) -> Result<Statement, CommandError> {
    require_reader(viewer, member)?;
    let slug = slug.to_owned();
    db.read(move |conn| {
        let mut pool = find_pool(conn, &slug)?;
        pool.listed.retain(|listed| listed.member == member);
        let (line, _) = find_run(conn, &pool.id, month, entry)?;
        let portion = load_portions(conn, &line.id, Which::Of(member))?.pop().ok_or(CommandError::NotFound)?;
        let basis = basis(conn, &line.id)?;
        let all = Measured::load(conn, &line.id)?;
        let values: BTreeSet<RuleValueId> = basis.values.values().cloned().collect();
        let farthest = all.places.iter().max().and_then(|place| usize::try_from(*place).ok()).unwrap_or(0);
        let segments = i64::try_from(segments(&basis.sources, farthest).len()).unwrap_or(0);
        let passing = (1..=segments).map(|segment| all.places.iter().filter(|place| **place >= segment).count());
        Ok(Statement {
            passing: passing.collect(),
            measured: all.sum,
            takers: all.places.len(),
            bounded: all.bounded,
            others: others(conn, &line)?,
            origins: origins(conn, &values)?,
            pool,
            line,
            basis,
            portion,
        })
    })
    .await
}

/// A member's own portion is for the member, and for those who read the treasury.
pub(super) fn require_reader(viewer: &Viewer, member: i64) -> Result<(), CommandError> {
    let own = viewer.member.as_ref().is_some_and(|viewer| viewer.number == member);
    viewer.require(if own { Power::ReadOwnAccount } else { Power::ReadTreasury })
}

/// What the portions of a month come to together.
struct Measured {
    sum: QuantitySum,
    places: Vec<i64>,
    bounded: bool,
}

impl Measured {
    fn load(conn: &mut DbConn, run: &SharingRunId) -> Result<Self, StoreError> {
        let rows: Vec<(i64, i64, Option<String>)> = portions::table
            .filter(portions::run_id.eq(run))
            .select((portions::measure_millionths, portions::place, portions::bound))
            .load(conn)?;
        let quantity = |millionths: &i64| Quantity::from_millionths(*millionths).unwrap_or_default();
        Ok(Self {
            sum: rows.iter().map(|(millionths, ..)| quantity(millionths)).sum(),
            bounded: rows.iter().any(|(.., bound)| bound.is_some()),
            places: rows.into_iter().map(|(_, place, _)| place).collect(),
        })
    }
}
