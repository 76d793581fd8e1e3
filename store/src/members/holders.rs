//! Who holds a power beyond what every member may.

use diesel::prelude::*;
use domain::Day;
use domain::members::power::{Power, allows};
use domain::members::role::Role;
use domain::members::status::Status;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{members, role_grants};

/// The members who on a day hold a power by a role that was granted to them, and can act by it: nobody who is away, suspended or gone.
pub(crate) fn holders(conn: &mut DbConn, power: Power, day: Day) -> Result<Vec<MemberId>, StoreError> {
    let roles: Vec<&str> = Role::granted().filter(|role| allows(*role, power)).map(Role::as_str).collect();
    let holders = role_grants::table
        .inner_join(members::table)
        .filter(role_grants::role.eq_any(roles))
        .filter(role_grants::circle_id.is_null())
        .filter(role_grants::valid_from.le(day))
        .filter(role_grants::valid_until.is_null().or(role_grants::valid_until.gt(day)))
        .filter(members::status.eq(Status::Active.as_str()))
        .select(members::id)
        .distinct()
        .load(conn)?;
    Ok(holders)
}
