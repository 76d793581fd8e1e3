//! Comparing the months of pools with the log, and sharing each again.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::calendar::{Month, day_of};
use domain::rules::parameter::{DUE_DAY, SHARING_METHOD};
use domain::sharing::{Plan, Taker, Who, in_smallest_terms, plan};
use domain::treasury::dues::{PlannedCharge, charges_fingerprint};
use domain::treasury::ledger::{EntryKind, PORTIONS_INCOME, Posting, reversal, run_postings};
use serde_json::{Value, json};

use super::along::segments;
use super::basis::Basis;
use super::portion::{RunPortion, Which, load_portions};
use crate::audit::{Recorded, Verification, founding, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::SharingRunId;
use crate::members::Numbers;
use crate::schema::{charges, classes, journal_entries, members, pools, rule_values, sharing_runs};
use crate::time::moment;
use crate::treasury::{Source, Sources};

/// A posted month's row, with its pool and the rules that it followed.
#[derive(Queryable)]
struct RunRow {
    id: SharingRunId,
    pool: String,
    period: String,
    due_on: Day,
    entry: String,
    reversal: Option<String>,
    sums: (i64, i64, i64),
    method_value: String,
    due_day_value: String,
    basis: String,
    by: Option<String>,
    at: NaiveDateTime,
}

/// A charge's row with its class.
#[derive(Queryable)]
struct ChargeRow {
    member: i64,
    period: String,
    due_on: Day,
    amount_minor: i64,
    rule_value: String,
    class: String,
}

/// Events by the number of the entry that they are about.
type ByEntry = BTreeMap<i64, Recorded>;

fn by_entry(conn: &mut DbConn, action: &str, field: &str) -> Result<ByEntry, StoreError> {
    let events = recorded(conn, &[action], None)?.into_iter();
    Ok(events.filter_map(|event| event.field(field).as_i64().map(|entry| (entry, event))).collect())
}

/// Compares every posted month; what follows for the ledger.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<Sources, StoreError> {
    let entries: Vec<(String, i64)> =
        journal_entries::table.select((journal_entries::id, journal_entries::number)).load(conn)?;
    let entries: HashMap<String, i64> = entries.into_iter().collect();
    let numbers = Numbers::load(conn)?;
    let mut posted = by_entry(conn, "sharing.posted", "entry")?;
    let mut reversed = by_entry(conn, "sharing.reversed", "of")?;
    // The day of a reversal is one of the community's, whose zone the founding recorded.
    let zone = founding(conn)?.and_then(|event| event.text("time_zone").parse().ok());
    let mut sources = Sources::new();
    for run in runs(conn)? {
        let name = format!("{} {}", run.pool, run.period);
        let entry = entries.get(&run.entry).copied().unwrap_or_default();
        let (event, undone) = (posted.remove(&entry), reversed.remove(&entry));
        let portions = load_portions(conn, &run.id, Which::All)?;
        let charges = charges_of(conn, &run.id)?;
        let by = numbers.of(run.by.as_deref());
        let fits = event.as_ref().is_some_and(|event| event.actor == by && is_recorded(event, &run));
        if !fits || !follows_its_rules(conn, &run)? {
            verification.find("sharing_runs", name.clone(), "the month is not the one that the log recorded");
        }
        if !is_shared_so(event.as_ref(), &run, &portions) {
            verification.find("portions", name.clone(), "the portions are not those that the month comes to");
        }
        if !are_charged_so(event.as_ref(), &run, &portions, &charges) {
            verification.find("charges", name.clone(), "the charges are not those that follow from the portions");
        }
        let is_undone_so = match (&run.reversal, &undone) {
            (None, None) => true,
            (Some(entry), Some(event)) => event.allows("entry", json!(entries.get(entry))),
            _ => false,
        };
        if !is_undone_so {
            verification.find("sharing_runs", name, "the reversal is not the one that the log recorded");
        }
        let source = source(conn, &run, event.as_ref(), &portions)?;
        if let (Some(reversal_entry), Some(undone), Some(zone)) = (&run.reversal, undone, zone) {
            let day = day_of(moment(undone.occurred_at), zone);
            sources.insert(reversal_entry.clone(), of_reversal(&run, &undone, day, &source.postings));
        }
        sources.insert(run.entry, source);
    }
    for event in posted.into_values() {
        verification.find("sharing_runs", event.subject, "the month that the log recorded is gone");
    }
    Ok(sources)
}

