//! A clock watched beside a measure that nobody can set: one that jumps ahead would close votes before their time, and for good.

use chrono::Duration;

use crate::Moment;

/// What a clock shows, and how much time has been measured apart from it since some beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// The moment that the clock shows.
    pub shown: Moment,
    /// The time since the beginning, by a measure that no clock moves.
    pub measured: Duration,
}

impl Reading {
    /// By how much the clock has run ahead of the measure since another reading; less than nothing where it was set back.
    fn ahead_of(self, other: Self) -> Duration {
        (self.shown - other.shown) - (self.measured - other.measured)
    }

    /// Whether the clock has run evenly between the two.
    fn agrees_with(self, other: Self) -> bool {
        self.ahead_of(other).abs() <= ahead_max()
    }
}

/// A clock that is watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watched {
    /// The last reading that was believed.
    believed: Reading,
    /// The first reading since the clock shows something else, if it does.
    doubted: Option<Reading>,
}

/// What became of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// The clock agrees with the measure.
    Agrees,
    /// It has just jumped.
    Jumped,
    /// It jumped earlier, and is doubted still.
    Doubted,
    /// It agrees again.
    PutRight,
    /// It jumped and has run evenly for so long that it is believed.
    Accepted,
}

impl Watched {
    /// Begins with a reading that is believed.
    #[must_use]
    pub const fn from(reading: Reading) -> Self {
        Self { believed: reading, doubted: None }
    }

    /// Whether, by a reading, the clock is so far ahead that nothing is counted by it.
    #[must_use]
    pub fn is_ahead(&self, reading: Reading) -> bool {
        reading.ahead_of(self.believed) > ahead_max()
    }

    /// Takes in a reading.
    pub fn look(&mut self, reading: Reading) -> Judged {
        if reading.agrees_with(self.believed) {
            self.believed = reading;
            return if self.doubted.take().is_some() { Judged::PutRight } else { Judged::Agrees };
        }
        match self.doubted {
            Some(since) if !reading.agrees_with(since) => {
                self.doubted = Some(reading);
                Judged::Jumped
            }
            Some(since) if reading.measured - since.measured >= accepted_after() => {
                *self = Self::from(reading);
                Judged::Accepted
            }
            Some(_) => Judged::Doubted,
            None => {
                self.doubted = Some(reading);
                Judged::Jumped
            }
        }
    }
}

/// By how much a clock may run ahead of what is measured between two readings: an hour.
#[must_use]
pub fn ahead_max() -> Duration {
    Duration::hours(1)
}

/// For how long a clock that jumped must run evenly to be believed: a day.
#[must_use]
pub fn accepted_after() -> Duration {
    Duration::hours(24)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(shown: &str, minutes: i64) -> Reading {
        Reading { shown: format!("2026-01-{shown}:00Z").parse().unwrap(), measured: Duration::minutes(minutes) }
    }

    #[test]
    fn a_clock_that_runs_evenly_is_believed_however_long() {
        let mut watched = Watched::from(reading("15T08:00", 0));
        // Half an hour ahead each day is no jump.
        assert_eq!(watched.look(reading("16T08:30", 1440)), Judged::Agrees);
        assert_eq!(watched.look(reading("17T09:00", 2880)), Judged::Agrees);
        assert!(!watched.is_ahead(reading("17T10:00", 2880)), "an hour");
        assert!(watched.is_ahead(reading("17T10:01", 2880)));
    }

    #[test]
    fn a_jump_is_doubted_until_it_is_put_right() {
        let mut watched = Watched::from(reading("15T08:00", 0));
        assert_eq!(watched.look(reading("20T08:00", 1)), Judged::Jumped);
        assert_eq!(watched.look(reading("20T08:10", 11)), Judged::Doubted);
        assert!(watched.is_ahead(reading("20T08:10", 11)));
        assert_eq!(watched.look(reading("15T08:12", 12)), Judged::PutRight);
        assert_eq!(watched.look(reading("15T08:13", 13)), Judged::Agrees);
    }

    #[test]
    fn a_clock_that_stays_ahead_is_believed_after_a_day_in_which_it_does_not_jump_again() {
        let mut watched = Watched::from(reading("15T08:00", 0));
        assert_eq!(watched.look(reading("20T08:00", 0)), Judged::Jumped);
        assert_eq!(watched.look(reading("22T08:00", 720)), Judged::Jumped);
        assert_eq!(watched.look(reading("23T07:59", 720 + 1439)), Judged::Doubted);
        assert_eq!(watched.look(reading("23T08:00", 720 + 1440)), Judged::Accepted);
        assert!(!watched.is_ahead(reading("23T08:01", 720 + 1441)));
    }

    #[test]
    fn a_clock_that_was_set_back_is_ahead_of_nothing_when_it_is_right_again() {
        let mut watched = Watched::from(reading("15T08:00", 0));
        assert_eq!(watched.look(reading("13T08:00", 0)), Judged::Jumped);
        assert!(!watched.is_ahead(reading("13T08:00", 0)));
        assert_eq!(watched.look(reading("15T08:05", 5)), Judged::PutRight);
    }
}
