//! The box of a secret vote: what the close leaves of it, and what a viewer may know.

use diesel::prelude::*;
use domain::decisions::secrecy::{BoxBallot, Receipts, box_hash, settled, voters_hash, without_classes};
use domain::decisions::stage::Stage;
use domain::rules::parameter::RECEIPTS;
use serde::{Deserialize, Serialize};

use super::frozen::rules_of;
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::dialect::bulk::insert_all;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{members, secret_ballots, secret_marks};
use crate::tx::Tx;

#[derive(Insertable)]
#[diesel(table_name = secret_ballots, treat_none_as_default_value = false)]
pub(super) struct NewBallot {
    pub decision_id: String,
    pub tracker: String,
    pub choice: String,
    pub class: Option<String>,
}

#[derive(Insertable)]
#[diesel(table_name = secret_marks, treat_none_as_default_value = false)]
pub(super) struct NewMark {
    pub decision_id: String,
    pub member_id: String,
}

/// What a secret ballot is to the viewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecretStanding {
    /// Whether the viewer has voted.
    pub voted: bool,
    /// What a voter can show to others.
    pub receipts: Receipts,
}

/// What the log says of a settled box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Settled {
    /// Unit ballots in the box.
    pub ballots: usize,
    /// Members who voted.
    pub voters: usize,
    /// The hash of the ballots.
    pub ballots_hash: String,
    /// The hash of the voters' numbers.
    pub voters_hash: String,
}

/// What the viewer may know of a secret vote.
pub(super) fn secret_standing(
    conn: &mut DbConn,
    row: &DecisionRow,
    member: Option<&MemberId>,
) -> Result<SecretStanding, StoreError> {
    let voted = match member {
        Some(member) => {
            diesel::select(diesel::dsl::exists(secret_marks::table.find((&row.id, member)))).get_result(conn)?
        }
        None => false,
    };
    Ok(SecretStanding { voted, receipts: receipts_of(conn, row)? })
}

/// What a voter can show, by the rule that was frozen at the opening.
pub(super) fn receipts_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Receipts, StoreError> {
    let rules = rules_of(conn, &row.id, Stage::Voting)?;
    let receipts = rules.iter().find(|rule| rule.key == RECEIPTS);
    receipts.map_or(Ok(Receipts::Received), |rule| rule.value.parse().map_err(|_| row.corrupt("receipts")))
}

/// The ballots of a box, in the order of their trackers.
pub(super) fn box_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<BoxBallot>, StoreError> {
    let ballots: Vec<(String, String, Option<String>)> = secret_ballots::table
        .filter(secret_ballots::decision_id.eq(decision))
        .order(secret_ballots::tracker)
        .select((secret_ballots::tracker, secret_ballots::choice, secret_ballots::class))
        .load(conn)?;
    let ballot = |(tracker, said, class)| BoxBallot { tracker, said, class };
    Ok(ballots.into_iter().map(ballot).collect())
}

/// Those who voted: identifiers and numbers, in the order of numbers.
fn voters_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<(String, i64)>, StoreError> {
    let voters = secret_marks::table
        .inner_join(members::table)
        .filter(secret_marks::decision_id.eq(decision))
        .order(members::number)
        .select((members::id, members::number))
        .load(conn)?;
    Ok(voters)
}

/// What is in the box and on the marked roll now.
pub(super) fn fingerprints(conn: &mut DbConn, decision: &DecisionId) -> Result<Settled, StoreError> {
    let (ballots, voters) = (box_of(conn, decision)?, voters_of(conn, decision)?);
    let numbers: Vec<i64> = voters.iter().map(|(_, number)| *number).collect();
    Ok(Settled {
        ballots: ballots.len(),
        voters: voters.len(),
        ballots_hash: box_hash(&ballots),
        voters_hash: voters_hash(&numbers),
    })
}

impl Tx<'_> {
    /// Writes the box anew, in an order that says nothing of the order of casting, and in that of the members' numbers the marks, and what
    /// went along with ballots: what a database notes of its own of a row (which transaction wrote it, and where) is then the close's for all of them. The rows that these
    /// replace are noted to be cleared away.
    pub(super) fn settle_box(&mut self, row: &DecisionRow) -> Result<Settled, StoreError> {
        let ballots = box_of(self.conn, &row.id)?;
        self.write_box(row, ballots)?;
        let voters = voters_of(self.conn, &row.id)?;
        diesel::delete(secret_marks::table.filter(secret_marks::decision_id.eq(&row.id))).execute(self.conn)?;
        let decision_id = row.id.to_string();
        let mark = |(member_id, _)| NewMark { decision_id: decision_id.clone(), member_id };
        insert_all!(self.conn, secret_marks::table, voters.into_iter().map(mark).collect::<Vec<_>>())?;
        self.settle_along(row)?;
        self.note_uncleared(row)?;
        fingerprints(self.conn, &row.id)
    }

    /// Writes the box anew without the classes that its ballots bear, in the transaction of a close that has settled it: where so few of one
    /// have voted, a class would lead from ballots to them.
    pub(super) fn forget_classes(&mut self, row: &DecisionRow) -> Result<Settled, StoreError> {
        let ballots = without_classes(box_of(self.conn, &row.id)?);
        self.write_box(row, ballots)?;
        fingerprints(self.conn, &row.id)
    }

    /// Writes ballots in their settled order in place of the box.
    fn write_box(&mut self, row: &DecisionRow, ballots: Vec<BoxBallot>) -> Result<(), StoreError> {
        let ballots = settled(ballots, receipts_of(self.conn, row)?);
        diesel::delete(secret_ballots::table.filter(secret_ballots::decision_id.eq(&row.id))).execute(self.conn)?;
        let decision_id = row.id.to_string();
        let ballot = |BoxBallot { tracker, said, class }| NewBallot {
            decision_id: decision_id.clone(),
            tracker,
            choice: said,
            class,
        };
        insert_all!(self.conn, secret_ballots::table, ballots.into_iter().map(ballot).collect::<Vec<_>>())?;
        Ok(())
    }
}
