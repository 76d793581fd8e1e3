//! Finding an agreement or a draft by the names that people use.

use diesel::prelude::*;
use domain::agreements::document::{AgreementKind, Visibility};
use domain::agreements::draft::DraftStatus;

use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{AgreementId, DraftId, MemberId, VersionId};
use crate::schema::{agreements, drafts};

/// A row of `agreements`.
#[derive(Debug, Clone, Queryable)]
pub(super) struct AgreementRow {
    pub id: AgreementId,
    pub slug: String,
    pub title: String,
    kind: String,
    visibility: String,
}

impl AgreementRow {
    /// The kind of document.
    pub fn kind(&self) -> Result<AgreementKind, StoreError> {
        self.kind.parse().map_err(|_| StoreError::Corrupt(format!("kind of agreement {}", self.slug)))
    }

    /// Who may read it.
    pub fn visibility(&self) -> Result<Visibility, StoreError> {
        self.visibility.parse().map_err(|_| StoreError::Corrupt(format!("visibility of agreement {}", self.slug)))
    }
}

/// The columns of [`AgreementRow`].
pub(super) const AGREEMENT_COLUMNS: (
    agreements::id,
    agreements::slug,
    agreements::title,
    agreements::kind,
    agreements::visibility,
) = (agreements::id, agreements::slug, agreements::title, agreements::kind, agreements::visibility);

/// The agreement of a slug.
pub(super) fn agreement_row(conn: &mut DbConn, slug: &str) -> Result<Option<AgreementRow>, StoreError> {
    let row = agreements::table.filter(agreements::slug.eq(slug)).select(AGREEMENT_COLUMNS).first(conn).optional()?;
    Ok(row)
}

/// A row of `drafts`.
#[derive(Debug, Clone, Queryable)]
pub(super) struct DraftRow {
    pub id: DraftId,
    pub agreement_id: AgreementId,
    pub number: i64,
    pub base_version_id: Option<VersionId>,
    pub body: String,
    pub revision: i64,
    status: String,
    pub decision_id: Option<String>,
    pub updated_by: MemberId,
    pub updated_at: chrono::NaiveDateTime,
}

impl DraftRow {
    /// What the draft is to decisions.
    pub fn status(&self) -> Result<DraftStatus, StoreError> {
        self.status.parse().map_err(|_| StoreError::Corrupt(format!("status of draft {}", self.id)))
    }

    /// Its short name for the log: its address.
    pub fn short_name(&self, agreement: &str) -> String {
        format!("agreements/{agreement}/drafts/{}", self.number)
    }
}

/// The draft of a number within the agreement of a slug.
pub(super) fn draft_row(conn: &mut DbConn, agreement: &str, number: i64) -> Result<Option<DraftRow>, StoreError> {
    let row = drafts::table
        .inner_join(agreements::table)
        .filter(agreements::slug.eq(agreement))
        .filter(drafts::number.eq(number))
        .select((
            drafts::id,
            drafts::agreement_id,
            drafts::number,
            drafts::base_version_id,
            drafts::body,
            drafts::revision,
            drafts::status,
            drafts::decision_id,
            drafts::updated_by,
            drafts::updated_at,
        ))
        .first(conn)
        .optional()?;
    Ok(row)
}
