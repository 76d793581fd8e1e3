//! Which months of a pool can be shared, and who took part on how many days of one.

use chrono::Datelike;

use crate::Day;
use crate::calendar::Month;
use crate::validation::Refusal;

/// Checks that a month can be shared today: one that is over, from the founding month on. What a month costs and what
/// everybody used is known when it is over.
///
/// # Errors
/// `error-sharing-early` (argument `first`, a day of the first month) or `error-sharing-late` (argument `from`, the day from
/// which on it can be shared).
pub fn check_shared_month(month: Month, founded_on: Day, today: Day) -> Result<Month, Refusal> {
    if month < Month::of(founded_on) {
        return Err(Refusal::new("error-sharing-early").with("first", Month::of(founded_on).first_day()));
    }
    if month.last_day() >= today {
        return Err(Refusal::new("error-sharing-late").with("from", month.next().first_day()));
    }
    Ok(month)
}

/// The months since a day that can be shared today and have not been, oldest first.
#[must_use]
pub fn months_to_share(since: Day, today: Day, shared: &[Month]) -> Vec<Month> {
    std::iter::successors(Some(Month::of(since)), |month| Some(month.next()))
        .take_while(|month| month.last_day() < today)
        .filter(|month| !shared.contains(month))
        .collect()
}

/// Days of a month, a bit for each: the first is the lowest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DaySet(u32);

impl DaySet {
    /// Every day of a month from a day on, until before another where there is one.
    #[must_use]
    pub fn between(month: Month, from: Day, until: Option<Day>) -> Self {
        let first = from.max(month.first_day());
        let last = until.and_then(|until| until.pred_opt()).map_or(month.last_day(), |last| last.min(month.last_day()));
        if first > last { Self::default() } else { Self((first.day()..=last.day()).fold(0, |set, day| set | bit(day))) }
    }

    /// The days that are in one or the other.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The days that are in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// How many days.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The first of them, as a day of a month.
    #[must_use]
    pub fn first(self, month: Month) -> Option<Day> {
        (self.0 != 0).then(|| month.day(self.0.trailing_zeros() + 1))
    }
}

const fn bit(day: u32) -> u32 {
    1 << (day - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::parse_day;

    fn day(raw: &str) -> Day {
        parse_day(raw).unwrap()
    }

    fn month(raw: &str) -> Month {
        Month::parse(raw).unwrap()
    }

    #[test]
    fn a_month_is_shared_when_it_is_over() {
        let check = |month_: &str, today: &str| check_shared_month(month(month_), day("2026-02-10"), day(today));
        assert_eq!(check("2026-01", "2026-05-01").unwrap_err().key, "error-sharing-early");
        assert_eq!(check("2026-02", "2026-02-28").unwrap_err().key, "error-sharing-late");
        assert_eq!(check("2026-02", "2026-03-01"), Ok(month("2026-02")));
        let left = months_to_share(day("2026-02-10"), day("2026-05-01"), &[month("2026-03")]);
        assert_eq!(left, [month("2026-02"), month("2026-04")]);
    }

    #[test]
    fn days_are_counted_once_and_within_the_month() {
        let february = month("2026-02");
        let set = |from: &str, until: Option<&str>| DaySet::between(february, day(from), until.map(day));
        assert_eq!(set("2025-01-01", None).count(), 28);
        assert_eq!(set("2026-02-28", None).count(), 1);
        assert_eq!(set("2026-02-01", Some("2026-02-01")).count(), 0);
        assert_eq!(set("2026-01-01", Some("2026-02-11")).count(), 10);
        assert_eq!(set("2026-03-01", None).count(), 0);
        let both = set("2026-02-05", Some("2026-02-08")).or(set("2026-02-07", Some("2026-02-10")));
        assert_eq!((both.count(), both.first(february)), (5, Some(day("2026-02-05"))));
        assert_eq!(both.and(set("2026-02-09", None)).count(), 1);
        assert_eq!(DaySet::default().first(february), None);
    }
}
