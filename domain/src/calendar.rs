//! Days and months: exact month arithmetic, and days in the community's own time zone.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, TimeZone};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::validation::Refusal;
use crate::{Day, Moment};

/// The day that a moment falls on in a time zone.
#[must_use]
pub fn day_of(moment: Moment, zone: Tz) -> Day {
    moment.with_timezone(&zone).date_naive()
}

/// The first moment of a day in a time zone; where clocks skip midnight, the first moment that exists.
#[must_use]
pub fn start_of(day: Day, zone: Tz) -> Moment {
    let midnight = day.and_time(chrono::NaiveTime::MIN);
    (0..=4)
        .find_map(|half_hours| {
            let local = midnight + chrono::Duration::minutes(30 * half_hours);
            zone.from_local_datetime(&local).earliest()
        })
        .map_or_else(|| midnight.and_utc(), |moment| moment.with_timezone(&chrono::Utc))
}

/// The same day of a later month, or that month's last day where it is shorter: 31 January plus one month is
/// 28 or 29 February. Counted from the given day, so that repeated terms do not drift.
#[must_use]
pub fn add_months(day: Day, months: u32) -> Day {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// A later day.
#[must_use]
pub fn add_days(day: Day, days: u64) -> Day {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}

/// A day written as `2026-11-23`.
///
/// # Errors
/// `error-required`, `error-day`, or `error-day-none` for one that is written so and is in no calendar.
pub fn parse_day(raw: &str) -> Result<Day, Refusal> {
    let value = raw.trim();
    if value.is_empty() {
        return Err(Refusal::new("error-required"));
    }
    NaiveDate::parse_from_str(value, "%Y-%m-%d")
        .ok()
        .filter(|day| (1900..=2200).contains(&day.year()))
        .ok_or_else(|| Refusal::new(if is_written_as_day(value) { "error-day-none" } else { "error-day" }))
}

/// Whether a text has the form of a day, such as 2026-11-31.
fn is_written_as_day(value: &str) -> bool {
    let parts: Vec<&str> = value.split('-').collect();
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts.as_slice(), [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}

/// A calendar month, written `2026-11`: the period of a dues run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// The month that a day lies in.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// The first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or(NaiveDate::MIN)
    }

    /// The last day.
    #[must_use]
    pub fn last_day(self) -> Day {
        self.next().first_day().pred_opt().unwrap_or(NaiveDate::MAX)
    }

    /// The month after this.
    #[must_use]
    pub fn next(self) -> Self {
        Self::of(add_months(self.first_day(), 1))
    }

    /// The month before this.
    #[must_use]
    pub fn previous(self) -> Self {
        Self::of(self.first_day().pred_opt().unwrap_or(NaiveDate::MIN))
    }

    /// January of the same year.
    #[must_use]
    pub fn first_of_year(self) -> Self {
        Self { year: self.year, month: 1 }
    }

    /// The day of this month with the given number, or the month's last day where it is shorter.
    #[must_use]
    pub fn day(self, number: u32) -> Day {
        NaiveDate::from_ymd_opt(self.year, self.month, number.max(1)).unwrap_or_else(|| self.last_day())
    }

    /// A month from what a person or an address says.
    ///
    /// # Errors
    /// `error-required` or `error-month`.
    pub fn parse(raw: &str) -> Result<Self, Refusal> {
        let value = raw.trim();
        if value.is_empty() {
            return Err(Refusal::new("error-required"));
        }
        parse_day(&format!("{value}-01")).map(Self::of).map_err(|_| Refusal::new("error-month"))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}
impl FromStr for Month {
    type Err = Refusal;
    fn from_str(value: &str) -> Result<Self, Refusal> {
        Self::parse(value)
    }
}
impl TryFrom<String> for Month {
    type Error = String;
    fn try_from(value: String) -> Result<Self, String> {
        Self::parse(&value).map_err(|refusal| refusal.key.to_owned())
    }
}
impl From<Month> for String {
    fn from(value: Month) -> Self {
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    #[test]
    fn a_month_from_the_last_of_january_is_the_last_of_february() {
        assert_eq!(add_months(day("2026-01-31"), 1), day("2026-02-28"));
        assert_eq!(add_months(day("2028-01-31"), 1), day("2028-02-29"));
        assert_eq!(add_months(day("2026-01-31"), 2), day("2026-03-31"));
        assert_eq!(Month::of(day("2026-02-10")).day(31), day("2026-02-28"));
    }

    #[test]
    fn a_day_belongs_to_the_zone() {
        let moment: Moment = "2026-11-23T23:30:00Z".parse().unwrap();
        assert_eq!(day_of(moment, chrono_tz::Europe::Madrid), day("2026-11-24"));
        assert_eq!(day_of(moment, chrono_tz::America::Bogota), day("2026-11-23"));
        assert_eq!(start_of(day("2026-11-24"), chrono_tz::Europe::Madrid).to_rfc3339(), "2026-11-23T23:00:00+00:00");
    }

    #[test]
    fn months_are_read_strictly() {
        assert_eq!(Month::parse("2026-11").unwrap().to_string(), "2026-11");
        assert_eq!(Month::parse("2026-13").unwrap_err().key, "error-month");
        assert_eq!(Month::parse("").unwrap_err().key, "error-required");
        assert_eq!(Month::parse("2026-12").unwrap().next().to_string(), "2027-01");
    }
}
