//! The agenda of a meeting as its page shows it: each item with its decision, how its vote stands, and what was noted.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::annulment::Annulment;
use domain::decisions::blank_ballots::BlankBallots;
use domain::decisions::choosing::Choosing;
use domain::decisions::meeting::Standing;
use domain::decisions::meeting::attendance::Present;
use domain::decisions::meeting::minutes::Voted;
use domain::decisions::meeting::opening::{could_open_in, opens_in};
use domain::decisions::method::Method;
use domain::decisions::quorum::QuorumOf;
use domain::decisions::stage::Stage;
use domain::validation::Refusal;
use domain::{Day, Moment};

use super::super::annulments::annulment;
use super::super::ballots::{quorum_of, turnout_of};
use super::super::for_and_against::method_of;
use super::super::frozen::rules_of;
use super::super::may_open::refusal_to_open;
use super::super::page::MemberName;
use super::super::page_discussion::names;
use super::super::paper_page::{PaperStanding, PaperTurn, paper_standing};
use super::super::row::{DecisionRow, by_number};
use super::super::turnout::{Withheld, cast_of, persons_withheld, withheld};
use super::foreseen::{ForeseenQuorum, Foresight};
use super::minutes::voted;
use super::motion::{sitting, terms_of};
use super::present::{InMeeting, meeting_of, present_shown};
use super::row::{ItemRow, MeetingRow, decision_number};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::meeting_objections;
use crate::time::moment;

/// An item of an agenda.
#[derive(Debug, Clone)]
pub struct ItemView {
    /// Its number.
    pub number: i64,
    /// What it is about.
    pub title: String,
    /// More of it, in Markdown.
    pub words: String,
    /// When it was announced.
    pub announced_at: Option<Moment>,
    /// When it was struck off.
    pub struck_at: Option<Moment>,
    /// The notes on it, in Markdown.
    pub notes: String,
    /// The objections to it, by name.
    pub objections: Vec<MinutedObjection>,
    /// Its decision, as far as the viewer may see it.
    pub motion: Option<ItemMotion>,
}

/// An objection that stands in the minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutedObjection {
    /// Its number within the item.
    pub number: i64,
    /// Who objected.
    pub member: MemberName,
    /// What, in plain words.
    pub words: String,
    /// Who wrote it down.
    pub noted_by: MemberName,
    /// When.
    pub noted_at: Moment,
    /// When whoever it names had it struck.
    pub struck_at: Option<Moment>,
}

/// The decision of an item.
#[derive(Debug, Clone)]
pub struct ItemMotion {
    /// The decision's number.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub stage: Stage,
    /// Whether it passed, once counted.
    pub passed: Option<bool>,
    /// By what it was annulled since, where it was.
    pub annulled: Option<Annulment>,
    /// How it is voted on.
    pub method: Method,
    /// The options, where it chooses among some.
    pub choosing: Option<Choosing>,
    /// Whether its vote is secret, once that is open.
    pub secret: bool,
    /// Why its vote cannot open on this item now; nothing where it can, or has.
    pub refusal: Option<Refusal>,
    /// While the meeting is to come: why its vote could not open in it, such as what comes too late.
    pub barred: Option<Refusal>,
    /// What its quorum would come to if its vote opened now, while members come to the meeting and it is still to be opened here.
    pub foreseen: Option<ForeseenQuorum>,
    /// Its vote, where that was opened in this meeting.
    pub vote: Option<ItemMotionVote>,
    /// What came of that, as the minutes tell it, once it is counted.
    pub voted: Option<Voted>,
}

/// A vote that was opened in a meeting.
#[derive(Debug, Clone)]
pub struct ItemMotionVote {
    /// Whether it is open now.
    pub is_open: bool,
    /// What the rules that it opened with make of a ballot that marks nothing.
    pub blanks: BlankBallots,
    /// How its paper ballots stand, where the rules of its opening offer them.
    pub paper: Option<PaperStanding>,
    /// When it closes by itself, or closed.
    pub until: Option<Moment>,
    /// Who is present of those on the roll: now, or as it closed, whether it is counted or waits for its papers; by attendance alone where it
    /// is withheld how many have voted, or so few did in a secret vote that it is told of none of them.
    pub present: Present,
    /// Votes on the roll.
    pub eligible: i64,
    /// Persons on the roll.
    pub on_roll: i64,
    /// Persons who have voted, or are carried since the close; zero where that is withheld.
    pub voted: i64,
    /// Why it is withheld how many have voted, where it is.
    pub withheld: Option<Withheld>,
    /// What the quorum counts.
    pub quorum_of: QuorumOf,
    /// The least number of votes, or of persons, that meets it.
    pub quorum_needed: i64,
    /// Whether that many take part, or did; `None` where it is withheld how many votes were cast, where the vote is closed and waits for its
    /// papers, and where the quorum counts those present, whom [`ItemMotionVote::present`] tells.
    pub quorum_reached: Option<bool>,
}

