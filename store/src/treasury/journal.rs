//! The journal: entries in the order of their numbers, and one entry with its postings.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::calendar::Month;
use domain::members::power::Power;
use domain::treasury::ledger::EntryKind;
use domain::{Day, Moment};

use super::entries::entry_numbers;
use super::run::stored_month;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::sums::posted;
use crate::error::{CommandError, StoreError};
use crate::ids::EntryId;
use crate::schema::{accounts, journal_entries, members, payments, pools, postings};
use crate::time::moment;

/// How many entries a page of the journal holds.
pub const JOURNAL_PAGE_LENGTH: i64 = 50;
/// How many postings a page of an entry holds.
pub const ENTRY_PAGE_LENGTH: i64 = 200;

/// What an entry comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JournalSource {
    /// The run of a month.
    Run(Month),
    /// A pool's month.
    Sharing {
        /// The address part of the pool.
        pool: String,
        /// The name of the pool.
        name: String,
        /// The month.
        month: Month,
    },
    /// A payment, by its number.
    Payment(i64),
    /// A reversal of an entry, by its number, and of the payment that made it.
    Reversal {
        /// The number of the entry undone.
        entry: i64,
        /// The number of the payment, where it was one.
        payment: Option<i64>,
    },
}

/// An entry in the journal.
#[derive(Debug, Clone)]
pub struct EntryLine {
    /// The number, as in `J-1203`.
    pub number: i64,
    /// The day that it belongs to.
    pub date: Day,
    /// What it comes from.
    pub source: JournalSource,
    /// The reference of a payment or the reason of a reversal; empty for a run and a pool's month.
    pub text: String,
    /// The sum of its debits in minor units.
    pub total_minor: i64,
    /// When it was recorded.
    pub recorded_at: Moment,
    /// The number of the member who recorded it; none for the system.
    pub recorded_by: Option<i64>,
}

/// A page of the journal.
#[derive(Debug, Clone)]
pub struct JournalPage {
    /// The entries, the latest first.
    pub entries: Vec<EntryLine>,
    /// Whether older entries follow.
    pub more: bool,
}

/// A page of the journal, the latest entry first; `page` counts from 1.
///
/// # Errors
/// If the viewer may not read the treasury, or the database fails.
pub async fn journal(db: &Db, viewer: &Viewer, page: i64) -> Result<JournalPage, CommandError> {
    viewer.require(Power::ReadTreasury)?;
    db.read(move |conn| {
        let latest: Option<i64> =
            journal_entries::table.select(diesel::dsl::max(journal_entries::number)).first(conn)?;
        // Numbers have no gaps, so that a page is a range of them.
        let newest =
            latest.unwrap_or(0).saturating_sub(page.max(1).saturating_sub(1).saturating_mul(JOURNAL_PAGE_LENGTH));
        let entries = load_lines(conn, newest.saturating_sub(JOURNAL_PAGE_LENGTH) + 1, newest)?;
        Ok(JournalPage { entries, more: newest > JOURNAL_PAGE_LENGTH })
    })
    .await
}

/// A posting of an entry.
#[derive(Debug, Clone)]
pub struct PostingLine {
    /// The account's code.
    pub account: String,
    /// The translation key of the account's name.
    pub account_name: String,
    /// The number and name of the member whose sub-account is meant.
    pub member: Option<(i64, String)>,
    /// Debit positive, credit negative, in minor units.
    pub amount_minor: i64,
}

/// An entry with a page of its postings.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its line in the journal.
    pub line: EntryLine,
    /// A page of its postings, by account and member.
    pub postings: Vec<PostingLine>,
    /// Whether more postings follow.
    pub more: bool,
    /// The number of the entry that undoes this one.
    pub reversed_by: Option<i64>,
}

/// An entry and a page of its postings; `page` counts from 1.
///
/// # Errors
/// If the viewer may not read the treasury; not found.
pub async fn entry(db: &Db, viewer: &Viewer, number: i64, page: i64) -> Result<Entry, CommandError> {
    viewer.require(Power::ReadTreasury)?;
    db.read(move |conn| {
        let line = load_lines(conn, number, number)?.pop().ok_or(CommandError::NotFound)?;
        let id: EntryId = journal_entries::table
            .filter(journal_entries::number.eq(number))
            .select(journal_entries::id)
            .first(conn)?;
        let reversed_by = journal_entries::table
            .filter(journal_entries::reverses_id.eq(id.as_str()))
            .select(journal_entries::number)
            .first(conn)
            .optional()?;
        let (postings, more) = load_postings(conn, &id, page)?;
        Ok(Entry { line, postings, more, reversed_by })
    })
    .await
}

