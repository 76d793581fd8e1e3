//! The numbers of members by their identifiers, to compare rows with the log, which knows numbers only.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::members;

/// The number of nobody.
const NOBODY: i64 = 0;

/// The numbers of all members.
pub(crate) struct Numbers(HashMap<String, i64>);

impl Numbers {
    /// Reads them.
    pub(crate) fn load(conn: &mut DbConn) -> Result<Self, StoreError> {
        let rows: Vec<(String, i64)> = members::table.select((members::id, members::number)).load(conn)?;
        Ok(Self(rows.into_iter().collect()))
    }

    /// The number of whoever a column names; none where it names nobody, and no member's where it names a stranger.
    pub(crate) fn of(&self, id: Option<&str>) -> Option<i64> {
        id.map(|id| self.0.get(id).copied().unwrap_or(NOBODY))
    }
}
