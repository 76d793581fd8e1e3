//! Paper ballots as their tables hold them: who has one, what waits in the pile, and what is read on it.

use std::ops::RangeInclusive;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::audit::fingerprint;
use domain::decisions::paper::{PaperNumbers, PaperState, Pile, Reading};
use domain::decisions::turnout::told;
use serde_json::{Value, json};

use super::paper_class::voters_of_few_of_class;
use super::row::DecisionRow;
use super::secret_box::Settled;
use super::turnout::floor_of;
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::{
    electoral_roll, members, open_votes, paper_entries, paper_issues, paper_piles, paper_sets, secret_marks,
};

/// An issue of paper as its table holds it, in the order of its columns behind the decision.
#[derive(Debug, Clone, Queryable)]
pub(super) struct IssueRow {
    /// Its number in the register.
    pub number: i64,
    /// Who has it.
    pub member: MemberId,
    /// Of how many sheets it is.
    pub sheets: i64,
    /// What became of it.
    pub state: String,
    /// What the log's digest is salted with.
    pub salt: String,
}

impl IssueRow {
    /// What became of it.
    pub(super) fn state(&self) -> Result<PaperState, StoreError> {
        self.state.parse().map_err(|_| StoreError::Corrupt(format!("the state of paper {}", self.number)))
    }

    /// The digest by which the log knows whose it is, and tells nobody.
    pub(super) fn digest(&self, decision: i64, member: i64) -> String {
        fingerprint(&(decision, self.number, member, self.sheets, self.salt.as_str()))
    }
}

/// What came back of a vote that has closed, in the order of the table's columns behind the decision.
#[derive(Debug, Clone, Queryable)]
pub(super) struct PileRow {
    /// How many sheets.
    pub sheets: i64,
    /// When the vote was closed for them to be entered.
    pub closed_at: NaiveDateTime,
    /// What the log's digest of the box is salted with, until they are counted.
    pub salt: String,
    /// When they were counted.
    pub counted_at: Option<NaiveDateTime>,
    /// How many were blank, once counted; not told where so few came back in secret that it could tell how one of them voted.
    pub blank: Option<i64>,
    /// How many were invalid, likewise.
    pub invalid: Option<i64>,
    /// How many of them count for nothing; 0 where that is not told. Earlier versions kept it there all the same.
    pub uncounted: i64,
}

impl PileRow {
    /// Whether so few came back that it is not told how many of them said nothing.
    pub(super) fn is_withheld(&self) -> bool {
        self.counted_at.is_some() && self.blank.is_none()
    }

    /// How many may count for nothing, by what is kept: where that is withheld, up to all of them.
    pub(super) fn may_count_for_nothing(&self) -> RangeInclusive<i64> {
        self.uncounted..=if self.is_withheld() { self.sheets } else { self.uncounted }
    }
}

/// Somebody who reads a pile, in the order of the table's columns behind the decision.
#[derive(Debug, Clone, Queryable)]
pub(super) struct SetRow {
    /// 1 or 2, or 3 for what both settle on.
    pub pass: i64,
    /// Who reads.
    pub member: MemberId,
    /// What the log's digest is salted with.
    pub salt: String,
    /// When they were done.
    pub handed_in_at: Option<NaiveDateTime>,
}

/// The register of a decision's papers, in the order of issue.
pub(super) fn issues_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<IssueRow>, StoreError> {
    let issues = paper_issues::table
        .filter(paper_issues::decision_id.eq(decision))
        .order(paper_issues::number)
        .select((
            paper_issues::number,
            paper_issues::member_id,
            paper_issues::sheets,
            paper_issues::state,
            paper_issues::salt,
        ))
        .load(conn)?;
    Ok(issues)
}

/// The paper that a member has or had returned; nothing where it was spoiled or there was none.
pub(super) fn paper_of(
    conn: &mut DbConn,
    decision: &DecisionId,
    member: &MemberId,
) -> Result<Option<PaperState>, StoreError> {
    let state: Option<String> = paper_issues::table
        .filter(paper_issues::decision_id.eq(decision))
        .filter(paper_issues::member_id.eq(member))
        .filter(paper_issues::state.ne(PaperState::Spoiled.as_str()))
        .select(paper_issues::state)
        .first(conn)
        .optional()?;
    let read = state.map(|state| state.parse::<PaperState>()).transpose();
    read.map_err(|_| StoreError::Corrupt(format!("a paper of decision {decision}")))
}

