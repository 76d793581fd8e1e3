//! Whether votes on a kind of decision count those present, and whether rules that do leave a meeting in which anybody could be.

use diesel::prelude::*;
use domain::Day;
use domain::decisions::kind::DecisionKind;
use domain::decisions::meeting::Needed;
use domain::decisions::meeting::counting::{counting_present, why_nobody_present};
use domain::rules::parameter::{MAJORITY, MAJORITY_BASE, MEETING, QUORUM_OF};

use super::governed::{DecidedBy, governing_if_any};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::rule_values;

/// The rules that say together whether those present are counted, and where they could be.
pub(super) const OF_PRESENT: [&str; 4] = [MEETING, QUORUM_OF, MAJORITY_BASE, MAJORITY];

/// What the rules of a day ask of a meeting for a kind of decision. A community of an earlier version holds no votes in meetings.
pub(super) fn meeting_needed(conn: &mut DbConn, kind: DecisionKind, day: Day) -> Result<Needed, StoreError> {
    match governing_if_any(conn, MEETING, kind, day)? {
        Some(value) => value.value.parse().map_err(|_| StoreError::Corrupt(format!("rule {MEETING} {kind}"))),
        None => Ok(Needed::None),
    }
}

/// Whether, by the rules of a day, the quorum or the majority of a kind of decision is of those present; `decided` says whether it needs a
/// majority.
pub(super) fn is_of_present(
    conn: &mut DbConn,
    kind: DecisionKind,
    decided: DecidedBy,
    day: Day,
) -> Result<bool, StoreError> {
    Ok(!counting(conn, kind, decided, day)?.is_empty())
}

/// The rules of a day by which those present are counted in votes on a kind of decision.
fn counting(
    conn: &mut DbConn,
    kind: DecisionKind,
    decided: DecidedBy,
    day: Day,
) -> Result<Vec<&'static str>, StoreError> {
    let rule = |key: &str| Ok(governing_if_any(conn, key, kind, day)?.map(|value| value.value));
    counting_present(kind, decided.majority, rule)
}

/// Why the rules of a day, or of a later one as they are set by now, contradict each other for a kind of decision (by its stored name) or one
/// that goes by its rules: those present are counted, and it is voted on without a meeting. `None` where they do not.
pub(super) fn nobody_present(conn: &mut DbConn, kind: &str, day: Day) -> Result<Option<&'static str>, StoreError> {
    let Ok(set) = kind.parse::<DecisionKind>() else { return Ok(None) };
    let later: Vec<Day> = rule_values::table
        .filter(rule_values::rule_key.eq_any(OF_PRESENT))
        .filter(rule_values::circle_id.is_null())
        .filter(rule_values::valid_from.gt(day))
        .order(rule_values::valid_from)
        .select(rule_values::valid_from)
        .load(conn)?;
    for day in std::iter::once(day).chain(later) {
        for kind in DecisionKind::PROPOSABLE {
            if kind != set && kind.falls_back_to() != Some(set) {
                continue;
            }
            let counting = counting(conn, kind, DecidedBy::PROPOSAL, day)?;
            if let Some(refusal) = why_nobody_present(&counting, meeting_needed(conn, kind, day)?) {
                return Ok(Some(refusal));
            }
        }
    }
    Ok(None)
}
