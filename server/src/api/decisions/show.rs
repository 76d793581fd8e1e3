//! `GET /decisions/{number}` and its result.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use store::decisions::page;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::{Caller, Problem};
use super::decision::{DecisionJson, decision_json};
use super::result::{AnyResultJson, result_json};

/// One decision.
#[utoipa::path(
    get, path = "/decisions/{number}", tag = "decisions", operation_id = "getDecision",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 1)),
    responses((status = 200, description = "The decision.", body = DecisionJson)),
    security(("token" = ["decisions:read"]))
)]
pub async fn decision(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let page = page(caller.db(), &caller.viewer, number(&raw)?, 1, caller.now).await?;
    asked.answer(&decision_json(page, caller.community.currency)?)
}

/// The result of a decision.
///
/// Not found until the vote is counted.
#[utoipa::path(
    get, path = "/decisions/{number}/result", tag = "decisions", operation_id = "getDecisionResult",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2)),
    responses((status = 200, description = "The result.", body = AnyResultJson)),
    security(("token" = ["decisions:read"]))
)]
pub async fn decision_result(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let page = page(caller.db(), &caller.viewer, number(&raw)?, 1, caller.now).await?;
    asked.answer(&result_json(&page, caller.community.currency).ok_or(Problem::NotFound)?)
}
