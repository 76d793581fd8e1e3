//! `POST /infrastructure/services/{service}/measures/{measure}/readings`, and striking one out.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{ReadingInput, Source};
use domain::members::token::Scope;
use serde::{Deserialize, Serialize};
use store::infrastructure::readings::{Recorded, record_reading, strike_reading};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::write::Write;
use super::super::{Caller, Problem};

/// A reading to record.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "holder": "M-17", "day": "2026-11-20", "quantity": "238.23", "reset": false }))]
pub struct NewReading {
    /// A member's number, such as M-17, or a circle's address part.
    #[schema(max_length = 200)]
    holder: String,
    /// The day, today at the latest.
    #[schema(format = Date)]
    day: String,
    /// What was read, a decimal with at most six places.
    #[schema(max_length = 40)]
    quantity: String,
    /// Whether the meter was reset or replaced before; of a counter alone.
    #[serde(default)]
    reset: bool,
}

/// A reading that has been recorded.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecordedReading, example = json!({ "number": 9, "same": false }))]
pub struct RecordedReadingJson {
    /// Its number among those of its measure; null where the day had the same reading before.
    #[schema(required = true)]
    number: Option<i64>,
    /// Whether the day had the same reading before, so that nothing was done.
    same: bool,
}

/// Records a reading, by the same command as the page.
///
/// The same reading again is nothing new. A counter never falls, unless the meter was reset.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/measures/{measure}/readings", tag = "infrastructure",
    operation_id = "recordReading",
    params(
        ("service" = String, Path, description = "The address part of the service.", example = "mail"),
        ("measure" = String, Path, description = "The address part of the measure.", example = "storage"),
    ),
    request_body = NewReading,
    responses((status = 201, description = "It is on record.", body = RecordedReadingJson, headers(("Location" = String, description = "The address of the month's readings.")))),
    security(("token" = ["infrastructure:write"]))
)]
pub async fn reading_new(
    caller: Caller,
    asked: Asked,
    Path((service, measure)): Path<(String, String)>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureWrite)?;
    parameters.finish()?;
    let NewReading { holder, day, quantity, reset } = write.read()?;
    let month: String = day.chars().take("2026-11".len()).collect();
    let input = ReadingInput { holder, day, quantity, reset };
    let act = write.act(&caller);
    let done = record_reading(caller.db(), &act, service.clone(), measure.clone(), input, Source::Api).await?;
    let number = match done {
        Recorded::New(number) => Some(number),
        Recorded::Same => None,
    };
    let location = format!("/infrastructure/services/{service}/measures/{measure}/readings?month={month}");
    asked.made(&RecordedReadingJson { number, same: number.is_none() }, &location)
}

/// Why a reading is struck out.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "reason": "Read at the wrong meter" }))]
pub struct NewStrike {
    /// The reason, which everybody can read.
    #[schema(max_length = 2000)]
    reason: String,
}

/// A reading that has been struck out.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = StruckReading, example = json!({ "number": 9 }))]
pub struct StruckReadingJson {
    /// Its number among those of its measure.
    number: i64,
}

/// Strikes a reading out; another can then take its day.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/measures/{measure}/readings/{number}/strike", tag = "infrastructure",
    operation_id = "strikeReading",
    params(
        ("service" = String, Path, description = "The address part of the service.", example = "mail"),
        ("measure" = String, Path, description = "The address part of the measure.", example = "storage"),
        ("number" = i64, Path, description = "Its number among those of its measure.", minimum = 1, example = 9),
    ),
    request_body = NewStrike,
    responses((status = 200, description = "It is struck out.", body = StruckReadingJson)),
    security(("token" = ["infrastructure:write"]))
)]
pub async fn reading_strike(
    caller: Caller,
    asked: Asked,
    Path((service, measure, raw)): Path<(String, String, String)>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureWrite)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let NewStrike { reason } = write.read()?;
    strike_reading(caller.db(), &write.act(&caller), service, measure, number, reason).await?;
    asked.answer(&StruckReadingJson { number })
}
