//! What pages say of an agreement, a version and a person in a line.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;
use domain::agreements::document::{AgreementKind, Visibility};
use domain::members::power::Power;
use domain::{Day, Moment};

use super::row::{AgreementRow, agreement_row};
use crate::act::Viewer;
use crate::community::authority::{Authority, describe_all};
use crate::conn::DbConn;
use crate::error::{CommandError, StoreError};
use crate::ids::{AgreementId, AuthorityId, MemberId, VersionId};
use crate::schema::{agreement_versions, members};
use crate::time::moment;

/// An agreement by its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Its address part.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The kind of document.
    pub kind: AgreementKind,
    /// Who may read it once a version is in force.
    pub visibility: Visibility,
}

/// A version without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionHead {
    /// Its number, from 1.
    pub number: i64,
    /// From which day it is in force; a later version from the same day or an earlier one takes its place.
    pub valid_from: Day,
    /// When it was adopted.
    pub adopted_at: Moment,
    /// By which authority.
    pub authority: Authority,
}

/// A member by the names that pages show.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Writer {
    /// The member's number.
    pub number: i64,
    /// The member's name.
    pub name: String,
}

/// A version's row with what identifies it.
#[derive(Debug, Clone)]
pub(super) struct StoredHead {
    pub id: VersionId,
    pub agreement_id: AgreementId,
    pub head: VersionHead,
}

impl AgreementRow {
    /// The agreement for pages.
    pub fn public(&self) -> Result<Agreement, StoreError> {
        Ok(Agreement {
            slug: self.slug.clone(),
            title: self.title.clone(),
            kind: self.kind()?,
            visibility: self.visibility()?,
        })
    }
}

/// The agreement of a slug, where the viewer may read its versions. Whoever may not read the agreements that are for
/// members reads the public ones that have a version.
pub(super) fn readable(
    conn: &mut DbConn,
    viewer: &Viewer,
    slug: &str,
) -> Result<(AgreementRow, Vec<StoredHead>), CommandError> {
    let row = agreement_row(conn, slug)?.ok_or(CommandError::NotFound)?;
    let versions = heads(conn, vec![row.id.clone()])?;
    let shown = row.visibility()? == Visibility::Public && !versions.is_empty();
    if !shown {
        viewer.require(Power::ReadAgreements)?;
    }
    Ok((row, versions))
}

/// The versions of some agreements, by number from the first, without their texts.
pub(super) fn heads(conn: &mut DbConn, of: Vec<AgreementId>) -> Result<Vec<StoredHead>, StoreError> {
    type Row = (VersionId, AgreementId, i64, Day, chrono::NaiveDateTime, AuthorityId);
    let rows: Vec<Row> = agreement_versions::table
        .filter(agreement_versions::agreement_id.eq_any(of))
        .order((agreement_versions::agreement_id, agreement_versions::number))
        .select((
            agreement_versions::id,
            agreement_versions::agreement_id,
            agreement_versions::number,
            agreement_versions::valid_from,
            agreement_versions::adopted_at,
            agreement_versions::authority_id,
        ))
        .load(conn)?;
    let authorities = described(conn, rows.iter().map(|row| row.5.clone()))?;
    let heads = rows.into_iter().map(|(id, agreement_id, number, valid_from, adopted_at, authority)| {
        let authority = named(&authorities, &authority)?;
        let head = VersionHead { number, valid_from, adopted_at: moment(adopted_at), authority };
        Ok(StoredHead { id, agreement_id, head })
    });
    heads.collect()
}

/// The version in force on a day: of those whose day has come, the one adopted last.
pub(super) fn in_force_on(heads: &[StoredHead], day: Day) -> Option<&StoredHead> {
    heads.iter().rev().find(|version| version.head.valid_from <= day)
}

/// Some authorities, each asked for once.
pub(super) fn described(
    conn: &mut DbConn,
    ids: impl Iterator<Item = AuthorityId>,
) -> Result<HashMap<AuthorityId, Authority>, StoreError> {
    let ids: BTreeSet<AuthorityId> = ids.collect();
    describe_all(conn, &ids.into_iter().collect::<Vec<_>>())
}

/// An authority among those described.
pub(super) fn named(authorities: &HashMap<AuthorityId, Authority>, id: &AuthorityId) -> Result<Authority, StoreError> {
    authorities.get(id).cloned().ok_or_else(|| StoreError::Corrupt(format!("authority {id}")))
}

/// The text of a version.
pub(super) fn body(conn: &mut DbConn, version: &VersionId) -> Result<String, StoreError> {
    Ok(agreement_versions::table.find(version).select(agreement_versions::body).first(conn)?)
}

/// The members of some identifiers.
pub(super) fn writers(conn: &mut DbConn, mut ids: Vec<MemberId>) -> Result<BTreeMap<MemberId, Writer>, StoreError> {
    ids.sort_unstable();
    ids.dedup();
    let rows: Vec<(MemberId, i64, String)> = members::table
        .filter(members::id.eq_any(ids))
        .select((members::id, members::number, members::name))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, number, name)| (id, Writer { number, name })).collect())
}
