//! Portions of a pool's month, read from the table.

use diesel::prelude::*;
use domain::Day;
use domain::rules::parameter::SHARING_GROUP_FLOOR;
use domain::sharing::{Bound, Quantity, Who};

use super::portions_after::portion_of;
use super::run::{PORTIONS_PAGE_LENGTH, SharingRunLine};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::SharingRunId;
use crate::rules::in_force;
use crate::schema::{circles, members, portions};

/// The name under which a bound is stored.
pub(super) const fn bound_name(bound: Bound) -> &'static str {
    match bound {
        Bound::Floor => "floor",
        Bound::Cap => "cap",
    }
}

fn bound_of(stored: Option<&str>) -> Result<Option<Bound>, StoreError> {
    match stored {
        None => Ok(None),
        Some("floor") => Ok(Some(Bound::Floor)),
        Some("cap") => Ok(Some(Bound::Cap)),
        Some(other) => Err(StoreError::Corrupt(format!("the bound {other}"))),
    }
}

/// What a pool's month came to for somebody.
#[derive(Debug, Clone)]
pub struct RunPortion {
    /// Who.
    pub who: Who,
    /// The name.
    pub name: String,
    /// For how many days of the month.
    pub days: i64,
    /// How many parts the class counted for.
    pub weight: i64,
    /// Where along the line.
    pub place: i64,
    /// What was used.
    pub used: Quantity,
    /// What was kept ready, in unit-days.
    pub reserved: Quantity,
    /// What the method looked at.
    pub measure: Quantity,
    /// Before rounding: above the line, in minor units.
    pub numerator: String,
    /// And below.
    pub denominator: String,
    /// The bound that it lies on.
    pub bound: Option<Bound>,
    /// The portion in minor units.
    pub amount_minor: i64,
}

/// Which portions of a run are read.
#[derive(Debug, Clone)]
pub(super) enum Which {
    /// All of them.
    All,
    /// The one of a member, by number.
    Of(i64),
    /// Those of a page, from 1.
    Page(i64),
    /// Those behind one, or from the first; without so many, and so many at most.
    Behind {
        /// The identifier.
        portion: Option<String>,
        /// How many are passed over.
        skipped: i64,
        /// How many are read.
        most: i64,
    },
}

/// The portions of a run, members by number and then circles by address part.
pub(super) fn load_portions(
    conn: &mut DbConn,
    run: &SharingRunId,
    which: Which,
) -> Result<Vec<RunPortion>, StoreError> {
    type Figures = (i64, i64, i64, i64, i64, i64);
    type Exact = (String, String, Option<String>, i64);
    type Row = (Option<(i64, String)>, Option<(String, String)>, Figures, Exact);
    let mut query = portions::table
        .left_join(members::table.on(portions::member_id.eq(members::id.nullable())))
        .left_join(circles::table.on(portions::circle_id.eq(circles::id.nullable())))
        // In the order of the index itself, as in the treasury's `run_charges`.
        .filter(portions::run_id.eq_any([run]))
        .into_boxed();
    query = match which {
        Which::All => query,
        Which::Of(number) => match portion_of(conn, run, number)? {
            Some(portion) => query.filter(portions::id.eq(portion)),
            None => return Ok(Vec::new()),
        },
        Which::Page(page) => {
            query.limit(PORTIONS_PAGE_LENGTH).offset((page - 1).max(0).saturating_mul(PORTIONS_PAGE_LENGTH))
        }
        Which::Behind { portion: Some(portion), skipped, most } => {
            query.filter(portions::id.gt(portion)).offset(skipped).limit(most)
        }
        Which::Behind { portion: None, skipped, most } => query.offset(skipped).limit(most),
    };
    let rows: Vec<Row> = query
        // Rows are inserted in their order, and their identifiers sort so.
        .order((portions::run_id, portions::id))
        .select((
            (members::number, members::name).nullable(),
            (circles::slug, circles::name).nullable(),
            (
                portions::days,
                portions::weight,
                portions::place,
                portions::used_millionths,
                portions::reserved_millionths,
                portions::measure_millionths,
            ),
            (portions::numerator, portions::denominator, portions::bound, portions::amount_minor),
        ))
        .load(conn)?;
    rows.into_iter().map(|(member, circle, figures, exact)| portion(member, circle, figures, exact)).collect()
}

fn portion(
    member: Option<(i64, String)>,
    circle: Option<(String, String)>,
    (days, weight, place, used, reserved, measure): (i64, i64, i64, i64, i64, i64),
    (numerator, denominator, bound, amount_minor): (String, String, Option<String>, i64),
) -> Result<RunPortion, StoreError> {
    let (who, name) = match (member, circle) {
        (Some((number, name)), _) => (Who::Member(number), name),
        (_, Some((slug, name))) => (Who::Circle(slug), name),
        (None, None) => return Err(StoreError::Corrupt("a portion of nobody".to_owned())),
    };
    Ok(RunPortion {
        who,
        name,
        days,
        weight,
        place,
        used: quantity(used)?,
        reserved: quantity(reserved)?,
        measure: quantity(measure)?,
        numerator,
        denominator,
        bound: bound_of(bound.as_deref())?,
        amount_minor,
    })
}

fn quantity(millionths: i64) -> Result<Quantity, StoreError> {
    Quantity::from_millionths(millionths).ok_or_else(|| StoreError::Corrupt(format!("the quantity {millionths}")))
}

/// How a month fell on all members together, without names: shown where they are enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Others {
    /// How many members took part.
    pub members: usize,
    /// The portion that as many are above as are below, in minor units.
    pub median_minor: i64,
    /// The mean portion, cut to the minor unit.
    pub mean_minor: i64,
}

/// How many members a group has at least whose figures are told without names; none where no rule says so, and none are.
pub(super) fn group_floor(conn: &mut DbConn, day: Day) -> Result<Option<usize>, StoreError> {
    let Some(floor) = in_force(conn, SHARING_GROUP_FLOOR, "", day)? else { return Ok(None) };
    Ok(Some(usize::try_from(floor.typed()?.number()).unwrap_or(usize::MAX)))
}

/// How a run fell on all members, where the rule on groups allows it to be told.
pub(super) fn others(conn: &mut DbConn, run: &SharingRunLine) -> Result<Option<Others>, StoreError> {
    let mut amounts: Vec<i64> = portions::table
        .filter(portions::run_id.eq(&run.id))
        .filter(portions::member_id.is_not_null())
        .select(portions::amount_minor)
        .load(conn)?;
    let Some(floor) = group_floor(conn, run.due_on)? else { return Ok(None) };
    if amounts.is_empty() || amounts.len() < floor {
        return Ok(None);
    }
    amounts.sort_unstable();
    let members = amounts.len();
    let sum: i128 = amounts.iter().map(|amount| i128::from(*amount)).sum();
    let mean = sum / i128::try_from(members).unwrap_or(1);
    Ok(Some(Others {
        members,
        median_minor: amounts.get((members - 1) / 2).copied().unwrap_or_default(),
        mean_minor: i64::try_from(mean).unwrap_or(i64::MAX),
    }))
}
