//! Who handles paper ballots: whoever has [`Power::HandlePaper`] and is not too near to the decision ([`super::declaring`]), or who stands
//! in for them ([`super::standing_in`]). One person keeps the register; two read the papers.

use domain::Day;
use domain::members::power::Power;

use super::declaring::near_papers;
use super::row::DecisionRow;
use super::standing_in::bench_of;
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

/// Whether the viewer may handle the papers of a decision today.
pub(super) fn may_handle(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    handling: Handling,
    today: Day,
) -> Result<bool, StoreError> {
    let near = near_papers(conn, row)?;
    bench_of(conn, Power::HandlePaper, handling.people(), today)?.admits(conn, viewer, &near)
}

impl Tx<'_> {
    /// Refuses whoever may not handle the papers of a decision; who does.
    ///
    /// # Errors
    /// `error-paper-proposer`, `error-paper-candidate`, `error-paper-named`; `error-standing-in-inactive` for whoever is away where any
    /// active member may;
    /// [`Power::HandlePaper`], or the power that stands in for it.
    pub(super) fn handler(&mut self, row: &DecisionRow, handling: Handling) -> Result<MemberId, CommandError> {
        let near = near_papers(self.conn, row)?;
        self.admitted_among(Power::HandlePaper, handling.people(), &near)
    }
}
