//! Carrying votes: what the close of a vote makes of the delegations that were in force then, and what that adds to its count. In a secret vote
//! votes go along as a ballot is cast (`secret_carry.rs`), and the close says of the others why they did not.

use std::collections::BTreeSet;

use diesel::prelude::*;
use domain::audit::fingerprint;
use domain::decisions::count::{Choice, Votes};
use domain::decisions::delegation::{Carried, Outcome, Uncarried, resolve};
use domain::decisions::secret_delegation::left_behind;
use domain::decisions::stage::Stage;
use serde_json::{Value, json};

use super::delegations::{given_at_close, ids_of, places_of};
use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::meetings::present::{meeting_of, most_carried, proxies_for};
use super::paper_rows::members_on_paper;
use super::row::DecisionRow;
use super::secret_carry::{along_max, went_along};
use super::turnout::untold_below;
use crate::conn::DbConn;
use crate::dialect::bulk::insert_all;
use crate::error::{CommandError, StoreError};
use crate::ids::DecisionId;
use crate::schema::{carried_votes, electoral_roll, open_votes, secret_marks};
use crate::tx::Tx;

/// The outcome of a vote that is carried.
pub(super) const CARRIED: &str = "carried";

#[derive(Insertable)]
#[diesel(table_name = carried_votes, treat_none_as_default_value = false)]
pub(super) struct NewCarried {
    pub decision_id: String,
    pub member_id: String,
    pub delegate_id: String,
    pub carrier_id: Option<String>,
    pub votes: i64,
    pub outcome: String,
}

/// How many votes are carried in a decision, and how many were delegated and are not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Delegated {
    /// How many members did not vote and are carried.
    pub members: i64,
    /// Their votes.
    pub votes: i64,
    /// Their votes for and against, where the decision is about one proposal.
    pub sides: Votes,
    /// How many members delegated, did not vote and are not carried, each by its reason.
    pub left: Vec<(Uncarried, i64)>,
    /// The number of voters below which none of this is told, where fewer voted in a secret vote in which votes may go along.
    pub withheld_below: Option<i64>,
}

impl Tx<'_> {
    /// Carries the votes of those who did not vote, as the delegations said that were in force when the vote closed; what the log says of
    /// it. Nothing where nobody had delegated.
    pub(super) fn carry(&mut self, row: &DecisionRow) -> Result<Option<Value>, CommandError> {
        let carried = carried_at_close(self.conn, row)?;
        if carried.is_empty() {
            return Ok(None);
        }
        // Those whose votes went along with a secret ballot have their rows since then.
        let rest: Vec<Carried> = carried
            .iter()
            .filter(|carried| !row.secret || matches!(carried.outcome, Outcome::Not(_)))
            .copied()
            .collect();
        let rows = new_rows(self.conn, row, &rest)?;
        insert_all!(self.conn, carried_votes::table, rows)?;
        Ok(Some(told(row, &carried)))
    }
}

/// Rows that say what becomes of delegated votes, to be written.
pub(super) fn new_rows(
    conn: &mut DbConn,
    row: &DecisionRow,
    carried: &[Carried],
) -> Result<Vec<NewCarried>, StoreError> {
    let mut of: BTreeSet<i64> = carried.iter().flat_map(|carried| [carried.member, carried.delegate]).collect();
    of.extend(carried.iter().filter_map(|carried| match carried.outcome {
        Outcome::By(carrier) => Some(carrier),
        Outcome::Not(_) => None,
    }));
    let ids = ids_of(conn, &of.into_iter().collect::<Vec<_>>())?;
    let id = |number: i64| ids.get(&number).cloned().ok_or_else(|| row.corrupt("delegations"));
    let mut rows = Vec::with_capacity(carried.len());
    for Carried { member, votes, delegate, outcome } in carried {
        let (carrier_id, outcome) = match outcome {
            Outcome::By(carrier) => (Some(id(*carrier)?), CARRIED.to_owned()),
            Outcome::Not(why) => (None, why.to_string()),
        };
        rows.push(NewCarried {
            decision_id: row.id.to_string(),
            member_id: id(*member)?,
            delegate_id: id(*delegate)?,
            carrier_id,
            votes: *votes,
            outcome,
        });
    }
    Ok(rows)
}

