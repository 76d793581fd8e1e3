//! `GET /decision-templates`: what proposals begin with.

use axum::response::Response;
use domain::decisions::method::Method;
use domain::members::token::Scope;
use serde::Serialize;
use store::decisions::{KeptTemplate, templates as all_templates};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::MomentJson;
use super::super::{Caller, Problem};

/// A template for proposals.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DecisionTemplate)]
pub struct TemplateJson {
    /// The address part: `/decisions/new?template=` and this is the form that is filled in from it.
    #[schema(example = "spend-money")]
    slug: String,
    /// The name.
    #[schema(example = "Spend money")]
    name: String,
    /// What a proposal by it would do, as the address `/decisions/new?effect=` says it; null where it is for any.
    #[schema(required = true, example = "note")]
    effect: Option<String>,
    /// The kinds of decisions that a proposal by it can be.
    #[schema(example = json!(["ordinary"]))]
    kinds: Vec<String>,
    /// The title that a proposal begins with, possibly empty.
    #[schema(example = "Spend … on …")]
    title: String,
    /// The questions that a proposal answers, in Markdown.
    #[schema(example = "## What is it about?")]
    body: String,
    /// The method that it suggests; null where it suggests none.
    #[schema(required = true, example = "schulze")]
    method: Option<String>,
    /// Since when no proposal begins with it any more; null where it is in use.
    #[schema(required = true)]
    retired_at: Option<MomentJson>,
}

impl From<KeptTemplate> for TemplateJson {
    fn from(kept: KeptTemplate) -> Self {
        let KeptTemplate { slug, template, retired_at } = kept;
        Self {
            slug,
            kinds: template.kinds().iter().map(ToString::to_string).collect(),
            name: template.name,
            effect: template.effect.map(|effect| effect.to_string()),
            title: template.title,
            body: template.body,
            method: template.method.map(Method::word),
            retired_at: retired_at.map(Into::into),
        }
    }
}

/// The templates for proposals, by name; those that are retired last.
#[utoipa::path(
    get, path = "/decision-templates", tag = "decisions", operation_id = "listDecisionTemplates",
    params(Paging),
    responses((status = 200, description = "A page of the templates.", body = Page<TemplateJson>)),
    security(("token" = ["decisions:read"]))
)]
pub async fn templates(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let found = all_templates(caller.db(), &caller.viewer, paging.part()).await?;
    asked.page(&Page::counted(found.into_iter().map(TemplateJson::from).collect(), paging))
}
