//! A day as files write it.

use std::ops::RangeInclusive;

use crate::Day;
use crate::calendar::parse_day;
use crate::validation::Refusal;

/// A day as `2026-11-23`, as `23.11.2026`, or as `23/11/2026` where that can mean no other day.
///
/// # Errors
/// `error-import-day` where it can be two days; otherwise as [`parse_day`].
pub fn day(text: &str) -> Result<Day, Refusal> {
    let of = |year, month, day| parse_day(&format!("{year}-{month:0>2}-{day:0>2}"));
    if let Some([day, month, year]) = written(text, '.') {
        return of(year, month, day);
    }
    let Some([first, second, year]) = written(text, '/') else { return parse_day(text) };
    match (of(year, second, first), of(year, first, second)) {
        (Ok(day), Ok(other)) if day != other => Err(Refusal::new("error-import-day")),
        (Err(_), Ok(day)) => Ok(day),
        (day, _) => day,
    }
}

/// The three figures of a day that is written with marks between them and its year last, such as 3.1.2026.
fn written(text: &str, mark: char) -> Option<[&str; 3]> {
    let parts: Vec<&str> = text.split(mark).map(str::trim).collect();
    let [first, second, year] = parts.try_into().ok()?;
    let figures = |part: &str, lengths: RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    (figures(first, 1..=2) && figures(second, 1..=2) && figures(year, 4..=4)).then_some([first, second, year])
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
        assert_eq!(read("soon").unwrap_err(), "error-day");
    }

    #[test]
    fn a_day_is_refused_in_the_same_words_however_it_is_written() {
        let key = |text| day(text).unwrap_err().key;
        for days in [
            ["2026-02-30", "30.2.2026", "30/2/2026", "2/30/2026", "31/31/2026", "30. 02. 2026"],
            ["1850-01-01", "1.1.1850", "01/01/1850", "1/1/1850", "13/1/1850", "1/13/1850"],
        ] {
            let iso = key(days[0]);
            assert_ne!(iso, "error-day");
            days.iter().for_each(|text| assert_eq!(key(text), iso, "{text}"));
        }
        for unread in ["3.1.26", "1/2", "1.2.2026.3", "..", "a.b.2026"] {
            assert_eq!(key(unread), "error-day", "{unread}");
        }
    }
}
