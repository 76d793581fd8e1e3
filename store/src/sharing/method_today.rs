//! By which method a pool is shared.

use domain::Day;
use domain::members::power::Power;
use domain::sharing::Method;

use super::pool::find_pool;
use super::terms::terms;
use crate::act::Viewer;
use crate::db::Db;
use crate::error::CommandError;

/// The method by which a pool is shared on a day; none where no rule says how.
///
/// # Errors
/// Not found; if the viewer may not read an account; or the database fails.
pub async fn method_on(db: &Db, viewer: &Viewer, slug: &str, day: Day) -> Result<Option<Method>, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let slug = slug.to_owned();
    db.read(move |conn| {
        let pool = find_pool(conn, &slug)?;
        match terms(conn, &pool.slug, day) {
            Ok(found) => Ok(Some(found.terms.method)),
            Err(CommandError::Invalid(_)) => Ok(None),
            Err(error) => Err(error),
        }
    })
    .await
}
