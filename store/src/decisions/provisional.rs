//! The provisional roll of a vote that is to open: drawn as of a day, changed by rulings on objections, and frozen by the opening.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::Moment;
use domain::calendar::day_of;
use domain::decisions::frozen::roll_hash;
use domain::decisions::kind::DecisionKind;
use domain::decisions::objection::{check_record_day, check_settled};
use domain::decisions::roll::RollReason;
use domain::decisions::stage::deadline;
use domain::members::status::Status;
use domain::validation::Refusal;
use serde_json::json;

use super::roll::{Place, places_on};
use super::roll_rules::{AsOf, provisional_days, roll_rules};
use super::row::{DecisionRow, all_effects_of};
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::bulk::insert_all;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::{members, provisional_places, provisional_rolls, roll_objections};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// What refuses to open a vote whose provisional roll is still to be drawn.
const NOT_DRAWN: &str = "error-roll-not-drawn";

/// A provisional roll as its table holds it.
#[derive(Debug, Clone, Queryable)]
pub(super) struct ProvisionalRoll {
    /// The day as of which members have their places.
    pub record_day: Day,
    /// When it was drawn.
    pub drawn_at: NaiveDateTime,
    /// By whom.
    pub drawn_by: MemberId,
    /// Until when members may object.
    pub objections_until: NaiveDateTime,
    /// The hash of its lines, each with its class, as they were drawn.
    pub roll_hash: String,
}

impl ProvisionalRoll {
    /// By which rules it was drawn.
    pub(super) fn as_of(&self) -> AsOf {
        AsOf { day: self.record_day, known: Some(self.drawn_at) }
    }
}

/// The provisional roll of a decision, if one was drawn in this discussion.
pub(super) fn provisional_roll(
    conn: &mut DbConn,
    decision: &DecisionId,
) -> Result<Option<ProvisionalRoll>, StoreError> {
    let roll = provisional_rolls::table
        .find(decision)
        .select((
            provisional_rolls::record_on,
            provisional_rolls::drawn_at,
            provisional_rolls::drawn_by,
            provisional_rolls::objections_until,
            provisional_rolls::roll_hash,
        ))
        .first(conn)
        .optional()?;
    Ok(roll)
}

/// How many objections to a decision's provisional roll wait for a ruling.
pub(super) fn unruled(conn: &mut DbConn, decision: &DecisionId) -> Result<usize, StoreError> {
    let waiting: i64 = roll_objections::table
        .filter(roll_objections::decision_id.eq(decision))
        .filter(roll_objections::ruled_at.is_null())
        .count()
        .get_result(conn)?;
    Ok(usize::try_from(waiting).unwrap_or(usize::MAX))
}

/// What of its roll keeps the vote on a decision in discussion from opening at a moment; `None` where nothing does.
pub(super) fn roll_refusal_to_open(
    conn: &mut DbConn,
    decision: &DecisionId,
    kind: DecisionKind,
    today: Day,
    now: Moment,
) -> Result<Option<Refusal>, StoreError> {
    match provisional_roll(conn, decision)? {
        Some(roll) => Ok(check_settled(moment(roll.objections_until), unruled(conn, decision)?, now).err()),
        None if provisional_days(conn, kind, today)?.is_some() => Ok(Some(Refusal::new(NOT_DRAWN))),
        None => Ok(None),
    }
}

