//! `POST /decisions/{number}/candidacies`, and what becomes of one's own: `PUT …/own` and `POST …/own/withdrawal`.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::candidacy::check_statement;
use domain::members::token::Scope;
use serde::{Deserialize, Serialize};
use store::decisions::{restate, seen_candidacy, stand, stand_down};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::write::Write;
use super::super::{Caller, Problem};
use super::candidacies::{CandidacyJson, own};

/// Why somebody stands.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "statement": "I have restored mail from the backup twice." }))]
pub struct CandidacyBody {
    /// The words, in Markdown, which every member reads.
    #[schema(min_length = 1, max_length = 10_000)]
    statement: String,
}

/// Whose candidacy it is, and in which election.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OwnCandidacy, example = json!({ "decision": 34, "member": 17 }))]
pub struct OwnCandidacyJson {
    /// The number of the election: 34 is D-34.
    decision: i64,
    /// The number of the member: 17 is M-17.
    member: i64,
}

impl OwnCandidacyJson {
    fn of(caller: &Caller, decision: i64) -> Result<Self, Problem> {
        let member = caller.viewer.member.as_ref().map(|member| member.number).ok_or(Problem::BadToken)?;
        Ok(Self { decision, member })
    }
}

/// Has the token's member stand in an election, or once more after they took it back.
///
/// Members stand for themselves while the election is discussed; whoever could not hold the role is refused.
#[utoipa::path(
    post, path = "/decisions/{number}/candidacies", tag = "decisions", operation_id = "standInElection",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 34)),
    request_body = CandidacyBody,
    responses((status = 201, description = "They stand.", body = OwnCandidacyJson, headers(("Location" = String, description = "The address of the candidacy.")))),
    security(("token" = ["candidacies:write"]))
)]
pub async fn candidacy_new(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::CandidaciesWrite)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let CandidacyBody { statement } = write.read()?;
    stand(caller.db(), &write.act(&caller), number, &statement).await?;
    asked.made(&OwnCandidacyJson::of(&caller, number)?, &format!("/decisions/{number}/candidacies/own"))
}

/// Changes the statement of the token's member, until the vote opens.
#[utoipa::path(
    put, path = "/decisions/{number}/candidacies/own", tag = "decisions", operation_id = "changeCandidacy",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 34)),
    request_body = CandidacyBody,
    responses((status = 200, description = "The candidacy as it is now.", body = CandidacyJson)),
    security(("token" = ["decisions:read", "candidacies:write"]))
)]
pub async fn candidacy_change(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::CandidaciesWrite)?;
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let CandidacyBody { statement } = write.read()?;
    check_statement(&statement).map_err(|error| Problem::Refused(vec![error]))?;
    let thing = async {
        let own = own(&caller, number).await?;
        let seen = seen_candidacy(&own.statement);
        Ok((CandidacyJson::from(own), Some(seen)))
    };
    let act = write.act_on(&caller, &asked, thing).await?;
    restate(caller.db(), &act, number, &statement).await?;
    asked.done(&CandidacyJson::from(own(&caller, number).await?))
}

/// Nothing more is said: whoever stands takes it back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({}))]
pub struct CandidacyWithdrawal {}

/// Takes back the candidacy of the token's member, until the vote closes.
///
/// Once the vote is open, the ballot stays as it is, and the count passes them over.
#[utoipa::path(
    post, path = "/decisions/{number}/candidacies/own/withdrawal", tag = "decisions", operation_id = "withdrawCandidacy",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 34)),
    request_body = CandidacyWithdrawal,
    responses((status = 200, description = "They stand no longer.", body = OwnCandidacyJson)),
    security(("token" = ["candidacies:write"]))
)]
pub async fn candidacy_withdraw(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
    write: Write,
) -> Result<Response, Problem> {
    caller.require(Scope::CandidaciesWrite)?;
    parameters.finish()?;
    let number = number(&raw)?;
    let CandidacyWithdrawal {} = write.read()?;
    stand_down(caller.db(), &write.act(&caller), number).await?;
    asked.noted(&OwnCandidacyJson::of(&caller, number)?)
}
