//! `GET /dues/runs`, one run, and its charges.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use domain::treasury::money::Currency;
use serde::Serialize;
use store::treasury::{RunLine, run, run_charges_after, runs};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters, month};
use super::super::types::{DayJson, MomentJson, MoneyJson, MonthText};
use super::super::{Caller, Problem};

/// A posted run of dues.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RunLine)]
pub struct RunLineJson {
    /// The month.
    #[schema(example = "2026-10")]
    month: String,
    /// When it fell or falls due.
    due_on: DayJson,
    /// The number of its journal entry: 12 is J-12.
    #[schema(example = 12)]
    entry: i64,
    /// How many members were charged.
    #[schema(example = 110)]
    charged: i64,
    /// The sum of the charges.
    total: MoneyJson,
    /// When it was posted.
    posted_at: MomentJson,
    /// The number of the member who posted it; null for the system.
    #[schema(required = true)]
    posted_by: Option<i64>,
}

/// A posted run with what each class was charged.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Run)]
pub struct RunJson {
    /// The run.
    run: RunLineJson,
    /// What each class was charged.
    classes: Vec<RunClassJson>,
}

/// What a run charged a class, by one rule value.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RunClass)]
pub struct RunClassJson {
    /// The slug of the class.
    #[schema(example = "full")]
    class: String,
    /// How many members were charged.
    charged: i64,
    /// What each of them was charged.
    amount: MoneyJson,
    /// The sum.
    total: MoneyJson,
}

/// A charge of a run.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Charge)]
pub struct ChargeJson {
    /// The member's number: 17 is M-17.
    #[schema(example = 17)]
    member: i64,
    /// The slug of the class.
    #[schema(example = "full")]
    class: String,
    /// The amount.
    amount: MoneyJson,
}

fn line_json(line: RunLine, currency: Currency) -> RunLineJson {
    RunLineJson {
        month: line.month.to_string(),
        due_on: line.due_on.into(),
        entry: line.entry,
        charged: line.charged,
        total: MoneyJson::new(line.total_minor, currency),
        posted_at: line.posted_at.into(),
        posted_by: line.posted_by,
    }
}

/// The posted runs, the latest month first.
#[utoipa::path(
    get, path = "/dues/runs", tag = "treasury", operation_id = "listDuesRuns",
    params(Paging),
    responses((status = 200, description = "A page of the runs.", body = Page<RunLineJson>)),
    security(("token" = ["treasury:read"]))
)]
pub async fn dues_runs(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let posted = runs(caller.db(), &caller.viewer, caller.now).await?.posted;
    let posted = posted.into_iter().map(|line| line_json(line, caller.community.currency)).collect();
    asked.page(&Page::part(posted, paging))
}

/// The run of a month.
#[utoipa::path(
    get, path = "/dues/runs/{month}", tag = "treasury", operation_id = "getDuesRun",
    params(("month" = inline(MonthText), Path, description = "The month.", example = "2026-10")),
    responses((status = 200, description = "The run.", body = RunJson)),
    security(("token" = ["treasury:read"]))
)]
pub async fn dues_run(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    let run = run(caller.db(), &caller.viewer, month(&raw)?, 1).await?;
    let money = |minor| MoneyJson::new(minor, caller.community.currency);
    let classes = run.classes.into_iter().map(|class| RunClassJson {
        class: class.class.slug,
        charged: class.charged,
        amount: money(class.amount_minor),
        total: money(class.total_minor),
    });
    asked.answer(&RunJson { classes: classes.collect(), run: line_json(run.line, caller.community.currency) })
}

/// The charges of a run, by member.
///
/// The member's own alone for those who may not read the treasury.
#[utoipa::path(
    get, path = "/dues/runs/{month}/charges", tag = "treasury", operation_id = "listDuesCharges",
    params(
        ("month" = inline(MonthText), Path, description = "The month.", example = "2026-10"),
        Paging,
    ),
    responses((status = 200, description = "A page of the charges.", body = Page<ChargeJson>)),
    security(("token" = ["treasury:read"]))
)]
pub async fn dues_charges(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let month = month(&raw)?;
    let query =
        |after: Option<i64>, most| run_charges_after(caller.db(), &caller.viewer, month, after.unwrap_or(0), most);
    let page = Page::found(paging, query, |charge| charge.member).await?;
    asked.page(&page.map(|charge| ChargeJson {
        member: charge.member,
        class: charge.class,
        amount: MoneyJson::new(charge.amount_minor, caller.community.currency),
    }))
}
