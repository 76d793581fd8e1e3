//! Comparing pools and their months with the log.

use std::collections::BTreeMap;

use chrono::Datelike;
use diesel::dsl::min;
use diesel::prelude::*;
use domain::Day;
use serde_json::{Value, json};

use super::pool::{Pool, load_pools};
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::sharing_runs;
use crate::treasury::{Sources, stored_month};

/// The actions of events about pools; each holds the pool as it was after.
pub const POOL_ACTIONS: [&str; 8] = [
    "sharing.pool.created",
    "sharing.pool.changed",
    "sharing.pool.closed",
    "sharing.pool.source_added",
    "sharing.pool.source_removed",
    "sharing.pool.participant_listed",
    "sharing.pool.participant_ended",
    "sharing.pool.participant_struck",
];

/// The actions of events about months of pools.
pub const ACTIONS: [&str; 2] = ["sharing.posted", "sharing.reversed"];

/// Compares them; what follows for the ledger.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<Sources, StoreError> {
    verify_pools(conn, verification)?;
    super::verify_runs::verify(conn, verification)
}

fn verify_pools(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut last: BTreeMap<String, (Recorded, Recorded)> = BTreeMap::new();
    for event in recorded(conn, &POOL_ACTIONS, None)? {
        let subject = event.subject.clone();
        match last.remove(&subject) {
            Some((first, _)) => last.insert(subject, (first, event)),
            None => last.insert(subject, (event.clone(), event)),
        };
    }
    for pool in load_pools(conn, None)? {
        let events = last.remove(&pool.subject());
        if events.as_ref().is_some_and(|(_, latest)| latest.is_erased()) {
            continue;
        }
        let is_dated = events.as_ref().is_none_or(|(_, latest)| !latest.field("from").is_null());
        let state = if is_dated { serde_json::to_value(&pool).ok() } else { undated(conn, &pool)? };
        let same = |(first, latest): &(Recorded, Recorded)| {
            let Some(state) = &state else { return false };
            let fields = state.as_object().into_iter().flatten().all(|(name, it)| latest.field(name) == it);
            fields && first.occurred_at == pool.created_at
        };
        if !events.as_ref().is_some_and(same) {
            verification.find("pools", pool.slug, "it is not as the log recorded it");
        }
    }
    for subject in last.into_keys() {
        verification.find("pools", subject.replace("sharing/", ""), "what the log recorded is gone");
    }
    Ok(())
}

/// What the log recorded of a pool before pools and what is in them had days; none where its days are not those that it was
/// given with them: from the first of the month in which it was made, or of an earlier one that was posted.
fn undated(conn: &mut DbConn, pool: &Pool) -> Result<Option<Value>, StoreError> {
    let first: Option<String> =
        sharing_runs::table.filter(sharing_runs::pool_id.eq(&pool.id)).select(min(sharing_runs::period)).first(conn)?;
    let posted = first.map(|period| stored_month(&period)).transpose()?.map(|month| month.first_day());
    let made: Option<Day> = pool.created_at.date().with_day(1);
    let from = made.into_iter().chain(posted).min();
    let is_so =
        Some(pool.from) == from && pool.sources.iter().all(|source| source.from == pool.from && source.until.is_none());
    let mut state = serde_json::to_value(pool).unwrap_or_default();
    if let Some(fields) = state.as_object_mut() {
        fields.remove("from");
        let sources: Vec<Value> =
            pool.sources.iter().map(|source| json!((source.position, source.address()))).collect();
        fields.insert("sources".to_owned(), Value::from(sources));
    }
    Ok(is_so.then_some(state))
}
