//! The register of paper ballots: issuing one, taking it back spoiled, noting that it came back, and mending a wrong note of that. As long as a member has one, the web
//! takes no vote from them. In a meeting papers are issued to those who are in its room.
//!
//! Of a secret vote the log tells of each issue without whose it is, and the return of a paper is as the cast of a secret ballot: it marks the
//! member, and leaves no event. What became of every paper is in the close's event, by its hash.

use diesel::prelude::*;
use domain::decisions::meeting::MeetingNumber;
use domain::decisions::paper::{PaperState, is_offered, why_no_paper};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde_json::json;

use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::meetings::present::{is_in_room, meeting_of};
use super::paper_may::Handling;
use super::paper_rows::{IssueRow, issues_of, paper_of, refuse_paper};
use super::row::DecisionRow;
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{electoral_roll, members, open_votes, paper_entries, paper_issues, secret_marks};
use crate::tx::Tx;

/// Issues a paper ballot to a member on the roll, as typed by number; the number of the issue. Of a secret vote it is of as many sheets as
/// the member has votes.
///
/// # Errors
/// `error-vote-not-open`, `error-paper-closed`; `error-paper-not-offered`, `error-paper-objections`; beside `member`: `error-member-number`,
/// `error-member-unknown`, `error-paper-not-on-roll`, `error-paper-not-in-room` in a vote of a meeting in whose room they are not, `error-paper-issued`,
/// `error-paper-voted` for whoever has voted on the web, `error-paper-voted-secret` where that was in secret, of which the log then tells;
/// `error-paper-proposer`, `error-paper-candidate`, `error-paper-named`; [`Power::HandlePaper`], or the power that stands in for it.
pub async fn issue_paper(db: &Db, act: &Act, number: i64, member: &str) -> Result<i64, CommandError> {
    let typed = member.to_owned();
    let issue = db.command(act, "decisions.issue_paper", move |tx| {
        let row = tx.paper_of_open_vote(number)?;
        if !is_offered(&rules_of(tx.conn, &row.id, Stage::Voting)?) {
            return Err(CommandError::refused("error-paper-not-offered"));
        }
        if let Some(why) = why_no_paper(method_of(tx.conn, &row)?) {
            return Err(CommandError::refused(why));
        }
        let (member, votes) = tx.may_have_paper(&row, &typed)?;
        tx.issue(&row, &member, if row.secret { votes } else { 1 })
    });
    let issued = issue.await;
    let told_vote = match &issued {
        Err(CommandError::Invalid(errors)) => errors.iter().any(|error| error.refusal.key == VOTED_IN_SECRET),
        _ => false,
    };
    if told_vote {
        note_refused(db, act, number).await?;
    }
    issued
}

/// What tells whoever would issue a paper that its member has voted in secret.
const VOTED_IN_SECRET: &str = "error-paper-voted-secret";

/// Notes in the log that somebody learned, by asking for a paper in vain, that a member has voted in secret: the log says who asked, and not
/// of whom. So nobody goes through the roll unseen.
async fn note_refused(db: &Db, act: &Act, number: i64) -> Result<(), CommandError> {
    // What was refused has no answer that its request key could repeat.
    let act = Act::new(act.actor.clone(), act.now);
    db.command(&act, "decisions.note_refused_paper", move |tx| {
        let row = tx.decision(number)?;
        tx.record(Event::new("decisions.paper.refused", row.short_name(), json!({})))?;
        Ok(())
    })
    .await
}

/// Takes a paper back that cannot be used any more. The member may have another, or vote on the web.
///
/// # Errors
/// `error-paper-state` where it is not out; otherwise as [`issue_paper`].
pub async fn spoil_paper(db: &Db, act: &Act, number: i64, issue: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.spoil_paper", move |tx| {
        let row = tx.paper_of_open_vote(number)?;
        tx.move_issue(&row, issue, PaperState::Outstanding, PaperState::Spoiled)?;
        tx.record(Event::new("decisions.paper.spoiled", row.short_name(), json!({ "paper": issue })))?;
        Ok(())
    })
    .await
}

