//! Permission where the write happens: the actor's roles are read in the command's own transaction.

use diesel::prelude::*;
use domain::Day;
use domain::members::power::{Power, any_allows, outlasts_suspension};
use domain::members::role::Role;
use domain::members::status::Status;
use domain::members::token::any_opens;

use crate::act::Actor;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{members, role_grants};
use crate::tx::Tx;

/// What a member may do on a day.
pub(crate) struct Held {
    /// The roles: none at all for somebody who is not, or no longer, a member.
    pub roles: Vec<Role>,
    /// Whether their rights are suspended.
    pub suspended: bool,
}

impl Held {
    /// Whether a power is held.
    pub(crate) fn allows(&self, power: Power) -> bool {
        any_allows(&self.roles, power) && (!self.suspended || outlasts_suspension(power))
    }
}

/// The roles that a member holds on a day, and whether their rights are suspended now.
pub(crate) fn held_on(conn: &mut DbConn, member: &MemberId, day: Day) -> Result<Held, StoreError> {
    let status: Option<String> = members::table.find(member).select(members::status).first(conn).optional()?;
    let status = status.and_then(|status| status.parse::<Status>().ok());
    if !status.is_some_and(Status::may_act) {
        return Ok(Held { roles: Vec::new(), suspended: false });
    }
    Ok(Held { roles: granted_on(conn, member, day)?, suspended: status == Some(Status::Suspended) })
}

/// The role of any member, and those granted to a member for a day.
fn granted_on(conn: &mut DbConn, member: &MemberId, day: Day) -> Result<Vec<Role>, StoreError> {
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
            Actor::Member { id, .. } => held_on(self.conn, &id, self.today)?.allows(power),
            Actor::Token { id, scopes, .. } => {
                any_opens(&scopes, power) && held_on(self.conn, &id, self.today)?.allows(power)
            }
        };
        if allowed { Ok(()) } else { Err(CommandError::Forbidden(power)) }
    }

    /// The acting member's identifier; a visitor or the system is refused.
    pub(crate) fn acting_member(&self, power: Power) -> Result<MemberId, CommandError> {
        self.actor.member().cloned().ok_or(CommandError::Forbidden(power))
    }
}
