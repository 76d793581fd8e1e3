//! Clearing away what a close has written anew in the boxes of secret ballots. Old rows, with the transactions that wrote them, stay in
//! PostgreSQL's files until these are written anew; on SQLite, where what is deleted is overwritten, replaced pages stay in the log of
//! writes until that is emptied into the file.
//!
//! What PostgreSQL keeps of writes apart from its tables (its own log, an archive of that, a standby) is the operator's: it ages by the
//! server's settings, and no client can shorten it. Nor does this overwrite what a disk keeps of files that are gone.

use diesel::connection::SimpleConnection;
use diesel::deserialize::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Integer};

use crate::conn::DbConn;
use crate::error::StoreError;

#[derive(QueryableByName)]
struct Unseen {
    #[diesel(sql_type = Bool)]
    unseen: bool,
}

#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = Integer)]
    busy: i32,
}

/// Has the database let go of old rows of boxes and marks, outside of any transaction; whether it could. It cannot while somebody still
/// reads from before the close, and nobody who votes elsewhere is kept waiting for that.
pub(crate) fn forget_boxes(conn: &mut DbConn) -> Result<bool, StoreError> {
    match conn {
        DbConn::Sqlite(conn) => emptied(conn),
        DbConn::Pg(conn) => {
            conn.batch_execute("SET lock_timeout = '1s'")?;
            let rewritten = rewritten(conn);
            conn.batch_execute("SET lock_timeout = DEFAULT")?;
            rewritten
        }
    }
}

/// Empties the log of writes into the file. Who writes meanwhile waits as long as this waits for readers: shortly.
fn emptied(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    conn.batch_execute("PRAGMA busy_timeout = 500")?;
    let checkpoint = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result::<Checkpoint>(conn);
    conn.batch_execute("PRAGMA busy_timeout = 10000")?;
    Ok(checkpoint?.busy == 0)
}

/// Writes both tables into new files, once nobody sees their old rows any more: these would be copied along. The note of a box was
/// written by the transaction that replaced the old rows; where the vacuum finds every note to be seen by all, so is the close.
fn rewritten(conn: &mut PgConnection) -> Result<bool, StoreError> {
    conn.batch_execute("VACUUM (INDEX_CLEANUP ON) uncleared_boxes")?;
    let unseen = "SELECT relallvisible = relpages AS unseen FROM pg_class WHERE oid = 'uncleared_boxes'::regclass";
    let Unseen { unseen } = diesel::sql_query(unseen).get_result(conn)?;
    if unseen {
        conn.batch_execute("VACUUM (FULL) secret_ballots")?;
        conn.batch_execute("VACUUM (FULL) secret_marks")?;
    }
    Ok(unseen)
}
