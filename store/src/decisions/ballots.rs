//! What was cast in a decision, with the votes that the roll gives to each, and the count of a decision among options.

use diesel::prelude::*;
use domain::decisions::ballot::Ballot;
use domain::decisions::cast::Cast;
use domain::decisions::choice_count::{ChoiceOutcome, Places, count};
use domain::decisions::choosing::Choosing;
use domain::decisions::stage::Stage;
use domain::rules::fraction::Fraction;
use domain::rules::parameter::QUORUM;

use super::candidacies::passed_over;
use super::frozen::rules_of;
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{electoral_roll, open_votes, secret_ballots};

/// Everything that was cast, with the votes of each.
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
    cast.into_iter().chain(secret.into_iter().map(|said| (said, 1))).map(read).collect()
}

/// The votes on a decision's roll.
pub(super) fn eligible_votes(conn: &mut DbConn, decision: &DecisionId) -> Result<i64, StoreError> {
    let roll: Vec<i64> = electoral_roll::table
        .filter(electoral_roll::decision_id.eq(decision))
        .select(electoral_roll::votes)
        .load(conn)?;
    Ok(roll.iter().sum())
}

/// The quorum that was frozen at the opening.
pub(super) fn quorum_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Fraction, StoreError> {
    let rules = rules_of(conn, &row.id, Stage::Voting)?;
    let quorum = rules.iter().find(|rule| rule.key == QUORUM).and_then(|rule| rule.value.parse().ok());
    quorum.ok_or_else(|| row.corrupt("quorum"))
}

/// Counts a decision among options from its rows.
pub(super) fn counted(
    conn: &mut DbConn,
    row: &DecisionRow,
    choosing: &Choosing,
    places: Places,
) -> Result<(ChoiceOutcome, Fraction), StoreError> {
    let quorum = quorum_of(conn, row)?;
    let ballots: Option<Vec<(Ballot, i64)>> = ballots_of(conn, &row.id)?
        .into_iter()
        .map(|(said, votes)| match said {
            Cast::Ballot(ballot) => Some((ballot, votes)),
            Cast::Choice(_) => None,
        })
        .collect();
    let ballots = ballots.ok_or_else(|| row.corrupt("votes"))?;
    let eligible = eligible_votes(conn, &row.id)?;
    let secret = row.lot_secret.as_deref().ok_or_else(|| row.corrupt("lot"))?;
    let passed_over = passed_over(conn, &row.id, choosing)?;
    let outcome = count(choosing, eligible, &ballots, quorum, secret, &passed_over, places);
    let outcome = outcome.map_err(|_| row.corrupt("votes"))?;
    Ok((outcome, quorum))
}
