//! How much of something was used or reserved, or what weight somebody has.

use std::fmt;
use std::str::FromStr;

use num_bigint::BigUint;
use serde::{Deserialize, Serialize};

use crate::validation::Refusal;

/// How many decimals a quantity has at most.
pub const DECIMALS_MAX: usize = 6;
/// The largest quantity, in whole units: one million million.
pub(super) const WHOLE_MAX: i64 = 1_000_000_000_000;
const MILLIONTHS: i64 = 1_000_000;

/// An exact decimal, zero or more, with at most six decimals and at most 10¹² units; its unit is the reader's business.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quantity(i64);

impl Quantity {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// One.
    pub const ONE: Self = Self(MILLIONTHS);

    /// A quantity in millionths; `None` below zero or above the largest.
    #[must_use]
    pub fn from_millionths(millionths: i64) -> Option<Self> {
        (0..=WHOLE_MAX * MILLIONTHS).contains(&millionths).then_some(Self(millionths))
    }

    /// The quantity in millionths, as it is stored.
    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// The sum, or the largest quantity where that is less.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0).min(WHOLE_MAX * MILLIONTHS))
    }

    /// So many times the quantity; `None` above the largest.
    #[must_use]
    pub fn times(self, times: u32) -> Option<Self> {
        self.0.checked_mul(i64::from(times)).and_then(Self::from_millionths)
    }

    /// Whether this is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The millionths, as an allocation takes them.
    pub(super) fn parts(self) -> BigUint {
        BigUint::from(self.0.unsigned_abs())
    }
}

/// Whether one of these marks may as well stand between thousands: it has three digits behind it and one to three before,
/// which begin with no zero.
fn is_between_thousands(text: &str, marks: &[char]) -> bool {
    let parts = text.split_once(marks);
    parts.is_some_and(|(whole, rest)| {
        (1..=3).contains(&whole.len()) && !whole.starts_with('0') && rest.len() == 3 && !rest.contains(['.', ','])
    })
}

impl Quantity {
    /// Reads what somebody typed, with a comma or a dot before the decimals. Where either may be meant as a mark between
    /// thousands, as lists write it in one language or another, it is refused rather than guessed.
    ///
    /// # Errors
    /// `error-quantity-ambiguous` (arguments `thousands` and `decimals`: the two ways to write what may be meant), or what
    /// [`FromStr`] refuses.
    pub fn typed(raw: &str) -> Result<Self, Refusal> {
        Self::read(raw, &['.', ','])
    }

    /// Reads what a file or a program wrote, where a dot is always before the decimals.
    ///
    /// # Errors
    /// As [`Self::typed`], of commas alone.
    pub fn written(raw: &str) -> Result<Self, Refusal> {
        Self::read(raw, &[','])
    }

    fn read(raw: &str, ambiguous: &[char]) -> Result<Self, Refusal> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Err(Refusal::new("error-required"));
        }
        if is_between_thousands(raw, ambiguous) {
            let refusal = Refusal::new("error-quantity-ambiguous").with("thousands", raw.replace(['.', ','], ""));
            return Err(refusal.with("decimals", format!("{raw}0")));
        }
        raw.replace(',', ".").parse()
    }
}

impl FromStr for Quantity {
    type Err = Refusal;

    /// Reads `12`, `0.5` or `.25`: a dot before the decimals, no grouping, no sign, no exponent.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let decimals = if decimals.len() > DECIMALS_MAX { decimals.trim_end_matches('0') } else { decimals };
        if whole.len() + decimals.len() == 0 || !digits(whole) || !digits(decimals) {
            return Err(Refusal::new("error-quantity"));
        }
        if decimals.len() > DECIMALS_MAX {
            return Err(Refusal::new("error-quantity-decimals").with("most", DECIMALS_MAX));
        }
        let too_large = || Refusal::new("error-quantity-large").with("most", WHOLE_MAX);
        let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().map_err(|_| too_large())? };
        let decimals: i64 = format!("{decimals:0<DECIMALS_MAX$}").parse().map_err(|_| too_large())?;
        let millionths = whole.checked_mul(MILLIONTHS).and_then(|millionths| millionths.checked_add(decimals));
        millionths.and_then(Self::from_millionths).ok_or_else(too_large)
    }
}

