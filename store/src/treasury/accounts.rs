//! The chart of accounts that a community begins with, and its trial balance.

use diesel::prelude::*;
use domain::members::power::Power;

use crate::act::Viewer;
use crate::db::Db;
use crate::dialect::sums::posted;
use crate::error::{CommandError, StoreError};
use crate::ids::AuthorityId;
use crate::schema::{accounts, postings};
use crate::tx::Tx;

/// An account of the first chart: code, kind. Its name is the translation `account-<code>`.
pub(crate) const CHART: &[(&str, &str)] = &[
    ("1000", "asset"),
    ("1010", "asset"),
    ("1090", "asset"),
    ("1200", "asset"),
    ("4000", "income"),
    ("4100", "income"),
];

/// Accounts that a migration gave to communities which were founded before there were any such.
pub(crate) const LATER_ACCOUNTS: &[(&str, &str)] = &[("4100", "income")];

impl Tx<'_> {
    /// Creates the first chart of accounts by the founding act.
    pub(crate) fn create_accounts(&mut self, authority: &AuthorityId) -> Result<(), StoreError> {
        for (code, kind) in CHART {
            diesel::insert_into(accounts::table)
                .values((
                    accounts::id.eq(self.fresh()),
                    accounts::code.eq(code),
                    accounts::name.eq(format!("account-{code}")),
                    accounts::kind.eq(kind),
                    accounts::authority_id.eq(authority),
                ))
                .execute(self.conn)?;
        }
        Ok(())
    }
}

/// An account with what the ledger holds in it, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountBalance {
    /// The code, as in `1200`.
    pub code: String,
    /// The translation key of its name.
    pub name: String,
    /// `asset`, `liability`, `equity`, `income` or `expense`.
    pub kind: String,
    /// The sum of its debits, zero or more.
    pub debit_minor: i64,
    /// The sum of its credits, zero or more.
    pub credit_minor: i64,
}

impl AccountBalance {
    /// Debits less credits, in minor units.
    #[must_use]
    pub fn balance_minor(&self) -> i64 {
        self.debit_minor - self.credit_minor
    }
}

/// The trial balance: every account, and the sums that must be equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialBalance {
    /// The accounts in the order of their codes.
    pub accounts: Vec<AccountBalance>,
    /// The sum of all debits, in minor units.
    pub debit_minor: i64,
    /// The sum of all credits, in minor units.
    pub credit_minor: i64,
}

/// The trial balance of all entries so far.
///
/// # Errors
/// If the viewer may not read the treasury, or the database fails.
pub async fn trial_balance(db: &Db, viewer: &Viewer) -> Result<TrialBalance, CommandError> {
    viewer.require(Power::ReadTreasury)?;
    db.read(|conn| {
        let chart: Vec<(String, String, String, String)> = accounts::table
            .order(accounts::code)
            .select((accounts::id, accounts::code, accounts::name, accounts::kind))
            .load(conn)?;
        let sums = postings::table.group_by(postings::account_id).select((postings::account_id, posted()));
        let debits: Vec<(String, i64)> = sums.clone().filter(postings::amount_minor.gt(0)).load(conn)?;
        let credits: Vec<(String, i64)> = sums.filter(postings::amount_minor.lt(0)).load(conn)?;
        let of =
            |sums: &[(String, i64)], id: &str| sums.iter().find(|(account, _)| account == id).map_or(0, |sum| sum.1);
        let accounts: Vec<AccountBalance> = chart
            .into_iter()
            .map(|(id, code, name, kind)| {
                let (debit_minor, credit_minor) = (of(&debits, &id), -of(&credits, &id));
                AccountBalance { code, name, kind, debit_minor, credit_minor }
            })
            .collect();
        Ok(TrialBalance {
            debit_minor: accounts.iter().map(|account| account.debit_minor).sum(),
            credit_minor: accounts.iter().map(|account| account.credit_minor).sum(),
            accounts,
        })
    })
    .await
}
