//! Who may declare a result or rule on a contest: somebody with [`Power::DeclareResults`]; where nobody is left who holds it and may act in
//! this matter, somebody with [`Power::OpenVotes`], and failing these any member with a vote, so that no decision waits for nobody.

use diesel::prelude::*;
use domain::Day;
use domain::members::power::{Power, allows};
use domain::members::role::Role;

use super::candidacies::all_of;
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::members::held_on;
use crate::schema::role_grants;

/// Everybody who stood in a decision, also those who took it back.
pub(super) fn candidates(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<MemberId>, StoreError> {
    Ok(all_of(conn, decision)?.into_iter().map(|(id, _)| id).collect())
}

/// Everybody who may not declare the result of a decision: who proposed it, and who stood in it.
pub(super) fn barred_from_declaring(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<MemberId>, StoreError> {
    let mut barred = candidates(conn, &row.id)?;
    barred.extend(row.proposer_id.clone());
    Ok(barred)
}

/// The power that is asked for today, where some members are barred.
pub(super) fn power_asked(conn: &mut DbConn, barred: &[MemberId], today: Day) -> Result<Power, StoreError> {
    for power in [Power::DeclareResults, Power::OpenVotes] {
        if somebody_holds(conn, power, barred, today)? {
            return Ok(power);
        }
    }
    Ok(Power::Vote)
}

fn somebody_holds(conn: &mut DbConn, power: Power, barred: &[MemberId], today: Day) -> Result<bool, StoreError> {
    let roles: Vec<&str> = Role::granted().filter(|role| allows(*role, power)).map(Role::as_str).collect();
    let holders: Vec<MemberId> = role_grants::table
        .filter(role_grants::role.eq_any(roles))
        .filter(role_grants::circle_id.is_null())
        .filter(role_grants::valid_from.le(today))
        .filter(role_grants::valid_until.is_null().or(role_grants::valid_until.gt(today)))
        .select(role_grants::member_id)
        .distinct()
        .load(conn)?;
    for holder in holders.iter().filter(|holder| !barred.contains(holder)) {
        if held_on(conn, holder, today)?.allows(power) {
            return Ok(true);
        }
    }
    Ok(false)
}
