//! Rulings of an election committee: on an objection to a roll, and on whoever contests a result.

use crate::members::status::named;
use crate::text::{NOTE_LENGTH_MAX, block};
use crate::validation::{Errors, FieldError};

named! {
    /// What becomes of an objection or a contest.
    Ruling {
        /// It is right: the place on the roll is changed, or the decision is annulled before it had any effect.
        Upheld = "upheld",
        /// It is not: the place, or the result, stands.
        Dismissed = "dismissed",
    }
}

/// A ruling as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RulingInput {
    /// The name of a [`Ruling`].
    pub ruling: String,
    /// Why.
    pub words: String,
}

/// Checks a ruling: which one, and why, in Markdown.
///
/// # Errors
/// `error-choice` beside `ruling`; what [`block`] says beside `ruling_words`.
pub fn check_ruling(input: &RulingInput) -> Result<(Ruling, String), Vec<FieldError>> {
    let mut errors = Errors::new();
    let ruling = errors.take("ruling", input.ruling.parse());
    let words = errors.take("ruling_words", block(&input.words, NOTE_LENGTH_MAX));
    errors.finish(ruling.zip(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_rules_says_why() {
        let input = |ruling: &str, words: &str| RulingInput { ruling: ruling.into(), words: words.into() };
        assert_eq!(check_ruling(&input("upheld", "So it is.")), Ok((Ruling::Upheld, "So it is.".to_owned())));
        let errors = check_ruling(&input("", "")).unwrap_err();
        let told: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
        assert_eq!(told, [("ruling", "error-choice"), ("ruling_words", "error-required")]);
    }
}
