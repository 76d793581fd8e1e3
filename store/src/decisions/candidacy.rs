//! Standing in an election: each member for themselves, with a statement, until the vote opens; and taking it back until it closes.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::agreements::clauses::hash;
use domain::audit::fingerprint;
use domain::decisions::candidacy::check_statement;
use domain::decisions::choosing::OPTIONS_MAX;
use domain::decisions::effect::Effect;
use domain::decisions::effect_input::effect_field;
use domain::decisions::stage::{Stage, deadline, effective_day};
use domain::members::power::Power;
use domain::rules::parameter::VOTING_DAYS;
use domain::validation::Refusal;
use serde_json::json;

use super::candidacies::{Office, election_of, office, standing};
use super::governed::governing_value;
use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::candidacies;
use crate::time::{moment, stored};
use crate::tx::Tx;

/// Stands in an election, or once more after taking it back.
///
/// # Errors
/// What the statement is refused for, beside `statement`; `error-election-none` where the decision is no election,
/// `error-candidacy-early` before it is being discussed, `error-candidacy-late` once its vote is open, `error-candidacy-twice` for whoever
/// stands already, `error-candidates-many`; and what would refuse the member's appointment on the first day on which the role can
/// be theirs: whoever holds it until then stands again.
pub async fn stand(db: &Db, act: &Act, number: i64, statement: &str) -> Result<(), CommandError> {
    let statement = check_statement(statement)?;
    db.command(act, "decisions.stand", move |tx| {
        let (row, office, member) = tx.candidate(number)?;
        let before = tx.candidacy(&row.id, &member)?;
        if matches!(before, Some(None)) {
            return Err(CommandError::refused("error-candidacy-twice"));
        }
        if standing(tx.conn, &row.id)?.len() >= OPTIONS_MAX {
            return Err(Refusal::new("error-candidates-many").with("most", OPTIONS_MAX).into());
        }
        let own = tx.actor.number().ok_or(CommandError::Forbidden(Power::Discuss))?;
        let day = tx.earliest_day(&row)?;
        tx.could_hold(&row.id, own, &office, (day, day))?;
        diesel::delete(candidacies::table.find((&row.id, &member))).execute(tx.conn)?;
        diesel::insert_into(candidacies::table)
            .values((
                candidacies::decision_id.eq(&row.id),
                candidacies::member_id.eq(&member),
                candidacies::statement.eq(&statement),
                candidacies::stood_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        let payload = json!({ "statement": hash(&statement) });
        tx.record(Event::new("decisions.candidacy.stood", row.short_name(), payload))?;
        Ok(())
    })
    .await
}

/// Changes one's own statement until the vote opens.
///
/// # Errors
/// As [`stand`]; `error-candidacy-none` for whoever does not stand; `error-changed-since` ([`seen_candidacy`]).
pub async fn restate(db: &Db, act: &Act, number: i64, statement: &str) -> Result<(), CommandError> {
    let statement = check_statement(statement)?;
    db.command(act, "decisions.restate", move |tx| {
        let (row, _, member) = tx.candidate(number)?;
        if !matches!(tx.candidacy(&row.id, &member)?, Some(None)) {
            return Err(CommandError::refused("error-candidacy-none"));
        }
        let before: String =
            candidacies::table.find((&row.id, &member)).select(candidacies::statement).first(tx.conn)?;
        tx.refuse_unseen(&seen_candidacy(&before))?;
        diesel::update(candidacies::table.find((&row.id, &member)))
            .set(candidacies::statement.eq(&statement))
            .execute(tx.conn)?;
        let payload = json!({ "statement": hash(&statement) });
        tx.record(Event::new("decisions.candidacy.changed", row.short_name(), payload))?;
        Ok(())
    })
    .await
}

/// A fingerprint of a statement, by which whoever changes it says what they looked at.
#[must_use]
pub fn seen_candidacy(statement: &str) -> String {
    fingerprint(&statement)
}

/// Takes one's own candidacy back, until the vote closes. Once it is open, the ballot stays as it was frozen, and the count passes the
/// candidate over.
///
/// # Errors
/// `error-election-none`, `error-candidacy-none` for whoever does not stand, `error-candidacy-over` once the vote has closed.
pub async fn stand_down(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.stand_down", move |tx| {
        tx.require(Power::ReadDecisions)?;
        let member = tx.acting_member(Power::ReadDecisions)?;
        let row = tx.decision(number)?;
        tx.election(&row)?;
        let open = match row.stage()? {
            Stage::Draft | Stage::Discussion => true,
            Stage::Voting => row.voting_until.is_some_and(|until| stored(tx.now) < until),
            _ => false,
        };
        if !open {
            return Err(CommandError::refused("error-candidacy-over"));
        }
        if !matches!(tx.candidacy(&row.id, &member)?, Some(None)) {
            return Err(CommandError::refused("error-candidacy-none"));
        }
        diesel::update(candidacies::table.find((&row.id, &member)))
            .set(candidacies::withdrawn_at.eq(Some(stored(tx.now))))
            .execute(tx.conn)?;
        tx.record(Event::new("decisions.candidacy.withdrawn", row.short_name(), json!({ "stage": row.stage()? })))?;
        Ok(())
    })
    .await
}

