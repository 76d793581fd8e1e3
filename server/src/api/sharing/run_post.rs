//! `GET /sharing/pools/{pool}/preview` and `POST /sharing/pools/{pool}/runs`: a month, and posting it as it was seen.

use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Month;
use domain::members::token::Scope;
use serde::{Deserialize, Serialize};
use store::sharing::{post_sharing, preview};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::types::{MoneyJson, MonthText, month_schema};
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::{BasisJson, basis_json};

/// A pool's month as it would be posted now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SharingPreview)]
pub struct SharingPreviewJson {
    /// The month.
    #[schema(example = "2026-10")]
    month: String,
    /// What the request must carry for the month to be posted as it was seen.
    fingerprint: String,
    /// The number of the entry where the month has been posted already; null where it has not.
    #[schema(required = true)]
    posted: Option<i64>,
    /// The cost.
    total: MoneyJson,
    /// What members would be charged.
    charged: MoneyJson,
    /// What nobody used.
    residual: MoneyJson,
    /// How many would take part.
    participants: usize,
    /// Those who take part and were not read in the month, by their short names.
    missing: Vec<String>,
    /// What it would be shared by.
    basis: BasisJson,
}

/// What a pool's month would come to.
#[utoipa::path(
    get, path = "/sharing/pools/{pool}/preview", tag = "sharing", operation_id = "previewSharing",
    params(
        ("pool" = String, Path, description = "The address part of the pool.", example = "mail"),
        ("month" = inline(MonthText), Query, description = "The month.", example = "2026-10"),
    ),
    responses(
        (status = 200, description = "The preview.", body = SharingPreviewJson),
        (status = 422, description = "The month cannot be shared."),
    ),
    security(("token" = ["treasury:write"]))
)]
pub async fn sharing_preview(
    caller: Caller,
    asked: Asked,
    Path(pool): Path<String>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryWrite)?;
    let month = parameters.month("month");
    parameters.finish()?;
    let required = || Problem::unreadable(domain::validation::Refusal::new("error-month"), "month");
    let month: Month = month.ok_or_else(required)?;
    let seen = preview(caller.db(), &caller.viewer, &pool, month, caller.now).await?;
    let money = |minor| MoneyJson::new(minor, caller.community.currency);
    asked.answer(&SharingPreviewJson {
        month: month.to_string(),
        posted: seen.posted,
        total: money(seen.plan.total_minor()),
        charged: money(seen.plan.charged_minor()),
        residual: money(seen.plan.residual_minor),
        participants: seen.plan.portions.len(),
        basis: basis_json(&seen.basis, caller.community.currency),
        missing: seen.missing,
        fingerprint: seen.fingerprint,
    })
}

/// A month to post.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "month": "2026-10", "fingerprint": "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab" }))]
pub struct NewSharingRun {
    /// The month.
    #[schema(schema_with = month_schema)]
    month: String,
    /// The fingerprint of the preview.
    #[schema(max_length = 200)]
    fingerprint: String,
}

/// A month that has been posted.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PostedSharing, example = json!({ "pool": "mail", "month": "2026-10", "entry": 12, "before": false }))]
pub struct PostedSharingJson {
    /// The address part of the pool.
    pool: String,
    /// The month.
    month: String,
    /// The number of its journal entry: 12 is J-12.
    entry: i64,
    /// Whether it had been posted before, so that nothing was done.
    before: bool,
}

/// Posts a pool's month as it was previewed.
///
/// A month is posted once, as long as it is not reversed. Has anything that it follows from changed since the preview, it
/// is refused.
#[utoipa::path(
    post, path = "/sharing/pools/{pool}/runs", tag = "sharing", operation_id = "postSharingRun",
    params(("pool" = String, Path, description = "The address part of the pool.", example = "mail")),
    request_body = NewSharingRun,
    responses((status = 201, description = "It is posted.", body = PostedSharingJson, headers(("Location" = String, description = "The month's address.")))),
    security(("token" = ["treasury:write"]))
)]
pub async fn sharing_run_post(
    caller: Caller,
    asked: Asked,
    Path(pool): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryWrite)?;
    parameters.finish()?;
    let run: NewSharingRun = write.read()?;
    let posted = post_sharing(caller.db(), &write.act(&caller), pool, &run.month, &run.fingerprint).await?;
    let (pool, month) = (posted.pool, posted.month.to_string());
    let location = format!("/sharing/pools/{pool}/runs/{month}");
    asked.made(&PostedSharingJson { pool, month, entry: posted.entry, before: posted.before }, &location)
}
