//! `GET /infrastructure/services/{service}/measures`, and what a month of one comes to.

use axum::extract::Path;
use axum::response::Response;
use domain::calendar::Month;
use domain::members::token::Scope;
use domain::validation::Refusal;
use serde::Serialize;
use store::infrastructure::readings::{Holder, Measure, measure_use, measures};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{DayJson, MonthText};
use super::super::{Caller, Problem};
use super::way_schema;

/// What of a service is measured.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Measure)]
pub struct MeasureJson {
    /// The address part.
    #[schema(example = "storage")]
    slug: String,
    /// What is measured.
    name: String,
    /// The unit, in words.
    #[schema(example = "GB")]
    unit: String,
    /// How the use of a month follows from readings.
    #[schema(schema_with = way_schema)]
    way: &'static str,
    /// The first day on which it is read no longer; null while it is read.
    #[schema(required = true)]
    retired_on: Option<DayJson>,
}

fn measure_json(measure: &Measure) -> MeasureJson {
    MeasureJson {
        slug: measure.slug.clone(),
        name: measure.name.clone(),
        unit: measure.unit.clone(),
        way: measure.way.as_str(),
        retired_on: measure.retired_on.map(Into::into),
    }
}

/// The measures of a service, by name.
#[utoipa::path(
    get, path = "/infrastructure/services/{service}/measures", tag = "infrastructure", operation_id = "listMeasures",
    params(("service" = String, Path, description = "The address part of the service.", example = "mail"), Paging),
    responses((status = 200, description = "A page of the measures.", body = Page<MeasureJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn service_measures(
    caller: Caller,
    asked: Asked,
    Path(service): Path<String>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let all = measures(caller.db(), &caller.viewer, &service).await?;
    asked.page(&Page::part(all.iter().map(measure_json).collect(), paging))
}

/// Who holds something: a member, or a circle.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Holder)]
pub struct HolderJson {
    /// The member's number: 17 is M-17; null for a circle.
    #[schema(required = true, example = 17)]
    member: Option<i64>,
    /// The address part of the circle; null for a member.
    #[schema(required = true)]
    circle: Option<String>,
}

impl From<&Holder> for HolderJson {
    fn from(holder: &Holder) -> Self {
        match holder {
            Holder::Member { number, .. } => Self { member: Some(*number), circle: None },
            Holder::Circle { slug, .. } => Self { member: None, circle: Some(slug.clone()) },
        }
    }
}

/// What somebody used in a month.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Use)]
pub struct UseJson {
    /// Whose use it is.
    holder: HolderJson,
    /// The use, an exact decimal in the measure's unit; of a level unit-days.
    #[schema(example = "12.5")]
    quantity: String,
    /// Whether the month has no reading of a counter or an amount.
    missing: bool,
}

/// The month that an address must name.
pub(super) fn asked_month(parameters: &mut Parameters) -> Option<Month> {
    parameters.month("month")
}

/// Refuses an address that names no month.
pub(super) fn required(month: Option<Month>) -> Result<Month, Problem> {
    month.ok_or_else(|| Problem::unreadable(Refusal::new("error-month"), "month"))
}

/// What everybody used in a month: members by number, then circles.
///
/// The member's own and that of circles for those who may not see everybody's.
#[utoipa::path(
    get, path = "/infrastructure/services/{service}/measures/{measure}/use", tag = "infrastructure", operation_id = "listUse",
    params(
        ("service" = String, Path, description = "The address part of the service.", example = "mail"),
        ("measure" = String, Path, description = "The address part of the measure.", example = "storage"),
        ("month" = inline(MonthText), Query, description = "The month.", example = "2026-10"),
        Paging,
    ),
    responses((status = 200, description = "A page of the use.", body = Page<UseJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn month_use(
    caller: Caller,
    asked: Asked,
    Path((service, measure)): Path<(String, String)>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureRead)?;
    let (paging, month) = (parameters.paging(), asked_month(&mut parameters));
    parameters.finish()?;
    let month = required(month)?;
    let skipped = usize::try_from(paging.after.unwrap_or(0)).unwrap_or(usize::MAX);
    let length = usize::try_from(paging.length).unwrap_or(usize::MAX);
    let found = measure_use(caller.db(), &caller.viewer, (&service, &measure), month, skipped, length).await?;
    let items: Vec<UseJson> = found
        .lines
        .iter()
        .map(|line| UseJson {
            holder: (&line.used.holder).into(),
            quantity: line.used.quantity.to_string(),
            missing: line.used.missing,
        })
        .collect();
    let next = skipped.saturating_add(items.len());
    let next = (next < found.lines_all && !items.is_empty()).then(|| next.to_string());
    asked.page(&Page { items, next })
}
