//! `GET /sharing/pools`, and one pool with its months.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::sharing::{Pool, PoolPage, PoolSource, pool_page, pools};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::DayJson;
use super::super::{Caller, Problem};
use super::{SharingRunLineJson, line_json, participation_schema};

/// A pool of cost.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Pool)]
pub struct PoolJson {
    /// The address part.
    #[schema(example = "mail")]
    slug: String,
    /// The name.
    name: String,
    /// What it is for, possibly nothing.
    purpose: String,
    /// Who takes part.
    #[schema(schema_with = participation_schema)]
    participants: &'static str,
    /// The first day on which it shares anything.
    from: DayJson,
    /// What it shares and shared the cost of, in order.
    sources: Vec<PoolSourceJson>,
    /// The service and the measure of use; null for none.
    #[schema(required = true)]
    use_measure: Option<String>,
    /// The service and the measure of reserved capacity; null for none.
    #[schema(required = true)]
    reserved_measure: Option<String>,
    /// The first day on which nothing is shared any more; null while it is open.
    #[schema(required = true)]
    closed_on: Option<DayJson>,
}

/// A machine or a service in a pool, for some time.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PoolSource)]
pub struct PoolSourceJson {
    /// The kind and the address part.
    #[schema(example = "assets/heron")]
    source: String,
    /// Its place along the line, from 1. It stays, whatever comes and goes; null of what was struck out.
    #[schema(minimum = 1, example = 1)]
    place: Option<u32>,
    /// What stood at its place before it: the kind and the address part; null where nothing else did.
    #[schema(required = true, example = "assets/egret")]
    replaces: Option<String>,
    /// The first day in the pool.
    from: DayJson,
    /// The first day without it; null while it is in the pool. Equal to `from` where it was struck out.
    #[schema(required = true)]
    until: Option<DayJson>,
}

fn pool_json(pool: &Pool) -> PoolJson {
    let source = |source: &PoolSource| PoolSourceJson {
        source: source.address(),
        place: pool.place_of(source),
        replaces: pool.replaced_by(source).map(PoolSource::address),
        from: source.from.into(),
        until: source.until.map(Into::into),
    };
    PoolJson {
        slug: pool.slug.clone(),
        name: pool.name.clone(),
        purpose: pool.purpose.clone(),
        participants: pool.participants.as_str(),
        from: pool.from.into(),
        sources: pool.sources.iter().map(source).collect(),
        use_measure: pool.use_measure.as_ref().map(store::sharing::PoolMeasure::address),
        reserved_measure: pool.reserved_measure.as_ref().map(store::sharing::PoolMeasure::address),
        closed_on: pool.closed_on.map(Into::into),
    }
}

/// The pools of cost, by name.
#[utoipa::path(
    get, path = "/sharing/pools", tag = "sharing", operation_id = "listPools",
    params(Paging),
    responses((status = 200, description = "A page of the pools.", body = Page<PoolJson>)),
    security(("token" = ["treasury:read"]))
)]
pub async fn sharing_pools(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let all = pools(caller.db(), &caller.viewer, caller.now).await?.pools;
    asked.page(&Page::part(all.iter().map(pool_json).collect(), paging))
}

/// A pool with its months.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PoolWithMonths)]
pub struct PoolMonthsJson {
    /// The pool.
    pool: PoolJson,
    /// The months that were posted, the latest first, those that were reversed too.
    runs: Vec<SharingRunLineJson>,
    /// The months that can be posted today, oldest first.
    #[schema(example = json!(["2026-10"]))]
    to_post: Vec<String>,
}

/// A pool with its months.
#[utoipa::path(
    get, path = "/sharing/pools/{pool}", tag = "sharing", operation_id = "getPool",
    params(("pool" = String, Path, description = "The address part of the pool.", example = "mail")),
    responses((status = 200, description = "The pool.", body = PoolMonthsJson)),
    security(("token" = ["treasury:read"]))
)]
pub async fn sharing_pool(
    caller: Caller,
    asked: Asked,
    Path(slug): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    asked.answer(&pool_months(&caller, &slug).await?)
}

/// A pool with its months, as it is now.
pub(super) async fn pool_months(caller: &Caller, slug: &str) -> Result<PoolMonthsJson, Problem> {
    Ok(months_json(caller, &pool_page(caller.db(), &caller.viewer, slug, caller.now).await?))
}

/// A pool with its months, of what was read.
pub(super) fn months_json(caller: &Caller, shown: &PoolPage) -> PoolMonthsJson {
    PoolMonthsJson {
        pool: pool_json(&shown.pool),
        runs: shown.runs.iter().map(|line| line_json(line, caller.community.currency)).collect(),
        to_post: shown.to_share.iter().map(ToString::to_string).collect(),
    }
}
