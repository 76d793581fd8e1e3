//! What a database says where its disk is full, over a quota, or cannot be written to.

use diesel::result::Error;

/// What SQLite says, and what PostgreSQL quotes of the system's words.
const WORDS: [&str; 6] = [
    "database or disk is full",
    "disk I/O error",
    "No space left on device",
    "Disk quota exceeded",
    "File too large",
    "could not extend file",
];

/// Whether an error is one of the disk: no fault of what was asked, and gone when there is room.
pub(crate) fn is_of_disk(error: &Error) -> bool {
    match error {
        Error::DatabaseError(_, info) => WORDS.iter().any(|words| info.message().contains(words)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use diesel::result::DatabaseErrorKind;

    use super::*;

    #[test]
    fn what_a_full_disk_says_is_told_from_other_failures() {
        let error = |message: &str| Error::DatabaseError(DatabaseErrorKind::Unknown, Box::new(message.to_owned()));
        assert!(is_of_disk(&error("database or disk is full")));
        assert!(is_of_disk(&error("could not extend file \"base/5/16397\": No space left on device")));
        assert!(!is_of_disk(&error("no such table: members")) && !is_of_disk(&Error::NotFound));
    }
}
