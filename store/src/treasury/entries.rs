//! Posting an entry: the one way into the ledger.

use std::collections::HashMap;

use diesel::dsl::max;
use diesel::prelude::*;
use domain::Day;
use domain::treasury::ledger::{EntryKind, Posting, check_balance};

use crate::conn::DbConn;
use crate::dialect::bulk::insert_each;
use crate::error::{CommandError, StoreError};
use crate::ids::{AccountId, EntryId, MemberId, fresh};
use crate::schema::{accounts, journal_entries, postings};
use crate::time::stored;
use crate::tx::Tx;

/// The numbers of entries, by identifier.
pub(crate) fn entry_numbers<'a>(
    conn: &mut DbConn,
    ids: impl Iterator<Item = &'a str>,
) -> Result<HashMap<String, i64>, StoreError> {
    let rows: Vec<(String, i64)> = journal_entries::table
        .filter(journal_entries::id.eq_any(ids.collect::<Vec<_>>()))
        .select((journal_entries::id, journal_entries::number))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// An entry to be posted.
pub(crate) struct NewEntry<'a> {
    /// The day that it belongs to.
    pub date: Day,
    /// What it records.
    pub kind: EntryKind,
    /// What it is about: a month, a reference, a reason.
    pub text: &'a str,
    /// The entry that it undoes.
    pub reverses: Option<&'a EntryId>,
    /// Its postings, which must balance.
    pub postings: &'a [Posting],
}

#[derive(Insertable)]
#[diesel(table_name = postings, treat_none_as_default_value = false)]
struct NewPosting {
    id: String,
    entry_id: EntryId,
    account_id: AccountId,
    member_id: Option<String>,
    amount_minor: i64,
    currency: String,
}

impl Tx<'_> {
    /// Posts an entry; its identifier and its number, as in `J-1203`.
    pub(crate) fn post_entry(&mut self, new: &NewEntry<'_>) -> Result<(EntryId, i64), CommandError> {
        check_balance(new.postings)
            .map_err(|error| StoreError::Corrupt(format!("an entry that is none: {error:?}")))?;
        let latest: Option<i64> = journal_entries::table.select(max(journal_entries::number)).first(self.conn)?;
        let number = latest.unwrap_or(0) + 1;
        let id = EntryId::fresh(self.now);
        diesel::insert_into(journal_entries::table)
            .values((
                journal_entries::id.eq(&id),
                journal_entries::number.eq(number),
                journal_entries::entry_date.eq(new.date),
                journal_entries::kind.eq(new.kind.as_str()),
                journal_entries::text.eq(new.text),
                journal_entries::reverses_id.eq(new.reverses.map(EntryId::as_str)),
                journal_entries::recorded_by.eq(self.actor.member().map(MemberId::as_str)),
                journal_entries::recorded_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        self.insert_postings(&id, new.postings)?;
        Ok((id, number))
    }

    fn insert_postings(&mut self, entry: &EntryId, postings: &[Posting]) -> Result<(), StoreError> {
        let accounts: Vec<(String, AccountId)> =
            accounts::table.select((accounts::code, accounts::id)).load(self.conn)?;
        let accounts: HashMap<String, AccountId> = accounts.into_iter().collect();
        let (now, currency) = (self.now, self.community.currency.code());
        let rows = postings.iter().map(|posting| {
            let account = accounts.get(&posting.account);
            let account = account.ok_or_else(|| StoreError::Corrupt(format!("no account {}", posting.account)))?;
            Ok(NewPosting {
                id: fresh(now),
                entry_id: entry.clone(),
                account_id: account.clone(),
                member_id: posting.member.clone(),
                amount_minor: posting.amount_minor,
                currency: currency.to_owned(),
            })
        });
        insert_each!(self.conn, postings::table, rows)
    }
}
