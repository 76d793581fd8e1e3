//! Comparing whom elections gave their role with whom they elected, and with those who the log says were given nothing.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::decisions::kind::DecisionKind;

use super::elect::{elected, given_a_role};
use super::row::DecisionRow;
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::decisions;

/// Compares every election that is or was in effect.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let enacted = recorded(conn, &["decisions.enacted"], None)?.into_iter();
    let enacted: BTreeMap<String, Recorded> = enacted.map(|event| (event.subject.clone(), event)).collect();
    let elections: Vec<DecisionRow> = decisions::table
        .filter(decisions::kind.eq(DecisionKind::Election.as_str()))
        .filter(decisions::enacted_at.is_not_null())
        .order(decisions::number)
        .select(decisions::all_columns)
        .load(conn)?;
    for row in elections {
        let name = row.short_name();
        // That an election is in effect without an event that says so is found where its life is compared.
        let Some(event) = enacted.get(&name) else { continue };
        let elected = match elected(conn, &row) {
            Ok(elected) => elected,
            // A count that cannot be read is found where it is counted again.
            Err(StoreError::Corrupt(_)) => continue,
            Err(error) => return Err(error),
        };
        if !is_given(&elected, &given_a_role(conn, &row)?, event) {
            verification.find("decisions", name, "those who hold the role by it are not those whom the log recorded");
        }
    }
    Ok(())
}

/// Whether everybody who was elected was given the role, but those whom the log names, and nobody else.
fn is_given(elected: &[i64], given: &[i64], event: &Recorded) -> bool {
    let told = ["vacant", "held"].into_iter().flat_map(|what| event.list(what));
    let mut told: Vec<i64> = told.filter_map(serde_json::Value::as_i64).collect();
    told.sort_unstable();
    let mut others: Vec<i64> = elected.iter().copied().filter(|member| !given.contains(member)).collect();
    others.sort_unstable();
    given.iter().all(|member| elected.contains(member)) && (event.is_erased() || others == told)
}
