//! `GET /sharing/statements`: the portions of the member in whose name the token acts, whatever the pool.

use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::sharing::{OwnPortion, own_portions};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{DayJson, MoneyJson};
use super::super::{Caller, Problem};

/// A portion of one's own.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = StatementLine)]
pub struct StatementLineJson {
    /// The address part of the pool.
    #[schema(example = "mail")]
    pool: String,
    /// The name of the pool.
    #[schema(example = "Mail")]
    pool_name: String,
    /// The month.
    #[schema(example = "2026-10")]
    month: String,
    /// The number of the month's journal entry: 12 is J-12.
    #[schema(example = 12)]
    entry: i64,
    /// Whether the month was reversed, so that nothing of it is owed.
    reversed: bool,
    /// For how many days of the month.
    #[schema(minimum = 1, maximum = 31)]
    days: i64,
    /// When it fell or falls due.
    due_on: DayJson,
    /// The portion.
    amount: MoneyJson,
}

/// The member's own portions of shared costs, the latest month first, those of months that were reversed too.
///
/// What each was made of stands at `/sharing/pools/{pool}/runs/{month}/statements/{number}`.
#[utoipa::path(
    get, path = "/sharing/statements", tag = "sharing", operation_id = "listOwnStatements",
    params(Paging),
    responses((status = 200, description = "A page of the portions.", body = Page<StatementLineJson>)),
    security(("token" = ["treasury:read"]))
)]
pub async fn own_statements(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let query = |behind, most| own_portions(caller.db(), &caller.viewer, behind, most);
    let page = Page::found(paging, query, |portion| portion.entry).await?;
    let line = |portion: OwnPortion| StatementLineJson {
        pool: portion.pool,
        pool_name: portion.pool_name,
        month: portion.month.to_string(),
        entry: portion.entry,
        reversed: portion.is_reversed,
        days: portion.days,
        due_on: portion.due_on.into(),
        amount: MoneyJson::new(portion.amount_minor, caller.community.currency),
    };
    asked.page(&page.map(line))
}
