//! What became of a document from version to version, and of one clause of it.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use domain::agreements::clauses::split;
use domain::agreements::redline::Fate;
use domain::agreements::words::{Piece, words};

use super::heads::{Agreement, StoredHead, VersionHead, readable};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::VersionId;
use crate::schema::{agreement_versions, clauses};

/// The versions of an agreement.
#[derive(Debug, Clone)]
pub struct History {
    /// The agreement.
    pub agreement: Agreement,
    /// Its versions, the latest first.
    pub versions: Vec<VersionRecord>,
}

/// A version and how much it changed.
#[derive(Debug, Clone)]
pub struct VersionRecord {
    /// Its number, day and authority.
    pub head: VersionHead,
    /// How many clauses it added to the version before.
    pub added: usize,
    /// How many clauses it gave other words.
    pub changed: usize,
    /// How many clauses it took out.
    pub removed: usize,
}

/// What became of one clause.
#[derive(Debug, Clone)]
pub struct ClauseHistory {
    /// The agreement.
    pub agreement: Agreement,
    /// The clause's anchor.
    pub anchor: String,
    /// Its heading, as the latest version that has the clause words it.
    pub heading: String,
    /// Whether the latest version has the clause.
    pub stands: bool,
    /// The versions that added, changed or removed it, the latest first.
    pub changes: Vec<ClauseRecord>,
}

/// What a version did to a clause.
#[derive(Debug, Clone)]
pub struct ClauseRecord {
    /// The version's number, day and authority.
    pub head: VersionHead,
    /// Added, changed or removed.
    pub fate: Fate,
    /// The clause's source with the changes marked.
    pub pieces: Vec<Piece>,
}

/// The anchors of a version's clauses, each with the number of the version that brought its words.
type Anchors = BTreeMap<String, i64>;

/// The versions of an agreement with their authorities, the latest first.
///
/// # Errors
/// Not found where there is no such agreement, forbidden where it is not for this viewer.
pub async fn history(db: &Db, viewer: &Viewer, slug: &str) -> Result<History, CommandError> {
    let (viewer, slug) = (viewer.clone(), slug.to_owned());
    db.read(move |conn| {
        let (row, versions) = readable(conn, &viewer, &slug)?;
        let mut anchors = anchors(conn, &versions)?;
        let mut before = Anchors::new();
        let mut records = Vec::with_capacity(versions.len());
        for StoredHead { id, head, .. } in versions {
            let now = anchors.remove(&id).unwrap_or_default();
            let brought = now.iter().filter(|(_, since)| **since == head.number);
            let (changed, added): (Vec<_>, Vec<_>) = brought.partition(|(anchor, _)| before.contains_key(*anchor));
            let removed = before.keys().filter(|anchor| !now.contains_key(*anchor)).count();
            records.push(VersionRecord { head, added: added.len(), changed: changed.len(), removed });
            before = now;
        }
        records.reverse();
        Ok(History { agreement: row.public()?, versions: records })
    })
    .await
}

/// What became of the clause of an anchor.
///
/// # Errors
/// Not found where no version of the agreement has such a clause, forbidden where it is not for this viewer.
pub async fn clause_history(db: &Db, viewer: &Viewer, slug: &str, anchor: &str) -> Result<ClauseHistory, CommandError> {
    let (viewer, slug, anchor) = (viewer.clone(), slug.to_owned(), anchor.to_owned());
    db.read(move |conn| {
        let (row, versions) = readable(conn, &viewer, &slug)?;
        let anchors = anchors(conn, &versions)?;
        let since = |version: &StoredHead| anchors.get(&version.id).and_then(|clauses| clauses.get(&anchor)).copied();
        let brought: Vec<VersionId> =
            versions.iter().filter(|v| since(v) == Some(v.head.number)).map(|v| v.id.clone()).collect();
        let mut wordings = wordings(conn, brought, &anchor)?;
        let mut changes = Vec::new();
        let (mut before, mut heading, mut stands) = (None::<String>, None, false);
        for version in &versions {
            stands = since(version).is_some();
            let change = match (before.take(), wordings.remove(&version.id)) {
                (old, Some((words_heading, new))) => {
                    heading = Some(words_heading);
                    before = Some(new.clone());
                    Some(match old {
                        None => (Fate::Added, vec![Piece::Inserted(new)]),
                        Some(old) => (Fate::Changed, words(&old, &new)),
                    })
                }
                (Some(old), None) if !stands => Some((Fate::Removed, vec![Piece::Deleted(old)])),
                (old, None) => {
                    before = old;
                    None
                }
            };
            changes.extend(change.map(|(fate, pieces)| ClauseRecord { head: version.head.clone(), fate, pieces }));
        }
        changes.reverse();
        let heading = heading.ok_or(CommandError::NotFound)?;
        Ok(ClauseHistory { agreement: row.public()?, anchor, heading, stands, changes })
    })
    .await
}

fn anchors(conn: &mut DbConn, versions: &[StoredHead]) -> Result<BTreeMap<VersionId, Anchors>, StoreError> {
    let ids: BTreeSet<&VersionId> = versions.iter().map(|version| &version.id).collect();
    let rows: Vec<(VersionId, String, i64)> = clauses::table
        .filter(clauses::version_id.eq_any(ids))
        .select((clauses::version_id, clauses::anchor, clauses::since_number))
        .load(conn)?;
    let mut anchors: BTreeMap<VersionId, Anchors> = BTreeMap::new();
    for (version, anchor, since) in rows {
        anchors.entry(version).or_default().insert(anchor, since);
    }
    Ok(anchors)
}

/// The heading and the source of one clause in some versions.
fn wordings(
    conn: &mut DbConn,
    versions: Vec<VersionId>,
    anchor: &str,
) -> Result<BTreeMap<VersionId, (String, String)>, StoreError> {
    let bodies: Vec<(VersionId, String)> = agreement_versions::table
        .filter(agreement_versions::id.eq_any(versions))
        .select((agreement_versions::id, agreement_versions::body))
        .load(conn)?;
    let wordings = bodies.into_iter().map(|(id, body)| {
        let corrupt = || StoreError::Corrupt(format!("clauses of version {id}"));
        let clauses = split(&body).map_err(|_| corrupt())?;
        let clause = clauses.into_iter().find(|clause| clause.anchor == anchor).ok_or_else(corrupt)?;
        Ok((id, (clause.heading, clause.source)))
    });
    wordings.collect()
}
