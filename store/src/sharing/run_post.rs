//! Posting a pool's month: one balanced entry, a portion for each who took part, a charge for each member who pays; all or
//! nothing, and once as long as it stands.

use diesel::prelude::*;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::rules::parameter::{DUE_DAY, SHARING_METHOD};
use domain::sharing::{PlannedPortion, Who, in_smallest_terms};
use domain::treasury::dues::{PlannedCharge, charges_fingerprint};
use domain::treasury::ledger::{EntryKind, PORTIONS_INCOME, run_postings};
use domain::{Day, Moment};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::pool::{Pool, find_pool};
use super::prepare::{Prepared, prepare};
use super::run::standing_entry;
use super::takers::Present;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::dialect::bulk::insert_each;
use crate::error::{CommandError, StoreError};
use crate::ids::{ChargeId, ClassId, EntryId, MemberId, RuleValueId, SharingRunId, fresh};
use crate::rules::{RuleValue, required};
use crate::schema::{charges, portions, sharing_runs};
use crate::time::stored;
use crate::treasury::NewEntry;
use crate::tx::Tx;

/// A pool's month that has been posted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostedSharing {
    /// The address part of the pool.
    pub pool: String,
    /// The month.
    pub month: Month,
    /// The number of its journal entry.
    pub entry: i64,
    /// Whether it had been posted before, so that nothing was done.
    pub before: bool,
}

#[derive(Insertable)]
#[diesel(table_name = charges, treat_none_as_default_value = false)]
struct NewCharge {
    id: ChargeId,
    sharing_run_id: SharingRunId,
    member_id: MemberId,
    class_id: ClassId,
    period: String,
    due_on: Day,
    amount_minor: i64,
    rule_value_id: RuleValueId,
}

#[derive(Insertable)]
#[diesel(table_name = portions, treat_none_as_default_value = false)]
struct NewPortion {
    id: String,
    run_id: SharingRunId,
    member_id: Option<String>,
    circle_id: Option<String>,
    days: i64,
    weight: i64,
    place: i64,
    used_millionths: i64,
    reserved_millionths: i64,
    measure_millionths: i64,
    numerator: String,
    denominator: String,
    bound: Option<&'static str>,
    amount_minor: i64,
}

/// Posts a pool's month as it was previewed. A month that stands stays as it is, and the answer is its entry. Where no member pays
/// anything, since the community bears it all, the entry moves nothing and says so.
///
/// # Errors
/// Not found, forbidden; `error-month`; what keeps the month from being shared; `error-preview-changed` where anything changed since the preview with this fingerprint.
pub async fn post_sharing(
    db: &Db,
    act: &Act,
    slug: String,
    month: &str,
    fingerprint: &str,
) -> Result<PostedSharing, CommandError> {
    let month = Month::parse(month).map_err(|refusal| refusal.at("month"))?;
    let fingerprint = fingerprint.to_owned();
    // A vote that has closed binds, whether or not anybody has counted it.
    crate::decisions::advance(db, act.now).await?;
    db.command(act, "sharing.post", move |tx| {
        tx.require(Power::ShareCosts)?;
        let pool = find_pool(tx.conn, &slug)?;
        if let Some((_, entry)) = standing_entry(tx.conn, &pool.id, month)? {
            return Ok(PostedSharing { pool: slug.clone(), month, entry, before: true });
        }
        let prepared = prepare(tx.conn, &tx.community, &pool, month, tx.now)?;
        if prepared.fingerprint()? != fingerprint {
            return Err(CommandError::refused("error-preview-changed"));
        }
        post(tx, &pool, &prepared)
    })
    .await
}

/// When a month that is posted today falls due, and the rule value that says so: in the month after, so that everybody has
/// time to look at it.
fn due(tx: &mut Tx<'_>) -> Result<(Day, RuleValue), StoreError> {
    let month = Month::of(tx.today).next();
    let value = required(tx.conn, DUE_DAY, "", tx.today)?;
    let day = u32::try_from(value.typed()?.number());
    let day = day.map_err(|_| StoreError::Corrupt(format!("rule value {}", value.id)))?;
    Ok((month.day(day), value))
}

fn post(tx: &mut Tx<'_>, pool: &Pool, prepared: &Prepared) -> Result<PostedSharing, CommandError> {
    let month = prepared.plan.month;
    let (due_on, due_day) = due(tx)?;
    let run = SharingRunId::fresh(tx.now);
    let (entry, number) = post_entry(tx, pool, prepared)?;
    let basis = serde_json::to_value(&prepared.basis).map_err(|error| StoreError::Corrupt(error.to_string()))?;
    insert_run(tx, &run, pool, prepared, (&entry, due_on, &due_day.id, basis.to_string()))?;
    let portion_rows = portion_rows(tx.now, &run, prepared);
    insert_each!(tx.conn, portions::table, portion_rows)?;
    let charge_rows = charge_rows(tx.now, &run, prepared, due_on)?;
    insert_each!(tx.conn, charges::table, charge_rows)?;
    let payload = json!({
        "pool": pool.slug, "month": month, "due_on": due_on, "entry": number, "currency": tx.community.currency.code(),
        "total_minor": prepared.plan.total_minor(), "charged_minor": prepared.plan.charged_minor(),
        "residual_minor": prepared.plan.residual_minor, "basis": basis, "plan": prepared.plan.fingerprint(),
        "charges": charges_fingerprint(planned_charges(prepared), due_day.id.as_str()),
    });
    tx.record(Event::new("sharing.posted", format!("{}/{month}", pool.subject()), payload))?;
    Ok(PostedSharing { pool: pool.slug.clone(), month, entry: number, before: false })
}

