//! Taking a proposal back.

use diesel::prelude::*;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use serde_json::json;

use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::decisions;
use crate::time::stored;

/// Takes a proposal back, by its proposer, until its vote opens: from then on it is the members' to decide.
///
/// # Errors
/// `error-withdraw-voting` while its vote is open, `error-decision-stage` where it is over already; [`Power::Propose`]
/// where the actor is not the proposer.
pub async fn withdraw(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.withdraw", move |tx| {
        tx.require(Power::Propose)?;
        let row = tx.decision(number)?;
        if row.proposer_id.is_none() || row.proposer_id.as_ref() != tx.actor.member() {
            return Err(CommandError::Forbidden(Power::Propose));
        }
        let stage = row.stage()?;
        if stage == Stage::Voting {
            return Err(CommandError::refused("error-withdraw-voting"));
        }
        if stage.is_after_vote() {
            return Err(CommandError::refused("error-decision-stage"));
        }
        let withdrawn = diesel::update(decisions::table.find(&row.id).filter(decisions::stage.eq(stage.as_str())))
            .set((decisions::stage.eq(Stage::Withdrawn.as_str()), decisions::closed_at.eq(Some(stored(tx.now)))))
            .execute(tx.conn)?;
        if withdrawn != 1 {
            return Err(CommandError::refused("error-decision-stage"));
        }
        tx.record(Event::new("decisions.withdrawn", row.short_name(), json!({ "stage": stage })))?;
        Ok(())
    })
    .await
}
