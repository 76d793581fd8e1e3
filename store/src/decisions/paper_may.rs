//! Who handles paper ballots: whoever has [`Power::HandlePaper`] and neither proposed nor stands. Where too few are left of them, also whoever
//! opens votes, and failing these any member with a vote, so that no paper waits for nobody; where too few of all are not barred, nobody is.
//! One person keeps the register; two read the papers.

use diesel::prelude::*;
use domain::Day;
use domain::members::power::Power;
use domain::members::status::Status;

use super::declaring::near_result;
use super::row::DecisionRow;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::members::holders;
use crate::schema::members;
use crate::tx::Tx;

/// What is done with papers, by how many people it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Handling {
    /// The register is kept, and ballots are printed.
    Keeping,
    /// What came back is read, by two people.
    Reading,
}

impl Handling {
    const fn people(self) -> i64 {
        match self {
            Self::Keeping => 1,
            Self::Reading => 2,
        }
    }
}

/// Who may not handle the papers of a decision: whoever is too near to its result, where enough are left.
fn barred(conn: &mut DbConn, row: &DecisionRow, handling: Handling) -> Result<Vec<MemberId>, StoreError> {
    let near: Vec<MemberId> = near_result(conn, row)?.into_iter().map(|(member, _)| member).collect();
    let others: i64 = members::table
        .filter(members::status.eq(Status::Active.as_str()))
        .filter(members::id.ne_all(near.iter().map(|member| member.as_str())))
        .count()
        .get_result(conn)?;
    Ok(if others < handling.people() { Vec::new() } else { near })
}

/// The powers of which one is asked for, where some members are barred.
fn powers_asked(
    conn: &mut DbConn,
    barred: &[MemberId],
    handling: Handling,
    today: Day,
) -> Result<Vec<Power>, StoreError> {
    let mut asked = Vec::new();
    let mut people: Vec<MemberId> = Vec::new();
    let enough = usize::try_from(handling.people()).unwrap_or(usize::MAX);
    for power in [Power::HandlePaper, Power::OpenVotes] {
        asked.push(power);
        for holder in holders(conn, power, today)? {
            if !barred.contains(&holder) && !people.contains(&holder) {
                people.push(holder);
            }
        }
        if people.len() >= enough {
            return Ok(asked);
        }
    }
    asked.push(Power::Vote);
    Ok(asked)
}

/// Whether the viewer may handle the papers of a decision today.
pub(super) fn may_handle(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    handling: Handling,
    today: Day,
) -> Result<bool, StoreError> {
    let Some(me) = viewer.member.as_ref() else { return Ok(false) };
    let barred = barred(conn, row, handling)?;
    if barred.contains(&me.id) {
        return Ok(false);
    }
    Ok(powers_asked(conn, &barred, handling, today)?.into_iter().any(|power| viewer.may(power)))
}

impl Tx<'_> {
    /// Refuses whoever may not handle the papers of a decision; who does.
    pub(super) fn handler(&mut self, row: &DecisionRow, handling: Handling) -> Result<MemberId, CommandError> {
        let member = self.acting_member(Power::HandlePaper)?;
        let barred = barred(self.conn, row, handling)?;
        if barred.contains(&member) && row.proposer_id.as_ref() == Some(&member) {
            return Err(CommandError::refused("error-paper-proposer"));
        }
        if barred.contains(&member) {
            return Err(CommandError::refused("error-paper-candidate"));
        }
        for power in powers_asked(self.conn, &barred, handling, self.today)? {
            match self.require(power) {
                Err(CommandError::Forbidden(_)) => {}
                allowed => return allowed.map(|()| member),
            }
        }
        Err(CommandError::Forbidden(Power::HandlePaper))
    }
}
