//! The ballots of a closed vote without the names of those who cast them, for whoever would count them again.

use domain::decisions::ballot::Ballot;
use domain::decisions::ballot_file::{Form, among_options, for_and_against};
use domain::decisions::cast::Cast;
use domain::decisions::choice_count::{passing_over, seed_text};
use domain::members::power::Power;

use super::ballots::ballots_of;
use super::for_and_against::sides_of;
use super::page::seen;
use super::row::DecisionRow;
use super::turnout::{choice_result_of, result_of};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};

/// The ballots of a decision in a form, a line for each, in the order of what they say.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, its vote has not been counted or its ballots have not that
/// form, or the database fails.
pub async fn ballot_file(db: &Db, viewer: &Viewer, number: i64, form: Form) -> Result<String, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        let chosen = choice_result_of(conn, &row)?;
        if result_of(conn, &row)?.is_none() && chosen.is_none() {
            return Err(CommandError::NotFound);
        }
        let passed_over = chosen.map(|result| result.outcome.passed_over).unwrap_or_default();
        file(conn, &row, &passed_over, form)?.ok_or(CommandError::NotFound)
    })
    .await
}

/// From what the seed of a lot is made, by which a draw goes, and a tie that a method leaves: its SHA-256 is the seed.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, it does not choose among options or has not been counted, or
/// the database fails.
pub async fn seed_file(db: &Db, viewer: &Viewer, number: i64) -> Result<Vec<u8>, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        // A vote that waits for its papers has closed, and not all of its ballots are there.
        let counted = choice_result_of(conn, &row)?.is_some();
        let secret = row.lot_secret.clone().filter(|_| counted).ok_or(CommandError::NotFound)?;
        Ok(seed_text(&secret, &among_options_of(conn, &row)?))
    })
    .await
}

/// The ballots among options, with the votes of each.
pub(super) fn among_options_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<(Ballot, i64)>, StoreError> {
    let ballots = ballots_of(conn, &row.id)?.into_iter();
    let ballots = ballots.filter_map(|(said, votes)| match said {
        Cast::Ballot(ballot) => Some((ballot, votes)),
        Cast::Choice(_) => None,
    });
    Ok(ballots.collect())
}

/// What was counted: without the options that were passed over.
fn file(conn: &mut DbConn, row: &DecisionRow, passed_over: &[u16], form: Form) -> Result<Option<String>, StoreError> {
    let text = match row.choosing()? {
        Some(choosing) => {
            let ballots = among_options_of(conn, row)?;
            let (choosing, ballots) = passing_over(&choosing, &ballots, passed_over);
            among_options(row.number, &choosing, &ballots, form)
        }
        None => {
            let casting = result_of(conn, row)?.and_then(|result| result.conditions.by_chair(&result.outcome));
            for_and_against(row.number, &sides_of(conn, &row.id)?, casting, form).map_err(Into::into)
        }
    };
    text.map_err(|_| row.corrupt("votes"))
}
