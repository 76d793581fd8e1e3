//! `GET /topics`: what proposals name and delegations are given for.

use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::decisions::{Topic, topics as all_topics};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::MomentJson;
use super::super::{Caller, Problem};

/// A topic.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Topic)]
pub struct TopicJson {
    /// The address part, by which a delegation names it.
    #[schema(example = "machines")]
    slug: String,
    /// The name.
    #[schema(example = "Machines")]
    name: String,
    /// Since when no proposal names it any more; null where it is open.
    #[schema(required = true)]
    closed_at: Option<MomentJson>,
}

impl From<Topic> for TopicJson {
    fn from(topic: Topic) -> Self {
        Self { slug: topic.slug, name: topic.name, closed_at: topic.closed_at.map(Into::into) }
    }
}

/// The topics of decisions, by name; those that are closed last.
#[utoipa::path(
    get, path = "/topics", tag = "decisions", operation_id = "listTopics",
    params(Paging),
    responses((status = 200, description = "A page of the topics.", body = Page<TopicJson>)),
    security(("token" = ["decisions:read"]))
)]
pub async fn topics(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let found = all_topics(caller.db(), &caller.viewer).await?;
    asked.page(&Page::part(found.into_iter().map(TopicJson::from).collect(), paging))
}
