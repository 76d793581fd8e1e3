//! Comparing pools and their months with the log.

use std::collections::BTreeMap;

use super::pool::load_pools;
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::treasury::Sources;

/// The actions of events about pools; each holds the pool as it was after.
pub const POOL_ACTIONS: [&str; 7] = [
    "sharing.pool.created",
    "sharing.pool.changed",
    "sharing.pool.closed",
    "sharing.pool.source_added",
    "sharing.pool.source_removed",
    "sharing.pool.participant_listed",
    "sharing.pool.participant_ended",
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
        let state = serde_json::to_value(&pool).unwrap_or_default();
        let same = |(first, latest): &(Recorded, Recorded)| {
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
