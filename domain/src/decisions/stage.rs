//! The life of a decision.

use chrono::Duration;
use chrono_tz::Tz;

use crate::calendar::day_of;
use crate::members::status::named;
use crate::{Day, Moment};

named! {
    /// Where a decision stands.
    Stage {
        /// Seen and edited by its proposer only.
        Draft = "draft",
        /// Open to comments; the proposer may still edit it.
        Discussion = "discussion",
        /// Frozen and open to votes until its deadline.
        Voting = "voting",
        /// Counted, and waiting for somebody to declare the result.
        Counted = "counted",
        /// Declared, and open to contest before it takes effect.
        Declared = "declared",
        /// Passed, with effects that could not apply: nothing was changed.
        Closed = "closed",
        /// Passed, and its effects are done.
        Enacted = "enacted",
        /// Counted and not passed.
        Refused = "refused",
        /// Taken back by its proposer before the vote opened.
        Withdrawn = "withdrawn",
        /// Undone, with its effects reversed.
        Annulled = "annulled",
    }
}

impl Stage {
    /// Whether nothing more will come of the decision by itself.
    #[must_use]
    pub const fn is_over(self) -> bool {
        !matches!(self, Self::Draft | Self::Discussion | Self::Voting | Self::Counted | Self::Declared)
    }

    /// Whether nobody can vote any more, or ever could.
    #[must_use]
    pub const fn is_after_vote(self) -> bool {
        !matches!(self, Self::Draft | Self::Discussion | Self::Voting)
    }
}

/// The end of a period that begins at a moment and lasts a number of days of 24 hours.
#[must_use]
pub fn deadline(from: Moment, days: i64) -> Moment {
    from.checked_add_signed(Duration::days(days)).unwrap_or(Moment::MAX_UTC)
}

/// The first day on which a decision's effects hold: the day that it names, or in the community's time zone the day on which nothing
/// holds them up any more, where that is later or none is named. That is the close of the vote, or the end of the time in which its result
/// could be contested. When somebody came to do it changes nothing.
#[must_use]
pub fn effective_day(effective_on: Option<Day>, due: Moment, zone: Tz) -> Day {
    let due_on = day_of(due, zone);
    effective_on.map_or(due_on, |day| day.max(due_on))
}

/// Whether a vote arriving at `now` is in time: from the opening, up to and without the moment of the close.
#[must_use]
pub fn vote_in_time(now: Moment, voting_from: Moment, voting_until: Moment) -> bool {
    voting_from <= now && now < voting_until
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effects_hold_from_the_day_of_the_close_at_the_earliest() {
        let until: Moment = "2026-11-08T23:30:00Z".parse().unwrap();
        let day = |text: &str| crate::calendar::parse_day(text).unwrap();
        let zone = chrono_tz::Europe::Madrid;
        assert_eq!(effective_day(None, until, zone), day("2026-11-09"));
        assert_eq!(effective_day(Some(day("2026-11-01")), until, zone), day("2026-11-09"));
        assert_eq!(effective_day(Some(day("2027-01-01")), until, zone), day("2027-01-01"));
    }

    #[test]
    fn the_close_binds_to_the_second() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let (from, until) = (at("2026-11-01T12:00:00Z"), at("2026-11-08T12:00:00Z"));
        assert!(vote_in_time(at("2026-11-08T11:59:59Z"), from, until));
        assert!(!vote_in_time(until, from, until));
        assert!(!vote_in_time(at("2026-11-08T12:00:01Z"), from, until));
    }
}
