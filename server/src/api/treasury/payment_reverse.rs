//! `POST /payments/{number}/reversal`.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use domain::treasury::payment::check_reason;
use serde::{Deserialize, Serialize};
use store::treasury::reverse_payment;
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::payment_show::payment_json;

/// Why a payment is reversed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "reason": "Entered twice" }))]
pub struct NewReversal {
    /// The reason, one line.
    #[schema(min_length = 1, max_length = 500)]
    reason: String,
}

/// A payment that has been reversed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReversedPayment, example = json!({ "number": 9, "entry": 13 }))]
pub struct ReversedPaymentJson {
    /// The number of the payment: 9 is P-9.
    number: i64,
    /// The number of the reversing journal entry: 13 is J-13.
    entry: i64,
}

/// Reverses a payment by an entry with the signs turned, once.
///
/// Send as `If-Match` the `ETag` of the payment that you saw: had it changed since, nothing is done.
#[utoipa::path(
    post, path = "/payments/{number}/reversal", tag = "treasury", operation_id = "reversePayment",
    params(
        ("number" = i64, Path, description = "The number: 9 is P-9.", minimum = 1, example = 1),
        ("If-Match" = Option<String>, Header, description = "The `ETag` of the payment as you saw it. Needed: without it the answer is 428."),
    ),
    request_body = NewReversal,
    responses(
        (status = 201, description = "It is reversed.", body = ReversedPaymentJson, headers(("Location" = String, description = "The payment's address."))),
        (status = 412, description = "The payment has changed since you saw it."),
        (status = 428, description = "The header `If-Match` is missing."),
    ),
    security(("token" = ["treasury:read", "treasury:write"]))
)]
pub async fn payment_reverse(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryWrite)?;
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let NewReversal { reason } = write.read()?;
    let reason = check_reason(&reason).map_err(|error| Problem::Refused(vec![error]))?;
    // The command looks itself whether it is reversed already.
    let payment = async { Ok((payment_json(&caller, number).await?, None)) };
    let act = write.act_on(&caller, &asked, payment).await?;
    let reversed = reverse_payment(caller.db(), &act, number, &reason).await?;
    let answer = ReversedPaymentJson { number: reversed.number, entry: reversed.entry };
    asked.made(&answer, &format!("/payments/{number}"))
}
