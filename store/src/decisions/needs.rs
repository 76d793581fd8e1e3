//! What a member's home page has to say of decisions: what waits for this person, by when, and nothing else.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::calendar::day_of;
use domain::decisions::kind::DecisionKind;
use domain::decisions::paper::PaperState;
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::candidacies::elections_among;
use super::may_open::refusal_though_ready;
use super::needs_declared::{Contestable, contestable, to_declare, to_rule};
use super::needs_outage::{HeldVote, held};
use super::needs_paper::{OwnPaper, WaitingPapers, own_papers, papers_to_read};
use super::needs_roll::{disputed, to_rule_on_roll};
use super::opening_waits::{OpeningWaits, opening_waits};
use super::row::DecisionRow;
use super::summary_wanting::wanting_of;
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::{
    candidacies, classes, decisions, electoral_roll, meeting_votes, members, open_votes, paper_issues, secret_marks,
};
use crate::time::{moment, stored};

/// How many things of each sort are listed at most.
pub(super) const NEEDS_MAX: i64 = 50;
/// The same, where what is listed is chosen from what was read.
pub(super) const NEEDS_LISTED: usize = 50;
/// Of how many rows, at most, that is chosen.
pub(super) const NEEDS_READ_MAX: i64 = 1_000;

/// A vote that waits for the member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenVote {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// When it closes.
    pub until: Moment,
}

/// An election in which the member may stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenElection {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Until when nobody can open its vote, and so end the time for standing.
    pub until: Moment,
}

/// What waits for a member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// Open votes that the member is on the roll of, has not cast and has no paper ballot in, the next to close first.
    pub votes: Vec<OpenVote>,
    /// Votes that closed during an outage or soon after one, and that the member may extend.
    pub to_extend: Vec<HeldVote>,
    /// Such votes, which the member is on the roll of, has not cast and has no paper ballot in.
    pub missed: Vec<HeldVote>,
    /// Proposals whose discussion is over and whose vote the member may open: number and title.
    pub to_open: Vec<(i64, String)>,
    /// Such proposals that lack a summary of their discussion, which the member may write: number and title.
    pub to_sum_up: Vec<(i64, String)>,
    /// Such proposals whose summary somebody else wrote and the member may review: number and title.
    pub to_review: Vec<(i64, String)>,
    /// Such proposals whose provisional roll is still to be drawn before: number and title.
    pub to_draw: Vec<(i64, String)>,
    /// Proposals with objections to their provisional roll that the member rules on: number and title.
    pub to_rule_on_roll: Vec<(i64, String)>,
    /// Proposals with an objection to the member's place on their provisional roll, to which the member has not replied: number and title.
    pub disputed: Vec<(i64, String)>,
    /// Elections that are being discussed and in which the member does not stand, the next that may open first.
    pub elections: Vec<OpenElection>,
    /// Results that wait to be declared, and that the member may declare: number and title.
    pub to_declare: Vec<(i64, String)>,
    /// Votes that are closed and wait for papers that the member may read or settle.
    pub papers: Vec<WaitingPapers>,
    /// The member's own papers in votes that are not counted.
    pub own_papers: Vec<OwnPaper>,
    /// Contests that the member may rule on: number and title of the decision.
    pub to_rule: Vec<(i64, String)>,
    /// Declared results that the member may contest, the first to take effect first.
    pub contestable: Vec<Contestable>,
    /// The member's own drafts: number and title.
    pub drafts: Vec<(i64, String)>,
}

