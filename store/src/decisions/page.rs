//! Everything that the page of one decision shows.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::agreements::clauses::hash;
use domain::calendar::day_of;
use domain::decisions::choosing::Choosing;
use domain::decisions::failure::EffectFailure;
use domain::decisions::kind::DecisionKind;
use domain::decisions::method::Method;
use domain::decisions::stage::{Stage, effective_day};
use domain::members::power::Power;
use domain::validation::Refusal;
use domain::{Day, Moment};

use super::as_before::is_as_before;
use super::carry::{Delegated, delegated};
use super::class_floor::{BoxClasses, box_classes};
use super::close_early::{ClosedEarly, closed_early, is_closable};
use super::comment_rows::comments_of;
use super::declared::due_at_earliest;
use super::delegated_page::{OwnCarried, OwnDelegation, carried_max, own_carried, own_delegation};
use super::extend::{Extended, days_left, extensible_from, extensions};
use super::may_open::refusal_though_ready;
use super::meetings::present::{is_there, meeting_of};
use super::meetings::{MeetingOf, meetings_of};
use super::opening_waits::{OpeningWaits, opening_waits};
use super::page_declared::{DeclaredView, declared_view};
use super::page_discussion::{Comment, Talk, talk};
use super::page_effects::{EffectView, effect_views};
use super::page_election::{Election, election};
use super::page_founding::{Founding, founding};
use super::page_rules::{GoverningRule, coming_rules, governing_rules, method_of};
use super::paper_page::{PaperStanding, paper_standing};
use super::provisional_page::{RollToCome, roll_to_come};
use super::row::{DecisionRow, by_number};
use super::secret_box::{SecretStanding, secret_standing};
use super::topics::{circle_named, topic_named};
use super::turnout::{
    ChoiceResult, MyVote, RollPlace, Standing, TalliedResult, choice_result_of, my_place, my_vote, result_of, standing,
};
use super::votes_page::{CastVote, reasons};
use crate::act::Viewer;
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::MemberId;
use crate::schema::{events, members};
use crate::time::{moment, stored};

/// How many reasons of voters the decision's own page shows.
const REASONS_SHOWN: i64 = 20;

/// A member as others see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberName {
    /// The number.
    pub number: i64,
    /// The name.
    pub name: String,
}

/// A decision by itself.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The number.
    pub number: i64,
    /// Which rules govern it.
    pub kind: DecisionKind,
    /// The title.
    pub title: String,
    /// The text in Markdown.
    pub body: String,
    /// Who brought it.
    pub proposer: Option<MemberName>,
    /// Where it stands.
    pub stage: Stage,
    /// How often it was saved; a form names the revision that it was opened with.
    pub revision: i64,
    /// When it was first saved.
    pub created_at: Moment,
    /// When its discussion began.
    pub discussion_from: Option<Moment>,
    /// When its discussion began anew the last time, since what is proposed was changed.
    pub discussion_restarted: Option<Moment>,
    /// From when on its vote may open.
    pub discussion_until: Option<Moment>,
    /// When its vote opened.
    pub voting_from: Option<Moment>,
    /// When its vote closes or closed.
    pub voting_until: Option<Moment>,
    /// When it was over: the close of the vote, or the moment at which it was withdrawn.
    pub closed_at: Option<Moment>,
    /// The first day of its effects that it names, if any.
    pub effective_on: Option<Day>,
    /// The first day on which its effects hold, at the earliest, once its vote has a deadline.
    pub effective_day: Option<Day>,
    /// When its effects were done.
    pub enacted_at: Option<Moment>,
    /// Whether it passed, once counted.
    pub passed: Option<bool>,
    /// Why its effects could not apply, where it passed and they could not.
    pub failure: Option<EffectFailure>,
    /// Whether its ballots are secret, once the vote is open; before, whether secrecy was asked for.
    pub secret: bool,
    /// The topic that it is on: address part and name.
    pub topic: Option<(String, String)>,
    /// The circle that it is of: address part and name.
    pub circle: Option<(String, String)>,
    /// The options and the method, where it chooses among options.
    pub choosing: Option<Choosing>,
    /// SHA-256 of the secret of the lot, from the opening of the vote on.
    pub lot_hash: Option<String>,
    /// The secret of the lot, once the vote is closed.
    pub lot_secret: Option<String>,
    /// The hash of what was frozen at the opening.
    pub frozen_hash: Option<String>,
    /// The hash of the roll.
    pub roll_hash: Option<String>,
}