/// The items of a meeting as its page shows them on a day and at a moment.
pub(super) fn item_views(
    conn: &mut DbConn,
    meeting: &MeetingRow,
    items: Vec<ItemRow>,
    viewer: &Viewer,
    at: (Day, Moment),
) -> Result<Vec<ItemView>, StoreError> {
    let me = viewer.member.as_ref().map(|member| &member.id);
    let mut foresight = Foresight::of(conn, meeting, at)?;
    let mut views = Vec::with_capacity(items.len());
    for item in items {
        let decision = match decision_number(conn, item.decision_id.as_deref())? {
            Some(number) => by_number(conn, number)?.filter(|row| row.is_seen_by(me)),
            None => None,
        };
        let motion = match decision {
            Some(row) => Some(motion(conn, meeting, &item, &row, viewer, at, foresight.as_mut())?),
            None => None,
        };
        views.push(ItemView {
            objections: objections(conn, &item)?,
            motion,
            number: item.number,
            title: item.title,
            words: item.words,
            announced_at: item.announced_at.map(moment),
            struck_at: item.struck_at.map(moment),
            notes: item.notes,
        });
    }
    Ok(views)
}

fn motion(
    conn: &mut DbConn,
    meeting: &MeetingRow,
    item: &ItemRow,
    row: &DecisionRow,
    viewer: &Viewer,
    (today, now): (Day, Moment),
    foresight: Option<&mut Foresight>,
) -> Result<ItemMotion, StoreError> {
    let stage = row.stage()?;
    let here = meeting_of(conn, row.id.as_str())?.filter(|place| place.id == meeting.id);
    let (mut foreseen, mut barred) = (None, None);
    let refusal = match stage {
        Stage::Discussion => {
            let (terms, held) = (terms_of(conn, row, today)?, sitting(conn, meeting, item, row, now)?);
            let could = could_open_in(terms, &held);
            if let Some(foresight) = foresight.filter(|_| could.is_ok()) {
                foreseen = foresight.quorum(conn, row)?;
            }
            let to_come = matches!(held.standing, Standing::Called | Standing::Noticed);
            barred = could.err().filter(|_| to_come && !held.struck);
            match opens_in(terms, &held) {
                Ok(()) => refusal_to_open(conn, row, today, now)?,
                Err(refusal) => Some(refusal),
            }
        }
        _ => None,
    };
    let vote = match here {
        Some(place) => Some(motion_vote(conn, row, &place, viewer, (today, now))?),
        None => None,
    };
    let on_roll = vote.as_ref().map(|vote| vote.on_roll);
    Ok(ItemMotion {
        number: row.number,
        title: row.title.clone(),
        stage,
        passed: row.passed,
        annulled: annulment(conn, row)?,
        method: method_of(conn, row)?,
        choosing: row.choosing()?,
        secret: row.secret,
        refusal,
        barred,
        foreseen,
        vote,
        voted: voted(conn, meeting, row, on_roll)?,
    })
}

/// How the vote on a decision stands that was opened in a meeting.
fn motion_vote(
    conn: &mut DbConn,
    row: &DecisionRow,
    place: &InMeeting,
    viewer: &Viewer,
    (today, now): (Day, Moment),
) -> Result<ItemMotionVote, StoreError> {
    let (turnout, quorum) = (turnout_of(conn, &row.id)?, quorum_of(conn, row)?);
    let needed = quorum.reached(turnout, 0).needed;
    let withheld = withheld(conn, row, turnout.voted)?;
    let present = present_shown(conn, row, place, withheld.is_some(), quorum.of)?;
    let withheld = match withheld {
        None => persons_withheld(conn, row, turnout.eligible != turnout.persons)?,
        some => some,
    };
    let paper = paper_standing(conn, row, viewer, (today, now))?;
    // One that waits for its papers is still in its stage.
    let closed = paper.is_some_and(|paper| matches!(paper.turn, PaperTurn::Reading | PaperTurn::Counted));
    let is_open = row.stage()? == Stage::Voting && !closed;
    let is_told = matches!(withheld, None | Some(Withheld::Persons { .. })) && quorum.of != QuorumOf::Present;
    let quorum_reached = if is_told && (is_open || row.passed.is_some()) {
        Some(quorum.reached(turnout, cast_of(conn, &row.id, turnout)?).met)
    } else {
        None
    };
    Ok(ItemMotionVote {
        is_open,
        blanks: BlankBallots::of(&rules_of(conn, &row.id, Stage::Voting)?),
        paper,
        until: row.voting_until.map(moment),
        present,
        eligible: turnout.eligible,
        on_roll: turnout.persons,
        voted: if withheld.is_some() { 0 } else { turnout.voted },
        withheld,
        quorum_of: quorum.of,
        quorum_needed: needed,
        quorum_reached,
    })
}

pub(super) fn objections(conn: &mut DbConn, item: &ItemRow) -> Result<Vec<MinutedObjection>, StoreError> {
    type Row = (i64, MemberId, String, MemberId, NaiveDateTime, Option<NaiveDateTime>);
    let rows: Vec<Row> = meeting_objections::table
        .filter(meeting_objections::item_id.eq(&item.id))
        .order(meeting_objections::number)
        .select((
            meeting_objections::number,
            meeting_objections::member_id,
            meeting_objections::words,
            meeting_objections::noted_by,
            meeting_objections::noted_at,
            meeting_objections::struck_at,
        ))
        .load(conn)?;
    let known = names(conn, rows.iter().flat_map(|(_, member, _, by, ..)| [member.clone(), by.clone()]))?;
    let name = |id: &MemberId| {
        known.get(id).cloned().ok_or_else(|| StoreError::Corrupt(format!("an objection to item {}", item.number)))
    };
    let objection = |(number, member, words, by, noted_at, struck_at): Row| {
        Ok(MinutedObjection {
            number,
            member: name(&member)?,
            words,
            noted_by: name(&by)?,
            noted_at: moment(noted_at),
            struck_at: struck_at.map(moment),
        })
    };
    rows.into_iter().map(objection).collect()
}
