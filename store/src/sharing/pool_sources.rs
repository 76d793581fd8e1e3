//! What a pool shares the cost of, from a day until another.

use diesel::prelude::*;
use domain::calendar::parse_day;
use domain::infrastructure::Kind;
use domain::sharing::{NewSource, SOURCES_MAX, SourceInput, Sourced};
use domain::validation::Refusal;

use super::pool::{Pool, load_unlisted};
use crate::act::Act;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::CommandError;
use crate::infrastructure::Stock;
use crate::schema::pool_sources;

/// Puts a site, a machine or a service into a pool from a day on: in the place of something that is there no longer then, in the
/// place where it was itself before, if that is free, or at the end of the line. A site brings along the machines that stand
/// there, a machine what runs on it, as far as that is in no pool itself.
///
/// # Errors
/// Not found, forbidden, `error-pool-closed`; every field that is refused; beside `source` `error-choice`,
/// `error-pool-sources-many` or `error-pool-source-taken` (arguments `name`, `pool`, `from`); beside `from`
/// `error-pool-begins` (argument `day`); beside `replaces` `error-choice` or `error-pool-place-taken` (argument `name`).
pub async fn add_source(db: &Db, act: &Act, slug: String, input: SourceInput) -> Result<(), CommandError> {
    db.command(act, "sharing.add_source", move |tx| {
        let pool = tx.pool_to_keep(&slug)?;
        let new = input.check()?;
        let stock = Stock::load(tx.conn)?;
        let unknown = || Refusal::new("error-choice").at("source");
        let (name, _) = stock.head(new.kind, &new.slug).ok_or_else(unknown)?;
        let id = stock.id(new.kind, &new.slug).ok_or_else(unknown)?.as_str();
        if pool.sources.len() >= SOURCES_MAX {
            return Err(Refusal::new("error-pool-sources-many").with("most", SOURCES_MAX).at("source").into());
        }
        if new.from < pool.from {
            return Err(Refusal::new("error-pool-begins").with("day", pool.from).at("from").into());
        }
        check_free(tx.conn, &new, &name)?;
        let position = pool.position_for(&new)?;
        diesel::insert_into(pool_sources::table)
            .values((
                pool_sources::id.eq(tx.fresh()),
                pool_sources::pool_id.eq(&pool.id),
                pool_sources::position.eq(position),
                pool_sources::asset_id.eq((new.kind == Kind::Asset).then_some(id)),
                pool_sources::service_id.eq((new.kind == Kind::Service).then_some(id)),
                pool_sources::site_id.eq((new.kind == Kind::Site).then_some(id)),
                pool_sources::valid_from.eq(new.from),
            ))
            .execute(tx.conn)?;
        tx.record_pool("sharing.pool.source_added", &slug)
    })
    .await
}

/// Refuses what is in a pool, this one or another, on the day or later.
fn check_free(conn: &mut DbConn, new: &NewSource, name: &str) -> Result<(), CommandError> {
    let wanted = Sourced { kind: new.kind, slug: new.slug.clone(), from: new.from, until: None };
    let all = load_unlisted(conn, None)?;
    let stays = all.iter().flat_map(|pool: &Pool| pool.sourced().into_iter().map(move |stay| (pool, stay)));
    match stays.into_iter().find(|(_, stay)| stay.meets(&wanted)) {
        Some((pool, stay)) => {
            let refusal = Refusal::new("error-pool-source-taken").with("name", name).with("pool", pool.name.as_str());
            Err(refusal.with("from", stay.from).at("source").into())
        }
        None => Ok(()),
    }
}

/// Takes a site, a machine or a service out of a pool from a day on; on its own first day it is struck out, as if it had never been
/// there. The others keep their places along the line.
///
/// # Errors
/// Not found, forbidden, `error-pool-closed`; beside `remove` `error-choice` for what is not in the pool without an end;
/// beside `until` what is wrong with the day, `error-pool-source-since` (argument `day`) where it comes before the first, or
/// `error-pool-source-listed` (argument `place`) where to strike it out would move the places of others.
pub async fn remove_source(db: &Db, act: &Act, slug: String, raw: String, until: String) -> Result<(), CommandError> {
    db.command(act, "sharing.remove_source", move |tx| {
        let pool = tx.pool_to_keep(&slug)?;
        let gone = pool.open_sources().find(|source| source.address() == raw);
        let gone = gone.ok_or_else(|| Refusal::new("error-choice").at("remove"))?;
        let day = parse_day(until.trim()).map_err(|refusal| refusal.at("until"))?;
        if day < gone.from {
            return Err(Refusal::new("error-pool-source-since").with("day", gone.from).at("until").into());
        }
        if day == gone.from {
            pool.check_strike(gone)?;
        }
        let of_pool = pool_sources::table.filter(pool_sources::pool_id.eq(&pool.id));
        diesel::update(
            of_pool.filter(pool_sources::position.eq(gone.position)).filter(pool_sources::valid_until.is_null()),
        )
        .set(pool_sources::valid_until.eq(day))
        .execute(tx.conn)?;
        tx.record_pool("sharing.pool.source_removed", &slug)
    })
    .await
}
