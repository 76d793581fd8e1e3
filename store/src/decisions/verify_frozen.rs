//! Comparing what was frozen at the opening of each vote with its hashes, and these with those that the log recorded.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::decisions::frozen::roll_hash;

use super::frozen::hash_of;
use super::roll::lines_of;
use super::row::DecisionRow;
use super::verify::FOUNDING;
use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{decision_effects, decisions};

/// Hashes again what every opened decision froze; one that was not opened froze nothing.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let opened = recorded(conn, &["decisions.opened"], None)?;
    let opened: HashMap<String, Recorded> = opened.into_iter().map(|event| (event.subject.clone(), event)).collect();
    let rows: Vec<DecisionRow> = decisions::table.order(decisions::number).select(decisions::all_columns).load(conn)?;
    for row in rows {
        let (name, event) = (row.short_name(), opened.get(&row.short_name()));
        let known = |field: &str, hash: &Option<String>| match (event, hash) {
            (Some(event), Some(hash)) => event.allows(field, hash.as_str()),
            (event, hash) => event.is_none() && hash.is_none(),
        };
        if !known("frozen_hash", &row.frozen_hash) || !known("roll_hash", &row.roll_hash) {
            verification.find("decisions", name.clone(), "the hashes are not those that the log recorded");
        }
        if !effects_stand(conn, &row.id, event.is_some())? {
            verification.find("decisions", name.clone(), "the effects are not in the order that was saved");
        }
        // The lot is kept by the opening of a vote among options, and by nothing else.
        let kept = event.is_some() && row.choosing.is_some();
        if row.lot_secret.is_some() != kept || (row.number == FOUNDING && row.choosing.is_some()) {
            verification.find("decisions", name.clone(), "the options or the lot are not those of its vote");
        }
        if event.is_none() {
            continue;
        }
        if row.frozen_hash.as_deref() != Some(hash_of(conn, &row)?.as_str()) {
            let what = "the text, effects or rules are not those that were frozen";
            verification.find("decisions", name.clone(), what);
        }
        if row.roll_hash != Some(roll_hash(lines_of(conn, &row.id)?)) {
            verification.find("electoral_roll", name, "the roll is not the one that was frozen");
        }
    }
    Ok(())
}

/// Whether effects are numbered one after the other, and name hashes of drafts only where a vote was opened.
fn effects_stand(conn: &mut DbConn, decision: &DecisionId, opened: bool) -> Result<bool, StoreError> {
    let effects: Vec<(i32, Option<String>)> = decision_effects::table
        .filter(decision_effects::decision_id.eq(decision))
        .order(decision_effects::position)
        .select((decision_effects::position, decision_effects::draft_hash))
        .load(conn)?;
    Ok((0_i32..).zip(effects).all(|(place, (position, hash))| place == position && (opened || hash.is_none())))
}
