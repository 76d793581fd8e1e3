//! `GET /classes`: the classes of membership.

use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::treasury::classes;
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::{Caller, Problem};

/// A class of membership.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Class, example = json!({ "slug": "full", "name": "Full member" }))]
pub struct ClassJson {
    /// Its slug, by which everything else names it.
    slug: String,
    /// Its name.
    name: String,
}

/// The classes of membership, in the community's order.
#[utoipa::path(
    get, path = "/classes", tag = "members", operation_id = "listClasses",
    params(Paging),
    responses((status = 200, description = "A page of the classes.", body = Page<ClassJson>)),
    security(("token" = ["members:read"]))
)]
pub async fn member_classes(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::MembersRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let all = classes(caller.db()).await?.into_iter();
    asked.page(&Page::part(all.map(|class| ClassJson { slug: class.slug, name: class.name }).collect(), paging))
}
