//! `GET /agreements/{slug}/clauses/{anchor}`: what became of a clause.

use axum::extract::Path;
use axum::response::Response;
use domain::agreements::redline::Fate;
use domain::members::token::Scope;
use serde::Serialize;
use store::agreements::clause_history;
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::types::word_schemas;
use super::super::{Caller, Problem};
use super::HeadJson;

/// What became of one clause.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ClauseHistory)]
pub struct ClauseHistoryJson {
    /// The clause's anchor.
    #[schema(example = "quorum")]
    anchor: String,
    /// Its heading, as the latest version that has the clause words it.
    #[schema(example = "Quorum")]
    heading: String,
    /// Whether the latest version has the clause.
    stands: bool,
    /// The versions that added, changed or removed it, the latest first.
    changes: Vec<ClauseChangeJson>,
}

/// What a version did to a clause.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ClauseChange)]
pub struct ClauseChangeJson {
    /// The version.
    version: HeadJson,
    /// Added, changed or removed.
    #[schema(schema_with = fate_schema)]
    fate: &'static str,
}

word_schemas! {
    /// What a version did to a clause.
    fate_schema = Fate;
}

/// What became of a clause from version to version.
#[utoipa::path(
    get, path = "/agreements/{slug}/clauses/{anchor}", tag = "agreements", operation_id = "getClauseHistory",
    params(
        ("slug" = String, Path, description = "The agreement's slug.", example = "bylaws"),
        ("anchor" = String, Path, description = "The clause's anchor.", example = "quorum"),
    ),
    responses((status = 200, description = "The clause's history.", body = ClauseHistoryJson)),
    security(("token" = ["agreements:read"]))
)]
pub async fn clause(
    caller: Caller,
    asked: Asked,
    Path((slug, anchor)): Path<(String, String)>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::AgreementsRead)?;
    parameters.finish()?;
    let history = clause_history(caller.db(), &caller.viewer, &slug, &anchor).await?;
    let changes = history.changes.into_iter();
    let changes = changes.map(|change| ClauseChangeJson { version: change.head.into(), fate: change.fate.as_str() });
    asked.answer(&ClauseHistoryJson {
        changes: changes.collect(),
        anchor: history.anchor,
        heading: history.heading,
        stands: history.stands,
    })
}
