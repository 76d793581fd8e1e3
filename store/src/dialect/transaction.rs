//! Transactions, spoken in each database's own words: snapshots for reading, and for writing BEGIN IMMEDIATE on
//! SQLite, SERIALIZABLE on PostgreSQL.

use diesel::connection::SimpleConnection;
use diesel::result::{DatabaseErrorKind, Error};

use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};

/// Begins to read from one consistent snapshot.
pub(crate) fn begin_snapshot(conn: &mut DbConn) -> Result<(), StoreError> {
    let begin = match conn {
        DbConn::Pg(_) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        DbConn::Sqlite(_) => "BEGIN DEFERRED",
    };
    conn.batch_execute(begin).map_err(Into::into)
}

/// Reads from the snapshot that has begun, and ends it; nothing can be written in it.
pub(crate) fn in_snapshot<T, E, F>(conn: &mut DbConn, query: F) -> Result<T, E>
where
    E: From<StoreError>,
    F: FnOnce(&mut DbConn) -> Result<T, E>,
{
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| query(conn)));
    // Nothing was written, so that it does not matter how a snapshot ends, as long as it does.
    conn.batch_execute("ROLLBACK").map_err(StoreError::from)?;
    result.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
}

/// Begins a writing transaction.
pub(super) fn begin_write(conn: &mut DbConn) -> Result<(), StoreError> {
    let begin = match conn {
        DbConn::Pg(_) => "BEGIN ISOLATION LEVEL SERIALIZABLE",
        DbConn::Sqlite(_) => "BEGIN IMMEDIATE",
    };
    conn.batch_execute(begin).map_err(Into::into)
}

/// Makes a transaction last. Where the connection is lost at this very moment, nobody knows whether it does: it is not told as a
/// database that was not reached, of which nothing was written.
pub(super) fn commit(conn: &mut DbConn) -> Result<(), StoreError> {
    conn.batch_execute("COMMIT").map_err(|error| match error.into() {
        StoreError::Connection(reason) => StoreError::Unsure(reason),
        error => error,
    })
}

/// Undoes a transaction; one that the database has already undone itself is no error.
pub(super) fn rollback(conn: &mut DbConn) {
    let _ = conn.batch_execute("ROLLBACK");
}

/// Begins a part of a transaction that can be undone by itself.
pub(super) fn savepoint(conn: &mut DbConn) -> Result<(), StoreError> {
    conn.batch_execute("SAVEPOINT command").map_err(Into::into)
}

/// Keeps that part.
pub(super) fn release(conn: &mut DbConn) -> Result<(), StoreError> {
    conn.batch_execute("RELEASE command").map_err(Into::into)
}

/// Undoes that part and nothing else.
pub(super) fn undo_savepoint(conn: &mut DbConn) -> Result<(), StoreError> {
    conn.batch_execute("ROLLBACK TO command; RELEASE command").map_err(Into::into)
}

/// Runs a part of a write that is undone by itself where it refuses: what was written before it stays.
///
/// # Errors
/// The part's own. One of the database itself ([`CommandError::Store`]) must be passed on, so that the whole
/// transaction is tried again.
pub(crate) fn undoable<T>(
    conn: &mut DbConn,
    part: impl FnOnce(&mut DbConn) -> Result<T, CommandError>,
) -> Result<T, CommandError> {
    conn.batch_execute("SAVEPOINT part").map_err(StoreError::from)?;
    let result = part(conn);
    let end =
        if result.is_ok() { "RELEASE SAVEPOINT part" } else { "ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part" };
    match conn.batch_execute(end) {
        Ok(()) => result,
        // The database has given up the whole transaction: its own first error says why.
        Err(_) if matches!(result, Err(CommandError::Store(_))) => result,
        Err(error) => Err(StoreError::from(error).into()),
    }
}

/// The key of the advisory lock by which PostgreSQL keeps the queue: a number chosen once, as that of the migrations.
const QUEUE: i64 = 0x0ace_0001_0000_0001;

/// Waits, outside of any transaction, until no other server has its turn; PostgreSQL alone.
pub(super) fn queue_up(conn: &mut DbConn) -> Result<(), StoreError> {
    conn.batch_execute(&format!("SELECT pg_advisory_lock({QUEUE})")).map_err(Into::into)
}

/// Ends the turn. It fails only where the connection was lost, and then the database has ended it.
pub(super) fn leave_queue(conn: &mut DbConn) {
    let _ = conn.batch_execute(&format!("SELECT pg_advisory_unlock({QUEUE})"));
}

/// Whether a transaction met a number or a name that another has taken.
pub(super) fn is_clash(error: &CommandError) -> bool {
    matches!(
        error,
        CommandError::Store(StoreError::Database(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)))
    )
}

/// Whether running the same transaction again may succeed: it met another one. A clash of numbers given out at the
/// same moment counts too.
pub(super) fn may_succeed_again(error: &CommandError) -> bool {
    match error {
        error if is_clash(error) => true,
        CommandError::Store(StoreError::Database(Error::DatabaseError(kind, info))) => {
            matches!(kind, DatabaseErrorKind::SerializationFailure) || info.message().contains("deadlock detected")
        }
        _ => false,
    }
}
