//! Filling an empty database in one transaction: the tables of the moment that the rows are from, rows in any order,
//! references looked at before the end, then the migrations that came later.

use diesel::connection::SimpleConnection;
use diesel::deserialize::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::layout::Table;
use super::migrate;
use super::rows::quoted;
use super::transaction::{begin_write, commit, rollback};
use crate::conn::DbConn;
use crate::error::StoreError;

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

/// Runs a fill in one transaction, under the lock of migrations. Nothing stays of one that fails.
pub(crate) fn fill<T, E: From<StoreError>>(
    conn: &mut DbConn,
    fill: impl FnOnce(&mut DbConn) -> Result<T, E>,
) -> Result<T, E> {
    if let DbConn::Sqlite(conn) = conn {
        // Counts outside of transactions only.
        conn.batch_execute("PRAGMA journal_mode = WAL;").map_err(StoreError::from)?;
    }
    begin_write(conn)?;
    let lock = migrate::lock_transaction(conn);
    let filled = lock.map_err(E::from).and_then(|()| fill(conn));
    let filled = filled.and_then(|filled| commit(conn).map(|()| filled).map_err(E::from));
    if filled.is_err() {
        rollback(conn);
    }
    filled
}

/// Lets rows come before those that they refer to, until [`check_references`].
pub(crate) fn defer_references(conn: &mut DbConn, tables: &[Table]) -> Result<(), StoreError> {
    match conn {
        DbConn::Sqlite(conn) => conn.batch_execute("PRAGMA defer_foreign_keys = ON;")?,
        DbConn::Pg(conn) => alter_references(conn, tables, "DEFERRABLE INITIALLY DEFERRED")?,
    }
    Ok(())
}

/// Refuses rows that refer to nothing, and is strict again from here on; the name of a table that holds one.
pub(crate) fn check_references(conn: &mut DbConn, tables: &[Table]) -> Result<Option<String>, StoreError> {
    match conn {
        DbConn::Sqlite(conn) => {
            let lost = "SELECT \"table\" AS name FROM pragma_foreign_key_check LIMIT 1";
            let lost: Option<Name> = diesel::sql_query(lost).get_result(conn).optional()?;
            conn.batch_execute("PRAGMA defer_foreign_keys = OFF;")?;
            Ok(lost.map(|lost| lost.name))
        }
        DbConn::Pg(conn) => match conn.batch_execute("SET CONSTRAINTS ALL IMMEDIATE;") {
            Ok(()) => alter_references(conn, tables, "NOT DEFERRABLE").map(|()| None),
            Err(diesel::result::Error::DatabaseError(diesel::result::DatabaseErrorKind::ForeignKeyViolation, info)) => {
                Ok(Some(info.table_name().unwrap_or_default().to_owned()))
            }
            Err(error) => Err(error.into()),
        },
    }
}

/// Changes when the references of these tables are looked at.
fn alter_references(conn: &mut PgConnection, tables: &[Table], when: &str) -> Result<(), StoreError> {
    for table in tables {
        let references: Vec<Name> = diesel::sql_query(
            "SELECT conname::text AS name FROM pg_constraint WHERE contype = 'f' AND conrelid = to_regclass($1)",
        )
        .bind::<Text, _>(quoted(&table.name))
        .load(conn)?;
        for reference in references {
            let (table, reference) = (quoted(&table.name), quoted(&reference.name));
            conn.batch_execute(&format!("ALTER TABLE {table} ALTER CONSTRAINT {reference} {when};"))?;
        }
    }
    Ok(())
}
