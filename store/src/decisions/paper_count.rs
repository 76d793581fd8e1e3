//! The close of a vote of which papers came back, and their count: until both readers agree, the vote is closed and not counted. Then the
//! papers go into the box, or among the open votes, as if they had been cast on the web; what was read on each is forgotten.

use std::collections::HashMap;

use diesel::prelude::*;
use domain::Moment;
use domain::decisions::cast::Cast;
use domain::decisions::paper::{PaperState, Pile, Reading, Unread, settled};
use domain::decisions::paper_class::class_of;
use domain::decisions::secrecy::BallotKey;
use domain::decisions::stage::Stage;
use domain::decisions::turnout::told;
use domain::members::status::MemberNumber;
use serde_json::{Value, json};

use super::frozen::rules_of;
use super::paper_class::papers_by_class;
use super::paper_read::TOGETHER;
use super::paper_rows::{IssueRow, box_digest, issues_of, members_on_paper, numbers_of, pile_of, told_of_register};
use super::row::DecisionRow;
use super::turnout::floor_of;
use crate::audit::Event;
use crate::error::{CommandError, StoreError};
use crate::schema::{decisions, members, open_votes, paper_piles};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// What a close does with papers.
pub(super) enum Papers {
    /// There are none to count: what the log says of the register, where any was issued.
    None(Option<Value>),
    /// Some came back, and the vote waits for them.
    Wait,
    /// They were counted at this moment, and with them the vote can be.
    Counted(Moment),
}

