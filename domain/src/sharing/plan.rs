//! A pool's month before it is posted: who takes part for how many days, by which measure, and what each would pay.

use chrono::Datelike;
use num_bigint::BigUint;

use super::allocation::{Allocation, Participant, Pool, Portion, allocate};
use super::method::{Method, Split};
use super::quantity::Quantity;
use super::terms::Terms;
use crate::agreements::clauses::hash_lines;
use crate::calendar::Month;
use crate::members::status::MemberNumber;
use crate::validation::{Arg, Refusal};

/// Who takes part in a pool.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// A member, by number.
    Member(i64),
    /// A circle, by address part: what it uses is common, and the community bears its portion.
    Circle(String),
}

impl std::fmt::Display for Who {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Member(number) => MemberNumber(*number).fmt(f),
            Self::Circle(slug) => f.write_str(slug),
        }
    }
}

/// Somebody who takes part in a pool for some or all days of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taker {
    /// Who.
    pub who: Who,
    /// For how many days of the month, one or more.
    pub days: u32,
    /// How many parts the class counts for, one or more.
    pub weight: u32,
    /// Where along the line, counted from 1.
    pub place: u32,
    /// What was used in the month, in the unit of the pool's measure of use.
    pub used: Quantity,
    /// What was kept ready, in unit-days: the sum over the month's days of what was kept on each.
    pub reserved: Quantity,
}

/// What a taker would pay, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedPortion {
    /// Who takes part.
    pub taker: Taker,
    /// What the method looked at, of the taker.
    pub measure: Quantity,
    /// The portion.
    pub portion: Portion,
}

/// A pool's month before it is posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The month.
    pub month: Month,
    /// The method and its numbers.
    pub terms: Terms,
    /// What each source costs, in the pool's order, in minor units.
    pub segments_minor: Vec<i64>,
    /// A portion for each taker, members first, by number; then circles by address part.
    pub portions: Vec<PlannedPortion>,
    /// What nobody used, and the community bears, in minor units.
    pub residual_minor: i64,
}

/// Plans a pool's month. The order of the takers changes nothing.
///
/// By method the measure of a taker is: equal, the days; weighted, the days times the parts; by reserved capacity, the
/// unit-days; by use and fixed plus proportional, the use; the larger of both, the use on every day of the month or the
/// unit-days, whichever is more. Bounds and fixed portions are the same for whoever took part on one day or on all. Circles
/// take part where use or reserved capacity is looked at, and are bound by neither floor nor cap.
///
/// # Errors
/// `error-sharing-nothing` (a cost of nothing), `error-sharing-nobody`, `error-quantity-large`, and what
/// [`allocate`] refuses.
pub fn plan(month: Month, terms: &Terms, segments_minor: Vec<i64>, takers: Vec<Taker>) -> Result<Plan, Refusal> {
    let Shared { pool, takers, measures } = shared(month, terms, &segments_minor, takers)?;
    let Allocation { portions, residual_minor } = allocate(&pool).map_err(|refusal| named(refusal, &takers))?;
    let portions = takers.into_iter().zip(measures).zip(portions);
    let portions = portions.map(|((taker, measure), portion)| PlannedPortion { taker, measure, portion }).collect();
    Ok(Plan { month, terms: *terms, segments_minor, portions, residual_minor })
}

/// A pool's month as the allocation takes it: participants, takers and measures in one order.
pub(super) struct Shared {
    pub pool: Pool,
    pub takers: Vec<Taker>,
    pub measures: Vec<Quantity>,
}

/// What is shared among whom, of those who take part by the method.
pub(super) fn shared(
    month: Month,
    terms: &Terms,
    segments_minor: &[i64],
    mut takers: Vec<Taker>,
) -> Result<Shared, Refusal> {
    let total_minor = segments_minor.iter().try_fold(0_i64, |sum, segment| sum.checked_add(*segment));
    let total_minor = total_minor.ok_or_else(|| Refusal::new("error-sharing-total"))?;
    if total_minor == 0 {
        return Err(Refusal::new("error-sharing-nothing"));
    }
    if !terms.method.needs_use() && !terms.method.needs_reserved() {
        takers.retain(|taker| matches!(taker.who, Who::Member(_)));
    }
    takers.sort_by(|a, b| a.who.cmp(&b.who));
    if !takers.iter().any(|taker| matches!(taker.who, Who::Member(_))) {
        return Err(Refusal::new("error-sharing-nobody"));
    }
    let measures = takers.iter().map(|taker| measure(terms.method, taker, month)).collect::<Result<Vec<_>, _>>()?;
    let pool = Pool {
        total_minor,
        split: split(terms, segments_minor),
        participants: participants(terms, &takers, &measures)?,
    };
    Ok(Shared { pool, takers, measures })
}

