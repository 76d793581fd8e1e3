//! `POST /infrastructure/services/{service}/measures`.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::MeasureInput;
use serde::Deserialize;
use store::infrastructure::readings::create_measure;
use utoipa::ToSchema;

use super::super::Problem;
use super::EnteredJson;
use super::entry::Entry;

/// What is to be measured of a service.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "Storage", "unit": "GB", "way": "level" }))]
pub struct NewMeasure {
    /// What is measured.
    #[schema(min_length = 1, max_length = 300)]
    name: String,
    /// The unit, in words.
    #[schema(min_length = 1)]
    unit: String,
    /// How the use of a month follows from readings.
    #[schema(schema_with = super::way_schema)]
    way: String,
}

/// Begins to measure something of a service.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/measures", tag = "infrastructure", operation_id = "createMeasure",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = NewMeasure,
    responses((status = 201, description = "It can be read.", body = EnteredJson, headers(("Location" = String, description = "The address of the measures.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn measure_new(Path(service): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let NewMeasure { name, unit, way } = entry.read()?;
    let input = MeasureInput { name, unit, way };
    let slug = create_measure(entry.db(), &entry.act(), service.clone(), input).await?;
    entry.made(&EnteredJson { slug }, &format!("/infrastructure/services/{service}/measures"))
}
