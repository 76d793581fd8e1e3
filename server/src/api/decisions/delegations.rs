//! `/delegations`: who votes for the token's member where they do not vote, and for whom they do. Nobody else's are told.

use axum::response::Response;
use domain::decisions::delegation::Scope as For;
use domain::members::status::MemberNumber;
use domain::members::token::Scope;
use domain::validation::Refusal;
use serde::{Deserialize, Serialize};
use store::decisions::{Delegation, DelegationInput, Direction, delegate, own_delegations, revoke};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{MemberNameJson, MomentJson, one_of};
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::list::named;

/// Given by the member.
const GIVEN: &str = "given";
/// Given to the member.
const RECEIVED: &str = "received";

fn direction_schema() -> utoipa::openapi::schema::Object {
    one_of([GIVEN, RECEIVED])
}

/// A delegation that is in force.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Delegation)]
pub struct DelegationJson {
    /// Whether the member gave it, or it was given to them.
    #[schema(schema_with = direction_schema)]
    direction: &'static str,
    /// The other one: the delegate of what was given, the giver of what was received.
    other: MemberNameJson,
    /// What for: `everything`, `topic:…` or `circle:…`.
    #[schema(example = "topic:machines")]
    scope: String,
    /// The name of that topic or circle; null for everything.
    #[schema(required = true, example = "Machines")]
    name: Option<String>,
    /// Since when.
    since: MomentJson,
}

impl DelegationJson {
    fn of((direction, delegation): (Direction, Delegation)) -> Self {
        let direction = match direction {
            Direction::Given => GIVEN,
            Direction::Received => RECEIVED,
        };
        Self {
            direction,
            other: named(delegation.other),
            scope: delegation.scope.to_string(),
            name: delegation.name,
            since: delegation.since.into(),
        }
    }
}

/// The member's own delegations that are in force: first those that they gave, then those that were given to them.
#[utoipa::path(
    get, path = "/delegations", tag = "decisions", operation_id = "listDelegations",
    params(
        ("direction" = Option<String>, Query, description = "Of this direction alone.", pattern = "^(given|received)$"),
        Paging,
    ),
    responses((status = 200, description = "A page of the delegations.", body = Page<DelegationJson>)),
    security(("token" = ["delegations:read"]))
)]
pub async fn delegations(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::DelegationsRead)?;
    let paging = parameters.paging();
    let direction = parameters.take("direction", |raw| match raw {
        GIVEN => Ok(Some(Direction::Given)),
        RECEIVED => Ok(Some(Direction::Received)),
        _ => Err(Refusal::new("error-choice")),
    });
    parameters.finish()?;
    let own = own_delegations(caller.db(), &caller.viewer, caller.today, direction, paging.part()).await?;
    asked.page(&Page::counted(own.into_iter().map(DelegationJson::of).collect(), paging))
}

/// What a delegation is given for, exactly as the document has it.
fn scope(sent: String) -> Result<String, Problem> {
    let fits = sent.parse::<For>().is_ok_and(|scope| scope.to_string() == sent);
    if fits { Ok(sent) } else { Err(Problem::unreadable(Refusal::new("error-choice"), "scope")) }
}

/// A delegation to give.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "to": 17, "scope": "everything" }))]
pub struct NewDelegation {
    /// The number of the member who is to vote: 17 is M-17.
    #[schema(minimum = 1)]
    to: i64,
    /// What for: `everything`, or the address part of a topic or a circle.
    #[schema(pattern = "^(everything|(topic|circle):[a-z0-9-]+)$")]
    scope: String,
}

/// A delegation that was given.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = GivenDelegation, example = json!({ "to": 17, "scope": "everything" }))]
pub struct GivenDelegationJson {
    /// The number of the delegate: 17 is M-17.
    to: i64,
    /// What for.
    scope: String,
}

/// Has another member vote for the token's member, wherever they do not and the rules allow it.
///
/// Whoever had their vote for the same has it no longer. To give the same once more changes nothing.
#[utoipa::path(
    post, path = "/delegations", tag = "decisions", operation_id = "giveDelegation",
    request_body = NewDelegation,
    responses((status = 201, description = "It is given.", body = GivenDelegationJson, headers(("Location" = String, description = "The address of the delegations.")))),
    security(("token" = ["delegations:write"]))
)]
pub async fn delegation_new(
    caller: Caller,
    asked: Asked,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::DelegationsWrite)?;
    parameters.finish()?;
    let NewDelegation { to, scope: sent } = write.read()?;
    let scope = scope(sent)?;
    let input = DelegationInput { to: MemberNumber(to).to_string(), scope: scope.clone() };
    delegate(caller.db(), &write.act(&caller), input).await?;
    asked.made(&GivenDelegationJson { to, scope }, "/delegations")
}

/// What is delegated no longer.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "scope": "everything" }))]
pub struct DelegationRevocation {
    /// What it was given for: `everything`, or the address part of a topic or a circle.
    #[schema(pattern = "^(everything|(topic|circle):[a-z0-9-]+)$")]
    scope: String,
}

/// Takes back what the token's member delegated for something: from now on, and in every vote that has not closed.
///
/// What went along with a secret ballot cannot be taken back.
#[utoipa::path(
    post, path = "/delegations/revocation", tag = "decisions", operation_id = "revokeDelegation",
    request_body = DelegationRevocation,
    responses((status = 200, description = "It is revoked.", body = DelegationRevocation)),
    security(("token" = ["delegations:write"]))
)]
pub async fn delegation_revoke(
    caller: Caller,
    asked: Asked,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::DelegationsWrite)?;
    parameters.finish()?;
    let DelegationRevocation { scope: sent } = write.read()?;
    let scope = scope(sent)?;
    revoke(caller.db(), &write.act(&caller), &scope).await?;
    asked.noted(&DelegationRevocation { scope })
}
