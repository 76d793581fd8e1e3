//! Casting a secret ballot: no event, no answer kept for a second arrival, no time. Who voted is marked apart from the ballots.

use diesel::prelude::*;
use domain::decisions::cast::Cast;
use domain::decisions::method::Method;
use domain::decisions::paper::PaperState;
use domain::decisions::secrecy::{BallotKey, Receipts};
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde::{Deserialize, Serialize};

use super::cast::VoteInput;
use super::class_floor::{class_on_roll, classes_of_members};
use super::paper_rows::paper_of;
use super::row::DecisionRow;
use super::secret_box::{NewBallot, receipts_of};
use super::secret_carry::{along_with, goes_along_now, went_with};
use crate::act::{Act, Actor};
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::VALUES_AT_ONCE;
use crate::dialect::bulk::insert_all;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{secret_ballots, secret_marks};
use crate::tx::Tx;

/// What is told to somebody whose secret ballot was received. The same form, sent again, gets the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecretReceipt {
    /// How many votes the ballot has.
    pub votes: i64,
    /// How many other members' votes went along with it.
    pub along: usize,
    /// The trackers under which its unit ballots, and those of the votes that went along, are published after the close, where the rules say
    /// so.
    pub trackers: Vec<String>,
}

/// Puts a ballot into the box of a secret vote, once: it can be neither looked at nor changed. `key` is what the form carried. Nothing
/// that is written beside the ballot leads to it, nor says when it was cast. The same form again gets the same receipt; whatever it
/// says by then changes nothing, and is told apart from what is in the box only where ballots are published under trackers. Where the rules
/// allow it, the votes go along that lead to the voter now (`secret_carry.rs`), as ballots that say the same. Where each class counts by
/// itself, each ballot bears the class of the member whose vote it is, as the roll has it.
///
/// # Errors
/// `error-vote-open` where the vote is not secret, `error-ballot-key`; `error-ballot-along` with the number of whoever has voted, for a
/// member whose vote went along; `error-ballot-received` for whoever has voted by another form, or,
/// where ballots are published under trackers, otherwise than this form says; `error-vote-paper-returned`, `error-vote-paper` for whoever has a
/// paper ballot; [`Power::Vote`] for a program, whatever its token opens: it would have the ballot and the name at once, and keep both;
/// otherwise as [`super::vote`], without a reason.
pub async fn cast_secretly(
    db: &Db,
    act: &Act,
    number: i64,
    input: VoteInput,
    key: &str,
) -> Result<SecretReceipt, CommandError> {
    if matches!(act.actor, Actor::Token { .. }) {
        return Err(CommandError::Forbidden(Power::Vote));
    }
    let key = key.to_owned();
    // What is answered to a request key would be kept.
    let act = Act::new(act.actor.clone(), act.now);
    db.command(&act, "decisions.cast_secretly", move |tx| {
        tx.require(Power::Vote)?;
        let voter = tx.voter()?;
        let row = tx.decision(number)?;
        if row.voting_from.is_some() && !row.secret {
            return Err(CommandError::refused("error-vote-open"));
        }
        let key: BallotKey = key.parse().map_err(|refusal: Refusal| refusal.at("ballot"))?;
        let input = VoteInput { reason: String::new(), ..input.clone() };
        if let Some(by) = went_with(tx.conn, &row.id, &voter.id)? {
            let member = MemberNumber(by.number).to_string();
            return Err(Refusal::new("error-ballot-along").with("member", member).into());
        }
        if paper_of(tx.conn, &row.id, &voter.id)? == Some(PaperState::Returned) {
            return Err(CommandError::refused("error-vote-paper-returned"));
        }
        if let Some(receipt) = tx.received(&row, &voter, &key, &input)? {
            return Ok(receipt);
        }
        tx.require_open(&row)?;
        let votes = tx.require_on_roll(&row, &voter.id)?;
        tx.refuse_beside_paper(&row, &voter.id)?;
        tx.require_there(&row, &voter.id)?;
        let (said, _) = tx.read_vote(&row, &input, Method::Majority)?;
        tx.cast_into_box(&row, &voter, &key, votes, &said)
    })
    .await
}

/// The class that the ballots of each voter bear, in the order of `voters`: of whoever casts them their `own`, then of each whose vote goes
/// along; none where the roll tells no classes.
fn classes_along(
    conn: &mut DbConn,
    row: &DecisionRow,
    own: Option<String>,
    voters: &[(i64, i64)],
) -> Result<Vec<Option<String>>, StoreError> {
    let Some(own) = own else { return Ok(vec![None; voters.len()]) };
    let others: Vec<i64> = voters.iter().skip(1).map(|(number, _)| *number).collect();
    let of = classes_of_members(conn, &row.id, &others)?;
    let mut classes = vec![Some(own)];
    for number in &others {
        let class = of.get(number).cloned().ok_or_else(|| row.corrupt("roll"))?;
        classes.push(Some(class));
    }
    Ok(classes)
}

