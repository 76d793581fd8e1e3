//! Months and parts of months, counted exactly.

use chrono::Datelike;

use crate::Day;
use crate::calendar::Month;

/// Into how many parts a month is divided, whatever its length: the least common multiple of 28, 29, 30 and 31, so that a
/// day of any month is a whole number of them.
pub const PARTS_PER_MONTH: i128 = 377_580;

/// The parts of months from one day to a later one: a whole month counts 1 whatever its length, and a day of it as one of
/// its days.
pub fn parts(from: Day, until: Day) -> i128 {
    position(until) - position(from)
}

fn position(day: Day) -> i128 {
    let months = i128::from(day.year()) * 12 + i128::from(day.month0());
    months * PARTS_PER_MONTH + i128::from(day.day0()) * (PARTS_PER_MONTH / i128::from(days_in(Month::of(day))))
}

/// How many days a month has.
pub fn days_in(month: Month) -> u32 {
    month.last_day().day()
}
