//! What a step of the arithmetic comes to, in an amount that people read.

use num_bigint::BigUint;

use super::quantity::{Quantity, QuantitySum};

/// How many decimals more than its currency has an amount is told with, where it is no whole number of minor units.
const MORE_DECIMALS: u32 = 4;

/// An exact amount: a fraction of minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worked {
    above: BigUint,
    below: BigUint,
}

impl Worked {
    fn of(above: BigUint, below: BigUint) -> Option<Self> {
        (below != BigUint::ZERO).then_some(Self { above, below })
    }

    /// A fraction by what stands above and below its line; `None` where these are no numbers, or nothing stands below.
    #[must_use]
    pub fn read(above: &str, below: &str) -> Option<Self> {
        Self::of(above.parse().ok()?, below.parse().ok()?)
    }

    /// An amount in minor units, divided by a count; `None` of an amount below zero, or by nothing.
    #[must_use]
    pub fn divided(minor: i64, count: usize) -> Option<Self> {
        Self::of(BigUint::from(u64::try_from(minor).ok()?), BigUint::from(count))
    }

    /// Of an amount in minor units as much as `own` is of `all`, and `fixed_minor` before; `None` where nothing was measured, or an
    /// amount is below zero.
    #[must_use]
    pub fn part(fixed_minor: i64, minor: i64, own: Quantity, all: QuantitySum) -> Option<Self> {
        let amount = |minor: i64| u64::try_from(minor).ok().map(BigUint::from);
        Self::of(amount(fixed_minor)? * all.parts() + amount(minor)? * own.parts(), all.parts())
    }

    /// The amount with a decimal point and no grouping, cut to four decimals more than the currency has, without zeros at their end;
    /// and whether that is all of it.
    #[must_use]
    pub fn in_currency(&self, decimals: u32) -> (String, bool) {
        let above = &self.above * BigUint::from(10_u8).pow(MORE_DECIMALS);
        let (cut, rest) = (&above / &self.below, &above % &self.below);
        let most = usize::try_from(decimals + MORE_DECIMALS).unwrap_or_default();
        let digits = format!("{:0>width$}", cut.to_string(), width = most + 1);
        let (whole, fraction) = digits.split_at(digits.len() - most);
        let kept = fraction.trim_end_matches('0').len().max(usize::try_from(decimals).unwrap_or_default());
        let fraction = fraction.get(..kept).unwrap_or(fraction);
        let mark = if fraction.is_empty() { "" } else { "." };
        (format!("{whole}{mark}{fraction}"), rest == BigUint::ZERO)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(worked: Option<Worked>, decimals: u32) -> (String, bool) {
        worked.unwrap().in_currency(decimals)
    }

    #[test]
    fn a_fraction_of_the_smallest_unit_is_told_in_the_currency() {
        let amount = |above, below, decimals| told(Worked::read(above, below), decimals);
        assert_eq!(amount("5218", "5", 2), ("10.436".to_owned(), true));
        assert_eq!(amount("10000", "3", 2), ("33.333333".to_owned(), false));
        assert_eq!(amount("1000", "1", 2), ("10.00".to_owned(), true));
        assert_eq!(amount("1", "3", 2), ("0.003333".to_owned(), false));
        assert_eq!(amount("1250", "1", 0), ("1250".to_owned(), true));
        assert_eq!(amount("5", "2", 0), ("2.5".to_owned(), true));
        assert_eq!(amount("1234", "1", 3), ("1.234".to_owned(), true));
        assert_eq!((Worked::read("1", "0"), Worked::read("one", "2")), (None, None));
    }

    #[test]
    fn steps_come_to_what_the_allocation_comes_to() {
        let used = |millionths| Quantity::from_millionths(millionths).unwrap();
        let all = [used(30_000_000), used(60_000_000)].into_iter().sum();
        assert_eq!(told(Worked::part(0, 10_000, used(30_000_000), all), 2), ("33.333333".to_owned(), false));
        assert_eq!(told(Worked::part(500, 9_000, used(30_000_000), all), 2), ("35.00".to_owned(), true));
        assert_eq!(Worked::part(0, 1, used(1), QuantitySum::default()), None);
        assert_eq!(told(Worked::divided(6_000, 3), 2), ("20.00".to_owned(), true));
        assert_eq!(Worked::divided(6_000, 0), None);
    }
}