/// What the viewer may do now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct May {
    /// Change the proposal.
    pub edit: bool,
    /// Put it up for discussion.
    pub propose: bool,
    /// Comment.
    pub comment: bool,
    /// Look after the discussion: hide comments, and write its summary.
    pub moderate: bool,
    /// Open the vote.
    pub open: bool,
    /// Vote.
    pub vote: bool,
    /// Take it back.
    pub withdraw: bool,
    /// Extend the vote, by up to so many days.
    pub extend: i64,
    /// Close the vote before its deadline, since everybody has voted.
    pub close_early: bool,
}

/// The page of a decision.
#[derive(Debug, Clone)]
pub struct DecisionPage {
    /// The decision.
    pub decision: Decision,
    /// How it is voted on and counted.
    pub method: Method,
    /// What its vote waits for, where its discussion is over and it may not open yet.
    pub opening_waits: Option<OpeningWaits>,
    /// Which class is too small for its vote to open, where that is what it waits for, as opening it is refused.
    pub small_class: Option<Refusal>,
    /// The extensions that its vote has had, the first first.
    pub extensions: Vec<Extended>,
    /// Who closed its vote before its deadline, where somebody did.
    pub closed_early: Option<ClosedEarly>,
    /// Its effects in order.
    pub effects: Vec<EffectView>,
    /// Who stands, where it is an election.
    pub election: Option<Election>,
    /// What it did beside its effects, where it is the founding act.
    pub founding: Option<Founding>,
    /// The rules that govern its stages: those kept at each stage so far, and for the stages to come those of today.
    pub rules: Vec<GoverningRule>,
    /// A page of the discussion, the oldest thread first and each in order.
    pub comments: Vec<Comment>,
    /// How many comments there are in all.
    pub comments_count: i64,
    /// What stands around the comments.
    pub talk: Talk,
    /// How its paper ballots stand, once the vote is open and where the rules offer paper.
    pub paper: Option<PaperStanding>,
    /// Who takes part, once the vote is open.
    pub standing: Option<Standing>,
    /// The latest votes that have a reason.
    pub reasons: Vec<CastVote>,
    /// The result, once counted.
    pub result: Option<TalliedResult>,
    /// The result, once counted, where it chooses among options.
    pub choice_result: Option<ChoiceResult>,
    /// Whether an earlier version counted that, by ways that are no longer today's; `None` where it may have and that was not looked into.
    pub counted_as_before: Option<bool>,
    /// What the result passes through before it takes effect, and by what it was annulled after.
    pub declared: DeclaredView,
    /// The provisional roll of the vote to come, where the rules ask for one.
    pub roll_to_come: Option<RollToCome>,
    /// The viewer's place on the roll, once that is frozen; `None` also for somebody who joined later.
    pub place: Option<RollPlace>,
    /// The viewer's vote.
    pub vote: Option<MyVote>,
    /// What a secret ballot is to the viewer, once the vote is open.
    pub secret: Option<SecretStanding>,
    /// What classes are to it, where its ballots are secret and each class counts by itself.
    pub classes: Option<BoxClasses>,
    /// What delegations are to the viewer, while the vote is open.
    pub delegation: Option<OwnDelegation>,
    /// What became of the viewer's delegation, once counted, or in a secret vote once it went along.
    pub carried: Option<OwnCarried>,
    /// How many others one member may carry in its vote: by proxy where it was opened in a meeting, by delegation elsewhere. `None` where
    /// nobody may carry anybody, and until the vote opens.
    pub carried_max: Option<i64>,
    /// How many votes are carried, once counted.
    pub delegated: Delegated,
    /// The meetings on whose agenda it is.
    pub meetings: Vec<MeetingOf>,
    /// What the viewer may do.
    pub may: May,
}

