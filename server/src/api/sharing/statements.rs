//! `GET /sharing/pools/{pool}/runs/{month}/statements/{number}`: a member's portion with everything that led to it.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::sharing::statement;
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, month, number};
use super::super::types::MonthText;
use super::super::{Caller, Problem};
use super::runs::{PortionJson, portion_json};
use super::{BasisJson, SharingRunLineJson, basis_json, line_json};

/// A member's portion of a month, with everything that its arithmetic needs.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Statement)]
pub struct StatementJson {
    /// The month.
    run: SharingRunLineJson,
    /// What it was shared by.
    basis: BasisJson,
    /// The portion.
    portion: PortionJson,
    /// What the method looked at, of all together, an exact decimal.
    #[schema(example = "90")]
    measured: String,
    /// How many took part.
    participants: usize,
    /// Of how many each segment of a line is shared, from the head: the first is place 1.
    passing: Vec<usize>,
    /// Whether some portion lies on a floor or a cap, so that the others were scaled.
    bounded: bool,
}

/// A member's statement: one's own, or anybody's for those who may read the treasury.
#[utoipa::path(
    get, path = "/sharing/pools/{pool}/runs/{month}/statements/{number}", tag = "sharing", operation_id = "getStatement",
    params(
        ("pool" = String, Path, description = "The address part of the pool.", example = "mail"),
        ("month" = inline(MonthText), Path, description = "The month.", example = "2026-10"),
        ("number" = i64, Path, description = "The member's number: 17 is M-17.", minimum = 1, example = 4),
    ),
    responses((status = 200, description = "The statement.", body = StatementJson)),
    security(("token" = ["treasury:read"]))
)]
pub async fn sharing_statement(
    caller: Caller,
    asked: Asked,
    Path((pool, raw, member)): Path<(String, String, String)>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    let shown = statement(caller.db(), &caller.viewer, &pool, month(&raw)?, None, number(&member)?).await?;
    let currency = caller.community.currency;
    asked.answer(&StatementJson {
        run: line_json(&shown.line, currency),
        basis: basis_json(&shown.basis, currency),
        portion: portion_json(&shown.portion, &caller),
        measured: shown.measured.to_string(),
        participants: shown.takers,
        passing: shown.passing,
        bounded: shown.bounded,
    })
}
