//! What a pool shares the cost of.

use diesel::dsl::max;
use diesel::prelude::*;
use domain::infrastructure::Kind;
use domain::sharing::{SOURCES_MAX, source};
use domain::validation::Refusal;

use super::pool::load_pools;
use crate::act::Act;
use crate::db::Db;
use crate::error::CommandError;
use crate::infrastructure::Stock;
use crate::schema::pool_sources;

/// Adds a machine or a service to a pool, at the end. A machine brings along what runs on it, as far as that is in no
/// pool itself.
///
/// # Errors
/// Not found, forbidden, `error-pool-closed`; beside `source` `error-choice`, `error-pool-sources-many` or
/// `error-pool-source-taken` (arguments `name`, `pool`).
pub async fn add_source(db: &Db, act: &Act, slug: String, raw: String) -> Result<(), CommandError> {
    db.command(act, "sharing.add_source", move |tx| {
        let pool = tx.pool_to_keep(&slug)?;
        let (kind, thing) = source(&raw).map_err(|refusal| refusal.at("source"))?;
        let stock = Stock::load(tx.conn)?;
        let unknown = || Refusal::new("error-choice").at("source");
        let (name, _) = stock.head(kind, &thing).ok_or_else(unknown)?;
        let id = stock.id(kind, &thing).ok_or_else(unknown)?.as_str();
        if pool.sources.len() >= SOURCES_MAX {
            return Err(Refusal::new("error-pool-sources-many").with("most", SOURCES_MAX).at("source").into());
        }
        let open = load_pools(tx.conn, None)?.into_iter().filter(|other| other.closed_on.is_none());
        let mut holders = open.filter(|other| other.sources.iter().any(|it| it.kind == kind && it.slug == thing));
        if let Some(holder) = holders.next() {
            let refusal = Refusal::new("error-pool-source-taken").with("name", name).with("pool", holder.name);
            return Err(refusal.at("source").into());
        }
        let of_pool = pool_sources::table.filter(pool_sources::pool_id.eq(&pool.id));
        let last: Option<i64> = of_pool.select(max(pool_sources::position)).first(tx.conn)?;
        diesel::insert_into(pool_sources::table)
            .values((
                pool_sources::id.eq(tx.fresh()),
                pool_sources::pool_id.eq(&pool.id),
                pool_sources::position.eq(last.unwrap_or(0) + 1),
                pool_sources::asset_id.eq((kind == Kind::Asset).then_some(id)),
                pool_sources::service_id.eq((kind == Kind::Service).then_some(id)),
            ))
            .execute(tx.conn)?;
        tx.record_pool("sharing.pool.source_added", &slug)
    })
    .await
}

/// Takes a machine or a service out of a pool; those after it move up.
///
/// # Errors
/// Not found (also where it is not in the pool), forbidden, `error-pool-closed`.
pub async fn remove_source(db: &Db, act: &Act, slug: String, raw: String) -> Result<(), CommandError> {
    db.command(act, "sharing.remove_source", move |tx| {
        let pool = tx.pool_to_keep(&slug)?;
        let gone = pool.sources.iter().find(|source| source.address() == raw).ok_or(CommandError::NotFound)?;
        let of_pool = || pool_sources::table.filter(pool_sources::pool_id.eq(&pool.id));
        diesel::delete(of_pool().filter(pool_sources::position.eq(gone.position))).execute(tx.conn)?;
        // One after another, since two may never have one position.
        for source in pool.sources.iter().filter(|source| source.position > gone.position) {
            diesel::update(of_pool().filter(pool_sources::position.eq(source.position)))
                .set(pool_sources::position.eq(source.position - 1))
                .execute(tx.conn)?;
        }
        tx.record_pool("sharing.pool.source_removed", &slug)
    })
    .await
}
