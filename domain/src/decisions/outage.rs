//! Times in which no server was at work on the database, and the votes that they concern: none ran, or none reached it.

use chrono::Duration;

use crate::Moment;

/// How often a server notes that it is at work, in seconds.
pub const BEAT_SECONDS: i64 = 60;

/// A time in which no server was at work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outage {
    /// When one was last seen at work.
    pub began: Moment,
    /// When one was again.
    pub ended: Moment,
}

/// For how long at most no note is made, without that being an outage: 10 minutes.
#[must_use]
pub fn absence_max() -> Duration {
    Duration::minutes(10)
}

/// Whether the time between the last note and the beginning of a server is an outage: more than [`absence_max`].
#[must_use]
pub fn is_outage(last: Moment, next: Moment) -> bool {
    next - last > absence_max()
}

/// Since when no server was at work, as one finds that notes again: since the last note. One that ran all the while knows for how long it
/// could not, by a measure that no clock moves, and says no more than that.
#[must_use]
pub fn away_since(last: Moment, now: Moment, apart: Option<Duration>) -> Moment {
    apart.map_or(last, |apart| last.max(now - apart))
}

impl Outage {
    /// How long before a deadline an outage that keeps members from voting may be over: an hour.
    #[must_use]
    pub fn before_deadline() -> Duration {
        Duration::hours(1)
    }

    /// Whether it kept members from voting at the end: it went on at the deadline, or ended less than an hour before.
    #[must_use]
    pub fn concerns(self, deadline: Moment) -> bool {
        self.began <= deadline && deadline - self.ended < Self::before_deadline()
    }

    /// Until when a vote that it concerns is not counted, so that somebody may extend it: 24 hours after the return.
    #[must_use]
    pub fn waits_until(self) -> Moment {
        self.ended + Duration::hours(24)
    }

    /// From when on an extension of such a vote counts its days: its deadline, or the return where that came later.
    #[must_use]
    pub fn extended_from(self, deadline: Moment) -> Moment {
        self.ended.max(deadline)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        format!("2026-01-15T{text}Z").parse().unwrap()
    }

    #[test]
    fn an_outage_concerns_a_deadline_within_it_or_less_than_an_hour_after() {
        let outage = Outage { began: at("08:00:00"), ended: at("10:00:00") };
        for deadline in ["08:00:00", "09:00:00", "10:00:00", "10:59:59"] {
            assert!(outage.concerns(at(deadline)), "{deadline}");
        }
        for deadline in ["07:59:59", "11:00:00", "12:00:00"] {
            assert!(!outage.concerns(at(deadline)), "{deadline}");
        }
        assert_eq!(outage.waits_until(), "2026-01-16T10:00:00Z".parse::<Moment>().unwrap());
        assert_eq!(outage.extended_from(at("09:00:00")), at("10:00:00"));
        assert_eq!(outage.extended_from(at("10:30:00")), at("10:30:00"));
    }

    #[test]
    fn a_short_time_without_a_note_is_none() {
        assert!(!is_outage(at("08:00:00"), at("08:10:00")));
        assert!(is_outage(at("08:00:00"), at("08:10:01")));
        assert!(!is_outage(at("08:10:00"), at("08:00:00")), "a clock that was set back");
    }

    #[test]
    fn a_server_that_ran_says_no_more_than_it_measured() {
        let since = |last, apart: Option<i64>| away_since(at(last), at("10:00:00"), apart.map(Duration::minutes));
        assert_eq!(since("08:00:00", None), at("08:00:00"));
        assert_eq!(since("08:00:00", Some(119)), at("08:01:00"), "it was last at work after the last note");
        assert_eq!(since("08:00:00", Some(1)), at("09:59:00"), "its clock was put forward");
        assert_eq!(since("09:59:30", Some(120)), at("09:59:30"), "another was at work meanwhile");
        assert_eq!(since("11:00:00", Some(120)), at("11:00:00"), "its clock was set back: nothing that is over");
    }
}
