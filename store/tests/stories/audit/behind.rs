//! Changing any column of any row behind the store's back, and changing it back.

use diesel::connection::SimpleConnection;
use diesel::sql_types::{Bool, Nullable, Text};
use diesel::{Connection, PgConnection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};
use store::{DatabaseAddress, Db};

/// A column of a table.
#[derive(QueryableByName, Debug, Clone)]
pub struct Column {
    #[diesel(sql_type = Text)]
    pub table_name: String,
    #[diesel(sql_type = Text)]
    pub column_name: String,
    #[diesel(sql_type = Bool)]
    pub is_key: bool,
    #[diesel(sql_type = Bool)]
    is_whole: bool,
    #[diesel(sql_type = Nullable<Text>)]
    refers_to: Option<String>,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Nullable<Text>)]
    line: Option<String>,
}

/// A row by the literals of its key.
pub type Key = Vec<(String, String)>;

/// A connection for which nothing that guards the tables counts but the checks of their columns.
pub enum Behind {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Words that columns with a list of permitted ones take.
const WORDS: &[&str] = &[
    "organisation",
    "resigned",
    "guide",
    "members",
    "abandoned",
    "ordinary",
    "withdrawn",
    "abstain",
    "liability",
    "reversal",
    "other",
    "urgent_act",
    "upheld",
    "web",
    "amount",
    "api",
];

impl Behind {
    /// A connection to a story's database.
    pub fn of(db: &Db) -> Self {
        match db.address() {
            DatabaseAddress::Sqlite(path) => {
                let mut conn = SqliteConnection::establish(&path.to_string_lossy()).unwrap();
                conn.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;")
                    .unwrap();
                let mut behind = Self::Sqlite(conn);
                for trigger in behind.lines("SELECT name AS line FROM sqlite_master WHERE type = 'trigger'") {
                    assert!(behind.runs(&format!("DROP TRIGGER {trigger}")));
                }
                behind
            }
            DatabaseAddress::Postgres(url) => {
                let mut conn = PgConnection::establish(url).unwrap();
                conn.batch_execute("SET session_replication_role = replica").unwrap();
                Self::Postgres(conn)
            }
        }
    }

    /// The columns of every table, as SQLite tells them; a story compares both databases.
    pub fn columns(&mut self) -> Vec<Column> {
        let Self::Sqlite(conn) = self else { panic!("the columns are read from SQLite") };
        let refers = "SELECT f.\"table\" FROM pragma_foreign_key_list(m.name) f WHERE f.\"from\" = c.name";
        sql_query(format!(
            "SELECT m.name AS table_name, c.name AS column_name, c.pk > 0 AS is_key, c.type = 'INTEGER' AS is_whole, \
             ({refers}) AS refers_to FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'"
        ))
        .load(conn)
        .unwrap()
    }

    /// Whether the database took a statement.
    fn runs(&mut self, statement: &str) -> bool {
        match self {
            Self::Sqlite(conn) => conn.batch_execute(statement).is_ok(),
            Self::Postgres(conn) => conn.batch_execute(statement).is_ok(),
        }
    }

    /// The lines that a query answers.
    fn lines(&mut self, query: &str) -> Vec<String> {
        let lines: Vec<Line> = match self {
            Self::Sqlite(conn) => sql_query(query).load(conn).unwrap(),
            Self::Postgres(conn) => sql_query(query).load(conn).unwrap(),
        };
        lines.into_iter().map(|line| line.line.unwrap_or_default()).collect()
    }

    /// A column as an expression for its literal.
    fn quoted(&self, column: &str) -> String {
        match self {
            Self::Sqlite(_) => format!("quote({column})"),
            Self::Postgres(_) => format!("quote_nullable({column}::text)"),
        }
    }

    /// Some rows of a table: all of few, and of many some from the first to the last.
    pub fn rows(&mut self, table: &str, keys: &[String], most: usize) -> Vec<Key> {
        let order = keys.join(", ");
        let parts: Vec<Vec<String>> = keys
            .iter()
            .map(|key| self.lines(&format!("SELECT {} AS line FROM {table} ORDER BY {order}", self.quoted(key))))
            .collect();
        let count = parts[0].len();
        let taken = (0..count.min(most)).map(|place| place * (count - 1).max(1) / (count.min(most) - 1).max(1));
        taken.map(|row| keys.iter().zip(&parts).map(|(key, part)| (key.clone(), part[row].clone())).collect()).collect()
    }

