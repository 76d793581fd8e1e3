//! `POST /infrastructure/sites`, and one site: `GET` and `PUT /infrastructure/sites/{site}`.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{Kind, SiteInput};
use domain::members::token::Scope;
use serde::Deserialize;
use store::infrastructure::{Stock, change_site, create_site};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::{Caller, Problem};
use super::EnteredJson;
use super::entry::Entry;
use super::things::{SiteJson, one};

/// A site to enter.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "Cellar", "location": "Calle del Agua 3, Jaca", "note": "The key is with the neighbours." }))]
pub struct NewSite {
    /// The name.
    #[schema(min_length = 1, max_length = 300)]
    name: String,
    /// Where it is.
    #[schema(min_length = 1, max_length = 300)]
    location: String,
    /// The address part of its provider; null for a site of the community's own. It stays what it was at first.
    #[serde(default)]
    provider: Option<String>,
    /// What else is worth knowing, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 10_000)]
    note: String,
}

/// What is known of a site, but its provider.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "name": "Cellar", "location": "Calle del Agua 3, Jaca", "note": "The key is with the neighbours." }))]
pub struct SiteBody {
    /// The name.
    #[schema(min_length = 1, max_length = 300)]
    name: String,
    /// Where it is.
    #[schema(min_length = 1, max_length = 300)]
    location: String,
    /// What else is worth knowing, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 10_000)]
    note: String,
}

/// A site as it is now.
pub(super) fn site_json(stock: &Stock, slug: &str) -> Option<SiteJson> {
    stock.site(slug).cloned().map(Into::into)
}

/// A site.
#[utoipa::path(
    get, path = "/infrastructure/sites/{site}", tag = "infrastructure", operation_id = "getSite",
    params(("site" = String, Path, description = "The address part of the site.", example = "cellar")),
    responses((status = 200, description = "The site.", body = SiteJson)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn site(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureRead)?;
    parameters.finish()?;
    asked.answer(&one(&caller, |stock| site_json(stock, &slug)).await?)
}

/// Enters a site, by the same command as the page.
#[utoipa::path(
    post, path = "/infrastructure/sites", tag = "infrastructure", operation_id = "createSite",
    request_body = NewSite,
    responses((status = 201, description = "It is entered.", body = EnteredJson, headers(("Location" = String, description = "The site's address.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn site_new(entry: Entry) -> Result<Response, Problem> {
    let NewSite { name, location, provider, note } = entry.read()?;
    let input = SiteInput { name, location, provider: provider.unwrap_or_default(), note };
    let slug = create_site(entry.db(), &entry.act(), input).await?;
    let location = format!("/infrastructure/sites/{slug}");
    entry.made(&EnteredJson { slug }, &location)
}

/// Changes what is known of a site, but its provider: another provider's is another site.
#[utoipa::path(
    put, path = "/infrastructure/sites/{site}", tag = "infrastructure", operation_id = "changeSite",
    params(("site" = String, Path, description = "The address part of the site.", example = "cellar")),
    request_body = SiteBody,
    responses((status = 200, description = "The site as it is now.", body = SiteJson)),
    security(("token" = ["infrastructure:read", "inventory:write"]))
)]
pub async fn site_change(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    let SiteBody { name, location, note } = entry.read()?;
    let input = SiteInput { name, location, provider: String::new(), note };
    input.check().map_err(Problem::Refused)?;
    let seen = |stock: &Stock| Some((site_json(stock, &slug)?, stock.seen(Kind::Site, &slug)?));
    let act = entry.act_on(seen).await?;
    change_site(entry.db(), &act, slug.clone(), input).await?;
    entry.done(&one(&entry.caller, |stock| site_json(stock, &slug)).await?)
}
