//! Comparing each box with the marked roll and, once it is settled, with what the close recorded of it.

use std::collections::BTreeMap;

use diesel::prelude::*;
use serde_json::json;

use super::advance::counts;
use super::class_floor::{ballots_by_class, classes_of_roll, few_of_a_class, marked_by_class};
use super::paper_rows::{PileRow, pile_of, votes_on_paper};
use super::row::DecisionRow;
use super::secret_box::fingerprints;
use crate::audit::Verification;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{decisions, electoral_roll, secret_ballots, secret_marks};

/// Compares every box; a ballot or a mark in a decision that is not secret is found too.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let rows: Vec<DecisionRow> = decisions::table.order(decisions::number).select(decisions::all_columns).load(conn)?;
    for row in rows {
        let name = row.short_name();
        let ballots: i64 =
            secret_ballots::table.filter(secret_ballots::decision_id.eq(&row.id)).count().get_result(conn)?;
        let marked: Vec<i64> = secret_marks::table
            .left_join(
                electoral_roll::table.on(electoral_roll::decision_id
                    .eq(secret_marks::decision_id)
                    .and(electoral_roll::member_id.eq(secret_marks::member_id))),
            )
            .filter(secret_marks::decision_id.eq(&row.id))
            .select(electoral_roll::votes.nullable())
            .load::<Option<i64>>(conn)?
            .into_iter()
            .map(|votes| votes.unwrap_or(0))
            .collect();
        if !row.secret {
            if ballots > 0 || !marked.is_empty() {
                verification.find("secret_ballots", name, "there are ballots in the box of an open vote");
            }
            continue;
        }
        verification.votes += marked.len();
        // Papers are in the box once they are counted, but for those that count for nothing.
        let pile = pile_of(conn, &row.id)?;
        let waiting = votes_on_paper(conn, &row.id)?;
        let nothing = pile.as_ref().map_or(0..=0, PileRow::may_count_for_nothing);
        if marked.contains(&0) || !nothing.contains(&(marked.iter().sum::<i64>() - ballots - waiting)) {
            verification.find(
                "secret_ballots",
                name.clone(),
                "the box holds other ballots than the marked roll has votes",
            );
        }
        if !bears_its_classes(conn, &row)? {
            let what = "the ballots in the box bear other classes than those who are marked";
            verification.find("secret_ballots", name.clone(), what);
        }
        if row.closed_at.is_some() {
            let closed = counts(conn, Some(&name))?.remove(&name);
            let found = json!(fingerprints(conn, &row.id)?);
            if !closed.is_some_and(|event| event.allows("box", found)) {
                verification.find("secret_ballots", name, "the box is not the one that the close recorded");
            }
        }
    }
    Ok(())
}

/// Whether the ballots in a box bear the classes of those who are marked on the roll, as far as papers have not to be counted or count for
/// nothing: none where the roll tells none, or where a count found so few of a class that none may be told.
fn bears_its_classes(conn: &mut DbConn, row: &DecisionRow) -> Result<bool, StoreError> {
    let borne = ballots_by_class(conn, &row.id)?;
    let on_roll = classes_of_roll(conn, &row.id)?;
    if on_roll.is_empty() || (row.closed_at.is_some() && few_of_a_class(conn, row)?) {
        return Ok(borne.keys().all(Option::is_none));
    }
    let mut left: BTreeMap<Option<String>, i64> = BTreeMap::new();
    for (class, votes, persons) in marked_by_class(conn, &row.id)? {
        *left.entry(class).or_default() += votes * persons;
    }
    for (class, ballots) in borne {
        *left.entry(class).or_default() -= ballots;
    }
    // How many are left of all is compared apart.
    Ok(left.get(&None).copied().unwrap_or(0) == 0 && left.values().all(|left| *left >= 0))
}
