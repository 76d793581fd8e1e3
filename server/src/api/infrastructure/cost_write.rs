//! `POST …/costs` and `…/costs/{number}/end`: a cost is never changed, it is ended, and another begins.

use axum::extract::Path;
use axum::response::Response;
use domain::infrastructure::{CostInput, Kind};
use domain::language::Language;
use domain::treasury::money::Currency;
use domain::validation::{FieldError, Refusal};
use serde::{Deserialize, Serialize};
use store::infrastructure::{add_cost, end_cost};
use utoipa::ToSchema;

use super::super::Problem;
use super::super::parameters::number;
use super::super::types::NewAmount;
use super::basis_schema;
use super::entry::Entry;

/// What is to be paid for something.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "name": "Rack space", "basis": "monthly", "amount": { "minor": 4500, "currency": "EUR" }, "from": "2026-10-01"
}))]
pub struct NewCost {
    /// What is paid for.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// How it is stated.
    #[schema(schema_with = basis_schema)]
    basis: String,
    /// The amount each month or year, or the price, in the community's currency; null for power.
    #[serde(default)]
    amount: Option<NewAmount>,
    /// The life of something bought, in months; null for all else.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 600)]
    life_months: Option<u32>,
    /// The power drawn, in watts; null for all but power.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 1_000_000)]
    watts: Option<u32>,
    /// What a kilowatt-hour costs in units of the currency, a decimal with at most six places; null for all but power.
    #[serde(default)]
    tariff: Option<String>,
    /// The first day that is paid for.
    #[schema(format = Date)]
    from: String,
    /// The last day that is paid for; null for no end.
    #[serde(default)]
    #[schema(format = Date)]
    last_day: Option<String>,
}

impl NewCost {
    fn typed(self, own: Currency) -> Result<CostInput, FieldError> {
        // Bounds of the document, which the command looks at only where the basis asks for the field.
        let count = |count: Option<u32>, most: u32, field: &str| match count {
            Some(count) if !(1..=most).contains(&count) => {
                Err(Refusal::new("error-whole-number").with("least", 1_i64).with("most", i64::from(most)).at(field))
            }
            count => Ok(count.map(|count| count.to_string()).unwrap_or_default()),
        };
        let (life_months, watts) =
            (count(self.life_months, 600, "life_months")?, count(self.watts, 1_000_000, "watts")?);
        match self.amount.as_ref().map(|amount| amount.minor) {
            Some(..=0) => return Err(Refusal::new("error-amount-zero").at("amount")),
            Some(1_000_000_000_001..) => return Err(Refusal::new("error-amount-large").at("amount")),
            _ => {}
        }
        Ok(CostInput {
            amount: self.amount.map(|amount| amount.plain(own)).transpose()?.unwrap_or_default(),
            name: self.name,
            basis: self.basis,
            life_months,
            watts,
            tariff: self.tariff.unwrap_or_default(),
            from: self.from,
            last_day: self.last_day.unwrap_or_default(),
        })
    }
}

/// A cost that has been entered or ended.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = EnteredCost, example = json!({ "number": 2 }))]
pub struct EnteredCostJson {
    /// Its number among those of its thing.
    number: i64,
}

async fn add(entry: Entry, kind: Kind, slug: String) -> Result<Response, Problem> {
    let cost: NewCost = entry.read()?;
    let input = cost.typed(entry.caller.community.currency).map_err(|error| Problem::Refused(vec![error]))?;
    // The amount is written with a point, as English does.
    let number = add_cost(entry.db(), &entry.act(), kind, slug.clone(), input, Language::En).await?;
    entry.made(&EnteredCostJson { number }, &format!("/infrastructure/{kind}/{slug}/costs"))
}

/// Adds a cost to a site.
#[utoipa::path(
    post, path = "/infrastructure/sites/{site}/costs", tag = "infrastructure", operation_id = "addSiteCost",
    params(("site" = String, Path, description = "The address part of the site.", example = "cellar")),
    request_body = NewCost,
    responses((status = 201, description = "It is entered.", body = EnteredCostJson, headers(("Location" = String, description = "The address of the costs.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn site_cost_new(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    add(entry, Kind::Site, slug).await
}

/// Adds a cost to a machine.
#[utoipa::path(
    post, path = "/infrastructure/assets/{asset}/costs", tag = "infrastructure", operation_id = "addAssetCost",
    params(("asset" = String, Path, description = "The address part of the machine.", example = "noria")),
    request_body = NewCost,
    responses((status = 201, description = "It is entered.", body = EnteredCostJson, headers(("Location" = String, description = "The address of the costs.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_cost_new(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    add(entry, Kind::Asset, slug).await
}

/// Adds a cost to a service, beside its machine's.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/costs", tag = "infrastructure", operation_id = "addServiceCost",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail")),
    request_body = NewCost,
    responses((status = 201, description = "It is entered.", body = EnteredCostJson, headers(("Location" = String, description = "The address of the costs.")))),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_cost_new(Path(slug): Path<String>, entry: Entry) -> Result<Response, Problem> {
    add(entry, Kind::Service, slug).await
}

/// The last day of a cost.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "last_day": "2026-10-31" }))]
pub struct CostEnd {
    /// The last day that is paid for; the day before its first strikes it out.
    #[schema(format = Date)]
    last_day: String,
}

async fn end(entry: Entry, kind: Kind, (slug, raw): (String, String)) -> Result<Response, Problem> {
    let number = number(&raw)?;
    let CostEnd { last_day } = entry.read()?;
    end_cost(entry.db(), &entry.act(), kind, slug, number, last_day).await?;
    entry.noted(&EnteredCostJson { number })
}

/// Ends a cost of a site.
#[utoipa::path(
    post, path = "/infrastructure/sites/{site}/costs/{number}/end", tag = "infrastructure", operation_id = "endSiteCost",
    params(
        ("site" = String, Path, description = "The address part of the site.", example = "cellar"),
        ("number" = i64, Path, description = "Its number among those of the site.", minimum = 1, example = 1),
    ),
    request_body = CostEnd,
    responses((status = 200, description = "It is ended.", body = EnteredCostJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn site_cost_end(Path(of): Path<(String, String)>, entry: Entry) -> Result<Response, Problem> {
    end(entry, Kind::Site, of).await
}

/// Ends a cost of a machine.
#[utoipa::path(
    post, path = "/infrastructure/assets/{asset}/costs/{number}/end", tag = "infrastructure", operation_id = "endAssetCost",
    params(
        ("asset" = String, Path, description = "The address part of the machine.", example = "noria"),
        ("number" = i64, Path, description = "Its number among those of the machine.", minimum = 1, example = 1),
    ),
    request_body = CostEnd,
    responses((status = 200, description = "It is ended.", body = EnteredCostJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn asset_cost_end(Path(of): Path<(String, String)>, entry: Entry) -> Result<Response, Problem> {
    end(entry, Kind::Asset, of).await
}

/// Ends a cost of a service.
#[utoipa::path(
    post, path = "/infrastructure/services/{service}/costs/{number}/end", tag = "infrastructure",
    operation_id = "endServiceCost",
    params(
        ("service" = String, Path, description = "The address part of the service.", example = "mail"),
        ("number" = i64, Path, description = "Its number among those of the service.", minimum = 1, example = 1),
    ),
    request_body = CostEnd,
    responses((status = 200, description = "It is ended.", body = EnteredCostJson)),
    security(("token" = ["inventory:write"]))
)]
pub async fn service_cost_end(Path(of): Path<(String, String)>, entry: Entry) -> Result<Response, Problem> {
    end(entry, Kind::Service, of).await
}
