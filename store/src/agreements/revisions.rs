//! Every text that was ever saved of a draft.

use diesel::prelude::*;
use domain::Moment;
use domain::members::power::Power;

use super::heads::{Writer, writers};
use super::row::draft_row;
use crate::act::Viewer;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::draft_revisions;
use crate::time::moment;

/// A saved text without its words.
#[derive(Debug, Clone)]
pub struct RevisionHead {
    /// Its number, from 1.
    pub revision: i64,
    /// Who saved it.
    pub by: Writer,
    /// When.
    pub at: Moment,
}

/// A page of a draft's revisions.
#[derive(Debug, Clone)]
pub struct Revisions {
    /// The revisions, the newest first.
    pub revisions: Vec<RevisionHead>,
    /// Whether older ones follow.
    pub more: bool,
}

/// A revision with its text, and the one before it.
#[derive(Debug, Clone)]
pub struct Revision {
    /// Its number, who saved it and when.
    pub head: RevisionHead,
    /// The text.
    pub body: String,
    /// The text of the revision before; none for the first.
    pub before: Option<String>,
}

/// How many revisions a page holds.
pub const REVISIONS_PAGE_LENGTH: i64 = 50;

type Row = (i64, MemberId, chrono::NaiveDateTime);

/// The revisions of a draft before a number (the newest where none is given).
///
/// # Errors
/// Forbidden without [`Power::DraftAgreements`]; not found where there is no such draft.
pub async fn revisions(
    db: &Db,
    viewer: &Viewer,
    slug: &str,
    draft: i64,
    before: Option<i64>,
) -> Result<Revisions, CommandError> {
    viewer.require(Power::DraftAgreements)?;
    let slug = slug.to_owned();
    db.read(move |conn| {
        let row = draft_row(conn, &slug, draft)?.ok_or(CommandError::NotFound)?;
        let mut rows: Vec<Row> = draft_revisions::table
            .filter(draft_revisions::draft_id.eq(&row.id))
            .filter(draft_revisions::revision.lt(before.unwrap_or(i64::MAX)))
            .order(draft_revisions::revision.desc())
            .limit(REVISIONS_PAGE_LENGTH + 1)
            .select((draft_revisions::revision, draft_revisions::saved_by, draft_revisions::saved_at))
            .load(conn)
            .map_err(StoreError::from)?;
        let length = usize::try_from(REVISIONS_PAGE_LENGTH).unwrap_or(usize::MAX);
        let more = rows.len() > length;
        rows.truncate(length);
        let people = writers(conn, rows.iter().map(|row| row.1.clone()).collect())?;
        let heads = rows.into_iter().map(|(revision, by, at)| {
            let by = people.get(&by).cloned().ok_or_else(|| StoreError::Corrupt(format!("a revision of {slug}")))?;
            Ok(RevisionHead { revision, by, at: moment(at) })
        });
        Ok(Revisions { revisions: heads.collect::<Result<_, StoreError>>()?, more })
    })
    .await
}

/// One revision of a draft.
///
/// # Errors
/// Forbidden without [`Power::DraftAgreements`]; not found where there is no such revision.
pub async fn revision(db: &Db, viewer: &Viewer, slug: &str, draft: i64, number: i64) -> Result<Revision, CommandError> {
    viewer.require(Power::DraftAgreements)?;
    let slug = slug.to_owned();
    db.read(move |conn| {
        let row = draft_row(conn, &slug, draft)?.ok_or(CommandError::NotFound)?;
        let rows: Vec<(Row, String)> = draft_revisions::table
            .filter(draft_revisions::draft_id.eq(&row.id))
            .filter(draft_revisions::revision.eq_any([number, number - 1]))
            .order(draft_revisions::revision.desc())
            .select((
                (draft_revisions::revision, draft_revisions::saved_by, draft_revisions::saved_at),
                draft_revisions::body,
            ))
            .load(conn)
            .map_err(StoreError::from)?;
        let mut rows = rows.into_iter();
        let ((revision, by, at), body) =
            rows.next().filter(|((revision, ..), _)| *revision == number).ok_or(CommandError::NotFound)?;
        let by = writers(conn, vec![by.clone()])?.remove(&by).ok_or(CommandError::NotFound)?;
        let head = RevisionHead { revision, by, at: moment(at) };
        Ok(Revision { head, body, before: rows.next().map(|(_, body)| body) })
    })
    .await
}
