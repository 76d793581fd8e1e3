//! A cost is shared once: what one pool has shared of a month, another cannot share again, wherever the machine or the
//! service has moved since.

use diesel::prelude::*;
use domain::calendar::Month;
use domain::validation::Refusal;

use super::basis::{Basis, BasisLine, BasisSource};
use super::pool::Pool;
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::schema::{pools, sharing_runs};

/// Checks that nothing that a pool would share has been shared by another in a month that stands.
///
/// # Errors
/// `error-sharing-shared-before` (arguments `name`, `cost`, `pool`).
pub(super) fn check_once(
    conn: &mut DbConn,
    pool: &Pool,
    month: Month,
    sources: &[BasisSource],
) -> Result<(), CommandError> {
    for (other, basis) in shared_by_others(conn, pool, month)? {
        let shared = || basis.sources.iter().flat_map(|source| &source.lines);
        let twice = |line: &&BasisLine| shared().any(|before| before.overlaps(line));
        if let Some(line) = sources.iter().flat_map(|source| &source.lines).find(twice) {
            let refusal = Refusal::new("error-sharing-shared-before")
                .with("name", line.of.as_str())
                .with("cost", line.name.as_str());
            return Err(refusal.with("pool", other).into());
        }
    }
    Ok(())
}

/// The names of the other pools whose month stands, with what they shared.
fn shared_by_others(conn: &mut DbConn, pool: &Pool, month: Month) -> Result<Vec<(String, Basis)>, StoreError> {
    let rows: Vec<(String, String)> = sharing_runs::table
        .inner_join(pools::table)
        .filter(sharing_runs::period.eq(month.to_string()))
        .filter(sharing_runs::reversal_entry_id.is_null())
        .filter(sharing_runs::pool_id.ne(&pool.id))
        .order(pools::name)
        .select((pools::name, sharing_runs::basis))
        .load(conn)?;
    rows.into_iter().map(|(name, basis)| Ok((name, Basis::read(&basis)?))).collect()
}
