//! Dropping what the migrations made, and nothing else: a table of somebody else's in the same database stays.

use diesel::connection::SimpleConnection;

use super::layout::tables;
use super::migrate::known_migrations;
use super::rows::quoted;
use super::transaction::{begin_write, commit, rollback};
use crate::conn::DbConn;
use crate::error::StoreError;

/// Drops everything in one transaction, if `allowed` says so in that same transaction; whether it did. PostgreSQL
/// refuses, and nothing is dropped, where somebody else's table refers to one of ours.
pub(crate) fn erase(
    conn: &mut DbConn,
    allowed: impl FnOnce(&mut DbConn) -> Result<bool, StoreError>,
) -> Result<bool, StoreError> {
    if let DbConn::Sqlite(conn) = conn {
        // Tables that refer to one another go in any order; a pragma counts outside of transactions only.
        conn.batch_execute("PRAGMA foreign_keys = OFF;")?;
    }
    begin_write(conn)?;
    let erased = allowed(conn).and_then(|allowed| {
        if allowed {
            drop_everything(conn)?;
        }
        commit(conn).map(|()| allowed)
    });
    if erased.is_err() {
        rollback(conn);
    }
    erased
}

/// A migration's way back is for a table that holds nothing yet: what it would have to forget may be what others lean on. So the
/// tables go as they are, whatever they hold.
fn drop_everything(conn: &mut DbConn) -> Result<(), StoreError> {
    let versions = known_migrations()?;
    let ours: Vec<String> = tables(&versions)?.iter().map(|table| quoted(&table.name)).collect();
    match conn {
        // An index and a trigger go with their table.
        DbConn::Sqlite(conn) => {
            let drops: Vec<String> = ours.iter().map(|table| format!("DROP TABLE {table};")).collect();
            conn.batch_execute(&drops.concat())?;
        }
        DbConn::Pg(conn) => {
            conn.batch_execute(&format!("DROP TABLE {}; DROP FUNCTION refuse_change();", ours.join(", ")))?;
        }
    }
    conn.batch_execute("DROP TABLE __diesel_schema_migrations;")?;
    Ok(())
}
