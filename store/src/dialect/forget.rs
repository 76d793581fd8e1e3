//! Clearing away what a close has written anew in the boxes of secret ballots. Old rows, with the transactions that wrote them, stay in
//! PostgreSQL's files until these are written anew; on SQLite, where what is deleted is overwritten, replaced pages stay in the log of
//! writes until that is emptied into the file.
//!
//! What PostgreSQL keeps of writes apart from its tables (its own log, an archive of that, a standby) is the operator's: it ages by the
//! server's settings, and no client can shorten it. Nor does this overwrite what a disk keeps of files that are gone.

use diesel::connection::SimpleConnection;
use diesel::deserialize::QueryableByName;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer};

use crate::conn::DbConn;
use crate::error::StoreError;

#[derive(QueryableByName)]
struct Unseen {
    #[diesel(sql_type = Bool)]
    unseen: bool,
}

#[derive(QueryableByName)]
struct TableFile {
    #[diesel(sql_type = BigInt)]
    file: i64,
}

#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = Integer)]
    busy: i32,
}

/// Has the database let go of old rows of boxes, marks, votes that went along and papers, and of letters that reminded members to vote, outside of any transaction; whether it could. It cannot while somebody still
/// reads from before the close, or uses the tables just then; nobody is kept waiting for it.
pub(crate) fn forget_boxes(conn: &mut DbConn) -> Result<bool, StoreError> {
    match conn {
        DbConn::Sqlite(conn) => emptied(conn),
        DbConn::Pg(conn) => rewritten(conn),
    }
}

/// Empties the log of writes into the file. Who writes meanwhile waits as long as this waits for readers: shortly.
fn emptied(conn: &mut SqliteConnection) -> Result<bool, StoreError> {
    conn.batch_execute("PRAGMA busy_timeout = 500")?;
    let checkpoint = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result::<Checkpoint>(conn);
    conn.batch_execute("PRAGMA busy_timeout = 10000")?;
    Ok(checkpoint?.busy == 0)
}

/// Writes these tables into new files, once nobody sees their old rows any more: these would be copied along. The note of a box was
/// written by the transaction that replaced the old rows; where the vacuum finds every note to be seen by all, so is the close. A table
/// that somebody uses is skipped, as is one of another owner, and neither is an error to PostgreSQL: whether a table was written anew is
/// told by its file.
fn rewritten(conn: &mut PgConnection) -> Result<bool, StoreError> {
    conn.batch_execute("VACUUM (INDEX_CLEANUP ON, SKIP_LOCKED) uncleared_boxes")?;
    let unseen = "SELECT relpages > 0 AND relallvisible = relpages AS unseen FROM pg_class WHERE oid = 'uncleared_boxes'::regclass";
    let Unseen { unseen } = diesel::sql_query(unseen).get_result(conn)?;
    Ok(unseen
        && rewritten_table(conn, "secret_ballots")?
        && rewritten_table(conn, "secret_marks")?
        && rewritten_table(conn, "carried_votes")?
        && rewritten_table(conn, "paper_issues")?
        && rewritten_table(conn, "paper_entries")?
        && rewritten_table(conn, "paper_sets")?
        && rewritten_table(conn, "paper_piles")?
        && rewritten_table(conn, "outbox")?)
}

fn rewritten_table(conn: &mut PgConnection, table: &str) -> Result<bool, StoreError> {
    let before = file_of(conn, table)?;
    conn.batch_execute(&format!("VACUUM (FULL, SKIP_LOCKED) {table}"))?;
    Ok(file_of(conn, table)? != before)
}

/// The number of the file in which PostgreSQL keeps a table.
fn file_of(conn: &mut PgConnection, table: &str) -> Result<i64, StoreError> {
    let file = format!("SELECT pg_relation_filenode('{table}')::bigint AS file");
    Ok(diesel::sql_query(file).get_result::<TableFile>(conn)?.file)
}
