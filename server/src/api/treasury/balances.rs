//! `GET /dues/balances`: who owes what since when.

use axum::response::Response;
use domain::members::token::Scope;
use domain::validation::Refusal;
use serde::Serialize;
use store::treasury::{OwedFilter, owed};
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{DayJson, MoneyJson};
use super::super::{Caller, Problem};

/// What a member owes.
#[derive(Debug, Serialize, ToSchema)]
pub struct Balance {
    /// The member's number: 17 is M-17.
    #[schema(example = 17)]
    member: i64,
    /// The member's name.
    #[schema(example = "Nour Haddad")]
    name: String,
    /// The slug of the class today.
    #[schema(example = "full")]
    class: String,
    /// What is open, due or not.
    open: MoneyJson,
    /// Of it, what is late.
    late: MoneyJson,
    /// The due date of the oldest open charge.
    owed_since: DayJson,
}

/// The members who owe, the oldest due date first, then the larger amount.
///
/// For those who may read the treasury. What oneself owes stands in one's account.
#[utoipa::path(
    get, path = "/dues/balances", tag = "treasury", operation_id = "listBalances",
    params(
        ("class" = Option<String>, Query, description = "The slug of a class.", pattern = "^[a-z0-9_-]{1,100}$"),
        ("late" = Option<bool>, Query, description = "`true` for those alone with something late."),
        Paging,
    ),
    responses((status = 200, description = "A page of the balances.", body = Page<Balance>)),
    security(("token" = ["treasury:read"]))
)]
pub async fn balances(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    let class = Some(parameters.slug("class")).filter(|class| !class.is_empty());
    let late = parameters.take("late", |raw| raw.parse::<bool>().map_err(|_| Refusal::new("error-choice")));
    parameters.finish()?;
    let list = owed(caller.db(), &caller.viewer, OwedFilter { class, late }, caller.now).await?;
    let money = |minor| MoneyJson::new(minor, caller.community.currency);
    let balances = list.members.into_iter().map(|owed| Balance {
        open: money(owed.open_minor),
        late: money(owed.late_minor),
        member: owed.member,
        name: owed.name,
        class: owed.class,
        owed_since: owed.owed_since.into(),
    });
    asked.page(&Page::part(balances.collect(), paging))
}
