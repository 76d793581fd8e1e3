//! One file of everything that the community entered, in open formats, and a database filled from it again.
//!
//! An archive is a ZIP file. `tables/NAME.jsonl` holds the rows of a table, one JSON object a line, every value exactly; from
//! these a database is filled. `agreements/`, `members.csv`, `dues.csv`, `payments.csv` and `journal.csv` are for people and are
//! not read in again. `manifest.json` names every file with its SHA-256. The tables and columns are those that the
//! migrations make, so that a new table is in the archive by itself; what must not travel says [`stays`].
//!
//! [`ArchiveError`] is one plain sentence for the operator.

mod export;
mod import;
mod manifest;
mod members_file;
mod open;
mod parts;
mod people;
mod stays;
mod taken_in;
mod treasury_files;

use std::path::PathBuf;

use crate::error::StoreError;

pub use export::{Exported, export};
pub(crate) use export::{beside, persist, unusable};
pub(crate) use import::{Findings, read_in};
pub use import::{Imported, import};
pub(crate) use open::hash_of;
pub use stays::TABLES_THAT_STAY;
pub(crate) use taken_in::{TakenIn, record_taken_in};

/// Why an archive could not be made or read. Nothing has been changed then.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The file cannot be read or written.
    #[error("The file {} cannot be used: {reason}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// A file of that name is there already.
    #[error("There is already a file {}. Nothing was written over it: name another.", .0.display())]
    Exists(PathBuf),
    /// The file is none of ours.
    #[error("The file {} is no archive of Acequia.", .0.display())]
    NotAnArchive(PathBuf),
    /// The file is what a backup of a SQLite database is.
    #[error("The file {} is a copy of a SQLite database: use `acequia restore`.", .0.display())]
    Copy(PathBuf),
    /// The file begins as an archive, and its end is missing.
    #[error("The archive {} was cut short: its end is missing. Copy it again from where it is whole.", .0.display())]
    CutShort(PathBuf),
    /// A newer version of Acequia made it.
    #[error("The archive was made by a newer version of Acequia ({0}). Read it in with that version.")]
    Newer(String),
    /// A file in the archive is not as it was written.
    #[error("The archive was damaged or changed after it was made: {0} is not what the manifest says.")]
    Changed(String),
    /// A row cannot be read in.
    #[error("The archive cannot be read in: {file}, line {line}: {reason}")]
    Row {
        /// The file in the archive.
        file: String,
        /// The line, from 1.
        line: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// Rows refer to others that are missing.
    #[error("The archive cannot be read in: a row of the table {0} refers to one that is not there.")]
    Reference(String),
    /// The rows are not what the archive's own log recorded.
    #[error(
        "The archive cannot be read in: it is not what its own log recorded, and nothing was changed.\n{}",
        .0.join("\n")
    )]
    Unverified(Vec<String>),
    /// The database holds something.
    #[error("The database {0} is not empty. An archive is read into an empty one only, and nothing was changed.")]
    NotEmpty(String),
    /// The database has tables of a version that this one does not know.
    #[error("The database {0} was changed by a newer version of Acequia.")]
    NewerDatabase(String),
    /// A copy of a SQLite database is not sound.
    #[error("The backup {} is damaged or was cut short: {reason}", path.display())]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What SQLite said.
        reason: String,
    },
    /// The file is a database of something else.
    #[error("The file {} is no backup of Acequia.", .0.display())]
    NotABackup(PathBuf),
    /// A copy of a SQLite database cannot become a PostgreSQL database.
    #[error(
        "The backup {} is a copy of a SQLite database: restore it into a file, and take that to PostgreSQL by `acequia export` and `acequia import`.",
        .0.display()
    )]
    CopyOfSqlite(PathBuf),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}
