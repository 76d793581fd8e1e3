//! What a pool's month costs, whether or not it can be shared.

use domain::calendar::Month;
use domain::members::power::Power;
use domain::sharing::Method;

use super::basis::BasisSource;
use super::pool::find_pool;
use super::prepare::sources;
use super::run::Costs;
use super::terms::terms;
use crate::act::Viewer;
use crate::db::Db;
use crate::error::CommandError;
use crate::treasury::founding_day;

/// What was in a pool in a month, with what it cost on its days there, as the inventory says now; places are said along a line alone.
///
/// # Errors
/// Not found; `error-sharing-no-method`; if the viewer may not share costs; or the database fails.
pub async fn month_costs(db: &Db, viewer: &Viewer, slug: &str, month: Month) -> Result<Vec<BasisSource>, CommandError> {
    viewer.require(Power::ShareCosts)?;
    let slug = slug.to_owned();
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let pool = find_pool(conn, &slug)?;
        let costs = Costs::load(conn)?;
        let mut sources = sources(&costs.inventory, &costs.pools, community.currency, &pool, month);
        let rules_of = month.first_day().max(founding_day(&community));
        if terms(conn, &pool.slug, rules_of)?.terms.method != Method::Serial {
            sources.iter_mut().for_each(|source| source.place = None);
        }
        Ok(sources)
    })
    .await
}
