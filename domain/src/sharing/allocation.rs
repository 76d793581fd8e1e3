//! A pool of cost and the portions that it comes to.

use std::collections::BTreeSet;

use num_bigint::BigUint;

use super::bounds::{Bound, Bounds, Scaling, fit, shown};
use super::decimal::Measure;
use super::exact::Exact;
use super::method::Split;
use super::rounding::largest_remainder;
use crate::validation::Refusal;

/// Somebody who takes part in a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Who: a member's number, say. Ties go to the lowest.
    pub id: i64,
    /// What the method looks at (see [`super::Method::measure`]), in parts that are the same for all.
    pub measure: Measure,
    /// Where along the line, counted from 1; only a serial split looks at it.
    pub place: usize,
    /// Whether they pay nothing, and count for nothing.
    pub exempt: bool,
    /// The least that they pay, in minor units, zero or more.
    pub floor_minor: i64,
    /// The most that they pay, in minor units.
    pub cap_minor: Option<i64>,
}

impl Participant {
    /// Somebody without bounds or exemption, at the head of the line.
    #[must_use]
    pub fn new(id: i64, measure: Measure) -> Self {
        Self { id, measure, place: 1, exempt: false, floor_minor: 0, cap_minor: None }
    }
}

/// A cost and those who share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pool {
    /// The cost in minor units, zero or more.
    pub total_minor: i64,
    /// How it is split.
    pub split: Split,
    /// Who takes part, in any order.
    pub participants: Vec<Participant>,
}

/// What somebody pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portion {
    /// Who.
    pub id: i64,
    /// The portion in minor units.
    pub minor: i64,
    /// The portion before rounding: what stands above the line, in minor units.
    pub numerator: BigUint,
    /// And below, the same for everybody in the pool.
    pub denominator: BigUint,
    /// Whether it was rounded up.
    pub rounded_up: bool,
    /// The bound that it lies on.
    pub bound: Option<Bound>,
}

/// A cost, shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// A portion for each participant, in their order.
    pub portions: Vec<Portion>,
    /// What nobody pays, in minor units: the cost where nobody used anything, or segments beyond everybody's place. Portions
    /// and residual sum to the cost exactly.
    pub residual_minor: i64,
}

/// Shares a cost. The order of the participants changes nothing but the order of the portions.
///
/// # Errors
/// `error-sharing-negative` (a cost below zero), `error-sharing-twice` (a participant twice), `error-sharing-bounds` (a floor
/// below zero or above its cap), `error-sharing-fixed-negative`, `error-sharing-fixed` (the
/// fixed portions come to more than the cost),
/// `error-sharing-segments` (the segments are below zero, or do not come to the cost), `error-sharing-place` (a place that
/// the line does not have), `error-sharing-floors`, `error-sharing-caps` (they cannot all hold). Of fixed portions, floors and caps the
/// arguments say the `total` and what they come to `together`, in minor units, and the `count` of those who have one.
pub fn allocate(pool: &Pool) -> Result<Allocation, Refusal> {
    let (total, bounds) = checked(pool)?;
    let (exact, on) = fit(split(pool, &total)?, &bounds, &total)?;
    let ids: Vec<i64> = pool.participants.iter().map(|participant| participant.id).collect();
    let rounded = largest_remainder(&exact, &ids);
    let minor = |units: &BigUint| i64::try_from(units).map_err(|_| Refusal::new("error-sharing-total"));
    let paid = minor(&rounded.iter().map(|portion| &portion.minor).sum())?;
    let portions = ids.iter().zip(&rounded).zip(exact.numerators.into_iter().zip(on)).map(
        |((id, rounded), (numerator, bound))| {
            let denominator = exact.denominator.clone();
            let (minor, rounded_up) = (minor(&rounded.minor)?, rounded.up);
            Ok(Portion { id: *id, minor, numerator, denominator, rounded_up, bound })
        },
    );
    let portions = portions.collect::<Result<_, Refusal>>()?;
    Ok(Allocation { portions, residual_minor: pool.total_minor - paid })
}

