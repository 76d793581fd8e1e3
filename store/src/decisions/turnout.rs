//! Who takes part in a decision: the turnout, the result, and the viewer's own place and vote.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::decisions::cast::Cast;
use domain::decisions::choice_count::ChoiceOutcome;
use domain::decisions::count::{ClassVotes, Conditions, Outcome, Votes, count, count_as_before};
use domain::decisions::quorum::{Persons, Quorum, QuorumOf, Turnout};
use domain::decisions::roll::RollReason;
use domain::decisions::stage::Stage;
use domain::decisions::ties::Ties;
use domain::decisions::turnout::{told, turnout_floor};
use domain::rules::fraction::Fraction;
use domain::rules::parameter::{QUORUM, QUORUM_OF};

use super::ballots::{quorum_of, turnout_of};
use super::carry::CARRIED;
use super::class_floor::few_of_a_class;
use super::for_and_against::conditions_of;
use super::frozen::rules_of;
use super::meetings::present::{meeting_of, present_shown, stored_present};
use super::page::MemberName;
use super::page_rules::GoverningRule;
use super::paper_rows::{persons_by_paper_alone, pile_of, votes_on_paper};
use super::row::DecisionRow;
use super::secret_carry::along_max;
use super::votes_page::who_noted;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::{DecisionId, MemberId};
use crate::schema::{
    carried_votes, decision_counts, decision_results, electoral_roll, members, open_votes, secret_marks,
};
use crate::time::moment;

/// Why it is not told how many have voted in a secret vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// Fewer have voted than this number, and they are not counted yet.
    Below(i64),
    /// They are counted and their votes are told, but not how many persons they are, since so few are fewer than the floor. Both together
    /// would tell more.
    Persons {
        /// What they are.
        few: FewOf,
        /// The number from which on they would not be few.
        floor: i64,
    },
    /// Votes may go along with ballots: by how much the number rises at once would tell how many went along with one, and by that whose it is.
    UntilCounted,
}

/// Of what there are so few in a counted secret vote that it is not told how many persons voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FewOf {
    /// Members who cast a ballot, of whom not all have as many votes: it would tell who of them did.
    Voters,
    /// Members of a class who cast one, in all or beside the votes that went along with one, where each class counts by itself and not all
    /// members have as many votes.
    Class,
    /// Members whose papers came back: it would tell how many of these count for nothing.
    Papers,
}

/// How many take part, while a vote is open and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Members on the roll.
    pub members_on_roll: i64,
    /// Their votes.
    pub votes_on_roll: i64,
    /// Members who have voted, on the web or on paper, or are carried, in an open vote since the close; zero where that is withheld.
    pub members_voted: i64,
    /// How many of them no list of votes names, since they voted by a paper that is not counted yet, or is invalid and counts for nothing;
    /// `None` where ballots are secret, and nobody is named.
    pub members_on_paper: Option<i64>,
    /// The votes of those who voted; zero where that is withheld, which it is not by [`Withheld::Persons`].
    pub votes_cast: i64,
    /// Why it is withheld how many have voted, where it is.
    pub withheld: Option<Withheld>,
    /// What the quorum counts.
    pub quorum_of: QuorumOf,
    /// The least number of votes, or of members, that meets the quorum.
    pub quorum_votes: i64,
    /// Whether as many take part as the quorum asks, and somebody voted; not where it is withheld how many votes were cast.
    pub quorum_reached: bool,
    /// The votes of those present, where it is voted on in a meeting: now, or as it closed; by attendance alone where it is withheld how many
    /// have voted, or so few did in a secret vote that it is told of none of them.
    pub votes_present: Option<i64>,
}

impl Standing {
    /// What the quorum is counted by: as many there are on the roll, and as many took part.
    #[must_use]
    pub const fn for_quorum(&self) -> (i64, i64) {
        match self.quorum_of {
            QuorumOf::Votes => (self.votes_on_roll, self.votes_cast),
            QuorumOf::Persons => (self.members_on_roll, self.members_voted),
            QuorumOf::Present => match self.votes_present {
                Some(present) => (self.votes_on_roll, present),
                None => (self.votes_on_roll, 0),
            },
        }
    }
}

