//! The database itself: the same tables on both, and no newer one opened.

use diesel::connection::SimpleConnection;
use diesel::deserialize::QueryableByName;
use diesel::sql_types::{Bool, Text};
use diesel::{Connection, PgConnection, RunQueryDsl, SqliteConnection, sql_query};
use store::{DatabaseAddress, Db, OpenError};

use crate::support::{founded, postgres, sqlite, story};

/// Runs a statement behind the store's back.
pub fn tamper(db: &Db, statement: &str) {
    match db.address() {
        DatabaseAddress::Sqlite(path) => {
            let mut conn = SqliteConnection::establish(&path.to_string_lossy()).unwrap();
            conn.batch_execute("PRAGMA busy_timeout = 5000;").unwrap();
            conn.batch_execute(statement).unwrap();
        }
        DatabaseAddress::Postgres(url) => {
            PgConnection::establish(url).unwrap().batch_execute(statement).unwrap();
        }
    }
}

story!(a_database_from_a_newer_version_is_refused, |db| {
    tamper(
        &db,
        "INSERT INTO __diesel_schema_migrations (version, run_on) VALUES ('99990101000000', '2099-01-01 00:00:00')",
    );
    let refused = Db::open(db.address()).await;
    assert!(matches!(&refused, Err(OpenError::Newer(version)) if version == "99990101000000"), "{refused:?}");
});

story!(opening_twice_changes_nothing, |db| {
    assert!(Db::open(db.address()).await.is_ok());
});

story!(a_database_is_opened_as_it_is_or_not_at_all, |db| {
    let empty = Db::open_existing(db.address()).await;
    assert!(matches!(empty, Err(OpenError::NoCommunity(_))), "{empty:?}");
    founded(&db).await;
    let opened = Db::open_existing(db.address()).await.unwrap();
    assert_eq!(store::community::get(&opened).await.unwrap().unwrap().name, "Ditch Mail");
    let last = "(SELECT max(version) FROM __diesel_schema_migrations)";
    tamper(&db, &format!("UPDATE __diesel_schema_migrations SET version = '99990101000000' WHERE version = {last}"));
    assert!(matches!(Db::open_existing(db.address()).await, Err(OpenError::Newer(_))));
    tamper(&db, &format!("DELETE FROM __diesel_schema_migrations WHERE version = {last}"));
    let older = Db::open_existing(db.address()).await;
    assert!(matches!(&older, Err(OpenError::Older(_))), "{older:?}");
    tamper(&db, "DROP TABLE __diesel_schema_migrations");
    assert!(matches!(Db::open_existing(db.address()).await, Err(OpenError::NoCommunity(_))));
});

story!(erasing_takes_what_is_ours_and_nothing_else, |db| {
    let (act, _) = crate::sharing::shared(&db).await;
    crate::members::people::kept(&db, &act).await;
    crate::sharing::set_rule(&db, "sharing.method", "equal");
    crate::sharing::post(&db, &act, "machines", "2026-03").await.unwrap();
    tamper(&db, "CREATE TABLE others (id INTEGER PRIMARY KEY); INSERT INTO others (id) VALUES (7)");
    assert!(!store::community::erase(db.address(), |_| false).await.unwrap());
    assert!(store::community::get(&db).await.unwrap().is_some());
    if matches!(db.address(), DatabaseAddress::Postgres(_)) {
        // What somebody else built upon ours stands in the way, and then everything stays.
        tamper(&db, "CREATE TABLE leaning (member TEXT COLLATE \"C\" REFERENCES members (id))");
        assert!(store::community::erase(db.address(), |_| true).await.is_err());
        assert!(store::community::get(&db).await.unwrap().is_some());
        tamper(&db, "DROP TABLE leaning");
    }
    assert!(store::community::erase(db.address(), |_| true).await.unwrap());
    assert_eq!(columns(&db).into_iter().map(|column| column.table_name).collect::<Vec<_>>(), ["others"]);
    let again = Db::open(db.address()).await.unwrap();
    founded(&again).await;
    tamper(&again, "UPDATE others SET id = 8 WHERE id = 7");
});

#[tokio::test]
async fn a_database_that_was_restarted_is_reached_again() {
    let Some(db) = postgres().await else { return };
    let act = founded(&db).await;
    let reads = || async {
        let reads: Vec<_> = (0..8)
            .map(|_| {
                tokio::spawn({
                    let db = db.clone();
                    async move { store::community::get(&db).await }
                })
            })
            .collect();
        for read in reads {
            assert!(read.await.unwrap().unwrap().is_some());
        }
    };
    reads().await;
    let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                  WHERE datname = current_database() AND pid <> pg_backend_pid()";
    tamper(&db, others);
    reads().await;
    tamper(&db, others);
    store::members::set_language(&db, &act, "es").await.unwrap();
}

#[tokio::test]
async fn looking_for_a_database_makes_none() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("nowhere.sqlite");
    let missing = Db::open_existing(&DatabaseAddress::Sqlite(path.clone())).await;
    assert!(matches!(&missing, Err(OpenError::Missing(_))), "{missing:?}");
    assert!(!path.exists());
    // A file of something else stays as it is.
    std::fs::write(&path, "").unwrap();
    assert!(matches!(Db::open_existing(&DatabaseAddress::Sqlite(path.clone())).await, Err(OpenError::NoCommunity(_))));
    assert_eq!(std::fs::metadata(&path).unwrap().len(), 0);
    std::fs::write(&path, "not a database, and long enough to be read as one. ".repeat(20)).unwrap();
    let other = Db::open_existing(&DatabaseAddress::Sqlite(path)).await;
    assert!(matches!(&other, Err(OpenError::Unreachable { .. })), "{other:?}");
}

#[derive(QueryableByName, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    #[diesel(sql_type = Text)]
    pub table_name: String,
    #[diesel(sql_type = Text)]
    pub column_name: String,
    #[diesel(sql_type = Text)]
    column_type: String,
    #[diesel(sql_type = Bool)]
    required: bool,
}

/// The columns of every table; types by the name that both databases share.
pub fn columns(db: &Db) -> Vec<Column> {
    let mut columns: Vec<Column> = match db.address() {
        DatabaseAddress::Sqlite(path) => sql_query(
            "SELECT m.name AS table_name, c.name AS column_name, c.type AS column_type, c.\"notnull\" <> 0 AS required \
             FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_\\_%' ESCAPE '\\'",
        )
        .load(&mut SqliteConnection::establish(&path.to_string_lossy()).unwrap())
        .unwrap(),
        DatabaseAddress::Postgres(url) => sql_query(
            "SELECT table_name::text, column_name::text, data_type::text AS column_type, is_nullable = 'NO' AS required \
             FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'",
        )
        .load(&mut PgConnection::establish(url).unwrap())
        .unwrap(),
    };
    for column in &mut columns {
        // SQLite's STRICT tables know text and integers; days, moments and truth values are told apart by PostgreSQL.
        column.column_type = match column.column_type.as_str() {
            "TEXT" | "text" | "date" | "timestamp without time zone" => "text",
            "INTEGER" | "bigint" | "integer" | "boolean" => "integer",
            other => other,
        }
        .to_owned();
    }
    columns.sort();
    columns
}

#[tokio::test]
async fn migrations_have_the_same_outcome_on_both_databases() {
    let (_directory, one) = sqlite().await;
    let Some(other) = postgres().await else { return };
    assert!(columns(&one).len() > 100);
    assert_eq!(columns(&one), columns(&other));
}
