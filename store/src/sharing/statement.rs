//! What a pool's month came to for one member, with everything that the arithmetic needs.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::sharing::{BoundSteps, Quantity, QuantitySum, Who};

use super::basis::Basis;
use super::pool::{Pool, find_pool};
use super::portion::{Others, RunPortion, Which, load_portions, others};
use super::run::{SharingRunLine, basis, find_run};
use super::verify_runs::planned_again;
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
    /// The steps that floors and caps made of it, where some portion lies on one, so that the others were scaled.
    pub bounded: Option<BoundSteps>,
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
    let own = viewer.member.as_ref().is_some_and(|viewer| viewer.number == member);
    viewer.require(if own { Power::ReadOwnAccount } else { Power::ReadTreasury })?;
    let slug = slug.to_owned();
    db.read(move |conn| {
        let mut pool = find_pool(conn, &slug)?;
        pool.listed.retain(|listed| listed.member == member);
        let (line, _) = find_run(conn, &pool.id, month, entry)?;
        let portion = load_portions(conn, &line.id, Which::Of(member))?.pop().ok_or(CommandError::NotFound)?;
        let basis = basis(conn, &line.id)?;
        let all = Measured::load(conn, &line.id)?;
        let values: BTreeSet<RuleValueId> = basis.values.values().cloned().collect();
        let places = i64::try_from(basis.sources.len()).unwrap_or(0);
        let passing = (1..=places).map(|segment| all.places.iter().filter(|place| **place >= segment).count());
        let bounded = if all.bounded { Some(bound_steps(conn, &line, &basis, member)?) } else { None };
        Ok(Statement {
            passing: passing.collect(),
            measured: all.sum,
            takers: all.places.len(),
            bounded,
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

/// The steps that floors and caps made of a member's portion: the month shared again from what it was shared by, so that they
/// cannot say anything else than the portion.
fn bound_steps(conn: &mut DbConn, line: &SharingRunLine, basis: &Basis, member: i64) -> Result<BoundSteps, StoreError> {
    let portions = load_portions(conn, &line.id, Which::All)?;
    let plan = planned_again(line.month, basis, &portions);
    let steps = plan.and_then(|plan| plan.bound_steps(&Who::Member(member)));
    steps.ok_or_else(|| StoreError::Corrupt(format!("the steps of a portion of {}", line.month)))
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
