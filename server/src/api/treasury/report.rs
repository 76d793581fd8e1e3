//! `GET /dues/report`: what was charged, settled and left open in a period.

use axum::response::Response;
use domain::members::token::Scope;
use domain::treasury::report::{Figures, QueryInput};
use serde::Serialize;
use store::treasury::dues_report;
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{MoneyJson, MonthText};
use super::super::{Caller, Problem};

/// What was charged, settled and left open.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Figures)]
pub struct FiguresJson {
    /// How many months were charged.
    #[schema(example = 10)]
    months: i64,
    /// The sum of the charges.
    charged: MoneyJson,
    /// What payments have settled of them.
    paid: MoneyJson,
    /// What is still owed of them.
    open: MoneyJson,
}

/// A line of the report: a member in a class.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReportLine {
    /// The slug of the class.
    #[schema(example = "full")]
    class: String,
    /// The member's number: 17 is M-17.
    #[schema(example = 17)]
    member: i64,
    /// The figures.
    figures: FiguresJson,
}

/// A page of the report, with the totals of the whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct DuesReport {
    /// The first month.
    #[schema(example = "2026-01")]
    from: String,
    /// The last month, included.
    #[schema(example = "2026-11")]
    to: String,
    /// The total of all lines, whatever page this is.
    total: FiguresJson,
    /// The balance of the members' receivables in the ledger.
    ledger: MoneyJson,
    /// Whether the report comes to that balance; null where a class was asked for.
    #[schema(required = true)]
    agrees: Option<bool>,
    /// The lines.
    lines: Page<ReportLine>,
}

/// What was charged in a period of months, what is settled of it and what is open, by class and member.
///
/// For those who may read the treasury. Dues count in the month that they are for, portions of shared costs in the month in which
/// they fall due. Payments settle the oldest month first.
#[utoipa::path(
    get, path = "/dues/report", tag = "treasury", operation_id = "getDuesReport",
    params(
        ("from" = inline(Option<MonthText>), Query, description = "The first month; January of this year if nothing is said."),
        ("to" = inline(Option<MonthText>), Query, description = "The last month; this month if nothing is said."),
        ("class" = Option<String>, Query, description = "The slug of a class.", pattern = "^[a-z0-9_-]{1,100}$"),
        ("member" = Option<i64>, Query, description = "A member's number.", minimum = 1),
        Paging,
    ),
    responses(
        (status = 200, description = "The report.", body = DuesReport),
        (status = 422, description = "What is asked is refused: a period that ends before it begins, a class or a member that is not there."),
    ),
    security(("token" = ["treasury:read"]))
)]
pub async fn report(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    let month = |month: Option<domain::calendar::Month>| month.map(|month| month.to_string()).unwrap_or_default();
    let input = QueryInput {
        from: month(parameters.month("from")),
        to: month(parameters.month("to")),
        class: parameters.slug("class"),
        member: parameters.number("member").map(|number| number.to_string()).unwrap_or_default(),
    };
    parameters.finish()?;
    let made = dues_report(caller.db(), &caller.viewer, &input, caller.now).await?;
    let money = |minor| MoneyJson::new(minor, made.currency);
    let figures = |figures: Figures| FiguresJson {
        months: figures.months,
        charged: money(figures.charged_minor),
        paid: money(figures.paid_minor),
        open: money(figures.open_minor()),
    };
    let line = |row: &domain::treasury::report::Row| ReportLine {
        class: row.class.clone(),
        member: row.member,
        figures: figures(row.figures),
    };
    asked.answer(&DuesReport {
        from: made.query.from.to_string(),
        to: made.query.to.to_string(),
        total: figures(made.report.total),
        ledger: money(made.ledger_minor),
        agrees: made.agrees(),
        lines: Page::part(made.report.rows.iter().map(line).collect(), paging),
    })
}
