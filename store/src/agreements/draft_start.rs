//! Starting a draft: the latest version's text to begin with, and the version itself as its base.

use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::agreements::draft::{DRAFTS_OPEN_MAX, DraftStatus};
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::json;

use super::heads::body;
use super::publish::latest_version;
use super::row::agreement_row;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::{AgreementId, DraftId, MemberId, VersionId};
use crate::schema::{agreement_versions, draft_revisions, drafts};
use crate::time::stored;
use crate::tx::Tx;

/// A draft to be.
pub(super) struct NewDraft<'a> {
    pub agreement: &'a AgreementId,
    pub slug: &'a str,
    pub base: Option<&'a VersionId>,
    pub body: &'a str,
    pub author: &'a MemberId,
}

/// Starts a draft of the next version of an agreement; its number.
///
/// # Errors
/// Forbidden without [`Power::DraftAgreements`]; not found where there is no such agreement; `error-drafts-many`
/// where [`DRAFTS_OPEN_MAX`] are open.
pub async fn start_draft(db: &Db, act: &Act, slug: &str) -> Result<i64, CommandError> {
    let slug = slug.to_owned();
    db.command(act, "agreements.draft.start", move |tx| {
        tx.require(Power::DraftAgreements)?;
        let author = tx.acting_member(Power::DraftAgreements)?;
        let agreement = agreement_row(tx.conn, &slug)?.ok_or(CommandError::NotFound)?;
        let latest = latest_version(tx.conn, &agreement.id)?.map(|(id, _)| id);
        let body = match &latest {
            Some(version) => body(tx.conn, version)?,
            None => String::new(),
        };
        let draft =
            NewDraft { agreement: &agreement.id, slug: &slug, base: latest.as_ref(), body: &body, author: &author };
        tx.insert_draft(&draft)
    })
    .await
}

impl Tx<'_> {
    /// Stores a draft with its first revision; its number.
    pub(super) fn insert_draft(&mut self, new: &NewDraft<'_>) -> Result<i64, CommandError> {
        let open: i64 = drafts::table
            .filter(drafts::agreement_id.eq(new.agreement))
            .filter(drafts::status.eq(DraftStatus::Open.as_str()))
            .count()
            .get_result(self.conn)?;
        if open >= DRAFTS_OPEN_MAX {
            return Err(Refusal::new("error-drafts-many").with("most", DRAFTS_OPEN_MAX).into());
        }
        let last: Option<i64> = drafts::table
            .filter(drafts::agreement_id.eq(new.agreement))
            .select(diesel::dsl::max(drafts::number))
            .first(self.conn)?;
        let number = last.unwrap_or(0) + 1;
        let id = DraftId::fresh(self.now);
        let now = stored(self.now);
        diesel::insert_into(drafts::table)
            .values((
                drafts::id.eq(&id),
                drafts::agreement_id.eq(new.agreement),
                drafts::number.eq(number),
                drafts::base_version_id.eq(new.base.map(VersionId::as_str)),
                drafts::body.eq(new.body),
                drafts::revision.eq(1_i64),
                drafts::status.eq(DraftStatus::Open.as_str()),
                drafts::created_by.eq(new.author),
                drafts::created_at.eq(now),
                drafts::updated_by.eq(new.author),
                drafts::updated_at.eq(now),
            ))
            .execute(self.conn)?;
        self.insert_revision(&id, 1, new.body, new.author)?;
        let base: Option<i64> = match new.base {
            Some(version) => agreement_versions::table
                .find(version)
                .select(agreement_versions::number)
                .first(self.conn)
                .optional()?,
            None => None,
        };
        let payload = json!({ "hash": hash(new.body), "base": base.unwrap_or(0) });
        self.record(Event::new(
            "agreements.draft.started",
            format!("agreements/{}/drafts/{number}", new.slug),
            payload,
        ))?;
        Ok(number)
    }

    /// Keeps a saved text for good.
    pub(super) fn insert_revision(
        &mut self,
        draft: &DraftId,
        revision: i64,
        body: &str,
        author: &MemberId,
    ) -> Result<(), CommandError> {
        diesel::insert_into(draft_revisions::table)
            .values((
                draft_revisions::id.eq(self.fresh()),
                draft_revisions::draft_id.eq(draft),
                draft_revisions::revision.eq(revision),
                draft_revisions::body.eq(body),
                draft_revisions::saved_by.eq(author),
                draft_revisions::saved_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(())
    }
}
