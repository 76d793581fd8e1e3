//! Reversing what a decision did with a role, by itself or with a membership, where another annuls it.

use diesel::prelude::*;
use domain::Day;
use domain::members::role::Role;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;

use super::term_rows::{end_without, ends_of, given_through, granted_until, rows_of};
use super::terms::Granting;
use crate::decisions::annulled_authorities;
use crate::error::{CommandError, StoreError};
use crate::ids::AuthorityId;
use crate::schema::{members, role_grants};
use crate::tx::Tx;

impl Tx<'_> {
    /// Ends the terms of a role that a decision gave, to one member or to all whom it elected, as far as they go on, and those that came
    /// back for them: a day is the first without them. `did` is the authority of that decision.
    ///
    /// # Errors
    /// `error-annul-role-since` where another decision has set their end since and stands; otherwise as [`Tx::end_role`].
    pub(crate) fn take_back_role(
        &mut self,
        member: Option<i64>,
        role: Role,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let (rows, annulled) = (rows_of(self.conn, role, member)?, annulled_authorities(self.conn)?);
        for term in given_through(&rows, did, &annulled) {
            let on = day.max(term.from);
            if term.until.is_some_and(|until| until <= on) {
                continue;
            }
            if term.ended_by.as_ref().is_some_and(|ended_by| !annulled.contains_key(ended_by)) {
                let name = MemberNumber(term.number).to_string();
                return Err(Refusal::new("error-annul-role-since").with("number", name).into());
            }
            self.end_role(term.number, role, on, authority)?;
        }
        Ok(())
    }

    /// Gives a role back that a decision ended, for what was left of its term just before: an end that another had set holds again, and
    /// nothing comes back of a term that was given by what is annulled. `did` is the authority of that decision.
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
        let (rows, annulled) = (rows_of(self.conn, role, Some(member))?, annulled_authorities(self.conn)?);
        let ends = ends_of(self.conn, member, role)?;
        for term in rows.iter().filter(|term| term.ended_by.as_ref() == Some(did)) {
            let refused = || Refusal::new("error-annul-role").with("number", MemberNumber(member).to_string());
            let granted = granted_until(self.conn, role, term)?.ok_or_else(refused)?;
            let (until, by) = end_without(did, (rows.as_slice(), term), granted, &ends, &annulled);
            let from = term.until.map_or(day, |ended_on| ended_on.max(day));
            if from < until && !self.is_given_back(member, role, from, authority)? {
                let ends = by.as_ref().map(|by| (until, by));
                self.grant_term(member, &Granting { role, from, until: granted, ends }, authority)?;
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
