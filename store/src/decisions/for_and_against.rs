//! What a vote for or against goes by and sums up to, read from what was frozen and from the votes.

use diesel::prelude::*;
use domain::decisions::count::{Choice, ClassVotes, Conditions, Votes};
use domain::decisions::method::Method;
use domain::decisions::quorum::Turnout;
use domain::decisions::stage::Stage;

use super::ballots::turnout_of;
use super::carry::carried_of;
use super::casting_vote::with_casting_vote;
use super::frozen::rules_of;
use super::meetings::present::stored_present;
use super::row::DecisionRow;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{electoral_roll, open_votes, secret_ballots};

/// The conditions that were frozen at the opening, with what the chair of a meeting voted where that may decide.
pub(super) fn conditions_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Conditions, StoreError> {
    let rules = rules_of(conn, &row.id, Stage::Voting)?;
    with_casting_vote(conn, &row.id, &rules)?.ok_or_else(|| row.corrupt("rules"))
}

/// How a decision whose vote has opened is voted on; of another, and of the founding act, by a majority.
pub(super) fn method_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Method, StoreError> {
    if let Some(choosing) = row.choosing()? {
        return Ok(choosing.method);
    }
    let conditions = Conditions::of(&rules_of(conn, &row.id, Stage::Voting)?);
    Ok(conditions.map_or(Method::Majority, |conditions| conditions.majority.into()))
}

/// Who could vote in a decision and who did, and the votes cast, weighted by the roll.
pub(super) fn votes_of(conn: &mut DbConn, decision: &DecisionId) -> Result<(Turnout, Votes), StoreError> {
    let mut votes = Votes::default();
    for (_, choice, weight) in sides_of(conn, decision)? {
        votes.add(choice, weight);
    }
    Ok((turnout_of(conn, decision)?, votes))
}

/// The votes of each class, in the order of slugs, where the roll tells classes since each is counted by itself; otherwise none.
pub(super) fn class_votes_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<ClassVotes>, StoreError> {
    let mut classes = classes_on_roll(conn, decision)?;
    if classes.is_empty() {
        return Ok(classes);
    }
    for (class, choice, votes) in sides_of(conn, decision)? {
        if let Some(of) = classes.iter_mut().find(|of| Some(&of.class) == class.as_ref()) {
            of.votes.add(choice, votes);
        }
    }
    Ok(classes)
}

/// The classes on a roll that tells them, in the order of slugs, with their votes on it and of those present; nothing of what was cast.
pub(super) fn classes_on_roll(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<ClassVotes>, StoreError> {
    let roll: Vec<(Option<String>, i64)> = electoral_roll::table
        .filter(electoral_roll::decision_id.eq(decision))
        .filter(electoral_roll::votes.gt(0))
        .filter(electoral_roll::class.is_not_null())
        .order(electoral_roll::class)
        .select((electoral_roll::class, electoral_roll::votes))
        .load(conn)?;
    let mut classes: Vec<ClassVotes> = Vec::new();
    for (class, votes) in roll {
        let class = class.unwrap_or_default();
        match classes.last_mut().filter(|last| last.class == class) {
            Some(last) => last.eligible += votes,
            None => classes.push(ClassVotes {
                class,
                eligible: votes,
                votes: Votes::default(),
                present: None,
                reached: None,
            }),
        }
    }
    if classes.is_empty() {
        return Ok(classes);
    }
    if let Some(present) = stored_present(conn, decision)? {
        classes.iter_mut().for_each(|of| of.present = Some(present.classes.get(&of.class).copied().unwrap_or(0)));
    }
    Ok(classes)
}

/// What was cast for and against, as [`said_of`] tells it.
pub(super) fn sides_of(
    conn: &mut DbConn,
    decision: &DecisionId,
) -> Result<Vec<(Option<String>, Choice, i64)>, StoreError> {
    let read = |(class, said, votes): (Option<String>, String, i64)| {
        let unreadable = |_| StoreError::Corrupt(format!("a vote in decision {decision}"));
        said.parse().map(|choice| (class, choice, votes)).map_err(unreadable)
    };
    said_of(conn, decision)?.into_iter().map(read).collect()
}

/// What was cast, with the class of each where the roll tells it, and their votes; of a ballot in a box the class that it bears, if any. A
/// carried vote says what its carrier did, and is of its own class.
pub(super) fn said_of(
    conn: &mut DbConn,
    decision: &DecisionId,
) -> Result<Vec<(Option<String>, String, i64)>, StoreError> {
    let cast: Vec<(Option<String>, String, i64)> = open_votes::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(open_votes::decision_id)
                .and(electoral_roll::member_id.eq(open_votes::member_id))),
        )
        .filter(open_votes::decision_id.eq(decision))
        .select((electoral_roll::class, open_votes::choice, electoral_roll::votes))
        .load(conn)?;
    let secret: Vec<(Option<String>, String)> = secret_ballots::table
        .filter(secret_ballots::decision_id.eq(decision))
        .select((secret_ballots::class, secret_ballots::choice))
        .load(conn)?;
    let carried = carried_of(conn, decision)?;
    Ok(cast.into_iter().chain(carried).chain(secret.into_iter().map(|(class, said)| (class, said, 1))).collect())
}
