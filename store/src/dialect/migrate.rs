//! Brings the tables up to date, under a lock, and refuses a database that a newer Acequia has changed.

use diesel::connection::{BoxableConnection, SimpleConnection};
use diesel::deserialize::QueryableByName;
use diesel::migration::{Migration as _, MigrationSource, MigrationVersion};
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::conn::DbConn;
use crate::error::{OpenError, StoreError};

pub(super) const SQLITE: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("../migrations/postgres");

/// The key of the advisory lock under which PostgreSQL is migrated: a number chosen once, which nobody else is likely to
/// lock by.
const LOCK: &str = "27410186166298977";

/// Runs the migrations that are missing.
pub(crate) fn migrate(conn: &mut DbConn) -> Result<(), OpenError> {
    let failed = |error: diesel::result::Error| OpenError::Migration(error.to_string());
    match conn {
        DbConn::Sqlite(conn) => {
            conn.batch_execute("PRAGMA journal_mode = WAL;").map_err(failed)?;
            run(conn, SQLITE).or_else(|error| {
                // Another process may have run them at the same moment; then nothing is left to do.
                if matches!(error, OpenError::Newer(_)) { Err(error) } else { run(conn, SQLITE) }
            })
        }
        DbConn::Pg(conn) => {
            conn.batch_execute(&format!("SELECT pg_advisory_lock({LOCK})")).map_err(failed)?;
            let result = run(conn, POSTGRES);
            conn.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})")).map_err(failed)?;
            result
        }
    }
}

/// Whether the tables of Acequia are there at all. Nothing is made, not even the list of migrations.
pub(crate) fn has_schema(conn: &mut DbConn) -> Result<bool, StoreError> {
    let tables = match conn {
        DbConn::Sqlite(_) => {
            "SELECT count(*) AS count FROM sqlite_master WHERE type = 'table' \
             AND name IN ('__diesel_schema_migrations', 'communities')"
        }
        DbConn::Pg(_) => {
            "SELECT count(*) AS count FROM pg_tables WHERE schemaname = current_schema() \
             AND tablename IN ('__diesel_schema_migrations', 'communities')"
        }
    };
    let found: Count = diesel::sql_query(tables).get_result(conn)?;
    Ok(found.count == 2)
}

/// Undoes every migration, the latest first, in the transaction that is open: of a database that holds nothing.
fn undo_migrations(conn: &mut DbConn) -> Result<(), StoreError> {
    match conn {
        DbConn::Sqlite(conn) => undo(conn, &SQLITE),
        DbConn::Pg(conn) => undo(conn, &POSTGRES),
    }
}

fn undo<C>(conn: &mut C, migrations: &EmbeddedMigrations) -> Result<(), StoreError>
where
    C: BoxableConnection<C::Backend> + Connection + 'static,
    EmbeddedMigrations: MigrationSource<C::Backend>,
{
    let mut migrations = MigrationSource::<C::Backend>::migrations(migrations).map_err(unreadable)?;
    migrations.sort_by(|one, other| other.name().version().cmp(&one.name().version()));
    migrations.iter().try_for_each(|migration| migration.revert(conn).map_err(unreadable))
}

/// The versions of every migration that this program knows, oldest first.
pub(crate) fn known_migrations() -> Result<Vec<String>, StoreError> {
    let migrations = MigrationSource::<diesel::sqlite::Sqlite>::migrations(&SQLITE).map_err(unreadable)?;
    let mut versions: Vec<String> = migrations.iter().map(|migration| migration.name().version().to_string()).collect();
    versions.sort();
    Ok(versions)
}

/// The versions of the migrations that a database has, oldest first. The list of them is made where there is none.
pub(crate) fn applied_migrations(conn: &mut DbConn) -> Result<Vec<String>, StoreError> {
    let applied = match conn {
        DbConn::Sqlite(conn) => conn.applied_migrations(),
        DbConn::Pg(conn) => conn.applied_migrations(),
    };
    let mut versions: Vec<String> = applied.map_err(unreadable)?.iter().map(ToString::to_string).collect();
    versions.sort();
    Ok(versions)
}

