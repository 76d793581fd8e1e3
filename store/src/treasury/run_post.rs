//! Posting a run: one balanced entry, a charge for each member, and the run itself, all or nothing, once for a month.

use diesel::prelude::*;
use domain::Moment;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::treasury::dues::{Plan, PlannedCharge, charges_fingerprint, check_month};
use domain::treasury::ledger::{DUES_INCOME, EntryKind, run_postings};
use domain::validation::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::entries::NewEntry;
use super::plan::{Planned, PlannedMember, founding_day, plan};
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::bulk::insert_each;
use crate::error::{CommandError, StoreError};
use crate::ids::{ChargeId, ClassId, EntryId, MemberId, RuleValueId, RunId};
use crate::schema::{charges, dues_runs, journal_entries};
use crate::time::stored;
use crate::tx::Tx;

/// A run that has been posted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostedRun {
    /// The month.
    pub month: Month,
    /// The number of its journal entry.
    pub entry: i64,
    /// How many members were charged.
    pub charged: i64,
    /// Whether it had been posted before, so that nothing was done.
    pub before: bool,
}

#[derive(Insertable)]
#[diesel(table_name = charges, treat_none_as_default_value = false)]
struct NewCharge {
    id: ChargeId,
    run_id: RunId,
    member_id: MemberId,
    class_id: ClassId,
    period: String,
    due_on: domain::Day,
    amount_minor: i64,
    rule_value_id: RuleValueId,
}

/// Posts the run of a month as it was previewed. A month that has been posted stays as it is, and the answer is its
/// first run.
///
/// # Errors
/// `error-month`, what [`check_month`] refuses, or `error-run-nobody` beside `month`; `error-preview-changed` where
/// a rule or the register changed since the preview with this fingerprint.
pub async fn post_run(db: &Db, act: &Act, month: &str, fingerprint: &str) -> Result<PostedRun, CommandError> {
    let month = Month::parse(month).map_err(|refusal| refusal.at("month"))?;
    let fingerprint = fingerprint.to_owned();
    // A vote that has closed binds, whether or not anybody has counted it.
    crate::decisions::advance(db, act.now).await?;
    db.command(act, "treasury.post_run", move |tx| {
        tx.require(Power::RunDues)?;
        check_month(month, founding_day(&tx.community), tx.today).map_err(|refusal| refusal.at("month"))?;
        if let Some(posted) = posted_run(tx.conn, month)? {
            return Ok(posted);
        }
        let planned = plan(tx.conn, month)?;
        if planned.plan.fingerprint() != fingerprint {
            return Err(CommandError::refused("error-preview-changed"));
        }
        if planned.plan.charges.is_empty() {
            return Err(Refusal::new("error-run-nobody").at("month").into());
        }
        post(tx, &planned, &fingerprint)
    })
    .await
}

fn posted_run(conn: &mut DbConn, month: Month) -> Result<Option<PostedRun>, StoreError> {
    let row: Option<(i64, i64)> = dues_runs::table
        .inner_join(journal_entries::table)
        .filter(dues_runs::period.eq(month.to_string()))
        .select((journal_entries::number, dues_runs::charged))
        .first(conn)
        .optional()?;
    Ok(row.map(|(entry, charged)| PostedRun { month, entry, charged, before: true }))
}

fn post(tx: &mut Tx<'_>, planned: &Planned, fingerprint: &str) -> Result<PostedRun, CommandError> {
    let Plan { month, charges: planned_charges, .. } = &planned.plan;
    let run = RunId::fresh(tx.now);
    let period = month.to_string();
    let (entry, number) = tx.post_entry(&NewEntry {
        date: month.first_day(),
        kind: EntryKind::DuesRun,
        text: &period,
        reverses: None,
        postings: &run_postings(DUES_INCOME, amounts(planned)?),
    })?;
    let charged = i64::try_from(planned_charges.len()).unwrap_or(i64::MAX);
    insert_run(tx, &run, &entry, &planned.plan, charged)?;
    let rows = charge_rows(tx.now, &run, planned);
    insert_each!(tx.conn, charges::table, rows)?;
    let payload = json!({
        "month": period, "due_on": planned.plan.due_on, "entry": number, "charged": charged, "total_minor": planned.plan.total_minor(),
        "currency": tx.community.currency.code(), "plan": fingerprint,
        "charges": charges_fingerprint(planned_charges, &planned.plan.due_day_value),
    });
    tx.record(Event::new("treasury.dues.posted", period, payload))?;
    Ok(PostedRun { month: *month, entry: number, charged, before: false })
}

fn member_of<'a>(planned: &'a Planned, charge: &PlannedCharge) -> Result<&'a PlannedMember, StoreError> {
    let member = planned.members.get(&charge.member);
    member.ok_or_else(|| StoreError::Corrupt(format!("M-{} in a plan", charge.member)))
}

fn amounts(planned: &Planned) -> Result<Vec<(String, i64)>, StoreError> {
    let charges = planned.plan.charges.iter();
    charges.map(|charge| Ok((member_of(planned, charge)?.id.to_string(), charge.amount_minor))).collect()
}

fn charge_rows<'a>(
    now: Moment,
    run: &'a RunId,
    planned: &'a Planned,
) -> impl Iterator<Item = Result<NewCharge, StoreError>> + use<'a> {
    let Plan { month, due_on, charges, .. } = &planned.plan;
    charges.iter().map(move |charge| {
        let member = member_of(planned, charge)?;
        Ok(NewCharge {
            id: ChargeId::fresh(now),
            run_id: run.clone(),
            member_id: member.id.clone(),
            class_id: member.class.clone(),
            period: month.to_string(),
            due_on: *due_on,
            amount_minor: charge.amount_minor,
            rule_value_id: RuleValueId(charge.rule_value.clone()),
        })
    })
}

fn insert_run(tx: &mut Tx<'_>, run: &RunId, entry: &EntryId, plan: &Plan, charged: i64) -> Result<(), StoreError> {
    diesel::insert_into(dues_runs::table)
        .values((
            dues_runs::id.eq(run),
            dues_runs::period.eq(plan.month.to_string()),
            dues_runs::due_on.eq(plan.due_on),
            dues_runs::entry_id.eq(entry),
            dues_runs::due_day_value_id.eq(&plan.due_day_value),
            dues_runs::charged.eq(charged),
            dues_runs::posted_by.eq(tx.actor.member().map(MemberId::as_str)),
            dues_runs::posted_at.eq(stored(tx.now)),
        ))
        .execute(tx.conn)?;
    Ok(())
}
