//! `/infrastructure/sites/{site}/costs`, `/assets/{asset}/costs` and `/services/{service}/costs`: what is paid for something, line by line.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::Kind;
use domain::members::token::Scope;
use domain::sharing::Quantity;
use serde::Serialize;
use store::infrastructure::{Cost, stock};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{DayJson, MoneyJson};
use super::super::{Caller, Problem};
use super::basis_schema;

/// What is paid for something, from a day until another.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Cost)]
pub struct CostJson {
    /// Its number among those of its thing.
    #[schema(example = 1)]
    number: i64,
    /// What is paid for.
    #[schema(example = "Rack space")]
    name: String,
    /// How it is stated.
    #[schema(schema_with = basis_schema)]
    basis: &'static str,
    /// The amount each month or year, or the price; null for power.
    #[schema(required = true)]
    amount: Option<MoneyJson>,
    /// The life of something bought, in months; null for what was not.
    #[schema(required = true)]
    life_months: Option<i64>,
    /// The power drawn, in watts; null for anything else.
    #[schema(required = true)]
    watts: Option<i64>,
    /// What a kilowatt-hour costs in units of the currency, an exact decimal; null for anything but power.
    #[schema(required = true, example = "0.21")]
    tariff: Option<String>,
    /// The first day that is paid for.
    from: DayJson,
    /// The first day that is paid for no longer; null while it is paid. Equal to `from` where it was struck out.
    #[schema(required = true)]
    until: Option<DayJson>,
}

fn cost_json(cost: &Cost, caller: &Caller) -> CostJson {
    CostJson {
        number: cost.number,
        name: cost.name.clone(),
        basis: cost.basis.as_str(),
        amount: cost.amount_minor.map(|minor| MoneyJson::new(minor, caller.community.currency)),
        life_months: cost.life_months,
        watts: cost.watts,
        tariff: cost.tariff_millionths.and_then(Quantity::from_millionths).map(|tariff| tariff.to_string()),
        from: cost.from.into(),
        until: cost.until.map(Into::into),
    }
}

async fn of(
    caller: Caller,
    asked: Asked,
    kind: Kind,
    slug: &str,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let stock = stock(caller.db(), &caller.viewer).await?;
    let costs = stock.costs(kind, slug).ok_or(Problem::NotFound)?;
    asked.page(&Page::part(costs.iter().map(|cost| cost_json(cost, &caller)).collect(), paging))
}

/// What is and was paid for a site, by number.
#[utoipa::path(
    get, path = "/infrastructure/sites/{site}/costs", tag = "infrastructure", operation_id = "listSiteCosts",
    params(("site" = String, Path, description = "The address part of the site.", example = "cellar"), Paging),
    responses((status = 200, description = "A page of the costs.", body = Page<CostJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn site_costs(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    of(caller, asked, Kind::Site, &slug, parameters).await
}

/// What is and was paid for a machine, by number.
#[utoipa::path(
    get, path = "/infrastructure/assets/{asset}/costs", tag = "infrastructure", operation_id = "listAssetCosts",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria"), Paging),
    responses((status = 200, description = "A page of the costs.", body = Page<CostJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn asset_costs(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    of(caller, asked, Kind::Asset, &slug, parameters).await
}

/// What is and was paid for a service beside its machine, by number.
#[utoipa::path(
    get, path = "/infrastructure/services/{service}/costs", tag = "infrastructure", operation_id = "listServiceCosts",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail"), Paging),
    responses((status = 200, description = "A page of the costs.", body = Page<CostJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn service_costs(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    of(caller, asked, Kind::Service, &slug, parameters).await
}
