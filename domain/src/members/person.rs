//! What is asked of a member's entry in the register.

use super::particulars::{Particulars, ParticularsInput, check_particulars};
use crate::Day;
use crate::language::Language;
use crate::members::status::MemberKind;
use crate::text::{NAME_LENGTH_MAX, line, optional_line};
use crate::validation::{Errors, FieldError, Refusal};

/// The longest password, in bytes: hashing a longer one would only cost time.
pub const PASSWORD_BYTES_MAX: usize = 1024;
/// The shortest password, in characters (NIST SP 800-63B-4 asks for 15 where nothing else is asked; 8 at least).
pub const PASSWORD_LENGTH_MIN: usize = 12;

/// A member's entry as typed.
#[derive(Debug, Clone, Default)]
pub struct EntryInput {
    /// `person`, `organisation` or `joint`.
    pub kind: String,
    /// The full name, as its bearer writes it.
    pub name: String,
    /// An address of mail, or nothing.
    pub email: String,
    /// A language tag.
    pub language: String,
    /// What is for few eyes.
    pub particulars: ParticularsInput,
}

/// A member's entry, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Person, organisation or joint membership.
    pub kind: MemberKind,
    /// The full name.
    pub name: String,
    /// An address of mail.
    pub email: Option<String>,
    /// The language in which Acequia speaks to this member.
    pub language: Language,
    /// What is for few eyes.
    pub particulars: Particulars,
}

/// Checks a member's entry on `today`.
///
/// # Errors
/// Every field that is refused.
pub fn check_entry(input: &EntryInput, today: Day) -> Result<Entry, Vec<FieldError>> {
    let mut errors = Errors::new();
    let kind = errors.take("kind", input.kind.parse::<MemberKind>());
    let name = errors.take("name", line(&input.name, NAME_LENGTH_MAX));
    let email = errors.take("email", optional_email(&input.email));
    let language =
        errors.take("language", Language::from_tag(&input.language).ok_or_else(|| Refusal::new("error-choice")));
    // What fits a kind cannot be said where the kind is none.
    let particulars = match kind.map(|kind| check_particulars(&input.particulars, kind, today)) {
        Some(Ok(particulars)) => Some(particulars),
        Some(Err(refused)) => {
            refused.into_iter().for_each(|error| errors.add(&error.field, error.refusal));
            None
        }
        None => None,
    };
    let entry = kind.zip(name).zip(email).zip(language).zip(particulars);
    errors.finish(entry.map(|((((kind, name), email), language), particulars)| Entry {
        kind,
        name,
        email,
        language,
        particulars,
    }))
}

/// An address of mail, or nothing. What lies before the @ is kept as it is; what lies behind is lower-cased.
///
/// # Errors
/// `error-email`, `error-characters` or `error-too-long`.
pub fn optional_email(raw: &str) -> Result<Option<String>, Refusal> {
    let value = optional_line(raw, 254)?;
    if value.is_empty() {
        return Ok(None);
    }
    let Some((local, host)) = value.rsplit_once('@') else { return Err(Refusal::new("error-email")) };
    let plain =
        |part: &str| !part.is_empty() && !part.contains(char::is_whitespace) && !part.contains(['<', '>', ',', '"']);
    if !plain(local) || !plain(host) || !host.contains('.') || host.starts_with('.') || host.ends_with('.') {
        return Err(Refusal::new("error-email"));
    }
    Ok(Some(format!("{local}@{}", host.to_lowercase())))
}

/// A new password, typed twice.
///
/// # Errors
/// `error-password-short`, `error-password-long`, `error-characters` (beside `password`) or
/// `error-password-differs` (beside `password_again`).
pub fn check_new_password(password: &str, again: &str) -> Result<String, Vec<FieldError>> {
    let mut errors = Errors::new();
    if password.chars().count() < PASSWORD_LENGTH_MIN {
        errors.add("password", Refusal::new("error-password-short").with("least", PASSWORD_LENGTH_MIN));
    } else if password.len() > PASSWORD_BYTES_MAX {
        errors.add("password", Refusal::new("error-password-long"));
    } else if password.contains('\0') {
        errors.add("password", Refusal::new("error-characters"));
    }
    if password != again {
        errors.add("password_again", Refusal::new("error-password-differs"));
    }
    errors.finish(Some(password.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_is_told_at_once() {
        let input = EntryInput {
            kind: "robot".into(),
            name: " ".into(),
            email: "nobody".into(),
            language: "xx".into(),
            ..EntryInput::default()
        };
        let fields: Vec<_> = check_entry(&input, Day::MAX).unwrap_err().into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["kind", "name", "email", "language"]);
    }

    #[test]
    fn addresses_are_kept_but_for_the_case_of_the_host() {
        assert_eq!(optional_email(" Inés@Example.ORG ").unwrap().unwrap(), "Inés@example.org");
        assert_eq!(optional_email("").unwrap(), None);
        assert!(optional_email("a b@example.org").is_err());
    }
}
