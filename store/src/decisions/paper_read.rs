//! Reading the papers that came back: two people apart from each other, and both together where they differ.
//!
//! What somebody types is kept until it is handed in, as a draft that nobody else sees, and leaves no event: of a secret vote nothing says
//! when a paper was read.

use std::collections::BTreeMap;

use diesel::prelude::*;
use domain::decisions::ballot::Ballot;
use domain::decisions::cast::Cast;
use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use domain::decisions::paper::{Pile, Reading, differences, missing};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::validation::{FieldError, Refusal};
use serde_json::json;

use super::cast::VoteInput;
use super::for_and_against::method_of;
use super::paper_may::Handling;
use super::paper_rows::{SetRow, papers_of, pile_of, read_in, set_digest, sets_of};
use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::Event;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{paper_entries, paper_sets};
use crate::time::stored;
use crate::tx::Tx;

/// The set of what both settle on.
pub(super) const TOGETHER: i64 = 3;
/// The choice that says that a paper is blank.
const BLANK: &str = "blank";
/// The choice that says that a paper is invalid.
const INVALID: &str = "invalid";

/// What somebody reads on a paper, as typed: as a vote, or that it is blank or invalid.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperInput {
    /// The vote; its choice may also be `blank` or `invalid`, and its reason is not looked at.
    pub vote: VoteInput,
    /// Whether a paper among options is invalid.
    pub invalid: bool,
}

impl PaperInput {
    /// What a paper says of one proposal: `yes`, `no`, `abstain`, `blank` or `invalid`.
    #[must_use]
    pub fn of(choice: &str) -> Self {
        Self { vote: VoteInput::of(choice, ""), invalid: false }
    }

    /// What it says of a decision's options, or of one proposal where there are none; nothing is kept.
    ///
    /// # Errors
    /// What a paper is refused for (see [`Ballot::read_from_paper`]), and beside `choice` `error-paper-unread`, `error-vote-choice`.
    pub fn read(&self, choosing: Option<&Choosing>, method: Method) -> Result<Reading, Vec<FieldError>> {
        let choice = self.vote.choice.as_str();
        if self.invalid || (choosing.is_none() && choice == INVALID) {
            return Ok(Reading::Invalid);
        }
        if choosing.is_none() && choice == BLANK {
            return Ok(Reading::Blank);
        }
        let Some(choosing) = choosing else {
            if choice.is_empty() {
                return Err(vec![Refusal::new("error-paper-unread").at("choice")]);
            }
            let vote = VoteInput { reason: String::new(), ..self.vote.clone() };
            return Ok(vote.read(None, method)?.0.into());
        };
        let typed = |option| self.vote.marks.get(&option).cloned().unwrap_or_default();
        let most = choosing.points_max.unwrap_or_default();
        let said = Ballot::read_from_paper(choosing.method, &choosing.choosable(), typed, self.vote.blank, most)?;
        Ok(said.map_or(Reading::Invalid, |ballot| Cast::Ballot(ballot).into()))
    }
}

/// Keeps what somebody reads on a paper of the pile; which one they have nothing for yet, if any. The first two who do so are those who read
/// the pile, and neither sees what the other has.
///
/// # Errors
/// `error-paper-none` where nothing came back, or the vote is secret and not closed; `error-paper-counted`; `error-paper-number` for a paper
/// that is not in the pile; `error-paper-readers` where two others read it; `error-paper-handed-in` once one is done; what a paper is refused
/// for (see [`Ballot::read_from_paper`]), and beside `choice` `error-paper-unread`, `error-vote-choice`; `error-paper-own-vote`; `error-paper-proposer`, `error-paper-candidate`, `error-paper-named`; [`Power::HandlePaper`], or the
/// powers that stand in for it.
pub async fn read_paper(
    db: &Db,
    act: &Act,
    number: i64,
    paper: i64,
    input: PaperInput,
) -> Result<Option<i64>, CommandError> {
    // What is answered to a request key would be kept with its time.
    let act = Act::new(act.actor.clone(), act.now);
    db.command(&act, "decisions.read_paper", move |tx| {
        let (row, reader) = tx.pile_to_read(number)?;
        let papers = papers_of(tx.conn, &row)?;
        if papers.is_empty() {
            return Err(CommandError::refused("error-paper-none"));
        }
        if !papers.contains(&paper) {
            return Err(CommandError::refused("error-paper-number"));
        }
        let set = tx.own_set(&row, &reader)?;
        let reading = input.read(row.choosing()?.as_ref(), method_of(tx.conn, &row)?)?;
        tx.keep_reading(&row, set.pass, paper, &reading)?;
        Ok(missing(&papers, &read_in(tx.conn, &row.id, set.pass)?).into_iter().next())
    })
    .await
}

