//! Giving a draft up, and bringing one up to date.

use diesel::prelude::*;
use domain::agreements::draft::DraftStatus;
use domain::validation::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::named_in::named_in;
use super::publish::latest_version;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::VersionId;
use crate::schema::drafts;

/// Gives a draft up. Its texts stay.
///
/// # Errors
/// As [`super::save_draft`] for a draft that is not open; `error-draft-before-decision` where a decision that is being
/// discussed names it.
pub async fn abandon_draft(db: &Db, act: &Act, slug: &str, draft: i64) -> Result<(), CommandError> {
    let slug = slug.to_owned();
    db.command(act, "agreements.draft.abandon", move |tx| {
        let (row, _) = tx.open_draft(&slug, draft)?;
        let named = named_in(tx.conn, &slug)?;
        if let Some(decision) = named.iter().find(|named| named.draft == draft && named.decision.live()) {
            return Err(Refusal::new("error-draft-before-decision").with("decision", decision.decision.number).into());
        }
        tx.set_draft_status(&row, DraftStatus::Abandoned, None)?;
        let payload = json!({ "revision": row.revision });
        tx.record(Event::new("agreements.draft.abandoned", row.short_name(&slug), payload))?;
        Ok(())
    })
    .await
}

/// What became of bringing a draft up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rebased {
    /// The draft now has this version as its base.
    Onto(i64),
    /// Its base is the latest version already.
    Current,
}

/// Makes the latest version a draft's base. The text stays as it is: whoever brings it up to date reads in the redline
/// what it would change now. Where members discuss its adoption, their discussion begins anew.
///
/// # Errors
/// As [`super::save_draft`] for a draft that is not open.
pub async fn rebase_draft(db: &Db, act: &Act, slug: &str, draft: i64) -> Result<Rebased, CommandError> {
    let slug = slug.to_owned();
    db.command(act, "agreements.draft.rebase", move |tx| {
        let (row, _) = tx.open_draft(&slug, draft)?;
        let latest = latest_version(tx.conn, &row.agreement_id)?;
        let Some((id, number)) = latest.filter(|(id, _)| Some(id) != row.base_version_id.as_ref()) else {
            return Ok(Rebased::Current);
        };
        diesel::update(drafts::table.find(&row.id))
            .set(drafts::base_version_id.eq(Some(VersionId::as_str(&id))))
            .execute(tx.conn)?;
        let payload = json!({ "base": number });
        tx.record(Event::new("agreements.draft.rebased", row.short_name(&slug), payload))?;
        tx.discuss_anew(&slug, draft)?;
        Ok(Rebased::Onto(number))
    })
    .await
}
