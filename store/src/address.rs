//! Where the database is.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// The address of a database: a file path or `sqlite:` for SQLite, `postgres:` for PostgreSQL.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseAddress {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL connection string, which may hold a password.
    Postgres(String),
}

impl FromStr for DatabaseAddress {
    type Err = String;

    /// Anything but the two kinds is refused, with a sentence that says so and repeats no secret.
    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if text.is_empty() {
            return Err("The database address is empty: give a file path, sqlite:PATH or postgres://….".to_owned());
        }
        if let Some(rest) = text.strip_prefix("postgres://").or_else(|| text.strip_prefix("postgresql://")) {
            return if is_encoded(rest) { Ok(Self::Postgres(text.to_owned())) } else { Err(NOT_ENCODED.to_owned()) };
        }
        if let Some(path) = text.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return if path.is_empty() {
                Err("The database address sqlite: needs a file path behind it.".to_owned())
            } else {
                Ok(Self::Sqlite(PathBuf::from(path)))
            };
        }
        let first = text.split_once('=').map(|(name, _)| name.trim());
        if first.is_some_and(|name| SETTINGS.contains(&name)) {
            return Err(SETTINGS_REFUSED.to_owned());
        }
        match text.split_once(':') {
            // A single letter before the colon is a drive on some systems, not a scheme.
            Some((scheme, _)) if scheme.len() > 1 && scheme.chars().all(|c| c.is_ascii_alphanumeric() || c == '+') => {
                Err(format!(
                    "The database address begins with “{scheme}:”, which Acequia does not speak: give a file path, sqlite:PATH or postgres://…."
                ))
            }
            _ => Ok(Self::Sqlite(PathBuf::from(text))),
        }
    }
}

/// What PostgreSQL's client calls its settings, of which an address in its other form begins with one.
const SETTINGS: [&str; 16] = [
    "host",
    "hostaddr",
    "port",
    "dbname",
    "user",
    "password",
    "passfile",
    "sslmode",
    "sslcert",
    "sslkey",
    "sslrootcert",
    "service",
    "options",
    "application_name",
    "connect_timeout",
    "target_session_attrs",
];
/// What is said of such a list, which would make a file by that name.
const SETTINGS_REFUSED: &str = "The database address is a list of settings: write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, or \
     sqlite:PATH if it is a file.";

/// What is said of an address that would be read otherwise than it was meant.
const NOT_ENCODED: &str = "The PostgreSQL address cannot be read. In a user's name or a password write @ as %40, / as %2F, ? as %3F and \
     % as %25.";

/// Whether what follows `postgres://` is encoded as it must be. PostgreSQL's client would take part of a password for a host or a
/// port where it is not, and repeat it in its complaint.
fn is_encoded(rest: &str) -> bool {
    let (before, after) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let mut percents = rest.split('%').skip(1);
    let is_octet = |digits: &str| digits.len() >= 2 && digits.chars().take(2).all(|c| c.is_ascii_hexdigit());
    before.matches('@').count() <= 1 && !after.contains('@') && percents.all(is_octet)
}

impl fmt::Display for DatabaseAddress {
    /// The address with any password masked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(text) => f.write_str(&masked(text)),
        }
    }
}

impl fmt::Debug for DatabaseAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn masked(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return "postgres:…".to_owned() };
    let rest = match rest.rsplit_once('@') {
        Some((user, host)) => format!("{}@{host}", user.split(':').next().unwrap_or_default()),
        None => rest.to_owned(),
    };
    // Parameters may hold a password too.
    let shown = rest.split('?').next().unwrap_or_default();
    format!("{scheme}://{shown}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_addresses_are_refused_and_passwords_never_print() {
        assert!("mysql://localhost/x".parse::<DatabaseAddress>().unwrap_err().contains("mysql:"));
        assert!("".parse::<DatabaseAddress>().is_err());
        assert!("sqlite:".parse::<DatabaseAddress>().is_err());
        let address: DatabaseAddress = "postgres://ana:s3cr:et@db/acequia?password=x".parse().unwrap();
        assert_eq!(format!("{address} {address:?}"), "postgres://ana@db/acequia postgres://ana@db/acequia");
        for address in
            ["ana:100%sure@db/x", "ana:s3cr/et@db/x", "ana:s3cr?et@db/x", "ana:s3@cr@db/x", "ana:s3cr%4@db/x"]
        {
            let refused = format!("postgres://{address}").parse::<DatabaseAddress>().unwrap_err();
            assert!(refused.contains("%40") && !refused.contains("s3") && !refused.contains("sure"), "{refused}");
        }
        for address in ["db", "/x?host=/run/postgresql", "ana:s3cr%40et@db,other:5433/x", "[::1]:5432/x"] {
            assert!(format!("postgresql://{address}").parse::<DatabaseAddress>().is_ok(), "{address}");
        }
        for address in ["host=db password=geheim", "password = geheim", "dbname=x user=ana password='ge heim'"] {
            let refused = address.parse::<DatabaseAddress>().unwrap_err();
            assert!(refused.contains("postgres://") && !refused.contains("geheim"), "{refused}");
        }
        assert!("year=2026.sqlite".parse::<DatabaseAddress>().is_ok());
        assert_eq!("data/a.sqlite".parse::<DatabaseAddress>().unwrap().to_string(), "sqlite:data/a.sqlite");
    }
}