/// How the papers of a decision stand.
pub(super) fn numbers_of(issues: &[IssueRow]) -> Result<PaperNumbers, StoreError> {
    let states: Result<Vec<_>, StoreError> = issues.iter().map(|issue| Ok((issue.state()?, issue.sheets))).collect();
    Ok(PaperNumbers::of(states?))
}

/// What the log says of a register once nothing in it changes any more: its numbers, and the hash of what became of each issue.
pub(super) fn told_of_register(issues: &[IssueRow]) -> Result<Value, StoreError> {
    let states: Vec<_> = issues.iter().map(|issue| (issue.number, issue.sheets, issue.state.as_str())).collect();
    Ok(json!({ "numbers": numbers_of(issues)?, "hash": fingerprint(&states) }))
}

/// The pile of a decision that has closed with papers.
pub(super) fn pile_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Option<PileRow>, StoreError> {
    let pile = paper_piles::table
        .find(decision)
        .select((
            paper_piles::sheets,
            paper_piles::closed_at,
            paper_piles::salt,
            paper_piles::counted_at,
            paper_piles::blank,
            paper_piles::invalid,
            paper_piles::uncounted,
        ))
        .first(conn)
        .optional()?;
    Ok(pile)
}

/// The digest by which the log knows what is in the box while it waits for its papers. Without a salt it would tell, together with the box
/// after the count, what was on paper.
pub(super) fn box_digest(salt: &str, settled: Option<&Settled>) -> String {
    fingerprint(&(salt, settled))
}

/// The decisions that wait for their papers to be counted.
pub(super) fn waiting(conn: &mut DbConn) -> Result<Vec<DecisionId>, StoreError> {
    let waiting =
        paper_piles::table.filter(paper_piles::counted_at.is_null()).select(paper_piles::decision_id).load(conn)?;
    Ok(waiting)
}

/// From when on a vote could be counted: its deadline, or when its papers were, where that came later.
pub(super) fn countable_from(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<NaiveDateTime>, StoreError> {
    let counted = pile_of(conn, &row.id)?.and_then(|pile| pile.counted_at);
    Ok(row.voting_until.map(|until| counted.map_or(until, |counted| counted.max(until))))
}

/// The votes of those whose papers came back and are not counted yet.
pub(super) fn votes_on_paper(conn: &mut DbConn, decision: &DecisionId) -> Result<i64, StoreError> {
    if pile_of(conn, decision)?.is_some_and(|pile| pile.counted_at.is_some()) {
        return Ok(0);
    }
    let votes: Vec<i64> = paper_issues::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(paper_issues::decision_id)
                .and(electoral_roll::member_id.eq(paper_issues::member_id))),
        )
        .filter(paper_issues::decision_id.eq(decision))
        .filter(paper_issues::state.eq(PaperState::Returned.as_str()))
        .select(electoral_roll::votes)
        .load(conn)?;
    Ok(votes.iter().sum())
}

/// How many persons took part by a paper alone: it is still to be counted, or is invalid and counts for nothing. Those who are marked, or
/// have a vote by now, are not among them.
pub(super) fn persons_by_paper_alone(conn: &mut DbConn, decision: &DecisionId) -> Result<i64, StoreError> {
    let persons = paper_issues::table
        .left_join(
            open_votes::table.on(open_votes::decision_id
                .eq(paper_issues::decision_id)
                .and(open_votes::member_id.eq(paper_issues::member_id))),
        )
        .left_join(
            secret_marks::table.on(secret_marks::decision_id
                .eq(paper_issues::decision_id)
                .and(secret_marks::member_id.eq(paper_issues::member_id))),
        )
        .filter(paper_issues::decision_id.eq(decision))
        .filter(paper_issues::state.eq(PaperState::Returned.as_str()))
        .filter(open_votes::member_id.is_null())
        .filter(secret_marks::member_id.is_null())
        .count()
        .get_result(conn)?;
    Ok(persons)
}

/// Those of the members of some numbers who have a paper, or had one that came back or lapsed.
pub(super) fn paper_among(conn: &mut DbConn, decision: &DecisionId, numbers: &[i64]) -> Result<Vec<i64>, StoreError> {
    let mut with_paper = Vec::new();
    for some in numbers.chunks(VALUES_AT_ONCE) {
        let found: Vec<i64> = paper_issues::table
            .inner_join(members::table)
            .filter(paper_issues::decision_id.eq(decision))
            .filter(paper_issues::state.ne(PaperState::Spoiled.as_str()))
            .filter(members::number.eq_any(some))
            .select(members::number)
            .load(conn)?;
        with_paper.extend(found);
    }
    Ok(with_paper)
}

