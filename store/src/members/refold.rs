//! Keys of searches that a migration emptied, since names are folded in another way now.

use diesel::prelude::*;

use super::search_key;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::schema::{contacts, member_people, members};

/// How many rows are read at once.
const ROWS: i64 = 1000;

/// Folds every name of a table that has no key.
macro_rules! refold_table {
    ($conn:expr, $table:ident) => {{
        let mut after = String::new();
        loop {
            let rows: Vec<(String, String)> = $table::table
                .filter($table::search_key.eq(""))
                .filter($table::name.ne(""))
                .filter($table::id.gt(&after))
                .order($table::id)
                .limit(ROWS)
                .select(($table::id, $table::name))
                .load($conn)?;
            let Some((last, _)) = rows.last() else { break };
            after.clone_from(last);
            for (id, name) in &rows {
                let key = search_key(name);
                diesel::update($table::table.filter($table::id.eq(id)))
                    .set($table::search_key.eq(key))
                    .execute($conn)?;
            }
        }
    }};
}

/// Gives each name without a key of searches the one that it has now. Whoever has a name of signs alone keeps none.
pub(crate) fn refold(conn: &mut DbConn) -> Result<(), StoreError> {
    refold_table!(conn, members);
    refold_table!(conn, member_people);
    refold_table!(conn, contacts);
    Ok(())
}