/// What waits for the viewer; nothing for a visitor.
///
/// # Errors
/// If the database fails.
pub async fn needs(db: &Db, viewer: &Viewer, now: Moment) -> Result<Needs, CommandError> {
    let Some(member) = viewer.member.as_ref().map(|member| member.id.clone()) else {
        return Ok(Needs::default());
    };
    let (votes, opens, proposes) = (viewer.may(Power::Vote), viewer.may(Power::OpenVotes), viewer.may(Power::Propose));
    let discusses = viewer.may(Power::Discuss);
    let viewer = viewer.clone();
    db.read(move |conn| {
        let proposed = if proposes { own(conn, &member)? } else { Vec::new() };
        let of = |stage: Stage| proposed.iter().filter(move |(_, _, at, _)| at == stage.as_str());
        let mut to_open: Vec<(i64, String)> = of(Stage::Discussion)
            .filter(|(.., until)| until.is_some_and(|until| until <= stored(now)))
            .map(|(number, title, ..)| (*number, title.clone()))
            .collect();
        if opens {
            to_open.extend(discussed(conn, now)?);
            to_open.sort();
            to_open.dedup();
        }
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let today = day_of(now, community.time_zone);
        let Ready { to_open, to_draw, to_sum_up, to_review } = ready(conn, to_open, &member, (today, now))?;
        let held = held(conn, &member, now)?;
        Ok(Needs {
            to_extend: if opens { held.all } else { Vec::new() },
            missed: if votes { held.missed } else { Vec::new() },
            to_rule_on_roll: to_rule_on_roll(conn, &viewer, today)?,
            disputed: disputed(conn, &member)?,
            votes: if votes { open_votes_of(conn, &member, now)? } else { Vec::new() },
            to_open,
            to_sum_up: if opens { to_sum_up } else { Vec::new() },
            to_review,
            to_declare: to_declare(conn, &viewer, today)?,
            papers: papers_to_read(conn, &viewer, today)?,
            own_papers: own_papers(conn, &member, now)?,
            to_rule: to_rule(conn, &viewer, today)?,
            contestable: if votes { contestable(conn, &member, now)? } else { Vec::new() },
            to_draw,
            elections: if discusses { elections(conn, &member, now)? } else { Vec::new() },
            drafts: of(Stage::Draft).map(|(number, title, ..)| (*number, title.clone())).collect(),
        })
    })
    .await
}

fn open_votes_of(conn: &mut DbConn, member: &MemberId, now: Moment) -> Result<Vec<OpenVote>, StoreError> {
    let rows: Vec<(i64, String, Option<NaiveDateTime>)> = decisions::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(decisions::id)
                .and(electoral_roll::member_id.eq(member.to_string()))),
        )
        .left_join(
            open_votes::table
                .on(open_votes::decision_id.eq(decisions::id).and(open_votes::member_id.eq(member.to_string()))),
        )
        .left_join(
            secret_marks::table
                .on(secret_marks::decision_id.eq(decisions::id).and(secret_marks::member_id.eq(member.to_string()))),
        )
        .left_join(
            paper_issues::table.on(paper_issues::decision_id
                .eq(decisions::id)
                .and(paper_issues::member_id.eq(member.to_string()))
                .and(paper_issues::state.ne(PaperState::Spoiled.as_str()))),
        )
        // Whoever is in a meeting votes there.
        .left_join(meeting_votes::table.on(meeting_votes::decision_id.eq(decisions::id)))
        .filter(meeting_votes::decision_id.is_null())
        .filter(decisions::stage.eq(Stage::Voting.as_str()))
        .filter(decisions::voting_until.gt(stored(now)))
        .filter(electoral_roll::votes.gt(0))
        .filter(open_votes::member_id.is_null())
        .filter(secret_marks::member_id.is_null())
        .filter(paper_issues::member_id.is_null())
        .order((decisions::voting_until, decisions::number))
        .limit(NEEDS_MAX)
        .select((decisions::number, decisions::title, decisions::voting_until))
        .load(conn)?;
    let vote = |(number, title, until): (i64, String, Option<NaiveDateTime>)| {
        until.map(|until| OpenVote { number, title, until: moment(until) })
    };
    Ok(rows.into_iter().filter_map(vote).collect())
}

