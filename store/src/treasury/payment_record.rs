//! Recording a payment.

use diesel::dsl::max;
use diesel::prelude::*;
use domain::language::Language;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::treasury::ledger::EntryKind;
use domain::treasury::payment::{Payment, PaymentInput, check, postings};
use domain::validation::{FieldError, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::entries::NewEntry;
use super::plan::founding_day;
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{EntryId, MemberId, PaymentId};
use crate::schema::{members, payments};
use crate::time::stored;
use crate::tx::Tx;

/// A payment that has been recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedPayment {
    /// The number, as in `P-9`.
    pub number: i64,
    /// The number of its journal entry.
    pub entry: i64,
}

/// Records a payment; `reader` is the language whose decimal marks the treasurer writes. Which months it settles
/// follows from all charges and payments together, the oldest first.
///
/// # Errors
/// Every field that is refused; `error-member-unknown` beside `member`; `error-payment-duplicate` beside `again`
/// where the same member, day, amount and reference are recorded already.
pub async fn record_payment(
    db: &Db,
    act: &Act,
    input: &PaymentInput,
    reader: Language,
) -> Result<RecordedPayment, CommandError> {
    let input = input.clone();
    db.command(act, "treasury.record_payment", move |tx| {
        tx.require(Power::RecordPayments)?;
        let payment = check(&input, tx.today, founding_day(&tx.community), tx.community.currency, reader)?;
        let member: Option<MemberId> =
            members::table.filter(members::number.eq(payment.member)).select(members::id).first(tx.conn).optional()?;
        let member = member.ok_or_else(|| unknown(payment.member))?;
        if !input.again
            && let Some(number) = same_payment(tx.conn, &payment, &member)?
        {
            let refusal = Refusal::new("error-payment-duplicate").with("payment", format!("P-{number}"));
            return Err(refusal.at("again").into());
        }
        record(tx, &payment, &member)
    })
    .await
}

fn unknown(number: i64) -> FieldError {
    Refusal::new("error-member-unknown").with("number", MemberNumber(number).to_string()).at("member")
}

fn same_payment(conn: &mut DbConn, payment: &Payment, member: &MemberId) -> Result<Option<i64>, StoreError> {
    let number = payments::table
        .filter(payments::member_id.eq(member))
        .filter(payments::received_on.eq(payment.received_on))
        .filter(payments::amount_minor.eq(payment.amount_minor))
        .filter(payments::reference.eq(&payment.reference))
        .filter(payments::reversal_entry_id.is_null())
        .order(payments::number.desc())
        .select(payments::number)
        .first(conn)
        .optional()?;
    Ok(number)
}

fn record(tx: &mut Tx<'_>, payment: &Payment, member: &MemberId) -> Result<RecordedPayment, CommandError> {
    let latest: Option<i64> = payments::table.select(max(payments::number)).first(tx.conn)?;
    let number = latest.unwrap_or(0) + 1;
    let (entry_id, entry) = tx.post_entry(&NewEntry {
        date: payment.received_on,
        kind: EntryKind::Payment,
        text: &payment.reference,
        reverses: None,
        postings: &postings(payment.method, payment.amount_minor, member.as_str()),
    })?;
    insert(tx, number, payment, member, &entry_id)?;
    let payload = json!({
        "member": payment.member, "received_on": payment.received_on, "amount_minor": payment.amount_minor,
        "currency": tx.community.currency.code(), "method": payment.method, "reference": payment.reference,
        "entry": entry,
    });
    tx.record(Event::new("treasury.payment.recorded", format!("P-{number}"), payload))?;
    Ok(RecordedPayment { number, entry })
}

fn insert(
    tx: &mut Tx<'_>,
    number: i64,
    payment: &Payment,
    member: &MemberId,
    entry: &EntryId,
) -> Result<(), StoreError> {
    diesel::insert_into(payments::table)
        .values((
            payments::id.eq(PaymentId::fresh(tx.now)),
            payments::number.eq(number),
            payments::member_id.eq(member),
            payments::received_on.eq(payment.received_on),
            payments::amount_minor.eq(payment.amount_minor),
            payments::method.eq(payment.method.as_str()),
            payments::reference.eq(&payment.reference),
            payments::entry_id.eq(entry),
            payments::recorded_by.eq(tx.actor.member().map(MemberId::as_str)),
            payments::recorded_at.eq(stored(tx.now)),
        ))
        .execute(tx.conn)?;
    Ok(())
}
