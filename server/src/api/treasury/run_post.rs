//! `GET /dues/preview` and `POST /dues/runs`: what a run would charge, and posting it as it was seen.

use axum::response::Response;
use domain::calendar::Month;
use domain::members::token::Scope;
use serde::{Deserialize, Serialize};
use store::treasury::{post_run, preview};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::types::{DayJson, MoneyJson, MonthText, month_schema};
use super::super::write::Write;
use super::super::{Caller, Problem};

/// A run as it would be posted now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Preview)]
pub struct PreviewJson {
    /// The month.
    #[schema(example = "2026-11")]
    month: String,
    /// When it would fall due.
    due_on: DayJson,
    /// What the request must carry for the run to be posted as it was seen.
    fingerprint: String,
    /// Whether the month has been posted already, so that nothing is left to do.
    posted: bool,
    /// How many members would be charged.
    charged: usize,
    /// How many members would be left out.
    exempt: usize,
    /// The sum of the charges.
    total: MoneyJson,
    /// What each class would be charged.
    classes: Vec<PreviewClassJson>,
}

/// What a run would mean for a class.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PreviewClass)]
pub struct PreviewClassJson {
    /// The slug of the class.
    #[schema(example = "full")]
    class: String,
    /// What each member owes; null where no rule says so.
    #[schema(required = true)]
    amount: Option<MoneyJson>,
    /// How many members would be charged.
    charged: usize,
    /// How many members would be left out.
    exempt: usize,
    /// The sum.
    total: MoneyJson,
}

/// What a run of a month would charge.
#[utoipa::path(
    get, path = "/dues/preview", tag = "treasury", operation_id = "previewDuesRun",
    params(("month" = inline(MonthText), Query, description = "The month.", example = "2026-11")),
    responses(
        (status = 200, description = "The preview.", body = PreviewJson),
        (status = 422, description = "The month cannot be run."),
    ),
    security(("token" = ["treasury:write"]))
)]
pub async fn dues_preview(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryWrite)?;
    let month = parameters.month("month");
    parameters.finish()?;
    let required = || Problem::unreadable(domain::validation::Refusal::new("error-month"), "month");
    let month: Month = month.ok_or_else(required)?;
    let seen = preview(caller.db(), &caller.viewer, month, caller.now).await?;
    let money = |minor| MoneyJson::new(minor, caller.community.currency);
    let classes = seen.plan.classes.iter().map(|class| PreviewClassJson {
        class: class.class.clone(),
        amount: class.rate.as_ref().map(|rate| money(rate.amount_minor)),
        charged: class.charged,
        exempt: class.exempt,
        total: money(class.total_minor),
    });
    asked.answer(&PreviewJson {
        month: seen.plan.month.to_string(),
        due_on: seen.plan.due_on.into(),
        posted: seen.posted,
        charged: seen.plan.charges.len(),
        exempt: seen.plan.exemptions.len(),
        total: money(seen.plan.total_minor()),
        classes: classes.collect(),
        fingerprint: seen.fingerprint,
    })
}

/// A run to post.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "month": "2026-11", "fingerprint": "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab" }))]
pub struct NewRun {
    /// The month.
    #[schema(schema_with = month_schema)]
    month: String,
    /// The fingerprint of the preview.
    #[schema(max_length = 200)]
    fingerprint: String,
}

/// A run that has been posted.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PostedRun, example = json!({ "month": "2026-11", "entry": 12, "charged": 110, "before": false }))]
pub struct PostedRunJson {
    /// The month.
    month: String,
    /// The number of its journal entry: 12 is J-12.
    entry: i64,
    /// How many members were charged.
    charged: i64,
    /// Whether it had been posted before, so that nothing was done.
    before: bool,
}

/// Posts the run of a month as it was previewed.
///
/// A month is posted once. Has a rule or the register changed since the preview, the run is refused.
#[utoipa::path(
    post, path = "/dues/runs", tag = "treasury", operation_id = "postDuesRun",
    request_body = NewRun,
    responses((status = 201, description = "It is posted.", body = PostedRunJson, headers(("Location" = String, description = "The run's address.")))),
    security(("token" = ["treasury:write"]))
)]
pub async fn dues_run_post(
    caller: Caller,
    asked: Asked,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryWrite)?;
    parameters.finish()?;
    let run: NewRun = write.read()?;
    let posted = post_run(caller.db(), &write.act(&caller), &run.month, &run.fingerprint).await?;
    let month = posted.month.to_string();
    let location = format!("/dues/runs/{month}");
    asked.made(&PostedRunJson { month, entry: posted.entry, charged: posted.charged, before: posted.before }, &location)
}