/// Posts the entry of a pool's month; what it is made of is gone from memory before the portions are made.
fn post_entry(tx: &mut Tx<'_>, pool: &Pool, prepared: &Prepared) -> Result<(EntryId, i64), CommandError> {
    let month = prepared.plan.month;
    let amounts = paying(prepared)
        .map(|(number, planned)| Ok((present(prepared, number)?.id.to_string(), planned.portion.minor)));
    let amounts: Vec<_> = amounts.collect::<Result<_, StoreError>>()?;
    tx.post_entry(&NewEntry {
        date: month.last_day(),
        kind: EntryKind::CostSharing,
        text: &format!("{} {month}", pool.slug),
        reverses: None,
        postings: &run_postings(PORTIONS_INCOME, amounts),
    })
}

/// The members who pay, with what.
fn paying(prepared: &Prepared) -> impl Iterator<Item = (i64, &PlannedPortion)> {
    prepared.plan.portions.iter().filter(|planned| planned.portion.minor > 0).filter_map(|planned| {
        match planned.taker.who {
            Who::Member(number) => Some((number, planned)),
            Who::Circle(_) => None,
        }
    })
}

/// The rule value of the method, which the charges of a pool's month follow from.
fn method_value(prepared: &Prepared) -> Result<&RuleValueId, StoreError> {
    let value = prepared.basis.values.get(SHARING_METHOD);
    value.ok_or_else(|| StoreError::Corrupt("a month is shared by no rule".to_owned()))
}

fn planned_charges(prepared: &Prepared) -> impl Iterator<Item = PlannedCharge> {
    let value = prepared.basis.values.get(SHARING_METHOD).map(ToString::to_string).unwrap_or_default();
    paying(prepared).map(move |(number, planned)| PlannedCharge {
        member: number,
        class: prepared.members.get(&number).map(|member| member.class.slug.clone()).unwrap_or_default(),
        amount_minor: planned.portion.minor,
        rule_value: value.clone(),
    })
}

fn present(prepared: &Prepared, number: i64) -> Result<&Present, StoreError> {
    prepared.members.get(&number).ok_or_else(|| StoreError::Corrupt(format!("M-{number} in a plan")))
}

fn charge_rows<'a>(
    now: Moment,
    run: &'a SharingRunId,
    prepared: &'a Prepared,
    due_on: Day,
) -> Result<impl Iterator<Item = Result<NewCharge, StoreError>> + use<'a>, StoreError> {
    let value = method_value(prepared)?;
    Ok(paying(prepared).map(move |(number, planned)| {
        let member = present(prepared, number)?;
        Ok(NewCharge {
            id: ChargeId::fresh(now),
            sharing_run_id: run.clone(),
            member_id: member.id.clone(),
            class_id: member.class.id.clone(),
            period: Month::of(due_on).to_string(),
            due_on,
            amount_minor: planned.portion.minor,
            rule_value_id: value.clone(),
        })
    }))
}

fn portion_rows<'a>(
    now: Moment,
    run: &'a SharingRunId,
    prepared: &'a Prepared,
) -> impl Iterator<Item = Result<NewPortion, StoreError>> + use<'a> {
    prepared.plan.portions.iter().map(move |planned| {
        let (taker, portion) = (&planned.taker, &planned.portion);
        let (member_id, circle_id) = match &taker.who {
            Who::Member(number) => (prepared.members.get(number).map(|member| member.id.to_string()), None),
            Who::Circle(slug) => (None, prepared.circles.get(slug).map(ToString::to_string)),
        };
        if member_id.is_none() && circle_id.is_none() {
            return Err(StoreError::Corrupt(format!("{} in a plan", taker.who)));
        }
        let (numerator, denominator) = in_smallest_terms(portion);
        Ok(NewPortion {
            id: fresh(now),
            run_id: run.clone(),
            member_id,
            circle_id,
            days: taker.days.into(),
            weight: taker.weight.into(),
            place: taker.place.into(),
            used_millionths: taker.used.millionths(),
            reserved_millionths: taker.reserved.millionths(),
            measure_millionths: planned.measure.millionths(),
            numerator: numerator.to_string(),
            denominator: denominator.to_string(),
            bound: portion.bound.map(super::portion::bound_name),
            amount_minor: portion.minor,
        })
    })
}

fn insert_run(
    tx: &mut Tx<'_>,
    run: &SharingRunId,
    pool: &Pool,
    prepared: &Prepared,
    (entry, due_on, due_day_value, basis): (&EntryId, Day, &RuleValueId, String),
) -> Result<(), StoreError> {
    diesel::insert_into(sharing_runs::table)
        .values((
            sharing_runs::id.eq(run),
            sharing_runs::pool_id.eq(&pool.id),
            sharing_runs::period.eq(prepared.plan.month.to_string()),
            sharing_runs::due_on.eq(due_on),
            sharing_runs::entry_id.eq(entry),
            sharing_runs::total_minor.eq(prepared.plan.total_minor()),
            sharing_runs::charged_minor.eq(prepared.plan.charged_minor()),
            sharing_runs::residual_minor.eq(prepared.plan.residual_minor),
            sharing_runs::method_value_id.eq(method_value(prepared)?),
            sharing_runs::due_day_value_id.eq(due_day_value),
            sharing_runs::basis.eq(basis),
            sharing_runs::posted_by.eq(tx.actor.member().map(MemberId::as_str)),
            sharing_runs::posted_at.eq(stored(tx.now)),
        ))
        .execute(tx.conn)?;
    Ok(())
}
