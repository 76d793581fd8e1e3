//! Exact amounts: as text, `250/3`, so that no reader takes them for floats, and as decimals for people.

use num_bigint::BigUint;
use num_rational::Ratio;
use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// Writes a fraction in lowest terms.
pub(super) fn serialize<S: Serializer>(exact: &Ratio<BigUint>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(exact)
}

/// Reads what [`serialize`] wrote.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Ratio<BigUint>, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

/// The same amount in a unit of which each has ten to the power of `digits` parts: of minor units in major ones.
#[must_use]
pub fn in_units_of(exact: &Ratio<BigUint>, digits: u32) -> Ratio<BigUint> {
    exact / BigUint::from(10_u8).pow(digits)
}

/// An amount as a decimal, `57.142857`, with no more decimals than it needs, at least `least` and at most `most`, and whether that is all
/// of it; otherwise the rest is cut off.
#[must_use]
pub fn decimal(exact: &Ratio<BigUint>, least: u32, most: u32) -> (String, bool) {
    let one = BigUint::from(10_u8).pow(most);
    let units = (exact.numer() * &one) / exact.denom();
    let is_all = &units * exact.denom() == exact.numer() * &one;
    let (whole, part) = (&units / &one, &units % &one);
    let width = usize::try_from(most).unwrap_or(0);
    let digits = if width == 0 { String::new() } else { format!("{:0>width$}", part.to_string()) };
    let needed = digits.trim_end_matches('0').len().max(usize::try_from(least).unwrap_or(0)).min(width);
    match digits.get(..needed).unwrap_or_default() {
        "" => (whole.to_string(), is_all),
        decimals => (format!("{whole}.{decimals}"), is_all),
    }
}

/// How many millionths a part is of a whole, cut off; none of nothing.
#[must_use]
pub fn millionths(part: &Ratio<BigUint>, whole: &Ratio<BigUint>) -> u64 {
    if *whole.numer() == BigUint::ZERO {
        return 0;
    }
    u64::try_from((part * BigUint::from(1_000_000_u32) / whole).to_integer()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(above: u64, below: u64) -> Ratio<BigUint> {
        Ratio::new(above.into(), below.into())
    }

    #[test]
    fn a_decimal_says_whether_it_is_all() {
        for (amount, least, most, text, is_all) in [
            (exact(400, 7), 2, 6, "57.142857", false),
            (exact(100, 8), 2, 6, "12.50", true),
            (exact(1, 8), 0, 6, "0.125", true),
            (exact(12, 1), 0, 6, "12", true),
            (exact(12, 1), 2, 6, "12.00", true),
            (exact(7, 2), 0, 0, "3", false),
            (exact(1, 10_000_000), 0, 6, "0", false),
        ] {
            assert_eq!(decimal(&amount, least, most), (text.to_owned(), is_all), "{amount}");
        }
        assert_eq!(decimal(&in_units_of(&exact(40_000, 7), 2), 2, 6).0, "57.142857");
    }

    #[test]
    fn parts_are_millionths_of_a_whole() {
        assert_eq!(millionths(&exact(1, 3), &exact(2, 3)), 500_000);
        assert_eq!(millionths(&exact(1, 3), &exact(0, 1)), 0);
    }
}
