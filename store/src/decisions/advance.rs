//! What is due by time: votes that have closed are counted, and declared results that nothing holds up take effect. Whoever looks first, or a
//! job, does it, in the order in which it fell due.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Moment;
use domain::agreements::clauses::hash;
use domain::decisions::choice_count::Places;
use domain::decisions::choosing::Choosing;
use domain::decisions::class_floor::{untold_classes, wanted};
use domain::decisions::count::{ClassVotes, Outcome, count};
use domain::decisions::quorum::Persons;
use domain::decisions::stage::Stage;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::ballots::counted;
use super::candidacies::tell_lapsed;
use super::class_floor::{few_of_a_class, require_classes};
use super::declared::{declaring_of, held_until};
use super::for_and_against::{class_votes_of, conditions_of, votes_of};
use super::outage::{beat_if_late, waits_for};
use super::paper_count::Papers;
use super::paper_rows::waiting;
use super::row::DecisionRow;
use crate::act::{Act, Actor};
use crate::audit::{Recorded, recorded};
use crate::conn::DbConn;
use crate::db::Db;
use crate::error::{CommandError, StoreError};
use crate::ids::DecisionId;
use crate::measured::measured_now;
use crate::schema::{decision_counts, decision_results, decisions, declarations};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// The events of which the first tells the count of a decision that was voted on.
const COUNTING: &[&str] = &["decisions.counted", "decisions.enacted", "decisions.refused", "decisions.not_enacted"];

/// The event that tells the count of each decision, or of one, by its short name.
pub(super) fn counts(conn: &mut DbConn, subject: Option<&str>) -> Result<BTreeMap<String, Recorded>, StoreError> {
    let mut counts = BTreeMap::new();
    for event in recorded(conn, COUNTING, subject)? {
        counts.entry(event.subject.clone()).or_insert(event);
    }
    Ok(counts)
}

/// A decision that went on, and where it stands since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advanced {
    /// The decision's number.
    pub number: i64,
    /// Enacted, refused, or closed with effects that could not apply; counted or declared, where the rules let it wait. Still in its vote where
    /// a meeting's chair closed that and papers came back, which are to be counted first.
    pub stage: Stage,
}

/// Counts every vote whose deadline has come, and applies what passed and is held up by nothing. Cheap where there is none. Several servers may
/// call this at once: each decision is counted once. One that cannot be closed is logged with an id, waits on its own
/// page to be counted, and is in nobody else's way; it is tried again after a while. While this server's clock is ahead of the time that has
/// passed, nothing is counted.
///
/// # Errors
/// If the database cannot say what is due.
pub async fn advance(db: &Db, now: Moment) -> Result<Vec<Advanced>, CommandError> {
    if db.clock_watch().is_ahead(now, measured_now()) {
        return Ok(Vec::new());
    }
    let mut due_now = db.read(move |conn| due(conn, now)).await?;
    if !due_now.is_empty() && beat_if_late(db, now).await? {
        due_now = db.read(move |conn| due(conn, now)).await?;
    }
    let act = Act::new(Actor::System, now);
    let retries = db.count_retries();
    let mut advanced = Vec::new();
    for Due { id: decision, number, counted, .. } in due_now {
        if !retries.is_due(&decision, now) {
            continue;
        }
        let id = decision.clone();
        let step = move |tx: &mut Tx<'_>| if counted { tx.finish(&id) } else { tx.close(&id) };
        match db.command(&act, "decisions.close", step).await {
            Ok(outcome) => {
                retries.done(&decision);
                advanced.extend(outcome);
            }
            Err(error) => {
                retries.failed(decision, now);
                let id = Uuid::new_v4().simple();
                tracing::error!(%id, decision = number, reason = %error, "a vote could not be closed");
            }
        }
    }
    Ok(advanced)
}

/// A decision with which something is to be done by now.
struct Due {
    at: NaiveDateTime,
    id: DecisionId,
    number: i64,
    /// Whether it has been counted already.
    counted: bool,
}

/// The votes whose deadline has come, and the declared results that nothing holds up, in the order in which they fell due.
fn due(conn: &mut DbConn, now: Moment) -> Result<Vec<Due>, StoreError> {
    let mut due = votes_due(conn, now)?;
    due.extend(results_due(conn, now)?);
    due.sort_by_key(|due| (due.at, due.number));
    Ok(due)
}