fn load_postings(conn: &mut DbConn, entry: &EntryId, page: i64) -> Result<(Vec<PostingLine>, bool), StoreError> {
    type Row = (String, String, Option<i64>, Option<String>, i64);
    let mut rows: Vec<Row> = postings::table
        .inner_join(accounts::table)
        .left_join(members::table)
        .filter(postings::entry_id.eq(entry))
        .order((accounts::code, members::number, postings::id))
        .limit(ENTRY_PAGE_LENGTH + 1)
        .offset(page.max(1).saturating_sub(1).saturating_mul(ENTRY_PAGE_LENGTH))
        .select((
            accounts::code,
            accounts::name,
            members::number.nullable(),
            members::name.nullable(),
            postings::amount_minor,
        ))
        .load(conn)?;
    let length = usize::try_from(ENTRY_PAGE_LENGTH).unwrap_or(usize::MAX);
    let more = rows.len() > length;
    rows.truncate(length);
    let line = |(account, account_name, number, name, amount_minor): Row| PostingLine {
        account,
        account_name,
        member: number.zip(name),
        amount_minor,
    };
    Ok((rows.into_iter().map(line).collect(), more))
}

type LineRow = (EntryId, i64, Day, String, String, Option<String>, chrono::NaiveDateTime, Option<i64>);

/// The entries with numbers from `oldest` to `newest`, the latest first.
fn load_lines(conn: &mut DbConn, oldest: i64, newest: i64) -> Result<Vec<EntryLine>, StoreError> {
    let rows: Vec<LineRow> = journal_entries::table
        .left_join(members::table)
        .filter(journal_entries::number.between(oldest, newest))
        .order(journal_entries::number.desc())
        .select((
            journal_entries::id,
            journal_entries::number,
            journal_entries::entry_date,
            journal_entries::kind,
            journal_entries::text,
            journal_entries::reverses_id,
            journal_entries::recorded_at,
            members::number.nullable(),
        ))
        .load(conn)?;
    let ids: Vec<&str> = rows.iter().map(|row| row.0.as_str()).collect();
    let undone: Vec<&str> = rows.iter().filter_map(|row| row.5.as_deref()).collect();
    let payments = payments_of(conn, ids.iter().chain(&undone).copied().collect())?;
    let undone = entry_numbers(conn, undone.into_iter())?;
    let totals: Vec<(String, i64)> = postings::table
        .filter(postings::entry_id.eq_any(ids))
        .filter(postings::amount_minor.gt(0))
        .group_by(postings::entry_id)
        .select((postings::entry_id, posted()))
        .load(conn)?;
    let totals: HashMap<String, i64> = totals.into_iter().collect();
    let shared = rows.iter().any(|row| row.3 == EntryKind::CostSharing.as_str());
    let pools = if shared { pools::table.select((pools::slug, pools::name)).load(conn)? } else { Vec::new() };
    let sources = Sources { payments, undone, pools: pools.into_iter().collect() };
    rows.into_iter()
        .map(|row| {
            let total_minor = totals.get(row.0.as_str()).copied().unwrap_or(0);
            line(row, total_minor, &sources)
        })
        .collect()
}

/// What entries come from: the numbers of payments by entry, of entries that were undone, the names of pools by address.
struct Sources {
    payments: HashMap<String, i64>,
    undone: HashMap<String, i64>,
    pools: HashMap<String, String>,
}

/// The numbers of the payments that some of the entries record, by entry.
fn payments_of(conn: &mut DbConn, entries: Vec<&str>) -> Result<HashMap<String, i64>, StoreError> {
    let rows: Vec<(String, i64)> = payments::table
        .filter(payments::entry_id.eq_any(entries))
        .select((payments::entry_id, payments::number))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

fn line(row: LineRow, total_minor: i64, sources: &Sources) -> Result<EntryLine, StoreError> {
    let Sources { payments, undone, pools } = sources;
    let (id, number, date, kind, text, reverses, recorded_at, recorded_by) = row;
    let corrupt = || StoreError::Corrupt(format!("the source of J-{number}"));
    let source = match kind.parse::<EntryKind>().map_err(|_| corrupt())? {
        EntryKind::DuesRun => JournalSource::Run(stored_month(&text)?),
        EntryKind::CostSharing => {
            let (pool, month) = text.rsplit_once(' ').ok_or_else(corrupt)?;
            let name = pools.get(pool).cloned().ok_or_else(corrupt)?;
            JournalSource::Sharing { pool: pool.to_owned(), name, month: stored_month(month)? }
        }
        EntryKind::Payment => JournalSource::Payment(*payments.get(id.as_str()).ok_or_else(corrupt)?),
        EntryKind::Reversal => {
            let reverses = reverses.ok_or_else(corrupt)?;
            let entry = *undone.get(&reverses).ok_or_else(corrupt)?;
            JournalSource::Reversal { entry, payment: payments.get(&reverses).copied() }
        }
    };
    let is_named = matches!(source, JournalSource::Run(_) | JournalSource::Sharing { .. });
    let text = if is_named { String::new() } else { text };
    Ok(EntryLine { number, date, source, text, total_minor, recorded_at: moment(recorded_at), recorded_by })
}