/// Who votes: the row, and the number that trackers are made with.
struct Voter {
    id: MemberId,
    number: i64,
}

impl Tx<'_> {
    fn voter(&self) -> Result<Voter, CommandError> {
        let number = self.actor.number().ok_or(CommandError::Forbidden(Power::Vote))?;
        Ok(Voter { id: self.acting_member(Power::Vote)?, number })
    }

    /// The receipt of whoever sends the same form again; `None` for whoever has not voted.
    fn received(
        &mut self,
        row: &DecisionRow,
        voter: &Voter,
        key: &BallotKey,
        input: &VoteInput,
    ) -> Result<Option<SecretReceipt>, CommandError> {
        let mark = secret_marks::table.find((&row.id, &voter.id)).select(secret_marks::member_id);
        let mark: Option<String> = mark.first(self.conn).optional()?;
        if mark.is_none() {
            return Ok(None);
        }
        let votes = self.require_on_roll(row, &voter.id)?;
        let along = along_with(self.conn, &row.id, &voter.id)?;
        let voters: Vec<(i64, i64)> = std::iter::once((voter.number, votes)).chain(along.iter().copied()).collect();
        let trackers = key.trackers_of(&voters);
        let mut in_box: Vec<String> = Vec::with_capacity(trackers.len());
        for some in trackers.chunks(VALUES_AT_ONCE) {
            let found: Vec<String> = secret_ballots::table
                .filter(secret_ballots::decision_id.eq(&row.id))
                .filter(secret_ballots::tracker.eq_any(some))
                .select(secret_ballots::choice)
                .load(self.conn)?;
            in_box.extend(found);
        }
        let same = in_box.len() == trackers.len()
            && match receipts_of(self.conn, row)? {
                // An answer that went by the choice would tell whoever has the form what is in the box.
                Receipts::Received => true,
                Receipts::Trackers => {
                    let said =
                        input.read(row.choosing()?.as_ref(), Method::Majority).ok().map(|(said, _)| said.to_string());
                    in_box.iter().all(|choice| Some(choice) == said.as_ref())
                }
            };
        if same {
            Ok(Some(self.receipt(row, votes, along.len(), trackers)?))
        } else {
            Err(CommandError::refused("error-ballot-received"))
        }
    }

    fn cast_into_box(
        &mut self,
        row: &DecisionRow,
        voter: &Voter,
        key: &BallotKey,
        votes: i64,
        said: &Cast,
    ) -> Result<SecretReceipt, CommandError> {
        // Of two forms at once one fails here, before it has left a ballot anywhere.
        diesel::insert_into(secret_marks::table)
            .values((secret_marks::decision_id.eq(&row.id), secret_marks::member_id.eq(&voter.id)))
            .execute(self.conn)?;
        let carried = goes_along_now(self.conn, row, &voter.id, voter.number)?;
        self.take_along(row, &carried)?;
        let others = carried.iter().map(|carried| (carried.member, carried.votes));
        let voters: Vec<(i64, i64)> = std::iter::once((voter.number, votes)).chain(others).collect();
        let own = class_on_roll(self.conn, &row.id, &voter.id)?;
        let classes = classes_along(self.conn, row, own, &voters)?;
        // Each voter's trackers in turn, as `trackers_of` has them.
        let bearing = |((voter, votes), class): (&(i64, i64), &Option<String>)| {
            let trackers = key.trackers(*voter, *votes).into_iter();
            trackers.map(|tracker| (tracker, class.clone())).collect::<Vec<_>>()
        };
        let ballots: Vec<(String, Option<String>)> = voters.iter().zip(&classes).flat_map(bearing).collect();
        self.put_in_box(row, &ballots, said)?;
        let trackers = ballots.into_iter().map(|(tracker, _)| tracker).collect();
        self.receipt(row, votes, carried.len(), trackers)
    }

    /// Puts a unit ballot into the box under each of some trackers, with the class that it bears, whether it was cast on the web or on paper.
    pub(super) fn put_in_box(
        &mut self,
        row: &DecisionRow,
        ballots: &[(String, Option<String>)],
        said: &Cast,
    ) -> Result<(), StoreError> {
        let ballot = |(tracker, class): &(String, Option<String>)| NewBallot {
            decision_id: row.id.to_string(),
            tracker: tracker.clone(),
            choice: said.to_string(),
            class: class.clone(),
        };
        insert_all!(self.conn, secret_ballots::table, ballots.iter().map(ballot).collect::<Vec<_>>())?;
        Ok(())
    }

    fn receipt(
        &mut self,
        row: &DecisionRow,
        votes: i64,
        along: usize,
        trackers: Vec<String>,
    ) -> Result<SecretReceipt, CommandError> {
        let published = receipts_of(self.conn, row)? == Receipts::Trackers;
        Ok(SecretReceipt { votes, along, trackers: if published { trackers } else { Vec::new() } })
    }
}
