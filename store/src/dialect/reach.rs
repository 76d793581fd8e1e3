//! What a database says where it cannot be reached just now: it was stopped, it starts or stops, or another program holds its
//! file for writing.

use diesel::result::{DatabaseErrorKind, Error};

/// What SQLite says, and PostgreSQL and its client. They say it in English: the client has no translations with it, and a server that
/// speaks otherwise is known by the connection that it closed.
const WORDS: [&str; 9] = [
    "database is locked",
    "terminating connection due to",
    "the database system is",
    "server closed the connection",
    "connection to server",
    "no connection to the server",
    "could not receive data from server",
    "could not send data to server",
    "SSL connection has been closed",
];

/// Whether an error is one of reaching the database: no fault of what was asked, and nothing was written.
pub(crate) fn is_unreachable(error: &Error) -> bool {
    match error {
        Error::DatabaseError(DatabaseErrorKind::ClosedConnection, _) => true,
        Error::DatabaseError(DatabaseErrorKind::Unknown, info) => {
            WORDS.iter().any(|words| info.message().contains(words))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_is_away_is_told_from_other_failures() {
        let error = |message: &str| Error::DatabaseError(DatabaseErrorKind::Unknown, Box::new(message.to_owned()));
        for message in [
            "database is locked",
            "server closed the connection unexpectedly\n\tThis probably means",
            "terminating connection due to unexpected postmaster exit",
            "the database system is shutting down",
        ] {
            assert!(is_unreachable(&error(message)), "{message}");
        }
        assert!(!is_unreachable(&error("no such table: members")) && !is_unreachable(&Error::NotFound));
    }
}
