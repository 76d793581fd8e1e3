//! `POST …/installations` and `…/installations/{number}/end`: which version a machine or a service runs from a day on.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{InstallationInput, Kind};
use serde::Deserialize;
use store::infrastructure::{end_installation, install};
use utoipa::ToSchema;

use super::super::Problem;
use super::super::parameters::number;
use super::entry::Entry;
use super::{EnteredJson, Until, part_schema};

/// A version that runs from a day on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "part": "main", "software": "Stalwart", "version": "0.15", "from": "2026-10-01" }))]
pub struct NewInstallation {
    /// What it does there: `operating_system`, `virtualisation` or `other` in a machine, `main` or `other` in a service.
    #[schema(schema_with = part_schema)]
    part: String,
    /// The name of the software; what the inventory does not have is entered.
    #[schema(min_length = 1, max_length = 300)]
    software: String,
    /// The version, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 300)]
    version: String,
    /// The licence of software that has none yet, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 300)]
    licence: String,
    /// The first day that it runs, today at the latest. What did the same until then ends on it.
    #[schema(format = Date)]
    from: String,
}

impl From<NewInstallation> for InstallationInput {
    fn from(NewInstallation { part, software, version, licence, from }: NewInstallation) -> Self {
        Self { part, software, version, licence, from }
    }
}

async fn begin(entry: Entry, kind: Kind, slug: String) -> Result<Response, Problem> {
    let new: NewInstallation = entry.read()?;
    install(entry.db(), &entry.act(), kind, slug.clone(), new.into()).await?;
    let location = format!("/infrastructure/{kind}/{slug}");
    entry.made(&EnteredJson { slug }, &location)
}

async fn end(entry: Entry, kind: Kind, (slug, raw): (String, String)) -> Result<Response, Problem> {
    let number = number(&raw)?;
    let Until { until } = entry.read()?;
    end_installation(entry.db(), &entry.act(), kind, slug.clone(), number, until).await?;
    entry.noted(&EnteredJson { slug })
}

/// Records that a machine runs a version from a day on.
#[utoipa::path(
    post, path = "/infrastructure/assets/{asset}/installations", tag = "infrastructure", operation_id = "installOnAsset",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    request_body(content = NewInstallation, example = json!({ "part": "operating_system", "software": "Debian", "version": "13", "from": "2026-10-01" })),
    responses((status = 201, description = "It is on record.", body = EnteredJson, headers(("Location" = String, description = "The machine's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_install(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    begin(entry, Kind::Asset, slug).await
}

/// Records that a service runs a version from a day on.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/installations", tag = "infrastructure",
    operation_id = "installOnService",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = NewInstallation,
    responses((status = 201, description = "It is on record.", body = EnteredJson, headers(("Location" = String, description = "The service's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_install(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    begin(entry, Kind::Service, slug).await
}

/// Ends what runs in a machine: from a day on it runs no longer.
#[utoipa::path(
    post, path = "/infrastructure/assets/{asset}/installations/{number}/end", tag = "infrastructure",
    operation_id = "endAssetInstallation",
    params(
        ("asset" = String, Path, description = "The address part of the machine.", example = "noria"),
        ("number" = i64, Path, description = "Its number among those of the machine.", minimum = 1, example = 1),
    ),
    request_body = Until,
    responses((status = 200, description = "It is ended.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_installation_end(Path(of): Path<(String, String)>, entry: Entry) -> Result<Response, Problem> {
    end(entry, Kind::Asset, of).await
}

/// Ends what a service runs: from a day on it runs no longer. What it is made of is followed by another, and not ended.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/installations/{number}/end", tag = "infrastructure",
    operation_id = "endServiceInstallation",
    params(
        ("service" = String, Path, description = "The address part of the service.", example = "mail"),
        ("number" = i64, Path, description = "Its number among those of the service.", minimum = 1, example = 2),
    ),
    request_body = Until,
    responses((status = 200, description = "It is ended.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_installation_end(Path(of): Path<(String, String)>, entry: Entry) -> Result<Response, Problem> {
    end(entry, Kind::Service, of).await
}