/// What becomes of every delegated vote in a decision that has closed, from the delegations, the roll and the votes; in a meeting, from the
/// proxies that were given for it.
pub(super) fn carried_at_close(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<Carried>, StoreError> {
    let Some(until) = row.voting_until else { return Ok(Vec::new()) };
    let (rules, method) = (rules_of(conn, &row.id, Stage::Voting)?, method_of(conn, row)?);
    let meeting = meeting_of(conn, row.id.as_str())?;
    let Ok(most) = most_carried(meeting.is_some(), &rules, row.secret, method) else { return Ok(Vec::new()) };
    let mut given = match &meeting {
        Some(meeting) => proxies_for(conn, meeting, Some(until))?,
        None => given_at_close(conn, row, until)?,
    };
    if row.secret {
        let mut carried = went_along(conn, &row.id)?;
        carried.extend(left_behind(&places_of(conn, &row.id)?, &given));
        carried.sort_unstable_by_key(|carried| carried.member);
        return Ok(carried);
    }
    // Whoever returned a paper has voted, also where it is invalid and counts for nothing.
    let on_paper = members_on_paper(conn, &row.id)?;
    given.retain(|given| !on_paper.contains(&given.from));
    if given.is_empty() {
        return Ok(Vec::new());
    }
    Ok(resolve(&places_of(conn, &row.id)?, &given, most))
}

/// What the log says of carried votes; of a secret vote nothing but their hash, since it may be withheld how many they are.
pub(super) fn told(row: &DecisionRow, carried: &[Carried]) -> Value {
    if row.secret {
        return json!({ "hash": fingerprint(&carried) });
    }
    let by = carried.iter().filter(|carried| matches!(carried.outcome, Outcome::By(_)));
    let votes: Vec<i64> = by.map(|carried| carried.votes).collect();
    json!({ "members": votes.len(), "votes": votes.iter().sum::<i64>(), "hash": fingerprint(&carried) })
}

/// The votes that count with somebody else's in a decision: the class of each where the roll tells it, what that other one said, and the
/// votes. None before the close, and none of a secret vote, whose box holds ballots of their own for them.
pub(super) fn carried_of(
    conn: &mut DbConn,
    decision: &DecisionId,
) -> Result<Vec<(Option<String>, String, i64)>, StoreError> {
    let rows = carried_votes::table
        .inner_join(
            open_votes::table.on(open_votes::decision_id
                .eq(carried_votes::decision_id)
                .and(open_votes::member_id.nullable().eq(carried_votes::carrier_id))),
        )
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(carried_votes::decision_id)
                .and(electoral_roll::member_id.eq(carried_votes::member_id))),
        )
        .filter(carried_votes::decision_id.eq(decision))
        .select((electoral_roll::class, open_votes::choice, carried_votes::votes))
        .load(conn)?;
    Ok(rows)
}

/// How many members are carried in a decision and have no mark of their own: all of an open vote, none of a secret one.
pub(super) fn carried_members(conn: &mut DbConn, decision: &DecisionId) -> Result<i64, StoreError> {
    let carried = carried_votes::table
        .left_join(
            secret_marks::table.on(secret_marks::decision_id
                .eq(carried_votes::decision_id)
                .and(secret_marks::member_id.eq(carried_votes::member_id))),
        )
        .filter(carried_votes::decision_id.eq(decision))
        .filter(carried_votes::outcome.eq(CARRIED))
        .filter(secret_marks::member_id.is_null())
        .count()
        .get_result(conn)?;
    Ok(carried)
}

/// What came of the delegations in a decision, once it is counted; of a secret vote where it is told who voted.
pub(super) fn delegated(conn: &mut DbConn, row: &DecisionRow) -> Result<Delegated, StoreError> {
    if let Some(floor) = untold_below(conn, row)? {
        let withheld_below = along_max(conn, row)?.map(|_| floor);
        return Ok(Delegated { withheld_below, ..Delegated::default() });
    }
    let alike: Vec<(String, i64)> = carried_votes::table
        .filter(carried_votes::decision_id.eq(&row.id))
        .group_by(carried_votes::outcome)
        .select((carried_votes::outcome, diesel::dsl::count_star()))
        .order(carried_votes::outcome)
        .load(conn)?;
    let mut delegated = Delegated::default();
    for (outcome, members) in alike {
        match outcome.parse::<Uncarried>() {
            Ok(why) => delegated.left.push((why, members)),
            Err(_) => delegated.members = members,
        }
    }
    if delegated.members == 0 {
        return Ok(delegated);
    }
    let carried: Vec<i64> = carried_votes::table
        .filter(carried_votes::decision_id.eq(&row.id))
        .filter(carried_votes::outcome.eq(CARRIED))
        .select(carried_votes::votes)
        .load(conn)?;
    delegated.votes = carried.iter().sum();
    for (_, said, votes) in carried_of(conn, &row.id)? {
        if let Ok(choice) = said.parse::<Choice>() {
            delegated.sides.add(choice, votes);
        }
    }
    Ok(delegated)
}
