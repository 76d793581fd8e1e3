//! Adding a measure to a service, and ending one.

use diesel::dsl::max;
use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::{MEASURES_MAX, MeasureInput, check_measure_end, measure_slug};
use domain::members::power::Power;
use domain::validation::Refusal;

use super::measure::{load_measures, measure, measured};
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MeasureId;
use crate::schema::{measures, readings};
use crate::time::stored;
use crate::tx::Tx;

/// Adds a measure to a service that is not retired; its address part.
///
/// # Errors
/// Not found, forbidden, what is wrong with the input, or the database fails.
pub async fn create_measure(db: &Db, act: &Act, service: String, input: MeasureInput) -> Result<String, CommandError> {
    db.command(act, "infrastructure.create_measure", move |tx| {
        tx.require(Power::KeepInventory)?;
        let of = measured(tx.conn, &service)?;
        if let Some(day) = of.until {
            return Err(Refusal::new("error-retired").with("day", day).into());
        }
        let new = input.check()?;
        let others = load_measures(tx.conn, Some(&service))?;
        if others.len() >= MEASURES_MAX {
            return Err(Refusal::new("error-measures-many").with("most", MEASURES_MAX).into());
        }
        let taken = |slug: &str| others.iter().any(|other| other.slug == slug);
        let slug = match measure_slug(&new.name) {
            slug if slug.is_empty() => {
                let numbered = (1..).map(|number| format!("measure-{number}")).find(|slug| !taken(slug));
                numbered.unwrap_or_default()
            }
            slug => slug,
        };
        let same = |name: &str| name.to_lowercase() == new.name.to_lowercase();
        if taken(&slug) || others.iter().any(|other| same(&other.name)) {
            return Err(Refusal::new("error-inventory-exists").with("name", new.name.clone()).at("name").into());
        }
        diesel::insert_into(measures::table)
            .values((
                measures::id.eq(MeasureId::fresh(tx.now)),
                measures::service_id.eq(&of.id),
                measures::slug.eq(&slug),
                measures::name.eq(&new.name),
                measures::unit.eq(&new.unit),
                measures::way.eq(new.way.as_str()),
                measures::created_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        tx.record_measure("infrastructure.measure.created", &service, &slug)?;
        Ok(slug)
    })
    .await
}

/// Ends a measure: from a day on it is read no longer, and levels count no longer.
///
/// # Errors
/// Not found, forbidden, the database fails, or beside `retired_on` what is wrong with the day.
pub async fn retire_measure(
    db: &Db,
    act: &Act,
    service: String,
    slug: String,
    day: String,
) -> Result<(), CommandError> {
    db.command(act, "infrastructure.retire_measure", move |tx| {
        tx.require(Power::KeepInventory)?;
        let found = measure(tx.conn, &service, &slug)?;
        if let Some(day) = found.retired_on {
            return Err(Refusal::new("error-retired").with("day", day).at("retired_on").into());
        }
        let last: Option<Day> = readings::table
            .filter(readings::measure_id.eq(&found.id))
            .filter(readings::struck_at.is_null())
            .select(max(readings::day))
            .first(tx.conn)?;
        let day = check_measure_end(&day, last, tx.today)?;
        diesel::update(measures::table.find(&found.id)).set(measures::retired_on.eq(day)).execute(tx.conn)?;
        tx.record_measure("infrastructure.measure.retired", &service, &slug)
    })
    .await
}

impl Tx<'_> {
    /// Records what a measure is after a command.
    fn record_measure(&mut self, action: &'static str, service: &str, slug: &str) -> Result<(), CommandError> {
        let found = measure(self.conn, service, slug)?;
        let state = serde_json::to_value(&found).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        self.record(Event { action, subject: found.subject(), payload: state, authority: None })?;
        Ok(())
    }
}
