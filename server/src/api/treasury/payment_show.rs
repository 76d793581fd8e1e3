//! `GET /payments/{number}`.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::treasury::receipt;
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::types::{DayJson, MomentJson, MoneyJson};
use super::super::{Caller, Problem};
use super::account::shared;

/// A payment with what it settled, as things stand.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Payment)]
pub struct PaymentJson {
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
    /// The number of its journal entry: 12 is J-12.
    #[schema(example = 12)]
    entry: i64,
    /// When it was recorded.
    recorded_at: MomentJson,
    /// The number of the member who recorded it; null for the system.
    #[schema(required = true)]
    recorded_by: Option<i64>,
    /// What it settles, the oldest month first.
    parts: Vec<PartJson>,
    /// What is left of it as credit.
    credit: MoneyJson,
    /// Its reversal; null where it stands.
    #[schema(required = true)]
    reversal: Option<ReversalJson>,
}

/// A part of a month that a payment settled.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PaymentPart)]
pub struct PartJson {
    /// The month of the charge.
    #[schema(example = "2026-10")]
    month: String,
    /// The pool whose portion it is; null for dues.
    #[schema(required = true)]
    pool: Option<String>,
    /// The month whose cost was shared; null for dues.
    #[schema(required = true, example = "2026-09")]
    shared_month: Option<String>,
    /// The part.
    amount: MoneyJson,
}

/// The reversal of a payment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Reversal)]
pub struct ReversalJson {
    /// The number of the reversing journal entry.
    #[schema(example = 13)]
    entry: i64,
    /// The reason given.
    #[schema(example = "Entered twice")]
    reason: String,
    /// When it was recorded.
    recorded_at: MomentJson,
}

/// A payment as its own address answers it.
pub(super) async fn payment_json(caller: &Caller, number: i64) -> Result<PaymentJson, Problem> {
    let receipt = receipt(caller.db(), &caller.viewer, number).await?;
    let money = |minor| MoneyJson::new(minor, caller.community.currency);
    let parts = receipt.parts.iter();
    let parts = parts.map(|part| {
        let (pool, shared_month) = shared(&part.charged_for);
        PartJson { month: part.month.to_string(), pool, shared_month, amount: money(part.amount_minor) }
    });
    Ok(PaymentJson {
        parts: parts.collect(),
        number: receipt.number,
        member: receipt.member,
        received_on: receipt.received_on.into(),
        amount: money(receipt.amount_minor),
        method: receipt.method.as_str(),
        reference: receipt.reference,
        entry: receipt.entry,
        recorded_at: receipt.recorded_at.into(),
        recorded_by: receipt.recorded_by,
        credit: money(receipt.credit_minor),
        reversal: receipt.reversal.map(|reversal| ReversalJson {
            entry: reversal.entry,
            reason: reversal.reason,
            recorded_at: reversal.recorded_at.into(),
        }),
    })
}

/// One payment: of one's own, or anybody's for those who may read the treasury.
#[utoipa::path(
    get, path = "/payments/{number}", tag = "treasury", operation_id = "getPayment",
    params(("number" = i64, Path, description = "The number: 9 is P-9.", minimum = 1, example = 1)),
    responses((status = 200, description = "The payment.", body = PaymentJson)),
    security(("token" = ["treasury:read"]))
)]
pub async fn payment(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    asked.answer(&payment_json(&caller, number(&raw)?).await?)
}
