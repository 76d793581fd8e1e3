//! Taking a proposal back.

use diesel::prelude::*;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::json;

use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::decisions;
use crate::time::{moment, stored};

/// Takes a proposal back, by its proposer, before its vote closes. A draft that it had frozen is open again.
///
/// # Errors
/// `error-vote-closed` from the close on, `error-decision-stage` where it is over already; [`Power::Propose`] where
/// the actor is not the proposer.
pub async fn withdraw(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.withdraw", move |tx| {
        tx.require(Power::Propose)?;
        let row = tx.decision(number)?;
        if row.proposer_id.is_none() || row.proposer_id.as_ref() != tx.actor.member() {
            return Err(CommandError::Forbidden(Power::Propose));
        }
        let stage = row.stage()?;
        if stage.is_over() {
            return Err(CommandError::refused("error-decision-stage"));
        }
        if let (Stage::Voting, Some(until)) = (stage, row.voting_until)
            && stored(tx.now) >= until
        {
            return Err(Refusal::new("error-vote-closed").with("closed", moment(until)).into());
        }
        let withdrawn = diesel::update(decisions::table.find(&row.id).filter(decisions::stage.eq(stage.as_str())))
            .set((decisions::stage.eq(Stage::Withdrawn.as_str()), decisions::closed_at.eq(Some(stored(tx.now)))))
            .execute(tx.conn)?;
        if withdrawn != 1 {
            return Err(CommandError::refused("error-decision-stage"));
        }
        if stage == Stage::Voting {
            tx.release_drafts(&row.id)?;
        }
        tx.record(Event::new("decisions.withdrawn", row.short_name(), json!({ "stage": stage })))?;
        Ok(())
    })
    .await
}
