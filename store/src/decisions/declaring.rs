//! Who is too near to a result to declare it, or to a contest to rule on it; who does so then is said by [`super::standing_in`].

use super::candidacies::all_of;
use super::declared::ContestRow;
use super::row::DecisionRow;
use super::standing_in::Near;
use crate::conn::DbConn;
use crate::error::StoreError;

/// Everybody who is too near to a decision to declare its result: who proposed it, and who stood in it, also who took that back.
pub(super) fn near_result(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<Near>, StoreError> {
    let mut near: Vec<Near> = row.proposer_id.iter().map(|id| (id.clone(), "error-declare-proposer")).collect();
    near.extend(all_of(conn, &row.id)?.into_iter().map(|(id, _)| (id, "error-declare-candidate")));
    Ok(near)
}

/// Everybody who is too near to a decision to handle its papers: the same as are too near to declare its result.
pub(super) fn near_papers(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<Near>, StoreError> {
    let mut near: Vec<Near> = row.proposer_id.iter().map(|id| (id.clone(), "error-paper-proposer")).collect();
    near.extend(all_of(conn, &row.id)?.into_iter().map(|(id, _)| (id, "error-paper-candidate")));
    Ok(near)
}

/// Everybody who is too near to a contest to rule on it: who made it, and who proposed the decision or stood in it.
pub(super) fn near_contest(
    conn: &mut DbConn,
    row: &DecisionRow,
    contest: &ContestRow,
) -> Result<Vec<Near>, StoreError> {
    let mut near = vec![(contest.member_id.clone(), "error-ruling-own")];
    near.extend(row.proposer_id.iter().map(|id| (id.clone(), "error-ruling-proposer")));
    near.extend(all_of(conn, &row.id)?.into_iter().map(|(id, _)| (id, "error-ruling-candidate")));
    Ok(near)
}
