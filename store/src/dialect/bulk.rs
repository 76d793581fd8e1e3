//! Inserting many rows at once. The connection enum cannot insert a batch, so that one typed expression is expanded
//! on each concrete connection.

/// Inserts a slice of `Insertable` rows into a table, some hundreds at a time. The rows need
/// `#[diesel(treat_none_as_default_value = false)]`: without it Diesel inserts them one by one on SQLite, in a
/// transaction of its own, which cannot begin inside a command's.
macro_rules! insert_all {
    ($conn:expr, $table:expr, $rows:expr) => {{
        let mut result: Result<(), diesel::result::Error> = Ok(());
        for rows in $rows.chunks(500) {
            let inserted = match $conn {
                $crate::conn::DbConn::Pg(conn) => diesel::insert_into($table).values(rows).execute(conn),
                $crate::conn::DbConn::Sqlite(conn) => diesel::insert_into($table).values(rows).execute(conn),
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
