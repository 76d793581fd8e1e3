//! `POST /infrastructure/services` and `PUT /infrastructure/services/{service}`.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{Kind, PlaceInput, ServiceInput};
use serde::Deserialize;
use store::infrastructure::{Stock, change_service, create_service};
use utoipa::ToSchema;

use super::super::Problem;
use super::EnteredJson;
use super::entry::Entry;
use super::moves::NewHost;
use super::things::{ServiceJson, one};

/// What is known of a service.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "name": "Mail", "kind": "mail", "purpose": "Mail for all.", "address": "mail.example.org",
    "software": "Stalwart", "version": "0.14", "licence": "AGPL-3.0"
}))]
pub struct ServiceBody {
    /// The name.
    #[schema(min_length = 1, max_length = 300)]
    name: String,
    /// What it is for.
    #[schema(schema_with = super::service_schema)]
    kind: String,
    /// What it is for, in words, possibly none.
    #[serde(default)]
    #[schema(max_length = 10_000)]
    purpose: String,
    /// Where it is reached, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 300)]
    address: String,
    /// The software that does it.
    #[schema(min_length = 1, max_length = 300)]
    software: String,
    /// Its version, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 300)]
    version: String,
    /// Its licence, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 300)]
    licence: String,
}

impl From<ServiceBody> for ServiceInput {
    fn from(it: ServiceBody) -> Self {
        let ServiceBody { name, kind, purpose, address, software, version, licence } = it;
        Self { name, kind, purpose, address, software, version, licence }
    }
}

/// A service to enter, with the machine that it runs on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewService {
    /// The service.
    service: ServiceBody,
    /// Where it runs from its first day on.
    place: NewHost,
}

/// A service as it is now.
pub(super) fn service_json(stock: &Stock, slug: &str) -> Option<ServiceJson> {
    stock.service(slug).cloned().map(Into::into)
}

/// Enters a service on the machine that it runs on, by the same command as the page.
#[utoipa::path(
    post, path = "/infrastructure/services", tag = "infrastructure", operation_id = "createService",
    request_body = NewService,
    responses((status = 201, description = "It is entered.", body = EnteredJson, headers(("Location" = String, description = "The service's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_new(entry: Entry) -> Result<Response, Problem> {
    let NewService { service, place } = entry.read()?;
    let slug = create_service(entry.db(), &entry.act(), service.into(), PlaceInput::from(place)).await?;
    let location = format!("/infrastructure/services/{slug}");
    entry.made(&EnteredJson { slug }, &location)
}

/// Changes what is known of a service.
#[utoipa::path(
    put, path = "/infrastructure/services/{service}", tag = "infrastructure", operation_id = "changeService",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = ServiceBody,
    responses((status = 200, description = "The service as it is now.", body = ServiceJson)),
    security(("token" = ["infrastructure:read", "inventory:write"]))
)]
pub async fn service_change(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let input = ServiceInput::from(entry.read::<ServiceBody>()?);
    input.check().map_err(Problem::Refused)?;
    let seen = |stock: &Stock| Some((service_json(stock, &slug)?, stock.seen(Kind::Service, &slug)?));
    let act = entry.act_on(seen).await?;
    change_service(entry.db(), &act, slug.clone(), input).await?;
    entry.done(&one(&entry.caller, |stock| service_json(stock, &slug)).await?)
}
