//! Giving a role to those who were elected, and looking beforehand who could hold it.

use diesel::prelude::*;
use domain::calendar::add_months;
use domain::decisions::candidacy::{Candidate, options};
use domain::decisions::choosing::Choosing;
use domain::decisions::stage::effective_day;
use domain::members::status::Status;
use domain::validation::{FieldError, Refusal};
use domain::{Day, Moment};

use super::candidacies::{Office, election_of, standing};
use super::row::DecisionRow;
use super::turnout::choice_result_of;
use crate::audit::recorded;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, DecisionId};
use crate::schema::{authorities, candidacies, members, role_grants};
use crate::time::stored;
use crate::tx::Tx;

/// The numbers of the members who were elected, in order; nobody before the count, or where it passed nobody.
pub(super) fn elected(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<i64>, StoreError> {
    let (Some(result), Some(choosing)) = (choice_result_of(conn, row)?, row.choosing()?) else { return Ok(Vec::new()) };
    let chosen = result.outcome.chosen(&choosing);
    let member = |number: u16| choosing.options.iter().find(|option| option.number == number)?.member;
    Ok(chosen.into_iter().filter_map(member).collect())
}

/// The numbers of the members to whom a decision gave a role, whether they hold it still or not.
pub(super) fn given_a_role(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<i64>, StoreError> {
    let own: Vec<String> =
        authorities::table.filter(authorities::decision_id.eq(row.id.as_str())).select(authorities::id).load(conn)?;
    let given = role_grants::table.inner_join(members::table).filter(role_grants::authority_id.eq_any(own));
    // Whoever held it in between for a time was given it twice.
    Ok(given.order(members::number).select(members::number).distinct().load(conn)?)
}

/// The numbers of those who were elected and were given nothing, in the order of the count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Ungiven {
    /// Their places stay vacant, since on the day of effect they could no longer hold the role.
    pub vacant: Vec<i64>,
    /// Their places are filled, since from that day on they held the role already for all the time that they were elected for.
    pub held: Vec<i64>,
}

/// Those who were elected and were given nothing; nobody before the day of effect. Who held the role already is what the log says.
pub(super) fn ungiven(conn: &mut DbConn, row: &DecisionRow) -> Result<Ungiven, StoreError> {
    let elected = if row.enacted_at.is_some() { elected(conn, row)? } else { Vec::new() };
    if elected.is_empty() {
        return Ok(Ungiven::default());
    }
    let given = given_a_role(conn, row)?;
    let others: Vec<i64> = elected.into_iter().filter(|member| !given.contains(member)).collect();
    if others.is_empty() {
        return Ok(Ungiven::default());
    }
    let enacted = recorded(conn, &["decisions.enacted"], Some(&row.short_name()))?.pop();
    let told = enacted.iter().flat_map(|event| event.list("held")).filter_map(serde_json::Value::as_i64);
    let told: Vec<i64> = told.collect();
    let (held, vacant) = others.into_iter().partition(|member| told.contains(member));
    Ok(Ungiven { vacant, held })
}

/// Whether refusals say that somebody could hold a role no longer for what became of them, so that their place stays vacant.
fn leaves_vacant(errors: &[FieldError]) -> bool {
    let of_status = ["error-member-unknown", "error-candidate-suspended", "error-candidate-class", "error-role-apart"];
    !errors.is_empty() && errors.iter().all(|error| of_status.contains(&error.refusal.key))
}

/// Whether refusals say that somebody holds the role already, so that nothing is to be given.
fn is_held_already(errors: &[FieldError]) -> bool {
    !errors.is_empty() && errors.iter().all(|error| error.refusal.key == "error-role-held")
}

/// Whether refusals say that a term runs still which keeps another from beginning.
fn is_held_still(errors: &[FieldError]) -> bool {
    let held = ["error-role-held", "error-role-apart"];
    !errors.is_empty() && errors.iter().all(|error| held.contains(&error.refusal.key))
}

impl Tx<'_> {
    /// Gives the role to everybody whom the count elected, and who can still hold it; the others. Much can happen while a
    /// result waits to be declared or can be contested. Nothing is counted again then: the places of those who can hold it no longer stay
    /// vacant, and a new election fills them; whoever was given the role meanwhile keeps it as it was given, and holds it by the
    /// election before and after that term, as far as they were elected for it.
    ///
    /// A vote that was closed early gives the role to whoever holds it still, or one that stands apart from it, from the day on which it was
    /// announced to; whoever only holds it later on has it from the day of effect.
    ///
    /// # Errors
    /// `error-term-too-long`, whoever was elected.
    pub(super) fn elect(
        &mut self,
        row: &DecisionRow,
        office: &Office,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<Ungiven, CommandError> {
        self.term_is_allowed(day, office.months)?;
        let days = (day, day.max(self.announced_day(row)?));
        let mut ungiven = Ungiven::default();
        for member in elected(self.conn, row)? {
            let given = match self.part(|part| part.give_place(member, office, days, authority)) {
                Err(CommandError::Invalid(errors)) if is_held_already(&errors) => {
                    let from = if self.holds_on(member, office, days.0)? { days.1 } else { days.0 };
                    self.part(|part| part.give_rest(member, office, from, authority))
                }
                given => given,
            };
            match given {
                Ok(()) => {}
                Err(CommandError::Invalid(errors)) if leaves_vacant(&errors) => ungiven.vacant.push(member),
                Err(CommandError::Invalid(errors)) if is_held_already(&errors) => ungiven.held.push(member),
                Err(error) => return Err(error),
            }
        }
        Ok(ungiven)
    }

    /// Whether a member holds the role of an office on a day.
    fn holds_on(&mut self, member: i64, office: &Office, day: Day) -> Result<bool, CommandError> {
        let after = day.succ_opt().unwrap_or(day);
        Ok(self.role_gaps(member, office.role, day, after)?.is_empty())
    }

    /// Gives a role to somebody who holds it already, for what of the term which they were elected for, and which would have begun on a day,
    /// is before, between and after the terms that they have.
    ///
    /// # Errors
    /// `error-role-held` where those leave nothing of it; otherwise as [`Tx::appoint`].
    fn give_rest(
        &mut self,
        member: i64,
        office: &Office,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let until = add_months(day, office.months);
        let gaps = self.role_gaps(member, office.role, day, until)?;
        if gaps.is_empty() {
            return Err(CommandError::refused("error-role-held"));
        }
        gaps.into_iter().try_for_each(|(from, until)| self.grant_role(member, office.role, from, until, authority))
    }

    /// Gives a role to somebody who stood for it: from the first of two days, or where they hold it on that day still, or one that stands
    /// apart from it, from the other.
    ///
    /// # Errors
    /// `error-candidate-suspended`, `error-candidate-class` (argument `class`) for whoever is of another class than it is elected from;
    /// otherwise as [`Tx::appoint`].
    fn give_place(
        &mut self,
        member: i64,
        office: &Office,
        (day, later): (Day, Day),
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let Office { role, months, .. } = *office;
        if self.member_numbered(member)?.1 == Status::Suspended {
            return Err(CommandError::refused("error-candidate-suspended"));
        }
        if !office.is_open_to(self.conn, member)? {
            let class = office.class_name(self.conn)?.unwrap_or_default();
            return Err(Refusal::new("error-candidate-class").with("class", class).into());
        }
        match self.part(|part| part.appoint(member, role, day, months, authority)) {
            Err(CommandError::Invalid(errors)) if day < later && is_held_still(&errors) => {
                self.appoint(member, role, later, months, authority)
            }
            given => given,
        }
    }

    /// The first day of effect by the deadline that the opening of a vote announced, by which those who stood were tried; of a vote that
    /// is not open yet, the first day there is.
    fn announced_day(&mut self, row: &DecisionRow) -> Result<Day, StoreError> {
        let opened = recorded(self.conn, &["decisions.opened"], Some(&row.short_name()))?.pop();
        let until = opened.and_then(|event| event.text("voting_until").parse::<Moment>().ok());
        let zone = self.community.time_zone;
        Ok(until.map_or(Day::MIN, |until| effective_day(row.effective_on, until, zone)))
    }

    /// Refuses whoever could not hold a role from either of two days on, as it would not be given to them. Writes nothing.
    ///
    /// # Errors
    /// `error-candidate-suspended`, `error-candidate-class`; otherwise as [`Tx::appoint`].
    pub(super) fn could_hold(
        &mut self,
        decision: &DecisionId,
        member: i64,
        office: &Office,
        days: (Day, Day),
    ) -> Result<(), CommandError> {
        let tried = self.part(|part| {
            let authority = part.authority_of_decision(decision)?;
            part.give_place(member, office, days, &authority)?;
            // Refusing is what undoes it.
            Err::<(), _>(CommandError::Invalid(Vec::new()))
        });
        match tried {
            Err(CommandError::Invalid(errors)) if errors.is_empty() => Ok(()),
            tried => tried,
        }
    }

    /// Passes over those who stand and could no longer hold the role from the day on which it would be theirs; their numbers. Nobody,
    /// where the decision is no election, or where the rules allow nobody so long a term: that refuses its effect, and is no candidate's
    /// fault.
    pub(super) fn lapse_candidates(&mut self, row: &DecisionRow, until: Moment) -> Result<Vec<i64>, CommandError> {
        let Some(office) = election_of(self.conn, &row.id)? else { return Ok(Vec::new()) };
        let day = effective_day(row.effective_on, until, self.community.time_zone);
        match self.term_is_allowed(day, office.months) {
            Err(CommandError::Invalid(_)) => return Ok(Vec::new()),
            allowed => allowed?,
        }
        let days = (day, day.max(self.announced_day(row)?));
        let mut lapsed = Vec::new();
        for (id, candidate) in standing(self.conn, &row.id)? {
            match self.could_hold(&row.id, candidate.member, &office, days) {
                Ok(()) => {}
                Err(CommandError::Invalid(_)) => {
                    diesel::update(candidacies::table.find((&row.id, &id)))
                        .set(candidacies::lapsed_at.eq(Some(stored(self.now))))
                        .execute(self.conn)?;
                    lapsed.push(candidate.member);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(lapsed)
    }

    /// Makes those who stand the options of an election whose vote will close at a moment; the numbers of those who are passed over.
    ///
    /// # Errors
    /// `error-election-nobody` where nobody is left.
    pub(super) fn freeze_candidates(
        &mut self,
        row: &DecisionRow,
        until: Moment,
        choosing: Option<&mut Choosing>,
    ) -> Result<Vec<i64>, CommandError> {
        let Some(choosing) = choosing.filter(|choosing| choosing.options.is_empty()) else { return Ok(Vec::new()) };
        let lapsed = self.lapse_candidates(row, until)?;
        let candidates: Vec<Candidate> =
            standing(self.conn, &row.id)?.into_iter().map(|(_, candidate)| candidate).collect();
        if candidates.is_empty() {
            return Err(CommandError::refused("error-election-nobody"));
        }
        choosing.options = options(candidates);
        Ok(lapsed)
    }
}
