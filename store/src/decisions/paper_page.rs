//! Paper ballots as they are seen: by everybody how many there are, by whoever keeps the register whose they are, and by whoever reads what
//! came back their own readings, until both are done.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::calendar::day_of;
use domain::decisions::blank_ballots::BlankBallots;
use domain::decisions::choosing::Choosing;
use domain::decisions::method::Method;
use domain::decisions::paper::{
    Difference, PaperNumbers, PaperState, Pile, Reading, differences, is_offered, why_no_paper,
};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::{Day, Moment};

use super::ballots::turnout_of;
use super::for_and_against::method_of;
use super::frozen::rules_of;
use super::meetings::present::meeting_of;
use super::page::{MemberName, seen};
use super::paper_class::{PaperClass, classes_on_register, few_by_class, paper_classes};
use super::paper_may::{Handling, called_to_keep, may_handle, own_vote_bars};
use super::paper_read::TOGETHER;
use super::paper_rows::{
    IssueRow, SetRow, issues_of, members_on_paper, numbers_of, paper_of, papers_of, pile_of, read_in, sets_of,
};
use super::row::DecisionRow;
use super::secret_carry::along_max;
use super::standing_in::Called;
use super::turnout::{floor_of, persons_along, withheld};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::members::looked_up::{self, LookedUp};
use crate::time::{moment, stored};

/// Where the papers of a vote are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperTurn {
    /// They are issued and come back, while the vote is open.
    Open,
    /// They are read: the vote is closed, and waits for that.
    Reading,
    /// They are counted.
    Counted,
    /// The vote is closed, and none came back.
    Over,
}

/// What came of papers, once they are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperCount {
    /// When.
    pub at: Moment,
    /// How many sheets.
    pub sheets: i64,
    /// How many of them were blank; not told where so few came back in secret that it could tell how one of them voted.
    pub blank: Option<i64>,
    /// How many were invalid, likewise.
    pub invalid: Option<i64>,
    /// How many of them count for nothing, likewise.
    pub uncounted: Option<i64>,
    /// Whether the rules of the vote make a blank paper an invalid one, which counts for nothing.
    pub blank_is_invalid: bool,
}

/// How the paper ballots of a decision stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperStanding {
    /// The numbers of the register.
    pub numbers: PaperNumbers,
    /// Whether the viewer is not told how many came back, since so few have voted in secret that it could tell of one of them: those are
    /// among the outstanding ones then.
    pub withheld: bool,
    /// Where they are.
    pub turn: PaperTurn,
    /// What came of them, once they are counted.
    pub counted: Option<PaperCount>,
    /// The viewer's own paper, unless it was spoiled.
    pub mine: Option<PaperState>,
    /// Who is called to keep the register.
    pub kept_by: Called,
    /// Whether the viewer keeps the register.
    pub may_keep: bool,
    /// Whether the viewer may read what came back.
    pub may_read: bool,
    /// Whether the viewer would read what came back, were not one of few papers their own.
    pub own_vote_bars: bool,
    /// The number of voters below which papers of a secret vote are so few that whoever reads them may guess whose they are; `None` where
    /// the vote is open.
    pub few_below: Option<i64>,
}

/// A line of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperLine {
    /// Its number.
    pub number: i64,
    /// Who has the paper.
    pub member: MemberName,
    /// Of how many sheets it is.
    pub sheets: i64,
    /// What became of it.
    pub state: PaperState,
    /// The name of the member's class, whose ballots they are given, where each class counts by itself in secret.
    pub class: Option<String>,
}

/// Somebody who reads the pile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperReader {
    /// Who.
    pub member: MemberName,
    /// Whether they have handed in.
    pub done: bool,
}

/// What the viewer reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnReading {
    /// What they have for each paper.
    pub read: Pile,
    /// Whether they have handed it in.
    pub done: bool,
}

