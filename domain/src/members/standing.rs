//! What is asked of a change of a member's status: which one, from which day, and why; and what only the members decide.

use super::status::{MemberKind, MemberNumber, Status, named};
use crate::Day;
use crate::calendar::parse_day;
use crate::text::block;
use crate::validation::{Errors, FieldError, Refusal};

/// The key of the sentence for a change that only the members decide.
pub const DECIDED: &str = "error-status-decided";

/// The longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 1_000;

/// A change of status as typed.
#[derive(Debug, Clone, Default)]
pub struct StandingInput {
    /// The name of a status.
    pub status: String,
    /// The day from which it holds, as `2026-11-24`; nothing at all means today.
    pub from: String,
    /// Why, and by which letter, paper or word it is known.
    pub reason: String,
}

/// Where a member stands before the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    /// Person, organisation or joint membership.
    pub kind: MemberKind,
    /// The status.
    pub status: Status,
    /// The day from which it holds.
    pub since: Day,
}

/// A change of status, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingChange {
    /// The new status.
    pub status: Status,
    /// The day from which it holds.
    pub from: Day,
    /// Why.
    pub reason: String,
}

named! {
    /// What the members can decide of a membership.
    MembershipChange {
        /// Its rights are suspended.
        Suspend = "suspend",
        /// It ends.
        Exclude = "exclude",
        /// It is as it was before a suspension or an exclusion.
        Reinstate = "reinstate",
    }
}

impl MembershipChange {
    /// The status that follows on another.
    ///
    /// # Errors
    /// `error-membership-suspend`, `error-membership-exclude` or `error-membership-reinstate`, which names the member, where
    /// the present status is none to which that can be done.
    pub fn after(self, before: Status, member: i64) -> Result<Status, Refusal> {
        let (possible, after, key) = match self {
            Self::Suspend => {
                (matches!(before, Status::Active | Status::OnLeave), Status::Suspended, "error-membership-suspend")
            }
            Self::Exclude => (before.may_act(), Status::Excluded, "error-membership-exclude"),
            Self::Reinstate => {
                (matches!(before, Status::Suspended | Status::Excluded), Status::Active, "error-membership-reinstate")
            }
        };
        if possible { Ok(after) } else { Err(Refusal::new(key).with("number", MemberNumber(member).to_string())) }
    }

    /// The change that takes a member from one status to another, where that is for the members to decide.
    #[must_use]
    pub const fn between(before: Status, after: Status) -> Option<Self> {
        match (before, after) {
            (_, Status::Suspended) => Some(Self::Suspend),
            (_, Status::Excluded) => Some(Self::Exclude),
            (Status::Suspended, Status::Active | Status::OnLeave) | (Status::Excluded, _) => Some(Self::Reinstate),
            _ => None,
        }
    }
}

/// The statuses that a member of a kind can be given after the present one, in their order.
pub fn possible(before: Status, kind: MemberKind) -> impl Iterator<Item = Status> {
    Status::ALL.iter().copied().filter(move |after| *after != before && fits(*after, kind))
}

const fn fits(status: Status, kind: MemberKind) -> bool {
    match status {
        // Nobody becomes an applicant again: an application is made, not recorded.
        Status::Applicant => false,
        Status::Deceased => matches!(kind, MemberKind::Person),
        Status::Liquidated => matches!(kind, MemberKind::Organisation),
        _ => true,
    }
}

/// Checks a change of status that is recorded on `today`. What the members decide is not recorded so: see
/// [`MembershipChange`].
///
/// # Errors
/// Every field that is refused: beside `status` `error-choice`, `error-status-same`, `error-status-kind` or
/// `error-status-decided`; beside `from` `error-day`, `error-status-future` or `error-status-earlier`; beside `reason` what
/// [`block`] refuses.
pub fn check_standing(input: &StandingInput, before: Before, today: Day) -> Result<StandingChange, Vec<FieldError>> {
    let mut errors = Errors::new();
    let status = errors.take("status", check_status(&input.status, before));
    let from = errors.take("from", check_from(&input.from, before.since, today));
    let reason = errors.take("reason", block(&input.reason, REASON_LENGTH_MAX));
    let change = status.zip(from).zip(reason);
    errors.finish(change.map(|((status, from), reason)| StandingChange { status, from, reason }))
}

