//! Where an amount comes from: the rule value, the authority that set it, and the clause that states it.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use domain::Day;
use domain::rules::value::Value;

use crate::community::authority::{Authority, describe};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::RuleValueId;
use crate::rules::{RULE_VALUE_COLUMNS, RuleValue};
use crate::schema::{agreement_versions, agreements, clauses, rule_values};

/// A clause, as the version in force on the day had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The agreement's slug.
    pub agreement: String,
    /// The agreement's title; the slug where there is no such agreement.
    pub agreement_title: String,
    /// The number of the version in force when the value began.
    pub version: Option<i64>,
    /// The clause's anchor.
    pub anchor: String,
    /// The clause's heading, if that version has the clause.
    pub heading: Option<String>,
}

/// Where an amount or a day comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The rule value's identifier.
    pub id: RuleValueId,
    /// The parameter's key.
    pub key: String,
    /// The class that the value holds for; empty for the community.
    pub scope: String,
    /// The value.
    pub value: Value,
    /// From which day it has been in force.
    pub valid_from: Day,
    /// Who set it.
    pub authority: Authority,
    /// The clause that states the rule in words.
    pub clause: Clause,
}

/// The origins of a set of rule values. One query for the values, and two more for each of the few found.
pub(crate) fn origins(
    conn: &mut DbConn,
    ids: &BTreeSet<RuleValueId>,
) -> Result<HashMap<RuleValueId, Origin>, StoreError> {
    let values: Vec<RuleValue> =
        rule_values::table.filter(rule_values::id.eq_any(ids)).select(RULE_VALUE_COLUMNS).load(conn)?;
    values.into_iter().map(|value| Ok((value.id.clone(), origin(conn, value)?))).collect()
}

/// The origin of a rule value.
pub(super) fn origin(conn: &mut DbConn, value: RuleValue) -> Result<Origin, StoreError> {
    Ok(Origin {
        authority: describe(conn, &value.authority)?,
        clause: clause(conn, &value)?,
        value: value.typed()?,
        id: value.id,
        key: value.key,
        scope: value.scope,
        valid_from: value.valid_from,
    })
}

fn clause(conn: &mut DbConn, value: &RuleValue) -> Result<Clause, StoreError> {
    let found: Option<(String, String, i64)> = agreement_versions::table
        .inner_join(agreements::table)
        .filter(agreements::slug.eq(&value.clause_agreement))
        .filter(agreement_versions::valid_from.le(value.valid_from))
        .order(agreement_versions::number.desc())
        .select((agreement_versions::id, agreements::title, agreement_versions::number))
        .first(conn)
        .optional()?;
    let (agreement, anchor) = (value.clause_agreement.clone(), value.clause_anchor.clone());
    let Some((version_id, agreement_title, number)) = found else {
        return Ok(Clause { agreement_title: agreement.clone(), agreement, version: None, anchor, heading: None });
    };
    let heading = clauses::table
        .filter(clauses::version_id.eq(version_id))
        .filter(clauses::anchor.eq(&anchor))
        .select(clauses::heading)
        .first(conn)
        .optional()?;
    Ok(Clause { agreement, agreement_title, version: Some(number), anchor, heading })
}
