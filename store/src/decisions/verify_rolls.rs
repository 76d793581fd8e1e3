//! Comparing each provisional roll with its drawing and with what rulings made of it, each objection with its events, and the roll that an
//! opening froze with the provisional one.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use domain::decisions::frozen::{RollLine, roll_hash};
use domain::decisions::roll::RollReason;
use domain::decisions::ruling::Ruling;
use serde_json::json;

use super::objections::{ObjectionRow, objections_to};
use super::provisional::{ProvisionalRoll, provisional, provisional_roll};
use super::roll::lines_of;
use super::row::DecisionRow;
use crate::audit::{Recorded, Verification, by_subject, recorded, text};
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::ids::MemberId;
use crate::schema::{decisions, members};
use crate::time::stored;

/// What draws rolls, objects to them and rules on that; a discussion that begins anew throws all of it away.
const STEPS: &[&str] = &[
    "decisions.discussion.restarted",
    "decisions.roll.drawn",
    "decisions.roll.objected",
    "decisions.roll.replied",
    "decisions.roll.ruled",
];

/// What the log says of a decision's provisional roll.
#[derive(Default)]
struct Known {
    drawn: Option<Recorded>,
    /// Objections by number.
    objections: BTreeMap<i64, Recorded>,
    replies: Vec<Recorded>,
    rulings: Vec<Recorded>,
}

impl Known {
    fn of(steps: Vec<Recorded>) -> Self {
        let mut known = Self::default();
        for step in steps {
            match step.action.as_str() {
                "decisions.discussion.restarted" => known = Self::default(),
                "decisions.roll.drawn" => known.drawn = Some(step),
                "decisions.roll.objected" => {
                    // Numbers follow one another, also where what was said is erased.
                    let next = known.objections.keys().next_back().map_or(1, |last| last + 1);
                    known.objections.insert(step.field("objection").as_i64().unwrap_or(next), step);
                }
                "decisions.roll.replied" => known.replies.push(step),
                _ => known.rulings.push(step),
            }
        }
        known
    }

    /// The last reply to an objection; one of which the log no longer holds more than the moment, by that.
    fn reply_to(&self, it: &ObjectionRow) -> Option<&Recorded> {
        let told = self.replies.iter().rev().find(|step| step.field("objection").as_i64() == Some(it.number));
        told.or_else(|| self.replies.iter().find(|step| step.is_erased() && Some(step.occurred_at) == it.replied_at))
    }

    /// The ruling on an objection; one of which the log no longer holds more than the moment, by that.
    fn ruling_on(&self, it: &ObjectionRow) -> Option<&Recorded> {
        let told = self.rulings.iter().find(|step| step.field("objection").as_i64() == Some(it.number));
        told.or_else(|| self.rulings.iter().find(|step| step.is_erased() && Some(step.occurred_at) == it.ruled_at))
    }
}

/// Compares every provisional roll.
pub(super) fn verify(conn: &mut DbConn, verification: &mut Verification) -> Result<(), StoreError> {
    let mut steps = by_subject(recorded(conn, STEPS, None)?);
    let numbers: Vec<(MemberId, i64)> = members::table.select((members::id, members::number)).load(conn)?;
    let numbers: HashMap<MemberId, i64> = numbers.into_iter().collect();
    let rows: Vec<DecisionRow> = decisions::table.order(decisions::number).select(decisions::all_columns).load(conn)?;
    for row in rows {
        let name = row.short_name();
        let known = Known::of(steps.remove(&name).unwrap_or_default());
        let roll = provisional_roll(conn, &row.id)?;
        let objections = objections_to(conn, &row.id)?;
        verify_objections(&name, &numbers, &objections, &known, verification);
        let fits = match (&roll, &known.drawn) {
            (None, None) => true,
            (Some(roll), Some(drawn)) => is_as_drawn(roll, drawn, &numbers),
            _ => false,
        };
        if !fits {
            verification.find("provisional_rolls", name.clone(), "the roll is not the one that the log recorded");
        }
        verify_places(conn, &row, roll.as_ref(), &objections, &known, &numbers, verification)?;
    }
    Ok(())
}

fn is_as_drawn(roll: &ProvisionalRoll, drawn: &Recorded, numbers: &HashMap<MemberId, i64>) -> bool {
    let until = chrono::DateTime::parse_from_rfc3339(&drawn.text("objections_until"));
    let until = until.map(|until| stored(until.to_utc()));
    roll.drawn_at == drawn.occurred_at
        && numbers.get(&roll.drawn_by).copied() == drawn.actor
        && drawn.allows("record_day", json!(roll.record_day))
        && drawn.allows("roll_hash", roll.roll_hash.as_str())
        && (drawn.is_erased() || until == Ok(roll.objections_until))
}

