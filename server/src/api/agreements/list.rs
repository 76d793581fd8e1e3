//! `GET /agreements`.

use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::agreements::list;
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::{Caller, Problem};
use super::{AgreementJson, HeadJson};

/// An agreement in the list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListedAgreement {
    /// The agreement.
    agreement: AgreementJson,
    /// The version in force today; null before the first one's day.
    #[schema(required = true)]
    in_force: Option<HeadJson>,
    /// The latest version, where it is in force from a later day.
    #[schema(required = true)]
    coming: Option<HeadJson>,
}

/// The agreements, by kind and title.
#[utoipa::path(
    get, path = "/agreements", tag = "agreements", operation_id = "listAgreements",
    params(Paging),
    responses((status = 200, description = "A page of the agreements.", body = Page<ListedAgreement>)),
    security(("token" = ["agreements:read"]))
)]
pub async fn agreements(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::AgreementsRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let listed = list(caller.db(), &caller.viewer, caller.today).await?;
    let listed = listed.into_iter().map(|listed| ListedAgreement {
        agreement: listed.agreement.into(),
        in_force: listed.in_force.map(Into::into),
        coming: listed.coming.map(Into::into),
    });
    asked.page(&Page::part(listed.collect(), paging))
}
