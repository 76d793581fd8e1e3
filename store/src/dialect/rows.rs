//! The rows of a table as JSON, out of and into either database, exactly: text as it is, moments and days as SQLite keeps
//! them, truth values as 0 and 1.

use diesel::connection::DefaultLoadingMode;
use diesel::deserialize::QueryableByName;
use diesel::pg::PgRowByRowLoadingMode;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::layout::Table;
use crate::conn::DbConn;
use crate::error::StoreError;

#[derive(QueryableByName)]
struct JsonRow {
    #[diesel(sql_type = Text)]
    row: String,
}

#[derive(QueryableByName)]
struct ColumnType {
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    column_type: String,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Hands over each row, or only those with a value in a column, in the order of the primary key, as a JSON array of its columns. Rows are read one by one, so
/// that memory stays bounded.
pub(crate) fn each_row<E: From<StoreError>>(
    conn: &mut DbConn,
    table: &Table,
    only_with: Option<&str>,
    mut take: impl FnMut(&str) -> Result<(), E>,
) -> Result<(), E> {
    let database = |error: diesel::result::Error| E::from(StoreError::from(error));
    match conn {
        DbConn::Sqlite(conn) => {
            let columns = table.columns.iter().map(|column| quoted(column)).collect::<Vec<_>>();
            let query = diesel::sql_query(select(table, "json_array", &columns, "", only_with));
            for row in query.load_iter::<JsonRow, DefaultLoadingMode>(conn).map_err(database)? {
                take(&row.map_err(database)?.row)?;
            }
        }
        DbConn::Pg(conn) => {
            let columns = exact_columns(conn, table)?;
            let query = diesel::sql_query(select(table, "json_build_array", &columns, "::text", only_with));
            for row in query.load_iter::<JsonRow, PgRowByRowLoadingMode>(conn).map_err(database)? {
                take(&row.map_err(database)?.row)?;
            }
        }
    }
    Ok(())
}

fn select(table: &Table, function: &str, columns: &[String], cast: &str, only_with: Option<&str>) -> String {
    let only = only_with.map(|column| format!(" WHERE {} IS NOT NULL", quoted(column))).unwrap_or_default();
    let key = table.key.iter().map(|column| quoted(column)).collect::<Vec<_>>().join(", ");
    format!("SELECT {function}({}){cast} AS row FROM {}{only} ORDER BY {key}", columns.join(", "), quoted(&table.name))
}

/// Each column as an expression whose JSON is what SQLite would hold. A type that has no rule yet is refused, so that
/// nothing is taken out inexactly.
fn exact_columns(conn: &mut PgConnection, table: &Table) -> Result<Vec<String>, StoreError> {
    let types: Vec<ColumnType> = diesel::sql_query(
        "SELECT column_name::text, data_type::text AS column_type FROM information_schema.columns \
         WHERE table_schema = current_schema() AND table_name = $1",
    )
    .bind::<Text, _>(&table.name)
    .load(conn)?;
    let exact = |column: &String| {
        let found = types.iter().find(|found| found.column_name == *column);
        let name = quoted(column);
        match found.map(|found| found.column_type.as_str()) {
            Some("text" | "bigint" | "integer") => Ok(name),
            Some("boolean") => Ok(format!("{name}::integer")),
            Some("date") => Ok(format!("to_char({name}, 'YYYY-MM-DD')")),
            // Without a fraction that is nothing, and with three digits where they are enough, as SQLite holds it.
            Some("timestamp without time zone") => {
                Ok(format!("regexp_replace(to_char({name}, 'YYYY-MM-DD HH24:MI:SS.US'), '(\\.000)?000$', '')"))
            }
            other => {
                let (table, other) = (&table.name, other.unwrap_or("missing"));
                Err(StoreError::Corrupt(format!("the column {table}.{column} is {other}, which no archive can hold")))
            }
        }
    };
    table.columns.iter().map(exact).collect()
}

/// Inserts rows that are given as a JSON array of objects, one key for each column; how many were inserted.
pub(crate) fn insert_rows(conn: &mut DbConn, table: &Table, rows: &str) -> Result<usize, StoreError> {
    let name = quoted(&table.name);
    let columns = table.columns.iter().map(|column| quoted(column)).collect::<Vec<_>>().join(", ");
    match conn {
        DbConn::Sqlite(conn) => {
            let values = table.columns.iter().map(|column| format!("json_extract(value, '$.\"{column}\"')"));
            let values = values.collect::<Vec<_>>().join(", ");
            let insert = format!("INSERT INTO {name} ({columns}) SELECT {values} FROM json_each(?)");
            Ok(diesel::sql_query(insert).bind::<Text, _>(rows).execute(conn)?)
        }
        DbConn::Pg(conn) => {
            let insert = format!(
                "INSERT INTO {name} ({columns}) \
                 SELECT {columns} FROM json_populate_recordset(NULL::{name}, $1::json)"
            );
            Ok(diesel::sql_query(insert).bind::<Text, _>(rows).execute(conn)?)
        }
    }
}

/// Whether a table has a row.
pub(crate) fn has_rows(conn: &mut DbConn, table: &str) -> Result<bool, StoreError> {
    let query = format!("SELECT count(*) AS count FROM (SELECT 1 FROM {} LIMIT 1) AS one", quoted(table));
    let found: Count = diesel::sql_query(query).get_result(conn)?;
    Ok(found.count > 0)
}

/// Deletes every row of a table.
pub(crate) fn delete_rows(conn: &mut DbConn, table: &str) -> Result<(), StoreError> {
    diesel::sql_query(format!("DELETE FROM {}", quoted(table))).execute(conn)?;
    Ok(())
}

/// A name as SQL reads it. Names come from the migrations.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
