//! `POST /infrastructure/software` and `PUT /infrastructure/software/{software}`.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{Kind, SoftwareInput};
use serde::Deserialize;
use store::infrastructure::{Stock, change_software, create_software};
use utoipa::ToSchema;

use super::super::Problem;
use super::EnteredJson;
use super::entry::Entry;
use super::software::{SoftwareInUseJson, software_json};
use super::things::one;

/// What is known of software.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "Stalwart", "licence": "AGPL-3.0-only", "note": "Mail and calendars in one." }))]
pub struct SoftwareBody {
    /// The name.
    #[schema(min_length = 1, max_length = 300)]
    name: String,
    /// The licence, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 300)]
    licence: String,
    /// What else is worth knowing, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 10_000)]
    note: String,
}

impl From<SoftwareBody> for SoftwareInput {
    fn from(SoftwareBody { name, licence, note }: SoftwareBody) -> Self {
        Self { name, licence, note }
    }
}

/// Enters software, by the same command as the page. Where it runs is told by its installations.
#[utoipa::path(
    post, path = "/infrastructure/software", tag = "infrastructure", operation_id = "createSoftware",
    request_body = SoftwareBody,
    responses((status = 201, description = "It is entered.", body = EnteredJson, headers(("Location" = String, description = "The software's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn software_new(entry: Entry) -> Result<Response, Problem> {
    let software: SoftwareBody = entry.read()?;
    let slug = create_software(entry.db(), &entry.act(), software.into()).await?;
    let location = format!("/infrastructure/software/{slug}");
    entry.made(&EnteredJson { slug }, &location)
}

/// Changes what is known of software.
#[utoipa::path(
    put, path = "/infrastructure/software/{software}", tag = "infrastructure", operation_id = "changeSoftware",
    params(("software" = String, Path, description = "The address part of the software.", example = "stalwart")),
    request_body = SoftwareBody,
    responses((status = 200, description = "The software as it is now.", body = SoftwareInUseJson)),
    security(("token" = ["infrastructure:read", "inventory:write"]))
)]
pub async fn software_change(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let input = SoftwareInput::from(entry.read::<SoftwareBody>()?);
    input.check().map_err(Problem::Refused)?;
    let seen = |stock: &Stock| Some((software_json(stock, &slug)?, stock.seen(Kind::Software, &slug)?));
    let act = entry.act_on(seen).await?;
    change_software(entry.db(), &act, slug.clone(), input).await?;
    entry.done(&one(&entry.caller, |stock| software_json(stock, &slug)).await?)
}
