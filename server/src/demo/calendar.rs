//! The demo's three years: they end now, and began 36 months before the month that it is now.

use chrono::{Duration, Timelike};
use chrono_tz::Tz;
use domain::calendar::{Month, day_of, start_of};
use domain::{Day, Moment};

/// How many whole months lie between the founding and the month that it is now.
pub const MONTHS: u32 = 36;

/// The demo's days and moments.
#[derive(Debug, Clone, Copy)]
pub struct Calendar {
    /// The community's time zone.
    pub zone: Tz,
    /// The moment at which the demo is made; nothing happens after it.
    pub now: Moment,
    first: Month,
}

impl Calendar {
    /// The calendar of a demo that is made now.
    pub fn new(now: Moment, zone: Tz) -> Self {
        let first = (0..MONTHS).fold(Month::of(day_of(now, zone)), |month, _| month.previous());
        Self { zone, now, first }
    }

    /// A month counted from 1, the month of the founding; this month is the one after [`MONTHS`].
    pub fn month(&self, number: u32) -> Month {
        (1..number).fold(self.first, |month, _| month.next())
    }

    /// A moment of a day, in minutes after its midnight.
    pub fn at(&self, day: Day, minutes: i64) -> Moment {
        start_of(day, self.zone) + Duration::minutes(minutes)
    }

    /// The founding: the first day of the first month, mid-morning.
    pub fn founding(&self) -> Moment {
        self.at(self.first.first_day(), 10 * 60)
    }

    /// The moment at which a month's dues are run: on its first day at nine, or now where nine has not come.
    pub fn run(&self, month: Month) -> Moment {
        self.at(month.first_day(), 9 * 60).min(self.now).max(self.founding() + Duration::hours(3))
    }

    /// The moment itself, or eight hours later if it is at night.
    pub fn awake(&self, moment: Moment) -> Moment {
        let night = moment.with_timezone(&self.zone).hour() < 8;
        if night { moment + Duration::hours(8) } else { moment }
    }

    /// The community's day at a moment.
    pub fn day(&self, moment: Moment) -> Day {
        day_of(moment, self.zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_years_end_in_the_month_that_it_is_now() {
        let now: Moment = "2026-11-23T12:00:00Z".parse().unwrap();
        let calendar = Calendar::new(now, chrono_tz::Europe::Madrid);
        assert_eq!(calendar.founding().to_rfc3339(), "2023-11-01T09:00:00+00:00");
        assert_eq!(calendar.month(37).to_string(), "2026-11");
        let early = Calendar::new("2026-11-01T00:30:00Z".parse().unwrap(), chrono_tz::Europe::Madrid);
        assert_eq!(early.run(early.month(37)), early.now);
    }
}
