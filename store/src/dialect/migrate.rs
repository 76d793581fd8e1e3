//! Brings the tables up to date, under a lock, and refuses a database that a newer Acequia has changed.

use diesel::connection::SimpleConnection;
use diesel::migration::MigrationVersion;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::conn::DbConn;
use crate::error::OpenError;

const SQLITE: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("../migrations/postgres");

/// The key of the advisory lock under which PostgreSQL is migrated: "acequia" in ASCII.
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

fn run<DB, C>(conn: &mut C, migrations: EmbeddedMigrations) -> Result<(), OpenError>
where
    DB: diesel::backend::Backend,
    C: MigrationHarness<DB>,
    EmbeddedMigrations: diesel::migration::MigrationSource<DB>,
{
    use diesel::migration::MigrationSource;
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| OpenError::Migration(error.to_string());
    let known: Vec<String> = MigrationSource::<DB>::migrations(&migrations)
        .map_err(failed)?
        .iter()
        .map(|migration| migration.name().version().to_string())
        .collect();
    let applied: Vec<MigrationVersion<'static>> = conn.applied_migrations().map_err(failed)?;
    if let Some(newer) = applied.iter().map(ToString::to_string).find(|version| !known.contains(version)) {
        return Err(OpenError::Newer(newer));
    }
    conn.run_pending_migrations(migrations).map(|_| ()).map_err(failed)
}
