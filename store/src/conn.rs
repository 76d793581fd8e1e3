//! One connection type over both databases.

use diesel::prelude::*;

/// A connection to either database. SQLite comes last: it would accept any address.
#[derive(diesel::MultiConnection)]
pub(crate) enum DbConn {
    /// PostgreSQL.
    Pg(PgConnection),
    /// SQLite.
    Sqlite(SqliteConnection),
}
