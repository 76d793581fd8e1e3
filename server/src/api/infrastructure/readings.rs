//! `GET /infrastructure/services/{service}/measures/{measure}/readings`: the readings of a month.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::infrastructure::readings::{ReadingLine, readings_after};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{DayJson, MomentJson, MonthText};
use super::super::{Caller, Problem};
use super::measures::{HolderJson, asked_month, required};
use super::source_schema;

/// A reading on record.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Reading)]
pub struct ReadingJson {
    /// Its number among those of its measure.
    number: i64,
    /// Whose use was read.
    holder: HolderJson,
    /// The day.
    day: DayJson,
    /// What was read, an exact decimal in the measure's unit.
    #[schema(example = "238.23")]
    quantity: String,
    /// Whether the meter was reset or replaced before.
    reset: bool,
    /// Where it came from.
    #[schema(schema_with = source_schema)]
    source: &'static str,
    /// When it was recorded.
    recorded_at: MomentJson,
    /// The number of the member who recorded it; null for the system.
    #[schema(required = true)]
    recorded_by: Option<i64>,
    /// That it was struck out; null where it counts.
    #[schema(required = true)]
    struck: Option<StrikeJson>,
}

/// That a reading was struck out.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Strike)]
pub struct StrikeJson {
    /// Why.
    reason: String,
    /// When.
    at: MomentJson,
    /// The number of the member who struck it out; null for the system.
    #[schema(required = true)]
    by: Option<i64>,
}

fn reading_json(line: &ReadingLine) -> ReadingJson {
    ReadingJson {
        number: line.number,
        holder: (&line.holder).into(),
        day: line.day.into(),
        quantity: line.quantity.to_string(),
        reset: line.reset,
        source: line.source.as_str(),
        recorded_at: line.recorded_at.into(),
        recorded_by: line.recorded_by,
        struck: line.struck.as_ref().map(|struck| StrikeJson {
            reason: struck.reason.clone(),
            at: struck.at.into(),
            by: struck.by,
        }),
    }
}

/// The readings of a month, those struck out too, the latest day first.
///
/// The member's own and those of circles for those who may not see everybody's.
#[utoipa::path(
    get, path = "/infrastructure/services/{service}/measures/{measure}/readings", tag = "infrastructure",
    operation_id = "listReadings",
    params(
        ("service" = String, Path, description = "The address part of the service.", example = "mail"),
        ("measure" = String, Path, description = "The address part of the measure.", example = "storage"),
        ("month" = inline(MonthText), Query, description = "The month.", example = "2026-10"),
        Paging,
    ),
    responses((status = 200, description = "A page of the readings.", body = Page<ReadingJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn month_readings(
    caller: Caller,
    asked: Asked,
    Path((service, measure)): Path<(String, String)>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureRead)?;
    let (paging, month) = (parameters.paging(), asked_month(&mut parameters));
    parameters.finish()?;
    let (month, skipped) = (required(month)?, paging.after.unwrap_or(0));
    let of = (service.as_str(), measure.as_str());
    let found = readings_after(caller.db(), &caller.viewer, of, month, skipped, paging.length).await?;
    let items: Vec<ReadingJson> = found.readings.iter().map(reading_json).collect();
    let next = skipped.saturating_add(i64::try_from(items.len()).unwrap_or(i64::MAX));
    asked.page(&Page { next: found.more.then(|| next.to_string()), items })
}
