//! Re-checking the ledger: every entry balances and has postings, and dues runs and payments agree with it.

use diesel::prelude::*;

use crate::audit::Verification;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{charges, dues_runs, journal_entries, payments, postings};

/// Verifies the ledger.
pub(crate) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let entries: Vec<(String, i64)> = journal_entries::table
        .order(journal_entries::number)
        .select((journal_entries::id, journal_entries::number))
        .load(conn)?;
    for (id, number) in entries {
        verification.entries += 1;
        let amounts: Vec<i64> =
            postings::table.filter(postings::entry_id.eq(&id)).select(postings::amount_minor).load(conn)?;
        let total: i128 = amounts.iter().map(|amount| i128::from(*amount)).sum();
        if amounts.len() < 2 || total != 0 {
            verification.find("journal_entries", format!("J-{number}"), "the postings do not balance");
        }
    }
    verify_runs(conn, verification)?;
    verify_payments(conn, verification)
}

fn verify_runs(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let runs: Vec<(String, String, String)> =
        dues_runs::table.select((dues_runs::id, dues_runs::period, dues_runs::entry_id)).load(conn)?;
    for (id, period, entry) in runs {
        let charged: Vec<i64> =
            charges::table.filter(charges::run_id.eq(&id)).select(charges::amount_minor).load(conn)?;
        let posted: Vec<i64> = postings::table
            .filter(postings::entry_id.eq(&entry))
            .filter(postings::member_id.is_not_null())
            .select(postings::amount_minor)
            .load(conn)?;
        if charged.iter().sum::<i64>() != posted.iter().sum::<i64>() {
            verification.find("dues_runs", period, "the charges differ from the ledger");
        }
    }
    Ok(())
}

fn verify_payments(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let recorded: Vec<(i64, i64, String)> =
        payments::table.select((payments::number, payments::amount_minor, payments::entry_id)).load(conn)?;
    for (number, amount, entry) in recorded {
        let posted: Vec<i64> = postings::table
            .filter(postings::entry_id.eq(&entry))
            .filter(postings::member_id.is_not_null())
            .select(postings::amount_minor)
            .load(conn)?;
        if posted.iter().sum::<i64>() != -amount {
            verification.find("payments", format!("P-{number}"), "the amount differs from the ledger");
        }
    }
    Ok(())
}
