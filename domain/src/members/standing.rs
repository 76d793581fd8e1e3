//! What is asked of a change of a member's status: which one, from which day, and on what it rests.

use super::status::{MemberKind, Status};
use crate::Day;
use crate::calendar::parse_day;
use crate::decisions::DecisionNumber;
use crate::text::block;
use crate::validation::{Errors, FieldError, Refusal};

/// The longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 1_000;

/// A change of status as typed.
#[derive(Debug, Clone, Default)]
pub struct StandingInput {
    /// The name of a status.
    pub status: String,
    /// The day from which it holds, as `2026-11-24`; nothing at all means today.
    pub from: String,
    /// A decision such as `D-42`; empty where none is needed.
    pub decision: String,
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
    /// The decision on which it rests; none where it is a recorded act.
    pub decision: Option<i64>,
    /// Why.
    pub reason: String,
}

/// Whether only a decision of the members takes somebody from one status to another: whoever suspends or excludes, and
/// whoever takes that back, is the community.
#[must_use]
pub const fn needs_decision(before: Status, after: Status) -> bool {
    decided_by_members(after) || decided_by_members(before)
}

const fn decided_by_members(status: Status) -> bool {
    matches!(status, Status::Suspended | Status::Excluded)
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

/// Checks a change of status on `today`.
///
/// # Errors
/// Every field that is refused: beside `status` `error-choice`, `error-status-same` or `error-status-kind`; beside `from`
/// `error-day`, `error-status-future` or `error-status-earlier`; beside `decision` `error-status-decision` or
/// `error-decision-number`; beside `reason` what [`block`] refuses.
pub fn check_standing(input: &StandingInput, before: Before, today: Day) -> Result<StandingChange, Vec<FieldError>> {
    let mut errors = Errors::new();
    let status = errors.take("status", check_status(&input.status, before));
    let from = errors.take("from", check_from(&input.from, before.since, today));
    let decision = errors.take("decision", check_decision(&input.decision, before.status, status));
    let reason = errors.take("reason", block(&input.reason, REASON_LENGTH_MAX));
    let change = status.zip(from).zip(decision).zip(reason);
    errors.finish(change.map(|(((status, from), decision), reason)| StandingChange { status, from, decision, reason }))
}

fn check_status(raw: &str, before: Before) -> Result<Status, Refusal> {
    let status: Status = raw.parse()?;
    if status == Status::Applicant {
        return Err(Refusal::new("error-choice"));
    }
    if status == before.status {
        return Err(Refusal::new("error-status-same"));
    }
    if fits(status, before.kind) { Ok(status) } else { Err(Refusal::new("error-status-kind")) }
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

fn check_decision(raw: &str, before: Status, after: Option<Status>) -> Result<Option<i64>, Refusal> {
    let raw = raw.trim();
    if raw.is_empty() {
        return match after.is_some_and(|after| needs_decision(before, after)) {
            true => Err(Refusal::new("error-status-decision")),
            false => Ok(None),
        };
    }
    raw.parse().map(|DecisionNumber(number)| Some(number)).map_err(|()| Refusal::new("error-decision-number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        parse_day(text).unwrap()
    }

    fn check(status: &str, from: &str, decision: &str, before: Status) -> Result<StandingChange, Vec<FieldError>> {
        let before = Before { kind: MemberKind::Person, status: before, since: day("2026-03-01") };
        let input = StandingInput {
            status: status.into(),
            from: from.into(),
            decision: decision.into(),
            reason: "Her letter".into(),
        };
        check_standing(&input, before, day("2026-11-24"))
    }

    fn keys(result: Result<StandingChange, Vec<FieldError>>) -> Vec<String> {
        result.unwrap_err().iter().map(|error| format!("{}: {}", error.field, error.refusal.key)).collect()
    }

    #[test]
    fn a_status_begins_between_the_last_change_and_today() {
        assert_eq!(check("on_leave", "", "", Status::Active).unwrap().from, day("2026-11-24"));
        assert!(check("on_leave", "2026-03-01", "", Status::Active).is_ok());
        assert_eq!(keys(check("on_leave", "2026-02-28", "", Status::Active)), ["from: error-status-earlier"]);
        assert_eq!(keys(check("on_leave", "2026-11-25", "", Status::Active)), ["from: error-status-future"]);
        assert_eq!(keys(check("on_leave", "2026-02-30", "", Status::Active)), ["from: error-day"]);
    }

    #[test]
    fn suspending_excluding_and_taking_either_back_needs_a_decision() {
        for (before, after) in [
            (Status::Active, "suspended"),
            (Status::OnLeave, "excluded"),
            (Status::Suspended, "active"),
            (Status::Suspended, "resigned"),
            (Status::Excluded, "active"),
        ] {
            assert_eq!(keys(check(after, "", "", before)), ["decision: error-status-decision"]);
            assert_eq!(check(after, "", "d-42", before).unwrap().decision, Some(42));
        }
        for (before, after) in [(Status::Active, "resigned"), (Status::OnLeave, "active"), (Status::Resigned, "active")]
        {
            assert_eq!(check(after, "", "", before).unwrap().decision, None);
        }
        assert_eq!(keys(check("on_leave", "", "the one", Status::Active)), ["decision: error-decision-number"]);
    }

    #[test]
    fn a_status_that_cannot_be_is_refused_and_every_error_is_told_at_once() {
        assert_eq!(keys(check("active", "", "", Status::Active)), ["status: error-status-same"]);
        assert_eq!(keys(check("liquidated", "", "", Status::Active)), ["status: error-status-kind"]);
        assert_eq!(keys(check("applicant", "", "", Status::Active)), ["status: error-choice"]);
        let nothing = StandingInput { from: "soon".into(), decision: "?".into(), ..StandingInput::default() };
        let before = Before { kind: MemberKind::Person, status: Status::Active, since: day("2026-03-01") };
        let told = keys(check_standing(&nothing, before, day("2026-11-24")));
        assert_eq!(
            told,
            ["status: error-choice", "from: error-day", "decision: error-decision-number", "reason: error-required"]
        );
        assert!(possible(Status::Active, MemberKind::Organisation).all(|status| status != Status::Deceased));
        assert!(possible(Status::Active, MemberKind::Person).all(|status| status != Status::Active));
    }
}
