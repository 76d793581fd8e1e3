//! `POST /infrastructure/assets/{asset}/moves` and `/services/{service}/moves`: where something is from a day on.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{HOSTED, Kind, PlaceInput};
use domain::validation::Refusal;
use serde::Deserialize;
use store::infrastructure::move_thing;
use utoipa::ToSchema;

use super::super::Problem;
use super::EnteredJson;
use super::entry::Entry;

/// Where a machine is from a day on: at a site in a model, or on a host.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "from": "2026-10-01", "model": "own_site", "site": "cellar" }))]
pub struct NewPlace {
    /// The first day there, after that of every earlier place.
    #[schema(format = Date)]
    from: String,
    /// Whose hardware it is; null on a host.
    #[serde(default)]
    #[schema(schema_with = super::things::model_or_null, required = false)]
    model: Option<String>,
    /// The site's address part; null on a host.
    #[serde(default)]
    site: Option<String>,
    /// The host's address part; null at a site.
    #[serde(default)]
    host: Option<String>,
}

impl NewPlace {
    /// What the page's form would say. A place on a host has neither site nor model of its own: nothing that was sent is dropped
    /// without a word.
    pub fn typed(self) -> Result<PlaceInput, Problem> {
        let Self { from, model, site, host } = self;
        if host.is_some() && (site.is_some() || model.is_some()) {
            return Err(Problem::Refused(vec![Refusal::new("error-api-place-two").at("host")]));
        }
        let model = model.unwrap_or_else(|| if host.is_some() { HOSTED.to_owned() } else { String::new() });
        Ok(PlaceInput { model, site: site.unwrap_or_default(), host: host.unwrap_or_default(), from })
    }
}

/// The machine that a service runs on from a day on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "from": "2026-10-01", "host": "noria" }))]
pub struct NewHost {
    /// The first day there, after that of every earlier place.
    #[schema(format = Date)]
    from: String,
    /// The machine's address part.
    host: String,
}

impl From<NewHost> for PlaceInput {
    fn from(NewHost { from, host }: NewHost) -> Self {
        Self { model: HOSTED.to_owned(), site: String::new(), host, from }
    }
}

/// Moves a machine from a day on.
#[utoipa::path(
    post, path = "/infrastructure/assets/{asset}/moves", tag = "infrastructure", operation_id = "moveAsset",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    request_body = NewPlace,
    responses((status = 201, description = "It is on record.", body = EnteredJson, headers(("Location" = String, description = "The machine's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_move(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let place: NewPlace = entry.read()?;
    move_thing(entry.db(), &entry.act(), Kind::Asset, slug.clone(), place.typed()?).await?;
    let location = format!("/infrastructure/assets/{slug}");
    entry.made(&EnteredJson { slug }, &location)
}

/// Moves a service to another machine from a day on.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/moves", tag = "infrastructure", operation_id = "moveService",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = NewHost,
    responses((status = 201, description = "It is on record.", body = EnteredJson, headers(("Location" = String, description = "The service's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_move(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let place: NewHost = entry.read()?;
    move_thing(entry.db(), &entry.act(), Kind::Service, slug.clone(), place.into()).await?;
    let location = format!("/infrastructure/services/{slug}");
    entry.made(&EnteredJson { slug }, &location)
}
