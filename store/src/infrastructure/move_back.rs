//! Taking back the last move of a machine or a service: it has been where it was before all along.

use diesel::prelude::*;
use domain::calendar::parse_day;
use domain::infrastructure::Kind;
use domain::validation::Refusal;
use serde_json::{Map, json};

use super::asset::check_site;
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::places;

/// Takes back the last move of a machine or a service, which was of the day `from`. The log keeps the move, and the event
/// says where it was to.
///
/// # Errors
/// Not found, forbidden, the database fails; `error-retired` of what was retired since, `error-move-none`, `error-move-other`,
/// what keeps it from being where it was before, or `error-month-leans` where a month was shared by the move.
pub async fn take_move_back(db: &Db, act: &Act, kind: Kind, slug: String, from: String) -> Result<(), CommandError> {
    db.command(act, "infrastructure.take_move_back", move |tx| {
        let stock = tx.inventory_to_keep()?;
        let action = match kind {
            Kind::Asset => "infrastructure.asset.move_taken_back",
            Kind::Service => "infrastructure.service.move_taken_back",
            Kind::Provider | Kind::Site | Kind::Software => return Err(CommandError::NotFound),
        };
        let (_, retired_on) = stock.head(kind, &slug).ok_or(CommandError::NotFound)?;
        let id = stock.id(kind, &slug).ok_or(CommandError::NotFound)?.as_str();
        if let Some(day) = retired_on {
            return Err(Refusal::new("error-retired").with("day", day).into());
        }
        let from = parse_day(&from).map_err(|refusal| refusal.at("from"))?;
        let before = stock.inventory();
        let back = before.check_move_back(kind, &slug, from)?;
        check_site(&stock, &back).map_err(CommandError::into_whole)?;
        let row = places::table.filter(places::valid_from.eq(from)).into_boxed();
        let row = match kind {
            Kind::Asset => row.filter(places::asset_id.eq(id)),
            _ => row.filter(places::service_id.eq(id)),
        };
        let row: String = row.select(places::id).first(tx.conn)?;
        diesel::delete(places::table.find(row)).execute(tx.conn)?;
        tx.refuse_if_shared(&before, from)?;
        let taken_back = Map::from_iter([("taken_back".to_owned(), json!(stock.last_place(kind, &slug)))]);
        tx.record_thing_with(action, kind, &slug, taken_back)
    })
    .await
}
