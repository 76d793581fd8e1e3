//! The mail that a member wants of what goes on, and the day that a digest is made for.

use chrono::{Datelike, Duration, Timelike};
use chrono_tz::Tz;

use super::status::named;
use crate::validation::{Errors, FieldError, Refusal};
use crate::{Day, Moment};

named! {
    /// How often a member gets a digest.
    DigestEvery {
        /// Never.
        None = "none",
        /// Each day on which there is something to say.
        Daily = "daily",
        /// Each week in which there is something to say.
        Weekly = "weekly",
    }
}

/// What a member has chosen as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoticesInput {
    /// `none`, `daily` or `weekly`.
    pub digest: String,
    /// `yes` or `no`.
    pub reminders: String,
}

/// The mail that a member wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notices {
    /// How often a digest.
    pub digest: DigestEvery,
    /// Whether to be reminded of votes that close.
    pub reminders: bool,
}

impl Default for Notices {
    /// What holds for members who have chosen nothing.
    fn default() -> Self {
        Self { digest: DigestEvery::Daily, reminders: true }
    }
}

/// Checks what a member has chosen.
///
/// # Errors
/// `error-choice` beside `digest` and `reminders`.
pub fn check_notices(input: &NoticesInput) -> Result<Notices, Vec<FieldError>> {
    let mut errors = Errors::new();
    let digest = errors.take("digest", input.digest.parse());
    let reminders = match input.reminders.as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Refusal::new("error-choice")),
    };
    let reminders = errors.take("reminders", reminders);
    errors.finish(digest.zip(reminders).map(|(digest, reminders)| Notices { digest, reminders }))
}

/// The day whose digests may be made at a moment: that of the time zone, once its hour has come (0 to 23).
#[must_use]
pub fn digest_day(now: Moment, zone: Tz, hour: u32) -> Option<Day> {
    let local = now.with_timezone(&zone);
    (local.hour() >= hour).then(|| local.date_naive())
}

/// The Monday of a day's week.
#[must_use]
pub fn monday_of(day: Day) -> Day {
    day - Duration::days(i64::from(day.weekday().num_days_from_monday()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::parse_day;

    #[test]
    fn both_choices_are_made() {
        let input = |digest: &str, reminders: &str| NoticesInput { digest: digest.into(), reminders: reminders.into() };
        let weekly = Notices { digest: DigestEvery::Weekly, reminders: false };
        assert_eq!(check_notices(&input("weekly", "no")), Ok(weekly));
        let refused = check_notices(&input("hourly", "")).unwrap_err();
        let fields: Vec<_> = refused.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["digest", "reminders"]);
    }

    #[test]
    fn a_digest_waits_for_the_hour_of_the_community() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let day = |text: &str| Some(parse_day(text).unwrap());
        let madrid = chrono_tz::Europe::Madrid;
        assert_eq!(digest_day(at("2026-11-03T06:59:59Z"), madrid, 8), None);
        assert_eq!(digest_day(at("2026-11-03T07:00:00Z"), madrid, 8), day("2026-11-03"));
        assert_eq!(digest_day(at("2026-11-03T22:59:59Z"), madrid, 8), day("2026-11-03"));
        assert_eq!(digest_day(at("2026-11-03T23:00:00Z"), madrid, 8), None, "a new day, before its hour");
        assert_eq!(digest_day(at("2026-11-03T23:00:00Z"), madrid, 0), day("2026-11-04"));
    }

    #[test]
    fn a_week_begins_on_monday() {
        let day = |text: &str| parse_day(text).unwrap();
        for text in ["2026-11-02", "2026-11-04", "2026-11-08"] {
            assert_eq!(monday_of(day(text)), day("2026-11-02"));
        }
    }
}
