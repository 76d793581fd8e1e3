//! The rule values by which a pool is shared: those for the pool itself, otherwise those for all pools.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Day;
use domain::rules::parameter::{SHARING_CAP, SHARING_FIXED, SHARING_FLOOR, SHARING_METHOD, SHARING_WEIGHT};
use domain::sharing::Terms;
use domain::validation::Refusal;

use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::RuleValueId;
use crate::rules::{RuleValue, in_force};
use crate::schema::{classes, pools};

/// How many parts a class counts for until a rule says otherwise.
const WEIGHT_UNSAID: u32 = 1;

/// The terms with the rule values that say so.
pub(super) struct FoundTerms {
    pub terms: Terms,
    pub values: BTreeMap<String, RuleValueId>,
    pub weights: BTreeMap<String, u32>,
}

/// The value of a pool on a day.
fn of_pool(conn: &mut DbConn, key: &str, pool: &str, day: Day) -> Result<Option<RuleValue>, StoreError> {
    match in_force(conn, key, pool, day)? {
        Some(value) => Ok(Some(value)),
        None => in_force(conn, key, "", day),
    }
}

/// Whether a pool, or with an empty scope any pool, would have the least portion above the most on a day.
pub(crate) fn floor_is_above_cap(conn: &mut DbConn, scope: &str, day: Day) -> Result<bool, StoreError> {
    let mut scopes = vec![scope.to_owned()];
    if scope.is_empty() {
        scopes.extend(pools::table.order(pools::slug).select(pools::slug).load::<String>(conn)?);
    }
    for scope in &scopes {
        let mut amount = |key: &str| -> Result<i64, StoreError> {
            of_pool(conn, key, scope, day)?.map_or(Ok(0), |value| Ok(value.typed()?.number()))
        };
        let (floor, cap) = (amount(SHARING_FLOOR)?, amount(SHARING_CAP)?);
        if cap > 0 && floor > cap {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The terms of a pool on a day.
///
/// # Errors
/// `error-sharing-no-method` where no rule says how it is shared.
pub(super) fn terms(conn: &mut DbConn, pool: &str, day: Day) -> Result<FoundTerms, CommandError> {
    let mut values = BTreeMap::new();
    let method = of_pool(conn, SHARING_METHOD, pool, day)?.ok_or_else(|| Refusal::new("error-sharing-no-method"))?;
    let parsed = method.value.parse().map_err(|_| StoreError::Corrupt(format!("rule value {}", method.id)))?;
    values.insert(SHARING_METHOD.to_owned(), method.id);
    let mut amount = |key: &str| -> Result<i64, CommandError> {
        let Some(value) = of_pool(conn, key, pool, day)? else { return Ok(0) };
        let minor = value.typed()?.number();
        values.insert(key.to_owned(), value.id);
        Ok(minor)
    };
    let (fixed_minor, floor_minor, cap) = (amount(SHARING_FIXED)?, amount(SHARING_FLOOR)?, amount(SHARING_CAP)?);
    let terms = Terms { method: parsed, fixed_minor, floor_minor, cap_minor: Some(cap).filter(|cap| *cap > 0) };
    let mut weights = BTreeMap::new();
    let slugs: Vec<String> = classes::table.order(classes::slug).select(classes::slug).load(conn)?;
    for slug in slugs {
        let mut weight = WEIGHT_UNSAID;
        if let Some(value) = in_force(conn, SHARING_WEIGHT, &slug, day)? {
            weight = u32::try_from(value.typed()?.number())
                .map_err(|_| StoreError::Corrupt(format!("rule value {}", value.id)))?;
            values.insert(format!("{SHARING_WEIGHT} {slug}"), value.id);
        }
        weights.insert(slug, weight);
    }
    Ok(FoundTerms { terms, values, weights })
}