/// The page of a decision; `comments_page` counts from 1.
///
/// # Errors
/// If the viewer may not read decisions, there is none that the viewer may see, or the database fails.
pub async fn page(
    db: &Db,
    viewer: &Viewer,
    number: i64,
    comments_page: i64,
    now: Moment,
) -> Result<DecisionPage, CommandError> {
    viewer.require(Power::ReadDecisions)?;
    let viewer = viewer.clone();
    db.read(move |conn| {
        let me = viewer.member.as_ref().map(|member| &member.id);
        let row = seen(conn, number, me)?;
        let community = crate::community::load(conn)?.ok_or(CommandError::NotFound)?;
        let today = day_of(now, community.time_zone);
        let stage = row.stage()?;
        let voted = row.voting_from.is_some();
        let place = if voted { my_place(conn, &row, me)? } else { None };
        let mut rules = governing_rules(conn, &row.id)?;
        rules.extend(coming_rules(conn, &row, today)?);
        let method = method_of(row.choosing()?.as_ref(), &rules);
        let mut may = may(&viewer, &row, stage, place, now);
        let discussed = row.discussion_until.is_some_and(|until| until <= stored(now));
        let waiting = if stage == Stage::Discussion && discussed {
            opening_waits(conn, &[(row.id.clone(), row.kind()?)], (today, now))?.remove(row.id.as_str())
        } else {
            None
        };
        may.open = may.open && waiting.is_none();
        narrow_vote(conn, &viewer, &row, &mut may, (today, now))?;
        let extensions = if voted { extensions(conn, &row)? } else { Vec::new() };
        let (comments, comments_count) = comments_of(conn, &row.id, me, comments_page)?;
        let talk = talk(conn, &row, &comments, today)?;
        may.comment &= talk.closed.is_none() || viewer.may(Power::OpenVotes);
        let choice_result = choice_result_of(conn, &row)?;
        Ok(DecisionPage {
            method,
            opening_waits: waiting.as_ref().map(|waiting| waiting.what),
            small_class: waiting.and_then(|waiting| waiting.small_class),
            extensions,
            closed_early: if voted { closed_early(conn, &row)? } else { None },
            paper: if voted { paper_standing(conn, &row, &viewer, (today, now))? } else { None },
            effects: effect_views(conn, &row, today)?,
            election: election(conn, &row, &viewer, now)?,
            founding: founding(conn, &row)?,
            roll_to_come: roll_to_come(conn, &row, &viewer, today)?,
            standing: if voted { Some(standing(conn, &row, &rules)?) } else { None },
            meetings: meetings_of(conn, &row.id)?,
            reasons: if voted { reasons(conn, &row.id, REASONS_SHOWN)? } else { Vec::new() },
            result: result_of(conn, &row)?,
            counted_as_before: is_as_before(conn, &row, choice_result.as_ref())?,
            choice_result,
            declared: declared_view(conn, &row, &viewer, (today, now))?,
            vote: if voted { my_vote(conn, &row, me)? } else { None },
            secret: if voted && row.secret { Some(secret_standing(conn, &row, me)?) } else { None },
            classes: if voted { box_classes(conn, &row, me)? } else { None },
            delegation: if voted { own_delegation(conn, &row, viewer.member.as_ref(), place)? } else { None },
            carried: if row.closed_at.is_some() || row.secret { own_carried(conn, &row, me)? } else { None },
            carried_max: if voted { carried_max(conn, &row)? } else { None },
            delegated: if row.closed_at.is_some() { delegated(conn, &row)? } else { Delegated::default() },
            decision: decision(conn, row, stage, community.time_zone)?,
            rules,
            comments,
            comments_count,
            talk,
            place,
            may,
        })
    })
    .await
}

/// A decision that a member may see.
pub(super) fn seen(conn: &mut DbConn, number: i64, member: Option<&MemberId>) -> Result<DecisionRow, CommandError> {
    by_number(conn, number)?.filter(|row| row.is_seen_by(member)).ok_or(CommandError::NotFound)
}

