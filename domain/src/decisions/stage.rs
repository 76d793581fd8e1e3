//! The life of a decision.

use crate::Moment;
use crate::members::status::named;

named! {
    /// Where a decision stands.
    Stage {
        /// Seen and edited by its proposer only.
        Draft = "draft",
        /// Open to comments; the proposer may still edit it.
        Discussion = "discussion",
        /// Frozen and open to votes until its deadline.
        Voting = "voting",
        /// Counted and not passed, or passed with effects that could not apply.
        Closed = "closed",
        /// Passed, and its effects are done.
        Enacted = "enacted",
        /// Counted and not passed.
        Refused = "refused",
        /// Taken back before the vote.
        Withdrawn = "withdrawn",
        /// Undone, with its effects reversed.
        Annulled = "annulled",
    }
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
    fn the_close_binds_to_the_second() {
        let at = |text: &str| text.parse::<Moment>().unwrap();
        let (from, until) = (at("2026-11-01T12:00:00Z"), at("2026-11-08T12:00:00Z"));
        assert!(vote_in_time(at("2026-11-08T11:59:59Z"), from, until));
        assert!(!vote_in_time(until, from, until));
        assert!(!vote_in_time(at("2026-11-08T12:00:01Z"), from, until));
    }
}
