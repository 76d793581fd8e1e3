//! The electoral roll: who may vote in a decision, and why somebody may not.

use crate::members::status::{Status, named};
use crate::{Day, calendar::add_days};

named! {
    /// Why a member is on the roll, or is not.
    RollReason {
        /// On the roll.
        Eligible = "eligible",
        /// The class has no vote.
        ClassWithoutVote = "class_without_vote",
        /// Not a member for long enough when voting opened.
        JoinedTooRecently = "joined_too_recently",
        /// On leave when voting opened.
        OnLeave = "on_leave",
        /// Suspended when voting opened.
        Suspended = "suspended",
    }
}

/// Decides whether a member is on the roll that is frozen on `day`; `votes` are those of the member's class.
/// `None` for somebody who is not a member at all on that day (an applicant, or one who has left).
#[must_use]
pub fn place_on_roll(status: Status, joined_on: Day, votes: i64, waiting_days: i64, day: Day) -> Option<RollReason> {
    match status {
        Status::Suspended => Some(RollReason::Suspended),
        Status::OnLeave => Some(RollReason::OnLeave),
        Status::Active if votes < 1 => Some(RollReason::ClassWithoutVote),
        Status::Active if add_days(joined_on, u64::try_from(waiting_days).unwrap_or(0)) > day => {
            Some(RollReason::JoinedTooRecently)
        }
        Status::Active => Some(RollReason::Eligible),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::parse_day;

    #[test]
    fn the_waiting_period_ends_on_its_last_day() {
        let day = |text: &str| parse_day(text).unwrap();
        let place = |today: &str| place_on_roll(Status::Active, day("2026-01-31"), 1, 30, day(today));
        assert_eq!(place("2026-03-01"), Some(RollReason::JoinedTooRecently));
        assert_eq!(place("2026-03-02"), Some(RollReason::Eligible));
        assert_eq!(
            place_on_roll(Status::Active, day("2020-01-01"), 0, 0, day("2026-01-01")),
            Some(RollReason::ClassWithoutVote)
        );
        assert_eq!(place_on_roll(Status::Resigned, day("2020-01-01"), 1, 0, day("2026-01-01")), None);
    }
}
