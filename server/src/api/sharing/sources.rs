//! `POST /sharing/pools/{pool}/sources` and `…/sources/end`: what a pool shares the cost of, from a day until another.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use domain::sharing::SourceInput;
use serde::Deserialize;
use store::sharing::{add_source, remove_source};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::pools::{PoolMonthsJson, pool_months};
use super::renamed;

/// What is put into a pool.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "source": "assets/heron", "from": "2026-10-01", "replaces": "assets/egret" }))]
pub struct NewPoolSource {
    /// A machine or a service: the kind and the address part.
    #[schema(max_length = 400)]
    source: String,
    /// The first day in the pool.
    #[schema(format = Date)]
    from: String,
    /// What it takes the place of along the line, there no longer by then: the kind and the address part. Null for the place where
    /// it was itself before, or the end.
    #[serde(default)]
    #[schema(max_length = 400)]
    replaces: Option<String>,
}

/// Puts a machine or a service into a pool from a day on: in the place of another, or at the end of its line.
///
/// A machine brings along what runs on it, as far as that is in no pool itself. A thing is in one pool a day at most.
#[utoipa::path(
    post, path = "/sharing/pools/{pool}/sources", tag = "sharing", operation_id = "addPoolSource",
    params(("pool" = String, Path, description = "The address part of the pool.", example = "mail")),
    request_body = NewPoolSource,
    responses((status = 201, description = "It is in the pool, which is now so.", body = PoolMonthsJson, headers(("Location" = String, description = "The pool's address.")))),
    security(("token" = ["treasury:read", "sharing:write"]))
)]
pub async fn source_new(
    caller: Caller,
    asked: Asked,
    Path(pool): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::SharingWrite)?;
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    let NewPoolSource { source, from, replaces } = write.read()?;
    let input = SourceInput { source, from, replaces: replaces.unwrap_or_default() };
    add_source(caller.db(), &write.act(&caller), pool.clone(), input).await?;
    asked.made(&pool_months(&caller, &pool).await?, &format!("/sharing/pools/{pool}"))
}

/// What leaves a pool.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "source": "assets/heron", "until": "2026-11-01" }))]
pub struct PoolSourceEnd {
    /// A machine or a service that is in the pool without an end: the kind and the address part.
    #[schema(max_length = 400)]
    source: String,
    /// The first day without it; its first day in the pool strikes it out.
    #[schema(format = Date)]
    until: String,
}

/// Takes a machine or a service out of a pool from a day on. The others keep their places along the line.
#[utoipa::path(
    post, path = "/sharing/pools/{pool}/sources/end", tag = "sharing", operation_id = "endPoolSource",
    params(("pool" = String, Path, description = "The address part of the pool.", example = "mail")),
    request_body = PoolSourceEnd,
    responses((status = 200, description = "The pool as it is now.", body = PoolMonthsJson)),
    security(("token" = ["treasury:read", "sharing:write"]))
)]
pub async fn source_end(
    caller: Caller,
    asked: Asked,
    Path(pool): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::SharingWrite)?;
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    let PoolSourceEnd { source, until } = write.read()?;
    let done = remove_source(caller.db(), &write.act(&caller), pool.clone(), source, until).await;
    done.map_err(|error| renamed(error, "remove", "source"))?;
    asked.done(&pool_months(&caller, &pool).await?)
}