fn runs(conn: &mut DbConn) -> Result<Vec<RunRow>, StoreError> {
    let rows = sharing_runs::table
        .inner_join(pools::table)
        .order(sharing_runs::id)
        .select((
            sharing_runs::id,
            pools::slug,
            sharing_runs::period,
            sharing_runs::due_on,
            sharing_runs::entry_id,
            sharing_runs::reversal_entry_id,
            (sharing_runs::total_minor, sharing_runs::charged_minor, sharing_runs::residual_minor),
            sharing_runs::method_value_id,
            sharing_runs::due_day_value_id,
            sharing_runs::basis,
            sharing_runs::posted_by,
            sharing_runs::posted_at,
        ))
        .load(conn)?;
    Ok(rows)
}

fn charges_of(conn: &mut DbConn, run: &SharingRunId) -> Result<Vec<ChargeRow>, StoreError> {
    let rows = charges::table
        .inner_join(members::table)
        .inner_join(classes::table)
        .filter(charges::sharing_run_id.eq(run))
        .order(members::number)
        .select((
            members::number,
            charges::period,
            charges::due_on,
            charges::amount_minor,
            charges::rule_value_id,
            classes::slug,
        ))
        .load(conn)?;
    Ok(rows)
}

fn is_recorded(event: &Recorded, run: &RunRow) -> bool {
    let (total, charged, residual) = run.sums;
    let basis: Value = serde_json::from_str(&run.basis).unwrap_or_default();
    let what = event.allows("pool", run.pool.as_str()) && event.allows("month", run.period.as_str());
    let sums = event.allows("total_minor", total)
        && event.allows("charged_minor", charged)
        && event.allows("residual_minor", residual);
    let when = event.allows("due_on", json!(run.due_on)) && event.occurred_at == run.at;
    what && sums && when && event.allows("basis", basis)
}

/// Whether the method and the due day are those of the rule values that the row names.
fn follows_its_rules(conn: &mut DbConn, run: &RunRow) -> Result<bool, StoreError> {
    let Ok(basis) = serde_json::from_str::<Basis>(&run.basis) else { return Ok(false) };
    let mut value = |id: &str| -> Result<Option<(String, String)>, StoreError> {
        let found = rule_values::table.find(id).select((rule_values::rule_key, rule_values::value)).first(conn);
        Ok(found.optional()?)
    };
    let method = value(&run.method_value)?;
    let named = basis.values.get(SHARING_METHOD).is_some_and(|id| id.as_str() == run.method_value);
    let method = method.is_some_and(|(key, value)| key == SHARING_METHOD && value == basis.terms.method.as_str());
    let due = value(&run.due_day_value)?.is_some_and(|(key, day)| {
        let due = day.parse().ok().map(|day| Month::of(run.due_on).day(day));
        key == DUE_DAY && due == Some(run.due_on)
    });
    Ok(named && method && due)
}

/// The month, shared again from what its rows say of everybody.
fn shared_again(run: &RunRow, portions: &[RunPortion]) -> Option<Plan> {
    let basis = Basis::read(&run.basis).ok()?;
    planned_again(Month::parse(&run.period).ok()?, &basis, portions)
}

/// A month's plan from what it was shared by and what each took part with; none where these cannot be shared.
fn planned_again(month: Month, basis: &Basis, portions: &[RunPortion]) -> Option<Plan> {
    let (segments, takers) = taken_again(basis, portions)?;
    plan(month, &basis.terms, segments, takers).ok()
}

/// What each segment of a month cost, and who took part with what.
pub(super) fn taken_again(basis: &Basis, portions: &[RunPortion]) -> Option<(Vec<i64>, Vec<Taker>)> {
    let taker = |portion: &RunPortion| {
        Some(Taker {
            who: portion.who.clone(),
            days: portion.days.try_into().ok()?,
            weight: portion.weight.try_into().ok()?,
            place: portion.place.try_into().ok()?,
            used: portion.used,
            reserved: portion.reserved,
        })
    };
    let takers = portions.iter().map(taker).collect::<Option<Vec<_>>>()?;
    let farthest = takers.iter().map(|taker| taker.place).max().unwrap_or(0);
    Some((segments(&basis.sources, usize::try_from(farthest).ok()?), takers))
}

