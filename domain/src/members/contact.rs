//! People and groups that a community deals with and who are no members: hosts of its machines, users, neighbours, partners.

use std::fmt;
use std::str::FromStr;

use super::particulars::{POSTAL_ADDRESS_LENGTH_MAX, optional_telephone};
use super::person::optional_email;
use super::status::named;
use crate::text::{NAME_LENGTH_MAX, line, optional_block, short_number};
use crate::validation::{Errors, FieldError, Refusal};

/// The longest note on a contact, in characters.
pub const CONTACT_NOTE_LENGTH_MAX: usize = 2_000;

named! {
    /// What a contact is to the community.
    ContactKind {
        /// Has something of the community's on their premises.
        Host = "host",
        /// Uses what the community runs, without being a member.
        User = "user",
        /// Works with the community.
        Partner = "partner",
        /// A neighbour, an authority, anybody else.
        Other = "other",
    }
}

/// A contact's short name: `C-3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContactNumber(pub i64);

impl fmt::Display for ContactNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C-{}", self.0)
    }
}

impl FromStr for ContactNumber {
    type Err = ();
    /// Reads `C-3`, `c3` or `3`.
    fn from_str(value: &str) -> Result<Self, ()> {
        short_number(value, 'C').map(Self).ok_or(())
    }
}

/// A contact as typed.
#[derive(Debug, Clone, Default)]
pub struct ContactInput {
    /// The name of a kind.
    pub kind: String,
    /// The name.
    pub name: String,
    /// An address of mail, or nothing.
    pub email: String,
    /// A telephone number, or nothing.
    pub telephone: String,
    /// A postal address in lines, or nothing.
    pub postal_address: String,
    /// What else is to be known, or nothing.
    pub note: String,
    /// The slug of a site of the inventory, or nothing.
    pub site: String,
}

/// A contact, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What they are to the community.
    pub kind: ContactKind,
    /// The name.
    pub name: String,
    /// The address of mail.
    pub email: Option<String>,
    /// The telephone number.
    pub telephone: Option<String>,
    /// The postal address, in lines.
    pub postal_address: Option<String>,
    /// What else is to be known; may be empty.
    pub note: String,
    /// The slug of a site.
    pub site: Option<String>,
}

/// Checks a contact, where the inventory has sites of these slugs.
///
/// # Errors
/// Every field that is refused: what [`line`], [`optional_email`], [`optional_telephone`] and [`optional_block`] refuse;
/// `error-choice` beside `kind` and `site`.
pub fn check_contact(input: &ContactInput, sites: &[String]) -> Result<Contact, Vec<FieldError>> {
    let mut errors = Errors::new();
    let kind = errors.take("kind", input.kind.parse::<ContactKind>());
    let name = errors.take("name", line(&input.name, NAME_LENGTH_MAX));
    let email = errors.take("email", optional_email(&input.email));
    let telephone = errors.take("telephone", optional_telephone(&input.telephone));
    let postal_address =
        errors.take("postal_address", optional_block(&input.postal_address, POSTAL_ADDRESS_LENGTH_MAX));
    let note = errors.take("note", optional_block(&input.note, CONTACT_NOTE_LENGTH_MAX));
    let site = input.site.trim();
    if !site.is_empty() && !sites.iter().any(|slug| slug == site) {
        errors.add("site", Refusal::new("error-choice"));
    }
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let (telephone, postal_address) = (given(telephone), given(postal_address));
    let site = given(Some(site.to_owned()));
    let contact = kind.zip(name).zip(email).zip(note).map(|(((kind, name), email), note)| Contact {
        kind,
        name,
        email,
        telephone,
        postal_address,
        note,
        site,
    });
    errors.finish(contact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_is_told_at_once() {
        let input = ContactInput {
            kind: "friend".into(),
            name: String::new(),
            email: "nobody".into(),
            telephone: "call".into(),
            postal_address: "ñ".repeat(501),
            note: "\u{0}".into(),
            site: "nowhere".into(),
        };
        let fields: Vec<_> = check_contact(&input, &[]).unwrap_err().into_iter().map(|error| error.field).collect();
        assert_eq!(fields, ["kind", "name", "email", "telephone", "postal_address", "note", "site"]);
    }

    #[test]
    fn a_contact_needs_a_kind_and_a_name_alone() {
        let input = ContactInput { kind: "host".into(), name: "Bar Paquita".into(), ..ContactInput::default() };
        let contact = check_contact(&input, &[]).unwrap();
        assert_eq!((contact.kind, contact.email, contact.site), (ContactKind::Host, None, None));
        let input = ContactInput { site: "roof".into(), ..input };
        assert_eq!(check_contact(&input, &["roof".to_owned()]).unwrap().site.as_deref(), Some("roof"));
        assert_eq!("c-3".parse(), Ok(ContactNumber(3)));
    }
}