    /// What an expression is for a row, as text.
    pub fn read(&mut self, table: &str, key: &Key, expression: &str) -> String {
        let line = format!("SELECT {expression} AS line FROM {table} WHERE {}", condition(key));
        self.lines(&line).pop().unwrap_or_default()
    }

    /// Changes a column of a row to another value that it takes; the row's key since, and the literal that was.
    pub fn change(&mut self, column: &Column, key: &Key) -> Option<(Key, String)> {
        let Column { table_name, column_name, .. } = column;
        let literal = self.quoted(column_name);
        let was = self.read(table_name, key, &literal);
        for value in self.values(column, &was) {
            let set = format!("UPDATE {table_name} SET {column_name} = {value} WHERE {}", condition(key));
            let values = self.lines(&format!("SELECT {literal} AS line FROM {table_name}"));
            if !self.runs(&set) {
                continue;
            }
            let now = self.lines(&format!("SELECT {literal} AS line FROM {table_name}"));
            if now == values {
                continue;
            }
            let new = match column.is_key {
                // Another row may have it as well.
                true => {
                    let count = |all: &[String], one: &String| all.iter().filter(|other| *other == one).count();
                    let more = |one: &&String| count(&now, one) > count(&values, one);
                    now.iter().find(more).cloned().unwrap_or_default()
                }
                false => String::new(),
            };
            let part = |(name, value): &(String, String)| {
                (name.clone(), if name == column_name { new.clone() } else { value.clone() })
            };
            return Some((key.iter().map(part).collect(), was));
        }
        None
    }

    /// Gives a column of a row its value back.
    pub fn undo(&mut self, column: &Column, key: &Key, was: &str) {
        let Column { table_name, column_name, .. } = column;
        assert!(self.runs(&format!("UPDATE {table_name} SET {column_name} = {was} WHERE {}", condition(key))));
    }

    /// Expressions for other values of a column, the likeliest first.
    fn values(&self, column: &Column, was: &str) -> Vec<String> {
        let (table, name) = (&column.table_name, &column.column_name);
        let other = format!("(SELECT o.{name} FROM {table} o WHERE o.{name} <> {table}.{name} ORDER BY 1 LIMIT 1)");
        let mut values = Vec::new();
        if was == "NULL" {
            values.push(format!("(SELECT max(o.{name}) FROM {table} o)"));
            values.extend(column.refers_to.iter().map(|other| format!("(SELECT max(id) FROM {other})")));
            values.push(
                match name.as_str() {
                    "passed" => "'1'",
                    "bound" => "'floor'",
                    _ if name.ends_with("_at") => "'2027-01-01 09:00:00'",
                    _ if name.ends_with("_on") || name.starts_with("valid_") => "'2027-01-01'",
                    _ if column.is_whole => "'7'",
                    _ => "'x'",
                }
                .to_owned(),
            );
        } else if let Some(other) = &column.refers_to {
            values.push(format!("(SELECT min(o.id) FROM {other} o WHERE o.id <> {table}.{name})"));
            values.push("NULL".to_owned());
            values.push(format!("(SELECT min(o.id) FROM {other} o WHERE o.id NOT IN (SELECT {name} FROM {table}))"));
            // Nothing at all, which only a database that guards nothing takes.
            values.push("'x'".to_owned());
        } else if column.is_whole {
            values.extend(match self {
                Self::Sqlite(_) if name == "passed" || name.starts_with("is_") || name.ends_with("_met") => {
                    vec![format!("1 - {name}")]
                }
                Self::Sqlite(_) => vec![],
                Self::Postgres(_) => vec![format!("NOT {name}")],
            });
            values.extend([format!("{name} + 1"), format!("{name} + 1000")]);
        } else {
            if was.starts_with("'20") {
                // What ends may be held to be later, and what begins, earlier.
                values.extend(match self {
                    Self::Sqlite(_) => ["2027", "2025"].map(|year| format!("'{year}' || substr({name}, 5)")),
                    Self::Postgres(_) => ["+", "-"].map(|sign| format!("{name} {sign} interval '1 year'")),
                });
            }
            values.extend([other, format!("{name} || 'x'")]);
            values.extend(WORDS.iter().map(|word| format!("'{word}'")));
        }
        values
    }
}

fn condition(key: &Key) -> String {
    let parts: Vec<_> = key.iter().map(|(name, value)| format!("{name} = {value}")).collect();
    parts.join(" AND ")
}
