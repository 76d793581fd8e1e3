//! `POST /infrastructure/providers`, and one provider: `GET` and `PUT /infrastructure/providers/{provider}`.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{Kind, ProviderInput};
use domain::members::token::Scope;
use serde::Deserialize;
use store::infrastructure::{Stock, change_provider, create_provider};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::{Caller, Problem};
use super::EnteredJson;
use super::entry::Entry;
use super::things::{ProviderJson, one};

/// What is known of a provider.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "name": "Línea Común", "jurisdiction": "Spain", "contract": "2026-14, until 2028",
    "communal": "A co-operative of its workers.", "not_communal": "Its building is rented."
}))]
pub struct ProviderBody {
    /// The name.
    #[schema(min_length = 1, max_length = 300)]
    name: String,
    /// Under which law it works.
    #[schema(min_length = 1, max_length = 300)]
    jurisdiction: String,
    /// The contract, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 300)]
    contract: String,
    /// What about it is communal, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 10_000)]
    communal: String,
    /// What is not, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 10_000)]
    not_communal: String,
}

impl From<ProviderBody> for ProviderInput {
    fn from(it: ProviderBody) -> Self {
        let ProviderBody { name, jurisdiction, contract, communal, not_communal } = it;
        Self { name, jurisdiction, contract, communal, not_communal }
    }
}

/// A provider as it is now.
pub(in crate::api) fn provider_json(stock: &Stock, slug: &str) -> Option<ProviderJson> {
    stock.provider(slug).cloned().map(Into::into)
}

/// A provider.
#[utoipa::path(
    get, path = "/infrastructure/providers/{provider}", tag = "infrastructure", operation_id = "getProvider",
    params(("provider" = String, Path, description = "The address part of the provider.", example = "linea-comun")),
    responses((status = 200, description = "The provider.", body = ProviderJson)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn provider(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureRead)?;
    parameters.finish()?;
    asked.answer(&one(&caller, |stock| provider_json(stock, &slug)).await?)
}

/// Enters a provider, by the same command as the page.
#[utoipa::path(
    post, path = "/infrastructure/providers", tag = "infrastructure", operation_id = "createProvider",
    request_body = ProviderBody,
    responses((status = 201, description = "It is entered.", body = EnteredJson, headers(("Location" = String, description = "The provider's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn provider_new(entry: Entry) -> Result<Response, Problem> {
    let provider: ProviderBody = entry.read()?;
    let slug = create_provider(entry.db(), &entry.act(), provider.into()).await?;
    let location = format!("/infrastructure/providers/{slug}");
    entry.made(&EnteredJson { slug }, &location)
}

/// Changes what is known of a provider.
#[utoipa::path(
    put, path = "/infrastructure/providers/{provider}", tag = "infrastructure", operation_id = "changeProvider",
    params(("provider" = String, Path, description = "The address part of the provider.", example = "linea-comun")),
    request_body = ProviderBody,
    responses((status = 200, description = "The provider as it is now.", body = ProviderJson)),
    security(("token" = ["infrastructure:read", "inventory:write"]))
)]
pub async fn provider_change(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let input = ProviderInput::from(entry.read::<ProviderBody>()?);
    input.check().map_err(Problem::Refused)?;
    let seen = |stock: &Stock| Some((provider_json(stock, &slug)?, stock.seen(Kind::Provider, &slug)?));
    let act = entry.act_on(seen).await?;
    change_provider(entry.db(), &act, slug.clone(), input).await?;
    entry.done(&one(&entry.caller, |stock| provider_json(stock, &slug)).await?)
}
