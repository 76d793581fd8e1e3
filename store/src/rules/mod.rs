//! Rule values: dated rows with their authority and clause; reading a rule takes a day.

mod page;
mod verify;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::rules::parameter::{Parameter, find};
use domain::rules::value::Value;

use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, RuleValueId};
use crate::schema::rule_values;
use crate::time::stored;
use crate::tx::Tx;

pub use page::{RuleEntry, history, on_day};
pub(crate) use verify::verify;

/// A value of a rule.
#[derive(Debug, Clone, Queryable)]
pub struct RuleValue {
    /// Its identifier, which runs and decisions keep.
    pub id: RuleValueId,
    /// The parameter's key.
    pub key: String,
    /// The class, kind of decision or both that it holds for; empty for the community.
    pub scope: String,
    /// The stored value.
    pub value: String,
    /// From which day.
    pub valid_from: Day,
    /// By which authority.
    pub authority: AuthorityId,
    /// The slug of the agreement whose clause states it.
    pub clause_agreement: String,
    /// The clause's anchor.
    pub clause_anchor: String,
}

/// The columns of [`RuleValue`].
pub(crate) const RULE_VALUE_COLUMNS: (
    rule_values::id,
    rule_values::rule_key,
    rule_values::scope,
    rule_values::value,
    rule_values::valid_from,
    rule_values::authority_id,
    rule_values::clause_agreement,
    rule_values::clause_anchor,
) = (
    rule_values::id,
    rule_values::rule_key,
    rule_values::scope,
    rule_values::value,
    rule_values::valid_from,
    rule_values::authority_id,
    rule_values::clause_agreement,
    rule_values::clause_anchor,
);

impl RuleValue {
    /// The parameter that this is a value of.
    ///
    /// # Errors
    /// If the key is unknown.
    pub fn parameter(&self) -> Result<&'static Parameter, StoreError> {
        find(&self.key).ok_or_else(|| StoreError::Corrupt(format!("rule {}", self.key)))
    }

    /// The typed value.
    ///
    /// # Errors
    /// If the stored text is not of the parameter's type.
    pub fn typed(&self) -> Result<Value, StoreError> {
        self.parameter()?
            .value_type
            .from_stored(&self.value)
            .map_err(|_| StoreError::Corrupt(format!("rule value {}", self.id)))
    }
}

/// The value in force on a day: the latest `valid_from` that is not after it, and of those the latest recorded.
pub(crate) fn in_force(conn: &mut DbConn, key: &str, scope: &str, day: Day) -> Result<Option<RuleValue>, StoreError> {
    let value = rule_values::table
        .filter(rule_values::rule_key.eq(key))
        .filter(rule_values::scope.eq(scope))
        .filter(rule_values::circle_id.is_null())
        .filter(rule_values::valid_from.le(day))
        .order((rule_values::valid_from.desc(), rule_values::recorded_at.desc(), rule_values::id.desc()))
        .select(RULE_VALUE_COLUMNS)
        .first(conn)
        .optional()?;
    Ok(value)
}

/// As [`in_force`], by what had been recorded at a moment: what was set later for an earlier day changes nothing.
pub(crate) fn in_force_by(
    conn: &mut DbConn,
    key: &str,
    scope: &str,
    day: Day,
    known: NaiveDateTime,
) -> Result<Option<RuleValue>, StoreError> {
    let value = rule_values::table
        .filter(rule_values::rule_key.eq(key))
        .filter(rule_values::scope.eq(scope))
        .filter(rule_values::circle_id.is_null())
        .filter(rule_values::valid_from.le(day))
        .filter(rule_values::recorded_at.le(known))
        .order((rule_values::valid_from.desc(), rule_values::recorded_at.desc(), rule_values::id.desc()))
        .select(RULE_VALUE_COLUMNS)
        .first(conn)
        .optional()?;
    Ok(value)
}

/// As [`in_force`], where the founding must have left a value.
pub(crate) fn required(conn: &mut DbConn, key: &str, scope: &str, day: Day) -> Result<RuleValue, StoreError> {
    in_force(conn, key, scope, day)?.ok_or_else(|| StoreError::Corrupt(format!("rule {key} {scope} has no value")))
}

/// The clause that a rule is stated by now, for the log; nothing where there is no such rule.
pub(crate) fn clause_of(key: &str) -> String {
    find(key).map(|parameter| clause(parameter.agreement, parameter.anchor)).unwrap_or_default()
}

/// A clause as the log names it.
fn clause(agreement: &str, anchor: &str) -> String {
    format!("{agreement}#{anchor}")
}

impl Tx<'_> {
    /// Sets a rule's value from a day on. The value must have been checked against its parameter.
    pub(crate) fn set_rule(
        &mut self,
        key: &str,
        scope: &str,
        value: &str,
        valid_from: Day,
        authority: &AuthorityId,
    ) -> Result<RuleValueId, CommandError> {
        let parameter = find(key).ok_or(CommandError::refused("error-rule-unknown"))?;
        let id = RuleValueId::fresh(self.now);
        diesel::insert_into(rule_values::table)
            .values((
                rule_values::id.eq(&id),
                rule_values::rule_key.eq(key),
                rule_values::scope.eq(scope),
                rule_values::value.eq(value),
                rule_values::valid_from.eq(valid_from),
                rule_values::recorded_at.eq(stored(self.now)),
                rule_values::authority_id.eq(authority),
                rule_values::clause_agreement.eq(parameter.agreement),
                rule_values::clause_anchor.eq(parameter.anchor),
            ))
            .execute(self.conn)?;
        Ok(id)
    }
}
