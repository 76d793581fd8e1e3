//! `POST /infrastructure/services/{service}/further-places` and `…/{number}/end`: machines that a service stands on beside the
//! one that it runs on.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::FurtherInput;
use serde::Deserialize;
use store::infrastructure::{add_further, end_further};
use utoipa::ToSchema;

use super::super::Problem;
use super::super::parameters::number;
use super::entry::Entry;
use super::{EnteredJson, Until};

/// A further machine of a service, from a day on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "host": "cierzo", "purpose": "replica", "from": "2026-10-01" }))]
pub struct NewFurtherPlace {
    /// The machine's address part.
    host: String,
    /// What for.
    #[schema(min_length = 1, max_length = 300)]
    purpose: String,
    /// The first day.
    #[schema(format = Date)]
    from: String,
}

impl From<NewFurtherPlace> for FurtherInput {
    fn from(NewFurtherPlace { host, purpose, from }: NewFurtherPlace) -> Self {
        Self { host, purpose, from }
    }
}

/// Puts a service on a further machine from a day on.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/further-places", tag = "infrastructure",
    operation_id = "addFurtherPlace",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = NewFurtherPlace,
    responses((status = 201, description = "It is on record.", body = EnteredJson, headers(("Location" = String, description = "The service's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn further_new(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let place: NewFurtherPlace = entry.read()?;
    add_further(entry.db(), &entry.act(), slug.clone(), place.into()).await?;
    let location = format!("/infrastructure/services/{slug}");
    entry.made(&EnteredJson { slug }, &location)
}

/// Takes a service off a further machine from a day on.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/further-places/{number}/end", tag = "infrastructure",
    operation_id = "endFurtherPlace",
    params(
        ("service" = String, Path, description = "The address part of the service.", example = "mail"),
        ("number" = i64, Path, description = "Its number among those of the service.", minimum = 1, example = 1),
    ),
    request_body = Until,
    responses((status = 200, description = "It is ended.", body = EnteredJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn further_end(Path((slug, raw)): Path<(String, String)>, entry: Entry) -> Result<Response, Problem> {
    let number = number(&raw)?;
    let Until { until } = entry.read()?;
    end_further(entry.db(), &entry.act(), slug.clone(), number, until).await?;
    entry.noted(&EnteredJson { slug })
}
