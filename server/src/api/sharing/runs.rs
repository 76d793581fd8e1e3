//! `GET /sharing/pools/{pool}/runs/{month}`, and its portions.

use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Month;
use domain::members::token::Scope;
use domain::sharing::Who;
use serde::Serialize;
use store::sharing::{RunPortion, portions_after, sharing_run};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters, month};
use super::super::types::{MoneyJson, MonthText};
use super::super::{Caller, Problem};
use super::{BasisJson, SharingRunLineJson, basis_json, line_json};

/// A month of a pool, with what it was shared by.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SharingRun)]
pub struct SharingRunJson {
    /// The month.
    pub(super) run: SharingRunLineJson,
    /// What it was shared by.
    basis: BasisJson,
}

/// A pool's month: the posting that stands, or else the last that was reversed.
#[utoipa::path(
    get, path = "/sharing/pools/{pool}/runs/{month}", tag = "sharing", operation_id = "getSharingRun",
    params(
        ("pool" = String, Path, description = "The address part of the pool.", example = "mail"),
        ("month" = inline(MonthText), Path, description = "The month.", example = "2026-10"),
    ),
    responses((status = 200, description = "The month.", body = SharingRunJson)),
    security(("token" = ["treasury:read"]))
)]
pub async fn sharing_run_show(
    caller: Caller,
    asked: Asked,
    Path((pool, raw)): Path<(String, String)>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    asked.answer(&run_json(&caller, &pool, month(&raw)?).await?)
}

/// A pool's month, as it is now.
pub(super) async fn run_json(caller: &Caller, pool: &str, month: Month) -> Result<SharingRunJson, Problem> {
    let run = sharing_run(caller.db(), &caller.viewer, pool, month, None, 1).await?;
    let currency = caller.community.currency;
    Ok(SharingRunJson { run: line_json(&run.line, currency), basis: basis_json(&run.basis, currency) })
}

/// What a month came to for somebody.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Portion)]
pub struct PortionJson {
    /// The member's number: 17 is M-17; null where it is a circle's.
    #[schema(required = true, example = 17)]
    member: Option<i64>,
    /// The address part of the circle, whose portion the community bears; null where it is a member's.
    #[schema(required = true)]
    circle: Option<String>,
    /// For how many days of the month.
    #[schema(minimum = 1, maximum = 31)]
    days: i64,
    /// How many parts the class counted for.
    weight: i64,
    /// Where along the line, from 1.
    place: i64,
    /// What was used, an exact decimal.
    #[schema(example = "12.5")]
    used: String,
    /// What was kept ready, in unit-days, an exact decimal.
    reserved: String,
    /// What the method looked at, an exact decimal.
    measure: String,
    /// The portion before rounding, in minor units: this over `denominator`.
    #[schema(example = "10000")]
    numerator: String,
    /// What `numerator` is over.
    #[schema(example = "3")]
    denominator: String,
    /// The portion.
    amount: MoneyJson,
}

/// A portion.
pub fn portion_json(portion: &RunPortion, caller: &Caller) -> PortionJson {
    let (member, circle) = match &portion.who {
        Who::Member(number) => (Some(*number), None),
        Who::Circle(slug) => (None, Some(slug.clone())),
    };
    PortionJson {
        member,
        circle,
        days: portion.days,
        weight: portion.weight,
        place: portion.place,
        used: portion.used.to_string(),
        reserved: portion.reserved.to_string(),
        measure: portion.measure.to_string(),
        numerator: portion.numerator.clone(),
        denominator: portion.denominator.clone(),
        amount: MoneyJson::new(portion.amount_minor, caller.community.currency),
    }
}

/// The portions of a month: members by number, then circles.
///
/// The member's own alone for those who may not read the treasury.
#[utoipa::path(
    get, path = "/sharing/pools/{pool}/runs/{month}/portions", tag = "sharing", operation_id = "listPortions",
    params(
        ("pool" = String, Path, description = "The address part of the pool.", example = "mail"),
        ("month" = inline(MonthText), Path, description = "The month.", example = "2026-10"),
        Paging,
    ),
    responses((status = 200, description = "A page of the portions.", body = Page<PortionJson>)),
    security(("token" = ["treasury:read"]))
)]
pub async fn portions(
    caller: Caller,
    asked: Asked,
    Path((pool, raw)): Path<(String, String)>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let month = month(&raw)?;
    let query =
        |after: Option<i64>, most| portions_after(caller.db(), &caller.viewer, &pool, month, after.unwrap_or(0), most);
    let page = Page::found(paging, query, |(cursor, _)| *cursor).await?;
    asked.page(&page.map(|(_, portion)| portion_json(&portion, &caller)))
}
