//! The tables that migrations make, read off an empty database in memory: an archive names tables and columns by what
//! the migrations say, so that no list of them can lag behind.

use std::collections::BTreeSet;

use diesel::connection::SimpleConnection;
use diesel::deserialize::QueryableByName;
use diesel::migration::{Migration as _, MigrationSource};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::Sqlite;

use super::migrate::SQLITE;
use crate::error::StoreError;

/// A table as its migrations made it. Both databases have the same ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    /// Its name.
    pub name: String,
    /// Its columns in order.
    pub columns: Vec<String>,
    /// The columns of its primary key in order.
    pub key: Vec<String>,
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    /// The place in the primary key, from 1; 0 outside of it.
    #[diesel(sql_type = BigInt)]
    key_place: i64,
}

#[derive(QueryableByName)]
struct Reference {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    refers_to: String,
}

/// The tables that some of the migrations make, each behind those that it refers to.
pub(crate) fn tables(versions: &[String]) -> Result<Vec<Table>, StoreError> {
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| StoreError::Corrupt(error.to_string());
    let mut conn =
        SqliteConnection::establish(":memory:").map_err(|error| StoreError::Connection(error.to_string()))?;
    conn.batch_execute("PRAGMA foreign_keys = ON;")?;
    for migration in MigrationSource::<Sqlite>::migrations(&SQLITE).map_err(failed)? {
        if versions.contains(&migration.name().version().to_string()) {
            migration.run(&mut conn).map_err(failed)?;
        }
    }
    let columns: Vec<Column> = diesel::sql_query(
        "SELECT t.name AS table_name, c.name AS column_name, c.pk AS key_place \
         FROM sqlite_schema t JOIN pragma_table_info(t.name) c \
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.name, c.cid",
    )
    .load(&mut conn)?;
    let references: Vec<Reference> = diesel::sql_query(
        "SELECT t.name AS table_name, f.\"table\" AS refers_to \
         FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND f.\"table\" <> t.name",
    )
    .load(&mut conn)?;
    Ok(ordered(gathered(columns), &references))
}

/// The tables of columns that stand in order.
fn gathered(columns: Vec<Column>) -> Vec<Table> {
    let mut tables: Vec<(Table, Vec<(i64, String)>)> = Vec::new();
    for Column { table_name, column_name, key_place } in columns {
        if tables.last().is_none_or(|(table, _)| table.name != table_name) {
            tables.push((Table { name: table_name, columns: Vec::new(), key: Vec::new() }, Vec::new()));
        }
        if let Some((table, key)) = tables.last_mut() {
            if key_place > 0 {
                key.push((key_place, column_name.clone()));
            }
            table.columns.push(column_name);
        }
    }
    let whole = |(table, mut key): (Table, Vec<(i64, String)>)| {
        key.sort();
        Table { key: key.into_iter().map(|(_, column)| column).collect(), ..table }
    };
    tables.into_iter().map(whole).collect()
}

/// Puts each table behind those that it refers to; among those that could come next, by name. Tables that refer to one
/// another in a circle follow by name: whoever fills them looks at references at the end.
fn ordered(mut waiting: Vec<Table>, references: &[Reference]) -> Vec<Table> {
    let mut ordered: Vec<Table> = Vec::new();
    while !waiting.is_empty() {
        let placed: BTreeSet<&str> = ordered.iter().map(|table| table.name.as_str()).collect();
        let ready = |table: &Table| {
            let mut own = references.iter().filter(|reference| reference.table_name == table.name);
            own.all(|reference| placed.contains(reference.refers_to.as_str()))
        };
        let next = waiting.iter().position(ready).unwrap_or(0);
        ordered.push(waiting.remove(next));
    }
    ordered
}
