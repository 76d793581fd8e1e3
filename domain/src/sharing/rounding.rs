//! One rounding, at the end.

use std::cmp::Ordering;

use num_bigint::BigUint;
use num_integer::Integer;

use super::exact::Exact;

/// A portion in whole minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rounded {
    /// The minor units.
    pub minor: BigUint,
    /// Whether it was rounded up.
    pub up: bool,
}

/// Rounds portions to whole minor units by largest remainder (Hamilton's method): each is cut, and the units that are then
/// missing from the sum go one each to the largest remainders, of equal ones to the lowest id. A sum that is itself no
/// whole number is cut first.
pub fn largest_remainder(exact: &Exact, ids: &[i64]) -> Vec<Rounded> {
    let cut: Vec<(BigUint, BigUint)> =
        exact.numerators.iter().map(|numerator| numerator.div_rem(&exact.denominator)).collect();
    let whole: BigUint = cut.iter().map(|(whole, _)| whole).sum();
    let missing = exact.sum() / &exact.denominator - whole;
    let mut order: Vec<usize> = (0..cut.len()).filter(|place| cut[*place].1 != BigUint::default()).collect();
    let by_remainder = |a: &usize, b: &usize| -> Ordering { cut[*b].1.cmp(&cut[*a].1).then(ids[*a].cmp(&ids[*b])) };
    order.sort_by(by_remainder);
    let mut rounded: Vec<Rounded> = cut.iter().map(|(whole, _)| Rounded { minor: whole.clone(), up: false }).collect();
    // There are fewer missing units than remainders, since each remainder is less than one.
    let missing = usize::try_from(missing).unwrap_or(usize::MAX);
    for place in order.into_iter().take(missing) {
        rounded[place].minor += 1_u8;
        rounded[place].up = true;
    }
    rounded
}
