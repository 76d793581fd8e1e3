//! What papers have to say on a member's home page: votes that wait for theirs, for whoever may read or settle them, and the member's own.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::paper::PaperState;
use domain::decisions::stage::Stage;
use domain::{Day, Moment};

use super::needs::NEEDS_MAX;
use super::paper_may::{Handling, may_handle};
use super::paper_read::TOGETHER;
use super::paper_rows::{sets_of, waiting};
use super::row::DecisionRow;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{decisions, meeting_votes, paper_issues};
use crate::time::moment;

/// What the papers of a vote wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperStep {
    /// They are to be read, and entered.
    Enter,
    /// What was read differently is to be settled.
    Settle,
    /// What the other has settled is to be confirmed.
    Confirm,
}

/// A vote whose papers wait for the viewer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingPapers {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// What is to be done.
    pub step: PaperStep,
}

/// The viewer's own paper in a vote that is not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPaper {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// When its vote closes, or did.
    pub until: Moment,
    /// Whether it was opened in a meeting, whose chair may close it before that.
    pub in_meeting: bool,
    /// What became of the paper: after that moment one that was out has lapsed.
    pub state: PaperState,
}

/// The papers of a member in votes that are not counted, the next to close first; none that were spoiled.
pub(super) fn own_papers(conn: &mut DbConn, member: &MemberId, now: Moment) -> Result<Vec<OwnPaper>, StoreError> {
    type Row = (i64, String, Option<NaiveDateTime>, String, Option<String>);
    let rows: Vec<Row> = paper_issues::table
        .inner_join(decisions::table)
        .left_join(meeting_votes::table.on(meeting_votes::decision_id.eq(decisions::id)))
        .filter(paper_issues::member_id.eq(member))
        .filter(paper_issues::state.ne(PaperState::Spoiled.as_str()))
        .filter(decisions::stage.eq(Stage::Voting.as_str()))
        .order((decisions::voting_until, decisions::number))
        .limit(NEEDS_MAX)
        .select((
            decisions::number,
            decisions::title,
            decisions::voting_until,
            paper_issues::state,
            meeting_votes::meeting_id.nullable(),
        ))
        .load(conn)?;
    let mut papers = Vec::with_capacity(rows.len());
    for (number, title, until, state, meeting) in rows {
        let Some(until) = until.map(moment) else { continue };
        let state = state.parse::<PaperState>().map_err(|_| StoreError::Corrupt(format!("a paper of D-{number}")))?;
        let state = if state == PaperState::Outstanding && until <= now { PaperState::Lapsed } else { state };
        papers.push(OwnPaper { number, title, until, in_meeting: meeting.is_some(), state });
    }
    Ok(papers)
}

/// The votes whose papers wait for the viewer.
pub(super) fn papers_to_read(conn: &mut DbConn, viewer: &Viewer, today: Day) -> Result<Vec<WaitingPapers>, StoreError> {
    let waiting = waiting(conn)?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<DecisionRow> = decisions::table
        .filter(decisions::id.eq_any(&waiting))
        .order(decisions::number)
        .select(decisions::all_columns)
        .load(conn)?;
    let mut papers = Vec::new();
    for row in rows {
        // Those that wait for others do not take the place of those that wait for the viewer.
        if i64::try_from(papers.len()).is_ok_and(|found| found >= NEEDS_MAX) {
            break;
        }
        if may_handle(conn, &row, viewer, Handling::Reading, today)?
            && let Some(step) = step_of(conn, &row, viewer)?
        {
            papers.push(WaitingPapers { number: row.number, title: row.title, step });
        }
    }
    Ok(papers)
}

/// What there is to do for the viewer, if anything.
fn step_of(conn: &mut DbConn, row: &DecisionRow, viewer: &Viewer) -> Result<Option<PaperStep>, StoreError> {
    let sets = sets_of(conn, &row.id)?;
    let me = viewer.member.as_ref().map(|member| &member.id);
    let apart = || sets.iter().filter(|set| set.pass != TOGETHER);
    let Some(own) = apart().find(|set| Some(&set.member) == me) else {
        return Ok((apart().count() < 2).then_some(PaperStep::Enter));
    };
    if own.handed_in_at.is_none() {
        return Ok(Some(PaperStep::Enter));
    }
    if apart().count() < 2 || apart().any(|set| set.handed_in_at.is_none()) {
        return Ok(None);
    }
    let Some(together) = sets.iter().find(|set| set.pass == TOGETHER) else { return Ok(Some(PaperStep::Settle)) };
    Ok(match (Some(&together.member) == me, together.handed_in_at.is_some()) {
        (true, false) => Some(PaperStep::Settle),
        (false, true) => Some(PaperStep::Confirm),
        (true, true) | (false, false) => None,
    })
}
