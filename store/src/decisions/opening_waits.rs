//! What votes on proposals whose discussion is over wait for before they may open, as [`super::open_vote`] asks: of many at once, so that a
//! list takes no more queries than a page.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::kind::DecisionKind;
pub use domain::decisions::opening::OpeningWaits;
use domain::validation::Refusal;
use domain::{Day, Moment};

use super::class_floor::small_class;
use super::governed::DecidedBy;
use super::may_open::refusal_outside;
use super::present_when::{is_of_present, meeting_needed};
use super::roll_rules::provisional_days;
use super::row::DecisionRow;
use super::secret_when::counts_classes_on;
use super::summary_wanting::wanting_of;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::DecisionId;
use crate::schema::{decisions, provisional_rolls, roll_objections};
use crate::time::stored;

/// What the rules of a kind ask of an opening.
#[derive(Debug, Clone, Copy)]
struct Asked {
    roll: bool,
    meeting: bool,
    /// Whether a meeting is asked of those that need a majority, since that is of those present.
    meeting_for_majority: bool,
    /// Whether each class counts by itself.
    by_class: bool,
}

fn asked(conn: &mut DbConn, kind: DecisionKind, today: Day) -> Result<Asked, StoreError> {
    let without_majority = DecidedBy { options: true, majority: false };
    let meeting =
        !meeting_needed(conn, kind, today)?.goes_without() || is_of_present(conn, kind, without_majority, today)?;
    let meeting_for_majority = is_of_present(conn, kind, DecidedBy::PROPOSAL, today)?;
    let by_class = counts_classes_on(conn, kind, today)?;
    Ok(Asked { roll: provisional_days(conn, kind, today)?.is_some(), meeting, meeting_for_majority, by_class })
}

/// Why a class is too small for a vote, as its own decision is made.
fn class_waited_for(conn: &mut DbConn, id: &str, today: Day) -> Result<Option<Refusal>, StoreError> {
    let row: DecisionRow = decisions::table.find(id).select(decisions::all_columns).first(conn)?;
    small_class(conn, &row, today)
}

/// Whether a vote opens in a meeting alone, as its own decision is made: one among options may need no majority.
fn opens_in_meeting_alone(conn: &mut DbConn, id: &str, today: Day) -> Result<bool, StoreError> {
    let row: DecisionRow = decisions::table.find(id).select(decisions::all_columns).first(conn)?;
    Ok(refusal_outside(conn, &row, today)?.is_some())
}

/// What a vote waits for.
#[derive(Debug, Clone)]
pub(super) struct Waiting {
    /// The first thing.
    pub what: OpeningWaits,
    /// Which class is too small, where it waits for that.
    pub small_class: Option<Refusal>,
}

/// What the votes on proposals wait for, by the identifiers of those that do; the discussion of each is over.
pub(super) fn opening_waits(
    conn: &mut DbConn,
    discussed: &[(DecisionId, DecisionKind)],
    (today, now): (Day, Moment),
) -> Result<HashMap<String, Waiting>, StoreError> {
    if discussed.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<&str> = discussed.iter().map(|(id, _)| id.as_str()).collect();
    let unsummed = wanting_of(conn, &ids, today)?;
    let rolls: Vec<(String, NaiveDateTime)> = provisional_rolls::table
        .filter(provisional_rolls::decision_id.eq_any(ids.clone()))
        .select((provisional_rolls::decision_id, provisional_rolls::objections_until))
        .load(conn)?;
    let rolls: HashMap<String, NaiveDateTime> = rolls.into_iter().collect();
    let unruled: Vec<String> = roll_objections::table
        .filter(roll_objections::decision_id.eq_any(ids))
        .filter(roll_objections::ruled_at.is_null())
        .select(roll_objections::decision_id)
        .load(conn)?;
    let unruled: HashSet<String> = unruled.into_iter().collect();
    let mut kinds: BTreeMap<DecisionKind, Asked> = BTreeMap::new();
    let mut waits = HashMap::new();
    for (id, kind) in discussed {
        let asked = match kinds.get(kind) {
            Some(known) => *known,
            None => *kinds.entry(*kind).or_insert(asked(conn, *kind, today)?),
        };
        let id = id.as_str();
        let found = match rolls.get(id) {
            _ if unsummed.get(id).is_some_and(|wanting| !wanting.unwritten.is_empty()) => Some(OpeningWaits::Summary),
            _ if unsummed.contains_key(id) => Some(OpeningWaits::Review),
            None if asked.roll => Some(OpeningWaits::Roll),
            Some(until) if stored(now) < *until => Some(OpeningWaits::Objections),
            Some(_) if unruled.contains(id) => Some(OpeningWaits::Rulings),
            _ if asked.meeting => Some(OpeningWaits::Meeting),
            _ if asked.meeting_for_majority && opens_in_meeting_alone(conn, id, today)? => Some(OpeningWaits::Meeting),
            _ => None,
        };
        let small_class = if found.is_none() && asked.by_class { class_waited_for(conn, id, today)? } else { None };
        let found = found.or(small_class.as_ref().map(|_| OpeningWaits::Class));
        waits.extend(found.map(|what| (id.to_owned(), Waiting { what, small_class })));
    }
    Ok(waits)
}
