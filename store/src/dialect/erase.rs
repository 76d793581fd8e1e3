//! Dropping every table.

use diesel::connection::SimpleConnection;
use diesel::deserialize::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::transaction::{begin_write, commit, rollback};
use crate::conn::DbConn;
use crate::error::StoreError;

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

impl Name {
    fn quoted(&self) -> String {
        format!("\"{}\"", self.name.replace('"', "\"\""))
    }
}

/// Drops everything in one transaction, if `allowed` says so in that same transaction; whether it did.
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
    match conn {
        DbConn::Pg(conn) => {
            let schemas: Vec<Name> = diesel::sql_query("SELECT current_schema()::text AS name").load(conn)?;
            for schema in schemas.iter().map(Name::quoted) {
                conn.batch_execute(&format!("DROP SCHEMA {schema} CASCADE; CREATE SCHEMA {schema};"))?;
            }
        }
        DbConn::Sqlite(conn) => {
            let tables =
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
            let tables: Vec<Name> = diesel::sql_query(tables).load(conn)?;
            for table in tables.iter().map(Name::quoted) {
                conn.batch_execute(&format!("DROP TABLE {table};"))?;
            }
        }
    }
    Ok(())
}
