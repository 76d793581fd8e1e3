//! What a decision does with a draft: it freezes the text when the vote opens, puts it in force when it has passed,
//! and lets it go when it was not enacted.

use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::hash;
use domain::agreements::draft::DraftStatus;
use serde_json::json;

use super::publish::{NewVersion, latest_version};
use super::row::{DraftRow, draft_row};
use crate::audit::Event;
use crate::error::{CommandError, StoreError};
use crate::ids::{AuthorityId, DecisionId};
use crate::schema::{authorities, decisions, drafts};
use crate::tx::Tx;

impl Tx<'_> {
    /// Puts a frozen draft in force as the next version of its agreement; the version's number.
    ///
    /// # Errors
    /// `error-draft-unknown` where there is no such draft before the decision that acts, `error-base-superseded`
    /// where another version was adopted since the draft's base.
    pub(crate) fn adopt_draft(
        &mut self,
        agreement: &str,
        draft: i64,
        valid_from: Day,
        authority: &AuthorityId,
    ) -> Result<i64, CommandError> {
        let row = self.draft_of_decision(agreement, draft)?;
        let decision: Option<String> =
            authorities::table.find(authority).select(authorities::decision_id).first(self.conn)?;
        if row.status()? != DraftStatus::Proposed || row.decision_id != decision {
            return Err(CommandError::refused("error-draft-unknown"));
        }
        let version = NewVersion {
            agreement: &row.agreement_id,
            base: row.base_version_id.as_ref(),
            body: &row.body,
            valid_from,
            authority,
        };
        let number = self.publish_version(&version)?;
        self.set_draft_status(&row, DraftStatus::Adopted, row.decision_id.as_deref())?;
        let payload = json!({ "draft": draft, "version": number, "valid_from": valid_from, "hash": hash(&row.body) });
        self.record(
            Event::new("agreements.version.adopted", format!("agreements/{agreement}"), payload).by(authority),
        )?;
        Ok(number)
    }

    /// Freezes a draft for the vote on a decision: nobody can save it until the decision lets it go. The hash of its
    /// text.
    ///
    /// # Errors
    /// `error-draft-unknown` where there is no such draft or it can no longer be adopted, `error-draft-proposed`
    /// where another decision has frozen it, `error-base-superseded` where its base is no longer the latest version.
    pub(crate) fn freeze_draft(
        &mut self,
        agreement: &str,
        draft: i64,
        decision: &DecisionId,
    ) -> Result<String, CommandError> {
        let row = self.draft_of_decision(agreement, draft)?;
        let body_hash = hash(&row.body);
        match row.status()? {
            DraftStatus::Open => {}
            DraftStatus::Proposed if row.decision_id.as_deref() == Some(decision.as_str()) => return Ok(body_hash),
            DraftStatus::Proposed => return Err(CommandError::refused("error-draft-proposed")),
            DraftStatus::Adopted | DraftStatus::Abandoned => return Err(CommandError::refused("error-draft-unknown")),
        }
        if latest_version(self.conn, &row.agreement_id)?.map(|(id, _)| id) != row.base_version_id {
            return Err(CommandError::refused("error-base-superseded"));
        }
        self.set_draft_status(&row, DraftStatus::Proposed, Some(decision.as_str()))?;
        // A proposal that is only rehearsed has no number yet.
        let number: Option<i64> =
            decisions::table.find(decision).select(decisions::number).first(self.conn).optional()?;
        let payload = json!({ "revision": row.revision, "hash": body_hash, "decision": number });
        self.record(Event::new("agreements.draft.frozen", row.short_name(agreement), payload))?;
        Ok(body_hash)
    }

    /// Opens a draft again that a decision had frozen, when it was not enacted. A draft that is not frozen, or by
    /// another decision, stays as it is.
    ///
    /// # Errors
    /// `error-draft-unknown` where there is no such draft.
    pub(crate) fn release_draft(
        &mut self,
        agreement: &str,
        draft: i64,
        decision: &DecisionId,
    ) -> Result<(), CommandError> {
        let row = self.draft_of_decision(agreement, draft)?;
        if row.status()? != DraftStatus::Proposed || row.decision_id.as_deref() != Some(decision.as_str()) {
            return Ok(());
        }
        self.set_draft_status(&row, DraftStatus::Open, None)?;
        let payload = json!({ "revision": row.revision });
        self.record(Event::new("agreements.draft.released", row.short_name(agreement), payload))?;
        Ok(())
    }

    fn draft_of_decision(&mut self, agreement: &str, draft: i64) -> Result<DraftRow, CommandError> {
        draft_row(self.conn, agreement, draft)?.ok_or(CommandError::refused("error-draft-unknown"))
    }

    /// Changes what a draft is to decisions; the words and who wrote them stay.
    pub(super) fn set_draft_status(
        &mut self,
        row: &DraftRow,
        status: DraftStatus,
        decision: Option<&str>,
    ) -> Result<(), StoreError> {
        diesel::update(drafts::table.find(&row.id))
            .set((drafts::status.eq(status.as_str()), drafts::decision_id.eq(decision)))
            .execute(self.conn)?;
        Ok(())
    }
}
