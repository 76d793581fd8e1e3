//! Who handles paper ballots: whoever has [`Power::HandlePaper`] and is not too near to the decision ([`super::declaring`]), or who stands
//! in for them ([`super::standing_in`]). One person keeps the register; two read the papers. Where few papers of a secret vote came back, whoever
//! voted by one of them reads none where two others can: of a pile of two they would know the other.

use domain::Day;
use domain::members::power::Power;

use super::declaring::near_papers;
use super::paper_rows::voters_of_few;
use super::row::DecisionRow;
use super::standing_in::{Called, Near, bench_of};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
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
    const fn people(self) -> usize {
        match self {
            Self::Keeping => 1,
            Self::Reading => 2,
        }
    }
}

/// What keeps whoever voted by one of few papers from reading them.
const OWN_VOTE: &str = "error-paper-own-vote";

/// Whether the viewer may handle the papers of a decision today.
pub(super) fn may_handle(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    handling: Handling,
    today: Day,
) -> Result<bool, StoreError> {
    let near = too_near(conn, row, handling, today)?;
    bench_of(conn, Power::HandlePaper, handling.people(), today)?.admits(conn, viewer, &near)
}

/// Who is called to keep the register of a decision's papers today.
pub(super) fn called_to_keep(conn: &mut DbConn, row: &DecisionRow, today: Day) -> Result<Called, StoreError> {
    let near = too_near(conn, row, Handling::Keeping, today)?;
    bench_of(conn, Power::HandlePaper, Handling::Keeping.people(), today)?.called(conn, &near)
}

/// Whether nothing but their own paper, among few, keeps the viewer from reading what came back today: as whatever they would be called.
pub(super) fn own_vote_bars(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    today: Day,
) -> Result<bool, StoreError> {
    let Some(me) = &viewer.member else { return Ok(false) };
    let (own, others): (Vec<Near>, Vec<Near>) = too_near(conn, row, Handling::Reading, today)?
        .into_iter()
        .partition(|(member, why)| *member == me.id && *why == OWN_VOTE);
    if own.is_empty() {
        return Ok(false);
    }
    bench_of(conn, Power::HandlePaper, Handling::Reading.people(), today)?.admits(conn, viewer, &others)
}

/// Who is too near to a decision to handle its papers. Whoever voted by one of few is too near to read them only where enough others are left:
/// otherwise all would be called, those too who are nearer than that. Of several classes with few papers, so the bar holds for as many as it
/// can, from the one with the fewest on.
fn too_near(conn: &mut DbConn, row: &DecisionRow, handling: Handling, today: Day) -> Result<Vec<Near>, StoreError> {
    let mut near = near_papers(conn, row)?;
    let of_few = if handling == Handling::Reading { voters_of_few(conn, row)? } else { Vec::new() };
    // Most votes have none, and who reads is not asked for them.
    if of_few.is_empty() {
        return Ok(near);
    }
    let bench = bench_of(conn, Power::HandlePaper, handling.people(), today)?;
    for voters in of_few {
        let mut with_voters = near.clone();
        with_voters.extend(voters.into_iter().map(|voter| (voter, OWN_VOTE)));
        if !bench.called(conn, &with_voters)?.although_near {
            near = with_voters;
        }
    }
    Ok(near)
}

impl Tx<'_> {
    /// Refuses whoever may not handle the papers of a decision; who does.
    ///
    /// # Errors
    /// `error-paper-proposer`, `error-paper-candidate`, `error-paper-named`, `error-paper-own-vote`; `error-standing-in-inactive` for whoever is away where any
    /// active member may;
    /// [`Power::HandlePaper`], or the power that stands in for it.
    pub(super) fn handler(&mut self, row: &DecisionRow, handling: Handling) -> Result<MemberId, CommandError> {
        let near = too_near(self.conn, row, handling, self.today)?;
        self.admitted_among(Power::HandlePaper, handling.people(), &near)
    }
}
