//! Backups while writes go on: on SQLite a copy of the whole database, on PostgreSQL an archive (see
//! [`crate::archive`]). Both come from one snapshot, and both are restored into what is not there yet only.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use domain::Moment;

use crate::address::DatabaseAddress;
use crate::archive::{
    ArchiveError, Exported, Findings, TakenIn, beside, export, hash_of, persist, read_in, record_taken_in, unusable,
};
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect;
use crate::error::StoreError;

/// How a SQLite file begins.
pub(crate) const SQLITE_BEGINS: &[u8; 16] = b"SQLite format 3\0";

/// What a backup is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backup {
    /// A copy of a SQLite database, with everything in it.
    Copy,
    /// An archive, without what stays behind.
    Archive(Exported),
}

/// Writes a backup to a new file, which appears under its name when it is whole and on the disk.
///
/// # Errors
/// [`ArchiveError::Exists`], [`ArchiveError::File`], [`ArchiveError::Damaged`], [`ArchiveError::Store`].
pub async fn backup(db: &Db, file: &Path, now: Moment) -> Result<Backup, ArchiveError> {
    if matches!(db.address(), DatabaseAddress::Postgres(_)) {
        return export(db, file, now).await.map(Backup::Archive);
    }
    let (address, file) = (db.address().clone(), file.to_owned());
    let task = tokio::task::spawn_blocking(move || {
        let (_, unfinished) = beside(&file)?;
        let _rest = Rest::of(&unfinished);
        dialect::copy_into(&mut dialect::connect(&address)?, &unfinished)?;
        sound(&unfinished, &file)?;
        persist(unfinished, &file)?;
        Ok(Backup::Copy)
    });
    task.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
}

/// Restores a backup: a copy into a SQLite file that is not there yet, an archive into an empty database. All of it
/// or nothing. It is brought up to date, and the log has one event more, which names the backup by its hash.
///
/// # Errors
/// Any [`ArchiveError`].
pub async fn restore(file: &Path, address: &DatabaseAddress, now: Moment) -> Result<(), ArchiveError> {
    if !is_copy(file)? {
        return read_in(file, address, now, Findings::Keep).await.map(|_| ());
    }
    let DatabaseAddress::Sqlite(target) = address else {
        return Err(ArchiveError::CopyOfSqlite(file.to_owned()));
    };
    let (file, target) = (file.to_owned(), target.clone());
    let task = tokio::task::spawn_blocking(move || {
        // What a database that was there left beside it would be taken for part of this one.
        for ending in ["-wal", "-shm"] {
            let mut name = target.clone().into_os_string();
            name.push(ending);
            if Path::new(&name).exists() {
                return Err(ArchiveError::Exists(name.into()));
            }
        }
        let (mut out, unfinished) = beside(&target)?;
        let _rest = Rest::of(&unfinished);
        copy(&file, &mut out, &target)?;
        let sha256 = hash_of(&mut out).map_err(|error| unusable(&target, &error))?;
        drop(out);
        let mut conn = sound(&unfinished, &file)?;
        holds_community(&mut conn, &file)?;
        dialect::fill(&mut conn, |conn| {
            dialect::run_migrations(conn, &dialect::known_migrations()?)?;
            crate::members::refold(conn)?;
            record_taken_in(conn, TakenIn::Copy(&sha256), now)
        })?;
        // What was written reaches the file itself as its only connection closes.
        drop(conn);
        persist(unfinished, &target)
    });
    task.await.unwrap_or_else(|_| Err(StoreError::Panicked.into()))
}

/// What SQLite keeps beside an unfinished file. It goes away with it, also where the disk was full.
struct Rest(PathBuf);

impl Rest {
    fn of(unfinished: &Path) -> Self {
        Self(unfinished.to_owned())
    }
}

impl Drop for Rest {
    fn drop(&mut self) {
        for ending in ["-journal", "-wal", "-shm"] {
            let mut name = self.0.clone().into_os_string();
            name.push(ending);
            let _ = std::fs::remove_file(name);
        }
    }
}

/// Copies a file into another that is open; what fails names the file that it fails at.
fn copy(from: &Path, out: &mut File, to: &Path) -> Result<(), ArchiveError> {
    let mut copied = File::open(from).map_err(|error| unusable(from, &error))?;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = match copied.read(&mut buffer) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            read => read.map_err(|error| unusable(from, &error))?,
        };
        let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else { return Ok(()) };
        out.write_all(bytes).map_err(|error| unusable(to, &error))?;
    }
}

fn is_copy(file: &Path) -> Result<bool, ArchiveError> {
    let mut beginning = Vec::new();
    let opened = File::open(file).map_err(|error| unusable(file, &error))?;
    let read = opened.take(SQLITE_BEGINS.len() as u64).read_to_end(&mut beginning);
    read.map_err(|error| unusable(file, &error))?;
    Ok(beginning == SQLITE_BEGINS)
}

/// A connection to a SQLite file whose every page is sound; `shown` is the name that a refusal says.
fn sound(file: &Path, shown: &Path) -> Result<DbConn, ArchiveError> {
    let damaged = |reason: String| ArchiveError::Damaged { path: shown.to_owned(), reason };
    let address = DatabaseAddress::Sqlite(file.to_owned());
    let mut conn = dialect::connect(&address).map_err(|error| damaged(error.to_string()))?;
    let bytes = std::fs::metadata(file).map_err(|error| unusable(shown, &error))?.len();
    match dialect::unsound(&mut conn, bytes) {
        Ok(None) => Ok(conn),
        Ok(Some(reason)) => Err(damaged(reason)),
        Err(error) => Err(damaged(error.to_string())),
    }
}

/// Refuses a copy of some other program's database, and one of a newer version.
fn holds_community(conn: &mut DbConn, file: &Path) -> Result<(), ArchiveError> {
    if !dialect::has_schema(conn)? || crate::community::load(conn)?.is_none() {
        return Err(ArchiveError::NotABackup(file.to_owned()));
    }
    let known = dialect::known_migrations()?;
    match dialect::applied_migrations(conn)?.into_iter().find(|version| !known.contains(version)) {
        Some(newer) => Err(ArchiveError::Newer(format!("migration {newer}"))),
        None => Ok(()),
    }
}
