//! Drafts of a document's next version.

use super::clauses::{RESERVED_ANCHORS, split};
use super::document::{AgreementKind, Visibility};
use crate::members::status::named;
use crate::text::{DOCUMENT_LENGTH_MAX, TITLE_LENGTH_MAX, block, line};
use crate::validation::{Errors, FieldError, Refusal};

/// How many drafts of an agreement may be open at once.
pub const DRAFTS_OPEN_MAX: i64 = 50;

named! {
    /// What a draft is to decisions.
    DraftStatus {
        /// It can be edited, and put to a decision.
        Open = "open",
        /// A vote has frozen it.
        Proposed = "proposed",
        /// It became a version.
        Adopted = "adopted",
        /// Its authors gave it up.
        Abandoned = "abandoned",
    }
}

/// What a person asks a new agreement to be, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgreementInput {
    /// The title, one line.
    pub title: String,
    /// The name of an [`AgreementKind`] that a new document can have.
    pub kind: String,
    /// The name of a [`Visibility`].
    pub visibility: String,
}

/// A new agreement, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAgreement {
    /// The title.
    pub title: String,
    /// The kind of document.
    pub kind: AgreementKind,
    /// Who may read it once a version is in force.
    pub visibility: Visibility,
}

/// Checks what was typed for a new agreement.
///
/// # Errors
/// Beside `title`, `kind` and `visibility`, all at once.
pub fn check_agreement(input: &AgreementInput) -> Result<NewAgreement, Vec<FieldError>> {
    let mut errors = Errors::new();
    let title = errors.take("title", line(&input.title, TITLE_LENGTH_MAX));
    let kind = AgreementKind::of_new().find(|kind| kind.as_str() == input.kind);
    let kind = errors.take("kind", kind.ok_or_else(|| Refusal::new("error-choice")));
    let visibility = errors.take("visibility", input.visibility.parse());
    let agreement = (|| Some(NewAgreement { title: title?, kind: kind?, visibility: visibility? }))();
    errors.finish(agreement)
}

/// Checks the text of a draft: some words, within [`DOCUMENT_LENGTH_MAX`], no control characters, no anchor twice or
/// of the page's frame.
/// The text with unified line ends, without blank space around it.
///
/// # Errors
/// `error-required`, `error-characters`, `error-too-long`, `error-anchor-reserved`, or what [`split`] refuses.
pub fn check_body(raw: &str) -> Result<String, Refusal> {
    let body = block(raw, DOCUMENT_LENGTH_MAX)?;
    let clauses = split(&body)?;
    match clauses.into_iter().find(|clause| RESERVED_ANCHORS.contains(&clause.anchor.as_str())) {
        Some(clause) => Err(Refusal::new("error-anchor-reserved").with("anchor", clause.anchor)),
        None => Ok(body),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_of_an_agreement_is_told_at_once() {
        let input = AgreementInput { title: " ".into(), kind: "law".into(), visibility: String::new() };
        let errors = check_agreement(&input).unwrap_err();
        let told: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.refusal.key)).collect();
        assert_eq!(told, [("title", "error-required"), ("kind", "error-choice"), ("visibility", "error-choice")]);
    }

    #[test]
    fn minutes_are_drafted_from_a_meeting_alone() {
        let of = |kind: &str| {
            check_agreement(&AgreementInput {
                title: "Assembly".into(),
                kind: kind.into(),
                visibility: "members".into(),
            })
        };
        for kind in AgreementKind::ALL {
            let refused = of(kind.as_str()).err().map(|errors| errors[0].field.clone());
            assert_eq!(refused, (*kind == AgreementKind::Minutes).then(|| "kind".to_owned()), "{kind}");
        }
    }

    #[test]
    fn a_body_that_no_version_could_hold_is_refused() {
        assert_eq!(check_body("a\u{0}b").unwrap_err().key, "error-characters");
        assert_eq!(check_body(" \n").unwrap_err().key, "error-required");
        assert_eq!(check_body(&"x".repeat(DOCUMENT_LENGTH_MAX + 1)).unwrap_err().key, "error-too-long");
        assert_eq!(check_body("## A {#x}\n\n## B {#x}\n").unwrap_err().key, "error-anchor-twice");
        assert_eq!(check_body("## A {#main}").unwrap_err().key, "error-anchor-reserved");
        assert_eq!(check_body("## Main").unwrap(), "## Main");
        assert_eq!(check_body("# A\r\n\r\nB\r\n").unwrap(), "# A\n\nB");
    }
}
