//! What a holder used in a month.

use super::measure::Way;
use super::reading::Reading;
use crate::Day;
use crate::calendar::Month;
use crate::sharing::Quantity;

/// A holder's month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthUse {
    /// What was used; of a level unit-days, the sum over the days of the level on each.
    pub quantity: Quantity,
    /// Whether the month has no reading of a counter or an amount. A level holds until the next reading, and misses none.
    pub missing: bool,
    /// Whether a counter begins in the month, by a reading that no use comes from, since there is none before it.
    pub begins: bool,
}

/// What a month comes to. `before` is the holder's last reading before the month, `within` are those of the month, the
/// earliest first, none of them struck out; `until` is the first day without the holder, the measure or the service.
///
/// A counter's use falls in the month of the reading that ends it: where a month has no reading, its use falls in the month
/// of the next one. The first reading of all is where the meter starts; with the mark of a reset it started at nothing.
#[must_use]
pub fn month_use(way: Way, before: Option<&Reading>, within: &[Reading], month: Month, until: Option<Day>) -> MonthUse {
    let quantity = match way {
        Way::Counter => counted(before, within),
        Way::Amount => within.iter().fold(Quantity::ZERO, |sum, reading| sum.plus(reading.quantity)),
        Way::Level => unit_days(before, within, month, until),
    };
    let begins = way == Way::Counter && before.is_none() && within.first().is_some_and(|first| !first.reset);
    MonthUse { quantity, missing: way != Way::Level && within.is_empty(), begins }
}

fn counted(before: Option<&Reading>, within: &[Reading]) -> Quantity {
    let befores = std::iter::once(before).chain(within.iter().map(Some));
    let steps = befores.zip(within).map(|(before, reading)| match before {
        _ if reading.reset => reading.quantity,
        Some(before) => {
            let step = reading.quantity.millionths() - before.quantity.millionths();
            Quantity::from_millionths(step).unwrap_or(Quantity::ZERO)
        }
        None => Quantity::ZERO,
    });
    steps.fold(Quantity::ZERO, Quantity::plus)
}

