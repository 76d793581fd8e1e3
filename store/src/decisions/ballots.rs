//! What was cast in a decision, with the votes that the roll gives to each, and the count of a decision among options.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::decisions::cast::Cast;
use domain::decisions::choice_count::{Basis, ChoiceOutcome, Places, count};
use domain::decisions::choosing::Choosing;
use domain::decisions::quorum::{Quorum, Turnout};
use domain::decisions::stage::Stage;
use domain::decisions::ties::Ties;

use super::candidacies::passed_over;
use super::carry::{carried_members, carried_of};
use super::for_and_against::said_of;
use super::frozen::rules_of;
use super::meetings::present::stored_present;
use super::paper_rows::persons_by_paper_alone;
use super::row::DecisionRow;
use super::support_of::asked_of;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{electoral_roll, open_votes, secret_ballots, secret_marks};

/// Everything that was cast, with the votes of each, and what is carried, as its carrier cast it.
pub(super) fn ballots_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<(Cast, i64)>, StoreError> {
    let cast: Vec<(String, i64)> = open_votes::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(open_votes::decision_id)
                .and(electoral_roll::member_id.eq(open_votes::member_id))),
        )
        .filter(open_votes::decision_id.eq(decision))
        .select((open_votes::choice, electoral_roll::votes))
        .load(conn)?;
    let read = |(said, votes): (String, i64)| match said.parse::<Cast>() {
        Ok(said) => Ok((said, votes)),
        Err(()) => Err(StoreError::Corrupt(format!("a vote in decision {decision}"))),
    };
    // A unit ballot of a secret box is one vote.
    let secret: Vec<String> = secret_ballots::table
        .filter(secret_ballots::decision_id.eq(decision))
        .select(secret_ballots::choice)
        .load(conn)?;
    let carried = carried_of(conn, decision)?.into_iter().map(|(_, said, votes)| (said, votes));
    cast.into_iter().chain(carried).chain(secret.into_iter().map(|said| (said, 1))).map(read).collect()
}

/// The votes and the persons on a decision's roll, and the persons who voted: of a secret vote, by the marked roll. Of a vote in a meeting
/// that is closed, also the votes of those present.
pub(super) fn turnout_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Turnout, StoreError> {
    let weights: Vec<(i64, i64)> = electoral_roll::table
        .filter(electoral_roll::decision_id.eq(decision))
        .filter(electoral_roll::votes.gt(0))
        .group_by(electoral_roll::votes)
        .select((electoral_roll::votes, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(Turnout {
        eligible: weights.iter().map(|(votes, persons)| votes * persons).sum(),
        persons: weights.iter().map(|(_, persons)| persons).sum(),
        voted: persons_who_voted(conn, decision)?,
        present: stored_present(conn, decision)?.map(|present| present.votes),
    })
}

/// How many persons have voted, on the web or on paper, or are carried: in an open vote since the close, in a secret one since they are marked.
fn persons_who_voted(conn: &mut DbConn, decision: &DecisionId) -> Result<i64, StoreError> {
    let openly: i64 = open_votes::table.filter(open_votes::decision_id.eq(decision)).count().get_result(conn)?;
    let marked: i64 = secret_marks::table.filter(secret_marks::decision_id.eq(decision)).count().get_result(conn)?;
    Ok(openly + marked + carried_members(conn, decision)? + persons_by_paper_alone(conn, decision)?)
}

/// The quorum that was frozen at the opening.
pub(super) fn quorum_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Quorum, StoreError> {
    Quorum::of(&rules_of(conn, &row.id, Stage::Voting)?).ok_or_else(|| row.corrupt("quorum"))
}

/// Counts a decision among options from its rows; `known` says whether each class wanted each option, where nothing else may be told of
/// classes (`class_floor.rs`).
pub(super) fn counted(
    conn: &mut DbConn,
    row: &DecisionRow,
    choosing: &Choosing,
    places: Places,
    known: BTreeMap<(u16, String), bool>,
) -> Result<(ChoiceOutcome, Quorum), StoreError> {
    let rules = rules_of(conn, &row.id, Stage::Voting)?;
    let quorum = Quorum::of(&rules).ok_or_else(|| row.corrupt("quorum"))?;
    let said = said_of(conn, &row.id)?;
    let (mut ballots, mut cast_by) = (Vec::with_capacity(said.len()), Vec::with_capacity(said.len()));
    for (class, said, votes) in said {
        let Ok(Cast::Ballot(ballot)) = said.parse::<Cast>() else { return Err(row.corrupt("votes")) };
        ballots.push((ballot, votes));
        cast_by.push(class);
    }
    let asked = asked_of(conn, row, &rules, &cast_by, known)?;
    let passed_over = passed_over(conn, &row.id, choosing)?;
    let basis = Basis {
        turnout: turnout_of(conn, &row.id)?,
        quorum,
        secret: row.lot_secret.as_deref().ok_or_else(|| row.corrupt("lot"))?,
        passed_over: &passed_over,
        places,
        ties: Ties::of(&rules, choosing.method),
        asked: asked.as_ref(),
    };
    let outcome = count(choosing, &ballots, &basis).map_err(|_| row.corrupt("votes"))?;
    Ok((outcome, quorum))
}
