//! `POST /sharing/pools/{pool}/runs/{month}/reversal`.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use domain::sharing::reason;
use serde::{Deserialize, Serialize};
use store::sharing::reverse_sharing;
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, month};
use super::super::types::MonthText;
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::runs::run_json;

/// Why a month is reversed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "reason": "A meter was read wrongly" }))]
pub struct NewSharingReversal {
    /// The reason, one line, which everybody can read.
    #[schema(min_length = 1, max_length = 10_000)]
    reason: String,
    /// Whether to reverse it also where it could not be posted anew as things stand; without it that is refused.
    #[serde(default)]
    known: bool,
}

/// A month that has been reversed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReversedSharing, example = json!({ "pool": "mail", "month": "2026-10", "entry": 13 }))]
pub struct ReversedSharingJson {
    /// The address part of the pool.
    pool: String,
    /// The month.
    month: String,
    /// The number of the reversing journal entry: 13 is J-13.
    entry: i64,
}

/// Reverses what a pool's month came to by an entry with the signs turned; the month can then be posted anew.
///
/// Send as `If-Match` the `ETag` of the month that you saw: had it changed since, nothing is done.
#[utoipa::path(
    post, path = "/sharing/pools/{pool}/runs/{month}/reversal", tag = "sharing", operation_id = "reverseSharingRun",
    params(
        ("pool" = String, Path, description = "The address part of the pool.", example = "mail"),
        ("month" = inline(MonthText), Path, description = "The month.", example = "2026-10"),
        ("If-Match" = Option<String>, Header, description = "The `ETag` of the month as you saw it. Needed: without it the answer is 428."),
    ),
    request_body = NewSharingReversal,
    responses(
        (status = 201, description = "It is reversed.", body = ReversedSharingJson, headers(("Location" = String, description = "The month's address."))),
        (status = 412, description = "The month has changed since you saw it."),
        (status = 428, description = "The header `If-Match` is missing."),
    ),
    security(("token" = ["treasury:read", "sharing:write"]))
)]
pub async fn sharing_run_reverse(
    caller: Caller,
    asked: Asked,
    Path((pool, raw)): Path<(String, String)>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::SharingWrite)?;
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    let month = month(&raw)?;
    let NewSharingReversal { reason: raw, known } = write.read()?;
    let reason = reason(&raw).map_err(|refusal| Problem::Refused(vec![refusal.at("reason")]))?;
    let mut seen = None;
    let run = async {
        let run = run_json(&caller, &pool, month).await?;
        seen = Some(run.run.entry);
        // The command looks at the entry itself.
        Ok((run, None))
    };
    let act = write.act_on(&caller, &asked, run).await?;
    let reversed = reverse_sharing(caller.db(), &act, pool.clone(), month, seen, reason, known).await?;
    let location = format!("/sharing/pools/{pool}/runs/{month}");
    asked.made(&ReversedSharingJson { pool, month: month.to_string(), entry: reversed.entry }, &location)
}
