//! Dues: who owes how much for a month, by which value of the rule.

use crate::calendar::Month;
use crate::{Day, members::status::Status};

/// What the run needs to know of a member.
#[derive(Debug, Clone)]
pub struct Payer<M, C> {
    /// The member.
    pub member: M,
    /// The member's class on the first day of the month.
    pub class: C,
    /// The status on the first day of the month, and the day of joining.
    pub status: Status,
    /// The day of joining.
    pub joined_on: Day,
}

/// Why a member is not charged for a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exemption {
    /// Joined in the course of the month or later: dues begin with the next full month.
    JoinedLater,
    /// The status bears no dues (an applicant, or one who has left).
    Status,
    /// The class has no dues rule in force on the first day of the month, or dues of zero.
    NoDues,
}

/// Decides whether a member owes dues for a month, and how much.
///
/// `amount_minor` is the rule's value for the member's class on the first day of the month, if one is in
/// force. Dues are owed by members who joined on or before the first day of the month and are active or
/// suspended on it; a suspension stops rights, not dues.
///
/// # Errors
/// The reason why nothing is owed.
pub fn charge<M, C>(payer: &Payer<M, C>, month: Month, amount_minor: Option<i64>) -> Result<i64, Exemption> {
    if !matches!(payer.status, Status::Active | Status::Suspended) {
        return Err(Exemption::Status);
    }
    if payer.joined_on > month.first_day() {
        return Err(Exemption::JoinedLater);
    }
    amount_minor.filter(|amount| *amount > 0).ok_or(Exemption::NoDues)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::parse_day;

    #[test]
    fn dues_begin_with_the_first_full_month() {
        let payer =
            |status, joined: &str| Payer { member: 1, class: "full", status, joined_on: parse_day(joined).unwrap() };
        let month = Month::parse("2026-03").unwrap();
        assert_eq!(charge(&payer(Status::Active, "2026-03-01"), month, Some(1200)), Ok(1200));
        assert_eq!(charge(&payer(Status::Active, "2026-03-02"), month, Some(1200)), Err(Exemption::JoinedLater));
        assert_eq!(charge(&payer(Status::Suspended, "2025-01-01"), month, Some(1200)), Ok(1200));
        assert_eq!(charge(&payer(Status::Resigned, "2025-01-01"), month, Some(1200)), Err(Exemption::Status));
        assert_eq!(charge(&payer(Status::Active, "2025-01-01"), month, None), Err(Exemption::NoDues));
        assert_eq!(charge(&payer(Status::Active, "2025-01-01"), month, Some(0)), Err(Exemption::NoDues));
    }
}
