//! `GET /decisions/{number}/candidacies`: who stands in an election; and the candidacy of the token's member.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::decisions::{Candidacy, candidacies_of, own_candidacy as own_of};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters, number};
use super::super::types::{MemberNameJson, MomentJson};
use super::super::{Caller, Problem};
use super::list::named;

/// A candidacy.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Candidacy)]
pub struct CandidacyJson {
    /// Who stands.
    member: MemberNameJson,
    /// Why, in Markdown; possibly nothing.
    #[schema(example = "I have restored mail from the backup twice.")]
    statement: String,
    /// Whether they still stand.
    stands: bool,
    /// Since when they stand or stood.
    stood_at: MomentJson,
    /// When they took it back; null where they did not.
    #[schema(required = true)]
    withdrawn_at: Option<MomentJson>,
    /// When they were passed over, since they could no longer hold the role; null where they were not.
    #[schema(required = true)]
    lapsed_at: Option<MomentJson>,
}

impl From<Candidacy> for CandidacyJson {
    fn from(candidacy: Candidacy) -> Self {
        let stands = candidacy.stands();
        Self {
            member: named(candidacy.member),
            statement: candidacy.statement,
            stands,
            stood_at: candidacy.stood_at.into(),
            withdrawn_at: candidacy.withdrawn_at.map(Into::into),
            lapsed_at: candidacy.lapsed_at.map(Into::into),
        }
    }
}

/// Who stands in an election, in the order of names.
///
/// Before its vote opens, those who stand; then those on its ballot, also those who stand no longer. Not found where the decision is no
/// election.
#[utoipa::path(
    get, path = "/decisions/{number}/candidacies", tag = "decisions", operation_id = "listCandidacies",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 34), Paging),
    responses((status = 200, description = "A page of the candidacies.", body = Page<CandidacyJson>)),
    security(("token" = ["decisions:read"]))
)]
pub async fn candidacies(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let candidates = candidacies_of(caller.db(), &caller.viewer, number(&raw)?).await?;
    asked.page(&Page::part(candidates.into_iter().map(CandidacyJson::from).collect(), paging))
}

/// The candidacy of the token's member, as long as they stand.
pub(super) async fn own(caller: &Caller, decision: i64) -> Result<Candidacy, Problem> {
    Ok(own_of(caller.db(), &caller.viewer, decision).await?)
}

/// The candidacy of the token's member.
///
/// Not found where they do not stand, or do no longer.
#[utoipa::path(
    get, path = "/decisions/{number}/candidacies/own", tag = "decisions", operation_id = "getOwnCandidacy",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 34)),
    responses((status = 200, description = "The candidacy.", body = CandidacyJson)),
    security(("token" = ["decisions:read"]))
)]
pub async fn own_candidacy(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    parameters.finish()?;
    asked.answer(&CandidacyJson::from(own(&caller, number(&raw)?).await?))
}
