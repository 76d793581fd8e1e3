//! `/treasury/dues/report.csv` and `.json`: the same query as the page, the same numbers.
//!
//! Amounts are plain: a decimal point, no grouping. In CSV a name that a spreadsheet would take for a formula gets an
//! apostrophe in front. In JSON amounts are strings, since its numbers are floats to many readers.

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::spreadsheet::inert;
use domain::treasury::money::Money;
use domain::treasury::report::{Figures, Row};
use serde::Serialize;
use serde_json::json;
use store::CommandError;
use store::treasury::{self, DuesReport};

use super::report_show::query;
use crate::i18n::refusal_in;
use crate::web::{Ctx, PageError};

/// The report as CSV; a query that is refused leads to the page, which says why.
pub async fn csv(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    match treasury::dues_report(ctx.db(), &ctx.viewer, &query(&ctx), ctx.now).await {
        Ok(report) => {
            let body = to_csv(&report).map_err(|error| PageError::failed(&format!("csv: {error}")))?;
            Ok((file_headers("text/csv; charset=utf-8", &report, "csv"), body).into_response())
        }
        Err(CommandError::Invalid(_)) => {
            Ok(Redirect::to(&format!("/treasury/dues/report?{}", ctx.query)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// The report as JSON; a query that is refused is answered with its problems (RFC 9457).
pub async fn json(ctx: Ctx) -> Result<Response, PageError> {
    ctx.signed_in()?;
    match treasury::dues_report(ctx.db(), &ctx.viewer, &query(&ctx), ctx.now).await {
        Ok(report) => {
            Ok((file_headers("application/json", &report, "json"), Json(ReportFile::of(&report))).into_response())
        }
        Err(CommandError::Invalid(errors)) => {
            let problems: Vec<_> = errors
                .iter()
                .map(|error| {
                    let detail = refusal_in(ctx.language, ctx.community.time_zone, &error.refusal);
                    json!({ "parameter": error.field, "code": error.refusal.key, "detail": detail })
                })
                .collect();
            let problem = json!({ "type": "about:blank", "status": 422, "errors": problems }).to_string();
            let kind = [(header::CONTENT_TYPE, "application/problem+json")];
            Ok((StatusCode::UNPROCESSABLE_ENTITY, kind, problem).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn file_headers(kind: &str, report: &DuesReport, ending: &str) -> [(header::HeaderName, String); 2] {
    let name = format!("dues-report-{}-{}.{ending}", report.query.from, report.query.to);
    [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))]
}

/// What was charged, settled and left open, as plain amounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct PlainFigures {
    months: i64,
    charged: String,
    portions: String,
    paid: String,
    open: String,
}

impl PlainFigures {
    fn of(report: &DuesReport, figures: Figures) -> Self {
        let plain = |minor| Money::new(minor, report.currency).plain();
        Self {
            months: figures.months,
            charged: plain(figures.charged_minor),
            portions: plain(figures.portions_minor),
            paid: plain(figures.paid_minor),
            open: plain(figures.open_minor()),
        }
    }
}

#[derive(Debug, Serialize)]
struct RowFile {
    class: String,
    member: i64,
    name: String,
    #[serde(flatten)]
    figures: PlainFigures,
}

#[derive(Debug, Serialize)]
struct ClassFile {
    class: String,
    name: String,
    #[serde(flatten)]
    figures: PlainFigures,
}

#[derive(Debug, Serialize)]
struct ReportFile {
    from: String,
    to: String,
    class: Option<String>,
    member: Option<i64>,
    currency: String,
    rows: Vec<RowFile>,
    classes: Vec<ClassFile>,
    total: PlainFigures,
}

impl ReportFile {
    fn of(report: &DuesReport) -> Self {
        let row = |row: &Row| RowFile {
            class: row.class.clone(),
            member: row.member,
            name: name(report, row.member).to_owned(),
            figures: PlainFigures::of(report, row.figures),
        };
        let class = |(class, figures): &(String, Figures)| ClassFile {
            class: class.clone(),
            name: super::parts::class_name(&report.classes, class),
            figures: PlainFigures::of(report, *figures),
        };
        Self {
            from: report.query.from.to_string(),
            to: report.query.to.to_string(),
            class: report.query.class.clone(),
            member: report.query.member,
            currency: report.currency.code().to_owned(),
            rows: report.report.rows.iter().map(row).collect(),
            classes: report.report.classes.iter().map(class).collect(),
            total: PlainFigures::of(report, report.report.total),
        }
    }
}

fn name(report: &DuesReport, member: i64) -> &str {
    report.names.get(&member).map_or("", String::as_str)
}

fn to_csv(report: &DuesReport) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["class", "member", "name", "months", "charged", "portions", "paid", "open", "currency"])?;
    for row in &report.report.rows {
        let figures = PlainFigures::of(report, row.figures);
        let (member, months) = (row.member.to_string(), figures.months.to_string());
        let name = inert(name(report, row.member));
        let (charged, portions) = (&figures.charged, &figures.portions);
        let (paid, open) = (&figures.paid, &figures.open);
        let currency = report.currency.code();
        writer.write_record([&inert(&row.class), &member, &name, &months, charged, portions, paid, open, currency])?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}