/// Hands in what somebody has read, once the vote is closed: it cannot be changed any more. Where the other has handed in the same, the
/// papers are counted, and with them the vote.
///
/// # Errors
/// `error-paper-open` before the close, `error-paper-missing` (argument `count`); otherwise as [`read_paper`].
pub async fn hand_in_papers(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    super::advance(db, act.now).await?;
    db.command(act, "decisions.hand_in_papers", move |tx| {
        let (row, reader) = tx.pile_to_read(number)?;
        if pile_of(tx.conn, &row.id)?.is_none() {
            return Err(CommandError::refused("error-paper-open"));
        }
        let set = tx.own_set(&row, &reader)?;
        let read = read_in(tx.conn, &row.id, set.pass)?;
        let left = missing(&papers_of(tx.conn, &row)?, &read).len();
        if left > 0 {
            return Err(Refusal::new("error-paper-missing").with("count", left.to_string()).into());
        }
        tx.hand_in(&row, &set, &read)?;
        let sets = tx.both_sets(&row)?;
        if let Some([first, second]) = sets
            && differences(&first, &second).is_empty()
        {
            return tx.count_papers(&row, &first, &second, &Pile::new());
        }
        Ok(())
    })
    .await?;
    super::advance(db, act.now).await?;
    Ok(())
}

/// Keeps what one of the two who read the pile, in the presence of the other, says of a paper that they read differently.
///
/// # Errors
/// `error-paper-alone` where not both have handed in, `error-paper-agreed` for a paper that they read alike, `error-paper-reader` for
/// anybody else, `error-paper-settling` where the other is at it, `error-paper-handed-in` once it waits for the other; what
/// [`read_paper`] refuses.
pub async fn settle_paper(db: &Db, act: &Act, number: i64, paper: i64, input: PaperInput) -> Result<(), CommandError> {
    let act = Act::new(act.actor.clone(), act.now);
    db.command(&act, "decisions.settle_paper", move |tx| {
        let (row, reader) = tx.pile_to_read(number)?;
        let [first, second] = tx.read_by_both(&row, &reader)?;
        if !differences(&first, &second).iter().any(|difference| difference.paper == paper) {
            return Err(CommandError::refused("error-paper-agreed"));
        }
        let sets = sets_of(tx.conn, &row.id)?;
        match sets.into_iter().find(|set| set.pass == TOGETHER) {
            None => {
                tx.begin_set(&row, TOGETHER, &reader)?;
            }
            Some(set) if set.handed_in_at.is_some() => return Err(CommandError::refused("error-paper-handed-in")),
            Some(set) if set.member != reader => return Err(CommandError::refused("error-paper-settling")),
            Some(_) => {}
        }
        let reading = input.read(row.choosing()?.as_ref(), method_of(tx.conn, &row)?)?;
        tx.keep_reading(&row, TOGETHER, paper, &reading)
    })
    .await
}

