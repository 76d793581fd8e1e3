//! Comparing runs and their charges with the events that recorded them.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::calendar::Month;
use domain::rules::parameter::{DUE_DAY, MONTHLY_DUES};
use domain::treasury::dues::{PlannedCharge, charges_fingerprint};
use domain::treasury::ledger::{DUES_INCOME, EntryKind, Posting, run_postings};
use serde_json::json;

use super::verify_entries::{Source, Sources};
use super::verify_log::{EntryNumbers, events};
use crate::audit::{Recorded, Verification};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::members::Numbers;
use crate::schema::{charges, classes, dues_runs, members, rule_values};

/// A run's row, with the rule that its due day is of.
#[derive(Queryable)]
struct RunRow {
    id: String,
    period: String,
    due_on: Day,
    entry: String,
    due_day_value: String,
    charged: i64,
    by: Option<String>,
    at: NaiveDateTime,
    rule: Option<(String, String)>,
}

/// A charge's row, with its class and the rule value that its amount is of.
#[derive(Queryable)]
struct ChargeRow {
    member_id: String,
    member: i64,
    period: String,
    due_on: Day,
    amount_minor: i64,
    rule_value: String,
    class: Option<String>,
    rule: Option<(String, String, String)>,
}

/// Compares every run with the log; adds what follows for its entry.
pub(super) fn verify(
    conn: &mut DbConn,
    entries: &EntryNumbers,
    numbers: &Numbers,
    sources: &mut Sources,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let mut posted = events(conn, "treasury.dues.posted")?;
    for run in runs(conn)? {
        let charges = charges_of(conn, &run.id)?;
        let event = posted.remove(&run.period);
        let fits = event.as_ref().is_some_and(|event| {
            event.actor == numbers.of(run.by.as_deref()) && is_recorded(event, &run, &charges, entries)
        });
        if !fits || !is_due_by_its_rule(&run) {
            verification.find("dues_runs", run.period.clone(), "the run is not the one that the log recorded");
        }
        for charge in &charges {
            verify_charge(&run, charge, verification);
        }
        if let Ok(month) = Month::parse(&run.period) {
            let source = Source {
                number: event.as_ref().and_then(|event| event.field("entry").as_i64()),
                kind: EntryKind::DuesRun,
                day: month.first_day(),
                text: run.period,
                at: run.at,
                by: event.and_then(|event| event.actor),
                reverses: None,
                postings: postings(&charges),
            };
            sources.insert(run.entry, source);
        }
    }
    for period in posted.into_keys() {
        verification.find("dues_runs", period, "the run that the log recorded is gone");
    }
    Ok(())
}

fn runs(conn: &mut DbConn) -> Result<Vec<RunRow>, StoreError> {
    let rows = dues_runs::table
        .left_join(rule_values::table)
        .order(dues_runs::period)
        .select((
            dues_runs::id,
            dues_runs::period,
            dues_runs::due_on,
            dues_runs::entry_id,
            dues_runs::due_day_value_id,
            dues_runs::charged,
            dues_runs::posted_by,
            dues_runs::posted_at,
            (rule_values::rule_key, rule_values::value).nullable(),
        ))
        .load(conn)?;
    Ok(rows)
}

fn charges_of(conn: &mut DbConn, run: &str) -> Result<Vec<ChargeRow>, StoreError> {
    let rows = charges::table
        .inner_join(members::table)
        .left_join(classes::table.on(charges::class_id.eq(classes::id)))
        .left_join(rule_values::table.on(charges::rule_value_id.eq(rule_values::id)))
        .filter(charges::run_id.eq(run))
        .order(members::number)
        .select((
            members::id,
            members::number,
            charges::period,
            charges::due_on,
            charges::amount_minor,
            charges::rule_value_id,
            classes::slug.nullable(),
            (rule_values::rule_key, rule_values::scope, rule_values::value).nullable(),
        ))
        .load(conn)?;
    Ok(rows)
}

fn is_recorded(event: &Recorded, run: &RunRow, charges: &[ChargeRow], entries: &EntryNumbers) -> bool {
    let total: i128 = charges.iter().map(|charge| i128::from(charge.amount_minor)).sum();
    let total = i64::try_from(total).unwrap_or(i64::MAX);
    let days = event.allows("due_on", json!(run.due_on)) && event.occurred_at == run.at;
    let counts = event.allows("entry", json!(entries.get(&run.entry))) && event.allows("charged", run.charged);
    let planned: Vec<_> = charges.iter().map(planned).collect();
    let same = event.allows("charges", charges_fingerprint(&planned, &run.due_day_value));
    days && counts && event.allows("total_minor", total) && same
}

/// The postings that charges make; none where their sum is out of bounds, which was never posted.
fn postings(charges: &[ChargeRow]) -> Vec<Posting> {
    let total = charges.iter().try_fold(0_i64, |total, charge| total.checked_add(charge.amount_minor));
    if total.is_none_or(|total| total == i64::MIN) {
        return Vec::new();
    }
    let amounts: Vec<_> = charges.iter().map(|charge| (charge.member_id.clone(), charge.amount_minor)).collect();
    run_postings(DUES_INCOME, amounts)
}

fn planned(charge: &ChargeRow) -> PlannedCharge {
    PlannedCharge {
        member: charge.member,
        class: charge.class.clone().unwrap_or_default(),
        amount_minor: charge.amount_minor,
        rule_value: charge.rule_value.clone(),
    }
}

/// Whether the run falls due on the day that its rule value gives.
fn is_due_by_its_rule(run: &RunRow) -> bool {
    let Some((key, day)) = &run.rule else { return false };
    let due = Month::parse(&run.period).ok().zip(day.parse().ok()).map(|(month, day)| month.day(day));
    key == DUE_DAY && due == Some(run.due_on)
}

fn verify_charge(run: &RunRow, charge: &ChargeRow, verification: &mut Verification) {
    let row = format!("{} M-{}", run.period, charge.member);
    if (&charge.period, charge.due_on) != (&run.period, run.due_on) {
        let what = "the month or the day on which it is due is not that of its run";
        verification.find("charges", row.clone(), what);
    }
    let by_rule = charge.rule.as_ref().is_some_and(|(key, scope, value)| {
        key == MONTHLY_DUES && Some(scope) == charge.class.as_ref() && *value == charge.amount_minor.to_string()
    });
    if !by_rule {
        verification.find("charges", row, "the amount is not that of its class and its rule");
    }
}