/// In the transaction that is open, runs those of the given migrations that the database lacks.
pub(crate) fn run_migrations(conn: &mut DbConn, versions: &[String]) -> Result<(), StoreError> {
    let applied = applied_migrations(conn)?;
    let lacking: Vec<&String> = versions.iter().filter(|version| !applied.contains(version)).collect();
    match conn {
        DbConn::Sqlite(conn) => run_some(conn, &SQLITE, &lacking)?,
        DbConn::Pg(conn) => run_some(conn, &POSTGRES, &lacking)?,
    }
    for version in lacking {
        diesel::sql_query(format!("INSERT INTO __diesel_schema_migrations (version) VALUES ('{version}')"))
            .execute(conn)?;
    }
    Ok(())
}

fn run_some<C>(conn: &mut C, migrations: &EmbeddedMigrations, versions: &[&String]) -> Result<(), StoreError>
where
    C: BoxableConnection<C::Backend> + Connection + 'static,
    EmbeddedMigrations: MigrationSource<C::Backend>,
{
    let mut migrations = MigrationSource::<C::Backend>::migrations(migrations).map_err(unreadable)?;
    migrations.sort_by(|one, other| one.name().version().cmp(&other.name().version()));
    migrations
        .iter()
        .filter(|migration| versions.contains(&&migration.name().version().to_string()))
        .try_for_each(|migration| migration.run(conn).map_err(unreadable))
}

/// Undoes every migration of a database that has all of them, and forgets that they ran, in the transaction that is open.
pub(crate) fn forget_migrations(conn: &mut DbConn) -> Result<(), StoreError> {
    undo_migrations(conn)?;
    diesel::sql_query("DELETE FROM __diesel_schema_migrations").execute(conn)?;
    Ok(())
}

/// Keeps others from migrating until the transaction that is open ends; on SQLite nobody else writes in any case.
pub(super) fn lock_transaction(conn: &mut DbConn) -> Result<(), StoreError> {
    if let DbConn::Pg(conn) = conn {
        conn.batch_execute(&format!("SELECT pg_advisory_xact_lock({LOCK})"))?;
    }
    Ok(())
}

/// What a migration failed by: the database's own error, or text that cannot be read.
fn unreadable(error: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    match error.downcast::<diesel::result::Error>() {
        Ok(error) => (*error).into(),
        Err(error) => StoreError::Corrupt(error.to_string()),
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Refuses a database whose tables are not those of this version. It must have a schema.
pub(crate) fn require_current(conn: &mut DbConn) -> Result<(), OpenError> {
    let lacking = match conn {
        DbConn::Sqlite(conn) => lacking(conn, &SQLITE),
        DbConn::Pg(conn) => lacking(conn, &POSTGRES),
    };
    lacking?.into_iter().next().map_or(Ok(()), |version| Err(OpenError::Older(version)))
}

fn run<DB, C>(conn: &mut C, migrations: EmbeddedMigrations) -> Result<(), OpenError>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    lacking(conn, &migrations)?;
    conn.run_pending_migrations(migrations).map(|_| ()).map_err(|error| OpenError::Migration(error.to_string()))
}

/// The migrations that a database lacks, oldest first; it is refused where it has one that is not known.
fn lacking<DB, C>(conn: &mut C, migrations: &EmbeddedMigrations) -> Result<Vec<String>, OpenError>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: MigrationSource<DB>,
{
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| OpenError::Migration(error.to_string());
    let known: Vec<String> = MigrationSource::<DB>::migrations(migrations)
        .map_err(failed)?
        .iter()
        .map(|migration| migration.name().version().to_string())
        .collect();
    let applied: Vec<MigrationVersion<'static>> = conn.applied_migrations().map_err(failed)?;
    let applied: Vec<String> = applied.iter().map(ToString::to_string).collect();
    if let Some(newer) = applied.iter().find(|version| !known.contains(version)) {
        return Err(OpenError::Newer(newer.clone()));
    }
    Ok(known.into_iter().filter(|version| !applied.contains(version)).collect())
}
