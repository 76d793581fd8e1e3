//! `dues.csv`, `payments.csv` and `journal.csv`: what a treasurer takes along. Amounts are plain: a decimal point, no
//! grouping.

use std::io::Write;

use diesel::prelude::*;
use domain::Day;
use domain::spreadsheet::inert;
use domain::treasury::money::{Currency, Money};
use domain::treasury::settlement::settle;

use super::export::Written;
use crate::conn::DbConn;
use crate::schema::{accounts, charges, classes, journal_entries, members, payments, pools, postings, sharing_runs};
use crate::treasury::{entry_numbers, settling_order};

/// How many members, payments or entries are read at once, so that memory stays bounded.
const BATCH: i64 = 1_000;

/// Class, month, day due, amount; the pool and the month that was shared where it is a portion.
type Charge = (String, String, Day, i64, Option<(String, String)>);

/// Every charge, by member and due date, with what payments have settled of it.
pub(super) fn dues(conn: &mut DbConn, out: &mut dyn Write, currency: Currency) -> Result<(), Written> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(["member", "name", "class", "month", "pool", "due_on", "charged", "paid", "open", "currency"])?;
    let plain = |minor| Money::new(minor, currency).plain();
    let mut last = i64::MIN;
    loop {
        let batch: Vec<(String, i64, String)> = members::table
            .filter(members::number.gt(last))
            .order(members::number)
            .limit(BATCH)
            .select((members::id, members::number, members::name))
            .load(conn)?;
        let Some(row) = batch.last() else { break };
        last = row.1;
        for (id, number, name) in batch {
            let mut charges: Vec<Charge> = charges::table
                .inner_join(classes::table)
                .left_join(sharing_runs::table.left_join(pools::table))
                .filter(charges::member_id.eq(&id))
                .select((
                    classes::slug,
                    charges::period,
                    charges::due_on,
                    charges::amount_minor,
                    (pools::slug, sharing_runs::period).nullable(),
                ))
                .load(conn)?;
            charges.sort_by_key(|(.., due_on, _, shared)| settling_order(*due_on, shared.clone()));
            let paid: Vec<i64> = payments::table
                .filter(payments::member_id.eq(&id))
                .filter(payments::reversal_entry_id.is_null())
                .select(payments::amount_minor)
                .load(conn)?;
            let paid = paid.into_iter().fold(0_i64, i64::saturating_add);
            let charges = charges.into_iter().map(|(class, month, due_on, minor, shared)| {
                // Of a portion the month is the one that was shared.
                let (pool, month) = shared.unwrap_or((String::new(), month));
                ((class, month, pool), minor, due_on)
            });
            for settled in settle(charges.collect(), paid).charges {
                let (class, month, pool) = &settled.charge;
                csv.write_record([
                    number.to_string(),
                    inert(&name),
                    inert(class),
                    month.clone(),
                    pool.clone(),
                    settled.due_on.to_string(),
                    plain(settled.amount_minor),
                    plain(settled.paid_minor),
                    plain(settled.open_minor()),
                    currency.code().to_owned(),
                ])?;
            }
        }
    }
    Ok(csv.flush()?)
}

type Payment = (i64, i64, String, Day, i64, String, String, String, Option<String>);

/// Every payment by its number, with the entries that recorded it and, where it was reversed, undid it.
pub(super) fn payments(conn: &mut DbConn, out: &mut dyn Write, currency: Currency) -> Result<(), Written> {
    let mut csv = csv::Writer::from_writer(out);
    let head = ["payment", "member", "name", "received_on", "amount", "currency", "method", "reference", "entry"];
    csv.write_record(head.into_iter().chain(["reversed_by"]))?;
    let mut last = i64::MIN;
    loop {
        let batch: Vec<Payment> = payments::table
            .inner_join(members::table.on(members::id.eq(payments::member_id)))
            .filter(payments::number.gt(last))
            .order(payments::number)
            .limit(BATCH)
            .select((
                payments::number,
                members::number,
                members::name,
                payments::received_on,
                payments::amount_minor,
                payments::method,
                payments::reference,
                payments::entry_id,
                payments::reversal_entry_id,
            ))
            .load(conn)?;
        let Some(row) = batch.last() else { break };
        last = row.0;
        let ids = batch.iter().flat_map(|row| [Some(row.7.as_str()), row.8.as_deref()]).flatten();
        let entries = entry_numbers(conn, ids)?;
        let entry = |id: &str| entries.get(id).map(|number| format!("J-{number}")).unwrap_or_default();
        for (number, member, name, received_on, minor, method, reference, recorded, reversed) in batch {
            csv.write_record([
                format!("P-{number}"),
                member.to_string(),
                inert(&name),
                received_on.to_string(),
                Money::new(minor, currency).plain(),
                currency.code().to_owned(),
                method,
                inert(&reference),
                entry(&recorded),
                reversed.map(|id| entry(&id)).unwrap_or_default(),
            ])?;
        }
    }
    Ok(csv.flush()?)
}

type Posting = (i64, Day, String, String, String, Option<i64>, i64, String);

/// Every posting by its entry: debits positive, credits negative; those of an entry sum to nothing.
pub(super) fn journal(conn: &mut DbConn, out: &mut dyn Write, currency: Currency) -> Result<(), Written> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(["entry", "date", "kind", "text", "account", "member", "amount", "currency"])?;
    let last: Option<i64> = journal_entries::table.select(diesel::dsl::max(journal_entries::number)).first(conn)?;
    for number in 1..=last.unwrap_or(0) {
        let batch: Vec<Posting> = postings::table
            .inner_join(journal_entries::table)
            .inner_join(accounts::table)
            .left_join(members::table)
            .filter(journal_entries::number.eq(number))
            .order((accounts::code, members::number, postings::id))
            .select((
                journal_entries::number,
                journal_entries::entry_date,
                journal_entries::kind,
                journal_entries::text,
                accounts::code,
                members::number.nullable(),
                postings::amount_minor,
                postings::currency,
            ))
            .load(conn)?;
        for (number, date, kind, text, account, member, minor, code) in batch {
            csv.write_record([
                format!("J-{number}"),
                date.to_string(),
                kind,
                inert(&text),
                account,
                member.map(|number| number.to_string()).unwrap_or_default(),
                Money::new(minor, currency).plain(),
                code,
            ])?;
        }
    }
    Ok(csv.flush()?)
}
