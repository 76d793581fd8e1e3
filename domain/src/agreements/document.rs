//! What an agreement is.

use crate::members::status::named;

named! {
    /// The kind of a document.
    AgreementKind {
        /// The constitution of the community.
        Bylaws = "bylaws",
        /// What the community holds itself to.
        Policy = "policy",
        /// How something is done.
        Procedure = "procedure",
        /// Advice.
        Guide = "guide",
        /// What happened in a meeting.
        Minutes = "minutes",
    }
}

impl AgreementKind {
    /// The kinds that somebody can give a new document: minutes are drafted from a meeting alone.
    pub fn of_new() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|kind| *kind != Self::Minutes)
    }
}

named! {
    /// Who may read a document.
    Visibility {
        /// Everybody, without an account.
        Public = "public",
        /// Members.
        Members = "members",
    }
}
