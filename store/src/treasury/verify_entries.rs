//! Comparing entries and their postings with the run or the payment that each was posted for.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::treasury::ledger::{EntryKind, Posting};

use crate::audit::{Verification, founding};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::members::Numbers;
use crate::schema::{accounts, journal_entries, postings};

/// What an entry is by the log and by the row that it was posted for.
pub(crate) struct Source {
    /// Its number, where the log has it.
    pub number: Option<i64>,
    pub kind: EntryKind,
    pub day: Day,
    pub text: String,
    pub at: NaiveDateTime,
    /// The number of the member who recorded it.
    pub by: Option<i64>,
    /// The identifier of the entry that it undoes.
    pub reverses: Option<String>,
    pub postings: Vec<Posting>,
}

/// Sources by the identifiers of their entries.
pub(crate) type Sources = HashMap<String, Source>;

/// An entry's row.
#[derive(Queryable)]
struct EntryRow {
    id: String,
    number: i64,
    kind: String,
    day: Day,
    text: String,
    at: NaiveDateTime,
    by: Option<String>,
    reverses: Option<String>,
}

/// Compares every entry with its source.
pub(super) fn verify(
    conn: &mut DbConn,
    mut sources: Sources,
    numbers: &Numbers,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let currency = founding(conn)?.map(|event| event.text("currency")).unwrap_or_default();
    let rows: Vec<EntryRow> = journal_entries::table
        .order(journal_entries::number)
        .select((
            journal_entries::id,
            journal_entries::number,
            journal_entries::kind,
            journal_entries::entry_date,
            journal_entries::text,
            journal_entries::recorded_at,
            journal_entries::recorded_by,
            journal_entries::reverses_id,
        ))
        .load(conn)?;
    for row in rows {
        let name = format!("J-{}", row.number);
        let Some(source) = sources.remove(&row.id) else {
            verification.find("journal_entries", name, "the entry is of no run and of no payment");
            continue;
        };
        if !is_of(&row, &source, numbers) {
            let what = "the entry is not what follows from its run or its payment";
            verification.find("journal_entries", name.clone(), what);
        }
        if postings_of(conn, &row.id)? != expected(&source, &currency) {
            let what = "the postings are not those that follow from its run or its payment";
            verification.find("postings", name, what);
        }
    }
    Ok(())
}

fn is_of(row: &EntryRow, source: &Source, numbers: &Numbers) -> bool {
    let what = (row.kind.as_str(), row.day, &row.text) == (source.kind.as_str(), source.day, &source.text);
    let recorded = row.at == source.at && numbers.of(row.by.as_deref()) == source.by;
    let named = source.number.is_none_or(|number| row.number == number);
    what && recorded && named && row.reverses == source.reverses
}

/// Account, member's identifier, amount in minor units, currency.
type Line = (String, Option<String>, i64, String);

fn postings_of(conn: &mut DbConn, entry: &str) -> Result<Vec<Line>, StoreError> {
    let rows: Vec<(Option<String>, Option<String>, i64, String)> = postings::table
        .left_join(accounts::table)
        .filter(postings::entry_id.eq(entry))
        .select((accounts::code.nullable(), postings::member_id, postings::amount_minor, postings::currency))
        .load(conn)?;
    let line = |(code, member, amount, currency): (Option<String>, _, _, _)| {
        (code.unwrap_or_default(), member, amount, currency)
    };
    let mut lines: Vec<Line> = rows.into_iter().map(line).collect();
    lines.sort_unstable();
    Ok(lines)
}

fn expected(source: &Source, currency: &str) -> Vec<Line> {
    let line = |posting: &Posting| {
        let Posting { account, member, amount_minor } = posting;
        (account.clone(), member.clone(), *amount_minor, currency.to_owned())
    };
    let mut lines: Vec<Line> = source.postings.iter().map(line).collect();
    lines.sort_unstable();
    lines
}