/// The votes whose deadline has come, but those that wait for their papers, or since no server ran at their deadline.
fn votes_due(conn: &mut DbConn, now: Moment) -> Result<Vec<Due>, StoreError> {
    let rows: Vec<DecisionRow> = decisions::table
        .filter(decisions::stage.eq(Stage::Voting.as_str()))
        .filter(decisions::voting_until.le(stored(now)))
        .select(decisions::all_columns)
        .load(conn)?;
    let waiting = if rows.is_empty() { Vec::new() } else { waiting(conn)? };
    let mut due = Vec::with_capacity(rows.len());
    for row in rows {
        if waiting.contains(&row.id) || waits_for(conn, &row, now)?.is_some() {
            continue;
        }
        let at = row.voting_until.ok_or_else(|| row.corrupt("deadline"))?;
        due.push(Due { at, id: row.id, number: row.number, counted: false });
    }
    Ok(due)
}

/// The declared results that nothing holds up any more. Most that are declared can be contested still, and are not read.
fn results_due(conn: &mut DbConn, now: Moment) -> Result<Vec<Due>, StoreError> {
    let over: Vec<(DecisionId, i64)> = decisions::table
        .inner_join(declarations::table)
        .filter(decisions::stage.eq(Stage::Declared.as_str()))
        .filter(declarations::contest_until.le(stored(now)))
        .select((decisions::id, decisions::number))
        .load(conn)?;
    let mut due = Vec::new();
    for (id, number) in over {
        let at = held_until(conn, &id)?.filter(|at| *at <= stored(now));
        due.extend(at.map(|at| Due { at, id, number, counted: true }));
    }
    Ok(due)
}

impl Tx<'_> {
    /// Closes one decision; `None` where another has done it, or where it waits since an outage kept members from it.
    pub(super) fn close(&mut self, id: &DecisionId) -> Result<Option<Advanced>, CommandError> {
        let row: DecisionRow = decisions::table.find(id).select(decisions::all_columns).first(self.conn)?;
        if waits_for(self.conn, &row, self.now)?.is_some() {
            return Ok(None);
        }
        let Some(until) = row.voting_until.map(moment) else { return Ok(None) };
        match self.close_papers(&row)? {
            Papers::Wait => Ok(None),
            Papers::Counted(at) => self.count_closed(&row, at.max(until), None),
            Papers::None(register) => self.count_closed(&row, until, register),
        }
    }

    /// Counts a vote that is over, and lets it take effect, from a moment on, where nothing holds it up; `None` where another has done it.
    /// `register` is what the log says of papers that were issued, where none came back.
    pub(super) fn count_closed(
        &mut self,
        row: &DecisionRow,
        due: Moment,
        register: Option<Value>,
    ) -> Result<Option<Advanced>, CommandError> {
        let id = &row.id;
        let closed = diesel::update(
            decisions::table
                .find(id)
                .filter(decisions::stage.eq(Stage::Voting.as_str()))
                .filter(decisions::voting_until.le(stored(self.now))),
        )
        .set(decisions::stage.eq(Stage::Closed.as_str()))
        .execute(self.conn)?;
        if closed != 1 {
            return Ok(None);
        }
        self.forget_reminders(id)?;
        let until = moment(row.voting_until.ok_or_else(|| row.corrupt("deadline"))?);
        let settled = if row.secret { Some(self.settle_box(row)?) } else { None };
        if row.secret {
            require_classes(self.conn, row)?;
        }
        let carried = self.carry(row)?;
        let present = self.keep_present(row)?;
        let few = few_of_a_class(self.conn, row)?;
        let (passed, mut told) = match row.choosing()? {
            Some(choosing) => self.count_ballots(row, &choosing, until, few)?,
            None => {
                let (outcome, classes) = self.count_votes(row, few)?;
                (outcome.passed, told(outcome, &classes))
            }
        };
        // They were counted by, and may not stay.
        let settled = if few { Some(self.forget_classes(row)?) } else { settled };
        tell(&mut told, "box", settled.map(|settled| json!(settled)));
        tell(&mut told, "carried", carried);
        tell(&mut told, "register", register);
        tell(&mut told, "present", present.map(|present| json!(present)));
        diesel::update(decisions::table.find(id))
            .set((decisions::closed_at.eq(Some(stored(until))), decisions::passed.eq(Some(passed))))
            .execute(self.conn)?;
        let declaring = declaring_of(self.conn, id)?;
        let stage = if declaring.is_nothing() {
            self.conclude(row, passed, due, told)?
        } else {
            self.hold(row, passed, declaring, told)?
        };
        Ok(Some(Advanced { number: row.number, stage }))
    }

    /// Counts votes for and against; the outcome, and what may be told of classes: where `few` of one have voted, only whether each reached the
    /// majority.
    fn count_votes(&mut self, row: &DecisionRow, few: bool) -> Result<(Outcome, Vec<ClassVotes>), CommandError> {
        let conditions = conditions_of(self.conn, row)?;
        let (turnout, votes) = votes_of(self.conn, &row.id)?;
        let mut classes = class_votes_of(self.conn, &row.id)?;
        let mut outcome = count(turnout, votes, &classes, &conditions);
        if few {
            classes = untold_classes(&classes, &outcome);
            outcome = count(turnout, votes, &classes, &conditions);
        }
        let kept = serde_json::to_string(&classes).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        diesel::insert_into(decision_results::table)
            .values((
                decision_results::decision_id.eq(&row.id),
                decision_results::eligible.eq(outcome.eligible),
                decision_results::yes.eq(votes.yes),
                decision_results::no.eq(votes.no),
                decision_results::abstain.eq(votes.abstain),
                decision_results::quorum.eq(conditions.quorum.part.to_string()),
                decision_results::quorum_votes.eq(outcome.quorum_votes),
                decision_results::quorum_met.eq(outcome.quorum_met),
                decision_results::majority.eq(conditions.majority.as_str()),
                decision_results::threshold.eq(conditions.threshold.to_string()),
                decision_results::threshold_met.eq(outcome.threshold_met),
                decision_results::passed.eq(outcome.passed),
                decision_results::counted_at.eq(stored(self.now)),
                decision_results::classes.eq(kept),
            ))
            .execute(self.conn)?;
        Ok((outcome, classes))
    }

    /// Counts a decision among options; whether something was chosen, and what the log says of it. Where `few` of a class have voted, it is
    /// told of each only whether it wanted an option that needs that.
    fn count_ballots(
        &mut self,
        row: &DecisionRow,
        choosing: &Choosing,
        until: Moment,
        few: bool,
    ) -> Result<(bool, Value), CommandError> {
        let lapsed = self.lapse_candidates(row, until)?;
        let (mut outcome, quorum) = counted(self.conn, row, choosing, Places::Marked, BTreeMap::new())?;
        if few {
            let known = wanted(&outcome.support);
            (outcome, _) = counted(self.conn, row, choosing, Places::Marked, known)?;
        }
        let text = serde_json::to_string(&outcome).map_err(|error| StoreError::Corrupt(error.to_string()))?;
        let mut told = json!({
            "eligible": outcome.eligible, "cast": outcome.votes_cast, "quorum_met": outcome.quorum_met,
            "chosen": outcome.chosen(choosing), "count": hash(&text), "lot": row.lot_secret,
        });
        tell_lapsed(&mut told, lapsed);
        tell_persons(&mut told, outcome.persons);
        diesel::insert_into(decision_counts::table)
            .values((
                decision_counts::decision_id.eq(&row.id),
                decision_counts::eligible.eq(outcome.eligible),
                decision_counts::votes_cast.eq(outcome.votes_cast),
                decision_counts::quorum.eq(quorum.part.to_string()),
                decision_counts::quorum_votes.eq(outcome.quorum_votes),
                decision_counts::quorum_met.eq(outcome.quorum_met),
                decision_counts::seed.eq(&outcome.seed),
                decision_counts::counted.eq(text),
                decision_counts::passed.eq(outcome.passed),
                decision_counts::counted_at.eq(stored(self.now)),
            ))
            .execute(self.conn)?;
        Ok((outcome.passed, told))
    }
}

