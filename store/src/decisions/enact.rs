//! What comes of a result: its effects, or that it has none. Where nothing stands between the count and the effects, in the transaction of
//! the count; otherwise in one of its own, once nothing holds it up any more.

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::declaration::Declaring;
use domain::decisions::failure::EffectFailure;
use domain::decisions::stage::{Stage, effective_day};
use serde_json::{Value, json};

use super::advance::Advanced;
use super::candidacies::tell_ungiven;
use super::declared::held_until;
use super::elect::Ungiven;
use super::row::DecisionRow;
use crate::audit::Event;
use crate::error::{CommandError, StoreError};
use crate::ids::DecisionId;
use crate::schema::decisions;
use crate::time::{moment, stored};
use crate::tx::Tx;

impl Tx<'_> {
    /// Keeps a counted result until it is declared, or may be contested no longer; where it stands since. `told` is what the log says of
    /// the count.
    pub(super) fn hold(
        &mut self,
        row: &DecisionRow,
        passed: bool,
        declaring: Declaring,
        mut told: Value,
    ) -> Result<Stage, CommandError> {
        if let Some(fields) = told.as_object_mut() {
            fields.insert("passed".to_owned(), json!(passed));
        }
        diesel::update(decisions::table.find(&row.id))
            .set(decisions::stage.eq(Stage::Counted.as_str()))
            .execute(self.conn)?;
        self.record(Event::new("decisions.counted", row.short_name(), told))?;
        if declaring.by_committee {
            return Ok(Stage::Counted);
        }
        self.declare_result(row, None, declaring.contest_days)?;
        Ok(Stage::Declared)
    }

    /// Lets a declared result take effect that nothing holds up any more; `None` where something does, or another has done it.
    pub(super) fn finish(&mut self, id: &DecisionId) -> Result<Option<Advanced>, CommandError> {
        let Some(due) = held_until(self.conn, id)?.filter(|due| *due <= stored(self.now)) else { return Ok(None) };
        let declared = decisions::table.find(id).filter(decisions::stage.eq(Stage::Declared.as_str()));
        let taken = diesel::update(declared).set(decisions::stage.eq(Stage::Closed.as_str())).execute(self.conn)?;
        if taken != 1 {
            return Ok(None);
        }
        let row: DecisionRow = decisions::table.find(id).select(decisions::all_columns).first(self.conn)?;
        let passed = row.passed.ok_or_else(|| row.corrupt("result"))?;
        let stage = self.conclude(&row, passed, moment(due), json!({}))?;
        Ok(Some(Advanced { number: row.number, stage }))
    }

    /// Applies the effects of a result that passed, and says where the decision stands since. `due` is the moment from which on it takes
    /// effect, `told` what the log says of the count where that is told here.
    pub(super) fn conclude(
        &mut self,
        row: &DecisionRow,
        passed: bool,
        due: Moment,
        mut told: Value,
    ) -> Result<Stage, CommandError> {
        let applied = if passed { self.apply_or_say_why(row, due)? } else { Ok(Ungiven::default()) };
        let failure = match applied {
            Ok(ungiven) => {
                tell_ungiven(&mut told, ungiven);
                None
            }
            Err(failure) => Some(failure),
        };
        let stage = match (passed, &failure) {
            (false, _) => Stage::Refused,
            (true, Some(_)) => Stage::Closed,
            (true, None) => Stage::Enacted,
        };
        // Also where it is in effect: the drafts of options that lost were not adopted.
        self.release_drafts(&row.id)?;
        let why = failure.as_ref().map(serde_json::to_string).transpose();
        let why = why.map_err(|error| StoreError::Corrupt(error.to_string()))?;
        diesel::update(decisions::table.find(&row.id))
            .set((
                decisions::stage.eq(stage.as_str()),
                decisions::effect_failure.eq(why),
                decisions::enacted_at.eq((stage == Stage::Enacted).then(|| stored(self.now))),
            ))
            .execute(self.conn)?;
        self.record_outcome(row, stage, told, failure.as_ref())?;
        Ok(stage)
    }

    /// Applies all effects and says who was elected and given nothing; or applies none and says which one refused.
    fn apply_or_say_why(
        &mut self,
        row: &DecisionRow,
        due: Moment,
    ) -> Result<Result<Ungiven, EffectFailure>, CommandError> {
        let day = effective_day(row.effective_on, due, self.community.time_zone);
        let mut refused = None;
        let applied = self.part(|part| {
            part.apply_effects(row, day).map_err(|(position, error)| {
                refused = Some(position);
                error
            })
        });
        match (applied, refused) {
            (Ok(ungiven), _) => Ok(Ok(ungiven)),
            (Err(CommandError::Store(error)), _) => Err(error.into()),
            (Err(error), position) => Ok(Err(failure(position.unwrap_or(0), &error))),
        }
    }

    fn record_outcome(
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
