//! Databases of earlier versions: a community of each schema that is kept here as SQL is brought up to date and verifies.

use std::path::{Path, PathBuf};
use std::process::Command;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use store::{DatabaseAddress, Db};

use crate::archive::{contents, lived_in, same};
use crate::support::{at, postgres, sqlite, story};
use crate::treasury;

/// Where the schemas are kept: `VERSION.sqlite.sql` and `VERSION.postgres.sql`, by their latest migration.
fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories/schemas")
}

/// The kept schemas of a kind of database, oldest first.
fn schemas(kind: &str) -> Vec<(String, String)> {
    let ending = format!(".{kind}.sql");
    let files = kept().read_dir().unwrap().map(|entry| entry.unwrap().path());
    let mut schemas: Vec<(String, String)> = files
        .filter_map(|path| {
            let version = path.file_name()?.to_str()?.strip_suffix(&ending)?.to_owned();
            Some((version, std::fs::read_to_string(&path).unwrap()))
        })
        .collect();
    schemas.sort();
    schemas
}

fn kind(db: &Db) -> &'static str {
    match db.address() {
        DatabaseAddress::Sqlite(_) => "sqlite",
        DatabaseAddress::Postgres(_) => "postgres",
    }
}

/// A database that was made by SQL alone.
async fn made_of(db: &Db, sql: &str) -> (Option<tempfile::TempDir>, DatabaseAddress) {
    let (folder, address) = same(db).await;
    match &address {
        DatabaseAddress::Sqlite(path) => {
            let path = path.with_extension("old");
            SqliteConnection::establish(&path.to_string_lossy()).unwrap().batch_execute(sql).unwrap();
            (folder, DatabaseAddress::Sqlite(path))
        }
        DatabaseAddress::Postgres(url) => {
            let mut conn = PgConnection::establish(url).unwrap();
            conn.batch_execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public;").unwrap();
            conn.batch_execute(sql).unwrap();
            (folder, address)
        }
    }
}

story!(every_earlier_schema_is_brought_up_to_date, |db| {
    let schemas = schemas(kind(&db));
    assert_eq!(schemas[0].0, "20261123000008", "the first schema that anybody may have");
    let tables = contents(&db).into_keys().collect::<Vec<_>>();
    for (version, sql) in schemas {
        let (_folder, address) = made_of(&db, &sql).await;
        let opened = Db::open(&address).await.unwrap();
        assert_eq!(contents(&opened).into_keys().collect::<Vec<_>>(), tables, "{version}");
        let verification = store::audit::verify(&opened).await.unwrap();
        assert_eq!(verification.findings, vec![], "{version}");
        assert!(verification.events > 15 && verification.entries >= 4 && verification.votes == 2, "{verification:?}");
        // It lives on.
        let founder = treasury::founder(&opened, "2026-03-03T09:00:00Z");
        treasury::post(&opened, &founder, "2026-03").await.unwrap();
        assert_eq!(store::audit::verify(&opened).await.unwrap().findings, vec![], "{version}");
    }
});

/// The version of the latest migration.
fn latest_migration() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations/sqlite");
    let names = folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.max().unwrap().split('_').next().unwrap().replace('-', "")
}

/// Not a test: keeps the schema of today, with a community in it, where `ACEQUIA_KEEP_SCHEMA` is set.
#[tokio::test]
async fn keep_this_schema() {
    if std::env::var_os("ACEQUIA_KEEP_SCHEMA").is_none() {
        return;
    }
    let (_folder, one) = sqlite().await;
    let other = postgres().await.expect("ACEQUIA_TEST_POSTGRES must name a server");
    let version = latest_migration();
    for db in [one, other] {
        lived_in(&db).await;
        store::audit::seal_pending(&db, at("2026-02-03T09:00:00Z")).await.unwrap();
        let dump = match db.address() {
            DatabaseAddress::Sqlite(path) => Command::new("sqlite3").arg(path).arg(".dump").output(),
            DatabaseAddress::Postgres(url) => {
                Command::new("pg_dump").args(["--inserts", "--no-owner", "--no-privileges"]).arg(url).output()
            }
        };
        let dump = String::from_utf8(dump.unwrap().stdout).unwrap();
        // Lines for psql alone, and settings that only some servers know.
        let sql = |line: &&str| !line.starts_with('\\') && !line.starts_with("SET transaction_timeout");
        let text: Vec<&str> = dump.lines().filter(sql).collect();
        std::fs::write(kept().join(format!("{version}.{}.sql", kind(&db))), text.join("\n") + "\n").unwrap();
    }
}