/// What the log says of a count of yes and no. Of classes it says nothing, since their votes are counted again, but where so few of one have
/// voted that nothing can be: whether each reached the majority.
fn told(outcome: Outcome, classes: &[ClassVotes]) -> Value {
    let mut told = json!({
        "eligible": outcome.eligible, "yes": outcome.votes.yes, "no": outcome.votes.no,
        "abstain": outcome.votes.abstain, "quorum_met": outcome.quorum_met, "majority_met": outcome.threshold_met,
    });
    tell_persons(&mut told, outcome.persons);
    tell(&mut told, "classes", told_of_classes(classes));
    told
}

/// Adds what the log says of a count, where it says it.
fn tell(told: &mut Value, name: &str, what: Option<Value>) {
    if let (Some(fields), Some(what)) = (told.as_object_mut(), what) {
        fields.insert(name.to_owned(), what);
    }
}

/// Whether each class reached the majority, by its slug, where nothing else is told of it; nothing where their votes are.
pub(super) fn told_of_classes(classes: &[ClassVotes]) -> Option<Value> {
    let reached: BTreeMap<&str, bool> =
        classes.iter().filter_map(|class| Some((class.class.as_str(), class.reached?))).collect();
    (!reached.is_empty()).then(|| json!(reached))
}

/// Adds how many persons were on the roll and voted, where the quorum counts them.
fn tell_persons(told: &mut Value, persons: Option<Persons>) {
    tell(told, "persons", persons.map(|persons| json!(persons)));
}
