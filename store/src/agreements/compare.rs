//! What differs between any two versions of a document.

use domain::agreements::clauses::{Clause, split};
use domain::agreements::redline::{ClauseChange, redline};

use super::heads::{Agreement, StoredHead, VersionHead, body, readable};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};

/// Two versions of an agreement, and what the second changed.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The agreement.
    pub agreement: Agreement,
    /// The version compared with.
    pub from: VersionHead,
    /// The version read.
    pub to: VersionHead,
    /// Every clause with its changes, in the order of the version read.
    pub changes: Vec<ClauseChange>,
    /// The numbers of all versions, the latest last.
    pub numbers: Vec<i64>,
}

/// Compares two versions, in either order.
///
/// # Errors
/// Not found where there is no such version, forbidden where the agreement is not for this viewer.
pub async fn compare(db: &Db, viewer: &Viewer, slug: &str, from: i64, to: i64) -> Result<Comparison, CommandError> {
    let (viewer, slug) = (viewer.clone(), slug.to_owned());
    db.read(move |conn| {
        let (row, versions) = readable(conn, &viewer, &slug)?;
        let find = |number| versions.iter().find(|v| v.head.number == number).ok_or(CommandError::NotFound);
        let (old, new) = (find(from)?, find(to)?);
        let changes = redline(&clauses(conn, old)?, &clauses(conn, new)?);
        let numbers = versions.iter().map(|version| version.head.number).collect();
        Ok(Comparison { agreement: row.public()?, from: old.head.clone(), to: new.head.clone(), changes, numbers })
    })
    .await
}

fn clauses(conn: &mut DbConn, version: &StoredHead) -> Result<Vec<Clause>, StoreError> {
    split(&body(conn, &version.id)?).map_err(|_| StoreError::Corrupt(format!("clauses of version {}", version.id)))
}
