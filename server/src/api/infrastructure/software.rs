//! `GET /infrastructure/software` and one of it: with its licence, and where it runs in which version.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::infrastructure::{Installation, Software, Stock};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::DayJson;
use super::super::{Caller, Problem};
use super::part_schema;
use super::things::{list, one};

/// A version that runs or ran in a machine or a service.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Installation)]
pub struct InstallationJson {
    /// Its number among those of its machine or service.
    number: i64,
    /// What it does there.
    #[schema(schema_with = part_schema)]
    part: &'static str,
    /// The address part of the software.
    #[schema(example = "stalwart")]
    software: String,
    /// The version, possibly nothing.
    #[schema(example = "0.14")]
    version: String,
    /// The first day that it runs.
    from: DayJson,
    /// The first day that it runs no longer; null while it does. Equal to the first day where it was recorded by mistake.
    #[schema(required = true)]
    until: Option<DayJson>,
}

impl From<&Installation> for InstallationJson {
    fn from(it: &Installation) -> Self {
        Self {
            number: it.number,
            part: it.part.as_str(),
            software: it.software.clone(),
            version: it.version.clone(),
            from: it.from.into(),
            until: it.until.map(Into::into),
        }
    }
}

/// What services and machines run by.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Software)]
pub struct SoftwareJson {
    /// The address part.
    #[schema(example = "stalwart")]
    slug: String,
    /// The name.
    name: String,
    /// The licence, possibly nothing.
    #[schema(example = "AGPL-3.0-only")]
    licence: String,
    /// What else is worth knowing, possibly nothing.
    note: String,
    /// The first day without it; null while it is there.
    #[schema(required = true)]
    retired_on: Option<DayJson>,
}

impl From<Software> for SoftwareJson {
    fn from(it: Software) -> Self {
        Self {
            slug: it.slug,
            name: it.name,
            licence: it.licence,
            note: it.note,
            retired_on: it.retired_on.map(Into::into),
        }
    }
}

/// Software, and where it runs and ran.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SoftwareInUse)]
pub struct SoftwareInUseJson {
    /// The software.
    software: SoftwareJson,
    /// Where it runs and ran, the earliest first.
    runs: Vec<RunJson>,
}

/// Somewhere that software runs or ran.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SoftwareRun)]
pub struct RunJson {
    /// Where: the kind and the address part.
    #[schema(example = "services/mail")]
    of: String,
    /// In which version and since when.
    installation: InstallationJson,
}

fn runs(stock: &Stock, slug: &str) -> Vec<RunJson> {
    let run = |it: store::infrastructure::RunsIn<'_>| RunJson {
        of: format!("{}/{}", it.kind, it.slug),
        installation: it.installation.into(),
    };
    stock.runs_in(slug).into_iter().map(run).collect()
}

/// The software, by name.
#[utoipa::path(
    get, path = "/infrastructure/software", tag = "infrastructure", operation_id = "listSoftware",
    params(Paging),
    responses((status = 200, description = "A page of the software.", body = Page<SoftwareJson>)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn software(caller: Caller, asked: Asked, parameters: Parameters) -> Result<Response, Problem> {
    list::<SoftwareJson, _>(caller, asked, parameters, |stock| stock.software).await
}

/// Software, and where it runs in which version.
#[utoipa::path(
    get, path = "/infrastructure/software/{software}", tag = "infrastructure", operation_id = "getSoftware",
    params(("software" = String, Path, description = "The address part of the software.", example = "stalwart")),
    responses((status = 200, description = "The software.", body = SoftwareInUseJson)),
    security(("token" = ["infrastructure:read"]))
)]
pub async fn one_software(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::InfrastructureRead)?;
    parameters.finish()?;
    asked.answer(&one(&caller, |stock| software_json(stock, &slug)).await?)
}

/// Software as it is now, and where it runs and ran.
pub(super) fn software_json(stock: &Stock, slug: &str) -> Option<SoftwareInUseJson> {
    Some(SoftwareInUseJson { software: stock.software(slug)?.clone().into(), runs: runs(stock, slug) })
}
