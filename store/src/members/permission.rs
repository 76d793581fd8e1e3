//! Permission where the write happens: the actor's roles are read in the command's own transaction.

use diesel::prelude::*;
use domain::Day;
use domain::members::power::{Power, any_allows};
use domain::members::role::Role;
use domain::members::status::Status;
use domain::members::token::any_opens;

use crate::act::Actor;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{members, role_grants};
use crate::tx::Tx;

/// The roles that a member holds on a day: none at all for somebody who is not, or no longer, a member.
pub(crate) fn roles_on(conn: &mut DbConn, member: &MemberId, day: Day) -> Result<Vec<Role>, StoreError> {
    let status: Option<String> = members::table.find(member).select(members::status).first(conn).optional()?;
    let may_act = status.and_then(|status| status.parse::<Status>().ok()).is_some_and(Status::may_act);
    if !may_act {
        return Ok(Vec::new());
    }
    let granted: Vec<String> = role_grants::table
        .filter(role_grants::member_id.eq(member))
        .filter(role_grants::circle_id.is_null())
        .filter(role_grants::valid_from.le(day))
        .filter(role_grants::valid_until.is_null().or(role_grants::valid_until.gt(day)))
        .select(role_grants::role)
        .load(conn)?;
    let mut roles = vec![Role::Member];
    for role in granted {
        let role = role.parse().map_err(|_| StoreError::Corrupt(format!("role {role}")))?;
        if !roles.contains(&role) {
            roles.push(role);
        }
    }
    Ok(roles)
}

impl Tx<'_> {
    /// Refuses an actor who lacks a power today. The system has every power; a visitor has none.
    pub(crate) fn require(&mut self, power: Power) -> Result<(), CommandError> {
        let allowed = match self.actor.clone() {
            Actor::System => true,
            Actor::Visitor => false,
            Actor::Member { id, .. } => any_allows(&roles_on(self.conn, &id, self.today)?, power),
            Actor::Token { id, scopes, .. } => {
                any_opens(&scopes, power) && any_allows(&roles_on(self.conn, &id, self.today)?, power)
            }
        };
        if allowed { Ok(()) } else { Err(CommandError::Forbidden(power)) }
    }

    /// The acting member's identifier; a visitor or the system is refused.
    pub(crate) fn acting_member(&self, power: Power) -> Result<MemberId, CommandError> {
        self.actor.member().cloned().ok_or(CommandError::Forbidden(power))
    }
}