impl fmt::Display for Quantity {
    /// As [`FromStr`] reads it, without zeros at its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        QuantitySum(self.0.into()).fmt(f)
    }
}

/// What quantities come to together, which may be more than a quantity can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct QuantitySum(i128);

impl QuantitySum {
    /// Whether this is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The millionths.
    pub(super) fn parts(self) -> BigUint {
        BigUint::from(self.0.unsigned_abs())
    }
}

impl std::iter::Sum<Quantity> for QuantitySum {
    fn sum<I: Iterator<Item = Quantity>>(quantities: I) -> Self {
        Self(quantities.map(|quantity| i128::from(quantity.0)).sum())
    }
}

impl fmt::Display for QuantitySum {
    /// As a quantity is written, without zeros at its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millionths = i128::from(MILLIONTHS);
        let (whole, decimals) = (self.0 / millionths, self.0 % millionths);
        if decimals == 0 {
            return write!(f, "{whole}");
        }
        let decimals = format!("{decimals:0>DECIMALS_MAX$}");
        write!(f, "{whole}.{}", decimals.trim_end_matches('0'))
    }
}

impl TryFrom<String> for Quantity {
    type Error = String;
    fn try_from(value: String) -> Result<Self, String> {
        value.parse().map_err(|refusal: Refusal| refusal.key.to_owned())
    }
}
impl From<Quantity> for String {
    fn from(value: Quantity) -> Self {
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sum_may_be_more_than_a_quantity_can_be() {
        let most = Quantity::from_millionths(WHOLE_MAX * MILLIONTHS).unwrap();
        let sum: QuantitySum = [most, most, Quantity::from_millionths(500_000).unwrap()].into_iter().sum();
        assert_eq!(sum.to_string(), "2000000000000.5");
        assert!(QuantitySum::default().is_zero() && !sum.is_zero());
    }

    #[test]
    fn decimals_are_read_exactly() {
        for (text, millionths) in [("12", 12_000_000), ("0.5", 500_000), (".25", 250_000), ("1.0000010000", 1_000_001)]
        {
            assert_eq!(text.parse::<Quantity>().unwrap().millionths(), millionths, "{text}");
        }
    }

    #[test]
    fn what_is_no_quantity_is_refused() {
        for (text, key) in [
            ("", "error-quantity"),
            (".", "error-quantity"),
            ("-1", "error-quantity"),
            ("1e3", "error-quantity"),
            ("1,5", "error-quantity"),
            ("0.0000001", "error-quantity-decimals"),
            ("1000000000000.1", "error-quantity-large"),
            ("99999999999999999999", "error-quantity-large"),
        ] {
            assert_eq!(text.parse::<Quantity>().unwrap_err().key, key, "{text}");
        }
    }

    #[test]
    fn a_mark_that_may_stand_between_thousands_is_not_guessed() {
        for text in ["1,234", "1.234", "999,000"] {
            assert_eq!(Quantity::typed(text).unwrap_err().key, "error-quantity-ambiguous", "{text}");
        }
        for (text, millionths) in [
            ("1234", 1_234_000_000),
            ("1,2340", 1_234_000),
            ("0,234", 234_000),
            ("1.25", 1_250_000),
            ("1234,567", 1_234_567_000),
        ] {
            assert_eq!(Quantity::typed(text).map(Quantity::millionths), Ok(millionths), "{text}");
        }
        assert_eq!(Quantity::written("1.234").map(Quantity::millionths), Ok(1_234_000));
        assert_eq!(Quantity::written("1,234").unwrap_err().key, "error-quantity-ambiguous");
        assert_eq!(Quantity::typed("1,234,567").unwrap_err().key, "error-quantity");
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_read(millionths in 0..=WHOLE_MAX * MILLIONTHS) {
            let quantity = Quantity::from_millionths(millionths).unwrap();
            prop_assert_eq!(quantity.to_string().parse(), Ok(quantity));
        }
    }
}