/// The papers of a decision, as far as the viewer may see them.
#[derive(Debug, Clone)]
pub struct PaperPage {
    /// The decision's title.
    pub title: String,
    /// How it is voted on.
    pub method: Method,
    /// The options, where it chooses among some.
    pub choosing: Option<Choosing>,
    /// Whether the vote is secret.
    pub secret: bool,
    /// When the vote closes, or did.
    pub until: Option<Moment>,
    /// Whether it was opened in a meeting, whose chair may close it before that.
    pub in_meeting: bool,
    /// How the papers stand.
    pub standing: PaperStanding,
    /// The key of the sentence that says why no paper can be issued in this vote, where some was nevertheless.
    pub why_none: Option<&'static str>,
    /// Whether votes go along with a secret ballot of this vote that is cast on the web, and with none on paper.
    pub carries_nobody: bool,
    /// Whether the rules of the vote make a blank paper an invalid one, which counts for nothing.
    pub blank_is_invalid: bool,
    /// Whether papers of so few members came back in secret that whoever opens them may guess whose they are.
    pub few: bool,
    /// Whether so few have voted in secret on the web that whoever reads the papers learns, from the count, how these voted.
    pub few_on_web: bool,
    /// The register, for whoever keeps it, and in an open vote for whoever reads the papers.
    pub lines: Vec<PaperLine>,
    /// The numbers of the papers that are to be read.
    pub papers: Vec<i64>,
    /// The classes by which ballots are printed and read, where each counts by itself in secret; otherwise none.
    pub classes: Vec<PaperClass>,
    /// Who reads them.
    pub readers: Vec<PaperReader>,
    /// What the viewer reads, if they do.
    pub own: Option<OwnReading>,
    /// The papers that were read differently, with what is settled of each; for whoever may read them, once both who did have handed in.
    pub differing: Vec<(Difference, Option<Reading>)>,
    /// Who settles the differences, once somebody does.
    pub settler: Option<MemberName>,
    /// Whether what was settled waits for the other's word.
    pub handed_over: bool,
    /// Whether the viewer may settle a difference now.
    pub may_settle: bool,
    /// Whether the viewer may confirm what was settled.
    pub may_confirm: bool,
}

/// How the papers of a vote that has opened stand; `None` where the rules offer none, its method cannot be voted on by paper, or it was opened
/// in a meeting that has no room.
pub(super) fn paper_standing(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    (today, now): (Day, Moment),
) -> Result<Option<PaperStanding>, StoreError> {
    let issues = issues_of(conn, &row.id)?;
    if issues.is_empty() {
        let offered = is_offered(&rules_of(conn, &row.id, Stage::Voting)?);
        let nowhere = meeting_of(conn, row.id.as_str())?.is_some_and(|meeting| !meeting.form.has_room());
        if !offered || nowhere || why_no_paper(method_of(conn, row)?).is_some() {
            return Ok(None);
        }
    }
    let may_keep = may_handle(conn, row, viewer, Handling::Keeping, today)?;
    let kept_by = called_to_keep(conn, row, today)?;
    let (numbers, withheld) = numbers_seen(conn, row, &issues, may_keep)?;
    let pile = pile_of(conn, &row.id)?;
    let blank_is_invalid = blank_is_invalid(conn, row)?;
    let counted = pile.as_ref().and_then(|pile| {
        pile.counted_at.map(|at| PaperCount {
            at: moment(at),
            sheets: pile.sheets,
            blank: pile.blank,
            invalid: pile.invalid,
            uncounted: pile.blank.map(|_| pile.uncounted),
            blank_is_invalid,
        })
    });
    // A vote that waits after an outage is over, and still in its stage.
    let open = row.stage()? == Stage::Voting && row.voting_until.is_none_or(|until| stored(now) < until);
    let turn = match (&pile, &counted) {
        (_, Some(_)) => PaperTurn::Counted,
        (Some(_), None) => PaperTurn::Reading,
        (None, None) if open => PaperTurn::Open,
        (None, None) => PaperTurn::Over,
    };
    let mine = match viewer.member.as_ref() {
        Some(me) => paper_of(conn, &row.id, &me.id)?,
        None => None,
    };
    let may_read = may_handle(conn, row, viewer, Handling::Reading, today)?;
    let few_below = floor_of(conn, row)?;
    let own_vote_bars = turn == PaperTurn::Reading && !may_read && own_vote_bars(conn, row, viewer, today)?;
    Ok(Some(PaperStanding {
        numbers,
        withheld,
        turn,
        counted,
        mine,
        kept_by,
        may_keep,
        may_read,
        own_vote_bars,
        few_below,
    }))
}

