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
