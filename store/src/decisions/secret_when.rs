//! When a vote is secret: by the rules, by what its proposer asks for, and not where its count needs names.

use diesel::prelude::*;
use domain::Day;
use domain::decisions::count::{BY_CLASS, Majority};
use domain::decisions::kind::DecisionKind;
use domain::decisions::secrecy::{Secrecy, why_not_always_secret, why_not_secret};
use domain::decisions::stage::Stage;
use domain::rules::parameter::{MAJORITY, MAJORITY_CLASSES, RECEIPTS, SECRECY, TURNOUT_FLOOR};
use domain::validation::Refusal;

use super::governed::{DecidedBy, decided_by, governing_if_any};
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::rules;
use crate::schema::rule_values;
use crate::tx::Tx;

impl Tx<'_> {
    /// Whether a vote on a decision of a kind would be secret today; `decided` says whether it needs a majority. Communities of earlier
    /// versions say nothing of it, and vote openly.
    ///
    /// The refusal is `error-secrecy-open` where it was asked for and the rules allow none, `error-secret-objections` where the count needs to
    /// know whose a vote is.
    pub(super) fn would_be_secret(
        &mut self,
        kind: DecisionKind,
        asked: bool,
        decided: DecidedBy,
    ) -> Result<Result<bool, Refusal>, StoreError> {
        secret_on(self.conn, kind, asked, decided, self.today)
    }

    /// Whether a vote is secret, by the rule that is kept with the others of [`super::governed::voting_values`]; keeps with it what a
    /// secret one gives as a receipt.
    pub(super) fn freeze_secrecy(&mut self, row: &DecisionRow) -> Result<bool, CommandError> {
        let kind = row.kind()?;
        let decided = decided_by(self.conn, row)?;
        let secret = self.would_be_secret(kind, row.secret_asked, decided)??;
        if secret && let Some(receipts) = rules::in_force(self.conn, RECEIPTS, "", self.today)? {
            self.freeze_rule(&row.id, Stage::Voting, &receipts)?;
        }
        if secret && let Some(floor) = rules::in_force(self.conn, TURNOUT_FLOOR, "", self.today)? {
            self.freeze_rule(&row.id, Stage::Voting, &floor)?;
        }
        Ok(secret)
    }
}

/// Whether a vote would be secret by the rules of a day, as [`Tx::would_be_secret`].
pub(super) fn secret_on(
    conn: &mut DbConn,
    kind: DecisionKind,
    asked: bool,
    decided: DecidedBy,
    day: Day,
) -> Result<Result<bool, Refusal>, StoreError> {
    let value = governing_if_any(conn, SECRECY, kind, day)?;
    let secrecy = value.and_then(|value| value.value.parse().ok()).unwrap_or(Secrecy::Open);
    if secrecy.applies(asked) == Ok(true)
        && decided.majority
        && let Some(key) = majority_of(conn, kind, day)?.and_then(why_not_secret)
    {
        return Ok(Err(Refusal::new(key)));
    }
    Ok(secrecy.applies(asked))
}

/// By what a kind of decision passes on a day.
fn majority_of(conn: &mut DbConn, kind: DecisionKind, day: Day) -> Result<Option<Majority>, StoreError> {
    Ok(governing_if_any(conn, MAJORITY, kind, day)?.and_then(|value| value.value.parse().ok()))
}

/// Whether by the rules of a day each class is counted by itself in decisions of a kind that need a majority.
pub(super) fn counts_classes_on(conn: &mut DbConn, kind: DecisionKind, day: Day) -> Result<bool, StoreError> {
    let by_class = governing_if_any(conn, MAJORITY_CLASSES, kind, day)?.is_some_and(|value| value.value == BY_CLASS);
    Ok(by_class && majority_of(conn, kind, day)?.is_some_and(|majority| majority.kind().is_some()))
}

/// Why not every vote for or against a decision of a kind can be secret on a day, as a refusal's key; `None` where they can.
fn never_opens(conn: &mut DbConn, kind: DecisionKind, day: Day) -> Result<Option<&'static str>, StoreError> {
    let by_class = governing_if_any(conn, MAJORITY_CLASSES, kind, day)?.is_some_and(|value| value.value == BY_CLASS);
    Ok(majority_of(conn, kind, day)?.and_then(|majority| why_not_always_secret(kind, majority, by_class)))
}

/// Why the rules of a day, or of a later one as they are set by now, contradict each other for a kind of decision (by its stored name):
/// every vote secret, and counted in a way that needs names, or of the bylaws in each class by itself. No such vote could be opened, or not
/// while a class is too small, not even to mend that. `None` where they do not.
pub(super) fn contradiction(conn: &mut DbConn, kind: &str, day: Day) -> Result<Option<&'static str>, StoreError> {
    let Some(kind) = kind.parse::<DecisionKind>().ok().filter(|kind| kind.has_majority()) else { return Ok(None) };
    let later: Vec<Day> = rule_values::table
        .filter(rule_values::rule_key.eq_any([SECRECY, MAJORITY, MAJORITY_CLASSES]))
        .filter(rule_values::scope.eq(kind.as_str()))
        .filter(rule_values::circle_id.is_null())
        .filter(rule_values::valid_from.gt(day))
        .order(rule_values::valid_from)
        .select(rule_values::valid_from)
        .load(conn)?;
    for day in std::iter::once(day).chain(later) {
        let secrecy = governing_if_any(conn, SECRECY, kind, day)?;
        if secrecy.is_some_and(|value| value.value == Secrecy::Secret.as_str())
            && let Some(key) = never_opens(conn, kind, day)?
        {
            return Ok(Some(key));
        }
    }
    Ok(None)
}
