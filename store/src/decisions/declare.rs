//! Declaring the result of a vote, where the rules of its opening ask for that before it takes effect.

use diesel::prelude::*;
use domain::decisions::stage::{Stage, deadline};
use domain::members::power::Power;
use serde_json::json;

use super::declared::declaring_of;
use super::declaring::near_result;
use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::ids::MemberId;
use crate::schema::{decisions, declarations};
use crate::time::stored;
use crate::tx::Tx;

/// Declares the result of a vote that has been counted. The time in which it can be contested begins; where there is none, the result
/// takes effect.
///
/// # Errors
/// `error-declare-stage` where no result waits to be declared; `error-declare-proposer`, `error-declare-candidate` and `error-declare-named`
/// for whoever is too near to it, unless everybody is; [`Power::DeclareResults`], or what the [`Seat`](super::Seat) asks for where others
/// stand in, with `error-standing-in-inactive`.
pub async fn declare(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    super::advance(db, act.now).await?;
    db.command(act, "decisions.declare", move |tx| {
        tx.require(Power::ReadDecisions)?;
        let row = tx.decision(number)?;
        let near = near_result(tx.conn, &row)?;
        let member = tx.admitted(Power::DeclareResults, &near)?;
        if row.stage()? != Stage::Counted {
            return Err(CommandError::refused("error-declare-stage"));
        }
        let days = declaring_of(tx.conn, &row.id)?.contest_days;
        tx.declare_result(&row, Some(&member), days)
    })
    .await?;
    // Where it cannot be contested, it takes effect now.
    super::advance(db, act.now).await?;
    Ok(())
}

impl Tx<'_> {
    /// Declares a counted result, by a member, or by nobody where the rules ask for no declaration; from now on it can be contested for
    /// some days.
    pub(super) fn declare_result(
        &mut self,
        row: &DecisionRow,
        by: Option<&MemberId>,
        contest_days: i64,
    ) -> Result<(), CommandError> {
        let until = deadline(self.now, contest_days);
        let counted = decisions::table.find(&row.id).filter(decisions::stage.eq(Stage::Counted.as_str()));
        let declared = diesel::update(counted).set(decisions::stage.eq(Stage::Declared.as_str())).execute(self.conn)?;
        if declared != 1 {
            return Err(CommandError::refused("error-declare-stage"));
        }
        diesel::insert_into(declarations::table)
            .values((
                declarations::decision_id.eq(&row.id),
                declarations::declared_at.eq(stored(self.now)),
                declarations::declared_by.eq(by.map(MemberId::as_str)),
                declarations::contest_until.eq(stored(until)),
            ))
            .execute(self.conn)?;
        let payload = json!({ "contest_until": until.to_rfc3339() });
        self.record(Event::new("decisions.declared", row.short_name(), payload))?;
        Ok(())
    }
}
