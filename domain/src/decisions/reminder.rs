//! When members who have not voted are reminded: once before the close, and once more at most where the close has moved.

use chrono::Duration;

use crate::Moment;

/// How often a member is reminded of one decision at most.
pub const TURNS_MAX: i64 = 2;

/// Reminders that have gone out for a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminded {
    /// The close that they were about.
    pub closes_at: Moment,
    /// Which turn it was: 1, then 2.
    pub turn: i64,
}

/// The turn in which members are reminded now of a vote that closes at a moment, by the days of the rule; `None` where nobody is.
#[must_use]
pub fn turn_due(now: Moment, closes_at: Moment, days: i64, before: Option<Reminded>) -> Option<i64> {
    let begins = closes_at.checked_sub_signed(Duration::days(days))?;
    if days < 1 || now < begins || now >= closes_at {
        return None;
    }
    match before {
        None => Some(1),
        Some(before) if before.closes_at == closes_at => Some(before.turn),
        Some(before) => (before.turn < TURNS_MAX).then_some(before.turn + 1),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn members_are_reminded_some_days_before_the_close_and_not_after_it() {
        let closes = at("2026-11-08T12:00:00Z");
        assert_eq!(turn_due(at("2026-11-06T11:59:59Z"), closes, 2, None), None);
        assert_eq!(turn_due(at("2026-11-06T12:00:00Z"), closes, 2, None), Some(1));
        assert_eq!(turn_due(closes, closes, 2, None), None);
        assert_eq!(turn_due(at("2026-11-08T11:00:00Z"), closes, 0, None), None, "no days, no reminder");
    }

    #[test]
    fn a_close_that_moves_brings_one_more() {
        let (first, second, third) =
            (at("2026-11-08T12:00:00Z"), at("2026-11-10T12:00:00Z"), at("2026-11-12T12:00:00Z"));
        let before = |closes_at, turn| Some(Reminded { closes_at, turn });
        assert_eq!(turn_due(at("2026-11-07T12:00:00Z"), first, 2, before(first, 1)), Some(1), "the same turn goes on");
        assert_eq!(turn_due(at("2026-11-07T13:00:00Z"), second, 2, before(first, 1)), None, "not yet");
        assert_eq!(turn_due(at("2026-11-09T12:00:00Z"), second, 2, before(first, 1)), Some(2));
        assert_eq!(turn_due(at("2026-11-11T12:00:00Z"), third, 2, before(second, 2)), None, "no third");
    }

    proptest! {
        #[test]
        fn no_vote_has_more_than_two_turns(extensions in prop::collection::vec(1_i64..10, 0..8), days in 0_i64..31) {
            let opened = at("2026-11-01T00:00:00Z");
            let mut closes = opened + Duration::days(7);
            let (mut before, mut turns) = (None, std::collections::BTreeSet::new());
            for extension in extensions {
                // Somebody looks a moment before each close.
                if let Some(turn) = turn_due(closes - Duration::seconds(1), closes, days, before) {
                    turns.insert(turn);
                    before = Some(Reminded { closes_at: closes, turn });
                }
                closes += Duration::days(extension);
            }
            prop_assert!(turns.len() <= 2);
            prop_assert!(turns.iter().all(|turn| (1..=TURNS_MAX).contains(turn)));
        }
    }
}