/// Hands what was settled over to the other of the two, who confirms it.
///
/// # Errors
/// `error-paper-missing` (argument `count`) where papers are left on which both differ; otherwise as [`settle_paper`].
pub async fn hand_over_papers(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.hand_over_papers", move |tx| {
        let (row, reader) = tx.pile_to_read(number)?;
        let [first, second] = tx.read_by_both(&row, &reader)?;
        let together = read_in(tx.conn, &row.id, TOGETHER)?;
        let left = differences(&first, &second).iter().filter(|one| !together.contains_key(&one.paper)).count();
        if left > 0 {
            return Err(Refusal::new("error-paper-missing").with("count", left.to_string()).into());
        }
        let set = sets_of(tx.conn, &row.id)?.into_iter().find(|set| set.pass == TOGETHER);
        let set = set.ok_or_else(|| CommandError::refused("error-paper-agreed"))?;
        if set.handed_in_at.is_some() {
            return Err(CommandError::refused("error-paper-handed-in"));
        }
        if set.member != reader {
            return Err(CommandError::refused("error-paper-settling"));
        }
        tx.hand_in(&row, &set, &together)
    })
    .await
}

/// Confirms what the other of the two has settled: the papers are counted, and with them the vote. Or doubts it, and it is settled anew.
///
/// # Errors
/// `error-paper-unsettled` where nothing was handed over, `error-paper-own` for whoever settled it; otherwise as [`settle_paper`].
pub async fn confirm_papers(db: &Db, act: &Act, number: i64, agrees: bool) -> Result<(), CommandError> {
    db.command(act, "decisions.confirm_papers", move |tx| {
        let (row, reader) = tx.pile_to_read(number)?;
        let [first, second] = tx.read_by_both(&row, &reader)?;
        let set = sets_of(tx.conn, &row.id)?.into_iter().find(|set| set.pass == TOGETHER);
        let set = set.filter(|set| set.handed_in_at.is_some());
        let set = set.ok_or_else(|| CommandError::refused("error-paper-unsettled"))?;
        if set.member == reader {
            return Err(CommandError::refused("error-paper-own"));
        }
        if agrees {
            let together = read_in(tx.conn, &row.id, TOGETHER)?;
            tx.record(Event::new("decisions.paper.confirmed", row.short_name(), json!({})))?;
            return tx.count_papers(&row, &first, &second, &together);
        }
        tx.forget_sets(&row, &[TOGETHER])?;
        tx.record(Event::new("decisions.paper.doubted", row.short_name(), json!({})))?;
        Ok(())
    })
    .await?;
    super::advance(db, act.now).await?;
    Ok(())
}

/// Forgets what was read, so that the pile is read anew, possibly by others: where somebody who read it is gone, or it was numbered wrongly.
///
/// # Errors
/// `error-paper-none` where nothing was read; otherwise as [`read_paper`].
pub async fn read_papers_anew(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.read_papers_anew", move |tx| {
        let (row, _) = tx.pile_to_read(number)?;
        if sets_of(tx.conn, &row.id)?.is_empty() {
            return Err(CommandError::refused("error-paper-none"));
        }
        tx.forget_sets(&row, &[1, 2, TOGETHER])?;
        tx.record(Event::new("decisions.paper.anew", row.short_name(), json!({})))?;
        Ok(())
    })
    .await
}