/// Whether the rules that a vote among options opened with make a blank paper an invalid one.
fn blank_is_invalid(conn: &mut DbConn, row: &DecisionRow) -> Result<bool, StoreError> {
    Ok(BlankBallots::of(&rules_of(conn, &row.id, Stage::Voting)?) == BlankBallots::Refused)
}

/// The numbers of a register as somebody sees them, and whether something of them is withheld.
fn numbers_seen(
    conn: &mut DbConn,
    row: &DecisionRow,
    issues: &[IssueRow],
    keeps: bool,
) -> Result<(PaperNumbers, bool), StoreError> {
    let numbers = numbers_of(issues)?;
    if keeps || !row.secret || row.closed_at.is_some() {
        return Ok((numbers, false));
    }
    let voted = turnout_of(conn, &row.id)?.voted;
    if withheld(conn, row, voted)?.is_none() {
        return Ok((numbers, false));
    }
    let outstanding = numbers.outstanding + numbers.returned;
    Ok((PaperNumbers { returned: 0, outstanding, ..numbers }, true))
}

/// The papers of a decision whose vote has opened.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, it has no papers, or the database fails.
pub async fn paper_page(db: &Db, viewer: &Viewer, number: i64, now: Moment) -> Result<PaperPage, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let viewer = viewer.clone();
    db.read(move |conn| {
        let row = seen(conn, number, viewer.member.as_ref().map(|member| &member.id))?;
        if row.voting_from.is_none() {
            return Err(CommandError::NotFound);
        }
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let standing = paper_standing(conn, &row, &viewer, (day_of(now, community.time_zone), now))?;
        let standing = standing.ok_or(CommandError::NotFound)?;
        let issues = issues_of(conn, &row.id)?;
        let lines_seen = standing.may_keep || (standing.may_read && !row.secret);
        let sets = sets_of(conn, &row.id)?;
        let with_papers = issues.iter().filter(|_| lines_seen).map(|issue| issue.member.to_string());
        let names = names_of(conn, with_papers.chain(sets.iter().map(|set| set.member.to_string())).collect())?;
        let lines = if lines_seen { lines(&issues, &names, &classes_on_register(conn, &row)?)? } else { Vec::new() };
        let reads = standing.may_read && matches!(standing.turn, PaperTurn::Reading | PaperTurn::Counted);
        let classes = paper_classes(conn, &row, reads)?;
        let readings = readings(conn, &row, &viewer, &sets, standing.may_read)?;
        let method = method_of(conn, &row)?;
        let (few, few_on_web) = few(conn, &row)?;
        let reader = |set: &SetRow| {
            let member = names.get(set.member.as_str()).cloned()?;
            Some(PaperReader { member, done: set.handed_in_at.is_some() })
        };
        let together = sets.iter().find(|set| set.pass == TOGETHER);
        let me = viewer.member.as_ref().map(|member| &member.id);
        let handed_over = together.is_some_and(|set| set.handed_in_at.is_some());
        let both = readings.both;
        Ok(PaperPage {
            method,
            choosing: row.choosing()?,
            secret: row.secret,
            until: row.voting_until.map(moment),
            why_none: why_no_paper(method),
            in_meeting: meeting_of(conn, row.id.as_str())?.is_some(),
            carries_nobody: along_max(conn, &row)?.is_some(),
            blank_is_invalid: blank_is_invalid(conn, &row)?,
            few,
            few_on_web,
            lines,
            classes,
            papers: if standing.may_read { papers_of(conn, &row)? } else { Vec::new() },
            readers: sets.iter().filter(|set| set.pass != TOGETHER).filter_map(reader).collect(),
            own: readings.own,
            differing: readings.differing,
            settler: together.and_then(|set| names.get(set.member.as_str()).cloned()),
            handed_over,
            may_settle: both && !handed_over && together.is_none_or(|set| Some(&set.member) == me),
            may_confirm: both && handed_over && together.is_some_and(|set| Some(&set.member) != me),
            standing,
            title: row.title,
        })
    })
    .await
}

