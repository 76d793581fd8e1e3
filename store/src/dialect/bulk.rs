//! Inserting many rows at once. The connection enum cannot insert a batch, so that one typed expression is expanded
//! on each concrete connection.

/// Inserts a slice of `Insertable` rows into a table: on PostgreSQL some hundreds at a time, since each statement is a journey; on
/// SQLite one by one by one prepared statement, since a statement of thousands of values is read anew each time, which
/// takes longer than to write them. The rows need `#[diesel(treat_none_as_default_value = false)]`: without it no
/// statement serves two rows.
macro_rules! insert_all {
    ($conn:expr, $table:expr, $rows:expr) => {{
        let mut result: Result<(), diesel::result::Error> = Ok(());
        for rows in $rows.chunks(500) {
            let inserted = match $conn {
                $crate::conn::DbConn::Pg(conn) => diesel::insert_into($table).values(rows).execute(conn),
                $crate::conn::DbConn::Sqlite(conn) => {
                    rows.iter().try_fold(0, |all, row| Ok(all + diesel::insert_into($table).values(row).execute(conn)?))
                }
            };
            if let Err(error) = inserted {
                result = Err(error);
                break;
            }
        }
        result
    }};
}
pub(crate) use insert_all;

/// Inserts rows as [`insert_all`] does, out of an iterator of results, which makes them some hundreds at a time: what a
/// hundred thousand members are charged is never all in memory as rows.
macro_rules! insert_each {
    ($conn:expr, $table:expr, $rows:expr) => {{
        let mut rows = $rows;
        let mut result: Result<(), $crate::error::StoreError> = Ok(());
        while result.is_ok() {
            let some: Result<Vec<_>, $crate::error::StoreError> = rows.by_ref().take(500).collect();
            result = match some {
                Ok(some) if some.is_empty() => break,
                Ok(some) => $crate::dialect::bulk::insert_all!($conn, $table, some).map_err(Into::into),
                Err(error) => Err(error),
            };
        }
        result
    }};
}
pub(crate) use insert_each;
