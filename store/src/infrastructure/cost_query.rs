//! Reading the inventory, and what something in it costs.

use domain::calendar::Month;
use domain::infrastructure::{AssetCost, Kind};
use domain::members::power::Power;

use super::stock::Stock;
use crate::act::Viewer;
use crate::db::Db;
use crate::error::CommandError;

/// The whole inventory.
///
/// # Errors
/// If the viewer may not read the inventory, or the database fails.
pub async fn stock(db: &Db, viewer: &Viewer) -> Result<Stock, CommandError> {
    viewer.require(Power::ReadInventory)?;
    db.read(|conn| Ok(Stock::load(conn)?)).await
}

/// What a site costs in a month with all that stands there, a machine with all that runs on it, or a service by itself: the
/// lines with what each comes to.
///
/// # Errors
/// Not found; if the viewer may not read the inventory; or the database fails.
pub async fn cost(db: &Db, viewer: &Viewer, kind: Kind, slug: &str, month: Month) -> Result<AssetCost, CommandError> {
    viewer.require(Power::ReadInventory)?;
    let slug = slug.to_owned();
    db.read(move |conn| {
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let stock = Stock::load(conn)?;
        stock.costs(kind, &slug).ok_or(CommandError::NotFound)?;
        Ok(stock.inventory().cost(kind, &slug, month, community.currency))
    })
    .await
}
