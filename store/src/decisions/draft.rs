//! Writing a proposal, and changing it until its vote opens.

use diesel::prelude::*;
use domain::decisions::choosing::Choosing;
use domain::decisions::effect::Effect;
use domain::decisions::kind::DecisionKind;
use domain::decisions::option_effect::{ProposedEffect, effects_alone};
use domain::decisions::proposal::{Proposal, ProposalInput, check};
use domain::decisions::stage::Stage;
use domain::language::Language;
use domain::members::power::Power;
use domain::validation::Refusal;
use serde_json::{Value, json};

use super::governed::DecidedBy;
use super::propose::Changed;
use super::row::{DecisionRow, proposed_of};
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CHANGED_SINCE, CommandError, StoreError};
use crate::ids::DecisionId;
use crate::schema::decisions;
use crate::time::stored;
use crate::tx::Tx;

/// Writes a draft that only its proposer sees; its number.
///
/// # Errors
/// Every field that is refused, and [`Power::Propose`] or, to adopt a draft of an agreement,
/// [`Power::DraftAgreements`] where it is lacking.
pub async fn draft(db: &Db, act: &Act, input: &ProposalInput, reader: Language) -> Result<i64, CommandError> {
    let input = input.clone();
    db.command(act, "decisions.draft", move |tx| {
        tx.require(Power::Propose)?;
        let proposer = tx.acting_member(Power::Propose)?;
        let id = DecisionId::fresh(tx.now);
        let proposal = tx.check_proposal(&input, reader, &id, &[])?;
        let (topic, circle) = tx.named_by_proposal(proposal.topic.as_deref(), proposal.circle.as_deref(), None)?;
        let last: Option<i64> = decisions::table.select(diesel::dsl::max(decisions::number)).first(tx.conn)?;
        let number = last.unwrap_or(0) + 1;
        diesel::insert_into(decisions::table)
            .values((
                decisions::id.eq(&id),
                decisions::number.eq(number),
                decisions::kind.eq(DecisionKind::required_by(&proposal.effects_alone()).as_str()),
                decisions::title.eq(&proposal.title),
                decisions::body.eq(&proposal.body),
                decisions::proposer_id.eq(Some(proposer.as_str())),
                decisions::stage.eq(Stage::Draft.as_str()),
                decisions::revision.eq(1_i64),
                decisions::created_at.eq(stored(tx.now)),
                decisions::effective_on.eq(proposal.effective_on),
                decisions::choosing.eq(stored_choosing(proposal.choosing.as_ref())?),
                decisions::is_secret_asked.eq(proposal.secret),
                decisions::topic_id.eq(topic),
                decisions::circle_id.eq(circle),
            ))
            .execute(tx.conn)?;
        tx.replace_effects(&id, &proposal.effects)?;
        tx.record(Event::new("decisions.drafted", format!("D-{number}"), payload(&proposal)))?;
        Ok(number)
    })
    .await
}

/// Changes a proposal, by its proposer, until its vote opens; its new revision. Where what it would do or from when
/// changes during the discussion, or its topic or circle, or the words of a resolution do, the time for discussing it begins anew.
///
/// # Errors
/// Every field that is refused; `error-changed-since` where somebody saved since the form was
/// opened (then nothing is written), `error-template-unanswered` beside `body` where it is discussed and its text would become that of a template,
/// `error-decision-frozen` once the vote is open, `error-election-standing` where members stand for
/// the role already that it would be about no longer; [`Power::Propose`] where the
/// actor is not the proposer, [`Power::DraftAgreements`] where it is lacking to adopt a draft that was not to be adopted before.
pub async fn edit(
    db: &Db,
    act: &Act,
    number: i64,
    revision: i64,
    input: &ProposalInput,
    reader: Language,
) -> Result<i64, CommandError> {
    let input = input.clone();
    db.command(act, "decisions.edit", move |tx| {
        let row = tx.own_proposal(number)?;
        if row.revision != revision {
            return Err(CommandError::refused(CHANGED_SINCE));
        }
        let before = proposed_of(tx.conn, &row.id)?;
        let proposal = tx.check_proposal(&input, reader, &row.id, &before)?;
        // A text that was discussed is not refused for a template that was made of it since.
        if row.stage()? == Stage::Discussion && proposal.body != row.body {
            tx.refuse_unanswered(&proposal.body)?;
        }
        let named = (proposal.topic.as_deref(), proposal.circle.as_deref());
        let (topic, circle) = tx.named_by_proposal(named.0, named.1, row.topic_id.as_deref())?;
        let after = proposal.effects_alone();
        tx.keep_what_they_stand_for(&row.id, &effects_alone(&before), &after)?;
        let kind = DecisionKind::required_by(&after);
        let changed = diesel::update(decisions::table.find(&row.id).filter(decisions::revision.eq(revision)))
            .set((
                decisions::title.eq(&proposal.title),
                decisions::body.eq(&proposal.body),
                decisions::kind.eq(kind.as_str()),
                decisions::effective_on.eq(proposal.effective_on),
                decisions::choosing.eq(stored_choosing(proposal.choosing.as_ref())?),
                decisions::is_secret_asked.eq(proposal.secret),
                decisions::topic_id.eq(&topic),
                decisions::circle_id.eq(&circle),
                decisions::revision.eq(revision + 1),
            ))
            .execute(tx.conn)?;
        if changed != 1 {
            return Err(CommandError::refused(CHANGED_SINCE));
        }
        tx.replace_effects(&row.id, &proposal.effects)?;
        tx.record(Event::new("decisions.edited", row.short_name(), payload(&proposal)))?;
        let moved = (&row.topic_id, &row.circle_id) != (&topic, &circle);
        let changed = discussed_otherwise(&row, &before, &proposal)?.or(moved.then_some(Changed::Scope));
        if row.stage()? == Stage::Discussion
            && let Some(changed) = changed
        {
            tx.begin_anew(&row, kind, changed)?;
        }
        Ok(revision + 1)
    })
    .await
}

