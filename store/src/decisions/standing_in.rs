//! Who acts in a matter that some are too near to: who declares a result, who rules on an objection to a roll or on a contest, and who
//! handles paper ballots. Whoever has the power for it; where too few of these are left who are not too near, also whoever opens votes; failing
//! these, any active member. Where too few of all are not too near, nearness bars nobody any more, so that nothing waits for nobody.

use diesel::prelude::*;
use domain::Day;
use domain::members::power::Power;
use domain::members::status::Status;

use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::members::holders;
use crate::schema::members;
use crate::tx::Tx;

/// A member who is too near to a matter to act in it, and the key of the sentence that says why.
pub(super) type Near = (MemberId, &'static str);

/// As what somebody acts in a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// As somebody with the power that it asks for, such as the election committee has.
    Committee,
    /// As somebody who opens votes, in the place of these.
    Opener,
    /// As a member who is neither on leave nor suspended, in the place of both.
    Member,
}

/// Who is called to act in a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Called {
    /// As what.
    pub seat: Seat,
    /// Whether they are called though they are too near to it, since too few active members are not.
    pub although_near: bool,
}

/// Those who can act on a day in the matters that ask for a power: nobody of them is away, suspended or gone.
#[derive(Debug, Clone)]
pub(super) struct Bench {
    power: Power,
    committee: Vec<MemberId>,
    openers: Vec<MemberId>,
    /// How many people the matter takes, each of whom acts.
    people: usize,
}

/// The bench of a power on a day, for what one person does.
pub(super) fn bench(conn: &mut DbConn, power: Power, day: Day) -> Result<Bench, StoreError> {
    bench_of(conn, power, 1, day)
}

/// The bench of a power on a day, for what takes some people.
pub(super) fn bench_of(conn: &mut DbConn, power: Power, people: usize, day: Day) -> Result<Bench, StoreError> {
    Ok(Bench { power, committee: holders(conn, power, day)?, openers: holders(conn, Power::OpenVotes, day)?, people })
}

impl Bench {
    /// Whether nobody has the power, whatever the matter is.
    pub(super) fn is_vacant(&self) -> bool {
        self.committee.is_empty()
    }

    /// Who is called to act in a matter that some are too near to.
    pub(super) fn called(&self, conn: &mut DbConn, near: &[Near]) -> Result<Called, StoreError> {
        let is_free = |member: &MemberId| near.iter().all(|(near, _)| near != member);
        if let Some(seat) = self.seat_of_enough(is_free) {
            return Ok(Called { seat, although_near: false });
        }
        if others_active(conn, near)? >= self.people {
            return Ok(Called { seat: Seat::Member, although_near: false });
        }
        Ok(Called { seat: self.seat_of_enough(|_| true).unwrap_or(Seat::Member), although_near: true })
    }

    /// Whether there are enough of those who have the power, or else of these and whoever opens votes, as far as they count; `None` where
    /// there are not.
    fn seat_of_enough(&self, counts: impl Fn(&MemberId) -> bool) -> Option<Seat> {
        let committee = self.committee.iter().filter(|member| counts(member)).count();
        let openers = self.openers.iter().filter(|member| counts(member) && !self.committee.contains(member)).count();
        if committee >= self.people {
            Some(Seat::Committee)
        } else if committee + openers >= self.people {
            Some(Seat::Opener)
        } else {
            None
        }
    }

    /// Refuses a member who is not called to act in a matter; `may` says which powers they have. Somebody with the power who is away is
    /// counted on by nobody, and may act all the same.
    ///
    /// # Errors
    /// The sentence of [`Near`] for whoever is too near; [`CommandError::Forbidden`] without the power of the seat; for a seat that any
    /// active member has, `error-standing-in-inactive`.
    fn admit(
        &self,
        conn: &mut DbConn,
        member: &MemberId,
        near: &[Near],
        may: impl Fn(Power) -> bool,
    ) -> Result<(), CommandError> {
        let called = self.called(conn, near)?;
        let why_not = near.iter().find(|(near, _)| near == member);
        if let Some((_, key)) = why_not.filter(|_| !called.although_near) {
            return Err(CommandError::refused(key));
        }
        // Where several act, those who have the power or open votes are among those whom others join.
        if may(self.power) || (called.seat == Seat::Member && self.people > 1 && may(Power::OpenVotes)) {
            return Ok(());
        }
        let asked = match called.seat {
            Seat::Committee => self.power,
            Seat::Opener => Power::OpenVotes,
            Seat::Member => Power::Vote,
        };
        if !may(asked) {
            return Err(CommandError::Forbidden(asked));
        }
        if called.seat == Seat::Member && !is_active(conn, member)? {
            return Err(CommandError::refused("error-standing-in-inactive"));
        }
        Ok(())
    }

    /// Whether a viewer may act in a matter: as [`Tx::admitted`] lets them.
    pub(super) fn admits(&self, conn: &mut DbConn, viewer: &Viewer, near: &[Near]) -> Result<bool, StoreError> {
        let Some(me) = &viewer.member else { return Ok(false) };
        match self.admit(conn, &me.id, near, |power| viewer.may(power)) {
            Ok(()) => Ok(true),
            Err(CommandError::Store(error)) => Err(error),
            Err(_) => Ok(false),
        }
    }
}

/// How many active members are not too near to a matter.
fn others_active(conn: &mut DbConn, near: &[Near]) -> Result<usize, StoreError> {
    let near: Vec<&str> = near.iter().map(|(member, _)| member.as_str()).collect();
    let others = members::table.filter(members::status.eq(Status::Active.as_str())).filter(members::id.ne_all(near));
    let others: i64 = others.count().get_result(conn)?;
    Ok(usize::try_from(others).unwrap_or(0))
}

/// Whether a member is neither on leave nor suspended.
fn is_active(conn: &mut DbConn, member: &MemberId) -> Result<bool, StoreError> {
    let status: Option<String> = members::table.find(member).select(members::status).first(conn).optional()?;
    Ok(status.as_deref() == Some(Status::Active.as_str()))
}

impl Tx<'_> {
    /// The acting member, where they are called today to act in a matter that asks for a power and that some are too near to.
    ///
    /// # Errors
    /// The sentence of [`Near`] for whoever is too near, `error-standing-in-inactive` for whoever is away where any active member may act;
    /// the power, or the one that stands in for it.
    pub(super) fn admitted(&mut self, power: Power, near: &[Near]) -> Result<MemberId, CommandError> {
        self.admitted_among(power, 1, near)
    }

    /// As [`Tx::admitted`], in a matter that takes some people.
    pub(super) fn admitted_among(
        &mut self,
        power: Power,
        people: usize,
        near: &[Near],
    ) -> Result<MemberId, CommandError> {
        let member = self.acting_member(power)?;
        let mut held = Vec::new();
        for power in [power, Power::OpenVotes, Power::Vote] {
            match self.require(power) {
                Ok(()) => held.push(power),
                Err(CommandError::Forbidden(_)) => {}
                Err(error) => return Err(error),
            }
        }
        let bench = bench_of(self.conn, power, people, self.today)?;
        bench.admit(self.conn, &member, near, |power| held.contains(&power))?;
        Ok(member)
    }
}
