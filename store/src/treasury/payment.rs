//! A payment's receipt, and finding the member who pays.

use diesel::prelude::*;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::treasury::payment::Method;
use domain::{Day, Moment};

use super::account::{PartSettled, load_charges, load_payments};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::members::search_key;
use crate::schema::{classes, journal_entries, members, payments};
use crate::time::moment;

/// How many members a search shows.
const FOUND_MAX: i64 = 20;

/// The reversal of a payment.
#[derive(Debug, Clone)]
pub struct Reversal {
    /// The number of the reversing entry.
    pub entry: i64,
    /// The reason given.
    pub reason: String,
    /// When it was recorded.
    pub recorded_at: Moment,
}

/// A payment with what it settled.
#[derive(Debug, Clone)]
pub struct Receipt {
    /// The number, as in `P-9`.
    pub number: i64,
    /// The number of the member who paid.
    pub member: i64,
    /// The name of the member who paid.
    pub name: String,
    /// The day on which it arrived.
    pub received_on: Day,
    /// The amount in minor units.
    pub amount_minor: i64,
    /// How it arrived.
    pub method: Method,
    /// What the payer wrote with it.
    pub reference: String,
    /// The number of its journal entry.
    pub entry: i64,
    /// When it was recorded.
    pub recorded_at: Moment,
    /// The number of the member who recorded it; none for the system.
    pub recorded_by: Option<i64>,
    /// Its reversal, if it was reversed.
    pub reversal: Option<Reversal>,
    /// What it settles as things stand, oldest first.
    pub parts: Vec<PartSettled>,
    /// What is left of it as credit, in minor units.
    pub credit_minor: i64,
}

/// The receipt of a payment: of one's own, or of anybody's for those who read the treasury.
///
/// # Errors
/// Forbidden, whether or not there is such a payment; not found for those who may look.
pub async fn receipt(db: &Db, viewer: &Viewer, number: i64) -> Result<Receipt, CommandError> {
    viewer.require(Power::ReadOwnAccount)?;
    let (reads_all, own) = (viewer.may(Power::ReadTreasury), viewer.member.as_ref().map(|member| member.id.clone()));
    db.read(move |conn| {
        let payer: Option<MemberId> =
            payments::table.filter(payments::number.eq(number)).select(payments::member_id).first(conn).optional()?;
        if !reads_all && (payer.is_none() || payer != own) {
            return Err(CommandError::Forbidden(Power::ReadTreasury));
        }
        Ok(load(conn, number, &payer.ok_or(CommandError::NotFound)?)?)
    })
    .await
}

fn load(conn: &mut DbConn, number: i64, payer: &MemberId) -> Result<Receipt, StoreError> {
    type Row = (String, Option<String>, Option<String>, chrono::NaiveDateTime);
    let (entry_id, reversal_id, recorded_by, recorded_at): Row = payments::table
        .filter(payments::number.eq(number))
        .select((payments::entry_id, payments::reversal_entry_id, payments::recorded_by, payments::recorded_at))
        .first(conn)?;
    let entry = journal_entries::table.find(&entry_id).select(journal_entries::number).first(conn)?;
    let reversal = match reversal_id {
        Some(id) => Some(load_reversal(conn, &id)?),
        None => None,
    };
    let recorded_by = match recorded_by {
        Some(id) => Some(members::table.find(id).select(members::number).first(conn)?),
        None => None,
    };
    let (member, name): (i64, String) =
        members::table.find(payer).select((members::number, members::name)).first(conn)?;
    let charges = load_charges(conn, payer)?;
    let payment = load_payments(conn, payer, &charges)?.into_iter().find(|payment| payment.number == number);
    let payment = payment.ok_or_else(|| StoreError::Corrupt(format!("P-{number}")))?;
    Ok(Receipt {
        number,
        member,
        name,
        received_on: payment.received_on,
        amount_minor: payment.amount_minor,
        method: payment.method,
        reference: payment.reference,
        entry,
        recorded_at: moment(recorded_at),
        recorded_by,
        reversal,
        parts: payment.parts,
        credit_minor: payment.credit_minor,
    })
}

fn load_reversal(conn: &mut DbConn, entry: &str) -> Result<Reversal, StoreError> {
    let (entry, reason, recorded_at): (i64, String, chrono::NaiveDateTime) = journal_entries::table
        .find(entry)
        .select((journal_entries::number, journal_entries::text, journal_entries::recorded_at))
        .first(conn)?;
    Ok(Reversal { entry, reason, recorded_at: moment(recorded_at) })
}

/// A member who may be paying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// The number.
    pub number: i64,
    /// The name.
    pub name: String,
    /// The name of the class.
    pub class: String,
}

/// The members whom a treasurer may mean by a number or a part of a name, twenty at most. Nothing finds nobody.
///
/// # Errors
/// If the viewer may not record payments, or the database fails.
pub async fn find_payers(db: &Db, viewer: &Viewer, text: &str) -> Result<Vec<Payer>, CommandError> {
    viewer.require(Power::RecordPayments)?;
    let (number, key) = (text.parse::<MemberNumber>().ok(), search_key(text));
    if key.is_empty() {
        return Ok(Vec::new());
    }
    db.read(move |conn| Ok(load_payers(conn, number.map(|number| number.0), &key)?)).await
}

fn load_payers(conn: &mut DbConn, number: Option<i64>, key: &str) -> Result<Vec<Payer>, StoreError> {
    let mut query = members::table.inner_join(classes::table).into_boxed();
    query = match number {
        Some(number) => query.filter(members::number.eq(number)),
        // The key holds letters, digits and spaces alone, so that nothing in it is a wildcard.
        None => key
            .split_whitespace()
            .fold(query, |query, word| query.filter(members::search_key.like(format!("%{word}%")))),
    };
    let rows: Vec<(i64, String, String)> = query
        .order((members::sort_key, members::number))
        .limit(FOUND_MAX)
        .select((members::number, members::name, classes::name))
        .load(conn)?;
    Ok(rows.into_iter().map(|(number, name, class)| Payer { number, name, class }).collect())
}
