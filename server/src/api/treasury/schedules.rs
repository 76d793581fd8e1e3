//! `GET /dues/schedules`: what each class owes a month, by which rule value.

use axum::response::Response;
use domain::members::token::Scope;
use domain::rules::parameter::MONTHLY_DUES;
use domain::rules::value::Value;
use serde::Serialize;
use store::Viewer;
use store::rules::history;
use utoipa::ToSchema;

use super::super::answer::{Asked, Page};
use super::super::parameters::{Paging, Parameters};
use super::super::types::{AuthorityJson, DayJson, MoneyJson};
use super::super::{Caller, Problem};

/// What a class owes a month, from a day on.
#[derive(Debug, Serialize, ToSchema)]
pub struct Schedule {
    /// The slug of the class.
    #[schema(example = "full")]
    class: String,
    /// What each member of it owes a month.
    amount: MoneyJson,
    /// From which day.
    valid_from: DayJson,
    /// The first day on which the next value holds in its place; null for the last.
    #[schema(required = true)]
    valid_until: Option<DayJson>,
    /// Whether it is in force today.
    in_force: bool,
    /// By which authority.
    authority: AuthorityJson,
    /// The slug of the agreement whose clause states it.
    #[schema(example = "dues-policy")]
    agreement: String,
    /// The clause's anchor.
    #[schema(example = "monthly-dues")]
    clause: String,
}

/// What each class owed, owes and will owe a month: class by class, the latest first.
#[utoipa::path(
    get, path = "/dues/schedules", tag = "treasury", operation_id = "listDuesSchedules",
    params(Paging),
    responses((status = 200, description = "A page of the schedules.", body = Page<Schedule>)),
    security(("token" = ["treasury:read"]))
)]
pub async fn schedules(caller: Caller, asked: Asked, mut parameters: Parameters) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    let paging = parameters.paging();
    parameters.finish()?;
    // Dues are a rule, which members read with the agreements: what this scope opens of the rules is this one.
    let viewer = Viewer { scopes: Some(vec![Scope::AgreementsRead]), ..caller.viewer.clone() };
    let mut schedules = Vec::new();
    for entry in history(caller.db(), &viewer, MONTHLY_DUES, caller.today).await? {
        let Value::Amount(minor) = entry.value.typed()? else { continue };
        schedules.push(Schedule {
            in_force: entry.in_force_on(caller.today),
            amount: MoneyJson::new(minor, caller.community.currency),
            valid_from: entry.value.valid_from.into(),
            valid_until: entry.until.map(Into::into),
            authority: entry.authority.into(),
            class: entry.value.scope,
            agreement: entry.value.clause_agreement,
            clause: entry.value.clause_anchor,
        });
    }
    asked.page(&Page::part(schedules, paging))
}
