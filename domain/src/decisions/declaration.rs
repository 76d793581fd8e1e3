//! What stands between the count of a vote and its effects: who declares the result, and how long it can be contested.

use super::frozen::FrozenRule;
use crate::rules::parameter::{CONTEST_DAYS, DECLARATION};
use crate::text::{NOTE_LENGTH_MAX, block};
use crate::validation::{Errors, FieldError};

/// The value of [`DECLARATION`] by which an election committee declares results.
pub const COMMITTEE: &str = "committee";

/// What a result passes through before it takes effect, by the rules that its vote opened with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Declaring {
    /// Whether somebody must declare it.
    pub by_committee: bool,
    /// For how many days of 24 hours it can be contested; zero for not at all.
    pub contest_days: i64,
}

impl Declaring {
    /// What the rules say that were frozen with a vote; where they say nothing, a result takes effect as it is counted.
    #[must_use]
    pub fn of(rules: &[FrozenRule]) -> Self {
        let value = |key: &str| rules.iter().find(|rule| rule.key == key).map(|rule| rule.value.as_str());
        Self {
            by_committee: value(DECLARATION) == Some(COMMITTEE),
            contest_days: value(CONTEST_DAYS).and_then(|days| days.parse().ok()).unwrap_or(0),
        }
    }

    /// Whether a result takes effect in the moment in which it is counted.
    #[must_use]
    pub const fn is_nothing(self) -> bool {
        !self.by_committee && self.contest_days == 0
    }
}

/// Checks why somebody contests a result.
///
/// # Errors
/// What [`block`] says beside `contest_reason`.
pub fn check_contest(reason: &str) -> Result<String, Vec<FieldError>> {
    let mut errors = Errors::new();
    let reason = errors.take("contest_reason", block(reason, NOTE_LENGTH_MAX));
    errors.finish(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(key: &str, value: &str) -> FrozenRule {
        FrozenRule { key: key.into(), scope: "bylaws".into(), value: value.into(), rule_value_id: "r".into() }
    }

    #[test]
    fn rules_of_earlier_versions_let_a_result_take_effect_at_once() {
        assert!(Declaring::of(&[]).is_nothing());
        assert!(Declaring::of(&[rule(DECLARATION, "none"), rule(CONTEST_DAYS, "0")]).is_nothing());
        let both = Declaring::of(&[rule(DECLARATION, COMMITTEE), rule(CONTEST_DAYS, "7")]);
        assert_eq!(both, Declaring { by_committee: true, contest_days: 7 });
        assert!(!Declaring::of(&[rule(CONTEST_DAYS, "1")]).is_nothing());
        assert!(!Declaring::of(&[rule(DECLARATION, COMMITTEE)]).is_nothing());
    }

    #[test]
    fn whoever_contests_says_why() {
        let keys = |errors: Vec<FieldError>| {
            errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>()
        };
        assert_eq!(check_contest(" Two ballots are missing. ").unwrap(), "Two ballots are missing.");
        assert_eq!(keys(check_contest(" \n").unwrap_err()), [("contest_reason".to_owned(), "error-required")]);
    }
}
