//! What becomes of a proposal of the token's member: `POST /decisions/{number}/discussion` puts it up for discussion, `…/vote/opening` opens
//! its vote, and `…/withdrawal` takes it back.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::{Deserialize, Serialize};
use store::decisions::{open_vote_outside, propose, withdraw};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::types::MomentJson;
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::proposal_write::ProposalNumberJson;

/// Nothing more is said: the address names the proposal.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({}))]
pub struct ProposalStep {}

/// Puts a draft of the token's member up for discussion. How long that is to last is fixed with it.
#[utoipa::path(
    post, path = "/decisions/{number}/discussion", tag = "decisions", operation_id = "discussProposal",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 42)),
    request_body = ProposalStep,
    responses((status = 200, description = "It is being discussed.", body = ProposalNumberJson)),
    security(("token" = ["proposals:write"]))
)]
pub async fn proposal_discuss(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::ProposalsWrite)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let ProposalStep {} = write.read()?;
    propose(caller.db(), &write.act(&caller), number).await?;
    asked.noted(&ProposalNumberJson { number })
}

/// How a vote is to be opened.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewOpening, example = json!({}))]
pub struct OpeningBody {
    /// Whether it is to be opened here although it is on the agenda of a meeting to come, in which it is then not held.
    #[serde(default)]
    outside: bool,
}

/// A vote that was opened.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OpenedVote, example = json!({ "number": 42, "voting_until": "2026-11-30T09:00:00Z" }))]
pub struct OpenedVoteJson {
    /// The number of the decision: 42 is D-42.
    number: i64,
    /// When the vote closes.
    voting_until: MomentJson,
}

/// Opens the vote on a proposal of the token's member, once its discussion is over and the rules let it.
///
/// Text, effects, roll and rules are frozen with it. Who opens the votes of others does so in the browser.
#[utoipa::path(
    post, path = "/decisions/{number}/vote/opening", tag = "decisions", operation_id = "openVote",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 42)),
    request_body = OpeningBody,
    responses((status = 200, description = "It is open.", body = OpenedVoteJson)),
    security(("token" = ["proposals:write"]))
)]
pub async fn proposal_open(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::ProposalsWrite)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let OpeningBody { outside } = write.read()?;
    let until = open_vote_outside(caller.db(), &write.act(&caller), number, outside).await?;
    asked.noted(&OpenedVoteJson { number, voting_until: until.into() })
}

/// Takes back a proposal of the token's member, until its vote opens.
#[utoipa::path(
    post, path = "/decisions/{number}/withdrawal", tag = "decisions", operation_id = "withdrawProposal",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 42)),
    request_body = ProposalStep,
    responses((status = 200, description = "It is withdrawn.", body = ProposalNumberJson)),
    security(("token" = ["proposals:write"]))
)]
pub async fn proposal_withdraw(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::ProposalsWrite)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let ProposalStep {} = write.read()?;
    withdraw(caller.db(), &write.act(&caller), number).await?;
    asked.noted(&ProposalNumberJson { number })
}
