//! `GET /agreements/{slug}` and `GET /agreements/{slug}/versions/{number}`: a document with its clauses.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::agreements::{Document, Version, in_force, version};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::types::AuthorityJson;
use super::super::{Caller, Problem};
use super::{AgreementJson, HeadJson};

/// An agreement with the text of one version.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Agreement)]
pub struct DocumentJson {
    /// The agreement.
    agreement: AgreementJson,
    /// The version; null where none was in force on the day.
    #[schema(required = true)]
    version: Option<VersionJson>,
    /// The number of the version in force today; null before the first one's day.
    #[schema(required = true)]
    in_force: Option<i64>,
    /// The number of the latest version; 0 where there is none.
    latest: i64,
}

/// A version with its text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Version)]
pub struct VersionJson {
    /// Its number, day and authority.
    head: HeadJson,
    /// The text in Markdown.
    body: String,
    /// The clauses in order.
    clauses: Vec<ClauseJson>,
}

/// A clause of a version, and where its words come from.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Clause)]
pub struct ClauseJson {
    /// Its anchor, the same across versions.
    #[schema(example = "quorum")]
    anchor: String,
    /// The heading's words; empty for what stands before the first heading.
    #[schema(example = "Quorum")]
    heading: String,
    /// The heading's level, 1 to 6; 0 for what stands before the first heading.
    level: u8,
    /// Its source in Markdown, heading included.
    source: String,
    /// The number of the version that brought these words.
    since: i64,
    /// The authority that brought them.
    authority: AuthorityJson,
}

impl From<Document> for DocumentJson {
    fn from(document: Document) -> Self {
        Self {
            agreement: document.agreement.into(),
            version: document.version.map(version_json),
            in_force: document.in_force,
            latest: document.latest,
        }
    }
}

fn version_json(version: Version) -> VersionJson {
    let clauses = version.clauses.into_iter().map(|clause| ClauseJson {
        anchor: clause.clause.anchor,
        heading: clause.clause.heading,
        level: clause.clause.level,
        source: clause.clause.source,
        since: clause.since,
        authority: clause.authority.into(),
    });
    VersionJson { clauses: clauses.collect(), head: version.head.into(), body: version.body }
}

/// An agreement as it is in force today.
#[utoipa::path(
    get, path = "/agreements/{slug}", tag = "agreements", operation_id = "getAgreement",
    params(("slug" = String, Path, description = "The agreement's slug.", example = "bylaws")),
    responses((status = 200, description = "The agreement.", body = DocumentJson)),
    security(("token" = ["agreements:read"]))
)]
pub async fn agreement(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::AgreementsRead)?;
    parameters.finish()?;
    let document = in_force(caller.db(), &caller.viewer, &slug, caller.today).await?;
    asked.answer(&DocumentJson::from(document))
}

/// A version of an agreement.
#[utoipa::path(
    get, path = "/agreements/{slug}/versions/{number}", tag = "agreements", operation_id = "getAgreementVersion",
    params(
        ("slug" = String, Path, description = "The agreement's slug.", example = "bylaws"),
        ("number" = i64, Path, description = "The number of the version.", minimum = 1, example = 1),
    ),
    responses((status = 200, description = "The agreement with this version.", body = DocumentJson)),
    security(("token" = ["agreements:read"]))
)]
pub async fn agreement_version(
    caller: Caller,
    asked: Asked,
    Path((slug, raw)): Path<(String, String)>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::AgreementsRead)?;
    parameters.finish()?;
    let document = version(caller.db(), &caller.viewer, &slug, number(&raw)?, caller.today).await?;
    asked.answer(&DocumentJson::from(document))
}
