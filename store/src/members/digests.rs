//! What the log holds of an address and of a password: enough to compare with, and nothing that could be read.

use domain::agreements::clauses::hash;
use domain::members::status::MemberNumber;

/// The hash of a member's address, or of having none. The number keeps it from telling who shares one.
pub(crate) fn address_digest(number: i64, email: Option<&str>) -> String {
    hash(&format!("{} {}", MemberNumber(number), email.unwrap_or_default()))
}

/// The hash of a stored password, which is a salted hash itself: without the salt nobody can try passwords against it.
pub(crate) fn password_digest(password_hash: &str) -> String {
    hash(password_hash)
}
