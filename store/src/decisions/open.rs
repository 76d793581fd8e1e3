//! Opening a vote: everything that it is about, who may vote and the rules it goes by are frozen in one transaction.

use diesel::prelude::*;
use domain::Moment;
use domain::agreements::clauses::hash;
use domain::decisions::choosing::Choosing;
use domain::decisions::effect::Effect;
use domain::decisions::frozen::roll_hash;
use domain::decisions::kind::DecisionKind;
use domain::decisions::meeting::{MeetingNumber, vote_until};
use domain::decisions::method::Method;
use domain::decisions::stage::{Stage, deadline};
use domain::members::power::Power;
use domain::rules::parameter::{METHODS, VOTING_DAYS};
use domain::validation::Refusal;
use serde_json::json;
use uuid::Uuid;

use super::candidacies::tell_lapsed;
use super::draft::stored_choosing;
use super::for_and_against::conditions_of;
use super::frozen::hash_of;
use super::governed::{DecidedBy, Held, decided_by, voting_values};
use super::may_open::{refusal_outside, refusal_to_open};
use super::meetings::meetings_of;
use super::meetings::present::InMeeting;
use super::provisional::{ProvisionalRoll, places_at_opening, provisional_roll};
use super::roll::{drawn_among, places_on};
use super::roll_rules::{AsOf, RollRules, roll_rules};
use super::row::{DecisionRow, all_effects_of};
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::DecisionId;
use crate::rules::{self, RuleValue};
use crate::schema::{decision_effects, decisions, meeting_votes};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// Opens the vote on a proposal whose discussion is over: by its proposer, or by somebody with
/// [`Power::OpenVotes`]. The moment at which it will close.
///
/// # Errors
/// `error-decision-stage` where it is not being discussed, `error-circle-closed` where its circle is closed,
/// `error-discussion-open` before the end of the discussion,
/// `error-summaries-wanting` where the rules ask for a summary that nobody wrote, `error-summaries-unreviewed` where nobody reviewed it, what [`domain::decisions::meeting::opening::opens_outside`] says where it is voted on in a
/// meeting; where they ask for a provisional roll, `error-roll-not-drawn`, `error-roll-objections-open` or `error-roll-unruled`;
/// `error-roll-empty` where nobody could vote, `error-secret-class-few` where the vote is secret, each class counts by itself and one has
/// fewer voters than the floor of the turnout, `error-election-nobody` where nobody stands in an election, what refuses to freeze a draft
/// (`error-base-superseded`, `error-draft-unknown`), or what the effects of an option are refused for.
pub async fn open_vote(db: &Db, act: &Act, number: i64) -> Result<Moment, CommandError> {
    open_vote_outside(db, act, number, true).await
}

/// As [`open_vote`]; `knowing` says whether whoever opens it knows that it is on the agenda of a meeting to come, in which it will then not be
/// held.
///
/// # Errors
/// `error-open-on-agenda` with the first such meeting beside `outside`, where they do not.
pub async fn open_vote_outside(db: &Db, act: &Act, number: i64, knowing: bool) -> Result<Moment, CommandError> {
    // What passed until now has its effect on the roll and on the rules that are frozen here.
    super::advance(db, act.now).await?;
    db.command(act, "decisions.open", move |tx| {
        let row = tx.discussed(number)?;
        if !knowing {
            tx.refuse_unknowing(&row)?;
        }
        tx.open_discussed(&row, None)
    })
    .await
}

