//! The rule value that governs a decision of a kind.

use domain::Day;
use domain::decisions::kind::DecisionKind;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::rules::{self, RuleValue};

/// The value of a rule on a day for decisions of a kind, or for a kind that has none, of the kind that it falls back to; `None` where
/// neither has one.
pub(super) fn governing_if_any(
    conn: &mut DbConn,
    key: &str,
    kind: DecisionKind,
    day: Day,
) -> Result<Option<RuleValue>, StoreError> {
    let value = rules::in_force(conn, key, kind.as_str(), day)?;
    match kind.falls_back_to().filter(|_| value.is_none()) {
        Some(other) => rules::in_force(conn, key, other.as_str(), day),
        None => Ok(value),
    }
}

/// As [`governing_if_any`], where the founding must have left a value.
pub(super) fn governing_value(
    conn: &mut DbConn,
    key: &str,
    kind: DecisionKind,
    day: Day,
) -> Result<RuleValue, StoreError> {
    let value = governing_if_any(conn, key, kind, day)?;
    value.ok_or_else(|| StoreError::Corrupt(format!("rule {key} {kind} has no value")))
}
