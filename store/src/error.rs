//! Which error goes where: [`StoreError`] is what the database did wrong and is logged once, at the boundary;
//! [`CommandError`] is what a command refuses, and becomes a sentence or a page; [`OpenError`] stops the start.

use domain::members::power::Power;
use domain::validation::{FieldError, Refusal};

/// The key of the sentence for whoever would write over what somebody else changed since they looked at it.
pub(crate) const CHANGED_SINCE: &str = "error-changed-since";

/// Whether something was refused since somebody else changed it: `error-changed-since`.
#[must_use]
pub fn is_changed(errors: &[FieldError]) -> bool {
    errors.iter().any(|error| error.refusal.key == CHANGED_SINCE)
}

/// What the text of an error begins with where the disk has no room: for who is handed the text alone.
pub const DISK_FULL: &str = "the disk is full or cannot be written to";

/// What the text of an error begins with where the database cannot be reached: for who is handed the text alone.
pub const UNREACHABLE: &str = "the database cannot be reached";

/// The database failed, or holds what it cannot hold. People are told an id, nothing else.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or failed.
    #[error("database: {0}")]
    Database(diesel::result::Error),
    /// The disk is full, or cannot be written to. Nothing was half done, and the same may succeed later.
    #[error("{DISK_FULL}: {0}")]
    Disk(String),
    /// No connection could be had, it was lost, or somebody else's write went on for too long. Nothing was written, and the
    /// same may succeed in a moment.
    #[error("{UNREACHABLE}: {0}")]
    Connection(String),
    /// The connection was lost while a transaction was to be made to last: it may, or may not. A form or a request that is sent
    /// again by the same key is done once in either case.
    #[error("the connection was lost at the end of a transaction: {0}")]
    Unsure(String),
    /// A stored value is not of its type.
    #[error("a stored value cannot be read: {0}")]
    Corrupt(String),
    /// The store is closing, or a task ended early.
    #[error("the store has stopped")]
    Stopped,
    /// A command panicked; its writes were undone.
    #[error("a command panicked")]
    Panicked,
}

impl From<diesel::result::Error> for StoreError {
    fn from(error: diesel::result::Error) -> Self {
        if crate::dialect::is_of_disk(&error) {
            Self::Disk(error.to_string())
        } else if crate::dialect::is_unreachable(&error) {
            Self::Connection(error.to_string())
        } else {
            Self::Database(error)
        }
    }
}

/// A command's refusal.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The input is wrong; all errors at once.
    #[error("refused: {0:?}")]
    Invalid(Vec<FieldError>),
    /// The actor lacks a power.
    #[error("not allowed: {0}")]
    Forbidden(Power),
    /// The thing does not exist, or not for this actor.
    #[error("not found")]
    NotFound,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl CommandError {
    /// A refusal of the form as a whole.
    #[must_use]
    pub fn refused(key: &'static str) -> Self {
        Refusal::new(key).into()
    }

    /// The same, beside no field: where the form has none of those that were checked.
    pub(crate) fn into_whole(self) -> Self {
        match self {
            Self::Invalid(errors) => Self::Invalid(errors.into_iter().map(|error| error.refusal.at("")).collect()),
            other => other,
        }
    }
}

impl From<Refusal> for CommandError {
    fn from(refusal: Refusal) -> Self {
        Self::Invalid(vec![refusal.at("")])
    }
}
impl From<FieldError> for CommandError {
    fn from(error: FieldError) -> Self {
        Self::Invalid(vec![error])
    }
}
impl From<Vec<FieldError>> for CommandError {
    fn from(errors: Vec<FieldError>) -> Self {
        Self::Invalid(errors)
    }
}
impl From<diesel::result::Error> for CommandError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Why a database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It could not be reached.
    #[error("The database {address} cannot be opened: {reason}")]
    Unreachable {
        /// The address with secrets masked.
        address: String,
        /// What went wrong.
        reason: String,
    },
    /// A newer Acequia has changed its tables.
    #[error(
        "The database was changed by a newer version of Acequia (migration {0}). Run that version, or restore an older backup."
    )]
    Newer(String),
    /// There is no such file.
    #[error("There is no database {0}.")]
    Missing(String),
    /// It holds no community.
    #[error("The database {0} holds no community.")]
    NoCommunity(String),
    /// It was made by an older Acequia.
    #[error(
        "The database is one of an older version of Acequia (it lacks migration {0}). `acequia serve` brings it up to date."
    )]
    Older(String),
    /// A migration failed.
    #[error("A migration of the database failed: {0}")]
    Migration(String),
}
