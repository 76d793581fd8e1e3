//! The log's arithmetic: salted hashes of payloads in canonical JSON (RFC 8785), and the chain of seals.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// The hash before the first seal.
pub const CHAIN_START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What the chain covers of an event; the payload only through its salted hash, so that it can be erased.
#[derive(Debug, Clone, Serialize)]
pub struct EventHead<'a> {
    /// The event's identifier.
    pub id: &'a str,
    /// When, in RFC 3339 to the microsecond.
    pub occurred_at: &'a str,
    /// What was done, `context.thing.verb`.
    pub action: &'a str,
    /// On which thing, by its short name.
    pub subject: &'a str,
    /// By which member, by number; none for the system.
    pub actor_number: Option<i64>,
    /// By which authority, where one was needed.
    pub authority_id: Option<&'a str>,
    /// Salted hash of the payload.
    pub payload_hash: &'a str,
}

/// The salted hash of a payload: SHA-256 of the salt and the payload in canonical JSON.
#[must_use]
pub fn payload_hash(salt: &str, payload: &serde_json::Value) -> String {
    hex(&Sha256::digest([salt.as_bytes(), &canonical(payload)].concat()))
}

/// The seal over an event: SHA-256 of the seal before it and the event's head in canonical JSON.
#[must_use]
pub fn seal(previous: &str, head: &EventHead<'_>) -> String {
    hex(&Sha256::digest([previous.as_bytes(), &canonical(head)].concat()))
}

/// SHA-256 of a value in canonical JSON, in lower-case hexadecimal: equal parts, equal fingerprint.
#[must_use]
pub fn fingerprint<T: Serialize>(value: &T) -> String {
    hex(&Sha256::digest(canonical(value)))
}

/// A value in canonical JSON (RFC 8785).
#[must_use]
pub fn canonical<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).unwrap_or_default()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_keys_changes_nothing_and_a_byte_changes_all() {
        let one = serde_json::json!({"b": 1, "a": "x"});
        let two: serde_json::Value = serde_json::from_str(r#"{"a":"x","b":1}"#).unwrap();
        assert_eq!(payload_hash("salt", &one), payload_hash("salt", &two));
        assert_ne!(payload_hash("salt", &one), payload_hash("Salt", &one));
    }
}
