//! What each setting takes in a file. A value is checked here by the type that the flag has, so that what is wrong with it can
//! be said with its line.

use std::net::IpAddr;

use lettre::message::Mailbox;
use store::DatabaseAddress;

use crate::serve::is_web_address;

/// A setting as it stands in a file.
pub struct Key {
    /// Its name, which is its flag's, with `_` for `-`.
    pub name: &'static str,
    /// Of which type it is.
    pub kind: Kind,
    /// What is wrong with a value.
    pub check: fn(&str) -> Result<(), String>,
    /// A form of a value that can be shown.
    pub shown: fn(&str) -> String,
}

/// A type of TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Truth,
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text => "a text in quotes",
            Self::Number => "a whole number",
            Self::Truth => "true or false",
        })
    }
}

/// Every setting, in the order of the flags.
pub const KEYS: [Key; 10] = [
    Key { name: "database", kind: Kind::Text, check: database, shown: shown_database },
    Key { name: "address", kind: Kind::Text, check: address, shown: str::to_owned },
    Key { name: "port", kind: Kind::Number, check: port, shown: str::to_owned },
    Key { name: "public_url", kind: Kind::Text, check: public_url, shown: str::to_owned },
    Key { name: "behind_proxy", kind: Kind::Truth, check: anything, shown: str::to_owned },
    Key { name: "token_requests_max", kind: Kind::Number, check: token_requests, shown: str::to_owned },
    Key { name: "stop_seconds", kind: Kind::Number, check: seconds, shown: str::to_owned },
    Key { name: "smtp_url", kind: Kind::Text, check: smtp_url, shown: shown_smtp_url },
    Key { name: "mail_from", kind: Kind::Text, check: mail_from, shown: str::to_owned },
    Key { name: "digest_hour", kind: Kind::Number, check: hour, shown: str::to_owned },
];

fn anything(_: &str) -> Result<(), String> {
    Ok(())
}

fn database(text: &str) -> Result<(), String> {
    text.parse::<DatabaseAddress>().map(|_| ())
}

fn address(text: &str) -> Result<(), String> {
    text.parse::<IpAddr>().map(|_| ()).map_err(|_| "give a network address, such as 127.0.0.1 or ::1".to_owned())
}

fn port(text: &str) -> Result<(), String> {
    text.parse::<u16>().map(|_| ()).map_err(|_| "give a number from 0 to 65535".to_owned())
}

fn seconds(text: &str) -> Result<(), String> {
    text.parse::<u64>().map(|_| ()).map_err(|_| "give a number of seconds, 0 or more".to_owned())
}

fn token_requests(text: &str) -> Result<(), String> {
    let known = text.parse::<u32>().ok().filter(|number| (1..=1_000_000).contains(number));
    known.map(|_| ()).ok_or_else(|| "give a number of requests from 1 to 1000000".to_owned())
}

fn public_url(text: &str) -> Result<(), String> {
    let refused = "give an address such as https://co-op.example, without a path, a query, a user or a password";
    if is_web_address(text) { Ok(()) } else { Err(refused.to_owned()) }
}

fn smtp_url(text: &str) -> Result<(), String> {
    let known = lettre::SmtpTransport::from_url(text);
    known.map(|_| ()).map_err(|_| "give an address such as smtps://user:password@mail.example".to_owned())
}

fn mail_from(text: &str) -> Result<(), String> {
    let mailbox = text.parse::<Mailbox>();
    mailbox.map(|_| ()).map_err(|_| "give a mailbox such as Ditch <office@ditch.example>".to_owned())
}

fn hour(text: &str) -> Result<(), String> {
    let known = text.parse::<u32>().ok().filter(|hour| *hour <= 23);
    known.map(|_| ()).ok_or_else(|| "give an hour from 0 to 23".to_owned())
}

fn shown_database(text: &str) -> String {
    text.parse::<DatabaseAddress>().map_or_else(|_| "…".to_owned(), |address| address.to_string())
}

/// Without user and password, and without what follows the server's name.
fn shown_smtp_url(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once("://") else { return "…".to_owned() };
    let (secret, host) = rest.rsplit_once('@').map_or(("", rest), |(_, host)| ("…@", host));
    format!("{scheme}://{secret}{}", host.split(['/', '?']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::shown_smtp_url;

    #[test]
    fn no_secret_is_shown() {
        assert_eq!(shown_smtp_url("smtps://ana:p@ss@mail.example:465/x?y=p"), "smtps://…@mail.example:465");
        assert_eq!(shown_smtp_url("smtp://localhost:25"), "smtp://localhost:25");
        assert_eq!(shown_smtp_url("secret"), "…");
    }
}
