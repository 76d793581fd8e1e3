//! Reading a document: the version in force on a day, or the version of a number, with the origin of each clause.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::{Clause, split};

use super::heads::{Agreement, StoredHead, VersionHead, body, described, in_force_on, named, readable};
use crate::act::Viewer;
use crate::community::authority::Authority;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, VersionId};
use crate::schema::clauses;

/// A document as a page shows it.
#[derive(Debug, Clone)]
pub struct Document {
    /// The agreement.
    pub agreement: Agreement,
    /// The version asked for; none where no version was in force on the day.
    pub version: Option<Version>,
    /// The number of the version in force on the day.
    pub in_force: Option<i64>,
    /// The latest version, where it is in force from a later day.
    pub coming: Option<VersionHead>,
    /// The number of the latest version; 0 where there is none.
    pub latest: i64,
}

/// A version with its text.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its number, day and authority.
    pub head: VersionHead,
    /// The text in Markdown.
    pub body: String,
    /// The clauses in order.
    pub clauses: Vec<VersionClause>,
}

/// A clause of a version, and where its words come from.
#[derive(Debug, Clone)]
pub struct VersionClause {
    /// The clause: anchor, heading, level, source.
    pub clause: Clause,
    /// The number of the version that brought these words.
    pub since: i64,
    /// The authority that brought them.
    pub authority: Authority,
}

/// The document in force on a day.
///
/// # Errors
/// Not found where there is no such agreement, forbidden where it is not for this viewer.
pub async fn in_force(db: &Db, viewer: &Viewer, slug: &str, day: Day) -> Result<Document, CommandError> {
    document(db, viewer, slug, day, None).await
}

/// The version of a number.
///
/// # Errors
/// Not found where there is no such version, forbidden where the agreement is not for this viewer.
pub async fn version(db: &Db, viewer: &Viewer, slug: &str, number: i64, day: Day) -> Result<Document, CommandError> {
    document(db, viewer, slug, day, Some(number)).await
}

async fn document(
    db: &Db,
    viewer: &Viewer,
    slug: &str,
    day: Day,
    number: Option<i64>,
) -> Result<Document, CommandError> {
    let (viewer, slug) = (viewer.clone(), slug.to_owned());
    db.read(move |conn| {
        let (row, versions) = readable(conn, &viewer, &slug)?;
        let in_force = in_force_on(&versions, day);
        let wanted = match number {
            None => in_force,
            Some(number) => {
                let found = versions.iter().find(|version| version.head.number == number);
                Some(found.ok_or(CommandError::NotFound)?)
            }
        };
        Ok(Document {
            agreement: row.public()?,
            version: wanted.map(|stored| with_text(conn, stored)).transpose()?,
            in_force: in_force.map(|version| version.head.number),
            coming: versions.last().filter(|last| last.head.valid_from > day).map(|last| last.head.clone()),
            latest: versions.last().map_or(0, |last| last.head.number),
        })
    })
    .await
}

fn with_text(conn: &mut DbConn, stored: &StoredHead) -> Result<Version, StoreError> {
    let body = body(conn, &stored.id)?;
    let mut origins = origins(conn, &stored.id)?;
    let corrupt = || StoreError::Corrupt(format!("clauses of version {}", stored.id));
    let clauses = split(&body).map_err(|_| corrupt())?.into_iter().map(|clause| {
        let (since, authority) = origins.remove(&clause.anchor).ok_or_else(corrupt)?;
        Ok(VersionClause { clause, since, authority })
    });
    Ok(Version { head: stored.head.clone(), clauses: clauses.collect::<Result<_, StoreError>>()?, body })
}

/// By anchor: the version that brought a clause's words, and its authority.
fn origins(conn: &mut DbConn, version: &VersionId) -> Result<BTreeMap<String, (i64, Authority)>, StoreError> {
    let rows: Vec<(String, i64, AuthorityId)> = clauses::table
        .filter(clauses::version_id.eq(version))
        .select((clauses::anchor, clauses::since_number, clauses::authority_id))
        .load(conn)?;
    let authorities = described(conn, rows.iter().map(|row| row.2.clone()))?;
    rows.into_iter().map(|(anchor, since, by)| Ok((anchor, (since, named(&authorities, &by)?)))).collect()
}
