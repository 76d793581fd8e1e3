//! Comparing runs, charges, payments and their entries with the events that recorded them.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::calendar::day_of;
use domain::treasury::ledger::{EntryKind, Posting, reversal};
use domain::treasury::payment::{Method, postings};
use serde_json::json;

use super::verify_entries::{Source, Sources};
use crate::audit::{Recorded, Verification, founding, recorded};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::members::Numbers;
use crate::schema::{journal_entries, members, payments};
use crate::time::moment;

/// The numbers of entries by their identifiers.
pub(super) type EntryNumbers = HashMap<String, i64>;

/// Compares runs, charges, payments and entries with the log.
pub(super) fn verify(
    conn: &mut DbConn,
    mut sources: Sources,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let entries: Vec<(String, i64)> =
        journal_entries::table.select((journal_entries::id, journal_entries::number)).load(conn)?;
    let entries: EntryNumbers = entries.into_iter().collect();
    let numbers = Numbers::load(conn)?;
    super::verify_runs::verify(conn, &entries, &numbers, &mut sources, verification)?;
    verify_payments(conn, &entries, &numbers, &mut sources, verification)?;
    super::verify_entries::verify(conn, sources, &numbers, verification)
}

/// The events of an action by their subjects, of which each has one.
pub(super) fn events(conn: &mut DbConn, action: &str) -> Result<BTreeMap<String, Recorded>, StoreError> {
    Ok(recorded(conn, &[action], None)?.into_iter().map(|event| (event.subject.clone(), event)).collect())
}

/// A payment's row.
#[derive(Queryable)]
struct PaymentRow {
    number: i64,
    member_id: String,
    member: i64,
    day: Day,
    amount_minor: i64,
    method: String,
    reference: String,
    entry: String,
    reversal: Option<String>,
    by: Option<String>,
    at: NaiveDateTime,
}

fn verify_payments(
    conn: &mut DbConn,
    entries: &EntryNumbers,
    numbers: &Numbers,
    sources: &mut Sources,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let mut received = events(conn, "treasury.payment.recorded")?;
    let mut reversed = events(conn, "treasury.payment.reversed")?;
    // The day of a reversal is one of the community's, whose zone the founding recorded.
    let zone = founding(conn)?.and_then(|event| event.text("time_zone").parse().ok());
    for payment in payments(conn)? {
        let name = format!("P-{}", payment.number);
        let event = received.remove(&name);
        let fits = event.as_ref().is_some_and(|event| {
            event.actor == numbers.of(payment.by.as_deref()) && is_recorded(event, &payment, entries)
        });
        if !fits {
            verification.find("payments", name.clone(), "the payment is not the one that the log recorded");
        }
        let reversal = reversed.remove(&name);
        let undone = match (&payment.reversal, &reversal) {
            (None, None) => true,
            (Some(entry), Some(event)) => event.allows("entry", json!(entries.get(entry))),
            _ => false,
        };
        if !undone {
            verification.find("payments", name, "the reversal is not the one that the log recorded");
        }
        let source = of_payment(&payment, event.as_ref());
        if let (Some(entry), Some(event), Some(zone)) = (&payment.reversal, reversal, zone) {
            let day = day_of(moment(event.occurred_at), zone);
            sources.insert(entry.clone(), of_reversal(&payment, &event, day, &source.postings));
        }
        sources.insert(payment.entry, source);
    }
    for name in received.into_keys() {
        verification.find("payments", name, "the payment that the log recorded is gone");
    }
    Ok(())
}

fn payments(conn: &mut DbConn) -> Result<Vec<PaymentRow>, StoreError> {
    let rows = payments::table
        .inner_join(members::table.on(payments::member_id.eq(members::id)))
        .order(payments::number)
        .select((
            payments::number,
            payments::member_id,
            members::number,
            payments::received_on,
            payments::amount_minor,
            payments::method,
            payments::reference,
            payments::entry_id,
            payments::reversal_entry_id,
            payments::recorded_by,
            payments::recorded_at,
        ))
        .load(conn)?;
    Ok(rows)
}

fn is_recorded(event: &Recorded, payment: &PaymentRow, entries: &EntryNumbers) -> bool {
    let who = event.allows("member", payment.member) && event.allows("amount_minor", payment.amount_minor);
    let how = event.allows("method", payment.method.as_str());
    let how = how && event.allows("reference", payment.reference.as_str());
    let when = event.allows("received_on", json!(payment.day)) && event.occurred_at == payment.at;
    who && how && when && event.allows("entry", json!(entries.get(&payment.entry)))
}

fn of_payment(payment: &PaymentRow, event: Option<&Recorded>) -> Source {
    // An amount that cannot be turned was never posted.
    let method = payment.method.parse::<Method>().ok().filter(|_| payment.amount_minor != i64::MIN);
    let postings = method.map(|method| postings(method, payment.amount_minor, &payment.member_id));
    Source {
        number: event.and_then(|event| event.field("entry").as_i64()),
        kind: EntryKind::Payment,
        day: payment.day,
        text: payment.reference.clone(),
        at: payment.at,
        by: event.and_then(|event| event.actor),
        reverses: None,
        postings: postings.unwrap_or_default(),
    }
}

fn of_reversal(payment: &PaymentRow, event: &Recorded, day: Day, postings: &[Posting]) -> Source {
    Source {
        number: event.field("entry").as_i64(),
        kind: EntryKind::Reversal,
        day,
        text: event.text("reason"),
        at: event.occurred_at,
        by: event.actor,
        reverses: Some(payment.entry.clone()),
        postings: reversal(postings),
    }
}