fn verify_objections(
    decision: &str,
    numbers: &HashMap<MemberId, i64>,
    objections: &[ObjectionRow],
    known: &Known,
    verification: &mut Verification,
) {
    let number = |member: &MemberId| numbers.get(member).copied();
    for it in objections {
        let fits = known.objections.get(&it.number).is_some_and(|made| {
            let same = made.actor == number(&it.member) && made.occurred_at == it.made_at;
            let same = same && made.allows("about", json!(number(&it.about))) && made.allows("includes", it.includes);
            let same = same && made.allows("text", it.reason.as_str()) && is_replied_so(it, known.reply_to(it), number);
            same && is_ruled_so(it, known.ruling_on(it), number)
        });
        if !fits {
            let row = format!("{decision} objection {}", it.number);
            verification.find("roll_objections", row, "the objection is not one that the log recorded");
        }
    }
    for number in known.objections.keys().filter(|number| objections.iter().all(|it| it.number != **number)) {
        let row = format!("{decision} objection {number}");
        verification.find("roll_objections", row, "the objection that the log recorded is gone");
    }
}

fn is_replied_so(it: &ObjectionRow, replied: Option<&Recorded>, number: impl Fn(&MemberId) -> Option<i64>) -> bool {
    match (&it.reply, it.replied_at, replied) {
        (None, None, None) => true,
        (Some(reply), Some(at), Some(event)) => {
            number(&it.about) == event.actor && at == event.occurred_at && event.allows("text", reply.as_str())
        }
        _ => false,
    }
}

fn is_ruled_so(it: &ObjectionRow, ruled: Option<&Recorded>, number: impl Fn(&MemberId) -> Option<i64>) -> bool {
    match (&it.ruling, &it.words, &it.ruled_by, it.ruled_at, ruled) {
        (None, None, None, None, None) => true,
        (Some(ruling), Some(words), Some(by), Some(at), Some(event)) => {
            let same = number(by) == event.actor && at == event.occurred_at;
            same && event.allows("ruling", ruling.as_str()) && event.allows("words", words.as_str())
        }
        _ => false,
    }
}

/// Undoes the rulings on the places that there are, the last first, which must lead to what was drawn; and compares the frozen roll with
/// them.
fn verify_places(
    conn: &mut DbConn,
    row: &DecisionRow,
    roll: Option<&ProvisionalRoll>,
    objections: &[ObjectionRow],
    known: &Known,
    numbers: &HashMap<MemberId, i64>,
    verification: &mut Verification,
) -> Result<(), StoreError> {
    let places = match provisional(conn, &row.id) {
        Err(StoreError::Corrupt(_)) => None,
        places => Some(places?),
    };
    let Some(places) = places else {
        verification.find("provisional_places", row.short_name(), "a place cannot be read");
        return Ok(());
    };
    let lines: BTreeMap<i64, RollLine> = places.iter().map(|place| (place.number, place.line(true))).collect();
    let fits = match roll {
        None => lines.is_empty(),
        Some(roll) => match undone(lines.clone(), objections, known, numbers) {
            Undone::To(lines) => roll_hash(lines.into_values().collect()) == roll.roll_hash,
            Undone::Contradicted => false,
            Undone::Unknown => true,
        },
    };
    if !fits {
        verification.find(
            "provisional_places",
            row.short_name(),
            "the places are not those that were drawn and ruled on",
        );
    }
    if roll.is_some() && row.voting_from.is_some() && !is_frozen_from(lines, lines_of(conn, &row.id)?) {
        verification.find("electoral_roll", row.short_name(), "the roll is not the provisional one");
    }
    Ok(())
}

/// What undoing the rulings leads to.
enum Undone {
    /// The places before any ruling.
    To(BTreeMap<i64, RollLine>),
    /// A place is not what the ruling on it made of it.
    Contradicted,
    /// The log no longer says what a ruling changed.
    Unknown,
}

/// Undoes the rulings on places, the last first.
fn undone(
    mut lines: BTreeMap<i64, RollLine>,
    objections: &[ObjectionRow],
    known: &Known,
    numbers: &HashMap<MemberId, i64>,
) -> Undone {
    let mut upheld: Vec<(&ObjectionRow, &Recorded)> = objections
        .iter()
        .filter(|it| it.ruling.as_deref() == Some(Ruling::Upheld.as_str()))
        .filter_map(|it| Some((it, known.ruling_on(it)?)))
        .collect();
    upheld.sort_by_key(|(it, event)| (event.occurred_at, it.number));
    for (it, event) in upheld.into_iter().rev() {
        let Some(member) = numbers.get(&it.about) else { return Undone::Contradicted };
        let (Some(before), Some(after)) = (event.field("before").as_array(), event.field("after").as_array()) else {
            return Undone::Unknown;
        };
        let place = |line: &RollLine| vec![json!(line.votes), json!(line.reason)];
        if lines.get(member).map(place).unwrap_or_default() != *after {
            return Undone::Contradicted;
        }
        match (before.as_slice(), lines.get_mut(member)) {
            ([votes, reason], Some(line)) => {
                line.votes = votes.as_i64().unwrap_or_default();
                line.reason = text(reason);
            }
            _ => drop(lines.remove(member)),
        }
    }
    Undone::To(lines)
}

/// Whether a frozen roll has the places of the provisional one, but of those who were no members any more.
fn is_frozen_from(provisional: BTreeMap<i64, RollLine>, frozen: Vec<RollLine>) -> bool {
    let gone = RollReason::NoLongerMember.as_str();
    provisional.len() == frozen.len()
        && frozen.iter().all(|line| {
            provisional.get(&line.member).is_some_and(|place| {
                (place.votes, &place.reason) == (line.votes, &line.reason)
                    || (line.votes, line.reason.as_str()) == (0, gone)
            })
        })
}