impl Tx<'_> {
    /// Opens the vote on a proposal that is being discussed, once that is over: in a meeting that may hold it, or outside of any.
    pub(super) fn open_discussed(
        &mut self,
        row: &DecisionRow,
        meeting: Option<&InMeeting>,
    ) -> Result<Moment, CommandError> {
        if let Some(refusal) = refusal_to_open(self.conn, row, self.today, self.now)? {
            return Err(refusal.into());
        }
        let provisional = provisional_roll(self.conn, &row.id)?;
        self.freeze_and_open(row, provisional.as_ref(), meeting)
    }

    /// Refuses, beside `outside`, to open a vote outside of the meeting on whose agenda it is.
    fn refuse_unknowing(&mut self, row: &DecisionRow) -> Result<(), CommandError> {
        let zone = self.community.time_zone;
        let meetings = meetings_of(self.conn, &row.id)?;
        match meetings.into_iter().find(|meeting| meeting.is_ahead(self.today, zone)) {
            Some(meeting) => {
                Err(Refusal::new("error-open-on-agenda").with("meeting", meeting.named()).at("outside").into())
            }
            None => Ok(()),
        }
    }

    /// A decision that is being discussed, whose vote the actor may open: its proposer, or somebody with [`Power::OpenVotes`].
    pub(super) fn discussed(&mut self, number: i64) -> Result<DecisionRow, CommandError> {
        let row = self.decision(number)?;
        let own = row.proposer_id.is_some() && row.proposer_id.as_ref() == self.actor.member();
        self.require(if own { Power::Propose } else { Power::OpenVotes })?;
        if row.stage()? == Stage::Discussion { Ok(row) } else { Err(CommandError::refused("error-decision-stage")) }
    }

    fn freeze_and_open(
        &mut self,
        row: &DecisionRow,
        provisional: Option<&ProvisionalRoll>,
        meeting: Option<&InMeeting>,
    ) -> Result<Moment, CommandError> {
        let mut choosing = row.choosing()?;
        let as_of = provisional.map_or(AsOf { day: self.today, known: None }, ProvisionalRoll::as_of);
        let held = if meeting.is_some() { Held::InMeeting } else { Held::Outside };
        let decided = decided_by(self.conn, row)?;
        let governing = self.freeze_voting_rules(row, decided, held, as_of)?;
        match meeting {
            Some(meeting) => self.open_in_meeting(row, meeting)?,
            None => {
                if let Some(refusal) = refusal_outside(self.conn, row, self.today)? {
                    return Err(refusal.into());
                }
            }
        }
        if let Some(choosing) = &choosing {
            self.freeze_method(row, choosing)?;
        }
        let by_class = decided.majority && conditions_of(self.conn, row)?.counts_classes();
        let secret = self.freeze_secrecy(row)?;
        let places = match provisional {
            Some(_) => places_at_opening(self.conn, &row.id)?,
            None => {
                let effects = all_effects_of(self.conn, &row.id)?;
                places_on(self.conn, &effects, &governing.roll, self.today)?
            }
        };
        if let Some(choosing) = choosing.as_mut().filter(|choosing| choosing.from_roll) {
            choosing.options = drawn_among(self.conn, &places)?;
        }
        let lines = self.freeze_roll(&row.id, &places, by_class)?;
        let eligible = places.iter().filter(|place| place.reason.is_on_roll()).count();
        if eligible == 0 {
            return Err(CommandError::refused("error-roll-empty"));
        }
        if secret && by_class {
            self.refuse_small_class(row, &places)?;
        }
        self.rehearse_options(row)?;
        self.freeze_drafts(&row.id)?;
        let until = match meeting {
            Some(meeting) => vote_until(self.now, meeting.ends_at),
            None => deadline(self.now, governing.voting_days),
        };
        let lapsed = self.freeze_candidates(row, until, choosing.as_mut())?;
        let row = &DecisionRow {
            lot_secret: choosing.is_some().then(random),
            choosing: stored_choosing(choosing.as_ref())?,
            secret,
            ..row.clone()
        };
        let (frozen_hash, roll_hash) = (hash_of(self.conn, row)?, roll_hash(lines));
        self.keep_opened(row, until, &frozen_hash, &roll_hash)?;
        let mut payload = json!({
            "voting_until": until.to_rfc3339(), "eligible": eligible,
            "frozen_hash": frozen_hash, "roll_hash": roll_hash, "lot": row.lot_secret.as_deref().map(hash),
            "secret": row.secret,
        });
        if let (Some(fields), Some(meeting)) = (payload.as_object_mut(), meeting) {
            fields.insert("meeting".to_owned(), json!(MeetingNumber(meeting.number).to_string()));
        }
        tell_lapsed(&mut payload, lapsed);
        self.record(Event::new("decisions.opened", row.short_name(), payload))?;
        Ok(moment(stored(until)))
    }

    /// Keeps the method of a choice among options with what it is adopted by: the rules may have changed since it was proposed.
    fn freeze_method(&mut self, row: &DecisionRow, choosing: &Choosing) -> Result<(), CommandError> {
        let Some(value) = self.adopted_method(choosing.method, row.kind()?)? else {
            return Err(DecisionKind::not_adopted(&all_effects_of(self.conn, &row.id)?).into());
        };
        self.freeze_rule(&row.id, Stage::Voting, &value)?;
        self.options_may_do(row, choosing)?;
        Ok(())
    }

    /// Opens the vote of a decision as it is frozen, until a moment; refuses where another has opened it.
    fn keep_opened(
        &mut self,
        row: &DecisionRow,
        until: Moment,
        frozen_hash: &str,
        roll_hash: &str,
    ) -> Result<(), CommandError> {
        let discussed = decisions::table.find(&row.id).filter(decisions::stage.eq(Stage::Discussion.as_str()));
        let opened = diesel::update(discussed)
            .set((
                decisions::stage.eq(Stage::Voting.as_str()),
                decisions::voting_from.eq(Some(stored(self.now))),
                decisions::voting_until.eq(Some(stored(until))),
                decisions::frozen_hash.eq(Some(frozen_hash)),
                decisions::roll_hash.eq(Some(roll_hash)),
                decisions::lot_secret.eq(&row.lot_secret),
                decisions::is_secret.eq(row.secret),
                decisions::choosing.eq(&row.choosing),
            ))
            .execute(self.conn)?;
        if opened == 1 { Ok(()) } else { Err(CommandError::refused("error-decision-stage")) }
    }

    /// Keeps in which meeting a vote is.
    fn open_in_meeting(&mut self, row: &DecisionRow, meeting: &InMeeting) -> Result<(), CommandError> {
        diesel::insert_into(meeting_votes::table)
            .values((meeting_votes::decision_id.eq(&row.id), meeting_votes::meeting_id.eq(&meeting.id)))
            .execute(self.conn)?;
        Ok(())
    }

    /// The rule value by which a method of choosing among options may be used today for decisions of a kind, if there is one.
    pub(super) fn adopted_method(
        &mut self,
        method: Method,
        kind: DecisionKind,
    ) -> Result<Option<RuleValue>, StoreError> {
        let value = rules::in_force(self.conn, METHODS, method.as_str(), self.today)?;
        Ok(value.filter(|value| value.value.parse().is_ok_and(|most: DecisionKind| kind <= most)))
    }

    /// Keeps the rule values of today that govern the vote, and those that its roll is made by.
    fn freeze_voting_rules(
        &mut self,
        row: &DecisionRow,
        decided: DecidedBy,
        held: Held,
        as_of: AsOf,
    ) -> Result<Governing, CommandError> {
        let kind = row.kind()?;
        let values = voting_values(self.conn, kind, decided, held, self.today)?;
        let roll = roll_rules(self.conn, kind, as_of)?;
        for value in values.iter().chain(&roll.values) {
            self.freeze_rule(&row.id, Stage::Voting, value)?;
        }
        let voting_days = values.iter().find(|value| value.key == VOTING_DAYS);
        let voting_days = voting_days.ok_or_else(|| StoreError::Corrupt(format!("rule {VOTING_DAYS} has no value")))?;
        Ok(Governing { voting_days: voting_days.typed()?.number(), roll })
    }

    /// Freezes the drafts that a decision would adopt, and keeps the hash of each beside its effect.
    fn freeze_drafts(&mut self, decision: &DecisionId) -> Result<(), CommandError> {
        for (position, effect) in (0_i32..).zip(all_effects_of(self.conn, decision)?) {
            let Effect::AdoptVersion { agreement, draft, .. } = effect else { continue };
            let hash = self.freeze_draft(&agreement, draft, decision)?;
            diesel::update(
                decision_effects::table
                    .filter(decision_effects::decision_id.eq(decision))
                    .filter(decision_effects::position.eq(position)),
            )
            .set(decision_effects::draft_hash.eq(Some(hash)))
            .execute(self.conn)?;
        }
        Ok(())
    }

    /// Lets go of the drafts that a decision had frozen and did not adopt.
    pub(super) fn release_drafts(&mut self, decision: &DecisionId) -> Result<(), CommandError> {
        for effect in all_effects_of(self.conn, decision)? {
            if let Effect::AdoptVersion { agreement, draft, .. } = effect {
                self.release_draft(&agreement, draft, decision)?;
            }
        }
        Ok(())
    }
}

/// What nobody can guess before the close, when it is told: 122 random bits.
fn random() -> String {
    Uuid::new_v4().simple().to_string()
}

/// What the roll and the deadline of a vote follow from.
struct Governing {
    voting_days: i64,
    roll: RollRules,
}
