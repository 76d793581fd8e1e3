//! Casting an open vote, and changing it until the close.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::ballot::Ballot;
use domain::decisions::blank_ballots::BlankBallots;
use domain::decisions::cast::Cast;
use domain::decisions::choosing::Choosing;
use domain::decisions::count::Choice;
use domain::decisions::method::{Asks, Method};
use domain::decisions::proposal::check_reason;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::validation::{Errors, FieldError, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::open_votes;
use crate::time::{moment, stored};
use crate::tx::Tx;

/// What is told to somebody whose vote was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoteReceipt {
    /// What was voted.
    pub choice: Cast,
    /// When.
    pub cast_at: Moment,
    /// Whether an earlier vote was changed.
    pub changed: bool,
}

/// What writing a vote came to.
pub(super) enum Written {
    /// There was none before.
    New,
    /// Another one was in its place.
    Changed,
    /// The same was there, since this moment.
    Same(chrono::NaiveDateTime),
}

/// A vote as typed: a choice, or what stands beside each option.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VoteInput {
    /// `yes`, `no` or `abstain`, where there are no options.
    pub choice: String,
    /// Numbers of options with what was typed beside each.
    pub marks: BTreeMap<u16, String>,
    /// Whether a ballot among options is meant to be blank.
    pub blank: bool,
    /// Why, possibly nothing.
    pub reason: String,
}

impl VoteInput {
    /// A vote for or against one proposal.
    #[must_use]
    pub fn of(choice: &str, reason: &str) -> Self {
        Self { choice: choice.to_owned(), reason: reason.to_owned(), ..Self::default() }
    }

    /// What it says, without casting it; `choosing` is that of the decision, and `blanks` what the rules that its vote opened with make of blank
    /// ballots. A reason is looked at only as the vote is cast.
    ///
    /// # Errors
    /// As of [`vote`], but for what is about the reason, the roll and the time.
    pub fn said(&self, choosing: Option<&Choosing>, blanks: BlankBallots) -> Result<Cast, Vec<FieldError>> {
        let without_reason = Self { reason: String::new(), ..self.clone() };
        without_reason.read_by(choosing, Method::Majority, blanks).map(|(said, _)| said)
    }

    /// What it says where rules may refuse a blank ballot.
    ///
    /// # Errors
    /// As [`VoteInput::read`]; beside `ballot` `error-ballot-blank-refused`, of a draw `error-ballot-number-wanted`.
    fn read_by(
        &self,
        choosing: Option<&Choosing>,
        method: Method,
        blanks: BlankBallots,
    ) -> Result<(Cast, String), Vec<FieldError>> {
        let read = self.read(choosing, method);
        let (said, reason) =
            read.map_err(|errors| errors.into_iter().map(|error| blanks.retold(error)).collect::<Vec<_>>())?;
        let blank = matches!(&said, Cast::Ballot(ballot) if ballot.is_blank());
        match choosing {
            Some(choosing) if blank && blanks == BlankBallots::Refused => {
                Err(vec![BlankBallots::refusal(choosing.method == Method::Sortition)])
            }
            _ => Ok((said, reason)),
        }
    }

    /// What it says in a decision, which chooses among options or does not, and is voted on by a method.
    pub(super) fn read(&self, choosing: Option<&Choosing>, method: Method) -> Result<(Cast, String), Vec<FieldError>> {
        let mut errors = Errors::new();
        let said = match choosing {
            None => {
                let choice = self.choice.parse::<Choice>().map_err(|_| Refusal::new("error-vote-choice"));
                errors.take("choice", choice).map(Cast::Choice)
            }
            Some(choosing) => {
                let typed = |option| self.marks.get(&option).cloned().unwrap_or_default();
                let most = choosing.points_max.unwrap_or_default();
                match Ballot::read(choosing.method, &choosing.choosable(), typed, self.blank, most) {
                    Ok(ballot) => Some(Cast::Ballot(ballot)),
                    Err(wrong) => {
                        wrong.into_iter().for_each(|error| errors.add(&error.field, error.refusal));
                        None
                    }
                }
            }
        };
        let objects = method.asks() == Asks::Stance && said == Some(Cast::Choice(Choice::No));
        let reason = match check_reason(&self.reason) {
            Ok(reason) if objects && reason.is_empty() => {
                errors.add("reason", Refusal::new("error-objection-reason"));
                None
            }
            Ok(reason) => Some(reason),
            Err(error) => {
                errors.add(&error.field, error.refusal);
                None
            }
        };
        errors.finish(said.zip(reason))
    }
}

