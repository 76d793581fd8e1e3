//! `POST /infrastructure/assets` and `PUT /infrastructure/assets/{asset}`.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{AssetInput, Kind};
use serde::Deserialize;
use store::infrastructure::{Stock, change_asset, create_asset};
use utoipa::ToSchema;

use super::super::Problem;
use super::EnteredJson;
use super::entry::Entry;
use super::moves::NewPlace;
use super::things::{AssetJson, one};

/// What is known of a machine.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "Noria", "description": "Two disks, 64 GB.", "operating_system": "Debian 13" }))]
pub struct AssetBody {
    /// The name.
    #[schema(min_length = 1, max_length = 300)]
    name: String,
    /// What it is, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 10_000)]
    description: String,
    /// The operating system, possibly nothing: one that ran ends today then.
    #[serde(default)]
    #[schema(max_length = 300)]
    operating_system: String,
}

impl From<AssetBody> for AssetInput {
    fn from(AssetBody { name, description, operating_system }: AssetBody) -> Self {
        Self { name, description, operating_system }
    }
}

/// A machine to enter, with where it is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAsset {
    /// The machine.
    asset: AssetBody,
    /// Where it is from its first day on.
    place: NewPlace,
}

/// A machine as it is now.
pub(super) fn asset_json(stock: &Stock, slug: &str) -> Option<AssetJson> {
    stock.asset(slug).cloned().map(Into::into)
}

/// Enters a machine where it is, with whoever usually answers in its model, by the same command as the page.
#[utoipa::path(
    post, path = "/infrastructure/assets", tag = "infrastructure", operation_id = "createAsset",
    request_body = NewAsset,
    responses((status = 201, description = "It is entered.", body = EnteredJson, headers(("Location" = String, description = "The machine's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_new(entry: Entry) -> Result<Response, Problem> {
    let NewAsset { asset, place } = entry.read()?;
    let slug = create_asset(entry.db(), &entry.act(), asset.into(), place.typed()?).await?;
    let location = format!("/infrastructure/assets/{slug}");
    entry.made(&EnteredJson { slug }, &location)
}

/// Changes what is known of a machine.
#[utoipa::path(
    put, path = "/infrastructure/assets/{asset}", tag = "infrastructure", operation_id = "changeAsset",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    request_body = AssetBody,
    responses((status = 200, description = "The machine as it is now.", body = AssetJson)),
    security(("token" = ["infrastructure:read", "inventory:write"]))
)]
pub async fn asset_change(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let input = AssetInput::from(entry.read::<AssetBody>()?);
    input.check().map_err(Problem::Refused)?;
    let seen = |stock: &Stock| Some((asset_json(stock, &slug)?, stock.seen(Kind::Asset, &slug)?));
    let act = entry.act_on(seen).await?;
    change_asset(entry.db(), &act, slug.clone(), input).await?;
    entry.done(&one(&entry.caller, |stock| asset_json(stock, &slug)).await?)
}
