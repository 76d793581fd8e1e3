//! Redoing every count from the votes and the roll, and every hash from what was frozen.

use diesel::prelude::*;
use domain::decisions::count::{Choice, Conditions, Majority, Votes, count};
use domain::decisions::frozen::roll_hash;
use domain::rules::fraction::Fraction;

use super::frozen::hash_of;
use super::roll::lines_of;
use super::row::DecisionRow;
use crate::audit::Verification;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{decision_results, decisions, electoral_roll, open_votes};

/// Counts every closed decision again, hashes again what every opened one froze, and compares.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    verify_counts(conn, verification)?;
    verify_hashes(conn, verification)
}

fn verify_hashes(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let opened: Vec<DecisionRow> = decisions::table
        .filter(decisions::voting_from.is_not_null())
        .order(decisions::number)
        .select(decisions::all_columns)
        .load(conn)?;
    for row in opened {
        if row.frozen_hash.as_deref() != Some(hash_of(conn, &row)?.as_str()) {
            verification.find(
                "decisions",
                row.short_name(),
                "the text, effects or rules are not those that were frozen",
            );
        }
        if row.roll_hash != Some(roll_hash(lines_of(conn, &row.id)?)) {
            verification.find("electoral_roll", row.short_name(), "the roll is not the one that was frozen");
        }
    }
    Ok(())
}

fn verify_counts(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    type Row = (String, i64, i64, i64, i64, i64, String, String, String, bool);
    let results: Vec<Row> = decision_results::table
        .inner_join(decisions::table)
        .order(decisions::number)
        .select((
            decisions::id,
            decisions::number,
            decision_results::eligible,
            decision_results::yes,
            decision_results::no,
            decision_results::abstain,
            decision_results::quorum,
            decision_results::majority,
            decision_results::threshold,
            decision_results::passed,
        ))
        .load(conn)?;
    for (id, number, eligible, yes, no, abstain, quorum, majority, threshold, passed) in results {
        verification.tallies += 1;
        let conditions = (|| {
            let quorum = quorum.parse::<Fraction>().ok()?;
            let majority = majority.parse::<Majority>().ok()?;
            Some(Conditions { quorum, majority, threshold: threshold.parse::<Fraction>().ok()? })
        })();
        let (on_roll, votes) = votes_of(conn, &id)?;
        let outcome = conditions.map(|conditions| count(on_roll, votes, &conditions));
        let recorded = Votes { yes, no, abstain };
        if outcome.is_none_or(|outcome| outcome.passed != passed) || votes != recorded || on_roll != eligible {
            verification.find("decision_results", format!("D-{number}"), "the count differs from the votes");
        }
    }
    Ok(())
}

/// The votes on a decision's roll, and those cast, weighted by the roll.
pub(crate) fn votes_of(conn: &mut DbConn, decision: &str) -> Result<(i64, Votes), StoreError> {
    let roll: Vec<i64> = electoral_roll::table
        .filter(electoral_roll::decision_id.eq(decision))
        .select(electoral_roll::votes)
        .load(conn)?;
    let cast: Vec<(String, i64)> = open_votes::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(open_votes::decision_id)
                .and(electoral_roll::member_id.eq(open_votes::member_id))),
        )
        .filter(open_votes::decision_id.eq(decision))
        .select((open_votes::choice, electoral_roll::votes))
        .load(conn)?;
    let mut votes = Votes::default();
    for (choice, weight) in cast {
        match choice.parse::<Choice>() {
            Ok(Choice::Yes) => votes.yes += weight,
            Ok(Choice::No) => votes.no += weight,
            Ok(Choice::Abstain) => votes.abstain += weight,
            Err(_) => return Err(StoreError::Corrupt(format!("a vote in decision {decision}"))),
        }
    }
    Ok((roll.iter().sum(), votes))
}
