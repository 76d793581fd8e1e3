//! `GET /infrastructure/sites/{site}/cost`, `/assets/{asset}/cost` and `/services/{service}/cost`: what a month of something costs.

use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Month;
use domain::infrastructure::Kind;
use domain::members::token::Scope;
use domain::validation::Refusal;
use serde::Serialize;
use store::infrastructure::cost;
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::types::{MoneyJson, MonthText};
use super::super::{Caller, Problem};
use super::basis_schema;

/// What a month of something costs, with everything that runs on it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MonthCost)]
pub struct MonthCostJson {
    /// The month.
    #[schema(example = "2026-10")]
    month: String,
    /// The sum of the lines.
    total: MoneyJson,
    /// What it is made of.
    lines: Vec<CostLineJson>,
}

/// A line of what something costs.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CostLine)]
pub struct CostLineJson {
    /// Whose it is: the kind and the address part.
    #[schema(example = "assets/noria")]
    of: String,
    /// What is paid for.
    name: String,
    /// How it is stated.
    #[schema(schema_with = basis_schema)]
    basis: &'static str,
    /// For how many days of the month.
    days: i64,
    /// What it comes to.
    amount: MoneyJson,
}

async fn of_month(
    caller: Caller,
    asked: Asked,
    kind: Kind,
    slug: &str,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureRead)?;
    let month = parameters.month("month");
    parameters.finish()?;
    let required = || Problem::unreadable(Refusal::new("error-month"), "month");
    let month: Month = month.ok_or_else(required)?;
    let found = cost(caller.db(), &caller.viewer, kind, slug, month).await?;
    let money = |minor| MoneyJson::new(minor, caller.community.currency);
    let lines = found.lines.iter().map(|held| CostLineJson {
        of: format!("{}/{}", held.kind, held.slug),
        name: held.line.name.clone(),
        basis: held.line.basis.kind().as_str(),
        days: held.counted.days,
        amount: money(held.counted.minor),
    });
    asked.answer(&MonthCostJson { month: month.to_string(), total: money(found.total_minor()), lines: lines.collect() })
}

/// What a site costs in a month, with the machines that stand there and all that runs on them.
#[utoipa::path(
    get, path = "/infrastructure/sites/{site}/cost", tag = "infrastructure", operation_id = "getSiteCost",
    params(
        ("site" = String, Path, description = "The address part of the site.", example = "cellar"),
        ("month" = inline(MonthText), Query, description = "The month.", example = "2026-10"),
    ),
    responses((status = 200, description = "The cost.", body = MonthCostJson)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn site_cost(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    of_month(caller, asked, Kind::Site, &slug, parameters).await
}

/// What a machine costs in a month, with all that runs on it.
#[utoipa::path(
    get, path = "/infrastructure/assets/{asset}/cost", tag = "infrastructure", operation_id = "getAssetCost",
    params(
        ("asset" = String, Path, description = "The address part of the machine.", example = "noria"),
        ("month" = inline(MonthText), Query, description = "The month.", example = "2026-10"),
    ),
    responses((status = 200, description = "The cost.", body = MonthCostJson)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn asset_cost(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    of_month(caller, asked, Kind::Asset, &slug, parameters).await
}

/// What a service costs in a month beside its machine.
#[utoipa::path(
    get, path = "/infrastructure/services/{service}/cost", tag = "infrastructure", operation_id = "getServiceCost",
    params(
        ("service" = String, Path, description = "The address part of the service.", example = "mail"),
        ("month" = inline(MonthText), Query, description = "The month.", example = "2026-10"),
    ),
    responses((status = 200, description = "The cost.", body = MonthCostJson)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn service_cost(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    of_month(caller, asked, Kind::Service, &slug, parameters).await
}
