//! Posted months that no longer follow from what stands now: a source was put in or taken out, a cost came late, a reading or the
//! register was mended.

use domain::calendar::Month;
use domain::members::power::Power;

use super::anew::anew_of;
use super::leaning::LeaningMonth;
use super::pool::{Pool, load_pools};
use super::run::{Costs, SharingRunLine, basis, run_lines};
use crate::act::Viewer;
use crate::community::Community;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};

/// How many months of a pool are looked at, the latest: to share one again reads the whole register.
const MONTHS_MAX: usize = 3;

/// The months of the pools that are open, or of the one of an address part, that stand and would come to something else now, or could
/// not be shared; by pool, the latest first. Of each pool the last three months that stand are looked at.
///
/// # Errors
/// If the viewer may not read an account; or the database fails.
pub async fn overtaken_months(db: &Db, viewer: &Viewer, slug: Option<&str>) -> Result<Vec<LeaningMonth>, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let slug = slug.map(ToOwned::to_owned);
    db.read(move |conn| {
        let Some(community) = crate::community::load(conn)? else { return Ok(Vec::new()) };
        let costs = Costs::load(conn)?;
        let mut all = Vec::new();
        for pool in load_pools(conn, slug.as_deref())? {
            let runs = run_lines(conn, &pool.id, None)?;
            let months = overtaken(conn, &community, &pool, &runs, &costs)?;
            let (pool, name) = (pool.slug, pool.name);
            all.extend(months.into_iter().map(|month| LeaningMonth { month, pool: pool.clone(), name: name.clone() }));
        }
        Ok(all)
    })
    .await
}

/// Those of a pool's months, the latest first; none of a pool that was closed.
pub(super) fn overtaken(
    conn: &mut DbConn,
    community: &Community,
    pool: &Pool,
    runs: &[SharingRunLine],
    costs: &Costs,
) -> Result<Vec<Month>, StoreError> {
    let mut months = Vec::new();
    if pool.closed_on.is_some() {
        return Ok(months);
    }
    for run in runs.iter().filter(|run| run.reversed_by.is_none()).take(MONTHS_MAX) {
        let basis = basis(conn, &run.id)?;
        if anew_of(conn, community, pool, (run, &basis), costs)?.is_some() {
            months.push(run.month);
        }
    }
    Ok(months)
}