impl Tx<'_> {
    /// A proposal that the actor brought and may still change.
    pub(super) fn own_proposal(&mut self, number: i64) -> Result<DecisionRow, CommandError> {
        self.require(Power::Propose)?;
        let row = self.decision(number)?;
        if row.proposer_id.is_none() || row.proposer_id.as_ref() != self.actor.member() {
            return Err(CommandError::Forbidden(Power::Propose));
        }
        match row.stage()? {
            Stage::Draft | Stage::Discussion => Ok(row),
            _ => Err(CommandError::refused("error-decision-frozen")),
        }
    }

    /// Checks a proposal with everything that the register and the agreements say; `before` are the effects that it had.
    fn check_proposal(
        &mut self,
        input: &ProposalInput,
        reader: Language,
        decision: &DecisionId,
        before: &[ProposedEffect],
    ) -> Result<Proposal, CommandError> {
        let input = self.with_numbers(input)?;
        let mut proposal = check(&input, self.community.currency, reader, self.today)?;
        self.weigh_annulments(&mut proposal.effects)?;
        let stood: Vec<_> = before.iter().filter_map(|one| adopted(&one.effect)).collect();
        // What stands may stay, also where whoever changes the rest could not propose it: a program, say.
        if proposal.effects.iter().filter_map(|one| adopted(&one.effect)).any(|draft| !stood.contains(&draft)) {
            self.require(Power::DraftAgreements)?;
        }
        self.weigh_adoptions(&mut proposal.effects)?;
        let kind = DecisionKind::required_by(&proposal.effects_alone());
        if let Some(choosing) = &proposal.choosing
            && self.adopted_method(choosing.method, kind)?.is_none()
        {
            return Err(DecisionKind::not_adopted(&proposal.effects_alone()).at("method").into());
        }
        if let Some(key) = self.why_no_effects(kind, proposal.choosing.as_ref(), &proposal.effects)? {
            return Err(Refusal::new(key).at("method").into());
        }
        let decided = DecidedBy::of(proposal.choosing.as_ref(), &proposal.effects);
        self.would_be_secret(kind, proposal.secret, decided)?.map_err(|refusal| refusal.at("secret"))?;
        let day = proposal.effective_on.unwrap_or(self.today);
        self.rehearse(proposal.choosing.as_ref(), &proposal.effects, decision, day)?;
        Ok(proposal)
    }
}

/// The agreement and the number of the draft that an effect adopts.
fn adopted(effect: &Effect) -> Option<(&str, i64)> {
    match effect {
        Effect::AdoptVersion { agreement, draft, .. } => Some((agreement.as_str(), *draft)),
        _ => None,
    }
}

/// What an edit changes of that which is discussed. Other words explain, and leave the discussion as it is, unless the
/// words are the resolution itself.
fn discussed_otherwise(
    row: &DecisionRow,
    before: &[ProposedEffect],
    proposal: &Proposal,
) -> Result<Option<Changed>, StoreError> {
    if before != proposal.effects {
        return Ok(Some(Changed::Effects));
    }
    if row.choosing()? != proposal.choosing {
        return Ok(Some(Changed::Options));
    }
    if row.secret_asked != proposal.secret {
        return Ok(Some(Changed::Secrecy));
    }
    if row.effective_on != proposal.effective_on {
        return Ok(Some(Changed::Day));
    }
    let words = (&row.title, &row.body) != (&proposal.title, &proposal.body);
    Ok((words && proposal.effects_alone().contains(&Effect::Note)).then_some(Changed::Words))
}

fn payload(proposal: &Proposal) -> Value {
    let Effects { common, of_options } = told_effects(&proposal.effects);
    json!({
        "title": proposal.title,
        "body": proposal.body,
        "effective_on": proposal.effective_on,
        "effects": common,
        "option_effects": of_options,
        "choosing": proposal.choosing,
        "secret": proposal.secret,
        "topic": proposal.topic,
        "circle": proposal.circle,
    })
}

/// Effects as the log is told them.
pub(super) struct Effects {
    /// Those that are done whatever is chosen, as ever.
    pub common: Value,
    /// Those of options.
    pub of_options: Value,
}

/// Effects as the log is told them.
pub(super) fn told_effects(effects: &[ProposedEffect]) -> Effects {
    let (common, of_options): (Vec<&ProposedEffect>, Vec<_>) = effects.iter().partition(|one| one.option.is_none());
    let common: Vec<&Effect> = common.into_iter().map(|one| &one.effect).collect();
    Effects { common: json!(common), of_options: json!(of_options) }
}

/// The options and the method as their row holds them.
pub(super) fn stored_choosing(choosing: Option<&Choosing>) -> Result<Option<String>, StoreError> {
    let text = choosing.map(serde_json::to_string).transpose();
    text.map_err(|error| StoreError::Corrupt(error.to_string()))
}