/// Notes that a paper came back, unopened. From then on its member has voted. To note it again changes nothing.
///
/// # Errors
/// As [`spoil_paper`].
pub async fn return_paper(db: &Db, act: &Act, number: i64, issue: i64) -> Result<(), CommandError> {
    // What is answered to a request key would be kept with its time: of a secret vote nothing says when somebody voted.
    let act = Act::new(act.actor.clone(), act.now);
    db.command(&act, "decisions.return_paper", move |tx| {
        let row = tx.paper_of_open_vote(number)?;
        if tx.is_in_state(&row, issue, PaperState::Returned)? {
            return Ok(());
        }
        let member = tx.move_issue(&row, issue, PaperState::Outstanding, PaperState::Returned)?;
        if row.secret {
            diesel::insert_into(secret_marks::table)
                .values((secret_marks::decision_id.eq(&row.id), secret_marks::member_id.eq(&member)))
                .execute(tx.conn)?;
        } else {
            tx.record(Event::new("decisions.paper.returned", row.short_name(), json!({ "paper": issue })))?;
        }
        Ok(())
    })
    .await
}

/// Takes back that a paper came back, where that was noted wrongly: it is out again. What somebody read on it meanwhile is forgotten. The log
/// tells of it, of a secret vote without whose the paper is, as it does of its issue.
///
/// # Errors
/// `error-paper-not-returned` where it is not noted as come back; otherwise as [`issue_paper`].
pub async fn correct_paper(db: &Db, act: &Act, number: i64, issue: i64) -> Result<(), CommandError> {
    db.command(act, "decisions.correct_paper", move |tx| {
        let row = tx.paper_of_open_vote(number)?;
        let member = tx.move_issue(&row, issue, PaperState::Returned, PaperState::Outstanding)?;
        if row.secret {
            diesel::delete(secret_marks::table.find((&row.id, &member))).execute(tx.conn)?;
        } else {
            let read = paper_entries::table.filter(paper_entries::decision_id.eq(&row.id));
            diesel::delete(read.filter(paper_entries::paper.eq(issue))).execute(tx.conn)?;
        }
        tx.record(Event::new("decisions.paper.corrected", row.short_name(), json!({ "paper": issue })))?;
        Ok(())
    })
    .await
}

/// After the close it is the register that is closed: of a late vote nobody speaks here.
fn as_of_register(error: CommandError) -> CommandError {
    match error {
        CommandError::Invalid(errors) if errors.iter().any(|error| error.refusal.key == "error-vote-closed") => {
            CommandError::refused("error-paper-closed")
        }
        other => other,
    }
}

/// Whether a member has voted, on the web or by a paper of a secret vote that came back, or whether their vote went along with a secret ballot.
pub(super) fn has_voted(conn: &mut DbConn, row: &DecisionRow, member: &MemberId) -> Result<bool, StoreError> {
    let openly: bool =
        diesel::select(diesel::dsl::exists(open_votes::table.find((&row.id, member)))).get_result(conn)?;
    let marked: bool =
        diesel::select(diesel::dsl::exists(secret_marks::table.find((&row.id, member)))).get_result(conn)?;
    Ok(openly || marked)
}

