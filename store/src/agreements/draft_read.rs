//! Reading drafts. Curators read all of them; every member reads those that a decision has brought before the members; and whoever was part of
//! a meeting reads the drafts of its minutes.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Moment;
use domain::agreements::document::AgreementKind;
use domain::agreements::draft::DraftStatus;
use domain::members::power::Power;

use super::heads::{Agreement, StoredHead, Writer, body, readable, writers};
use super::named_in::{DraftDecision, Named, named_in};
use super::row::AgreementRow;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::decisions::was_part_of;
use crate::error::{CommandError, StoreError};
use crate::ids::{MemberId, VersionId};
use crate::schema::{agreements, drafts};
use crate::time::moment;

/// A draft without its text.
#[derive(Debug, Clone)]
pub struct DraftHead {
    /// Its number within the agreement.
    pub number: i64,
    /// What it is to decisions.
    pub status: DraftStatus,
    /// How often it was saved, the start included.
    pub revision: i64,
    /// The number of the version that it was drafted from; none for a first version.
    pub base: Option<i64>,
    /// Who started it.
    pub created_by: Writer,
    /// When.
    pub created_at: Moment,
    /// Who saved it last.
    pub updated_by: Writer,
    /// When.
    pub updated_at: Moment,
    /// The decisions about it, the newest first.
    pub decisions: Vec<DraftDecision>,
}

/// A draft with its text, and the text that it would replace.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The agreement.
    pub agreement: Agreement,
    /// What is known of the draft.
    pub head: DraftHead,
    /// Its text in Markdown.
    pub body: String,
    /// The version to compare with: for an open draft the latest one, which it would replace; otherwise its base.
    pub against: Option<(i64, String)>,
    /// The number of the latest version; none before the first.
    pub latest: Option<i64>,
}

impl Draft {
    /// Whether another version was adopted since this draft's base: no decision can adopt it before it is brought up
    /// to date.
    #[must_use]
    pub fn stale(&self) -> bool {
        self.head.base != self.latest && matches!(self.head.status, DraftStatus::Open | DraftStatus::Proposed)
    }
}

/// A draft.
///
/// # Errors
/// Not found where there is no such draft; forbidden where neither drafting nor a decision nor a meeting brings it before the viewer.
pub async fn draft(db: &Db, viewer: &Viewer, slug: &str, number: i64) -> Result<Draft, CommandError> {
    let (viewer, slug) = (viewer.clone(), slug.to_owned());
    db.read(move |conn| {
        let (row, versions) = readable(conn, &viewer, &slug)?;
        viewer.require(Power::ReadAgreements)?;
        let heads = heads_of(conn, &row, &versions, Some(number))?;
        let head = heads.into_iter().next().ok_or(CommandError::NotFound)?;
        if !before_members(&head) && !reads_as_minutes(conn, &viewer, &row, &versions)? {
            viewer.require(Power::DraftAgreements)?;
        }
        let body_now = drafts::table
            .filter(drafts::agreement_id.eq(&row.id))
            .filter(drafts::number.eq(number))
            .select(drafts::body)
            .first(conn)
            .map_err(StoreError::from)?;
        let latest = versions.last();
        let base = versions.iter().find(|version| Some(version.head.number) == head.base);
        let compared = if head.status == DraftStatus::Open { latest } else { base };
        let against = compared.map(|v| Ok::<_, StoreError>((v.head.number, body(conn, &v.id)?))).transpose()?;
        let latest = latest.map(|version| version.head.number);
        Ok(Draft { agreement: row.public()?, head, body: body_now, against, latest })
    })
    .await
}

