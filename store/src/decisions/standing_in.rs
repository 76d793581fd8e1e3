//! Who acts in a matter that some are too near to: who declares a result, and who rules on an objection to a roll or on a contest. Whoever
//! has the power for it; where nobody of these is left who is not too near, whoever opens votes; failing these, any active member. Where
//! every one of them is too near, nearness bars nobody any more, so that nothing waits for nobody.

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
    /// Whether they are called though they are too near to it, since every active member is.
    pub although_near: bool,
}

/// Those who can act on a day in the matters that ask for a power: nobody of them is away, suspended or gone.
#[derive(Debug, Clone)]
pub(super) struct Bench {
    power: Power,
    committee: Vec<MemberId>,
    openers: Vec<MemberId>,
}

/// The bench of a power on a day.
pub(super) fn bench(conn: &mut DbConn, power: Power, day: Day) -> Result<Bench, StoreError> {
    Ok(Bench { power, committee: holders(conn, power, day)?, openers: holders(conn, Power::OpenVotes, day)? })
}

impl Bench {
    /// Whether nobody has the power, whatever the matter is.
    pub(super) fn is_vacant(&self) -> bool {
        self.committee.is_empty()
    }

    /// Who is called to act in a matter that some are too near to.
    pub(super) fn called(&self, conn: &mut DbConn, near: &[Near]) -> Result<Called, StoreError> {
        let somebody = |of: &[MemberId]| of.iter().any(|member| near.iter().all(|(near, _)| near != member));
        let seat = if somebody(&self.committee) {
            Some(Seat::Committee)
        } else if somebody(&self.openers) {
            Some(Seat::Opener)
        } else if another_is_active(conn, near)? {
            Some(Seat::Member)
        } else {
            None
        };
        if let Some(seat) = seat {
            return Ok(Called { seat, although_near: false });
        }
        let seat = match (self.committee.is_empty(), self.openers.is_empty()) {
            (false, _) => Seat::Committee,
            (true, false) => Seat::Opener,
            (true, true) => Seat::Member,
        };
        Ok(Called { seat, although_near: true })
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
        if may(self.power) {
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

/// Whether some active member is not too near to a matter.
fn another_is_active(conn: &mut DbConn, near: &[Near]) -> Result<bool, StoreError> {
    let near: Vec<&str> = near.iter().map(|(member, _)| member.as_str()).collect();
    let others = members::table.filter(members::status.eq(Status::Active.as_str())).filter(members::id.ne_all(near));
    Ok(diesel::select(diesel::dsl::exists(others)).get_result(conn)?)
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
        let member = self.acting_member(power)?;
        let mut held = Vec::new();
        for power in [power, Power::OpenVotes, Power::Vote] {
            match self.require(power) {
                Ok(()) => held.push(power),
                Err(CommandError::Forbidden(_)) => {}
                Err(error) => return Err(error),
            }
        }
        let bench = bench(self.conn, power, self.today)?;
        bench.admit(self.conn, &member, near, |power| held.contains(&power))?;
        Ok(member)
    }
}
