//! Comparing the inventory with the log: each thing is as its last event says, field by field.

use std::collections::BTreeMap;

use domain::infrastructure::Kind;
use serde_json::Value;

use super::record::subject;
use super::stock::Stock;
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;

/// The action of every event of the inventory.
pub const ACTIONS: [&str; 17] = [
    "infrastructure.provider.created",
    "infrastructure.provider.changed",
    "infrastructure.provider.retired",
    "infrastructure.site.created",
    "infrastructure.site.changed",
    "infrastructure.site.retired",
    "infrastructure.asset.created",
    "infrastructure.asset.changed",
    "infrastructure.asset.moved",
    "infrastructure.asset.entrusted",
    "infrastructure.asset.retired",
    "infrastructure.service.created",
    "infrastructure.service.changed",
    "infrastructure.service.moved",
    "infrastructure.service.retired",
    "infrastructure.cost.added",
    "infrastructure.cost.ended",
];

/// Compares the inventory with the log.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut last: BTreeMap<String, Recorded> = BTreeMap::new();
    for event in recorded(conn, &ACTIONS, None)? {
        last.insert(event.subject.clone(), event);
    }
    let stock = Stock::load(conn)?;
    for kind in Kind::ALL {
        for (slug, _) in stock.names(*kind) {
            let state = stock.state(*kind, slug).unwrap_or_default();
            match last.remove(&subject(*kind, slug)) {
                Some(event) if event.is_erased() => {}
                Some(event) => compare(*kind, slug, &state, &event, verification),
                None => verification.find(kind.as_str(), slug, "it is not one that the log recorded"),
            }
        }
    }
    for (subject, _) in last {
        let mut parts = subject.split('/').skip(1);
        let kind = parts.next().and_then(|kind| kind.parse::<Kind>().ok()).unwrap_or(Kind::Asset);
        verification.find(kind.as_str(), parts.next().unwrap_or_default(), "what the log recorded is gone");
    }
    super::readings::verify(conn, verification)
}

fn compare(kind: Kind, slug: &str, state: &Value, event: &Recorded, verification: &mut Verification) {
    for (field, value) in state.as_object().into_iter().flatten() {
        if event.field(field) == value {
            continue;
        }
        let table = match field.as_str() {
            "places" => "places",
            "responsibilities" => "responsibilities",
            "costs" => "costs",
            _ => kind.as_str(),
        };
        let row = if table == kind.as_str() { slug.to_owned() } else { format!("{kind} {slug}") };
        verification.find(table, row, "it is not as the log recorded it");
    }
}