fn measure(method: Method, taker: &Taker, month: Month) -> Result<Quantity, Refusal> {
    let times = |quantity: Quantity, times: u32| {
        let most = Refusal::new("error-quantity-large").with("most", crate::sharing::quantity::WHOLE_MAX);
        quantity.times(times).ok_or(most)
    };
    match method {
        Method::Equal => times(Quantity::ONE, taker.days),
        Method::Serial => Ok(Quantity::ONE),
        Method::Weighted => times(times(Quantity::ONE, taker.weight)?, taker.days),
        Method::ByUse | Method::FixedPlusProportional => Ok(taker.used),
        Method::ByReserved => Ok(taker.reserved),
        Method::LargerOfBoth => Ok(times(taker.used, month.last_day().day())?.max(taker.reserved)),
    }
}

fn split(terms: &Terms, segments_minor: &[i64]) -> Split {
    match terms.method {
        Method::FixedPlusProportional => Split::FixedPlus { fixed_minor: terms.fixed_minor },
        Method::Serial => Split::Serial { segments_minor: segments_minor.to_vec() },
        _ => Split::Proportional,
    }
}

/// The participants as the allocation takes them: by their place in the list, so that ties go to the lowest number.
fn participants(terms: &Terms, takers: &[Taker], measures: &[Quantity]) -> Result<Vec<Participant>, Refusal> {
    (1_i64..)
        .zip(takers.iter().zip(measures))
        .map(|(id, (taker, measure))| {
            let place = usize::try_from(taker.place).map_err(|_| Refusal::new("error-sharing-place"))?;
            let is_member = matches!(taker.who, Who::Member(_));
            Ok(Participant {
                place,
                floor_minor: if is_member { terms.floor_minor } else { 0 },
                cap_minor: terms.cap_minor.filter(|_| is_member),
                ..Participant::new(id, measure.parts())
            })
        })
        .collect()
}

/// A refusal of the allocation with the name that people know.
pub(super) fn named(refusal: Refusal, takers: &[Taker]) -> Refusal {
    let name = |arg| match arg {
        Arg::Number(id) => {
            let taker = usize::try_from(id - 1).ok().and_then(|place| takers.get(place));
            taker.map_or(Arg::Number(id), |taker| Arg::Text(taker.who.to_string()))
        }
        arg => arg,
    };
    let args = refusal.args.into_iter().map(|(key, arg)| (key, if key == "id" { name(arg) } else { arg }));
    Refusal { key: refusal.key, args: args.collect() }
}

impl Plan {
    /// The cost, in minor units.
    #[must_use]
    pub fn total_minor(&self) -> i64 {
        self.segments_minor.iter().sum()
    }

    /// What members pay, in minor units.
    #[must_use]
    pub fn charged_minor(&self) -> i64 {
        self.of_members().map(|planned| planned.portion.minor).sum()
    }

    /// What circles used, and the community bears, in minor units.
    #[must_use]
    pub fn common_minor(&self) -> i64 {
        self.total_minor() - self.charged_minor() - self.residual_minor
    }

    /// The portions of members.
    pub fn of_members(&self) -> impl Iterator<Item = &PlannedPortion> {
        self.portions.iter().filter(|planned| matches!(planned.taker.who, Who::Member(_)))
    }

    /// A fingerprint of everything that the plan says. The order of the takers changes nothing.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let Terms { method, fixed_minor, floor_minor, cap_minor } = self.terms;
        let head = format!(
            "{} {method} {fixed_minor} {floor_minor} {cap_minor:?} {:?} {}",
            self.month, self.segments_minor, self.residual_minor
        );
        let lines = self.portions.iter().map(|planned| {
            let Taker { who, days, weight, place, used, reserved } = &planned.taker;
            let (used, reserved, minor) = (used.millionths(), reserved.millionths(), planned.portion.minor);
            format!("{who} {days} {weight} {place} {used} {reserved} {minor}")
        });
        hash_lines([head].into_iter().chain(lines))
    }
}

/// A portion before rounding as people read it: a whole number of minor units, and what is left as a fraction in smallest terms;
/// `None` where these are no numbers.
#[must_use]
pub fn mixed_number(numerator: &str, denominator: &str) -> Option<(String, Option<(String, String)>)> {
    let (above, below): (BigUint, BigUint) = (numerator.parse().ok()?, denominator.parse().ok()?);
    if below == BigUint::ZERO {
        return None;
    }
    let (whole, rest) = (&above / &below, &above % &below);
    let fraction = (rest != BigUint::ZERO).then(|| (rest.to_string(), below.to_string()));
    Some((whole.to_string(), fraction))
}

/// A portion before rounding, in its smallest terms: above and below the line, in minor units.
#[must_use]
pub fn in_smallest_terms(portion: &Portion) -> (BigUint, BigUint) {
    reduced(&portion.numerator, &portion.denominator)
}

pub(super) fn reduced(above: &BigUint, below: &BigUint) -> (BigUint, BigUint) {
    let divisor = num_integer::gcd(above.clone(), below.clone());
    if divisor == BigUint::ZERO {
        return (BigUint::ZERO, BigUint::from(1_u8));
    }
    (above / &divisor, below / &divisor)
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