fn check_status(raw: &str, before: Before) -> Result<Status, Refusal> {
    let status: Status = raw.parse()?;
    if status == Status::Applicant {
        return Err(Refusal::new("error-choice"));
    }
    if status == before.status {
        return Err(Refusal::new("error-status-same"));
    }
    if !fits(status, before.kind) {
        return Err(Refusal::new("error-status-kind"));
    }
    match MembershipChange::between(before.status, status) {
        Some(_) => Err(Refusal::new(DECIDED)),
        None => Ok(status),
    }
}

fn check_from(raw: &str, since: Day, today: Day) -> Result<Day, Refusal> {
    let day = if raw.trim().is_empty() { today } else { parse_day(raw)? };
    if day > today {
        return Err(Refusal::new("error-status-future").with("most", today));
    }
    if day < since {
        return Err(Refusal::new("error-status-earlier").with("least", since));
    }
    Ok(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    fn check(status: &str, from: &str, before: Status) -> Result<StandingChange, Vec<FieldError>> {
        let before = Before { kind: MemberKind::Person, status: before, since: day("2026-03-01") };
        let input = StandingInput { status: status.into(), from: from.into(), reason: "Her letter".into() };
        check_standing(&input, before, day("2026-11-24"))
    }

    fn keys(result: Result<StandingChange, Vec<FieldError>>) -> Vec<String> {
        result.unwrap_err().iter().map(|error| format!("{}: {}", error.field, error.refusal.key)).collect()
    }

    #[test]
    fn a_status_begins_between_the_last_change_and_today() {
        assert_eq!(check("on_leave", "", Status::Active).unwrap().from, day("2026-11-24"));
        assert!(check("on_leave", "2026-03-01", Status::Active).is_ok());
        assert_eq!(keys(check("on_leave", "2026-02-28", Status::Active)), ["from: error-status-earlier"]);
        assert_eq!(keys(check("on_leave", "2026-11-25", Status::Active)), ["from: error-status-future"]);
        assert_eq!(keys(check("on_leave", "2026-02-30", Status::Active)), ["from: error-day-none"]);
    }

    #[test]
    fn suspending_excluding_and_taking_either_back_is_for_the_members() {
        for (before, after) in [
            (Status::Active, "suspended"),
            (Status::OnLeave, "excluded"),
            (Status::Suspended, "active"),
            (Status::Suspended, "on_leave"),
            (Status::Excluded, "active"),
            (Status::Excluded, "resigned"),
        ] {
            assert_eq!(keys(check(after, "", before)), ["status: error-status-decided"]);
        }
        for (before, after) in [
            (Status::Active, "resigned"),
            (Status::OnLeave, "active"),
            (Status::Resigned, "active"),
            (Status::Suspended, "resigned"),
            (Status::Suspended, "deceased"),
        ] {
            assert!(check(after, "", before).is_ok(), "{before} {after}");
        }
    }

    #[test]
    fn what_the_members_decide_fits_where_somebody_stands() {
        use MembershipChange::{Exclude, Reinstate, Suspend};
        for (change, before, after) in [
            (Suspend, Status::Active, Ok(Status::Suspended)),
            (Suspend, Status::OnLeave, Ok(Status::Suspended)),
            (Suspend, Status::Suspended, Err("error-membership-suspend")),
            (Suspend, Status::Resigned, Err("error-membership-suspend")),
            (Exclude, Status::Suspended, Ok(Status::Excluded)),
            (Exclude, Status::Deceased, Err("error-membership-exclude")),
            (Reinstate, Status::Suspended, Ok(Status::Active)),
            (Reinstate, Status::Excluded, Ok(Status::Active)),
            (Reinstate, Status::Active, Err("error-membership-reinstate")),
        ] {
            assert_eq!(change.after(before, 5).map_err(|refusal| refusal.key), after, "{change} {before}");
        }
    }

    #[test]
    fn a_status_that_cannot_be_is_refused_and_every_error_is_told_at_once() {
        assert_eq!(keys(check("active", "", Status::Active)), ["status: error-status-same"]);
        assert_eq!(keys(check("liquidated", "", Status::Active)), ["status: error-status-kind"]);
        assert_eq!(keys(check("applicant", "", Status::Active)), ["status: error-choice"]);
        let nothing = StandingInput { from: "soon".into(), ..StandingInput::default() };
        let before = Before { kind: MemberKind::Person, status: Status::Active, since: day("2026-03-01") };
        let told = keys(check_standing(&nothing, before, day("2026-11-24")));
        assert_eq!(told, ["status: error-choice", "from: error-day", "reason: error-required"]);
        assert!(possible(Status::Active, MemberKind::Organisation).all(|status| status != Status::Deceased));
        assert!(possible(Status::Active, MemberKind::Person).all(|status| status != Status::Active));
    }
}
