//! `GET /infrastructure/providers`, `/sites`, `/assets` and `/services`, and one machine or service.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::infrastructure::{Asset, Further, Placed, Provider, Service, Site, Stock, stock};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::DayJson;
use super::super::{Caller, Problem};
use super::software::InstallationJson;
use super::{area_schema, kept_schema, model_schema, service_schema};

/// Somebody who is paid for a place, a machine or a line.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Provider)]
pub struct ProviderJson {
    /// The address part.
    #[schema(example = "linea-comun")]
    slug: String,
    /// The name.
    name: String,
    /// Under which law it works.
    jurisdiction: String,
    /// The contract, possibly nothing.
    contract: String,
    /// What about it is communal, possibly nothing.
    communal: String,
    /// What is not, possibly nothing.
    not_communal: String,
    /// The first day without it; null while it is there.
    #[schema(required = true)]
    retired_on: Option<DayJson>,
}

impl From<Provider> for ProviderJson {
    fn from(it: Provider) -> Self {
        Self {
            slug: it.slug,
            name: it.name,
            jurisdiction: it.jurisdiction,
            contract: it.contract,
            communal: it.communal,
            not_communal: it.not_communal,
            retired_on: it.retired_on.map(Into::into),
        }
    }
}

/// Where machines stand.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Site)]
pub struct SiteJson {
    /// The address part.
    #[schema(example = "cellar")]
    slug: String,
    /// The name.
    name: String,
    /// Where it is.
    location: String,
    /// The address part of its provider; null for a site of the community's own.
    #[schema(required = true)]
    provider: Option<String>,
    /// What else is worth knowing, possibly nothing.
    note: String,
    /// The first day without it; null while it is there.
    #[schema(required = true)]
    retired_on: Option<DayJson>,
}

impl From<Site> for SiteJson {
    fn from(it: Site) -> Self {
        Self {
            slug: it.slug,
            name: it.name,
            location: it.location,
            provider: it.provider,
            note: it.note,
            retired_on: it.retired_on.map(Into::into),
        }
    }
}

/// Where something is from a day on: at a site in a model, or on a host.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Place)]
pub struct PlaceJson {
    /// The first day there.
    from: DayJson,
    /// Whose hardware it is; null on a host.
    #[schema(schema_with = model_or_null)]
    model: Option<&'static str>,
    /// The site's address part; null on a host.
    #[schema(required = true)]
    site: Option<String>,
    /// The host's address part; null at a site.
    #[schema(required = true)]
    host: Option<String>,
}

/// Whose hardware something is, or null.
pub(super) fn model_or_null() -> utoipa::openapi::schema::Object {
    nullable(model_schema())
}

fn nullable(object: utoipa::openapi::schema::Object) -> utoipa::openapi::schema::Object {
    use utoipa::openapi::schema::{SchemaType, Type};
    let mut values = object.enum_values.clone().unwrap_or_default();
    values.push(serde_json::Value::Null);
    utoipa::openapi::ObjectBuilder::from(object)
        .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
        .enum_values(Some(values))
        .build()
}

fn place(placed: &Placed) -> PlaceJson {
    PlaceJson {
        from: placed.from.into(),
        model: placed.model.map(|model| model.as_str()),
        site: placed.site.clone(),
        host: placed.host.clone(),
    }
}

/// Who answers for a layer of a machine.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Responsibility)]
pub struct ResponsibilityJson {
    /// The layer.
    #[schema(schema_with = area_schema)]
    area: &'static str,
    /// Whose it is.
    #[schema(schema_with = kept_schema)]
    kept_by: &'static str,
    /// The number of the member who was named; null for nobody.
    #[schema(required = true)]
    member: Option<i64>,
    /// The address part of the circle that was named; null for none.
    #[schema(required = true)]
    circle: Option<String>,
}

/// A machine, of iron or virtual.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Asset)]
pub struct AssetJson {
    /// The address part.
    #[schema(example = "noria")]
    slug: String,
    /// The name.
    name: String,
    /// What it is, possibly nothing.
    description: String,
    /// The operating system with its version, possibly nothing.
    operating_system: String,
    /// The first day without it; null while it is there.
    #[schema(required = true)]
    retired_on: Option<DayJson>,
    /// Where it is, was and is planned to be, the earliest first: today it is where the last is that has begun.
    places: Vec<PlaceJson>,
    /// Who answers for what.
    responsibilities: Vec<ResponsibilityJson>,
    /// What runs and ran in it, in which version.
    installations: Vec<InstallationJson>,
}

impl From<Asset> for AssetJson {
    fn from(it: Asset) -> Self {
        let operating_system = it.operating_system();
        let kept = it.responsibilities.into_iter().map(|kept| ResponsibilityJson {
            area: kept.area.as_str(),
            kept_by: kept.kept_by.as_str(),
            member: kept.member,
            circle: kept.circle,
        });
        Self {
            responsibilities: kept.collect(),
            places: it.places.iter().map(place).collect(),
            slug: it.slug,
            name: it.name,
            description: it.description,
            operating_system,
            installations: it.installations.iter().map(Into::into).collect(),
            retired_on: it.retired_on.map(Into::into),
        }
    }
}

/// A machine that a service stands on beside the one that it runs on.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FurtherPlace)]
pub struct FurtherPlaceJson {
    /// Its number among those of the service.
    number: i64,
    /// The machine's address part.
    host: String,
    /// What for.
    #[schema(example = "replica")]
    purpose: String,
    /// The first day.
    from: DayJson,
    /// The first day without it; null while it lasts. Equal to the first day where it was recorded by mistake.
    #[schema(required = true)]
    until: Option<DayJson>,
}