/// The places on a provisional roll, as rulings have left them, each with the status that its member has now.
fn places(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<(Place, Status)>, StoreError> {
    type Row = (MemberId, i64, i64, String, String, String);
    let rows: Vec<Row> = provisional_places::table
        .inner_join(members::table)
        .filter(provisional_places::decision_id.eq(decision))
        .order(members::number)
        .select((
            members::id,
            members::number,
            provisional_places::votes,
            provisional_places::reason,
            provisional_places::class,
            members::status,
        ))
        .load(conn)?;
    let place = |(member, number, votes, reason, class, status): Row| {
        let corrupt = |_| StoreError::Corrupt(format!("the place of M-{number} on a provisional roll"));
        let reason = reason.parse::<RollReason>().map_err(corrupt)?;
        Ok((Place { member, number, votes, reason, class }, status.parse::<Status>().map_err(corrupt)?))
    };
    rows.into_iter().map(place).collect()
}

/// The places on a provisional roll, as rulings have left them.
pub(super) fn provisional(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<Place>, StoreError> {
    Ok(places(conn, decision)?.into_iter().map(|(place, _)| place).collect())
}

/// The places that the opening freezes: those of the provisional roll, but of whoever is no member any more.
pub(super) fn places_at_opening(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<Place>, StoreError> {
    let now = |(place, status): (Place, Status)| match status {
        status if status.may_act() => place,
        _ => Place { votes: 0, reason: RollReason::NoLongerMember, ..place },
    };
    Ok(places(conn, decision)?.into_iter().map(now).collect())
}

#[derive(Insertable)]
#[diesel(table_name = provisional_places, treat_none_as_default_value = false)]
struct NewPlace {
    decision_id: String,
    member_id: String,
    votes: i64,
    reason: &'static str,
    class: String,
}

/// Draws the provisional roll of a decision that is being discussed, by whoever may open its vote; `record_day` as typed, where nothing is
/// today. Until when members may object.
///
/// # Errors
/// `error-decision-stage` where it is not being discussed, `error-roll-not-asked` where the rules ask for none, `error-roll-drawn` where this
/// discussion has one; what [`check_record_day`] says.
pub async fn draw_roll(db: &Db, act: &Act, number: i64, record_day: &str) -> Result<Moment, CommandError> {
    // What passed until now has its effect on the roll.
    super::advance(db, act.now).await?;
    let record_day = record_day.to_owned();
    db.command(act, "decisions.draw_roll", move |tx| {
        let row = tx.discussed(number)?;
        let asked = provisional_days(tx.conn, row.kind()?, tx.today)?;
        let (rule, days) = asked.ok_or_else(|| CommandError::refused("error-roll-not-asked"))?;
        if provisional_roll(tx.conn, &row.id)?.is_some() {
            return Err(CommandError::refused("error-roll-drawn"));
        }
        let began = row.discussion_from.ok_or_else(|| row.corrupt("discussion"))?;
        let began_on = day_of(moment(began), tx.community.time_zone);
        let day = check_record_day(&record_day, began_on, tx.today)?;
        let until = deadline(tx.now, days);
        let (eligible, hash) = tx.draw(&row, day, until)?;
        let payload = json!({
            "record_day": day, "objections_until": until.to_rfc3339(), "eligible": eligible, "roll_hash": hash,
            "rule": rule.id.as_str(),
        });
        tx.record(Event::new("decisions.roll.drawn", row.short_name(), payload))?;
        Ok(moment(stored(until)))
    })
    .await
}

impl Tx<'_> {
    /// Draws a roll as of a day; how many are on it, and its hash.
    fn draw(&mut self, row: &DecisionRow, day: Day, until: Moment) -> Result<(usize, String), CommandError> {
        let rules = roll_rules(self.conn, row.kind()?, AsOf { day, known: Some(stored(self.now)) })?;
        let effects = all_effects_of(self.conn, &row.id)?;
        let places = places_on(self.conn, &effects, &rules, day)?;
        let drawn_by = self.actor.member().cloned().ok_or_else(|| row.corrupt("roll"))?;
        let hash = roll_hash(places.iter().map(|place| place.line(true)).collect());
        diesel::insert_into(provisional_rolls::table)
            .values((
                provisional_rolls::decision_id.eq(&row.id),
                provisional_rolls::record_on.eq(day),
                provisional_rolls::drawn_at.eq(stored(self.now)),
                provisional_rolls::drawn_by.eq(&drawn_by),
                provisional_rolls::objections_until.eq(stored(until)),
                provisional_rolls::roll_hash.eq(&hash),
            ))
            .execute(self.conn)?;
        let new = |place: &Place| NewPlace {
            decision_id: row.id.to_string(),
            member_id: place.member.to_string(),
            votes: place.votes,
            reason: place.reason.as_str(),
            class: place.class.clone(),
        };
        let rows: Vec<NewPlace> = places.iter().map(new).collect();
        insert_all!(self.conn, provisional_places::table, rows)?;
        Ok((places.iter().filter(|place| place.reason.is_on_roll()).count(), hash))
    }

    /// Throws a provisional roll away with what was objected, since the discussion begins anew.
    pub(super) fn forget_provisional_roll(&mut self, decision: &DecisionId) -> Result<(), StoreError> {
        diesel::delete(roll_objections::table.filter(roll_objections::decision_id.eq(decision))).execute(self.conn)?;
        diesel::delete(provisional_places::table.filter(provisional_places::decision_id.eq(decision)))
            .execute(self.conn)?;
        diesel::delete(provisional_rolls::table.find(decision)).execute(self.conn)?;
        Ok(())
    }
}
