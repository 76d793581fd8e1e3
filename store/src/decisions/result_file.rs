//! The result of a counted vote as a file, with every stage.

use domain::decisions::choice_count::ChoiceOutcome;
use domain::decisions::result_file::{ResultForm, among_options, for_and_against};
use domain::decisions::stage::Stage;
use domain::members::power::Power;

use super::page::seen;
use super::row::DecisionRow;
use super::turnout::{choice_result_of, result_of};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};

/// The result of a decision in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultFile {
    /// What is in the file.
    pub text: String,
    /// Whether the result was annulled since, by another decision or by a contest.
    pub is_annulled: bool,
}

/// The result of a decision in a form; as JSON it is what `acequia count` prints for its ballots.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, its vote has not been counted, or the database fails.
pub async fn result_file(db: &Db, viewer: &Viewer, number: i64, form: ResultForm) -> Result<ResultFile, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let me = viewer.member.as_ref().map(|member| member.id.clone());
    db.read(move |conn| {
        let row = seen(conn, number, me.as_ref())?;
        let text = file(conn, &row, form)?.ok_or(CommandError::NotFound)?;
        Ok(ResultFile { text, is_annulled: row.stage()? == Stage::Annulled })
    })
    .await
}

fn file(conn: &mut DbConn, row: &DecisionRow, form: ResultForm) -> Result<Option<String>, StoreError> {
    let text = if let Some(result) = result_of(conn, row)? {
        for_and_against(&result.conditions, &result.outcome, &result.classes, form)
    } else if let (Some(result), Some(choosing)) = (choice_result_of(conn, row)?, row.choosing()?) {
        let withdrawn = result.outcome.withdrawn(&choosing);
        let counted = choosing.without(&result.outcome.passed_over);
        let names: Vec<String> = counted.options.into_iter().map(|option| option.name).collect();
        let ChoiceOutcome { count, undecided, seed, .. } = &result.outcome;
        among_options(count, choosing.method, (names.as_slice(), withdrawn.as_slice()), undecided.as_ref(), seed, form)
    } else {
        return Ok(None);
    };
    text.map(Some).map_err(|_| row.corrupt("count"))
}
