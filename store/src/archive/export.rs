//! Writing an archive from one consistent snapshot, row by row, while the server runs.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use domain::Moment;
use serde_json::Value;

use super::manifest::{Manifest, table_file};
use super::parts::Parts;
use super::stays::{only_with, travels};
use super::{ArchiveError, people};
use crate::community;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::{self, Table};
use crate::error::StoreError;

/// What an archive came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exported {
    /// Tables whose rows it holds.
    pub tables: usize,
    /// Rows of all tables.
    pub rows: u64,
    /// Files, the manifest among them.
    pub files: usize,
}

/// Writes an archive to a new file that only its owner can read: it holds the hashes of passwords and all that is
/// personal. The file appears under its name when it is whole.
///
/// # Errors
/// [`ArchiveError::Exists`], [`ArchiveError::File`], [`ArchiveError::Store`].
pub async fn export(db: &Db, file: &Path, now: Moment) -> Result<Exported, ArchiveError> {
    let file = file.to_owned();
    let made_at = now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    db.read(move |conn| {
        let (unfinished, unfinished_path) = beside(&file)?;
        let (out, exported) = write(conn, unfinished, made_at).map_err(|error| match error {
            Written::File(reason) => unusable(&file, &reason),
            Written::Store(error) => error.into(),
        })?;
        drop(out);
        persist(unfinished_path, &file)?;
        Ok(exported)
    })
    .await
}

/// An unfinished file in the folder of a file that must not be there yet. It goes away where it is not
/// finished.
pub(crate) fn beside(file: &Path) -> Result<(std::fs::File, tempfile::TempPath), ArchiveError> {
    if file.exists() {
        return Err(ArchiveError::Exists(file.to_owned()));
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let unfinished = tempfile::NamedTempFile::new_in(folder).map_err(|error| unusable(file, &error))?;
    Ok(unfinished.into_parts())
}

/// Brings a finished file to the disk and under its name.
pub(crate) fn persist(unfinished: tempfile::TempPath, file: &Path) -> Result<(), ArchiveError> {
    let failed = |error: io::Error| unusable(file, &error);
    std::fs::File::open(&unfinished).and_then(|file| file.sync_all()).map_err(failed)?;
    unfinished.persist_noclobber(file).map_err(|error| match error.error.kind() {
        io::ErrorKind::AlreadyExists => ArchiveError::Exists(file.to_owned()),
        _ => failed(error.error),
    })?;
    // The name, too, must survive a power cut; where folders cannot be synced, it is up to the system.
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let _ = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(())
}

pub(crate) fn unusable(file: &Path, reason: &dyn std::fmt::Display) -> ArchiveError {
    ArchiveError::File { path: PathBuf::from(file), reason: reason.to_string() }
}

/// What went wrong while writing: the file or the database.
pub(super) enum Written {
    File(io::Error),
    Store(StoreError),
}
impl From<io::Error> for Written {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}
impl From<StoreError> for Written {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
impl From<diesel::result::Error> for Written {
    fn from(error: diesel::result::Error) -> Self {
        Self::Store(error.into())
    }
}
impl From<csv::Error> for Written {
    fn from(error: csv::Error) -> Self {
        Self::File(error.into())
    }
}

fn write(conn: &mut DbConn, out: std::fs::File, made_at: String) -> Result<(std::fs::File, Exported), Written> {
    let migrations = dialect::known_migrations()?;
    let missing = || StoreError::Corrupt("there is no community".to_owned());
    let community = community::load(conn)?.ok_or_else(missing)?;
    let mut parts = Parts::new(out);
    let mut exported = Exported { tables: 0, rows: 0, files: 0 };
    for table in
        dialect::tables(&migrations)?.iter().filter(|table| travels(&table.name) || only_with(&table.name).is_some())
    {
        exported.rows += parts.add(table_file(&table.name), |out| write_rows(conn, table, out))?;
        exported.tables += 1;
    }
    people::write(conn, &mut parts, &community)?;
    let (out, files) = parts.finish(Manifest::new(community.name, made_at, migrations))?;
    exported.files = files + 1;
    Ok((out, exported))
}

/// One line a row: a JSON object whose keys are the columns in order.
fn write_rows(conn: &mut DbConn, table: &Table, out: &mut dyn Write) -> Result<(), Written> {
    dialect::each_row(conn, table, only_with(&table.name), |row| {
        let values: Vec<Value> = serde_json::from_str(row).map_err(io::Error::from)?;
        for (place, (column, value)) in table.columns.iter().zip(&values).enumerate() {
            let before = if place == 0 { '{' } else { ',' };
            write!(out, "{before}\"{column}\":{value}")?;
        }
        out.write_all(b"}\n")?;
        Ok(())
    })
}