/// A decision for pages.
pub(super) fn decision(
    conn: &mut DbConn,
    row: DecisionRow,
    stage: Stage,
    zone: chrono_tz::Tz,
) -> Result<Decision, StoreError> {
    let proposer: Option<(i64, String)> = match &row.proposer_id {
        Some(id) => Some(members::table.find(id).select((members::number, members::name)).first(conn)?),
        None => None,
    };
    let restarted: Option<NaiveDateTime> = events::table
        .filter(events::subject.eq(row.short_name()))
        .filter(events::action.eq("decisions.discussion.restarted"))
        .select(diesel::dsl::max(events::occurred_at))
        .first(conn)?;
    let failure = row.effect_failure.as_deref().map(serde_json::from_str).transpose();
    let failure = failure.map_err(|_| row.corrupt("failure"))?;
    // The founding act took no vote: it names its day.
    let due = due_at_earliest(conn, &row)?.map(|due| effective_day(row.effective_on, moment(due), zone));
    let topic = topic_named(conn, row.topic_id.as_deref())?;
    let circle = circle_named(conn, row.circle_id.as_deref())?;
    Ok(Decision {
        topic,
        circle,
        secret: if row.voting_from.is_some() { row.secret } else { row.secret_asked },
        choosing: row.choosing()?,
        lot_hash: row.lot_secret.as_deref().map(hash),
        lot_secret: row.lot_secret.clone().filter(|_| stage.is_after_vote()),
        effective_day: due.or(row.effective_on.filter(|_| row.enacted_at.is_some())),
        kind: row.kind()?,
        number: row.number,
        title: row.title,
        body: row.body,
        proposer: proposer.map(|(number, name)| MemberName { number, name }),
        stage,
        revision: row.revision,
        created_at: moment(row.created_at),
        discussion_from: row.discussion_from.map(moment),
        discussion_restarted: restarted.map(moment),
        discussion_until: row.discussion_until.map(moment),
        voting_from: row.voting_from.map(moment),
        voting_until: row.voting_until.map(moment),
        closed_at: row.closed_at.map(moment),
        effective_on: row.effective_on,
        enacted_at: row.enacted_at.map(moment),
        passed: row.passed,
        failure,
        frozen_hash: row.frozen_hash,
        roll_hash: row.roll_hash,
    })
}

fn may(viewer: &Viewer, row: &DecisionRow, stage: Stage, place: Option<RollPlace>, now: Moment) -> May {
    let me = viewer.member.as_ref().map(|member| &member.id);
    let own = row.proposer_id.is_some() && row.proposer_id.as_ref() == me && viewer.may(Power::Propose);
    let now = stored(now);
    let voting = stage == Stage::Voting && row.voting_until.is_some_and(|until| now < until);
    let discussed = row.discussion_until.is_some_and(|until| until <= now);
    let before_vote = matches!(stage, Stage::Draft | Stage::Discussion);
    May {
        edit: own && before_vote,
        propose: own && stage == Stage::Draft,
        comment: viewer.may(Power::Discuss) && (voting || stage == Stage::Discussion),
        moderate: row.discussion_from.is_some() && viewer.may(Power::OpenVotes),
        open: stage == Stage::Discussion && discussed && (own || viewer.may(Power::OpenVotes)),
        vote: voting && viewer.may(Power::Vote) && place.is_some_and(|place| place.reason.is_on_roll()),
        withdraw: own && before_vote,
        extend: 0,
        close_early: false,
    }
}

/// Narrows what a viewer may do of a vote to what its rules, its meeting and its hour let them. Whoever may open it waits for nothing.
fn narrow_vote(
    conn: &mut DbConn,
    viewer: &Viewer,
    row: &DecisionRow,
    may: &mut May,
    (today, now): (Day, Moment),
) -> Result<(), StoreError> {
    may.open = may.open && refusal_though_ready(conn, row, today)?.is_none();
    if may.vote
        && let (Some(meeting), Some(me)) = (meeting_of(conn, row.id.as_str())?, viewer.member.as_ref())
    {
        may.vote = is_there(conn, &meeting, &me.id)?;
    }
    if !viewer.may(Power::OpenVotes) {
        return Ok(());
    }
    if extensible_from(conn, row, now)?.is_some() {
        may.extend = days_left(conn, row)?;
    }
    may.close_early = row.voting_from.is_some() && is_closable(conn, row, now)?;
    Ok(())
}
