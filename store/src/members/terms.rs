//! Roles granted for a term, and ended, by an authority.

use diesel::prelude::*;
use domain::Day;
use domain::calendar::add_months;
use domain::members::role::Role;
use domain::members::status::{MemberNumber, Status};
use domain::rules::parameter::TERM_MONTHS_MAX;
use domain::validation::Refusal;
use serde_json::json;

use super::links::LinkPurpose;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, MemberId};
use crate::rules;
use crate::schema::{members, role_grants};
use crate::time::stored;
use crate::tx::Tx;

/// A term to be given.
#[derive(Debug, Clone, Copy)]
pub(super) struct Granting<'a> {
    /// The role.
    pub role: Role,
    /// The first day.
    pub from: Day,
    /// The first day without it, as it is granted.
    pub until: Day,
    /// An earlier first day without it, and the authority that has set it.
    pub ends: Option<(Day, &'a AuthorityId)>,
}

impl Tx<'_> {
    /// Gives a role to a member for a term of calendar months that begins on `from`.
    ///
    /// # Errors
    /// `error-choice` for the role that every member holds anyway; `error-member-unknown` where nobody with the number
    /// is a member; `error-term-too-long` where the rule in force on `from` allows less; `error-role-held` where the
    /// member already holds the role on a day of the term, `error-role-apart` where they hold one then that stands apart
    /// from it.
    pub(crate) fn appoint(
        &mut self,
        member: i64,
        role: Role,
        from: Day,
        months: u32,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        if role == Role::Member {
            return Err(CommandError::refused("error-choice"));
        }
        self.acting_member_numbered(member)?;
        self.term_is_allowed(from, months)?;
        self.grant_role(member, role, from, add_months(from, months), authority)
    }

    /// Gives a role to a member from `from` to the day before `until`, however long that is.
    ///
    /// # Errors
    /// As [`Tx::appoint`], but for the length of the term.
    pub(crate) fn grant_role(
        &mut self,
        member: i64,
        role: Role,
        from: Day,
        until: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        self.grant_term(member, &Granting { role, from, until, ends: None }, authority)
    }

    /// Gives a role to a member for a term, however long that is, with the end that another authority has set of it.
    ///
    /// # Errors
    /// As [`Tx::grant_role`].
    pub(super) fn grant_term(
        &mut self,
        member: i64,
        term: &Granting<'_>,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let Granting { role, from, until, ends } = *term;
        let id = self.acting_member_numbered(member)?;
        let held = ends.map_or(until, |(on, _)| on);
        if let Some(held_until) = held_between(self.conn, &id, role, from, held)? {
            let refusal = Refusal::new("error-role-held").with("number", MemberNumber(member).to_string());
            return Err(refusal.with("until", held_until.pred_opt().unwrap_or(held_until)).into());
        }
        if let Some(other) = role.apart_from()
            && let Some(held_until) = held_between(self.conn, &id, other, from, held)?
        {
            let refusal = Refusal::new("error-role-apart").with("number", MemberNumber(member).to_string());
            return Err(refusal.with("until", held_until.pred_opt().unwrap_or(held_until)).into());
        }
        diesel::insert_into(role_grants::table)
            .values((
                role_grants::id.eq(self.fresh()),
                role_grants::member_id.eq(&id),
                role_grants::role.eq(role.as_str()),
                role_grants::valid_from.eq(from),
                role_grants::valid_until.eq(Some(held)),
                role_grants::authority_id.eq(authority),
                role_grants::end_authority_id.eq(ends.map(|(_, by)| by.as_str())),
                role_grants::recorded_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        // Whoever invited the member may hold a link to a password of theirs, and is not to act in their role.
        self.end_links(&id, &LinkPurpose::ALL)?;
        let name = MemberNumber(member).to_string();
        let payload = json!({ "role": role, "from": from, "until": until });
        self.record(Event::new("members.role.granted", name.clone(), payload).by(authority))?;
        if let Some((on, by)) = ends {
            self.record(Event::new("members.role.ended", name, json!({ "role": role, "on": on })).by(by))?;
        }
        Ok(())
    }

    /// The times from `from` to before `until` in which a member does not hold a role, in order: of each its first day and the first day
    /// after it.
    ///
    /// # Errors
    /// `error-member-unknown`.
    pub(crate) fn role_gaps(
        &mut self,
        member: i64,
        role: Role,
        from: Day,
        until: Day,
    ) -> Result<Vec<(Day, Day)>, CommandError> {
        let id = self.acting_member_numbered(member)?;
        let (mut gaps, mut free_from) = (Vec::new(), from);
        for (began, ended) in terms_between(self.conn, &id, role, from, until)? {
            if free_from < began {
                gaps.push((free_from, began));
            }
            free_from = free_from.max(ended);
        }
        if free_from < until {
            gaps.push((free_from, until));
        }
        Ok(gaps)
    }

    /// The member of a number, if that is somebody who is a member now.
    ///
    /// # Errors
    /// `error-member-unknown`.
    fn acting_member_numbered(&mut self, member: i64) -> Result<MemberId, CommandError> {
        let (id, status) = self.member_numbered(member)?;
        if status.may_act() { Ok(id) } else { Err(unknown(member)) }
    }

    /// Refuses a term that is longer than the rule in force on its first day allows.
    ///
    /// # Errors
    /// `error-term-too-long`.
    pub(crate) fn term_is_allowed(&mut self, from: Day, months: u32) -> Result<(), CommandError> {
        let most = rules::required(self.conn, TERM_MONTHS_MAX, "", from)?.typed()?.number();
        if months == 0 || i64::from(months) > most {
            return Err(Refusal::new("error-term-too-long").with("most", most).into());
        }
        Ok(())
    }

    /// Ends a role that a member holds on a day: that day is the first without it.
    ///
    /// # Errors
    /// `error-member-unknown` or `error-role-not-held`.
    pub(crate) fn end_role(
        &mut self,
        member: i64,
        role: Role,
        on: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let (id, _) = self.member_numbered(member)?;
        let held = role_grants::table
            .filter(role_grants::member_id.eq(&id))
            .filter(role_grants::role.eq(role.as_str()))
            .filter(role_grants::circle_id.is_null())
            .filter(role_grants::valid_from.le(on))
            .filter(role_grants::valid_until.is_null().or(role_grants::valid_until.gt(on)));
        let ended = diesel::update(held)
            .set((role_grants::valid_until.eq(Some(on)), role_grants::end_authority_id.eq(Some(authority.as_str()))))
            .execute(self.conn)?;
        if ended == 0 {
            let refusal = Refusal::new("error-role-not-held").with("number", MemberNumber(member).to_string());
            return Err(refusal.into());
        }
        let payload = json!({ "role": role, "on": on });
        self.record(Event::new("members.role.ended", MemberNumber(member).to_string(), payload).by(authority))?;
        Ok(())
    }

    /// The member of a number with the status held now.
    ///
    /// # Errors
    /// `error-member-unknown`.
    pub(crate) fn member_numbered(&mut self, number: i64) -> Result<(MemberId, Status), CommandError> {
        let row: Option<(MemberId, String)> = members::table
            .filter(members::number.eq(number))
            .select((members::id, members::status))
            .first(self.conn)
            .optional()?;
        let Some((id, status)) = row else { return Err(unknown(number)) };
        let status = status.parse().map_err(|_| StoreError::Corrupt(format!("the status of M-{number}")))?;
        Ok((id, status))
    }
}

fn unknown(number: i64) -> CommandError {
    Refusal::new("error-member-unknown").with("number", MemberNumber(number).to_string()).into()
}

/// Until which day a member holds a role on any day from `from` to before `until`.
fn held_between(
    conn: &mut DbConn,
    member: &MemberId,
    role: Role,
    from: Day,
    until: Day,
) -> Result<Option<Day>, StoreError> {
    Ok(terms_between(conn, member, role, from, until)?.into_iter().map(|(_, ended)| ended).max())
}

/// The terms of a role that a member holds on any day from `from` to before `until`, by their first day: of each that day and the first day
/// after it.
fn terms_between(
    conn: &mut DbConn,
    member: &MemberId,
    role: Role,
    from: Day,
    until: Day,
) -> Result<Vec<(Day, Day)>, StoreError> {
    let terms: Vec<(Day, Option<Day>)> = role_grants::table
        .filter(role_grants::member_id.eq(member))
        .filter(role_grants::role.eq(role.as_str()))
        .filter(role_grants::circle_id.is_null())
        .filter(role_grants::valid_from.lt(until))
        .filter(role_grants::valid_until.is_null().or(role_grants::valid_until.gt(from)))
        .order(role_grants::valid_from)
        .select((role_grants::valid_from, role_grants::valid_until))
        .load(conn)?;
    let terms = terms.into_iter().map(|(began, ended)| (began, ended.unwrap_or(Day::MAX)));
    // A role that ended on the day of its beginning was never held.
    Ok(terms.filter(|(began, ended)| ended > began).collect())
}

#[cfg(test)]
mod tests;
