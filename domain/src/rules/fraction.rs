//! An exact fraction between nothing and the whole.

use std::fmt;
use std::str::FromStr;

use crate::validation::Refusal;

/// A fraction in lowest terms, 0 ≤ n/d ≤ 1, with d at most 10 000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: i64,
    denominator: i64,
}

impl Fraction {
    /// A fraction in lowest terms; `None` outside 0 ≤ n/d ≤ 1 or where d is zero or above 10 000.
    #[must_use]
    pub fn new(numerator: i64, denominator: i64) -> Option<Self> {
        if numerator < 0 || !(1..=10_000).contains(&denominator) || numerator > denominator {
            return None;
        }
        let divisor = greatest_common_divisor(numerator, denominator);
        Some(Self { numerator: numerator / divisor, denominator: denominator / divisor })
    }

    /// The part above the line.
    #[must_use]
    pub const fn numerator(self) -> i64 {
        self.numerator
    }

    /// The part below the line.
    #[must_use]
    pub const fn denominator(self) -> i64 {
        self.denominator
    }

    /// The smallest whole number that is at least this fraction of `whole` (zero or more).
    #[must_use]
    pub fn at_least_of(self, whole: i64) -> i64 {
        let product = i128::from(self.numerator) * i128::from(whole.max(0));
        let denominator = i128::from(self.denominator);
        i64::try_from((product + denominator - 1) / denominator).unwrap_or(i64::MAX)
    }

    /// The greatest whole number that is at most this fraction of `whole` (zero or more).
    #[must_use]
    pub fn at_most_of(self, whole: i64) -> i64 {
        let product = i128::from(self.numerator) * i128::from(whole.max(0));
        i64::try_from(product / i128::from(self.denominator)).unwrap_or(i64::MAX)
    }

    /// Whether `part` of `whole` reaches this fraction, exactly.
    #[must_use]
    pub fn reached_by(self, part: i64, whole: i64) -> bool {
        i128::from(part) * i128::from(self.denominator) >= i128::from(self.numerator) * i128::from(whole)
    }

    /// Reads `1/3`, `20 %`, `20%` or `0`.
    ///
    /// # Errors
    /// `error-required` or `error-fraction`.
    pub fn parse(raw: &str) -> Result<Self, Refusal> {
        let value: String = raw.chars().filter(|c| !c.is_whitespace()).collect();
        if value.is_empty() {
            return Err(Refusal::new("error-required"));
        }
        let whole = |text: &str| text.parse::<i64>().ok();
        let fraction = if let Some(percent) = value.strip_suffix('%') {
            whole(percent).and_then(|percent| Self::new(percent, 100))
        } else if let Some((above, below)) = value.split_once('/') {
            whole(above).zip(whole(below)).and_then(|(above, below)| Self::new(above, below))
        } else {
            whole(&value).and_then(|whole| Self::new(whole, 1))
        };
        fraction.ok_or_else(|| Refusal::new("error-fraction"))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}
impl FromStr for Fraction {
    type Err = Refusal;
    fn from_str(value: &str) -> Result<Self, Refusal> {
        Self::parse(value)
    }
}

fn greatest_common_divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a.max(1) } else { greatest_common_divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_are_exact() {
        let third = Fraction::parse("1/3").unwrap();
        assert_eq!(third.at_least_of(10), 4);
        assert_eq!(third.at_least_of(9), 3);
        assert_eq!((third.at_most_of(10), third.at_most_of(2)), (3, 0));
        assert!(Fraction::parse("2/3").unwrap().reached_by(2, 3));
        assert!(!Fraction::parse("2/3").unwrap().reached_by(199_999, 300_000));
        assert_eq!(Fraction::parse("20 %").unwrap().to_string(), "1/5");
    }

    #[test]
    fn what_is_no_part_of_a_whole_is_refused() {
        for text in ["4/3", "1/0", "120%", "-1/3", "a/b", "0.5"] {
            assert_eq!(Fraction::parse(text).unwrap_err().key, "error-fraction", "{text}");
        }
    }
}
