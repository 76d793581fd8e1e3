//! Letters that carry a link to sign in by. Their words are the app's; that they go out with the link is ours.

use std::fmt;
use std::sync::Arc;

use domain::language::Language;

use super::links::LinkPurpose;

/// Whom a letter is for.
#[derive(Clone)]
pub struct Addressee {
    /// The member's number.
    pub number: i64,
    /// The member's name.
    pub name: String,
    /// The member's language.
    pub language: Language,
    /// The community's name.
    pub community: String,
    /// What the address ends with at which they stop such letters; none where they cannot do without them.
    pub stop: Option<String>,
}

impl fmt::Debug for Addressee {
    /// Without a name, and without what stops their letters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Addressee").field("number", &self.number).finish_non_exhaustive()
    }
}

/// A letter's words.
#[derive(Clone)]
pub struct Letter {
    /// One line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

impl fmt::Debug for Letter {
    /// Without what it says, which may be a secret link.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter").finish_non_exhaustive()
    }
}

/// How letters are made: a pure function from whom it is for, what for, and the link's token.
pub type Compose = dyn Fn(&Addressee, LinkPurpose, &str) -> Letter + Send + Sync;

/// How a link reaches a member.
#[derive(Clone)]
pub struct Letters {
    /// Whether to send mail to members who have an address. Otherwise the link waits to be handed over by whoever invited
    /// them.
    pub by_mail: bool,
    /// The words.
    pub compose: Arc<Compose>,
}

impl fmt::Debug for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letters").field("by_mail", &self.by_mail).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_links_nor_what_stops_mail_are_printed() {
        let addressee = Addressee {
            number: 2,
            name: "Nour".into(),
            language: Language::En,
            community: "The ditch".into(),
            stop: Some("digest/secret".into()),
        };
        let letter = Letter { subject: "Welcome".into(), body: "https://ditch.example/invitation/secret".into() };
        assert_eq!(format!("{addressee:?} {letter:?}"), "Addressee { number: 2, .. } Letter { .. }");
    }
}