/// Elections in discussion whose vote nobody can open yet, that the member is of the class for, and in which they have not stood.
fn elections(conn: &mut DbConn, member: &MemberId, now: Moment) -> Result<Vec<OpenElection>, StoreError> {
    let rows: Vec<(DecisionId, i64, String, Option<NaiveDateTime>)> = decisions::table
        .left_join(
            candidacies::table
                .on(candidacies::decision_id.eq(decisions::id).and(candidacies::member_id.eq(member.to_string()))),
        )
        .filter(decisions::kind.eq(DecisionKind::Election.as_str()))
        .filter(decisions::stage.eq(Stage::Discussion.as_str()))
        .filter(decisions::discussion_until.gt(stored(now)))
        .filter(candidacies::member_id.is_null())
        .order((decisions::discussion_until, decisions::number))
        .limit(NEEDS_READ_MAX)
        .select((decisions::id, decisions::number, decisions::title, decisions::discussion_until))
        .load(conn)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let class: String =
        members::table.inner_join(classes::table).filter(members::id.eq(member)).select(classes::slug).first(conn)?;
    let offices = elections_among(conn, &rows.iter().map(|(id, ..)| id.clone()).collect::<Vec<_>>())?;
    // Those of other classes are no part of what is listed, and keep nothing off it.
    let open = rows.into_iter().filter(|(id, ..)| offices.get(id).is_some_and(|office| office.is_for(&class)));
    let open = open.filter_map(|(_, number, title, until)| Some(OpenElection { number, title, until: moment(until?) }));
    Ok(open.take(NEEDS_LISTED).collect())
}

/// Numbers and titles.
type Named = Vec<(i64, String)>;

/// Proposals whose discussion is over, by what is to be done next; nobody can do anything while the days of a provisional roll run.
#[derive(Default)]
struct Ready {
    /// Their vote can be opened outside of meetings.
    to_open: Named,
    /// Their provisional roll is to be drawn.
    to_draw: Named,
    /// Their discussion is to be summed up.
    to_sum_up: Named,
    /// Their summary is to be reviewed, which somebody else wrote.
    to_review: Named,
}

fn ready(conn: &mut DbConn, discussed: Named, me: &MemberId, (today, now): (Day, Moment)) -> Result<Ready, StoreError> {
    let mut ready = Ready::default();
    if discussed.is_empty() {
        return Ok(ready);
    }
    let numbers: Vec<i64> = discussed.iter().map(|(number, _)| *number).collect();
    let rows: Vec<DecisionRow> =
        decisions::table.filter(decisions::number.eq_any(numbers)).select(decisions::all_columns).load(conn)?;
    let mut kinds = Vec::with_capacity(rows.len());
    for row in &rows {
        kinds.push((row.id.clone(), row.kind()?));
    }
    let waits = opening_waits(conn, &kinds, (today, now))?;
    for (number, title) in discussed {
        let Some(row) = rows.iter().find(|row| row.number == number) else { continue };
        match waits.get(row.id.as_str()).map(|waiting| waiting.what) {
            None => {
                if refusal_though_ready(conn, row, today)?.is_none() {
                    ready.to_open.push((number, title));
                }
            }
            Some(OpeningWaits::Roll) => ready.to_draw.push((number, title)),
            Some(OpeningWaits::Summary) => ready.to_sum_up.push((number, title)),
            Some(OpeningWaits::Review) => {
                let wanting = wanting_of(conn, &[row.id.as_str()], today)?.remove(row.id.as_str());
                if wanting.is_some_and(|wanting| wanting.authors.iter().any(|author| author != me)) {
                    ready.to_review.push((number, title));
                }
            }
            Some(OpeningWaits::Objections | OpeningWaits::Rulings | OpeningWaits::Meeting | OpeningWaits::Class) => {}
        }
    }
    Ok(ready)
}

type Own = (i64, String, String, Option<NaiveDateTime>);

/// The member's own drafts and discussions.
fn own(conn: &mut DbConn, member: &MemberId) -> Result<Vec<Own>, StoreError> {
    let rows = decisions::table
        .filter(decisions::stage.eq_any([Stage::Draft.as_str(), Stage::Discussion.as_str()]))
        .filter(decisions::proposer_id.eq(Some(member.as_str())))
        .order(decisions::number)
        .limit(NEEDS_MAX)
        .select((decisions::number, decisions::title, decisions::stage, decisions::discussion_until))
        .load(conn)?;
    Ok(rows)
}

/// Everybody's proposals whose discussion is over.
fn discussed(conn: &mut DbConn, now: Moment) -> Result<Vec<(i64, String)>, StoreError> {
    let rows = decisions::table
        .filter(decisions::stage.eq(Stage::Discussion.as_str()))
        .filter(decisions::discussion_until.le(stored(now)))
        .order(decisions::number)
        .limit(NEEDS_MAX)
        .select((decisions::number, decisions::title))
        .load(conn)?;
    Ok(rows)
}
