//! The classes of a secret vote in which each must reach the majority by itself: that none is too small as it opens, and whether so few of one
//! have voted, or so many by one ballot, that no class's figures are told.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use domain::Day;
use domain::decisions::class_floor::{are_untold, stand_out, too_small};
use domain::decisions::count::Conditions;
use domain::decisions::stage::Stage;
use domain::decisions::turnout::turnout_floor;
use domain::rules::parameter::{TURNOUT_FLOOR, TURNOUT_FLOOR_LEAST};
use domain::validation::Refusal;

use super::carry::CARRIED;
use super::class_blocks::blocks_of;
use super::frozen::rules_of;
use super::governed::decided_by;
use super::paper_rows::pile_of;
use super::roll::Place;
use super::roll_sums::sums_at_opening;
use super::row::DecisionRow;
use super::secret_when::{counts_classes_on, secret_on};
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::rules;
use crate::schema::{carried_votes, classes, electoral_roll, members, secret_ballots, secret_marks};
use crate::tx::Tx;

/// What classes are to a secret vote in which each counts by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoxClasses {
    /// The slug of the class that the viewer's ballot bears, where the viewer is on the roll.
    pub own: Option<String>,
    /// The number of voters of a class below which no class's figures are told.
    pub floor: i64,
    /// Whether the vote is counted and fewer than that of a class have voted, or votes that went along with one ballot are most of a class's:
    /// then nothing tells the class of a ballot any more.
    pub untold: bool,
}

impl Tx<'_> {
    /// Refuses to open a secret vote in which each class counts by itself while a class on its roll has fewer voters than the floor of the
    /// turnout, as the opening has frozen it.
    ///
    /// # Errors
    /// `error-secret-class-few` with the class's name as `class`, its voters as `count`, and the `floor`.
    pub(super) fn refuse_small_class(&mut self, row: &DecisionRow, places: &[Place]) -> Result<(), CommandError> {
        let floor = turnout_floor(&rules_of(self.conn, &row.id, Stage::Voting)?);
        let mut on_roll: BTreeMap<String, i64> = BTreeMap::new();
        for place in places.iter().filter(|place| place.reason.is_on_roll()) {
            *on_roll.entry(place.class.clone()).or_default() += 1;
        }
        refusal_of_small(self.conn, &on_roll, floor)?.map_or(Ok(()), |refusal| Err(refusal.into()))
    }
}

/// What [`Tx::refuse_small_class`] says of the first class of which fewer than the floor are on a roll, by how many of each are; `None` where
/// every class on it has enough.
fn refusal_of_small(
    conn: &mut DbConn,
    on_roll: &BTreeMap<String, i64>,
    floor: i64,
) -> Result<Option<Refusal>, StoreError> {
    let Some((class, voters)) = too_small(on_roll, floor) else { return Ok(None) };
    let name: Option<String> =
        classes::table.filter(classes::slug.eq(class)).select(classes::name).first(conn).optional()?;
    let name = name.unwrap_or_else(|| class.to_owned());
    let refusal = Refusal::new("error-secret-class-few").with("class", name).with("count", voters);
    Ok(Some(refusal.with("floor", floor)))
}

/// Why the vote on a proposal does not open on a day since a class is too small, by the rules of that day and the roll that would be frozen, as
/// [`Tx::refuse_small_class`] says it; `None` where that does not keep it from opening. Cheap where classes are not counted by themselves.
pub(super) fn small_class(conn: &mut DbConn, row: &DecisionRow, day: Day) -> Result<Option<Refusal>, StoreError> {
    let kind = row.kind()?;
    if !counts_classes_on(conn, kind, day)? {
        return Ok(None);
    }
    let decided = decided_by(conn, row)?;
    // What cannot be secret at all is refused for that.
    if !decided.majority || secret_on(conn, kind, row.secret_asked, decided, day)? != Ok(true) {
        return Ok(None);
    }
    let roll = sums_at_opening(conn, row, (kind, day), &BTreeSet::new(), &mut None)?;
    let floor = rules::in_force(conn, TURNOUT_FLOOR, "", day)?.and_then(|value| value.value.parse().ok());
    refusal_of_small(conn, &roll.by_class, floor.unwrap_or(TURNOUT_FLOOR_LEAST))
}

