//! A copy of a SQLite database that is written to meanwhile, and whether such a file is sound.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::deserialize::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::conn::DbConn;
use crate::error::StoreError;

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    integrity_check: String,
}

#[derive(QueryableByName)]
struct Size {
    #[diesel(sql_type = BigInt)]
    bytes: i64,
}

/// Copies a SQLite database as it is at one moment into an empty file; writers go on. Not on PostgreSQL.
pub(crate) fn copy_into(conn: &mut DbConn, file: &Path) -> Result<(), StoreError> {
    let copy = diesel::sql_query("VACUUM INTO ?").bind::<Text, _>(file.to_string_lossy().into_owned());
    match conn {
        DbConn::Sqlite(conn) => copy.execute(conn).map(|_| ()).map_err(Into::into),
        DbConn::Pg(_) => Err(StoreError::Connection("only a SQLite database is copied as a file".to_owned())),
    }
}

/// What is wrong with a SQLite file of so many bytes, by SQLite's own check of every page; nothing where it is sound. A last
/// page that is cut short would be read as if zeros followed.
pub(crate) fn unsound(conn: &mut DbConn, bytes: u64) -> Result<Option<String>, StoreError> {
    let size = "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()";
    let size: Size = diesel::sql_query(size).get_result(conn)?;
    if u64::try_from(size.bytes) != Ok(bytes) {
        return Ok(Some(format!("it has {bytes} of {} bytes", size.bytes)));
    }
    conn.batch_execute("PRAGMA query_only = ON;")?;
    let said: Said = diesel::sql_query("PRAGMA integrity_check(1)").get_result(conn)?;
    conn.batch_execute("PRAGMA query_only = OFF;")?;
    Ok(Some(said.integrity_check).filter(|said| said != "ok"))
}