impl From<Further> for FurtherPlaceJson {
    fn from(it: Further) -> Self {
        let (from, until) = (it.from.into(), it.until.map(Into::into));
        Self { number: it.number, host: it.host, purpose: it.purpose, from, until }
    }
}

/// What people use.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Service)]
pub struct ServiceJson {
    /// The address part.
    #[schema(example = "mail")]
    slug: String,
    /// The name.
    name: String,
    /// What it is for.
    #[schema(schema_with = service_schema)]
    kind: &'static str,
    /// What it is for, in words, possibly none.
    purpose: String,
    /// Where it is reached, possibly nothing.
    address: String,
    /// The name of the software that does it.
    software: String,
    /// Its version, possibly nothing.
    version: String,
    /// Its licence, possibly nothing.
    licence: String,
    /// The first day without it; null while it is there.
    #[schema(required = true)]
    retired_on: Option<DayJson>,
    /// Where it runs, ran and is planned to run, the earliest first: today that is the last that has begun.
    places: Vec<PlaceJson>,
    /// Machines that it stands and stood on beside the one that it runs on.
    further_places: Vec<FurtherPlaceJson>,
    /// What it is made of and was made of, in which version.
    installations: Vec<InstallationJson>,
}

impl From<Service> for ServiceJson {
    fn from(it: Service) -> Self {
        let (software, version, licence) = match it.main() {
            Some(main) => (main.name.clone(), main.version.clone(), main.licence.clone()),
            None => Default::default(),
        };
        Self {
            places: it.places.iter().map(place).collect(),
            further_places: it.further.into_iter().map(Into::into).collect(),
            slug: it.slug,
            name: it.name,
            kind: it.kind.as_str(),
            purpose: it.purpose,
            address: it.address,
            software,
            version,
            licence,
            installations: it.installations.iter().map(Into::into).collect(),
            retired_on: it.retired_on.map(Into::into),
        }
    }
}

/// The inventory, for those whose token opens it.
pub(super) async fn inventory(caller: &Caller) -> Result<Stock, Problem> {
    caller.require(Scope::InfrastructureRead)?;
    Ok(stock(caller.db(), &caller.viewer).await?)
}

/// Something of the inventory as it is now.
pub(super) async fn one<T>(caller: &Caller, of: impl FnOnce(&Stock) -> Option<T>) -> Result<T, Problem> {
    of(&inventory(caller).await?).ok_or(Problem::NotFound)
}

pub(super) async fn list<T: Serialize, F: Into<T>>(
    caller: Caller,
    asked: Asked,
    mut parameters: Parameters,
    of: fn(Stock) -> Vec<F>,
) -> Result<Response, Problem> {
    let stock = inventory(&caller).await?;
    let paging = parameters.paging();
    parameters.finish()?;
    asked.page(&Page::part(of(stock).into_iter().map(Into::into).collect(), paging))
}

/// The providers, by name.
#[utoipa::path(
    get, path = "/infrastructure/providers", tag = "infrastructure", operation_id = "listProviders",
    params(Paging),
    responses((status = 200, description = "A page of the providers.", body = Page<ProviderJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn providers(caller: Caller, asked: Asked, parameters: Parameters) -> Result<Response, Problem> {
    list::<ProviderJson, _>(caller, asked, parameters, |stock| stock.providers).await
}

/// The sites, by name.
#[utoipa::path(
    get, path = "/infrastructure/sites", tag = "infrastructure", operation_id = "listSites",
    params(Paging),
    responses((status = 200, description = "A page of the sites.", body = Page<SiteJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn sites(caller: Caller, asked: Asked, parameters: Parameters) -> Result<Response, Problem> {
    list::<SiteJson, _>(caller, asked, parameters, |stock| stock.sites).await
}

/// The machines, by name, with where they are and who answers for them.
#[utoipa::path(
    get, path = "/infrastructure/assets", tag = "infrastructure", operation_id = "listAssets",
    params(Paging),
    responses((status = 200, description = "A page of the machines.", body = Page<AssetJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn assets(caller: Caller, asked: Asked, parameters: Parameters) -> Result<Response, Problem> {
    list::<AssetJson, _>(caller, asked, parameters, |stock| stock.assets).await
}

/// The services, by name.
#[utoipa::path(
    get, path = "/infrastructure/services", tag = "infrastructure", operation_id = "listServices",
    params(Paging),
    responses((status = 200, description = "A page of the services.", body = Page<ServiceJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn services(caller: Caller, asked: Asked, parameters: Parameters) -> Result<Response, Problem> {
    list::<ServiceJson, _>(caller, asked, parameters, |stock| stock.services).await
}

/// A machine.
#[utoipa::path(
    get, path = "/infrastructure/assets/{asset}", tag = "infrastructure", operation_id = "getAsset",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    responses((status = 200, description = "The machine.", body = AssetJson)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn asset(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    let stock = inventory(&caller).await?;
    parameters.finish()?;
    let found = stock.assets.into_iter().find(|it| it.slug == slug).ok_or(Problem::NotFound)?;
    asked.answer(&AssetJson::from(found))
}

/// A service.
#[utoipa::path(
    get, path = "/infrastructure/services/{service}", tag = "infrastructure", operation_id = "getService",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    responses((status = 200, description = "The service.", body = ServiceJson)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn service(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    let stock = inventory(&caller).await?;
    parameters.finish()?;
    let found = stock.services.into_iter().find(|it| it.slug == slug).ok_or(Problem::NotFound)?;
    asked.answer(&ServiceJson::from(found))
}
