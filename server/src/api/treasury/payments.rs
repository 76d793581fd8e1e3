//! `GET /payments`.

use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::treasury::payments_before;
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{DayJson, MoneyJson};
use super::super::{Caller, Problem};

/// A payment in the list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PaymentLine)]
pub struct PaymentLineJson {
    /// The number: 9 is P-9.
    #[schema(example = 9)]
    number: i64,
    /// The number of the member who paid.
    #[schema(example = 17)]
    member: i64,
    /// The day on which it arrived.
    received_on: DayJson,
    /// The amount.
    amount: MoneyJson,
    /// How it arrived.
    #[schema(schema_with = super::method_schema)]
    method: &'static str,
    /// What the payer wrote with it, possibly nothing.
    #[schema(example = "Dues 2026-10")]
    reference: String,
    /// Whether it was reversed, so that it counts for nothing.
    reversed: bool,
}

/// The payments, the latest number first.
///
/// The member's own alone for those who may not read the treasury.
#[utoipa::path(
    get, path = "/payments", tag = "treasury", operation_id = "listPayments",
    params(
        ("member" = Option<i64>, Query, description = "Of the member of this number.", minimum = 1),
        Paging,
    ),
    responses((status = 200, description = "A page of the payments.", body = Page<PaymentLineJson>)),
    security(("token" = ["treasury:read"]))
)]
pub async fn payments(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    let member = parameters.number("member");
    parameters.finish()?;
    let query = |before: Option<i64>, most| {
        payments_before(caller.db(), &caller.viewer, member, before.unwrap_or(i64::MAX), most)
    };
    let page = Page::found(paging, query, |line| line.number).await?;
    asked.page(&page.map(|line| PaymentLineJson {
        number: line.number,
        member: line.member,
        received_on: line.received_on.into(),
        amount: MoneyJson::new(line.amount_minor, caller.community.currency),
        method: line.method.as_str(),
        reference: line.reference,
        reversed: line.reversed,
    }))
}