/// Whether the papers of a secret vote are of so few members, and whether so few voted on the web, that reading the papers tells of them.
fn few(conn: &mut DbConn, row: &DecisionRow) -> Result<(bool, bool), StoreError> {
    let Some(floor) = floor_of(conn, row)? else { return Ok((false, false)) };
    let on_paper = i64::try_from(members_on_paper(conn, &row.id)?.len()).unwrap_or(i64::MAX);
    // Whoever went along hides nobody: their ballots say what one voter's says.
    let on_web = turnout_of(conn, &row.id)?.voted - persons_along(conn, &row.id)? - on_paper;
    let (few_of_class, few_on_web_of_class) = few_by_class(conn, row, floor)?;
    Ok((on_paper < floor || few_of_class, (on_web > 0 && on_web < floor) || few_on_web_of_class))
}

/// Numbers and names of some members by their identifiers.
fn names_of(conn: &mut DbConn, ids: BTreeSet<String>) -> Result<HashMap<String, MemberName>, StoreError> {
    let found = looked_up::by_id(conn, ids.into_iter().map(MemberId))?.into_values();
    Ok(found.map(|LookedUp { id, number, name }| (id.to_string(), MemberName { number, name })).collect())
}

fn lines(
    issues: &[IssueRow],
    names: &HashMap<String, MemberName>,
    classes: &BTreeMap<String, String>,
) -> Result<Vec<PaperLine>, StoreError> {
    let mut lines = Vec::with_capacity(issues.len());
    for issue in issues {
        let Some(member) = names.get(issue.member.as_str()).cloned() else { continue };
        let class = classes.get(issue.member.as_str()).cloned();
        lines.push(PaperLine { number: issue.number, member, sheets: issue.sheets, state: issue.state()?, class });
    }
    Ok(lines)
}

/// What the viewer may see of what was read.
#[derive(Default)]
struct Readings {
    own: Option<OwnReading>,
    /// Whether the viewer is one of two who have both handed in.
    both: bool,
    differing: Vec<(Difference, Option<Reading>)>,
}

fn readings(
    conn: &mut DbConn,
    row: &DecisionRow,
    viewer: &Viewer,
    sets: &[SetRow],
    may_read: bool,
) -> Result<Readings, StoreError> {
    let me = viewer.member.as_ref().map(|member| &member.id);
    let apart: Vec<&SetRow> = sets.iter().filter(|set| set.pass != TOGETHER).collect();
    let own = match apart.iter().find(|set| Some(&set.member) == me) {
        Some(set) => {
            let read = read_in(conn, &row.id, set.pass)?;
            Some(OwnReading { read, done: set.handed_in_at.is_some() })
        }
        None => None,
    };
    let both_done = apart.len() == 2 && apart.iter().all(|set| set.handed_in_at.is_some());
    if !both_done || (own.is_none() && !may_read) {
        return Ok(Readings { own, ..Readings::default() });
    }
    let together = read_in(conn, &row.id, TOGETHER)?;
    let differing = differences(&read_in(conn, &row.id, 1)?, &read_in(conn, &row.id, 2)?);
    let settled = |difference: Difference| {
        let settled = together.get(&difference.paper).cloned();
        (difference, settled)
    };
    let both = own.is_some();
    Ok(Readings { own, both, differing: differing.into_iter().map(settled).collect() })
}
