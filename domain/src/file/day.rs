//! A day as files write it.

use chrono::NaiveDate;

use crate::Day;
use crate::calendar::parse_day;
use crate::validation::Refusal;

/// A day as `2026-11-23`, as `23.11.2026`, or as `23/11/2026` where that can mean no other day.
///
/// # Errors
/// `error-import-day` where it can be two days, `error-day` where it is none.
pub fn day(text: &str) -> Result<Day, Refusal> {
    let by = |format| NaiveDate::parse_from_str(text, format).ok();
    if text.contains('/') {
        return match (by("%d/%m/%Y"), by("%m/%d/%Y")) {
            (Some(day), other) if other.is_none_or(|other| other == day) => parse_day(&day.to_string()),
            (None, Some(day)) => parse_day(&day.to_string()),
            (Some(_), _) => Err(Refusal::new("error-import-day")),
            (None, None) => Err(Refusal::new("error-day")),
        };
    }
    by("%d.%m.%Y").map_or_else(|| parse_day(text), |day| parse_day(&day.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_can_be_two_days_is_neither() {
        let read = |text| day(text).map(|day| day.to_string()).map_err(|refusal| refusal.key);
        assert_eq!(read("2026-11-23").unwrap(), "2026-11-23");
        assert_eq!(read("3.1.2026").unwrap(), "2026-01-03");
        assert_eq!(read("23/11/2026").unwrap(), "2026-11-23");
        assert_eq!(read("11/23/2026").unwrap(), "2026-11-23");
        assert_eq!(read("5/5/2026").unwrap(), "2026-05-05");
        assert_eq!(read("1/2/2026").unwrap_err(), "error-import-day");
        assert_eq!(read("31/31/2026").unwrap_err(), "error-day");
        assert_eq!(read("soon").unwrap_err(), "error-day");
    }
}
