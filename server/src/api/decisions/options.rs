//! `GET /decisions/{number}/options`: among what a decision chooses, in pages, since a lot may be drawn from a long roll.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use store::decisions::vote_head;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters, number};
use super::super::{Caller, Problem};
use super::choice::{OptionJson, option_json};

/// The options of a decision, by their numbers.
///
/// Before the vote opens there are none in an election, nor in a draw from the roll. Not found where one proposal is taken or left.
#[utoipa::path(
    get, path = "/decisions/{number}/options", tag = "decisions", operation_id = "listOptions",
    params(("number" = i64, Path, description = "The number: 42 is D-42.", minimum = 1, example = 34), Paging),
    responses((status = 200, description = "A page of the options.", body = Page<OptionJson>)),
    security(("token" = ["decisions:read"]))
)]
pub async fn options(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    mut parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::DecisionsRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    let head = vote_head(caller.db(), &caller.viewer, number(&raw)?).await?;
    let choosing = head.choosing.ok_or(Problem::NotFound)?;
    let currency = caller.community.currency;
    asked.page(&Page::part(choosing.options, paging).map(|option| option_json(&option, currency)))
}