fn is_shared_so(event: Option<&Recorded>, run: &RunRow, portions: &[RunPortion]) -> bool {
    let Some(again) = shared_again(run, portions) else { return false };
    let sums = (again.total_minor(), again.charged_minor(), again.residual_minor);
    let same = again.portions.len() == portions.len()
        && again.portions.iter().zip(portions).all(|(planned, row)| {
            let (numerator, denominator) = in_smallest_terms(&planned.portion);
            let exact = (numerator.to_string(), denominator.to_string(), planned.portion.bound);
            planned.taker.who == row.who
                && planned.measure == row.measure
                && planned.portion.minor == row.amount_minor
                && exact == (row.numerator.clone(), row.denominator.clone(), row.bound)
        });
    same && sums == run.sums && event.is_none_or(|event| event.allows("plan", again.fingerprint()))
}

/// Whether each member who pays is charged their portion, and nobody where the month was reversed.
fn are_charged_so(event: Option<&Recorded>, run: &RunRow, portions: &[RunPortion], charges: &[ChargeRow]) -> bool {
    if run.reversal.is_some() {
        return charges.is_empty();
    }
    let paying: Vec<(i64, i64)> = portions.iter().filter(|portion| portion.amount_minor > 0).filter_map(paid).collect();
    let charged: Vec<(i64, i64)> = charges.iter().map(|charge| (charge.member, charge.amount_minor)).collect();
    let dated =
        charges.iter().all(|charge| charge.due_on == run.due_on && charge.period == Month::of(run.due_on).to_string());
    let planned: Vec<PlannedCharge> = charges
        .iter()
        .map(|charge| PlannedCharge {
            member: charge.member,
            class: charge.class.clone(),
            amount_minor: charge.amount_minor,
            rule_value: charge.rule_value.clone(),
        })
        .collect();
    let fingerprint = charges_fingerprint(&planned, &run.due_day_value);
    paying == charged && dated && event.is_none_or(|event| event.allows("charges", fingerprint))
}

fn paid(portion: &RunPortion) -> Option<(i64, i64)> {
    match portion.who {
        Who::Member(number) => Some((number, portion.amount_minor)),
        Who::Circle(_) => None,
    }
}

/// What the entry of a month must be. A month that was reversed is charged no longer, so that it follows from the portions.
fn source(
    conn: &mut DbConn,
    run: &RunRow,
    event: Option<&Recorded>,
    portions: &[RunPortion],
) -> Result<Source, StoreError> {
    let ids: Vec<(i64, String)> = members::table.select((members::number, members::id)).load(conn)?;
    let ids: HashMap<i64, String> = ids.into_iter().collect();
    let paying = portions.iter().filter(|portion| portion.amount_minor > 0).filter_map(paid);
    let amounts: Vec<(String, i64)> =
        paying.filter_map(|(number, minor)| ids.get(&number).map(|id| (id.clone(), minor))).collect();
    let sum = amounts.iter().try_fold(0_i64, |sum, (_, minor)| sum.checked_add(*minor));
    Ok(Source {
        number: event.and_then(|event| event.field("entry").as_i64()),
        kind: EntryKind::CostSharing,
        day: Month::parse(&run.period).map_or(run.due_on, Month::last_day),
        text: format!("{} {}", run.pool, run.period),
        at: run.at,
        by: event.and_then(|event| event.actor),
        reverses: None,
        postings: if sum.is_some() { run_postings(PORTIONS_INCOME, amounts) } else { Vec::new() },
    })
}

fn of_reversal(run: &RunRow, event: &Recorded, day: Day, postings: &[Posting]) -> Source {
    Source {
        number: event.field("entry").as_i64(),
        kind: EntryKind::Reversal,
        day,
        text: event.text("reason"),
        at: event.occurred_at,
        by: event.actor,
        reverses: Some(run.entry.clone()),
        postings: reversal(postings),
    }
}
