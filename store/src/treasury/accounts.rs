//! The chart of accounts that a community begins with.

use diesel::prelude::*;

use crate::error::StoreError;
use crate::ids::AuthorityId;
use crate::schema::accounts;
use crate::tx::Tx;

/// An account of the first chart: code, kind. Its name is the translation `account-<code>`.
pub(crate) const CHART: &[(&str, &str)] =
    &[("1000", "asset"), ("1010", "asset"), ("1090", "asset"), ("1200", "asset"), ("4000", "income")];

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
