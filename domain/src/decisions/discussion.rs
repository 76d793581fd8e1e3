//! What is asked of whoever looks after a discussion: a reason where something is hidden or closed, and a summary.

use std::collections::BTreeMap;

use super::mention::mentioned;
use crate::language::Language;
use crate::text::{NOTE_LENGTH_MAX, block, optional_block};
use crate::validation::{Errors, FieldError, Refusal};

/// How many members one comment may mention.
pub const MENTIONS_MAX: usize = 20;

/// How many comments one member may write within a day, of 24 hours.
pub const COMMENTS_DAY_MAX: i64 = 200;

/// A summary as typed: a text for each language, possibly nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SummaryInput {
    /// The texts in Markdown.
    pub texts: BTreeMap<Language, String>,
}

/// Checks a comment.
///
/// # Errors
/// As [`block`], and `error-mentions-many`, beside `comment`.
pub fn check_comment(raw: &str) -> Result<String, FieldError> {
    let text = block(raw, NOTE_LENGTH_MAX).map_err(|refusal| refusal.at("comment"))?;
    if mentioned(&text).len() > MENTIONS_MAX {
        return Err(Refusal::new("error-mentions-many").with("most", MENTIONS_MAX).at("comment"));
    }
    Ok(text)
}

/// Checks why a comment is hidden.
///
/// # Errors
/// As [`block`], beside `hiding_reason`.
pub fn check_hiding(raw: &str) -> Result<String, FieldError> {
    block(raw, NOTE_LENGTH_MAX).map_err(|refusal| refusal.at("hiding_reason"))
}

/// Checks why a discussion is closed.
///
/// # Errors
/// As [`block`], beside `closing_reason`.
pub fn check_closing(raw: &str) -> Result<String, FieldError> {
    block(raw, NOTE_LENGTH_MAX).map_err(|refusal| refusal.at("closing_reason"))
}

/// The name of the field of a summary in a language.
#[must_use]
pub fn summary_field(language: Language) -> String {
    format!("summary_{}", language.tag())
}

/// Checks the texts of a summary; one that is left empty says nothing in that language.
///
/// # Errors
/// As [`optional_block`], beside the field of each language.
pub fn check_summary(input: &SummaryInput) -> Result<BTreeMap<Language, String>, Vec<FieldError>> {
    let mut errors = Errors::new();
    let mut texts = BTreeMap::new();
    for (language, raw) in &input.texts {
        let text = errors.take(&summary_field(*language), optional_block(raw, NOTE_LENGTH_MAX));
        texts.extend(text.map(|text| (*language, text)));
    }
    errors.finish(Some(texts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_mentions_a_few_and_not_everybody() {
        let of = |count: usize| (1..=count).map(|number| format!("@M-{number} ")).collect::<String>();
        assert!(check_comment(&of(MENTIONS_MAX)).is_ok());
        let refused = check_comment(&of(MENTIONS_MAX + 1)).unwrap_err();
        assert_eq!((refused.field.as_str(), refused.refusal.key), ("comment", "error-mentions-many"));
        assert!(check_comment(&"@M-7 ".repeat(50)).is_ok(), "the same member again");
        assert_eq!(check_comment(" \n").unwrap_err().refusal.key, "error-required");
    }

    #[test]
    fn who_hides_or_closes_says_why() {
        assert_eq!(check_hiding(" ").unwrap_err().field, "hiding_reason");
        assert_eq!(check_closing("").unwrap_err().field, "closing_reason");
        assert_eq!(check_closing(" It goes round in circles. ").unwrap(), "It goes round in circles.");
    }

    #[test]
    fn a_summary_says_something_in_one_language_or_in_several() {
        let input = |en: &str, es: &str| SummaryInput {
            texts: BTreeMap::from([(Language::En, en.to_owned()), (Language::Es, es.to_owned())]),
        };
        let texts = check_summary(&input("So far.\r\n", " ")).unwrap();
        assert_eq!(texts, BTreeMap::from([(Language::En, "So far.".to_owned()), (Language::Es, String::new())]));
        let refused = check_summary(&input("a\u{0}", &"x".repeat(NOTE_LENGTH_MAX + 1))).unwrap_err();
        let refused: Vec<_> = refused.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
        assert_eq!(refused, [("summary_en", "error-characters"), ("summary_es", "error-too-long")]);
    }
}
