//! Dropping what the migrations made, and nothing else: a table of somebody else's in the same database stays.

use diesel::connection::SimpleConnection;

use super::migrate::undo_migrations;
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

fn drop_everything(conn: &mut DbConn) -> Result<(), StoreError> {
    undo_migrations(conn)?;
    conn.batch_execute("DROP TABLE __diesel_schema_migrations;")?;
    Ok(())
}
