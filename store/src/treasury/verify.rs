//! Re-checking the ledger: every entry balances and has postings, dues runs and payments agree with it, and so does
//! what each member owes. Sums are made in 128 bits, so that no tampered amount can overflow them.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::treasury::ledger::RECEIVABLES;

use super::verify_entries::Sources;
use crate::audit::Verification;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{accounts, charges, dues_runs, journal_entries, members, payments, postings};

/// Verifies the ledger; `sources` are the entries that other contexts had posted, as these say that they must be.
pub(crate) fn verify(conn: &mut DbConn, sources: Sources, verification: &mut Verification) -> Result<(), StoreError> {
    let entries: Vec<(String, i64)> = journal_entries::table
        .order(journal_entries::number)
        .select((journal_entries::id, journal_entries::number))
        .load(conn)?;
    for (id, number) in entries {
        verification.entries += 1;
        let amounts: Vec<i64> =
            postings::table.filter(postings::entry_id.eq(&id)).select(postings::amount_minor).load(conn)?;
        if amounts.is_empty() || sum(&amounts) != 0 {
            verification.find("journal_entries", format!("J-{number}"), "the postings do not balance");
        }
    }
    verify_runs(conn, verification)?;
    verify_payments(conn, verification)?;
    super::verify_log::verify(conn, sources, verification)?;
    verify_balances(conn, verification)
}

fn sum(amounts: &[i64]) -> i128 {
    amounts.iter().map(|amount| i128::from(*amount)).sum()
}

/// The postings of an entry in members' sub-accounts.
fn member_postings(conn: &mut DbConn, entry: &str) -> Result<Vec<i64>, StoreError> {
    Ok(postings::table
        .filter(postings::entry_id.eq(entry))
        .filter(postings::member_id.is_not_null())
        .select(postings::amount_minor)
        .load(conn)?)
}

fn verify_runs(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let runs: Vec<(String, String, String, i64)> = dues_runs::table
        .order(dues_runs::period)
        .select((dues_runs::id, dues_runs::period, dues_runs::entry_id, dues_runs::charged))
        .load(conn)?;
    for (id, period, entry, charged) in runs {
        let charges: Vec<i64> =
            charges::table.filter(charges::run_id.eq(&id)).select(charges::amount_minor).load(conn)?;
        let counted = i64::try_from(charges.len()).unwrap_or(i64::MAX);
        if counted != charged || sum(&charges) != sum(&member_postings(conn, &entry)?) {
            verification.find("dues_runs", period, "the charges differ from the ledger");
        }
    }
    Ok(())
}

fn verify_payments(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let recorded: Vec<(i64, i64, String, Option<String>)> = payments::table
        .order(payments::number)
        .select((payments::number, payments::amount_minor, payments::entry_id, payments::reversal_entry_id))
        .load(conn)?;
    for (number, amount, entry, reversal) in recorded {
        let paid = sum(&member_postings(conn, &entry)?) == -i128::from(amount);
        let undone = match reversal {
            Some(reversal) => sum(&member_postings(conn, &reversal)?) == i128::from(amount),
            None => true,
        };
        if !(paid && undone) {
            verification.find("payments", format!("P-{number}"), "the amount differs from the ledger");
        }
    }
    Ok(())
}

/// What each member was charged, less what they paid, is the balance of their receivable.
fn verify_balances(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut differences: BTreeMap<String, i128> = BTreeMap::new();
    let posted: Vec<(Option<String>, i64)> = postings::table
        .inner_join(accounts::table)
        .filter(accounts::code.eq(RECEIVABLES))
        .select((postings::member_id, postings::amount_minor))
        .load(conn)?;
    for (member, amount) in posted {
        *differences.entry(member.unwrap_or_default()).or_default() += i128::from(amount);
    }
    let charged: Vec<(String, i64)> = charges::table.select((charges::member_id, charges::amount_minor)).load(conn)?;
    for (member, amount) in charged {
        *differences.entry(member).or_default() -= i128::from(amount);
    }
    let paid: Vec<(String, i64)> = payments::table
        .filter(payments::reversal_entry_id.is_null())
        .select((payments::member_id, payments::amount_minor))
        .load(conn)?;
    for (member, amount) in paid {
        *differences.entry(member).or_default() += i128::from(amount);
    }
    for member in differences.into_iter().filter(|(_, difference)| *difference != 0).map(|(member, _)| member) {
        let number: Option<i64> = members::table.find(&member).select(members::number).first(conn).optional()?;
        let name = number.map_or(member, |number| format!("M-{number}"));
        verification.find("members", name, "the account in the ledger differs from the charges and payments");
    }
    Ok(())
}