/// The result, with everything that is needed to redo it.
#[derive(Debug, Clone)]
pub struct TalliedResult {
    /// The count.
    pub outcome: Outcome,
    /// The rules that it went by.
    pub conditions: Conditions,
    /// The votes of each class, where each was counted by itself.
    pub classes: Vec<ClassVotes>,
    /// When it was counted.
    pub counted_at: Moment,
}

/// What came of a decision among options.
#[derive(Debug, Clone)]
pub struct ChoiceResult {
    /// The count.
    pub outcome: ChoiceOutcome,
    /// How many had to take part.
    pub quorum: Quorum,
    /// What becomes of ties.
    pub ties: Ties,
    /// When it was counted.
    pub counted_at: Moment,
}

/// The viewer's own place on the roll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RollPlace {
    /// The viewer's votes.
    pub votes: i64,
    /// Why the viewer is on the roll, or is not.
    pub reason: RollReason,
}

/// The viewer's own vote.
#[derive(Debug, Clone)]
pub struct MyVote {
    /// What was voted.
    pub choice: Cast,
    /// Why, possibly nothing.
    pub reason: String,
    /// When.
    pub cast_at: Moment,
    /// Who entered it for the viewer, where the viewer called it out in a meeting.
    pub noted_by: Option<MemberName>,
}

/// The turnout of a decision.
pub(super) fn standing(conn: &mut DbConn, row: &DecisionRow, rules: &[GoverningRule]) -> Result<Standing, StoreError> {
    let decision = &row.id;
    let turnout = turnout_of(conn, decision)?;
    let Turnout { eligible: votes_on_roll, persons: members_on_roll, voted, .. } = turnout;
    let cast = cast_of(conn, decision, turnout)?;
    let rule = |key: &str| rules.iter().find(|rule| rule.key == key).map(|rule| rule.value.as_str());
    let withheld = match withheld(conn, row, voted)? {
        None => persons_withheld(conn, row, votes_on_roll != members_on_roll)?,
        some => some,
    };
    let votes_withheld = matches!(withheld, Some(Withheld::Below(_) | Withheld::UntilCounted));
    let members_voted = if withheld.is_some() { 0 } else { voted };
    let votes_cast = if votes_withheld { 0 } else { cast };
    let quorum_of = rule(QUORUM_OF).and_then(|of| of.parse().ok()).unwrap_or(QuorumOf::Votes);
    let part = rule(QUORUM).and_then(|part| part.parse::<Fraction>().ok());
    let votes_present = match meeting_of(conn, decision.as_str())? {
        Some(meeting) => Some(present_shown(conn, row, &meeting, votes_withheld, quorum_of)?.votes),
        None => None,
    };
    let members_on_paper = if row.secret { None } else { Some(persons_by_paper_alone(conn, decision)?) };
    let (whole, took_part) = match quorum_of {
        QuorumOf::Votes => (votes_on_roll, cast),
        QuorumOf::Present => (votes_on_roll, votes_present.unwrap_or(0)),
        QuorumOf::Persons => (members_on_roll, voted),
    };
    let quorum_votes = part.map_or(0, |part| part.at_least_of(whole));
    Ok(Standing {
        members_on_roll,
        votes_on_roll,
        members_voted,
        members_on_paper,
        votes_cast,
        withheld,
        quorum_of,
        quorum_votes,
        quorum_reached: votes_cast > 0 && took_part >= quorum_votes,
        votes_present,
    })
}

/// How many votes were cast on a decision of which this is the turnout, those on papers that came back among them.
pub(super) fn cast_of(conn: &mut DbConn, decision: &DecisionId, turnout: Turnout) -> Result<i64, StoreError> {
    // Where nobody has more than one vote, members and votes are one number, but for papers that count for nothing, as some of few may.
    let all_count = pile_of(conn, decision)?.is_none_or(|pile| pile.uncounted == 0 && !pile.is_withheld());
    if turnout.eligible == turnout.persons && all_count {
        return Ok(turnout.voted);
    }
    let cast: i64 = super::ballots::ballots_of(conn, decision)?.iter().map(|(_, votes)| votes).sum();
    Ok(cast + votes_on_paper(conn, decision)?)
}

