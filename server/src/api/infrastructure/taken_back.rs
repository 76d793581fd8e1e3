//! `POST …/moves/take-back` and `…/retirement/take-back`: what was entered by mistake is taken back; the log keeps both.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::Kind;
use serde::Deserialize;
use store::infrastructure::{restore, take_move_back};
use utoipa::ToSchema;

use super::super::Problem;
use super::EnteredJson;
use super::entry::Entry;

/// Which move is taken back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "from": "2026-10-01" }))]
pub struct MoveBack {
    /// The first day of the last place.
    #[schema(format = Date)]
    from: String,
}

/// Nothing more is said: what is taken back is the retirement that stands.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({}))]
pub struct RetirementBack {}

async fn move_back(entry: Entry, kind: Kind, slug: String) -> Result<Response, Problem> {
    let MoveBack { from } = entry.read()?;
    take_move_back(entry.db(), &entry.act(), kind, slug.clone(), from).await?;
    entry.noted(&EnteredJson { slug })
}

async fn retirement_back(entry: Entry, kind: Kind, slug: String) -> Result<Response, Problem> {
    let RetirementBack {} = entry.read()?;
    restore(entry.db(), &entry.act(), kind, slug.clone()).await?;
    entry.noted(&EnteredJson { slug })
}

/// Takes back the last move of a machine, unless a month that was posted leans on it.
#[utoipa::path(
    post, path = "/infrastructure/assets/{asset}/moves/take-back", tag = "infrastructure", operation_id = "takeAssetMoveBack",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    request_body = MoveBack,
    responses((status = 200, description = "It is as if it had never been moved.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_move_back(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    move_back(entry, Kind::Asset, slug).await
}

/// Takes back the last move of a service, unless a month that was posted leans on it.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/moves/take-back", tag = "infrastructure",
    operation_id = "takeServiceMoveBack",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = MoveBack,
    responses((status = 200, description = "It is as if it had never been moved.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_move_back(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    move_back(entry, Kind::Service, slug).await
}

/// Takes back the retirement of a provider.
#[utoipa::path(
    post, path = "/infrastructure/providers/{provider}/retirement/take-back", tag = "infrastructure",
    operation_id = "takeProviderRetirementBack",
    params(("provider" = String, Path, description = "The address part of the provider.", example = "linea-comun")),
    request_body = RetirementBack,
    responses((status = 200, description = "It is as if it had never been retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn provider_retirement_back(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    retirement_back(entry, Kind::Provider, slug).await
}

/// Takes back the retirement of a site.
#[utoipa::path(
    post, path = "/infrastructure/sites/{site}/retirement/take-back", tag = "infrastructure",
    operation_id = "takeSiteRetirementBack",
    params(("site" = String, Path, description = "The address part of the site.", example = "cellar")),
    request_body = RetirementBack,
    responses((status = 200, description = "It is as if it had never been retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn site_retirement_back(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    retirement_back(entry, Kind::Site, slug).await
}

/// Takes back the retirement of a machine.
#[utoipa::path(
    post, path = "/infrastructure/assets/{asset}/retirement/take-back", tag = "infrastructure",
    operation_id = "takeAssetRetirementBack",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    request_body = RetirementBack,
    responses((status = 200, description = "It is as if it had never been retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_retirement_back(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    retirement_back(entry, Kind::Asset, slug).await
}

/// Takes back the retirement of a service.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/retirement/take-back", tag = "infrastructure",
    operation_id = "takeServiceRetirementBack",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = RetirementBack,
    responses((status = 200, description = "It is as if it had never been retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_retirement_back(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    retirement_back(entry, Kind::Service, slug).await
}

/// Takes back the retirement of software.
#[utoipa::path(
    post, path = "/infrastructure/software/{software}/retirement/take-back", tag = "infrastructure",
    operation_id = "takeSoftwareRetirementBack",
    params(("software" = String, Path, description = "The address part of the software.", example = "stalwart")),
    request_body = RetirementBack,
    responses((status = 200, description = "It is as if it had never been retired.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn software_retirement_back(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    retirement_back(entry, Kind::Software, slug).await
}
