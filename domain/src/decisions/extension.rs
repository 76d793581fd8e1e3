//! Extending a vote that is open: where an outage kept members from voting, by an act that everybody sees.

use crate::text::{NOTE_LENGTH_MAX, block, whole};
use crate::validation::{Errors, FieldError, Refusal};

/// An extension as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExtensionInput {
    /// By how many days.
    pub days: String,
    /// Why.
    pub reason: String,
}

/// An extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// By how many days of 24 hours.
    pub days: i64,
    /// Why, in Markdown; everybody reads it.
    pub reason: String,
}

/// Checks an extension of a vote that may still be extended by so many days.
///
/// # Errors
/// `error-extension-none` of the form where there are no days left; what [`whole`] says beside `extension_days`, and [`block`]
/// beside `extension_reason`.
pub fn check_extension(input: &ExtensionInput, left: i64) -> Result<Extension, Vec<FieldError>> {
    if left < 1 {
        return Err(vec![Refusal::new("error-extension-none").at("")]);
    }
    let mut errors = Errors::new();
    let days = errors.take("extension_days", whole(&input.days, 1, left));
    let reason = errors.take("extension_reason", block(&input.reason, NOTE_LENGTH_MAX));
    errors.finish(days.zip(reason).map(|(days, reason)| Extension { days, reason }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_extension_has_days_that_are_left_and_a_reason() {
        let input = |days: &str, reason: &str| ExtensionInput { days: days.into(), reason: reason.into() };
        let refused = |input: &ExtensionInput, left| {
            let errors = check_extension(input, left).unwrap_err();
            errors.into_iter().map(|error| (error.field, error.refusal.key)).collect::<Vec<_>>()
        };
        let taken = Extension { days: 2, reason: "The line was down.".into() };
        assert_eq!(check_extension(&input(" 2 ", "The line was down."), 2), Ok(taken));
        for (days, key) in [("", "error-required"), ("two", "error-whole"), ("0", "error-range"), ("3", "error-range")]
        {
            let both = vec![("extension_days".to_owned(), key), ("extension_reason".to_owned(), "error-required")];
            assert_eq!(refused(&input(days, " "), 2), both, "{days}");
        }
        assert_eq!(refused(&input("2", "Again."), 1), [("extension_days".to_owned(), "error-range-one")]);
        assert_eq!(refused(&input("1", "Again."), 0), [(String::new(), "error-extension-none")]);
    }
}
