//! Exact portions: fractions of minor units over one denominator.

use num_bigint::BigUint;
use num_integer::Integer;

/// Portions before rounding, in the order of the participants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exact {
    /// What stands above the line, for each.
    pub numerators: Vec<BigUint>,
    /// What stands below, the same for all; one or more.
    pub denominator: BigUint,
}

impl Exact {
    /// `total_minor` in proportion to measures, with `fixed_minor` for each of those who count added. Where all measures
    /// are zero, only the fixed part is there.
    pub fn proportional(total_minor: &BigUint, fixed_minor: &BigUint, measures: &[Option<BigUint>]) -> Self {
        let sum: BigUint = measures.iter().flatten().sum();
        let nothing = BigUint::default();
        let denominator = if sum == nothing { BigUint::from(1_u8) } else { sum };
        let fixed = fixed_minor * &denominator;
        let numerator = |measure: &Option<BigUint>| match measure {
            Some(measure) => total_minor * measure + &fixed,
            None => nothing.clone(),
        };
        Self { numerators: measures.iter().map(numerator).collect(), denominator }
    }

    /// Each segment equally among those whose place, counted from 1, is at it or beyond; a segment that nobody uses is in
    /// no portion, and a place without a segment pays nothing.
    pub fn serial(segments_minor: &[BigUint], places: &[Option<usize>]) -> Self {
        let mut stand: Vec<usize> = vec![0; segments_minor.len()];
        for place in places.iter().flatten() {
            if let Some(count) = place.checked_sub(1).and_then(|segment| stand.get_mut(segment)) {
                *count += 1;
            }
        }
        // Whoever stands at a place uses every segment that leads to it.
        let mut users: Vec<usize> = Vec::with_capacity(stand.len());
        let mut beyond = 0;
        for count in stand.iter().rev() {
            beyond += count;
            users.push(beyond);
        }
        users.reverse();
        let used = users.iter().filter(|users| **users > 0);
        let denominator = used.fold(BigUint::from(1_u8), |all, users| all.lcm(&BigUint::from(*users)));
        let mut sum = BigUint::default();
        let up_to: Vec<BigUint> = segments_minor
            .iter()
            .zip(&users)
            .map(|(segment, users)| {
                if *users > 0 {
                    sum += segment * (&denominator / BigUint::from(*users));
                }
                sum.clone()
            })
            .collect();
        let portion = |place: &usize| place.checked_sub(1).and_then(|segment| up_to.get(segment)).cloned();
        let numerators = places.iter().map(|place| place.as_ref().and_then(portion).unwrap_or_default()).collect();
        Self { numerators, denominator }
    }

    /// The sum of the numerators.
    pub fn sum(&self) -> BigUint {
        self.numerators.iter().sum()
    }
}
