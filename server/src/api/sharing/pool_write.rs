//! `POST /sharing/pools`, `PUT /sharing/pools/{pool}` and `POST /sharing/pools/{pool}/closing`.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use domain::sharing::PoolInput;
use serde::{Deserialize, Serialize};
use store::sharing::{change_pool, close_pool, create_pool, pool_page};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::Parameters;
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::participation_schema;
use super::pools::{PoolMonthsJson, months_json, pool_months};

/// What a pool is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "name": "Mail", "purpose": "Mail for all.", "from": "2026-10-01", "participants": "everyone",
    "use_measure": "mail/sent"
}))]
pub struct PoolBody {
    /// The name.
    #[schema(min_length = 1, max_length = 300)]
    name: String,
    /// What it is for, possibly nothing.
    #[serde(default)]
    #[schema(max_length = 10_000)]
    purpose: String,
    /// The first day on which it shares anything.
    #[schema(format = Date)]
    from: String,
    /// Who takes part.
    #[schema(schema_with = participation_schema)]
    participants: String,
    /// The service and the measure of use; null for none.
    #[serde(default)]
    use_measure: Option<String>,
    /// The service and the measure of reserved capacity; null for none.
    #[serde(default)]
    reserved_measure: Option<String>,
}

impl From<PoolBody> for PoolInput {
    fn from(it: PoolBody) -> Self {
        Self {
            name: it.name,
            purpose: it.purpose,
            from: it.from,
            participants: it.participants,
            use_measure: it.use_measure.unwrap_or_default(),
            reserved_measure: it.reserved_measure.unwrap_or_default(),
        }
    }
}

/// A pool that has been begun.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BegunPool, example = json!({ "slug": "mail" }))]
pub struct BegunPoolJson {
    /// The address part.
    slug: String,
}

/// Begins a pool, by the same command as the page.
///
/// How it is shared is a rule, decided by vote.
#[utoipa::path(
    post, path = "/sharing/pools", tag = "sharing", operation_id = "createPool",
    request_body = PoolBody,
    responses((status = 201, description = "It is begun.", body = BegunPoolJson, headers(("Location" = String, description = "The pool's address.")))),
    security(("token" = ["sharing:write"]))
)]
pub async fn pool_new(caller: Caller, asked: Asked, parameters: Parameters, write: Write) -> Result<Response, Problem> {
    caller.require(Scope::SharingWrite)?;
    parameters.finish()?;
    let pool: PoolBody = write.read()?;
    let slug = create_pool(caller.db(), &write.act(&caller), pool.into()).await?;
    let location = format!("/sharing/pools/{slug}");
    asked.made(&BegunPoolJson { slug }, &location)
}

/// Changes what a pool is.
#[utoipa::path(
    put, path = "/sharing/pools/{pool}", tag = "sharing", operation_id = "changePool",
    params(("pool" = String, Path, description = "The address part of the pool.", example = "mail")),
    request_body = PoolBody,
    responses((status = 200, description = "The pool as it is now.", body = PoolMonthsJson)),
    security(("token" = ["treasury:read", "sharing:write"]))
)]
pub async fn pool_change(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::SharingWrite)?;
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    let input = PoolInput::from(write.read::<PoolBody>()?);
    input.check().map_err(Problem::Refused)?;
    let months = async {
        let shown = pool_page(caller.db(), &caller.viewer, &slug, caller.now).await?;
        Ok((months_json(&caller, &shown), Some(shown.pool.seen())))
    };
    let act = write.act_on(&caller, &asked, months).await?;
    change_pool(caller.db(), &act, slug.clone(), input).await?;
    asked.done(&pool_months(&caller, &slug).await?)
}

/// The day from which on a pool shares nothing any more.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "closed_on": "2026-11-01" }))]
pub struct PoolClosing {
    /// The day, today at the latest.
    #[schema(format = Date)]
    closed_on: String,
}

/// Closes a pool: from a day on it shares nothing any more, and what was in it is free for another.
#[utoipa::path(
    post, path = "/sharing/pools/{pool}/closing", tag = "sharing", operation_id = "closePool",
    params(("pool" = String, Path, description = "The address part of the pool.", example = "mail")),
    request_body = PoolClosing,
    responses((status = 200, description = "The pool as it is now.", body = PoolMonthsJson)),
    security(("token" = ["treasury:read", "sharing:write"]))
)]
pub async fn pool_close(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::SharingWrite)?;
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    let PoolClosing { closed_on } = write.read()?;
    close_pool(caller.db(), &write.act(&caller), slug.clone(), closed_on).await?;
    asked.done(&pool_months(&caller, &slug).await?)
}