/// From how many voters on the turnout of a decision is told; `None` where the vote is open, and everybody sees who voted.
pub(super) fn floor_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<i64>, StoreError> {
    if !row.secret {
        return Ok(None);
    }
    Ok(Some(turnout_floor(&rules_of(conn, &row.id, Stage::Voting)?)))
}

/// Why it is not told how many have voted, where so few have in a secret vote that is not counted, or votes may go along in it.
pub(super) fn withheld(conn: &mut DbConn, row: &DecisionRow, voted: i64) -> Result<Option<Withheld>, StoreError> {
    let Some(floor) = floor_of(conn, row)?.filter(|_| row.closed_at.is_none()) else { return Ok(None) };
    if along_max(conn, row)?.is_some() {
        return Ok(Some(Withheld::UntilCounted));
    }
    Ok(told(voted, floor).is_none().then_some(Withheld::Below(floor)))
}

/// Why it is not told, after the count, how many persons cast secret ballots whose votes are; `weighted` says whether some have more votes than
/// others, or than one. Where nobody has, votes and persons are one number, but for papers that count for nothing.
pub(super) fn persons_withheld(
    conn: &mut DbConn,
    row: &DecisionRow,
    weighted: bool,
) -> Result<Option<Withheld>, StoreError> {
    let Some(floor) = floor_of(conn, row)?.filter(|_| row.closed_at.is_some()) else { return Ok(None) };
    let few = if are_papers_few(conn, row)? {
        Some(FewOf::Papers)
    } else if weighted {
        few_of(conn, row, floor)?
    } else {
        None
    };
    Ok(few.map(|few| Withheld::Persons { few, floor }))
}

/// Whether so few papers came back in a counted secret vote that it is not told how many of them count for nothing: who voted, beside the
/// ballots in the box, would tell it.
pub(super) fn are_papers_few(conn: &mut DbConn, row: &DecisionRow) -> Result<bool, StoreError> {
    Ok(row.secret && pile_of(conn, &row.id)?.is_some_and(|pile| pile.is_withheld()))
}

/// The persons by whom a quorum was counted, without how many voted where that is withheld.
fn persons_told(conn: &mut DbConn, row: &DecisionRow, persons: Option<Persons>) -> Result<Option<Persons>, StoreError> {
    let Some(persons) = persons.filter(|_| row.secret) else { return Ok(persons) };
    let Turnout { eligible, persons: on_roll, .. } = turnout_of(conn, &row.id)?;
    let withheld = persons_withheld(conn, row, eligible != on_roll)?;
    Ok(Some(if withheld.is_some() { Persons { voted: None, ..persons } } else { persons }))
}

