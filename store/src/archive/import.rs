//! Filling an empty database from an archive, in one transaction.

use std::path::{Path, PathBuf};

use domain::Moment;
use serde_json::json;

use super::ArchiveError;
use super::export::unusable;
use super::manifest::{Manifest, table_file};
use super::open::Archive;
use super::stays::travels;
use super::taken_in::{TakenIn, record_taken_in};
use crate::address::DatabaseAddress;
use crate::audit::verify_within;
use crate::conn::DbConn;
use crate::dialect;
use crate::error::StoreError;

/// What was read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The community's name.
    pub community: String,
    /// When the archive was made, RFC 3339.
    pub made_at: String,
    /// Tables that were filled.
    pub tables: usize,
    /// Rows of all tables.
    pub rows: u64,
}

/// What becomes of an archive whose rows are not what its own log recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Findings {
    /// Nothing of it is read in: whoever moves a community finds out before.
    Refuse,
    /// It is read in as it is: a backup may be all that is left.
    Keep,
}

/// Reads an archive into a database that holds nothing yet: all of it, or nothing. One that an older version made is brought
/// up to date, and the log has one event more, which names the archive by its hash. A SQLite file is made where there is none,
/// and taken away again where the archive is refused.
///
/// # Errors
/// Any [`ArchiveError`].
pub async fn import(file: &Path, address: &DatabaseAddress, now: Moment) -> Result<Imported, ArchiveError> {
    read_in(file, address, now, Findings::Refuse).await
}

/// Reads an archive in, as [`import`] does; what its verification finds may be kept.
pub(crate) async fn read_in(
    file: &Path,
    address: &DatabaseAddress,
    now: Moment,
    findings: Findings,
) -> Result<Imported, ArchiveError> {
    let (file, address) = (file.to_owned(), address.clone());
    let task = tokio::task::spawn_blocking(move || import_blocking(&file, &address, now, findings));
    task.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
}

fn import_blocking(
    file: &Path,
    address: &DatabaseAddress,
    now: Moment,
    findings: Findings,
) -> Result<Imported, ArchiveError> {
    let mut archive = Archive::open(file)?;
    let made = match address {
        DatabaseAddress::Sqlite(path) if !path.exists() => Some(path.clone()),
        _ => None,
    };
    let unreachable = |reason: &StoreError| unusable(&PathBuf::from(address.to_string()), reason);
    let mut conn = dialect::connect(address).map_err(|error| unreachable(&error))?;
    let filled = dialect::fill(&mut conn, |conn| fill(conn, &mut archive, address, now, findings));
    drop(conn);
    if let (Err(_), Some(path)) = (&filled, made) {
        for ending in ["", "-wal", "-shm"] {
            let mut name = path.clone().into_os_string();
            name.push(ending);
            let _ = std::fs::remove_file(name);
        }
    }
    let rows = filled?;
    let manifest = archive.manifest;
    Ok(Imported { community: manifest.community, made_at: manifest.made_at, tables: archive.tables.len(), rows })
}

fn fill(
    conn: &mut DbConn,
    archive: &mut Archive,
    address: &DatabaseAddress,
    now: Moment,
    findings: Findings,
) -> Result<u64, ArchiveError> {
    prepare(conn, &archive.manifest.migrations, address)?;
    let tables = archive.tables.clone();
    dialect::defer_references(conn, &tables)?;
    let mut rows = 0;
    for table in &tables {
        archive.each_batch(table, |batch, line, expected| {
            let file = || table_file(&table.name);
            let wrong = |reason: String| ArchiveError::Row { file: file(), line, reason };
            let inserted = dialect::insert_rows(conn, table, batch).map_err(|error| wrong(error.to_string()))?;
            rows += inserted as u64;
            if inserted == expected { Ok(()) } else { Err(wrong(format!("{inserted} of {expected} rows were taken"))) }
        })?;
    }
    if let Some(table) = dialect::check_references(conn, &tables)? {
        return Err(ArchiveError::Reference(table));
    }
    dialect::run_migrations(conn, &dialect::known_migrations()?)?;
    crate::members::refold(conn)?;
    let Manifest { acequia, made_at, .. } = &archive.manifest;
    let about = json!({ "made_at": made_at, "acequia": acequia, "rows": rows });
    record_taken_in(conn, TakenIn::Archive(&archive.sha256, about), now)?;
    if findings == Findings::Refuse {
        let found = verify_within(conn)?.findings;
        if !found.is_empty() {
            return Err(ArchiveError::Unverified(found.iter().map(ToString::to_string).collect()));
        }
    }
    Ok(rows)
}

/// Gives an empty database the tables that the archive's database had; one that is not empty is refused. A server that
/// waits for its founding has left nothing in it but what stays behind in any case.
fn prepare(conn: &mut DbConn, migrations: &[String], address: &DatabaseAddress) -> Result<(), ArchiveError> {
    let (known, applied) = (dialect::known_migrations()?, dialect::applied_migrations(conn)?);
    if applied.iter().any(|version| !known.contains(version)) {
        return Err(ArchiveError::NewerDatabase(address.to_string()));
    }
    for table in dialect::tables(&applied)? {
        if !travels(&table.name) {
            dialect::delete_rows(conn, &table.name)?;
        } else if dialect::has_rows(conn, &table.name)? {
            return Err(ArchiveError::NotEmpty(address.to_string()));
        }
    }
    if !applied.is_empty() && applied != migrations {
        dialect::run_migrations(conn, &known)?;
        dialect::forget_migrations(conn)?;
    }
    Ok(dialect::run_migrations(conn, migrations)?)
}