impl Tx<'_> {
    /// Closes a vote whose deadline has come as far as its papers go. Those that are out lapse. Where some came back, the box is settled
    /// and the vote waits, closed and not counted.
    pub(super) fn close_papers(&mut self, row: &DecisionRow) -> Result<Papers, CommandError> {
        let due = decisions::table
            .find(&row.id)
            .filter(decisions::stage.eq(Stage::Voting.as_str()))
            .filter(decisions::voting_until.le(stored(self.now)));
        let due: i64 = due.count().get_result(self.conn)?;
        if due != 1 {
            return Ok(Papers::None(None));
        }
        if let Some(pile) = pile_of(self.conn, &row.id)? {
            return Ok(pile.counted_at.map_or(Papers::Wait, |at| Papers::Counted(moment(at))));
        }
        let issues = self.lapse_papers(row)?;
        if issues.is_empty() {
            return Ok(Papers::None(None));
        }
        let (numbers, register) = (numbers_of(&issues)?, told_of_register(&issues)?);
        if numbers.returned == 0 {
            return Ok(Papers::None(Some(register)));
        }
        self.forget_reminders(&row.id)?;
        let settled = if row.secret { Some(self.settle_box(row)?) } else { None };
        let salt = format!("{:032x}", rand::random::<u128>());
        diesel::insert_into(paper_piles::table)
            .values((
                paper_piles::decision_id.eq(&row.id),
                paper_piles::sheets.eq(numbers.returned),
                paper_piles::closed_at.eq(stored(self.now)),
                paper_piles::salt.eq(&salt),
            ))
            .execute(self.conn)?;
        let payload =
            json!({ "sheets": numbers.returned, "register": register, "digest": box_digest(&salt, settled.as_ref()) });
        self.record(Event::new("decisions.paper.waiting", row.short_name(), payload))?;
        Ok(Papers::Wait)
    }

    /// Counts the papers on which both readers agree. From then on the vote can be counted; it takes effect from that moment, not from its
    /// deadline.
    pub(super) fn count_papers(
        &mut self,
        row: &DecisionRow,
        first: &Pile,
        second: &Pile,
        together: &Pile,
    ) -> Result<(), CommandError> {
        let pile = settled(first, second, together)?;
        let sheets = pile_of(self.conn, &row.id)?.map_or(0, |waiting| waiting.sheets);
        if i64::try_from(pile.len()) != Ok(sheets) {
            return Err(CommandError::refused("error-paper-number"));
        }
        let unread = Unread::of(&rules_of(self.conn, &row.id, Stage::Voting)?, row.choosing()?.is_some());
        let cast: Vec<(i64, Option<Cast>)> =
            pile.iter().map(|(paper, reading)| (*paper, reading.counts_as(unread))).collect();
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let how_many = |which: &Reading| pile.values().filter(|reading| *reading == which).count();
        let is_told = self.are_enough_to_tell(row)?;
        let told_of = |which: &Reading| is_told.then(|| number(how_many(which)));
        let (blank, invalid) = (told_of(&Reading::Blank), told_of(&Reading::Invalid));
        // Of few papers that would tell what is withheld, where whatever counts for nothing is of one sort.
        let uncounted = is_told.then(|| number(cast.iter().filter(|(_, said)| said.is_none()).count()));
        let votes = if row.secret { self.papers_put_in_box(row, &cast)? } else { self.papers_as_votes(row, &cast)? };
        self.forget_sets(row, &[1, 2, TOGETHER])?;
        diesel::update(paper_piles::table.find(&row.id))
            .set((
                paper_piles::salt.eq(""),
                paper_piles::counted_at.eq(Some(stored(self.now))),
                paper_piles::blank.eq(blank),
                paper_piles::invalid.eq(invalid),
                paper_piles::uncounted.eq(uncounted.unwrap_or(0)),
            ))
            .execute(self.conn)?;
        let payload =
            json!({ "sheets": sheets, "blank": blank, "invalid": invalid, "uncounted": uncounted, "votes": votes });
        self.record(Event::new("decisions.paper.counted", row.short_name(), payload))?;
        Ok(())
    }

    /// Whether so many papers came back that what some of them say tells nothing of one member: in an open vote it is seen anyway.
    fn are_enough_to_tell(&mut self, row: &DecisionRow) -> Result<bool, StoreError> {
        let Some(floor) = floor_of(self.conn, row)? else { return Ok(true) };
        let members = members_on_paper(self.conn, &row.id)?.len();
        Ok(told(i64::try_from(members).unwrap_or(i64::MAX), floor).is_some())
    }

    /// Puts papers into the box of a secret vote, each a unit ballot, as the web does; where each class counts by itself, with the class that a
    /// paper's number says.
    fn papers_put_in_box(
        &mut self,
        row: &DecisionRow,
        cast: &[(i64, Option<Cast>)],
    ) -> Result<Option<Value>, CommandError> {
        let by_class = papers_by_class(self.conn, row)?;
        for (paper, said) in cast {
            let Some(said) = said else { continue };
            let class = class_of(&by_class, *paper).map(str::to_owned);
            if class.is_none() && !by_class.is_empty() {
                return Err(CommandError::refused("error-paper-number"));
            }
            // Nobody knows the key, so that no tracker leads to a paper.
            let trackers = BallotKey::of(rand::random::<u128>()).trackers(0, 1).into_iter();
            let ballots: Vec<(String, Option<String>)> = trackers.map(|tracker| (tracker, class.clone())).collect();
            self.put_in_box(row, &ballots, said)?;
        }
        Ok(None)
    }

    /// Stores what an open vote's papers say as their members' votes; what the log says of them.
    fn papers_as_votes(
        &mut self,
        row: &DecisionRow,
        cast: &[(i64, Option<Cast>)],
    ) -> Result<Option<Value>, CommandError> {
        let issues: HashMap<i64, IssueRow> =
            issues_of(self.conn, &row.id)?.into_iter().map(|issue| (issue.number, issue)).collect();
        let mut votes = Vec::with_capacity(cast.len());
        for (paper, said) in cast {
            let issue = issues.get(paper).ok_or_else(|| row.corrupt("papers"))?;
            if issue.state()? != PaperState::Returned {
                return Err(StoreError::Corrupt(format!("paper {paper} of {}", row.short_name())).into());
            }
            let Some(said) = said else { continue };
            diesel::insert_into(open_votes::table)
                .values((
                    open_votes::decision_id.eq(&row.id),
                    open_votes::member_id.eq(&issue.member),
                    open_votes::choice.eq(said.to_string()),
                    open_votes::reason.eq(""),
                    open_votes::cast_at.eq(stored(self.now)),
                ))
                .execute(self.conn)?;
            let number: i64 = members::table.find(&issue.member).select(members::number).first(self.conn)?;
            votes.push(json!({ "member": MemberNumber(number).to_string(), "choice": said }));
        }
        Ok(Some(json!(votes)))
    }
}
