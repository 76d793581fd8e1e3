//! `POST /payments`: recording a payment, by the same command as the page.

use axum::response::Response;
use domain::language::Language;
use domain::members::token::Scope;
use domain::treasury::payment::PaymentInput;
use serde::{Deserialize, Serialize};
use store::treasury::record_payment;
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::types::NewAmount;
use super::super::write::Write;
use super::super::{Caller, Problem};

/// A payment to record.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "member": 17, "received_on": "2026-11-20", "amount": { "minor": 1250, "currency": "EUR" }, "method": "bank",
    "reference": "Dues November"
}))]
pub struct NewPayment {
    /// The number of the member who paid.
    #[schema(minimum = 1)]
    member: i64,
    /// The day on which it arrived, today at the latest.
    #[schema(format = Date)]
    received_on: String,
    /// The amount, more than nothing, in the community's currency.
    amount: NewAmount,
    /// How it arrived.
    #[schema(schema_with = super::method_schema)]
    method: String,
    /// What the payer wrote with it.
    #[serde(default)]
    #[schema(max_length = 140)]
    reference: String,
    /// Whether to record it although the same payment is recorded already: same member, day, amount and reference.
    #[serde(default)]
    again: bool,
}

/// A payment that has been recorded.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecordedPayment, example = json!({ "number": 9, "entry": 12 }))]
pub struct RecordedPaymentJson {
    /// The number: 9 is P-9.
    number: i64,
    /// The number of its journal entry: 12 is J-12.
    entry: i64,
}

/// Records a payment.
///
/// Which months it settles follows from all charges and payments together, the oldest first. Nothing is ever edited: what
/// was wrong is reversed.
#[utoipa::path(
    post, path = "/payments", tag = "treasury", operation_id = "recordPayment",
    request_body = NewPayment,
    responses((status = 201, description = "It is recorded.", body = RecordedPaymentJson, headers(("Location" = String, description = "The payment's address.")))),
    security(("token" = ["treasury:write"]))
)]
pub async fn payment_new(
    caller: Caller,
    asked: Asked,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryWrite)?;
    parameters.finish()?;
    let payment: NewPayment = write.read()?;
    let amount = payment.amount.plain(caller.community.currency).map_err(|error| Problem::Refused(vec![error]))?;
    let input = PaymentInput {
        member: payment.member.to_string(),
        received_on: payment.received_on,
        amount,
        method: payment.method,
        reference: payment.reference,
        again: payment.again,
    };
    // The amount is written with a point, as English does.
    let recorded = record_payment(caller.db(), &write.act(&caller), &input, Language::En).await?;
    let location = format!("/payments/{}", recorded.number);
    asked.made(&RecordedPaymentJson { number: recorded.number, entry: recorded.entry }, &location)
}