/// How the portions of a pool are fitted into caps and floors, participants in their order; none where all lie in them by the method
/// alone. Apart from [`allocate`], which of many participants need not hold it.
///
/// # Errors
/// As [`allocate`].
pub fn scaling(pool: &Pool) -> Result<Option<Scaling>, Refusal> {
    let (total, bounds) = checked(pool)?;
    Scaling::of(split(pool, &total)?, &bounds, &total)
}

/// The cost and everybody's bounds.
fn checked(pool: &Pool) -> Result<(BigUint, Vec<Bounds>), Refusal> {
    let total = u64::try_from(pool.total_minor).map_err(|_| Refusal::new("error-sharing-negative"))?;
    check_once(&pool.participants)?;
    let bounds = pool.participants.iter().map(bounds_of).collect::<Result<Vec<_>, _>>()?;
    Ok((BigUint::from(total), bounds))
}

fn check_once(participants: &[Participant]) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    match participants.iter().find(|participant| !seen.insert(participant.id)) {
        Some(twice) => Err(Refusal::new("error-sharing-twice").with("id", twice.id)),
        None => Ok(()),
    }
}

fn bounds_of(participant: &Participant) -> Result<Bounds, Refusal> {
    if participant.exempt {
        return Ok(Bounds { floor: BigUint::default(), cap: Some(BigUint::default()) });
    }
    let refusal = || Refusal::new("error-sharing-bounds").with("id", participant.id);
    let floor = u64::try_from(participant.floor_minor).map_err(|_| refusal())?;
    let cap = participant.cap_minor.map(|cap| u64::try_from(cap).ok().filter(|cap| *cap >= floor).ok_or_else(refusal));
    Ok(Bounds { floor: BigUint::from(floor), cap: cap.transpose()?.map(BigUint::from) })
}

/// The portions that the method alone would make.
fn split(pool: &Pool, total: &BigUint) -> Result<Exact, Refusal> {
    let paying = |participant: &Participant| !participant.exempt;
    let measures = || -> Vec<Option<BigUint>> {
        pool.participants.iter().map(|someone| paying(someone).then(|| someone.measure.clone())).collect()
    };
    match &pool.split {
        Split::Proportional => Ok(Exact::proportional(total, &BigUint::default(), &measures())),
        Split::FixedPlus { fixed_minor } => {
            let negative = |_| Refusal::new("error-sharing-fixed-negative");
            let fixed = BigUint::from(u64::try_from(*fixed_minor).map_err(negative)?);
            let fixed_in_all = &fixed * pool.participants.iter().filter(|someone| paying(someone)).count();
            if fixed_in_all > *total {
                let count = pool.participants.iter().filter(|someone| paying(someone)).count();
                let refusal = Refusal::new("error-sharing-fixed").with("total", shown(total)).with("count", count);
                return Err(refusal.with("together", shown(&fixed_in_all)));
            }
            Ok(Exact::proportional(&(total - fixed_in_all), &fixed, &measures()))
        }
        Split::Serial { segments_minor } => {
            let refusal = || Refusal::new("error-sharing-segments");
            let segments = segments_minor.iter().map(|minor| u64::try_from(*minor).map(BigUint::from));
            let segments = segments.collect::<Result<Vec<_>, _>>().map_err(|_| refusal())?;
            if segments.iter().sum::<BigUint>() != *total {
                return Err(refusal());
            }
            let places = pool.participants.iter().map(|someone| match someone.place {
                place if (1..=segments.len()).contains(&place) => Ok(paying(someone).then_some(place)),
                _ => Err(Refusal::new("error-sharing-place").with("id", someone.id)),
            });
            Ok(Exact::serial(&segments, &places.collect::<Result<Vec<_>, _>>()?))
        }
    }
}

#[cfg(test)]
#[path = "allocation_tests.rs"]
mod tests;
