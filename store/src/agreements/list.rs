//! All agreements that somebody may read.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Day;
use domain::agreements::document::Visibility;
use domain::agreements::draft::DraftStatus;
use domain::members::power::Power;

use super::heads::{Agreement, StoredHead, VersionHead, heads, in_force_on};
use super::row::{AGREEMENT_COLUMNS, AgreementRow};
use crate::act::Viewer;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::AgreementId;
use crate::schema::{agreements, drafts};

/// An agreement in the list.
#[derive(Debug, Clone)]
pub struct ListedAgreement {
    /// The agreement.
    pub agreement: Agreement,
    /// The version in force on the day asked for; none before the first one's day.
    pub in_force: Option<VersionHead>,
    /// The latest version, where it is in force from a later day.
    pub coming: Option<VersionHead>,
    /// How many drafts are open or before a vote; 0 for whoever does not draft.
    pub drafts: usize,
}

/// The agreements that the viewer may read, by kind and title: members all of them, a visitor the public ones that
/// have a version in force.
///
/// # Errors
/// If the database fails.
pub async fn list(db: &Db, viewer: &Viewer, day: Day) -> Result<Vec<ListedAgreement>, CommandError> {
    let (reads_all, drafts_too) = (viewer.may(Power::ReadAgreements), viewer.may(Power::DraftAgreements));
    db.read(move |conn| {
        let rows: Vec<AgreementRow> =
            agreements::table.select(AGREEMENT_COLUMNS).load(conn).map_err(StoreError::from)?;
        let mut versions: BTreeMap<AgreementId, Vec<StoredHead>> = BTreeMap::new();
        for version in heads(conn, rows.iter().map(|row| row.id.clone()).collect())? {
            versions.entry(version.agreement_id.clone()).or_default().push(version);
        }
        let mut live: BTreeMap<AgreementId, usize> = BTreeMap::new();
        if drafts_too {
            let states = [DraftStatus::Open.as_str(), DraftStatus::Proposed.as_str()];
            let of: Vec<AgreementId> = drafts::table
                .filter(drafts::status.eq_any(states))
                .select(drafts::agreement_id)
                .load(conn)
                .map_err(StoreError::from)?;
            of.into_iter().for_each(|agreement| *live.entry(agreement).or_default() += 1);
        }
        let mut listed = Vec::with_capacity(rows.len());
        for row in rows {
            let agreement = row.public()?;
            let versions = versions.remove(&row.id).unwrap_or_default();
            let in_force = in_force_on(&versions, day).map(|version| version.head.clone());
            if !reads_all && (agreement.visibility != Visibility::Public || in_force.is_none()) {
                continue;
            }
            let coming =
                versions.last().filter(|latest| latest.head.valid_from > day).map(|latest| latest.head.clone());
            listed.push(ListedAgreement { agreement, in_force, coming, drafts: live.remove(&row.id).unwrap_or(0) });
        }
        listed.sort_by(|a, b| (a.agreement.kind, &a.agreement.title).cmp(&(b.agreement.kind, &b.agreement.title)));
        Ok(listed)
    })
    .await
}