/// Refuses whoever has a paper ballot: as long as they have one, the web takes no vote from them.
///
/// # Errors
/// `error-vote-paper-returned` where it came back, otherwise `error-vote-paper`.
pub(super) fn refuse_paper(conn: &mut DbConn, decision: &DecisionId, voter: &MemberId) -> Result<(), CommandError> {
    match paper_of(conn, decision, voter)? {
        None => Ok(()),
        Some(PaperState::Returned) => Err(CommandError::refused("error-vote-paper-returned")),
        Some(_) => Err(CommandError::refused("error-vote-paper")),
    }
}

/// The numbers of those whose papers came back.
pub(super) fn members_on_paper(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<i64>, StoreError> {
    let members = paper_issues::table
        .inner_join(members::table)
        .filter(paper_issues::decision_id.eq(decision))
        .filter(paper_issues::state.eq(PaperState::Returned.as_str()))
        .select(members::number)
        .load(conn)?;
    Ok(members)
}

/// Those whose papers came back in a secret vote in which so few did, or so few of their class where papers are read by class, that whoever
/// reads them may guess whose they are: those of each such class by themselves, the fewest first. Nobody where more did, or where it is seen
/// anyway.
pub(super) fn voters_of_few(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<Vec<MemberId>>, StoreError> {
    let Some(floor) = floor_of(conn, row)? else { return Ok(Vec::new()) };
    let of_classes = voters_of_few_of_class(conn, row, floor)?;
    if !of_classes.is_empty() {
        return Ok(of_classes);
    }
    let voters: Vec<MemberId> = paper_issues::table
        .filter(paper_issues::decision_id.eq(&row.id))
        .filter(paper_issues::state.eq(PaperState::Returned.as_str()))
        .select(paper_issues::member_id)
        // So many are enough to know that they are not few.
        .limit(floor)
        .load(conn)?;
    let are_few = told(i64::try_from(voters.len()).unwrap_or(i64::MAX), floor).is_none();
    Ok(if are_few { vec![voters] } else { Vec::new() })
}

/// Who reads a decision's papers.
pub(super) fn sets_of(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<SetRow>, StoreError> {
    let sets = paper_sets::table
        .filter(paper_sets::decision_id.eq(decision))
        .order(paper_sets::pass)
        .select((paper_sets::pass, paper_sets::member_id, paper_sets::salt, paper_sets::handed_in_at))
        .load(conn)?;
    Ok(sets)
}

/// What somebody has read so far.
pub(super) fn read_in(conn: &mut DbConn, decision: &DecisionId, pass: i64) -> Result<Pile, StoreError> {
    let rows: Vec<(i64, String)> = paper_entries::table
        .filter(paper_entries::decision_id.eq(decision))
        .filter(paper_entries::pass.eq(pass))
        .order(paper_entries::paper)
        .select((paper_entries::paper, paper_entries::reading))
        .load(conn)?;
    let unreadable = |()| StoreError::Corrupt(format!("a paper of decision {decision}"));
    rows.into_iter().map(|(paper, reading)| Ok((paper, reading.parse::<Reading>().map_err(unreadable)?))).collect()
}

/// The digest by which the log knows what was handed in. The salt goes with the set when the papers are counted: then nobody can guess any
/// more what it said.
pub(super) fn set_digest(set: &SetRow, read: &Pile) -> String {
    let said: Vec<(i64, String)> = read.iter().map(|(paper, reading)| (*paper, reading.to_string())).collect();
    fingerprint(&(set.pass, set.salt.as_str(), said))
}

/// The numbers of the papers that are to be read: of a secret vote those that were written on the shuffled papers, of an open one those
/// under which they were issued.
pub(super) fn papers_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Vec<i64>, StoreError> {
    if row.secret {
        return Ok(pile_of(conn, &row.id)?.map_or_else(Vec::new, |pile| (1..=pile.sheets).collect()));
    }
    let returned: Vec<i64> = paper_issues::table
        .filter(paper_issues::decision_id.eq(&row.id))
        .filter(paper_issues::state.eq(PaperState::Returned.as_str()))
        .order(paper_issues::number)
        .select(paper_issues::number)
        .load(conn)?;
    Ok(returned)
}
