//! `GET /decisions`.

use axum::response::Response;
use domain::decisions::method::Method;
use domain::decisions::stage::Stage;
use domain::members::token::Scope;
use serde::Serialize;
use store::decisions::{DecisionLine, MemberName, list_before};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{MemberNameJson, MomentJson};
use super::super::{Caller, Problem};

/// A decision in the list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DecisionLine)]
pub struct DecisionLineJson {
    /// The number: 42 is D-42.
    #[schema(example = 42)]
    number: i64,
    /// The title.
    #[schema(example = "Quiet hours for maintenance")]
    title: String,
    /// Which rules govern it.
    #[schema(schema_with = super::kind_schema)]
    kind: &'static str,
    /// How it is voted on and counted: by a majority of yes and no, or by a method that chooses among options; null for the founding
    /// act.
    #[schema(required = true, example = "schulze")]
    method: Option<String>,
    /// Where it stands.
    #[schema(schema_with = super::stage_schema)]
    stage: &'static str,
    /// Who brought it; null for the founding act.
    #[schema(required = true)]
    proposer: Option<MemberNameJson>,
    /// When its discussion ends or ended.
    #[schema(required = true)]
    discussion_until: Option<MomentJson>,
    /// When its vote closes or closed.
    #[schema(required = true)]
    voting_until: Option<MomentJson>,
    /// When it was over.
    #[schema(required = true)]
    closed_at: Option<MomentJson>,
    /// Until when its result can or could be contested; null where it was not declared.
    #[schema(required = true)]
    contest_until: Option<MomentJson>,
}

/// The name of a member.
pub(super) fn named(member: MemberName) -> MemberNameJson {
    MemberNameJson { number: member.number, name: member.name }
}

impl From<DecisionLine> for DecisionLineJson {
    fn from(line: DecisionLine) -> Self {
        Self {
            number: line.number,
            title: line.title,
            kind: line.kind.as_str(),
            method: line.method.map(Method::word),
            stage: line.stage.as_str(),
            proposer: line.proposer.map(named),
            discussion_until: line.discussion_until.map(Into::into),
            voting_until: line.voting_until.map(Into::into),
            closed_at: line.closed_at.map(Into::into),
            contest_until: line.contest_until.map(Into::into),
        }
    }
}

/// The decisions that the member may see, the latest number first. Drafts are the member's own.
#[utoipa::path(
    get, path = "/decisions", tag = "decisions", operation_id = "listDecisions",
    params(
        ("stage" = Option<String>, Query, description = "Of this stage alone.", pattern = "^(draft|discussion|voting|counted|declared|closed|enacted|refused|withdrawn|annulled)$"),
        Paging,
    ),
    responses((status = 200, description = "A page of the decisions.", body = Page<DecisionLineJson>)),
    security(("token" = ["decisions:read"]))
)]
pub async fn decisions(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    let paging = parameters.paging();
    let stage = parameters.take("stage", |raw| raw.parse::<Stage>().map(Some));
    parameters.finish()?;
    let query =
        |before: Option<i64>, most| list_before(caller.db(), &caller.viewer, stage, before.unwrap_or(i64::MAX), most);
    asked.page(&Page::found(paging, query, |line| line.number).await?.map(DecisionLineJson::from))
}
