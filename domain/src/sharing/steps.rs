//! The steps by which caps and floors made somebody's portion of a pool's month.

use num_bigint::BigUint;

use super::allocation::scaling;
use super::plan::{Shared, Taker, Who, named, reduced, shared};
use super::quantity::QuantitySum;
use super::terms::Terms;
use crate::calendar::Month;
use crate::validation::Refusal;

/// The steps by which caps and floors made somebody's portion, as a person with a pencil goes them. Fractions are in smallest
/// terms, in minor units, above and below the line, as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoundSteps {
    /// The portion that the method alone would make.
    pub plain: (String, String),
    /// What is shared in all, in minor units.
    pub target_minor: i64,
    /// What those who lie on a cap or a floor pay together, in minor units.
    pub bound_minor: i64,
    /// What is left for those who lie on neither, in minor units.
    pub left_minor: i64,
    /// What the method looked at, of those who lie on neither.
    pub free_measured: QuantitySum,
    /// What they would pay together by the method alone.
    pub free_plain: (String, String),
    /// The portion at the rate of those who lie on neither; none where nobody does.
    pub at_their_rate: Option<(String, String)>,
}

/// The steps that caps and floors made of somebody's portion; none where nobody lies on one, or they take no part. The month is as
/// for [`plan`](super::plan()), which does without them: they are asked for one portion at a time.
///
/// # Errors
/// As [`plan`](super::plan()).
pub fn bound_steps(
    month: Month,
    terms: &Terms,
    segments_minor: &[i64],
    takers: Vec<Taker>,
    who: &Who,
) -> Result<Option<BoundSteps>, Refusal> {
    let Shared { pool, takers, measures } = shared(month, terms, segments_minor, takers)?;
    let Some(scaling) = scaling(&pool).map_err(|refusal| named(refusal, &takers))? else { return Ok(None) };
    let below = &scaling.plain.denominator;
    let told = |above: &BigUint, below: &BigUint| {
        let (above, below) = reduced(above, below);
        (above.to_string(), below.to_string())
    };
    let minor = |above: &BigUint| i64::try_from(above / below).map_err(|_| Refusal::new("error-sharing-total"));
    let place = takers.iter().position(|taker| taker.who == *who);
    let Some((place, plain)) = place.and_then(|place| Some((place, scaling.plain.numerators.get(place)?))) else {
        return Ok(None);
    };
    let free = measures.iter().zip(&scaling.on).filter(|(_, on)| on.is_none());
    Ok(Some(BoundSteps {
        plain: told(plain, below),
        target_minor: minor(&scaling.target)?,
        bound_minor: minor(&scaling.bound)?,
        left_minor: minor(&scaling.left())?,
        free_measured: free.map(|(measure, _)| *measure).sum(),
        free_plain: told(&scaling.free, below),
        at_their_rate: scaling.at_their_rate(place).map(|(above, below)| told(&above, &below)),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sharing::{Method, Quantity, plan};

    #[test]
    fn the_steps_of_a_portion_are_told_for_whoever_takes_part() {
        let month = Month::parse("2026-10").unwrap();
        let terms = Terms { method: Method::ByUse, fixed_minor: 0, floor_minor: 0, cap_minor: Some(400) };
        let taker = |number: i64, used: i64| {
            let used = Quantity::from_millionths(used * 1_000_000).unwrap();
            Taker { who: Who::Member(number), days: 31, weight: 1, place: 1, used, reserved: Quantity::ZERO }
        };
        let takers = || vec![taker(2, 1), taker(1, 6), taker(3, 3)];
        let steps = |number| bound_steps(month, &terms, &[1_000], takers(), &Who::Member(number)).unwrap();
        let planned = plan(month, &terms, vec![1_000], takers()).unwrap();
        let paid: Vec<i64> = planned.portions.iter().map(|planned| planned.portion.minor).collect();
        assert_eq!(paid, [400, 200, 400], "M-3 comes to the cap too");
        let second = steps(2).unwrap();
        assert_eq!((second.target_minor, second.bound_minor, second.left_minor), (1_000, 800, 200));
        assert_eq!((second.plain.0.as_str(), second.free_measured.to_string().as_str()), ("100", "1"));
        assert_eq!(second.at_their_rate, Some(("200".to_owned(), "1".to_owned())));
        assert_eq!(steps(9), None, "who takes no part");
        let free = Terms { cap_minor: None, ..terms };
        assert_eq!(bound_steps(month, &free, &[1_000], takers(), &Who::Member(2)), Ok(None));
    }
}