impl Tx<'_> {
    /// What a decision elects to.
    fn election(&mut self, row: &DecisionRow) -> Result<Office, CommandError> {
        election_of(self.conn, &row.id)?.ok_or_else(|| CommandError::refused("error-election-none"))
    }

    /// The first day on which an election that is being discussed can give the role: as if its vote opened as soon as it may.
    fn earliest_day(&mut self, row: &DecisionRow) -> Result<Day, StoreError> {
        let opens = row.discussion_until.map_or(self.now, |until| moment(until).max(self.now));
        let days = governing_value(self.conn, VOTING_DAYS, row.kind()?, self.today)?.typed()?.number();
        Ok(effective_day(row.effective_on, deadline(opens, days), self.community.time_zone))
    }

    /// An election that members may stand in now, and the member who acts.
    fn candidate(&mut self, number: i64) -> Result<(DecisionRow, Office, MemberId), CommandError> {
        self.require(Power::Discuss)?;
        let member = self.acting_member(Power::Discuss)?;
        let row = self.decision(number)?;
        let office = self.election(&row)?;
        match row.stage()? {
            Stage::Discussion => Ok((row, office, member)),
            Stage::Draft => Err(CommandError::refused("error-candidacy-early")),
            _ => Err(CommandError::refused("error-candidacy-late")),
        }
    }

    /// A member's candidacy: when it was taken back or passed over, if it was.
    fn candidacy(
        &mut self,
        decision: &DecisionId,
        member: &MemberId,
    ) -> Result<Option<Option<NaiveDateTime>>, StoreError> {
        let row: Option<(Option<NaiveDateTime>, Option<NaiveDateTime>)> = candidacies::table
            .find((decision, member))
            .select((candidacies::withdrawn_at, candidacies::lapsed_at))
            .first(self.conn)
            .optional()?;
        Ok(row.map(|(withdrawn, lapsed)| withdrawn.or(lapsed)))
    }

    /// Refuses a change of what members stand for: they said that they would hold one role for one term, for all
    /// members or those of one class, and nothing else.
    ///
    /// # Errors
    /// `error-election-standing`, beside the role.
    pub(super) fn keep_what_they_stand_for(
        &mut self,
        decision: &DecisionId,
        before: &[Effect],
        after: &[Effect],
    ) -> Result<(), CommandError> {
        let of = |effects: &[Effect]| effects.iter().find_map(office);
        if of(before).is_none() || of(before) == of(after) || standing(self.conn, decision)?.is_empty() {
            return Ok(());
        }
        let place = after.iter().position(|effect| office(effect).is_some());
        let field = place.map_or_else(|| "effects".to_owned(), |place| effect_field(place, "role"));
        Err(Refusal::new("error-election-standing").at(&field).into())
    }
}
