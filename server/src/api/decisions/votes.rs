//! `GET /decisions/{number}/votes`: who voted what, where ballots are open; and how a vote is told.

use axum::extract::Path;
use axum::response::Response;
use domain::decisions::ballot::OWN_NUMBER;
use domain::decisions::cast::Cast;
use domain::members::token::Scope;
use serde::{Deserialize, Serialize};
use store::decisions::{CastVote, votes_behind};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters, number};
use super::super::types::{MemberNameJson, MomentJson};
use super::super::{Caller, Problem};
use super::list::named;

/// What stands beside an option.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Mark, example = json!({ "option": 2, "mark": 1 }))]
pub struct MarkJson {
    /// The number of the option within the decision.
    #[schema(minimum = 1, maximum = 65_535)]
    pub option: u16,
    /// Its rank from 1 on, its points, or 1 where the method asks for approval.
    #[schema(minimum = 0, maximum = 999_999_999)]
    pub mark: u32,
}

/// A vote that was cast where ballots are open.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Vote)]
pub struct VoteJson {
    /// `yes`, `no` or `abstain`; null among options.
    #[schema(required = true, example = "yes")]
    choice: Option<String>,
    /// What stands beside the options that are marked; empty where there are none.
    marks: Vec<MarkJson>,
    /// The number that was given to a draw by lot; otherwise null.
    #[schema(required = true)]
    own_number: Option<u32>,
    /// Whether it is a ballot among options that marks nothing.
    blank: bool,
    /// When it was cast.
    cast_at: MomentJson,
}

impl VoteJson {
    /// What was said at a moment.
    pub(super) fn of(said: &Cast, cast_at: MomentJson) -> Self {
        let ballot = match said {
            Cast::Choice(choice) => {
                let choice = Some(choice.to_string());
                return Self { choice, marks: Vec::new(), own_number: None, blank: false, cast_at };
            }
            Cast::Ballot(ballot) => ballot,
        };
        let whole = |mark: u64| u32::try_from(mark).unwrap_or(u32::MAX);
        let marks = ballot.marks().filter(|(option, _)| *option != OWN_NUMBER);
        Self {
            choice: None,
            marks: marks.map(|(option, mark)| MarkJson { option, mark: whole(mark) }).collect(),
            own_number: ballot.beside(OWN_NUMBER).map(whole),
            blank: ballot.is_blank(),
            cast_at,
        }
    }
}

/// A vote with who gave it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NamedVote)]
pub struct NamedVoteJson {
    /// Who voted, or is carried.
    voter: MemberNameJson,
    /// What they voted; of whoever is carried, what their delegate did, and when.
    vote: VoteJson,
    /// Why, in Markdown; possibly nothing.
    #[schema(example = "It has cost us two nights.")]
    reason: String,
    /// Who carried it, where it is a delegated one; otherwise null.
    #[schema(required = true)]
    carrier: Option<MemberNameJson>,
    /// Who entered it, where it was called out in a meeting; otherwise null.
    #[schema(required = true)]
    noted_by: Option<MemberNameJson>,
}

impl From<CastVote> for NamedVoteJson {
    fn from(cast: CastVote) -> Self {
        Self {
            voter: named(cast.voter),
            vote: VoteJson::of(&cast.choice, cast.cast_at.into()),
            reason: cast.reason,
            carrier: cast.carrier.map(named),
            noted_by: cast.noted_by.map(named),
        }
    }
}

/// The votes of an open vote, the latest first, and once it is counted behind them those that are carried.
///
/// Who voted on paper is among them once that is counted; how many are not, the decision tells as `members_on_paper` of its `turnout`. Not
/// found in a secret vote, of which no names are told. While votes come in, what is on a later page moves on.
#[utoipa::path(
    get, path = "/decisions/{number}/votes", tag = "decisions", operation_id = "listVotes",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 2), Paging),
    responses((status = 200, description = "A page of the votes.", body = Page<NamedVoteJson>)),
    security(("token" = ["decisions:read"]))
)]
pub async fn votes(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let before = paging.after.unwrap_or_default();
    let page = votes_behind(caller.db(), &caller.viewer, number(&raw)?, before, paging.length).await?;
    if page.secret.is_some() {
        return Err(Problem::NotFound);
    }
    let items: Vec<NamedVoteJson> = page.votes.into_iter().map(Into::into).collect();
    let told = before.saturating_add(i64::try_from(items.len()).unwrap_or(i64::MAX));
    let next = (told < page.total && !items.is_empty()).then(|| told.to_string());
    asked.page(&Page { items, next })
}
