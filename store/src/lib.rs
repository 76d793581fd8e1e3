//! Acequia's persistence: the only crate that knows SQL.
//!
//! A *command* changes something and takes an [`Act`]: who, when, and the key of the request, so that a request
//! sent twice has one effect. A *query* of anything that is not public takes a [`Viewer`]. Both check permission
//! where the write or the read happens. Code that differs by database lives in `dialect` only.

pub mod act;
pub mod address;
pub mod agreements;
pub mod archive;
pub mod audit;
pub mod backup;
pub mod circles;
pub mod community;
mod conn;
pub mod db;
pub mod decisions;
mod dialect;
pub mod error;
pub mod ids;
pub mod infrastructure;
pub mod lease;
pub mod measured;
pub mod members;
pub mod rules;
mod schema;
pub mod sharing;
mod time;
pub mod treasury;
mod tx;
mod waiting_file;

pub use act::{Act, Actor, Viewer};
pub use address::DatabaseAddress;
pub use archive::ArchiveError;
pub use db::Db;
pub use error::{CommandError, DISK_FULL, OpenError, StoreError, UNREACHABLE, is_changed};
pub use waiting_file::{KeptFile, KeptName, PAGE_LINES_MAX, ReadFile};
