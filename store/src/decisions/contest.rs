//! Contesting a declared result, and ruling on that, before it takes effect.

use diesel::prelude::*;
use domain::decisions::declaration::check_contest;
use domain::decisions::ruling::{Ruling, RulingInput, check_ruling};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use serde_json::json;

use super::contesting::may_contest;
use super::declared::{contests_of, declaration_of};
use super::declaring::near_contest;
use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::CommandError;
use crate::schema::{contests, decisions};
use crate::time::stored;
use crate::tx::Tx;

/// Contests a declared result, by somebody whom [`may_contest`] names, once; the contest's number within the decision. Until somebody rules on
/// it the decision has no effect.
///
/// # Errors
/// `error-contest-over` where the result cannot be contested, or no longer, `error-contest-roll` for whoever is nobody of these,
/// `error-contest-twice`; what [`check_contest`] says; [`Power::Vote`].
pub async fn contest(db: &Db, act: &Act, number: i64, reason: &str) -> Result<i64, CommandError> {
    super::advance(db, act.now).await?;
    let reason = reason.to_owned();
    db.command(act, "decisions.contest", move |tx| {
        tx.require(Power::Vote)?;
        let member = tx.acting_member(Power::Vote)?;
        let row = tx.decision(number)?;
        let declaration = declaration_of(tx.conn, &row.id)?.filter(|_| row.stage == Stage::Declared.as_str());
        if declaration.is_none_or(|declaration| declaration.contest_until <= stored(tx.now)) {
            return Err(CommandError::refused("error-contest-over"));
        }
        if !may_contest(tx.conn, &row, &member)? {
            return Err(CommandError::refused("error-contest-roll"));
        }
        let earlier = contests_of(tx.conn, &row.id)?;
        if earlier.iter().any(|contest| contest.member_id == member) {
            return Err(CommandError::refused("error-contest-twice"));
        }
        let reason = check_contest(&reason)?;
        let contest = earlier.last().map_or(0, |contest| contest.number) + 1;
        diesel::insert_into(contests::table)
            .values((
                contests::decision_id.eq(&row.id),
                contests::number.eq(contest),
                contests::member_id.eq(&member),
                contests::reason.eq(&reason),
                contests::contested_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        let payload = json!({ "contest": contest, "reason": reason });
        tx.record(Event::new("decisions.contested", row.short_name(), payload))?;
        Ok(contest)
    })
    .await
}

/// Rules on a contest. Where it is dismissed, the result stands; where it is upheld, the decision is annulled and never has any effect.
///
/// # Errors
/// `error-ruling-none` where there is no such contest that waits; `error-ruling-own`, `error-ruling-contested`, `error-ruling-proposer`,
/// `error-ruling-candidate`, `error-ruling-named` and `error-ruling-papers` for whoever is too near to it, unless everybody is; what [`check_ruling`] says; [`Power::DeclareResults`], or
/// what the [`Seat`](super::Seat) asks for where others stand in, with `error-standing-in-inactive`.
pub async fn rule_on_contest(
    db: &Db,
    act: &Act,
    number: i64,
    contest: i64,
    input: RulingInput,
) -> Result<Ruling, CommandError> {
    let ruling = db
        .command(act, "decisions.rule", move |tx| {
            tx.require(Power::ReadDecisions)?;
            let row = tx.decision(number)?;
            let waiting = contests_of(tx.conn, &row.id)?.into_iter().find(|one| one.number == contest);
            let waiting = waiting.filter(|one| one.ruled_at.is_none() && row.stage == Stage::Declared.as_str());
            let waiting = waiting.ok_or_else(|| CommandError::refused("error-ruling-none"))?;
            let near = near_contest(tx.conn, &row, &waiting)?;
            let member = tx.admitted(Power::DeclareResults, &near)?;
            let (ruling, words) = check_ruling(&input)?;
            let waits = contests::table.find((&row.id, contest)).filter(contests::ruled_at.is_null());
            let ruled = diesel::update(waits)
                .set((
                    contests::ruling.eq(Some(ruling.as_str())),
                    contests::ruled_by.eq(Some(member.as_str())),
                    contests::words.eq(Some(&words)),
                    contests::ruled_at.eq(Some(stored(tx.now))),
                ))
                .execute(tx.conn)?;
            if ruled != 1 {
                return Err(CommandError::refused("error-ruling-none"));
            }
            let payload = json!({ "contest": contest, "words": words });
            tx.record(match ruling {
                Ruling::Dismissed => Event::new("decisions.contest.dismissed", row.short_name(), payload),
                Ruling::Upheld => Event::new("decisions.contest.upheld", row.short_name(), payload),
            })?;
            if ruling == Ruling::Upheld {
                tx.annul_before_effect(&row)?;
            }
            Ok(ruling)
        })
        .await?;
    // The last ruling after the time for contests is what the effects waited for.
    super::advance(db, act.now).await?;
    Ok(ruling)
}

impl Tx<'_> {
    /// Annuls a decision whose result was declared and has had no effect yet.
    fn annul_before_effect(&mut self, row: &DecisionRow) -> Result<(), CommandError> {
        let declared = decisions::table.find(&row.id).filter(decisions::stage.eq(Stage::Declared.as_str()));
        let annulled =
            diesel::update(declared).set(decisions::stage.eq(Stage::Annulled.as_str())).execute(self.conn)?;
        if annulled != 1 {
            return Err(CommandError::refused("error-ruling-none"));
        }
        self.release_drafts(&row.id)
    }
}
