//! Measures, read from the tables.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::infrastructure::Way;
use domain::members::power::Power;
use serde::Serialize;

use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{MeasureId, ThingId};
use crate::schema::{measures, places, services};

/// What of a service is measured. What is serialised is its state, as events hold it.
#[derive(Debug, Clone, Serialize)]
pub struct Measure {
    #[serde(skip)]
    pub(crate) id: MeasureId,
    /// The address part of the service.
    pub service: String,
    /// The address part.
    pub slug: String,
    /// What is measured.
    pub name: String,
    /// The unit, in words such as "GB".
    pub unit: String,
    /// How the use of a month follows from readings.
    pub way: Way,
    /// The first day on which it is read no longer.
    pub retired_on: Option<Day>,
    pub(crate) created_at: NaiveDateTime,
}

impl Measure {
    /// The short name: its address without the first stroke.
    pub(crate) fn subject(&self) -> String {
        subject(&self.service, &self.slug)
    }
}

/// The short name of a measure.
pub(super) fn subject(service: &str, measure: &str) -> String {
    format!("infrastructure/services/{service}/measures/{measure}")
}

/// A service, as far as its measures need it.
#[derive(Debug, Clone)]
pub(crate) struct Measured {
    /// The service.
    pub id: ThingId,
    /// Its first day.
    pub from: Option<Day>,
    /// The first day without it.
    pub until: Option<Day>,
}

/// A service by its address part.
pub(crate) fn measured(conn: &mut DbConn, slug: &str) -> Result<Measured, CommandError> {
    let found: Option<(ThingId, Option<Day>)> = services::table
        .filter(services::slug.eq(slug))
        .select((services::id, services::retired_on))
        .first(conn)
        .optional()?;
    let (id, until) = found.ok_or(CommandError::NotFound)?;
    let from: Option<Day> =
        places::table.filter(places::service_id.eq(&id)).select(diesel::dsl::min(places::valid_from)).first(conn)?;
    Ok(Measured { id, from, until })
}

/// The measures of every service, or of one, by name.
pub(crate) fn load_measures(conn: &mut DbConn, service: Option<&str>) -> Result<Vec<Measure>, StoreError> {
    type Row = (MeasureId, String, String, String, String, String, Option<Day>, NaiveDateTime);
    let mut query = measures::table.inner_join(services::table).into_boxed();
    if let Some(service) = service {
        query = query.filter(services::slug.eq(service.to_owned()));
    }
    let rows: Vec<Row> = query
        .order((services::slug, measures::name, measures::slug))
        .select((
            measures::id,
            services::slug,
            measures::slug,
            measures::name,
            measures::unit,
            measures::way,
            measures::retired_on,
            measures::created_at,
        ))
        .load(conn)?;
    let measure = |(id, service, slug, name, unit, way, retired_on, created_at): Row| {
        let way = way.parse().map_err(|_| StoreError::Corrupt(format!("the way of {service} {slug}")))?;
        Ok(Measure { id, service, slug, name, unit, way, retired_on, created_at })
    };
    rows.into_iter().map(measure).collect()
}

/// A measure of a service.
pub(crate) fn measure(conn: &mut DbConn, service: &str, slug: &str) -> Result<Measure, CommandError> {
    let found = load_measures(conn, Some(service))?.into_iter().find(|measure| measure.slug == slug);
    found.ok_or(CommandError::NotFound)
}

/// The measures of a service, by name.
///
/// # Errors
/// Not found; if the viewer may not read the inventory; or the database fails.
pub async fn measures(db: &Db, viewer: &Viewer, service: &str) -> Result<Vec<Measure>, CommandError> {
    viewer.require(Power::ReadInventory)?;
    let service = service.to_owned();
    db.read(move |conn| {
        measured(conn, &service)?;
        Ok(load_measures(conn, Some(&service))?)
    })
    .await
}
