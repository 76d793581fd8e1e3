//! Blocks of votes in the classes of a secret vote in which each counts by itself: what went along with one ballot says the same as it, and where
//! a class holds little else, its figures tell how whoever carries it voted.

use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use domain::decisions::class_floor::Block;

use super::carry::CARRIED;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{carried_votes, electoral_roll, secret_marks};

/// The votes of each class that went along with each ballot; none where none did. The rows that say with whose ballot stay, so that this comes
/// to the same after the close.
pub(super) fn blocks_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<Block>, StoreError> {
    let along: Vec<(Option<String>, Option<String>, i64)> = carried_votes::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(carried_votes::decision_id)
                .and(electoral_roll::member_id.eq(carried_votes::member_id))),
        )
        .filter(carried_votes::decision_id.eq(decision))
        .filter(carried_votes::outcome.eq(CARRIED))
        .select((electoral_roll::class, carried_votes::carrier_id, carried_votes::votes))
        .load(conn)?;
    if along.is_empty() {
        return Ok(Vec::new());
    }
    let mut by_themselves = marked_votes(conn, decision)?;
    let mut carried: BTreeMap<(String, String), i64> = BTreeMap::new();
    for (class, carrier, votes) in along {
        if let (Some(class), Some(carrier)) = (class, carrier) {
            // Each vote that went along has a mark of its own.
            *by_themselves.entry(class.clone()).or_default() -= votes;
            *carried.entry((class, carrier)).or_default() += votes;
        }
    }
    let own = own_of_carriers(conn, decision)?;
    let block = |((class, carrier), votes): ((String, String), i64)| {
        let own = own.get(&carrier).filter(|(of, _)| *of == class).map_or(0, |(_, votes)| *votes);
        let others = by_themselves.get(&class).copied().unwrap_or(0) - own;
        Block { class, votes: votes + own, others }
    };
    Ok(carried.into_iter().map(block).collect())
}

/// The votes of those of each class who are marked.
fn marked_votes(conn: &mut DbConn, decision: &DecisionId) -> Result<BTreeMap<String, i64>, StoreError> {
    let alike: Vec<(Option<String>, i64, i64)> = secret_marks::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(secret_marks::decision_id)
                .and(electoral_roll::member_id.eq(secret_marks::member_id))),
        )
        .filter(secret_marks::decision_id.eq(decision))
        .group_by((electoral_roll::class, electoral_roll::votes))
        .select((electoral_roll::class, electoral_roll::votes, count_star()))
        .load(conn)?;
    let mut marked = BTreeMap::new();
    for (class, votes, members) in alike {
        if let Some(class) = class {
            *marked.entry(class).or_default() += votes * members;
        }
    }
    Ok(marked)
}

/// The class of each member with whose ballot votes went along, and their own votes, by their identifiers.
fn own_of_carriers(conn: &mut DbConn, decision: &DecisionId) -> Result<BTreeMap<String, (String, i64)>, StoreError> {
    let own: Vec<(String, Option<String>, i64)> = carried_votes::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(carried_votes::decision_id)
                .and(electoral_roll::member_id.nullable().eq(carried_votes::carrier_id))),
        )
        .filter(carried_votes::decision_id.eq(decision))
        .filter(carried_votes::outcome.eq(CARRIED))
        .select((electoral_roll::member_id, electoral_roll::class, electoral_roll::votes))
        .distinct()
        .load(conn)?;
    Ok(own.into_iter().filter_map(|(member, class, votes)| Some((member, (class?, votes)))).collect())
}