impl Tx<'_> {
    /// A decision whose papers are not counted yet, and who reads them.
    fn pile_to_read(&mut self, number: i64) -> Result<(DecisionRow, MemberId), CommandError> {
        self.require(Power::ReadDecisions)?;
        let row = self.decision(number)?;
        let reader = self.handler(&row, Handling::Reading)?;
        if pile_of(self.conn, &row.id)?.is_some_and(|pile| pile.counted_at.is_some()) {
            return Err(CommandError::refused("error-paper-counted"));
        }
        if row.stage()? != Stage::Voting {
            return Err(CommandError::refused("error-paper-none"));
        }
        Ok((row, reader))
    }

    /// The set of whoever reads, begun where they have none.
    fn own_set(&mut self, row: &DecisionRow, reader: &MemberId) -> Result<SetRow, CommandError> {
        let sets = sets_of(self.conn, &row.id)?;
        if let Some(set) = sets.iter().find(|set| set.member == *reader && set.pass != TOGETHER) {
            return match set.handed_in_at {
                None => Ok(set.clone()),
                Some(_) => Err(CommandError::refused("error-paper-handed-in")),
            };
        }
        let free = [1, 2].into_iter().find(|pass| sets.iter().all(|set| set.pass != *pass));
        match free {
            Some(pass) => self.begin_set(row, pass, reader),
            None => Err(CommandError::refused("error-paper-readers")),
        }
    }

    fn begin_set(&mut self, row: &DecisionRow, pass: i64, reader: &MemberId) -> Result<SetRow, CommandError> {
        let salt = format!("{:032x}", rand::random::<u128>());
        diesel::insert_into(paper_sets::table)
            .values((
                paper_sets::decision_id.eq(&row.id),
                paper_sets::pass.eq(pass),
                paper_sets::member_id.eq(reader),
                paper_sets::salt.eq(&salt),
            ))
            .execute(self.conn)?;
        Ok(SetRow { pass, member: reader.clone(), salt, handed_in_at: None })
    }

    fn keep_reading(
        &mut self,
        row: &DecisionRow,
        pass: i64,
        paper: i64,
        reading: &Reading,
    ) -> Result<(), CommandError> {
        diesel::delete(paper_entries::table.find((&row.id, pass, paper))).execute(self.conn)?;
        diesel::insert_into(paper_entries::table)
            .values((
                paper_entries::decision_id.eq(&row.id),
                paper_entries::pass.eq(pass),
                paper_entries::paper.eq(paper),
                paper_entries::reading.eq(reading.to_string()),
            ))
            .execute(self.conn)?;
        Ok(())
    }

    fn hand_in(&mut self, row: &DecisionRow, set: &SetRow, read: &Pile) -> Result<(), CommandError> {
        diesel::update(paper_sets::table.find((&row.id, set.pass)))
            .set(paper_sets::handed_in_at.eq(Some(stored(self.now))))
            .execute(self.conn)?;
        let payload = json!({ "set": set.pass, "papers": read.len(), "digest": set_digest(set, read) });
        let event = if set.pass == TOGETHER {
            Event::new("decisions.paper.settled", row.short_name(), payload)
        } else {
            Event::new("decisions.paper.entered", row.short_name(), payload)
        };
        self.record(event)?;
        Ok(())
    }

    /// What both have read, once both have handed it in.
    fn both_sets(&mut self, row: &DecisionRow) -> Result<Option<[Pile; 2]>, StoreError> {
        let sets: BTreeMap<i64, SetRow> = sets_of(self.conn, &row.id)?.into_iter().map(|set| (set.pass, set)).collect();
        let done = |pass: i64| sets.get(&pass).is_some_and(|set| set.handed_in_at.is_some());
        if !done(1) || !done(2) {
            return Ok(None);
        }
        Ok(Some([read_in(self.conn, &row.id, 1)?, read_in(self.conn, &row.id, 2)?]))
    }

    /// What both have read, for one of them.
    fn read_by_both(&mut self, row: &DecisionRow, reader: &MemberId) -> Result<[Pile; 2], CommandError> {
        let sets = sets_of(self.conn, &row.id)?;
        if !sets.iter().any(|set| set.pass != TOGETHER && set.member == *reader) {
            return Err(CommandError::refused("error-paper-reader"));
        }
        self.both_sets(row)?.ok_or_else(|| CommandError::refused("error-paper-alone"))
    }

    /// Forgets some sets with what is in them.
    pub(super) fn forget_sets(&mut self, row: &DecisionRow, passes: &[i64]) -> Result<(), StoreError> {
        let entries = paper_entries::table.filter(paper_entries::decision_id.eq(&row.id));
        diesel::delete(entries.filter(paper_entries::pass.eq_any(passes))).execute(self.conn)?;
        let sets = paper_sets::table.filter(paper_sets::decision_id.eq(&row.id));
        diesel::delete(sets.filter(paper_sets::pass.eq_any(passes))).execute(self.conn)?;
        Ok(())
    }
}
