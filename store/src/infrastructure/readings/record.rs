//! Recording a reading.

use diesel::dsl::max;
use diesel::prelude::*;
use domain::infrastructure::{Reading, ReadingInput, Source, Standing};
use domain::members::power::Power;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::holder::Holder;
use super::measure::{Measure, measure, measured};
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::dialect::bulk::insert_all;
use crate::error::CommandError;
use crate::ids::{CircleId, MeasureId, MemberId, ReadingId};
use crate::schema::readings;
use crate::time::stored;
use crate::tx::Tx;

/// How many readings an event tells of.
const EVENT_READINGS_MAX: usize = 500;

/// What came of a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Recorded {
    /// It is new; its number among those of its measure.
    New(i64),
    /// The day had the same reading before.
    Same,
}

/// Records a reading.
///
/// # Errors
/// Not found, forbidden, what is wrong with the input, or the database fails.
pub async fn record_reading(
    db: &Db,
    act: &Act,
    service: String,
    slug: String,
    input: ReadingInput,
    source: Source,
) -> Result<Recorded, CommandError> {
    db.command(act, "infrastructure.record_reading", move |tx| {
        tx.require(Power::KeepInventory)?;
        let (of, measure) = (measured(tx.conn, &service)?, measure(tx.conn, &service, &slug)?);
        let (name, reading) = input.check(measure.way, source)?;
        let judged = tx.judge_readings(&of, &measure, &[(name, reading)])?;
        let Some(judged) = judged.into_iter().next() else { return Err(CommandError::NotFound) };
        match judged? {
            (_, Standing::Same) => Ok(Recorded::Same),
            (holder, Standing::New) => {
                let number = tx.insert_readings(&measure, source, None, &[(holder, reading)])?;
                Ok(Recorded::New(number))
            }
        }
    })
    .await
}

#[derive(Insertable)]
#[diesel(table_name = readings, treat_none_as_default_value = false)]
struct NewReading<'a> {
    id: ReadingId,
    measure_id: &'a MeasureId,
    number: i64,
    member_id: Option<&'a MemberId>,
    circle_id: Option<&'a CircleId>,
    day: domain::Day,
    quantity_millionths: i64,
    is_reset: bool,
    source: &'static str,
    recorded_by: Option<&'a MemberId>,
    recorded_at: chrono::NaiveDateTime,
}

impl Tx<'_> {
    /// Writes readings that were judged to be new; the number of the first. `evidence` is the hash of the file that they
    /// stood in.
    pub(super) fn insert_readings(
        &mut self,
        measure: &Measure,
        source: Source,
        evidence: Option<&str>,
        new: &[(Holder, Reading)],
    ) -> Result<i64, CommandError> {
        let last: Option<i64> = readings::table
            .filter(readings::measure_id.eq(&measure.id))
            .select(max(readings::number))
            .first(self.conn)?;
        let first = last.unwrap_or(0) + 1;
        let actor = self.actor.member().cloned();
        let rows: Vec<NewReading<'_>> = (first..)
            .zip(new)
            .map(|(number, (holder, reading))| NewReading {
                id: ReadingId::fresh(self.now),
                measure_id: &measure.id,
                number,
                member_id: holder.ids().0,
                circle_id: holder.ids().1,
                day: reading.day,
                quantity_millionths: reading.quantity.millionths(),
                is_reset: reading.reset,
                source: source.as_str(),
                recorded_by: actor.as_ref(),
                recorded_at: stored(self.now),
            })
            .collect();
        insert_all!(self.conn, readings::table, rows)?;
        let numbered: Vec<_> = (first..).zip(new).collect();
        for part in numbered.chunks(EVENT_READINGS_MAX) {
            let told: Vec<Value> =
                part.iter().map(|(number, (holder, reading))| state(*number, holder, reading)).collect();
            let payload = json!({ "source": source.as_str(), "sha256": evidence, "readings": told });
            self.record(Event::new("infrastructure.readings.recorded", measure.subject(), payload))?;
        }
        Ok(first)
    }
}

/// A reading as events hold it.
pub(super) fn state(number: i64, holder: &Holder, reading: &Reading) -> Value {
    json!({
        "number": number, "holder": holder.recorded(), "day": reading.day,
        "quantity": reading.quantity.to_string(), "reset": reading.reset,
    })
}
