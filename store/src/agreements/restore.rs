//! Putting the text in force again that a decision had replaced, as a version of its own: history is not rewritten.

use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::hash;
use domain::validation::Refusal;
use serde_json::json;

use super::publish::{NewVersion, latest_version};
use crate::audit::Event;
use crate::error::CommandError;
use crate::ids::{AgreementId, AuthorityId, VersionId};
use crate::schema::{agreement_versions, agreements};
use crate::tx::Tx;

impl Tx<'_> {
    /// Adopts the text again that stood before the version which a decision adopted, as the next version. `did` is the authority of that
    /// decision.
    ///
    /// # Errors
    /// `error-annul-version` where another version was adopted since, `error-annul-version-first` where nothing stood before.
    pub(crate) fn restore_version(
        &mut self,
        agreement: &str,
        did: &AuthorityId,
        day: Day,
        authority: &AuthorityId,
    ) -> Result<(), CommandError> {
        let (id, title): (AgreementId, String) = agreements::table
            .filter(agreements::slug.eq(agreement))
            .select((agreements::id, agreements::title))
            .first(self.conn)?;
        let adopted: Option<(VersionId, Option<String>, Day)> = agreement_versions::table
            .filter(agreement_versions::agreement_id.eq(&id))
            .filter(agreement_versions::authority_id.eq(did))
            .select((agreement_versions::id, agreement_versions::base_version_id, agreement_versions::valid_from))
            .first(self.conn)
            .optional()?;
        let Some((version, base, from)) = adopted else { return Ok(()) };
        let refused = |key| Refusal::new(key).with("agreement", title.clone());
        if latest_version(self.conn, &id)?.map(|(latest, _)| latest).as_ref() != Some(&version) {
            return Err(refused("error-annul-version").into());
        }
        let base = base.ok_or_else(|| refused("error-annul-version-first"))?;
        let (of, body): (i64, String) = agreement_versions::table
            .find(base)
            .select((agreement_versions::number, agreement_versions::body))
            .first(self.conn)?;
        let valid_from = day.max(from);
        let new = NewVersion { agreement: &id, base: Some(&version), body: &body, valid_from, authority };
        let number = self.publish_version(&new)?;
        let payload = json!({ "version": number, "of": of, "valid_from": valid_from, "hash": hash(&body) });
        let event = Event::new("agreements.version.restored", format!("agreements/{agreement}"), payload);
        self.record(event.by(authority))?;
        Ok(())
    }
}