/// The number of voters below which it is not told who voted in a secret vote, nor whose votes went along, where so few cast one. Whoever
/// went along adds nobody among whom a ballot is hidden, since all that goes along with one says the same. Nor is it told where each class
/// counts by itself and so few of one cast a ballot that of each class only whether it reached the majority is.
pub(super) fn untold_below(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<i64>, StoreError> {
    let Some(floor) = floor_of(conn, row)? else { return Ok(None) };
    Ok(few_of(conn, row, floor)?.map(|_| floor))
}

/// Of what fewer than the floor cast a ballot in a secret vote: of all its voters, or of a class; `None` where enough did.
fn few_of(conn: &mut DbConn, row: &DecisionRow, floor: i64) -> Result<Option<FewOf>, StoreError> {
    let marked: i64 = secret_marks::table.filter(secret_marks::decision_id.eq(&row.id)).count().get_result(conn)?;
    let along = persons_along(conn, &row.id)?;
    if told(marked - along, floor).is_none() {
        return Ok(Some(FewOf::Voters));
    }
    Ok(few_of_a_class(conn, row)?.then_some(FewOf::Class))
}

/// How many persons went along with somebody else's secret ballot. Each has a mark of their own, and cast nothing.
pub(super) fn persons_along(conn: &mut DbConn, decision: &DecisionId) -> Result<i64, StoreError> {
    let along = carried_votes::table
        .filter(carried_votes::decision_id.eq(decision))
        .filter(carried_votes::outcome.eq(CARRIED))
        .count()
        .get_result(conn)?;
    Ok(along)
}

/// The result of a decision, once counted.
pub(super) fn result_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<TalliedResult>, StoreError> {
    type Row = (i64, i64, i64, i64, NaiveDateTime, String, bool, bool);
    let result: Option<Row> = decision_results::table
        .find(&row.id)
        .select((
            decision_results::eligible,
            decision_results::yes,
            decision_results::no,
            decision_results::abstain,
            decision_results::counted_at,
            decision_results::classes,
            decision_results::threshold_met,
            decision_results::passed,
        ))
        .first(conn)
        .optional()?;
    let Some((eligible, yes, no, abstain, counted_at, classes, threshold_met, passed)) = result else {
        return Ok(None);
    };
    let classes: Vec<ClassVotes> = serde_json::from_str(&classes).map_err(|_| row.corrupt("result"))?;
    let conditions = conditions_of(conn, row)?;
    let persons = match conditions.quorum.of {
        QuorumOf::Votes | QuorumOf::Present => {
            let present = stored_present(conn, &row.id)?.map(|present| present.votes);
            Turnout { present, ..Turnout::default() }
        }
        QuorumOf::Persons => turnout_of(conn, &row.id)?,
    };
    let turnout = Turnout { eligible, ..persons };
    let votes = Votes { yes, no, abstain };
    let mut outcome = count(turnout, votes, &classes, &conditions);
    // Without a quorum a tie that reached its threshold before did not pass, and reached it all the same.
    if (outcome.threshold_met, outcome.passed) != (threshold_met, passed) {
        outcome = count_as_before(turnout, votes, &classes, &conditions);
    }
    outcome.persons = persons_told(conn, row, outcome.persons)?;
    Ok(Some(TalliedResult { outcome, conditions, classes, counted_at: moment(counted_at) }))
}

/// What came of a decision among options, once counted.
pub(super) fn choice_result_of(conn: &mut DbConn, row: &DecisionRow) -> Result<Option<ChoiceResult>, StoreError> {
    let found: Option<(String, NaiveDateTime)> = decision_counts::table
        .find(&row.id)
        .select((decision_counts::counted, decision_counts::counted_at))
        .first(conn)
        .optional()?;
    let Some((counted, counted_at)) = found else { return Ok(None) };
    let mut outcome: ChoiceOutcome = serde_json::from_str(&counted).map_err(|_| row.corrupt("count"))?;
    outcome.persons = persons_told(conn, row, outcome.persons)?;
    let method = row.choosing()?.ok_or_else(|| row.corrupt("options"))?.method;
    let ties = Ties::of(&rules_of(conn, &row.id, Stage::Voting)?, method);
    Ok(Some(ChoiceResult { outcome, quorum: quorum_of(conn, row)?, ties, counted_at: moment(counted_at) }))
}

/// A member's place on a decision's roll.
pub(super) fn my_place(
    conn: &mut DbConn,
    row: &DecisionRow,
    member: Option<&MemberId>,
) -> Result<Option<RollPlace>, StoreError> {
    let Some(member) = member else { return Ok(None) };
    let place: Option<(i64, String)> = electoral_roll::table
        .find((&row.id, member))
        .select((electoral_roll::votes, electoral_roll::reason))
        .first(conn)
        .optional()?;
    let Some((votes, reason)) = place else { return Ok(None) };
    Ok(Some(RollPlace { votes, reason: reason.parse().map_err(|_| row.corrupt("roll"))? }))
}

/// A member's vote in a decision.
pub(super) fn my_vote(
    conn: &mut DbConn,
    row: &DecisionRow,
    member: Option<&MemberId>,
) -> Result<Option<MyVote>, StoreError> {
    let Some(member) = member else { return Ok(None) };
    let vote: Option<(String, String, NaiveDateTime)> = open_votes::table
        .find((&row.id, member))
        .select((open_votes::choice, open_votes::reason, open_votes::cast_at))
        .first(conn)
        .optional()?;
    let Some((choice, reason, at)) = vote else { return Ok(None) };
    let choice = choice.parse().map_err(|()| row.corrupt("vote"))?;
    let number: i64 = members::table.find(member).select(members::number).first(conn)?;
    let noted_by = who_noted(conn, row, &[number])?.remove(&number);
    Ok(Some(MyVote { choice, reason, cast_at: moment(at), noted_by }))
}
