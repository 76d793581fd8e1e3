//! `/sharing/pools/{pool}/participants`: who is listed as taking part, from a day until another.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use domain::sharing::ParticipantInput;
use serde::{Deserialize, Serialize};
use store::sharing::{Listed, end_participant, list_participant, pool_page, strike_participant};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters, number};
use super::super::types::DayJson;
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::renamed;

/// Somebody who is or was listed in a pool.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PoolParticipant)]
pub struct ParticipantJson {
    /// The member's number: 17 is M-17.
    #[schema(example = 17)]
    member: i64,
    /// Where along the line, from 1.
    #[schema(example = 1)]
    place: i64,
    /// The first day.
    from: DayJson,
    /// The first day without them; null where the listing has no end. Equal to the first day where the listing was struck out.
    #[schema(required = true)]
    until: Option<DayJson>,
}

/// Who is and was listed in a pool, by number and first day.
///
/// The member alone for those who may not read the treasury.
#[utoipa::path(
    get, path = "/sharing/pools/{pool}/participants", tag = "sharing", operation_id = "listPoolParticipants",
    params(("pool" = String, Path, description = "The address part of the pool.", example = "mail"), Paging),
    responses((status = 200, description = "A page of the listings.", body = Page<ParticipantJson>)),
    security(("token" = ["treasury:read"]))
)]
pub async fn participants(
    caller: Caller,
    asked: Asked,
    Path(pool): Path<String>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let shown = pool_page(caller.db(), &caller.viewer, &pool, caller.now).await?;
    let json = |listed: &Listed| ParticipantJson {
        member: listed.member,
        place: listed.place,
        from: listed.from.into(),
        until: listed.until.map(Into::into),
    };
    asked.page(&Page::part(shown.pool.listed.iter().map(json).collect(), paging))
}

/// Somebody to list.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "member": 17, "place": 1, "from": "2026-10-01" }))]
pub struct NewPoolParticipant {
    /// The member's number: 17 is M-17.
    #[schema(minimum = 1)]
    member: i64,
    /// Where along the line, from 1 to the last place that the pool's sources have; the head where nothing is said.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 500)]
    place: Option<u32>,
    /// The first day.
    #[schema(format = Date)]
    from: String,
}

/// A listing that was begun or ended.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ChangedListing, example = json!({ "pool": "mail", "member": 17 }))]
pub struct ChangedListingJson {
    /// The address part of the pool.
    pool: String,
    /// The member's number: 17 is M-17.
    member: i64,
}

/// Lists a member in a pool from a day on.
#[utoipa::path(
    post, path = "/sharing/pools/{pool}/participants", tag = "sharing", operation_id = "listPoolParticipant",
    params(("pool" = String, Path, description = "The address part of the pool.", example = "mail")),
    request_body = NewPoolParticipant,
    responses((status = 201, description = "The member is listed.", body = ChangedListingJson, headers(("Location" = String, description = "The address of the listings.")))),
    security(("token" = ["sharing:write"]))
)]
pub async fn participant_new(
    caller: Caller,
    asked: Asked,
    Path(pool): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::SharingWrite)?;
    parameters.finish()?;
    let NewPoolParticipant { member, place, from } = write.read()?;
    let place = place.map(|place| place.to_string()).unwrap_or_default();
    let input = ParticipantInput { member: member.to_string(), place, from };
    list_participant(caller.db(), &write.act(&caller), pool.clone(), input).await?;
    let location = format!("/sharing/pools/{pool}/participants");
    asked.made(&ChangedListingJson { pool, member }, &location)
}

/// The end of a listing.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "until": "2026-11-01" }))]
pub struct PoolParticipantEnd {
    /// The first day without them.
    #[schema(format = Date)]
    until: String,
}

/// Ends a member's listing, which had no end: from a day on they take part no longer.
#[utoipa::path(
    post, path = "/sharing/pools/{pool}/participants/{number}/end", tag = "sharing", operation_id = "endPoolParticipant",
    params(
        ("pool" = String, Path, description = "The address part of the pool.", example = "mail"),
        ("number" = i64, Path, description = "The member's number: 17 is M-17.", minimum = 1, example = 17),
    ),
    request_body = PoolParticipantEnd,
    responses((status = 200, description = "It is ended.", body = ChangedListingJson)),
    security(("token" = ["sharing:write"]))
)]
pub async fn participant_end(
    caller: Caller,
    asked: Asked,
    Path((pool, raw)): Path<(String, String)>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::SharingWrite)?;
    parameters.finish()?;
    let member = number(&raw)?;
    let PoolParticipantEnd { until } = write.read()?;
    let done = end_participant(caller.db(), &write.act(&caller), pool.clone(), member, until).await;
    done.map_err(|error| renamed(error, "end", "number"))?;
    asked.noted(&ChangedListingJson { pool, member })
}

/// Which listing is struck out.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "from": "2026-10-01" }))]
pub struct PoolParticipantStrike {
    /// Its first day.
    #[schema(format = Date)]
    from: String,
}

/// Strikes out a member's listing, as if it had never been, unless a month that was posted leans on it.
#[utoipa::path(
    post, path = "/sharing/pools/{pool}/participants/{number}/strike", tag = "sharing",
    operation_id = "strikePoolParticipant",
    params(
        ("pool" = String, Path, description = "The address part of the pool.", example = "mail"),
        ("number" = i64, Path, description = "The member's number: 17 is M-17.", minimum = 1, example = 17),
    ),
    request_body = PoolParticipantStrike,
    responses((status = 200, description = "It is struck out.", body = ChangedListingJson)),
    security(("token" = ["sharing:write"]))
)]
pub async fn participant_strike(
    caller: Caller,
    asked: Asked,
    Path((pool, raw)): Path<(String, String)>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::SharingWrite)?;
    parameters.finish()?;
    let member = number(&raw)?;
    let PoolParticipantStrike { from } = write.read()?;
    let done = strike_participant(caller.db(), &write.act(&caller), pool.clone(), member, from).await;
    done.map_err(|error| renamed(error, "strike", "from"))?;
    asked.noted(&ChangedListingJson { pool, member })
}
