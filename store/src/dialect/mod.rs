//! Everything that differs between SQLite and PostgreSQL, and all raw SQL: connecting, transactions, migrations,
//! bulk inserts, sums.

pub(crate) mod bulk;
mod copy;
mod disk;
mod erase;
mod forget;
mod layout;
mod load;
mod migrate;
mod reach;
mod readings;
mod rows;
pub(crate) mod sums;
mod transaction;
mod writer;

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use domain::Moment;

use crate::address::DatabaseAddress;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::time::moment;

pub(crate) use copy::{copy_into, unsound};
pub(crate) use disk::is_of_disk;
pub(crate) use erase::erase;
pub(crate) use forget::forget_boxes;
pub(crate) use layout::{Table, tables};
pub(crate) use load::{check_references, defer_references, fill};
pub(crate) use migrate::{
    applied_migrations, forget_migrations, has_schema, known_migrations, migrate, require_current, run_migrations,
};
pub(crate) use reach::is_unreachable;
pub(crate) use readings::last_readings;
pub(crate) use rows::{delete_rows, each_row, has_rows, insert_rows};
pub(crate) use transaction::{begin_snapshot, in_snapshot, undoable};
pub(crate) use writer::Writer;

/// How many values one statement names at most: a database takes no more than some thousands.
pub(crate) const VALUES_AT_ONCE: usize = 500;

/// SQLite's settings for every connection: durable at each commit, patient, strict about references. A cache of 8 MiB each, since
/// there are nine connections and the system keeps the file in memory as well.
const SQLITE_SETTINGS: &str = "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; \
     PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;";

/// Opens a connection with its settings.
pub(crate) fn connect(address: &DatabaseAddress) -> Result<DbConn, StoreError> {
    let unreachable = |error: ConnectionError| StoreError::Connection(error.to_string());
    match address {
        DatabaseAddress::Sqlite(path) => {
            make_private(path);
            let mut conn = SqliteConnection::establish(&path.to_string_lossy()).map_err(unreachable)?;
            conn.batch_execute(SQLITE_SETTINGS)?;
            Ok(DbConn::Sqlite(conn))
        }
        DatabaseAddress::Postgres(url) => {
            let mut conn = PgConnection::establish(url).map_err(unreachable)?;
            conn.batch_execute("SET TIME ZONE 'UTC'; SET client_min_messages = warning;")?;
            Ok(DbConn::Pg(conn))
        }
    }
}

/// Makes a file that is not there yet for its owner's eyes alone: it will hold addresses and hashes of passwords. SQLite gives
/// the files beside it the same rights. Where it cannot be made, connecting says why.
fn make_private(path: &Path) {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let _ = options.open(path);
}

/// Writes what SQLite's log of writes holds into the file itself, so that the file alone is the whole database. It waits as
/// long for readers as any write; what they still use then stays in the log.
pub(crate) fn gather(conn: &mut DbConn) -> Result<(), StoreError> {
    match conn {
        DbConn::Sqlite(conn) => conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").map_err(Into::into),
        DbConn::Pg(_) => Ok(()),
    }
}

/// Whether the connection still answers.
pub(crate) fn ping(conn: &mut DbConn) -> Result<(), StoreError> {
    conn.batch_execute("SELECT 1").map_err(Into::into)
}

/// Whether a connection must be thrown away: it was closed, or a transaction was left open on it.
pub(crate) fn is_broken(conn: &mut DbConn) -> bool {
    match conn {
        DbConn::Pg(conn) => diesel::r2d2::R2D2Connection::is_broken(conn),
        DbConn::Sqlite(conn) => diesel::r2d2::R2D2Connection::is_broken(conn),
    }
}

/// The database's clock; `None` on SQLite.
pub(crate) fn clock(conn: &mut DbConn) -> Result<Option<Moment>, StoreError> {
    match conn {
        DbConn::Sqlite(_) => Ok(None),
        DbConn::Pg(conn) => {
            let now =
                diesel::select(diesel::dsl::sql::<diesel::sql_types::Timestamp>("timezone('UTC', clock_timestamp())"))
                    .get_result(conn)?;
            Ok(Some(moment(now)))
        }
    }
}
