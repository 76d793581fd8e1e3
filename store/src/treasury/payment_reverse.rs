//! Reversing a payment: an entry with the signs turned, once. Nothing is edited.

use diesel::prelude::*;
use domain::members::power::Power;
use domain::treasury::ledger::{EntryKind, Posting, reversal};
use domain::treasury::payment::check_reason;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::entries::NewEntry;
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{EntryId, PaymentId};
use crate::schema::{accounts, payments, postings};

/// A payment that has been reversed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReversedPayment {
    /// The number of the payment.
    pub number: i64,
    /// The number of the reversing entry.
    pub entry: i64,
}

/// Reverses a payment for a reason.
///
/// # Errors
/// What is wrong with the reason, beside `reason`; `error-payment-reversed` where it was reversed before; not found.
pub async fn reverse_payment(db: &Db, act: &Act, number: i64, reason: &str) -> Result<ReversedPayment, CommandError> {
    let reason = reason.to_owned();
    db.command(act, "treasury.reverse_payment", move |tx| {
        tx.require(Power::RecordPayments)?;
        let row: Option<(PaymentId, EntryId, Option<String>)> = payments::table
            .filter(payments::number.eq(number))
            .select((payments::id, payments::entry_id, payments::reversal_entry_id))
            .first(tx.conn)
            .optional()?;
        let (id, entry_id, reversed) = row.ok_or(CommandError::NotFound)?;
        if reversed.is_some() {
            return Err(CommandError::refused("error-payment-reversed"));
        }
        let reason = check_reason(&reason)?;
        let postings = reversal(&load_postings(tx.conn, &entry_id)?);
        let (reversal_id, entry) = tx.post_entry(&NewEntry {
            date: tx.today,
            kind: EntryKind::Reversal,
            text: &reason,
            reverses: Some(&entry_id),
            postings: &postings,
        })?;
        diesel::update(payments::table.find(&id))
            .set(payments::reversal_entry_id.eq(Some(reversal_id.as_str())))
            .execute(tx.conn)?;
        let payload = json!({ "entry": entry, "reason": reason });
        tx.record(Event::new("treasury.payment.reversed", format!("P-{number}"), payload))?;
        Ok(ReversedPayment { number, entry })
    })
    .await
}

/// The postings of an entry, in their order.
pub(crate) fn load_postings(conn: &mut DbConn, entry: &EntryId) -> Result<Vec<Posting>, StoreError> {
    let rows: Vec<(String, Option<String>, i64)> = postings::table
        .inner_join(accounts::table)
        .filter(postings::entry_id.eq(entry))
        .order(postings::id)
        .select((accounts::code, postings::member_id, postings::amount_minor))
        .load(conn)?;
    let posting = |(account, member, amount_minor)| Posting { account, member, amount_minor };
    Ok(rows.into_iter().map(posting).collect())
}
