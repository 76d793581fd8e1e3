//! `POST …/retirement` of a provider, a site, a machine, a service or a measure: it keeps its address and its past.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::Kind;
use domain::members::token::Scope;
use serde::Deserialize;
use store::infrastructure::readings::retire_measure;
use store::infrastructure::retire;
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::EnteredJson;

/// The first day without something.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "retired_on": "2026-11-01" }))]
pub struct Retirement {
    /// The day, today at the latest.
    #[schema(format = Date)]
    retired_on: String,
}

async fn of(
    caller: Caller,
    asked: Asked,
    kind: Kind,
    slug: String,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::InventoryWrite)?;
    parameters.finish()?;
    let Retirement { retired_on } = write.read()?;
    retire(caller.db(), &write.act(&caller), kind, slug.clone(), retired_on).await?;
    asked.done(&EnteredJson { slug })
}

/// Retires a provider from a day on.
#[utoipa::path(
    post, path = "/infrastructure/providers/{provider}/retirement", tag = "infrastructure", operation_id = "retireProvider",
    params(("provider" = String, Path, description = "The address part of the provider.", example = "linea-comun")),
    request_body = Retirement,
    responses((status = 200, description = "It is retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn provider_retire(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    of(caller, asked, Kind::Provider, slug, parameters, write).await
}

/// Retires a site from a day on.
#[utoipa::path(
    post, path = "/infrastructure/sites/{site}/retirement", tag = "infrastructure", operation_id = "retireSite",
    params(("site" = String, Path, description = "The address part of the site.", example = "cellar")),
    request_body = Retirement,
    responses((status = 200, description = "It is retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn site_retire(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    of(caller, asked, Kind::Site, slug, parameters, write).await
}

/// Retires a machine from a day on.
#[utoipa::path(
    post, path = "/infrastructure/assets/{asset}/retirement", tag = "infrastructure", operation_id = "retireAsset",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    request_body = Retirement,
    responses((status = 200, description = "It is retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_retire(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    of(caller, asked, Kind::Asset, slug, parameters, write).await
}

/// Retires a service from a day on.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/retirement", tag = "infrastructure", operation_id = "retireService",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = Retirement,
    responses((status = 200, description = "It is retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_retire(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    of(caller, asked, Kind::Service, slug, parameters, write).await
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
pub async fn measure_retire(
    caller: Caller,
    asked: Asked,
    Path((service, slug)): Path<(String, String)>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::InventoryWrite)?;
    parameters.finish()?;
    let Retirement { retired_on } = write.read()?;
    retire_measure(caller.db(), &write.act(&caller), service, slug.clone(), retired_on).await?;
    asked.done(&EnteredJson { slug })
}
