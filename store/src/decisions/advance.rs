//! The close: it binds by time. Whoever looks first, or a job, counts what has closed, in the order of closing.

use diesel::prelude::*;
use domain::Moment;
use domain::agreements::clauses::hash;
use domain::decisions::choice_count::Places;
use domain::decisions::choosing::Choosing;
use domain::decisions::count::{Outcome, count};
use domain::decisions::failure::EffectFailure;
use domain::decisions::stage::{Stage, effective_day};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::ballots::counted;
use super::candidacies::tell_lapsed;
use super::for_and_against::{class_votes_of, conditions_of, votes_of};
use super::row::DecisionRow;
use crate::act::{Act, Actor};
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::DecisionId;
use crate::schema::{decision_counts, decision_results, decisions};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// The events of which one closes a decision that was voted on.
pub(super) const CLOSING: &[&str] = &["decisions.enacted", "decisions.refused", "decisions.not_enacted"];

/// A decision that was counted, and where it stands since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advanced {
    /// The decision's number.
    pub number: i64,
    /// Enacted, refused, or closed with effects that could not apply.
    pub stage: Stage,
}

/// Counts every vote whose deadline has come and applies what passed. Cheap where there is none. Several servers may
/// call this at once: each decision is counted once. One that cannot be closed is logged with an id, waits on its own
/// page to be counted, and is in nobody else's way.
///
/// # Errors
/// If the database cannot say what is due.
pub async fn advance(db: &Db, now: Moment) -> Result<Vec<Advanced>, CommandError> {
    let due = db.read(move |conn| due(conn, now)).await?;
    let act = Act::new(Actor::System, now);
    let mut advanced = Vec::new();
    for (id, number) in due {
        match db.command(&act, "decisions.close", move |tx| tx.close(&id)).await {
            Ok(outcome) => advanced.extend(outcome),
            Err(error) => {
                let id = Uuid::new_v4().simple();
                tracing::error!(%id, decision = number, reason = %error, "a vote could not be closed");
            }
        }
    }
    Ok(advanced)
}

/// The decisions whose deadline has come, in the order of closing.
fn due(conn: &mut DbConn, now: Moment) -> Result<Vec<(DecisionId, i64)>, StoreError> {
    let due = decisions::table
        .filter(decisions::stage.eq(Stage::Voting.as_str()))
        .filter(decisions::voting_until.le(stored(now)))
        .order((decisions::voting_until, decisions::number))
        .select((decisions::id, decisions::number))
        .load(conn)?;
    Ok(due)
}

