//! `GET /dues/accounts/{number}`: a member's charges, and what is open of them.

use axum::extract::Path;
use axum::response::Response;
use domain::members::token::Scope;
use serde::Serialize;
use store::treasury::{ChargedFor, account};
use utoipa::ToSchema;

use super::super::answer::Asked;
use super::super::parameters::{Parameters, number};
use super::super::types::{DayJson, MoneyJson};
use super::super::{Caller, Problem};

/// A member's account of dues.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Account)]
pub struct AccountJson {
    /// The member's number: 17 is M-17.
    #[schema(example = 17)]
    member: i64,
    /// What is open, due or not.
    open: MoneyJson,
    /// Of it, what is late.
    late: MoneyJson,
    /// What was paid beyond all charges.
    credit: MoneyJson,
    /// The due date of the oldest open charge; null where nothing is open.
    #[schema(required = true)]
    owed_since: Option<DayJson>,
    /// The charges, the oldest due first.
    charges: Vec<AccountChargeJson>,
}

/// A charge in an account.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AccountCharge)]
pub struct AccountChargeJson {
    /// The month: of dues that of the run, of a portion the one in which it falls due.
    #[schema(example = "2026-10")]
    month: String,
    /// The address part of the pool of which it is a portion; null for dues.
    #[schema(required = true)]
    pool: Option<String>,
    /// The month that was shared; null for dues.
    #[schema(required = true)]
    shared_month: Option<String>,
    /// The slug of the class that the member was charged in.
    #[schema(example = "full")]
    class: String,
    /// The amount.
    amount: MoneyJson,
    /// What payments have settled of it, the oldest due first.
    paid: MoneyJson,
    /// When it falls due.
    due_on: DayJson,
    /// The first day on which it is late if open.
    late_from: DayJson,
    /// The number of the run's journal entry: 12 is J-12.
    #[schema(example = 12)]
    entry: i64,
}

/// A member's account: one's own, or anybody's for those who may read the treasury.
#[utoipa::path(
    get, path = "/dues/accounts/{number}", tag = "treasury", operation_id = "getAccount",
    params(("number" = i64, Path, description = "The member's number: 17 is M-17.", minimum = 1, example = 4)),
    responses((status = 200, description = "The account.", body = AccountJson)),
    security(("token" = ["treasury:read"]))
)]
pub async fn dues_account(
    caller: Caller,
    asked: Asked,
    Path(raw): Path<String>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    caller.require(Scope::TreasuryRead)?;
    parameters.finish()?;
    let account = account(caller.db(), &caller.viewer, number(&raw)?, caller.now).await?;
    let money = |minor| MoneyJson::new(minor, caller.community.currency);
    let charges = account.charges.into_iter().map(|charge| (shared(&charge.charged_for), charge));
    let charges = charges.map(|((pool, shared_month), charge)| AccountChargeJson {
        pool,
        shared_month,
        month: charge.month.to_string(),
        amount: money(charge.amount_minor),
        paid: money(charge.paid_minor),
        due_on: charge.due_on.into(),
        late_from: charge.late_from.into(),
        entry: charge.entry,
        class: charge.class,
    });
    asked.answer(&AccountJson {
        member: account.member,
        open: money(account.open_minor),
        late: money(account.late_minor),
        credit: money(account.credit_minor),
        owed_since: account.owed_since.map(Into::into),
        charges: charges.collect(),
    })
}

/// The pool and the month of which a charge is a portion; nothing of dues.
pub(super) fn shared(charged_for: &ChargedFor) -> (Option<String>, Option<String>) {
    match charged_for {
        ChargedFor::Dues => (None, None),
        ChargedFor::Portion { pool, month, .. } => (Some(pool.clone()), Some(month.to_string())),
    }
}