impl Tx<'_> {
    /// A decision whose vote is open, for whoever keeps its register.
    fn paper_of_open_vote(&mut self, number: i64) -> Result<DecisionRow, CommandError> {
        self.require(Power::ReadDecisions)?;
        let row = self.decision(number)?;
        self.handler(&row, Handling::Keeping)?;
        self.require_open(&row).map_err(as_of_register)?;
        Ok(row)
    }

    /// The member of a typed number, who may have a paper, and their votes.
    fn may_have_paper(&mut self, row: &DecisionRow, typed: &str) -> Result<(MemberId, i64), CommandError> {
        let wrong = |refusal: Refusal| CommandError::from(refusal.at("member"));
        let Ok(MemberNumber(number)) = typed.trim().parse() else {
            return Err(wrong(Refusal::new("error-member-number")));
        };
        let told = || MemberNumber(number).to_string();
        let found: Option<MemberId> =
            members::table.filter(members::number.eq(number)).select(members::id).first(self.conn).optional()?;
        let unknown = || wrong(Refusal::new("error-member-unknown").with("number", told()));
        let member = found.ok_or_else(unknown)?;
        let votes: Option<i64> =
            electoral_roll::table.find((&row.id, &member)).select(electoral_roll::votes).first(self.conn).optional()?;
        let votes = votes.filter(|votes| *votes > 0);
        let votes = votes.ok_or_else(|| wrong(Refusal::new("error-paper-not-on-roll").with("number", told())))?;
        if let Some(meeting) = meeting_of(self.conn, row.id.as_str())?
            && !is_in_room(self.conn, &meeting, &member)?
        {
            let refusal = Refusal::new("error-paper-not-in-room").with("number", told());
            return Err(wrong(refusal.with("meeting", MeetingNumber(meeting.number).to_string())));
        }
        if paper_of(self.conn, &row.id, &member)?.is_some() {
            return Err(wrong(Refusal::new("error-paper-issued").with("number", told())));
        }
        if has_voted(self.conn, row, &member)? {
            let key = if row.secret { VOTED_IN_SECRET } else { "error-paper-voted" };
            return Err(wrong(Refusal::new(key).with("number", told())));
        }
        Ok((member, votes))
    }

    fn issue(&mut self, row: &DecisionRow, member: &MemberId, sheets: i64) -> Result<i64, CommandError> {
        let last: Option<i64> = paper_issues::table
            .filter(paper_issues::decision_id.eq(&row.id))
            .select(diesel::dsl::max(paper_issues::number))
            .first(self.conn)?;
        let issue = IssueRow {
            number: last.unwrap_or(0) + 1,
            member: member.clone(),
            sheets,
            state: PaperState::Outstanding.to_string(),
            salt: format!("{:032x}", rand::random::<u128>()),
        };
        diesel::insert_into(paper_issues::table)
            .values((
                paper_issues::decision_id.eq(&row.id),
                paper_issues::number.eq(issue.number),
                paper_issues::member_id.eq(member),
                paper_issues::sheets.eq(issue.sheets),
                paper_issues::state.eq(&issue.state),
                paper_issues::salt.eq(&issue.salt),
            ))
            .execute(self.conn)?;
        let of: i64 = members::table.find(member).select(members::number).first(self.conn)?;
        let payload = json!({ "paper": issue.number, "sheets": sheets, "digest": issue.digest(row.number, of) });
        self.record(Event::new("decisions.paper.issued", row.short_name(), payload))?;
        Ok(issue.number)
    }

    /// Whether an issue is in a state.
    fn is_in_state(&mut self, row: &DecisionRow, issue: i64, state: PaperState) -> Result<bool, StoreError> {
        let found = paper_issues::table.find((&row.id, issue)).filter(paper_issues::state.eq(state.as_str()));
        Ok(diesel::select(diesel::dsl::exists(found)).get_result(self.conn)?)
    }

    /// Moves an issue from a state to another; whose it is.
    fn move_issue(
        &mut self,
        row: &DecisionRow,
        issue: i64,
        from: PaperState,
        to: PaperState,
    ) -> Result<MemberId, CommandError> {
        let found: Option<MemberId> =
            paper_issues::table.find((&row.id, issue)).select(paper_issues::member_id).first(self.conn).optional()?;
        let member = found.ok_or(CommandError::NotFound)?;
        let there = paper_issues::table.find((&row.id, issue)).filter(paper_issues::state.eq(from.as_str()));
        let moved = diesel::update(there).set(paper_issues::state.eq(to.as_str())).execute(self.conn)?;
        match (moved, from) {
            (1, _) => Ok(member),
            (_, PaperState::Returned) => Err(CommandError::refused("error-paper-not-returned")),
            _ => Err(CommandError::refused("error-paper-state")),
        }
    }

    /// Refuses a vote on the web from whoever has a paper, or has returned one.
    pub(super) fn refuse_beside_paper(&mut self, row: &DecisionRow, voter: &MemberId) -> Result<(), CommandError> {
        refuse_paper(self.conn, &row.id, voter)
    }

    /// Lets the papers lapse that are out when a vote closes; the register as it stays.
    pub(super) fn lapse_papers(&mut self, row: &DecisionRow) -> Result<Vec<IssueRow>, StoreError> {
        let out = paper_issues::table
            .filter(paper_issues::decision_id.eq(&row.id))
            .filter(paper_issues::state.eq(PaperState::Outstanding.as_str()));
        diesel::update(out).set(paper_issues::state.eq(PaperState::Lapsed.as_str())).execute(self.conn)?;
        issues_of(self.conn, &row.id)
    }
}