impl Tx<'_> {
    /// Closes one decision; `None` where another has done it.
    fn close(&mut self, id: &DecisionId) -> Result<Option<Advanced>, CommandError> {
        let closed = diesel::update(
            decisions::table
                .find(id)
                .filter(decisions::stage.eq(Stage::Voting.as_str()))
                .filter(decisions::voting_until.le(stored(self.now))),
        )
        .set(decisions::stage.eq(Stage::Closed.as_str()))
        .execute(self.conn)?;
        if closed != 1 {
            return Ok(None);
        }
        let row: DecisionRow = decisions::table.find(id).select(decisions::all_columns).first(self.conn)?;
        let until = moment(row.voting_until.ok_or_else(|| row.corrupt("deadline"))?);
        let settled = if row.secret { Some(self.settle_box(&row)?) } else { None };
        let (passed, mut told) = match row.choosing()? {
            Some(choosing) => self.count_ballots(&row, &choosing, until)?,
            None => {
                let outcome = self.count_votes(&row)?;
                (outcome.passed, told(outcome))
            }
        };
        if let (Some(fields), Some(settled)) = (told.as_object_mut(), settled) {
            fields.insert("box".to_owned(), json!(settled));
        }
        let failure = if passed { self.apply_or_say_why(&row, until)? } else { None };
        let stage = match (passed, &failure) {
            (false, _) => Stage::Refused,
            (true, Some(_)) => Stage::Closed,
            (true, None) => Stage::Enacted,
        };
        if stage != Stage::Enacted {
            self.release_drafts(&row.id)?;
        }
        let why = failure.as_ref().map(serde_json::to_string).transpose();
        let why = why.map_err(|error| StoreError::Corrupt(error.to_string()))?;
        diesel::update(decisions::table.find(id))
            .set((
                decisions::stage.eq(stage.as_str()),
                decisions::closed_at.eq(Some(stored(until))),
                decisions::passed.eq(Some(passed)),
                decisions::effect_failure.eq(why),
                decisions::enacted_at.eq((stage == Stage::Enacted).then(|| stored(self.now))),
            ))
            .execute(self.conn)?;
        self.record_close(&row, stage, told, failure.as_ref())?;
        Ok(Some(Advanced { number: row.number, stage }))
    }

    fn count_votes(&mut self, row: &DecisionRow) -> Result<Outcome, CommandError> {
        let conditions = conditions_of(self.conn, row)?;
        let (eligible, votes) = votes_of(self.conn, &row.id)?;
        let classes = class_votes_of(self.conn, &row.id)?;
        let outcome = count(eligible, votes, &classes, &conditions);
        let classes = serde_json::to_string(&classes).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        diesel::insert_into(decision_results::table)
            .values((
                decision_results::decision_id.eq(&row.id),
                decision_results::eligible.eq(eligible),
                decision_results::yes.eq(votes.yes),
                decision_results::no.eq(votes.no),
                decision_results::abstain.eq(votes.abstain),
                decision_results::quorum.eq(conditions.quorum.to_string()),
                decision_results::quorum_votes.eq(outcome.quorum_votes),
                decision_results::quorum_met.eq(outcome.quorum_met),
                decision_results::majority.eq(conditions.majority.as_str()),
                decision_results::threshold.eq(conditions.threshold.to_string()),
                decision_results::threshold_met.eq(outcome.threshold_met),
                decision_results::passed.eq(outcome.passed),
                decision_results::counted_at.eq(stored(self.now)),
                decision_results::classes.eq(classes),
            ))
            .execute(self.conn)?;
        Ok(outcome)
    }

    /// Counts a decision among options; whether something was chosen, and what the log says of it.
    fn count_ballots(
        &mut self,
        row: &DecisionRow,
        choosing: &Choosing,
        until: Moment,
    ) -> Result<(bool, Value), CommandError> {
        let lapsed = self.lapse_candidates(row, until)?;
        let (outcome, quorum) = counted(self.conn, row, choosing, Places::Given)?;
        let text = serde_json::to_string(&outcome).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        let mut told = json!({
            "eligible": outcome.eligible, "cast": outcome.votes_cast, "quorum_met": outcome.quorum_met,
            "chosen": outcome.chosen(choosing), "count": hash(&text), "lot": row.lot_secret,
        });
        tell_lapsed(&mut told, lapsed);
        diesel::insert_into(decision_counts::table)
            .values((
                decision_counts::decision_id.eq(&row.id),
                decision_counts::eligible.eq(outcome.eligible),
                decision_counts::votes_cast.eq(outcome.votes_cast),
                decision_counts::quorum.eq(quorum.to_string()),
                decision_counts::quorum_votes.eq(outcome.quorum_votes),
                decision_counts::quorum_met.eq(outcome.quorum_met),
                decision_counts::seed.eq(&outcome.seed),
                decision_counts::counted.eq(text),
                decision_counts::passed.eq(outcome.passed),
                decision_counts::counted_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok((outcome.passed, told))
    }

    /// Applies all effects, or none and says which one refused.
    fn apply_or_say_why(&mut self, row: &DecisionRow, until: Moment) -> Result<Option<EffectFailure>, CommandError> {
        let day = effective_day(row.effective_on, until, self.community.time_zone);
        let mut refused = None;
        let applied = self.part(|part| {
            part.apply_effects(row, day).map_err(|(position, error)| {
                refused = Some(position);
                error
            })
        });
        match (applied, refused) {
            (Ok(()), _) => Ok(None),
            (Err(CommandError::Store(error)), _) => Err(error.into()),
            (Err(error), position) => Ok(Some(failure(position.unwrap_or(0), &error))),
        }
    }

    fn record_close(
        &mut self,
        row: &DecisionRow,
        stage: Stage,
        mut payload: Value,
        failure: Option<&EffectFailure>,
    ) -> Result<(), CommandError> {
        if let Some(fields) = payload.as_object_mut() {
            fields.insert("failure".to_owned(), json!(failure.map(|failure| failure.key.as_str())));
            fields.insert("refusal".to_owned(), json!(failure));
        }
        let event = match stage {
            Stage::Enacted => {
                let authority = self.authority_of_decision(&row.id)?;
                Event::new("decisions.enacted", row.short_name(), payload).by(&authority)
            }
            Stage::Refused => Event::new("decisions.refused", row.short_name(), payload),
            _ => Event::new("decisions.not_enacted", row.short_name(), payload),
        };
        self.record(event)?;
        Ok(())
    }
}

/// What the log says of a count of yes and no.
fn told(outcome: Outcome) -> Value {
    json!({
        "eligible": outcome.eligible, "yes": outcome.votes.yes, "no": outcome.votes.no,
        "abstain": outcome.votes.abstain, "quorum_met": outcome.quorum_met, "majority_met": outcome.threshold_met,
    })
}

fn failure(position: usize, error: &CommandError) -> EffectFailure {
    let first = match error {
        CommandError::Invalid(errors) => errors.first(),
        _ => None,
    };
    match first {
        Some(error) => EffectFailure::new(position, error),
        None => EffectFailure { position, key: "error-effect-impossible".to_owned(), args: Vec::new() },
    }
}