/// Casts a vote in an open decision, or changes it. Casting the same vote again changes nothing.
///
/// # Errors
/// `error-vote-secret` where the vote is secret, `error-vote-choice` beside `choice`, what a ballot is refused for (see [`Ballot::read`]), what the reason is refused for beside
/// `reason`, `error-objection-reason` there where somebody objects without one; `error-vote-closed` with the moment of the close from that moment on; `error-not-on-roll-…` with the roll's reason; in a meeting `error-vote-not-present` where the voter is not there;
/// `error-vote-paper`, `error-vote-paper-returned` for whoever has a paper ballot; [`Power::Vote`].
pub async fn vote(db: &Db, act: &Act, number: i64, input: VoteInput) -> Result<VoteReceipt, CommandError> {
    db.command(act, "decisions.cast", move |tx| {
        tx.require(Power::Vote)?;
        let voter = tx.acting_member(Power::Vote)?;
        let row = tx.decision(number)?;
        tx.require_open(&row)?;
        tx.require_on_roll(&row, &voter)?;
        tx.require_there(&row, &voter)?;
        if row.secret {
            return Err(CommandError::refused("error-vote-secret"));
        }
        tx.refuse_beside_paper(&row, &voter)?;
        let method = method_of(tx.conn, &row)?;
        let (said, reason) = tx.read_vote(&row, &input, method)?;
        tx.store_vote(&row, &voter, said, &reason)
    })
    .await
}

/// Casts a vote for or against one proposal; see [`vote`].
///
/// # Errors
/// As [`vote`].
pub async fn cast(db: &Db, act: &Act, number: i64, choice: &str, reason: &str) -> Result<VoteReceipt, CommandError> {
    vote(db, act, number, VoteInput::of(choice, reason)).await
}

impl Tx<'_> {
    /// A vote as the rules of the opening take it, which may refuse a blank ballot.
    ///
    /// # Errors
    /// As [`VoteInput::read_by`].
    pub(super) fn read_vote(
        &mut self,
        row: &DecisionRow,
        input: &VoteInput,
        method: Method,
    ) -> Result<(Cast, String), CommandError> {
        let choosing = row.choosing()?;
        let blanks = BlankBallots::of(&rules_of(self.conn, &row.id, Stage::Voting)?);
        Ok(input.read_by(choosing.as_ref(), method, blanks)?)
    }

    fn store_vote(
        &mut self,
        row: &DecisionRow,
        voter: &MemberId,
        choice: Cast,
        reason: &str,
    ) -> Result<VoteReceipt, CommandError> {
        let changed = match self.write_vote(row, voter, &choice, reason)? {
            Written::Same(at) => return Ok(VoteReceipt { choice, cast_at: moment(at), changed: false }),
            Written::New => false,
            Written::Changed => true,
        };
        let payload = json!({ "choice": choice, "reason": reason });
        self.record(if changed {
            Event::new("decisions.vote.changed", row.short_name(), payload)
        } else {
            Event::new("decisions.vote.cast", row.short_name(), payload)
        })?;
        Ok(VoteReceipt { choice, cast_at: moment(stored(self.now)), changed })
    }

    /// Writes an open vote, in the place of the one before where that says something else.
    pub(super) fn write_vote(
        &mut self,
        row: &DecisionRow,
        voter: &MemberId,
        choice: &Cast,
        reason: &str,
    ) -> Result<Written, StoreError> {
        let earlier: Option<(String, String, chrono::NaiveDateTime)> = open_votes::table
            .find((&row.id, voter))
            .select((open_votes::choice, open_votes::reason, open_votes::cast_at))
            .first(self.conn)
            .optional()?;
        if let Some((before, because, at)) = &earlier
            && *before == choice.to_string()
            && because == reason
        {
            return Ok(Written::Same(*at));
        }
        if earlier.is_some() {
            diesel::update(open_votes::table.find((&row.id, voter)))
                .set((
                    open_votes::choice.eq(choice.to_string()),
                    open_votes::reason.eq(reason),
                    open_votes::cast_at.eq(stored(self.now)),
                ))
                .execute(self.conn)?;
            return Ok(Written::Changed);
        }
        diesel::insert_into(open_votes::table)
            .values((
                open_votes::decision_id.eq(&row.id),
                open_votes::member_id.eq(voter),
                open_votes::choice.eq(choice.to_string()),
                open_votes::reason.eq(reason),
                open_votes::cast_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok(Written::New)
    }
}
