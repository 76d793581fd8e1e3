//! One rounding, at the end.

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
    let cut = exact.numerators.iter().zip(ids).map(|(numerator, id)| {
        let (minor, remainder) = numerator.div_rem(&exact.denominator);
        (Rounded { minor, up: false }, remainder, *id)
    });
    let mut cut: Vec<(Rounded, BigUint, i64)> = cut.collect();
    let whole: BigUint = cut.iter().map(|(rounded, ..)| &rounded.minor).sum();
    // There are fewer missing units than remainders, since each remainder is less than one.
    let missing = usize::try_from(exact.sum() / &exact.denominator - whole).unwrap_or(usize::MAX);
    let mut order: Vec<_> = cut.iter_mut().filter(|(_, remainder, _)| *remainder != BigUint::default()).collect();
    order.sort_by(|(_, one, lower), (_, other, higher)| other.cmp(one).then(lower.cmp(higher)));
    for (rounded, ..) in order.into_iter().take(missing) {
        rounded.minor += 1_u8;
        rounded.up = true;
    }
    cut.into_iter().map(|(rounded, ..)| rounded).collect()
}
