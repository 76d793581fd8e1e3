//! `POST …/retirement` of a provider, a site, a machine, a service, software or a measure: it keeps its address and its past.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::Kind;
use serde::Deserialize;
use store::infrastructure::readings::retire_measure;
use store::infrastructure::retire;
use utoipa::ToSchema;

use super::super::Problem;
use super::EnteredJson;
use super::entry::Entry;

/// The first day without something.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "retired_on": "2026-11-01" }))]
pub struct Retirement {
    /// The day, today at the latest.
    #[schema(format = Date)]
    retired_on: String,
}

async fn of(entry: Entry, kind: Kind, slug: String) -> Result<Response, Problem> {
    let Retirement { retired_on } = entry.read()?;
    retire(entry.db(), &entry.act(), kind, slug.clone(), retired_on).await?;
    entry.noted(&EnteredJson { slug })
}

/// Retires a provider from a day on.
#[utoipa::path(
    post, path = "/infrastructure/providers/{provider}/retirement", tag = "infrastructure", operation_id = "retireProvider",
    params(("provider" = String, Path, description = "The address part of the provider.", example = "linea-comun")),
    request_body = Retirement,
    responses((status = 200, description = "It is retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn provider_retire(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    of(entry, Kind::Provider, slug).await
}

/// Retires a site from a day on.
#[utoipa::path(
    post, path = "/infrastructure/sites/{site}/retirement", tag = "infrastructure", operation_id = "retireSite",
    params(("site" = String, Path, description = "The address part of the site.", example = "cellar")),
    request_body = Retirement,
    responses((status = 200, description = "It is retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn site_retire(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    of(entry, Kind::Site, slug).await
}

/// Retires a machine from a day on.
#[utoipa::path(
    post, path = "/infrastructure/assets/{asset}/retirement", tag = "infrastructure", operation_id = "retireAsset",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    request_body = Retirement,
    responses((status = 200, description = "It is retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_retire(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    of(entry, Kind::Asset, slug).await
}

/// Retires a service from a day on.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/retirement", tag = "infrastructure", operation_id = "retireService",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = Retirement,
    responses((status = 200, description = "It is retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_retire(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    of(entry, Kind::Service, slug).await
}

/// Retires software from a day on.
#[utoipa::path(
    post, path = "/infrastructure/software/{software}/retirement", tag = "infrastructure", operation_id = "retireSoftware",
    params(("software" = String, Path, description = "The address part of the software.", example = "stalwart")),
    request_body = Retirement,
    responses((status = 200, description = "It is retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn software_retire(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    of(entry, Kind::Software, slug).await
}

/// Reads a measure no longer from a day on.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/measures/{measure}/retirement", tag = "infrastructure",
    operation_id = "retireMeasure",
    params(
        ("service" = String, Path, description = "The address part of the service.", example = "mail"),
        ("measure" = String, Path, description = "The address part of the measure.", example = "storage"),
    ),
    request_body = Retirement,
    responses((status = 200, description = "It is read no longer.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn measure_retire(Path((service, slug)): Path<(String, String)>, entry: Entry) -> Result<Response, Problem> {
    let Retirement { retired_on } = entry.read()?;
    retire_measure(entry.db(), &entry.act(), service, slug.clone(), retired_on).await?;
    entry.noted(&EnteredJson { slug })
}
