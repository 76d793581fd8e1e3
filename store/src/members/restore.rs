//! Reversing what a decision did with a role, by itself or with a membership, where another annuls it.

use diesel::prelude::*;
use domain::Day;
use domain::calendar::parse_day;
use domain::members::role::Role;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;

use crate::audit::{founding, recorded};
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::AuthorityId;
use crate::schema::{members, role_grants};
use crate::tx::Tx;

impl Tx<'_> {
    /// Ends the terms of a role that a decision gave, to one member or to all whom it elected, as far as they go on: a day is the first
    /// without them. `did` is the authority of that decision.
    ///
    /// # Errors
    /// `error-annul-role-since` where another decision has set their end since; otherwise as [`Tx::end_role`].
    pub(crate) fn take_back_role(
        &mut self,
        member: Option<i64>,
        role: Role,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let given: Vec<(i64, Day, Option<Day>, Option<String>)> = role_grants::table
            .inner_join(members::table)
            .filter(role_grants::authority_id.eq(did))
            .filter(role_grants::role.eq(role.as_str()))
            .filter(role_grants::circle_id.is_null())
            .order(role_grants::id)
            .select((members::number, role_grants::valid_from, role_grants::valid_until, role_grants::end_authority_id))
            .load(self.conn)?;
        for (number, from, until, ended_by) in given {
            let on = day.max(from);
            if member.is_some_and(|member| member != number) || until.is_some_and(|until| until <= on) {
                continue;
            }
            if ended_by.is_some() {
                let name = MemberNumber(number).to_string();
                return Err(Refusal::new("error-annul-role-since").with("number", name).into());
            }
            self.end_role(number, role, on, authority)?;
        }
        Ok(())
    }

    /// Gives a role back that a decision ended, for what is left of its term. `did` is the authority of that decision.
    ///
    /// # Errors
    /// `error-member-unknown`, `error-role-held` and `error-role-apart` as [`Tx::appoint`]; `error-annul-role` where the log no longer
    /// knows how long the term was.
    pub(crate) fn give_back_role(
        &mut self,
        member: i64,
        role: Role,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let ended: Vec<(Day, Option<Day>)> = role_grants::table
            .inner_join(members::table)
            .filter(members::number.eq(member))
            .filter(role_grants::end_authority_id.eq(did.as_str()))
            .filter(role_grants::role.eq(role.as_str()))
            .filter(role_grants::circle_id.is_null())
            .order(role_grants::id)
            .select((role_grants::valid_from, role_grants::valid_until))
            .load(self.conn)?;
        for (began, ended_on) in ended {
            let until = term_granted(self.conn, member, role, began)?;
            let refused = || Refusal::new("error-annul-role").with("number", MemberNumber(member).to_string());
            let until = until.ok_or_else(refused)?;
            let from = ended_on.map_or(day, |ended_on| ended_on.max(day));
            if from < until && !self.is_given_back(member, role, from, authority)? {
                self.grant_role(member, role, from, until, authority)?;
            }
        }
        Ok(())
    }

    /// Whether a role was given from a day on by an authority: with a membership it came back already, of which one decision had ended both.
    fn is_given_back(
        &mut self,
        member: i64,
        role: Role,
        from: Day,
        authority: &AuthorityId,
    ) -> Result<bool, StoreError> {
        let given = role_grants::table
            .inner_join(members::table)
            .filter(members::number.eq(member))
            .filter(role_grants::role.eq(role.as_str()))
            .filter(role_grants::valid_from.eq(from))
            .filter(role_grants::authority_id.eq(authority));
        Ok(diesel::select(diesel::dsl::exists(given)).get_result(self.conn)?)
    }

    /// Gives back what ended with a membership by the authority of a decision: the roles whose term still runs, for what is left of it, and
    /// the places in circles. A role that the member could not be given now, since they hold another that stands apart from it, does not
    /// come back; nor do responsibilities, delegations, proxies, tokens and calendar addresses, which are given or made anew. `did` is that
    /// authority.
    ///
    /// # Errors
    /// If the database fails.
    pub(crate) fn give_back_offices(
        &mut self,
        number: i64,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let (member, _) = self.member_numbered(number)?;
        let ended: Vec<String> = role_grants::table
            .filter(role_grants::member_id.eq(&member))
            .filter(role_grants::end_authority_id.eq(did.as_str()))
            .filter(role_grants::circle_id.is_null())
            .order(role_grants::role)
            .select(role_grants::role)
            .distinct()
            .load(self.conn)?;
        for role in ended {
            let role: Role = role.parse().map_err(|_| StoreError::Corrupt(format!("role {role}")))?;
            match self.part(|part| part.give_back_role(number, role, did, day, authority)) {
                Ok(()) | Err(CommandError::Invalid(_)) => {}
                Err(error) => return Err(error),
            }
        }
        self.give_back_circles(&member, number, did, day, authority)
    }
}

/// The first day without a role that was granted to a member from a day on, as it was granted.
fn term_granted(conn: &mut DbConn, member: i64, role: Role, from: Day) -> Result<Option<Day>, StoreError> {
    let name = MemberNumber(member).to_string();
    for event in recorded(conn, &["members.role.granted"], Some(&name))? {
        if event.text("role") == role.as_str() && event.text("from") == from.to_string() {
            return Ok(parse_day(&event.text("until")).ok());
        }
    }
    let founding = founding(conn)?.filter(|event| member == 1 && event.text("day") == from.to_string());
    Ok(founding.and_then(|event| parse_day(&event.text("roles_until")).ok()))
}
