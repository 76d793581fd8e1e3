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

    /// Each segment equally among those whose place is at it or beyond; a segment that nobody uses is in no portion.
    pub fn serial(segments_minor: &[BigUint], places: &[Option<usize>]) -> Self {
        let mut users = vec![0_u64; segments_minor.len() + 1];
        for place in places.iter().flatten() {
            users[(*place).min(segments_minor.len())] += 1;
        }
        // Those at a place use every segment that leads to it.
        let mut beyond = 0;
        for users in users.iter_mut().rev() {
            beyond += *users;
            *users = beyond;
        }
        let users = &users[1..];
        let denominator = users
            .iter()
            .filter(|users| **users > 0)
            .fold(BigUint::from(1_u8), |all, users| all.lcm(&BigUint::from(*users)));
        let mut up_to = vec![BigUint::default()];
        for (segment, users) in segments_minor.iter().zip(users) {
            let before = up_to.last().cloned().unwrap_or_default();
            let each = if *users == 0 { BigUint::default() } else { segment * (&denominator / users) };
            up_to.push(before + each);
        }
        let numerator = |place: &Option<usize>| match place {
            Some(place) => up_to[(*place).min(segments_minor.len())].clone(),
            None => BigUint::default(),
        };
        Self { numerators: places.iter().map(numerator).collect(), denominator }
    }

    /// The sum of the numerators.
    pub fn sum(&self) -> BigUint {
        self.numerators.iter().sum()
    }
}