/// The slugs of the classes on a roll that tells them, each once, in order; none where by the rules of its opening classes are not counted by
/// themselves.
pub(super) fn classes_of_roll(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<String>, StoreError> {
    // Most rolls tell none, and are long: that is known without reading them.
    let conditions = Conditions::of(&rules_of(conn, decision, Stage::Voting)?);
    if conditions.is_none_or(|conditions| !conditions.counts_classes()) {
        return Ok(Vec::new());
    }
    let on_roll: Vec<Option<String>> = electoral_roll::table
        .filter(electoral_roll::decision_id.eq(decision))
        .filter(electoral_roll::votes.gt(0))
        .filter(electoral_roll::class.is_not_null())
        .order(electoral_roll::class)
        .select(electoral_roll::class)
        .distinct()
        .load(conn)?;
    Ok(on_roll.into_iter().flatten().collect())
}

/// The slug of a member's class on a roll that tells it: what their ballots bear in a secret vote.
pub(super) fn class_on_roll(
    conn: &mut DbConn,
    decision: &DecisionId,
    member: &MemberId,
) -> Result<Option<String>, StoreError> {
    let class: Option<Option<String>> = electoral_roll::table
        .find((decision, member))
        .filter(electoral_roll::votes.gt(0))
        .select(electoral_roll::class)
        .first(conn)
        .optional()?;
    Ok(class.flatten())
}

/// The slugs of the classes of some members on a roll that tells them, by the members' numbers.
pub(super) fn classes_of_members(
    conn: &mut DbConn,
    decision: &DecisionId,
    numbers: &[i64],
) -> Result<BTreeMap<i64, String>, StoreError> {
    let mut classes = BTreeMap::new();
    for some in numbers.chunks(VALUES_AT_ONCE) {
        let found: Vec<(i64, Option<String>)> = electoral_roll::table
            .inner_join(members::table)
            .filter(electoral_roll::decision_id.eq(decision))
            .filter(members::number.eq_any(some))
            .select((members::number, electoral_roll::class))
            .load(conn)?;
        classes.extend(found.into_iter().filter_map(|(number, class)| Some((number, class?))));
    }
    Ok(classes)
}

/// Those who are marked as having voted and have the same class and as many votes: the slug of the class where the roll tells it, the votes of
/// each of them, and how many they are.
type Alike = (Option<String>, i64, i64);

/// Who is marked as having voted in a secret vote, on the web, on paper or with another's ballot, by class.
pub(super) fn marked_by_class(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<Alike>, StoreError> {
    let marked = secret_marks::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(secret_marks::decision_id)
                .and(electoral_roll::member_id.eq(secret_marks::member_id))),
        )
        .filter(secret_marks::decision_id.eq(decision))
        .group_by((electoral_roll::class, electoral_roll::votes))
        .select((electoral_roll::class, electoral_roll::votes, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(marked)
}

/// How many members of each class have voted by themselves in a secret vote, on the web or on paper, and with nobody else's ballot.
pub(super) fn voted_by_class(conn: &mut DbConn, decision: &DecisionId) -> Result<BTreeMap<String, i64>, StoreError> {
    let along: Vec<(Option<String>, i64)> = carried_votes::table
        .inner_join(
            electoral_roll::table.on(electoral_roll::decision_id
                .eq(carried_votes::decision_id)
                .and(electoral_roll::member_id.eq(carried_votes::member_id))),
        )
        .filter(carried_votes::decision_id.eq(decision))
        .filter(carried_votes::outcome.eq(CARRIED))
        .group_by(electoral_roll::class)
        .select((electoral_roll::class, diesel::dsl::count_star()))
        .load(conn)?;
    let marked = marked_by_class(conn, decision)?.into_iter().map(|(class, _, persons)| (class, persons));
    // Each vote that went along has a mark of its own.
    let along = along.into_iter().map(|(class, persons)| (class, -persons));
    let mut voted: BTreeMap<String, i64> = BTreeMap::new();
    for (class, persons) in marked.chain(along) {
        if let Some(class) = class {
            *voted.entry(class).or_default() += persons;
        }
    }
    Ok(voted)
}

/// Whether so few of a class have voted in a secret vote, beside those whose votes went along with one ballot, that the figures of no class may
/// be told; never where classes are not counted by themselves.
pub(super) fn few_of_a_class(conn: &mut DbConn, row: &DecisionRow) -> Result<bool, StoreError> {
    if !row.secret {
        return Ok(false);
    }
    let on_roll = classes_of_roll(conn, &row.id)?;
    if on_roll.is_empty() {
        return Ok(false);
    }
    let floor = turnout_floor(&rules_of(conn, &row.id, Stage::Voting)?);
    // Of few papers it is not kept how many count for nothing: then as many are taken for it as may.
    let uncounted = pile_of(conn, &row.id)?.map_or(0, |pile| *pile.may_count_for_nothing().end());
    let voted = voted_by_class(conn, &row.id)?;
    let are_few = are_untold(on_roll.iter().map(String::as_str), &voted, uncounted, floor);
    Ok(are_few || stand_out(&blocks_of(conn, &row.id)?, uncounted))
}

/// What classes are to a decision whose vote has opened, for a member; `None` where its ballots bear none.
pub(super) fn box_classes(
    conn: &mut DbConn,
    row: &DecisionRow,
    member: Option<&MemberId>,
) -> Result<Option<BoxClasses>, StoreError> {
    if !row.secret || classes_of_roll(conn, &row.id)?.is_empty() {
        return Ok(None);
    }
    let own = match member {
        Some(member) => class_on_roll(conn, &row.id, member)?,
        None => None,
    };
    let floor = turnout_floor(&rules_of(conn, &row.id, Stage::Voting)?);
    let untold = row.closed_at.is_some() && few_of_a_class(conn, row)?;
    Ok(Some(BoxClasses { own, floor, untold }))
}

/// How many ballots in a box bear each class, or none.
pub(super) fn ballots_by_class(
    conn: &mut DbConn,
    decision: &DecisionId,
) -> Result<BTreeMap<Option<String>, i64>, StoreError> {
    let alike: Vec<(Option<String>, i64)> = secret_ballots::table
        .filter(secret_ballots::decision_id.eq(decision))
        .group_by(secret_ballots::class)
        .select((secret_ballots::class, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(alike.into_iter().collect())
}

/// Fails where a ballot in a box bears none of the classes on a roll that tells them: it would count among all and in no class. An earlier
/// version that ran beside this one casts such ballots.
pub(super) fn require_classes(conn: &mut DbConn, row: &DecisionRow) -> Result<(), StoreError> {
    let on_roll = classes_of_roll(conn, &row.id)?;
    if on_roll.is_empty() {
        return Ok(());
    }
    let borne = ballots_by_class(conn, &row.id)?;
    let known = |class: &Option<String>| class.as_ref().is_some_and(|class| on_roll.contains(class));
    if borne.keys().all(known) { Ok(()) } else { Err(row.corrupt("classes of the ballots")) }
}

/// The names of classes by their slugs; of one that is gone its slug.
pub(super) fn class_names(conn: &mut DbConn) -> Result<BTreeMap<String, String>, StoreError> {
    let names: Vec<(String, String)> = classes::table.select((classes::slug, classes::name)).load(conn)?;
    Ok(names.into_iter().collect())
}
