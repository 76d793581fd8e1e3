//! Decimals of any size, as files write them.

use std::str::FromStr;

use num_bigint::BigUint;

use crate::validation::Refusal;

/// What a method looks at of somebody: whole parts, of which only the proportions count.
pub type Measure = BigUint;

/// How many digits a decimal has at most, on either side of its point.
const DIGITS_MAX: u32 = 100;

/// An exact decimal, zero or more. Where only proportions count, it may be of any size and as fine as it likes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decimal {
    /// What stands there without the point.
    digits: BigUint,
    /// How many of them stand behind the point.
    decimals: u32,
}

impl Decimal {
    /// One.
    #[must_use]
    pub fn one() -> Self {
        Self { digits: BigUint::from(1_u8), decimals: 0 }
    }

    /// How many digits stand behind the point.
    #[must_use]
    pub const fn decimals(&self) -> u32 {
        self.decimals
    }

    /// How often a part goes into it, where so many decimals make a part; they are as many as its own, or more.
    #[must_use]
    pub fn parts(&self, decimals: u32) -> Measure {
        &self.digits * BigUint::from(10_u8).pow(decimals.saturating_sub(self.decimals))
    }
}

impl FromStr for Decimal {
    type Err = Refusal;

    /// Reads a number as JSON writes it: `12`, `0.5`, `2.5e-4`. Zero may have a sign.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::new("error-quantity");
        let long = || Refusal::new("error-decimal-long").with("most", i64::from(DIGITS_MAX));
        let (sign, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let exponent: i64 = exponent.parse().map_err(|_| refused())?;
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let digits = format!("{whole}{decimals}");
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(refused());
        }
        let most = i64::from(DIGITS_MAX);
        let behind = i64::try_from(decimals.len()).ok().and_then(|length| length.checked_sub(exponent));
        let behind = behind.filter(|behind| (-most..=most).contains(behind) && digits.len() <= 200).ok_or_else(long)?;
        let mut digits: BigUint = digits.parse().map_err(|_| refused())?;
        if sign && digits != BigUint::default() {
            return Err(refused());
        }
        let decimals = u32::try_from(behind.max(0)).map_err(|_| long())?;
        digits *= BigUint::from(10_u8).pow(u32::try_from((-behind).max(0)).map_err(|_| long())?);
        Ok(Self { digits, decimals })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for (text, parts) in [
            ("12", "12000"),
            ("0.5", "500"),
            ("2.5e-2", "25"),
            ("1E3", "1000000"),
            ("1e+2", "100000"),
            ("-0.0", "0"),
            ("123456789012345678901234567890", "123456789012345678901234567890000"),
        ] {
            assert_eq!(text.parse::<Decimal>().unwrap().parts(3).to_string(), parts, "{text}");
        }
        assert_eq!("0.125".parse::<Decimal>().unwrap().decimals(), 3);
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for (text, key) in [
            ("", "error-quantity"),
            (".", "error-quantity"),
            ("-1", "error-quantity"),
            ("1,5", "error-quantity"),
            ("null", "error-quantity"),
            ("1e", "error-quantity"),
            ("1e999999999", "error-decimal-long"),
            ("1e-101", "error-decimal-long"),
        ] {
            assert_eq!(text.parse::<Decimal>().unwrap_err().key, key, "{text}");
        }
    }
}