/// The drafts of an agreement, the newest first: all of them for whoever drafts, and of minutes for whoever was part of the meeting; for other
/// members those that a decision brought before them.
///
/// # Errors
/// Not found where there is no such agreement, forbidden where it or its drafts are not for this viewer.
pub async fn drafts(db: &Db, viewer: &Viewer, slug: &str) -> Result<Vec<DraftHead>, CommandError> {
    let (viewer, slug) = (viewer.clone(), slug.to_owned());
    db.read(move |conn| {
        let (row, versions) = readable(conn, &viewer, &slug)?;
        viewer.require(Power::ReadAgreements)?;
        let mut heads = heads_of(conn, &row, &versions, None)?;
        if !viewer.may(Power::DraftAgreements) && !reads_as_minutes(conn, &viewer, &row, &versions)? {
            heads.retain(before_members);
        }
        Ok(heads)
    })
    .await
}

/// Whether an agreement is the minutes of a meeting that the viewer was part of, and no version yet.
fn reads_as_minutes(
    conn: &mut DbConn,
    viewer: &Viewer,
    row: &AgreementRow,
    versions: &[StoredHead],
) -> Result<bool, StoreError> {
    let is_draft = versions.is_empty() && row.kind()? == AgreementKind::Minutes;
    Ok(is_draft && was_part_of(conn, viewer, row.id.as_str())?)
}

fn before_members(head: &DraftHead) -> bool {
    stands_before_members(head.status) || !head.decisions.is_empty()
}

fn stands_before_members(status: DraftStatus) -> bool {
    matches!(status, DraftStatus::Proposed | DraftStatus::Adopted)
}

/// The numbers of the drafts of an agreement that every member may read, since a decision brought them before the members.
pub(crate) fn drafts_before_members(conn: &mut DbConn, slug: &str) -> Result<Vec<i64>, StoreError> {
    let rows: Vec<(i64, String)> = drafts::table
        .inner_join(agreements::table)
        .filter(agreements::slug.eq(slug))
        .select((drafts::number, drafts::status))
        .load(conn)?;
    let stand = rows.into_iter().filter(|(_, status)| status.parse().is_ok_and(stands_before_members));
    let named = named_in(conn, slug)?.into_iter().map(|named| named.draft);
    Ok(stand.map(|(number, _)| number).chain(named).collect())
}

fn heads_of(
    conn: &mut DbConn,
    row: &AgreementRow,
    versions: &[StoredHead],
    number: Option<i64>,
) -> Result<Vec<DraftHead>, StoreError> {
    type Times = (MemberId, chrono::NaiveDateTime, MemberId, chrono::NaiveDateTime);
    type Row = (i64, String, i64, Option<VersionId>, Times);
    let mut query = drafts::table.filter(drafts::agreement_id.eq(&row.id)).into_boxed();
    if let Some(number) = number {
        query = query.filter(drafts::number.eq(number));
    }
    let rows: Vec<Row> = query
        .order(drafts::number.desc())
        .select((
            drafts::number,
            drafts::status,
            drafts::revision,
            drafts::base_version_id,
            (drafts::created_by, drafts::created_at, drafts::updated_by, drafts::updated_at),
        ))
        .load(conn)?;
    let people = rows.iter().flat_map(|row| [row.4.0.clone(), row.4.2.clone()]).collect();
    let people = writers(conn, people)?;
    let mut decisions: BTreeMap<i64, Vec<DraftDecision>> = BTreeMap::new();
    for Named { draft, decision } in named_in(conn, &row.slug)? {
        decisions.entry(draft).or_default().push(decision);
    }
    let heads = rows.into_iter().map(|(number, status, revision, base, (creator, created_at, updater, updated_at))| {
        let corrupt = || StoreError::Corrupt(format!("draft {number} of {}", row.slug));
        let base = versions.iter().find(|version| Some(&version.id) == base.as_ref());
        Ok(DraftHead {
            number,
            status: status.parse().map_err(|_| corrupt())?,
            revision,
            base: base.map(|version| version.head.number),
            created_by: people.get(&creator).cloned().ok_or_else(corrupt)?,
            created_at: moment(created_at),
            updated_by: people.get(&updater).cloned().ok_or_else(corrupt)?,
            updated_at: moment(updated_at),
            decisions: decisions.remove(&number).unwrap_or_default(),
        })
    });
    heads.collect()
}
