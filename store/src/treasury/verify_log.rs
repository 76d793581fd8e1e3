//! Comparing runs, charges, payments and the days of entries with the events that recorded them.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::calendar::{Month, day_of};
use domain::treasury::ledger::EntryKind;
use serde_json::json;

use crate::audit::{Recorded, Verification, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{charges, dues_runs, journal_entries, members, payments};
use crate::time::moment;

/// What an entry is by the row that it was posted for.
type Source = (EntryKind, Day, String, NaiveDateTime);

/// An entry's number, and what its row says of it.
type Posted = (i64, String, Day, String, NaiveDateTime);

/// Compares runs, charges, payments and entries with the log.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let rows: Vec<(String, Posted)> = journal_entries::table
        .order(journal_entries::number)
        .select((
            journal_entries::id,
            (
                journal_entries::number,
                journal_entries::kind,
                journal_entries::entry_date,
                journal_entries::text,
                journal_entries::recorded_at,
            ),
        ))
        .load(conn)?;
    let numbers: HashMap<String, i64> = rows.iter().map(|(id, entry)| (id.clone(), entry.0)).collect();
    let mut sources = HashMap::new();
    verify_runs(conn, &numbers, &mut sources, verification)?;
    verify_payments(conn, &numbers, &mut sources, verification)?;
    for (id, (number, kind, day, text, at)) in rows {
        let fits = sources.remove(&id).is_some_and(|source| {
            let (of, on, about, when) = source;
            (of.as_str(), on, about, when) == (kind.as_str(), day, text, at)
        });
        if !fits {
            let row = format!("J-{number}");
            verification.find("journal_entries", row, "the entry is not what follows from its run or its payment");
        }
    }
    Ok(())
}

/// The events of an action by their subjects, of which each has one.
fn events(conn: &mut DbConn, action: &str) -> Result<BTreeMap<String, Recorded>, StoreError> {
    Ok(recorded(conn, &[action], None)?.into_iter().map(|event| (event.subject.clone(), event)).collect())
}

fn verify_runs(
    conn: &mut DbConn,
    numbers: &HashMap<String, i64>,
    sources: &mut HashMap<String, Source>,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let mut posted = events(conn, "treasury.dues.posted")?;
    type Row = (String, String, Day, String, i64, NaiveDateTime);
    let runs: Vec<Row> = dues_runs::table
        .order(dues_runs::period)
        .select((
            dues_runs::id,
            dues_runs::period,
            dues_runs::due_on,
            dues_runs::entry_id,
            dues_runs::charged,
            dues_runs::posted_at,
        ))
        .load(conn)?;
    for (id, period, due_on, entry, charged, at) in runs {
        let charges: Vec<(i64, String, Day, i64)> = charges::table
            .inner_join(members::table)
            .filter(charges::run_id.eq(&id))
            .order(members::number)
            .select((members::number, charges::period, charges::due_on, charges::amount_minor))
            .load(conn)?;
        let total: i128 = charges.iter().map(|charge| i128::from(charge.3)).sum();
        let fits = posted.remove(&period).is_some_and(|event| {
            let days = event.allows("due_on", json!(due_on)) && event.occurred_at == at;
            let counts = event.allows("entry", json!(numbers.get(&entry))) && event.allows("charged", charged);
            days && counts && event.allows("total_minor", i64::try_from(total).unwrap_or(i64::MAX))
        });
        if !fits {
            verification.find("dues_runs", period.clone(), "the run is not the one that the log recorded");
        }
        for (member, of, due, _) in charges {
            if (&of, due) != (&period, due_on) {
                let row = format!("{period} M-{member}");
                verification.find("charges", row, "the month or the day on which it is due is not that of its run");
            }
        }
        if let Ok(month) = Month::parse(&period) {
            sources.insert(entry, (EntryKind::DuesRun, month.first_day(), period, at));
        }
    }
    for period in posted.into_keys() {
        verification.find("dues_runs", period, "the run that the log recorded is gone");
    }
    Ok(())
}

fn verify_payments(
    conn: &mut DbConn,
    numbers: &HashMap<String, i64>,
    sources: &mut HashMap<String, Source>,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let zone = crate::community::load(conn)?.map(|community| community.time_zone);
    let mut received = events(conn, "treasury.payment.recorded")?;
    let mut reversed = events(conn, "treasury.payment.reversed")?;
    let texts: HashMap<String, String> =
        journal_entries::table.select((journal_entries::id, journal_entries::text)).load(conn)?.into_iter().collect();
    type Row = (i64, i64, Day, i64, String, String, String, Option<String>, NaiveDateTime);
    let rows: Vec<Row> = payments::table
        .inner_join(members::table.on(payments::member_id.eq(members::id)))
        .order(payments::number)
        .select((
            payments::number,
            members::number,
            payments::received_on,
            payments::amount_minor,
            payments::method,
            payments::reference,
            payments::entry_id,
            payments::reversal_entry_id,
            payments::recorded_at,
        ))
        .load(conn)?;
    for (number, member, day, amount, method, reference, entry, reversal, at) in rows {
        let name = format!("P-{number}");
        let fits = received.remove(&name).is_some_and(|event| {
            let who = event.allows("member", member) && event.allows("amount_minor", amount);
            let how = event.allows("method", method) && event.allows("reference", reference.as_str());
            let when = event.allows("received_on", json!(day)) && event.occurred_at == at;
            who && how && when && event.allows("entry", json!(numbers.get(&entry)))
        });
        if !fits {
            verification.find("payments", name.clone(), "the payment is not the one that the log recorded");
        }
        sources.insert(entry, (EntryKind::Payment, day, reference, at));
        let undone = match (reversal, reversed.remove(&name)) {
            (None, None) => true,
            (Some(entry), Some(event)) => {
                let text = texts.get(&entry).cloned().unwrap_or_default();
                let same = event.allows("entry", json!(numbers.get(&entry))) && event.allows("reason", text.as_str());
                if let Some(zone) = zone {
                    let on = day_of(moment(event.occurred_at), zone);
                    sources.insert(entry, (EntryKind::Reversal, on, text, event.occurred_at));
                }
                same
            }
            _ => false,
        };
        if !undone {
            verification.find("payments", name, "the reversal is not the one that the log recorded");
        }
    }
    for name in received.into_keys() {
        verification.find("payments", name, "the payment that the log recorded is gone");
    }
    Ok(())
}