fn unit_days(before: Option<&Reading>, within: &[Reading], month: Month, until: Option<Day>) -> Quantity {
    let first = month.first_day();
    let after = month.next().first_day();
    let end = until.map_or(after, |until| until.min(after));
    let levels = before.into_iter().map(|level| (first, level)).chain(within.iter().map(|level| (level.day, level)));
    let ends = within.iter().map(|next| next.day).chain([end]).skip(usize::from(before.is_none()));
    let spans = levels.zip(ends).map(|((from, level), to)| {
        let days = to.min(end).signed_duration_since(from).num_days().max(0);
        Quantity::from_millionths(level.quantity.millionths().saturating_mul(days)).unwrap_or(Quantity::ZERO)
    });
    spans.fold(Quantity::ZERO, Quantity::plus)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reading(day: &str, quantity: &str) -> Reading {
        Reading { day: day.parse().unwrap(), quantity: quantity.parse().unwrap(), reset: false }
    }

    fn reset(day: &str, quantity: &str) -> Reading {
        Reading { reset: true, ..reading(day, quantity) }
    }

    fn used(way: Way, before: Option<Reading>, within: &[Reading], until: Option<&str>) -> (String, bool) {
        let month = Month::parse("2026-02").unwrap();
        let found = month_use(way, before.as_ref(), within, month, until.map(|day| day.parse().unwrap()));
        (found.quantity.to_string(), found.missing)
    }

    #[test]
    fn a_counter_counts_from_the_reading_before() {
        let january = Some(reading("2026-01-31", "100.5"));
        let february = [reading("2026-02-14", "110"), reading("2026-02-28", "130.25")];
        assert_eq!(used(Way::Counter, january, &february, None), ("29.75".into(), false));
        assert_eq!(used(Way::Counter, None, &february, None), ("20.25".into(), false));
        assert_eq!(used(Way::Counter, january, &[], None), ("0".into(), true));
        // Replaced at some time since, it shows what was used since.
        let replaced = [reset("2026-02-14", "3"), reading("2026-02-28", "5")];
        assert_eq!(used(Way::Counter, january, &replaced, None), ("5".into(), false));
        assert_eq!(used(Way::Counter, None, &[reset("2026-02-14", "3")], None), ("3".into(), false));
    }

    #[test]
    fn amounts_are_added_up() {
        let february = [reading("2026-02-14", "1.1"), reading("2026-02-28", "2.2")];
        assert_eq!(used(Way::Amount, Some(reading("2026-01-31", "9")), &february, None), ("3.3".into(), false));
        assert_eq!(used(Way::Amount, Some(reading("2026-01-31", "9")), &[], None), ("0".into(), true));
    }

    #[test]
    fn a_level_holds_until_the_next_reading() {
        let january = Some(reading("2026-01-10", "10"));
        // Ten on 14 days, twenty on 14.
        let change = [reading("2026-02-15", "20")];
        assert_eq!(used(Way::Level, january, &change, None), ("420".into(), false));
        assert_eq!(used(Way::Level, january, &[], None), ("280".into(), false));
        assert_eq!(used(Way::Level, None, &change, None), ("280".into(), false));
        // Nobody holds anything from the day on which they are gone.
        assert_eq!(used(Way::Level, january, &[], Some("2026-02-11")), ("100".into(), false));
        assert_eq!(used(Way::Level, january, &change, Some("2026-02-11")), ("100".into(), false));
        assert_eq!(used(Way::Level, january, &change, Some("2026-02-16")), ("160".into(), false));
        assert_eq!(used(Way::Level, january, &[], Some("2026-01-20")), ("0".into(), false));
        assert_eq!(used(Way::Level, None, &[reading("2026-02-01", "1")], None), ("28".into(), false));
    }

    proptest! {
        /// However many readings a stretch of time has, a counter's use over it is what the meter rose by.
        #[test]
        fn months_of_a_counter_add_up(rises in proptest::collection::vec((0..40_u64, 0..1_000_000_000_i64), 1..30)) {
            let mut day: Day = "2026-01-05".parse().unwrap();
            let mut shown = 0;
            let mut readings = vec![Reading { day, quantity: Quantity::ZERO, reset: false }];
            for (days, rise) in rises {
                day = crate::calendar::add_days(day, days + 1);
                shown += rise;
                readings.push(Reading { day, quantity: Quantity::from_millionths(shown).unwrap(), reset: false });
            }
            let mut month = Month::parse("2026-01").unwrap();
            let mut sum = 0;
            while month.first_day() <= day {
                let from = readings.partition_point(|reading| reading.day < month.first_day());
                let to = readings.partition_point(|reading| reading.day <= month.last_day());
                let before = from.checked_sub(1).map(|at| &readings[at]);
                sum += month_use(Way::Counter, before, &readings[from..to], month, None).quantity.millionths();
                month = month.next();
            }
            prop_assert_eq!(sum, shown);
        }

        /// A level's unit-days are the sum over the days, taken one by one.
        #[test]
        fn a_level_is_the_sum_over_its_days(
            before in proptest::option::of(0..9_i64),
            levels in proptest::collection::btree_map(1..=28_u32, 0..9_i64, 0..8),
            until in proptest::option::of(1..=28_u32),
        ) {
            let month = Month::parse("2026-02").unwrap();
            let level = |day: Day, units: i64| {
                Reading { day, quantity: Quantity::from_millionths(units * 1_000_000).unwrap(), reset: false }
            };
            let first = before.map(|units| level("2026-01-01".parse().unwrap(), units));
            let within: Vec<_> = levels.iter().map(|(day, units)| level(month.day(*day), *units)).collect();
            let by_day = |day: u32| levels.range(..=day).next_back().map(|(_, units)| *units).or(before).unwrap_or(0);
            let sum: i64 = (1..=28).filter(|day| until.is_none_or(|until| *day < until)).map(by_day).sum();
            let found = month_use(Way::Level, first.as_ref(), &within, month, until.map(|day| month.day(day)));
            prop_assert_eq!(found.quantity.millionths(), sum * 1_000_000);
        }
    }
}
