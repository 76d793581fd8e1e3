//! `GET /agreements/{slug}/versions`.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::agreements::history;
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::{Caller, Problem};
use super::HeadJson;

/// A version and how much it changed.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = VersionRecord)]
pub struct VersionRecordJson {
    /// Its number, day and authority.
    head: HeadJson,
    /// How many clauses it added.
    added: usize,
    /// How many clauses it gave other words.
    changed: usize,
    /// How many clauses it took out.
    removed: usize,
}

/// The versions of an agreement, the latest first.
#[utoipa::path(
    get, path = "/agreements/{slug}/versions", tag = "agreements", operation_id = "listAgreementVersions",
    params(
        ("slug" = String, Path, description = "The agreement's slug.", example = "bylaws"),
        Paging,
    ),
    responses((status = 200, description = "A page of the versions.", body = Page<VersionRecordJson>)),
    security(("token" = ["agreements:read"]))
)]
pub async fn agreement_versions(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::AgreementsRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let versions = history(caller.db(), &caller.viewer, &slug).await?.versions;
    let versions = versions.into_iter().map(|record| VersionRecordJson {
        head: record.head.into(),
        added: record.added,
        changed: record.changed,
        removed: record.removed,
    });
    asked.page(&Page::part(versions.collect(), paging))
}
