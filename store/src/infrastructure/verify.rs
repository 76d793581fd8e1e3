//! Comparing the inventory with the log: each thing is as its last event says, field by field.

use std::collections::BTreeMap;

use domain::infrastructure::Kind;
use serde_json::Value;

use super::legacy::Legacy;
use super::record::subject;
use super::stock::Stock;
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;

/// The action of every event of the inventory.
pub const ACTIONS: [&str; 31] = [
    "infrastructure.provider.created",
    "infrastructure.provider.changed",
    "infrastructure.provider.retired",
    "infrastructure.provider.restored",
    "infrastructure.site.created",
    "infrastructure.site.changed",
    "infrastructure.site.retired",
    "infrastructure.site.restored",
    "infrastructure.asset.created",
    "infrastructure.asset.changed",
    "infrastructure.asset.moved",
    "infrastructure.asset.move_taken_back",
    "infrastructure.asset.entrusted",
    "infrastructure.asset.retired",
    "infrastructure.asset.restored",
    "infrastructure.service.created",
    "infrastructure.service.changed",
    "infrastructure.service.moved",
    "infrastructure.service.move_taken_back",
    "infrastructure.service.retired",
    "infrastructure.service.restored",
    "infrastructure.further.added",
    "infrastructure.further.ended",
    "infrastructure.software.created",
    "infrastructure.software.changed",
    "infrastructure.software.retired",
    "infrastructure.software.restored",
    "infrastructure.installation.recorded",
    "infrastructure.installation.ended",
    "infrastructure.cost.added",
    "infrastructure.cost.ended",
];

/// Compares the inventory with the log.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut last: BTreeMap<String, Recorded> = BTreeMap::new();
    let mut legacy = Legacy::default();
    for event in recorded(conn, &ACTIONS, None)? {
        legacy.note(&event);
        last.insert(event.subject.clone(), event);
    }
    let stock = Stock::load(conn)?;
    let mut carried = legacy.software();
    for kind in Kind::ALL {
        for (slug, _) in stock.names(*kind) {
            let state = stock.state(*kind, slug).unwrap_or_default();
            let before = if *kind == Kind::Software { carried.remove(slug) } else { None };
            match (last.remove(&subject(*kind, slug)), before) {
                (Some(event), _) if event.is_erased() => {}
                (Some(event), _) => compare(*kind, slug, &state, &event, &legacy, verification),
                (None, Some(before)) if before == state => {}
                (None, Some(_)) => verification.find(kind.as_str(), slug, "it is not as the log recorded it"),
                (None, None) => verification.find(kind.as_str(), slug, "it is not one that the log recorded"),
            }
        }
    }
    for (subject, _) in last {
        let mut parts = subject.split('/').skip(1);
        let kind = parts.next().and_then(|kind| kind.parse::<Kind>().ok()).unwrap_or(Kind::Asset);
        verification.find(kind.as_str(), parts.next().unwrap_or_default(), "what the log recorded is gone");
    }
    for slug in carried.into_keys() {
        verification.find("software", slug, "what the log recorded is gone");
    }
    super::readings::verify(conn, verification)
}

fn compare(kind: Kind, slug: &str, state: &Value, event: &Recorded, legacy: &Legacy, verification: &mut Verification) {
    for (field, value) in state.as_object().into_iter().flatten() {
        let told = event.field(field);
        // An event of before there was such a thing says nothing of it.
        let before = || match field.as_str() {
            "installations" => legacy.installations(&event.subject),
            "further" => Value::Array(Vec::new()),
            "costs" if kind == Kind::Site => Value::Array(Vec::new()),
            _ => Value::Null,
        };
        if told == value || (told.is_null() && before() == *value) {
            continue;
        }
        let table = match field.as_str() {
            "places" => "places",
            "responsibilities" => "responsibilities",
            "costs" => "costs",
            "installations" => "installations",
            "further" => "further_places",
            _ => kind.as_str(),
        };
        let row = if table == kind.as_str() { slug.to_owned() } else { format!("{kind} {slug}") };
        verification.find(table, row, "it is not as the log recorded it");
    }
}
