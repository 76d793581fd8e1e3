//! Objections to a provisional roll, and rulings on them.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::decisions::objection::{OBJECTIONS_MAX, ObjectionInput, check_objection};
use domain::decisions::roll::{RollReason, ruled_place};
use domain::decisions::ruling::{Ruling, RulingInput, check_ruling};
use domain::decisions::stage::Stage;
use domain::members::power::Power;
use domain::members::status::MemberNumber;
use domain::validation::Refusal;
use serde_json::{Value, json};

use super::declaring::near_roll;
use super::provisional::{ProvisionalRoll, provisional_roll};
use super::roll_rules::roll_rules;
use super::row::DecisionRow;
use super::standing_in::Near;
use crate::act::Act;
use crate::audit::Event;
use crate::conn::DbConn;
use crate::db::Db;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::{CommandError, StoreError};
use crate::ids::{DecisionId, MemberId};
use crate::schema::{classes, members, provisional_places, roll_objections};
use crate::time::{moment, stored};
use crate::tx::Tx;

/// An objection as its table holds it, in the order of its columns behind the decision.
#[derive(Debug, Clone, Queryable)]
pub(super) struct ObjectionRow {
    /// Its number within the decision.
    pub number: i64,
    /// Who made it.
    pub member: MemberId,
    /// Whom it is about.
    pub about: MemberId,
    /// Whether that member is to be on the roll.
    pub includes: bool,
    /// Why, in Markdown.
    pub reason: String,
    /// When it was made.
    pub made_at: NaiveDateTime,
    /// How it was ruled on, if it was.
    pub ruling: Option<String>,
    /// Why, in Markdown.
    pub words: Option<String>,
    /// By whom.
    pub ruled_by: Option<MemberId>,
    /// When.
    pub ruled_at: Option<NaiveDateTime>,
    /// What whoever it is about answers, in Markdown.
    pub reply: Option<String>,
    /// When.
    pub replied_at: Option<NaiveDateTime>,
}

/// Every objection to a decision's provisional roll, the first first.
pub(super) fn objections_to(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<ObjectionRow>, StoreError> {
    objections_of(conn, decision, false)
}

/// The objections to a decision's provisional roll that wait for a ruling, the first first.
pub(super) fn open_objections_to(conn: &mut DbConn, decision: &DecisionId) -> Result<Vec<ObjectionRow>, StoreError> {
    objections_of(conn, decision, true)
}

fn objections_of(conn: &mut DbConn, decision: &DecisionId, waiting: bool) -> Result<Vec<ObjectionRow>, StoreError> {
    let mut query = roll_objections::table.filter(roll_objections::decision_id.eq(decision)).into_boxed();
    if waiting {
        query = query.filter(roll_objections::ruled_at.is_null());
    }
    let rows = query
        .order(roll_objections::number)
        .select((
            roll_objections::number,
            roll_objections::member_id,
            roll_objections::about_id,
            roll_objections::is_included,
            roll_objections::reason,
            roll_objections::made_at,
            roll_objections::ruling,
            roll_objections::words,
            roll_objections::ruled_by,
            roll_objections::ruled_at,
            roll_objections::reply,
            roll_objections::replied_at,
        ))
        .load(conn)?;
    Ok(rows)
}

impl ObjectionRow {
    /// Whether it is about a member's place, and somebody else made it.
    pub(super) fn is_disputed_by_another(&self, member: &MemberId) -> bool {
        self.about == *member && self.member != *member
    }

    /// Everybody who is too near to it to rule on it: who made it, whom it is about, and who is too near to the decision.
    pub(super) fn near(&self, to_decision: &[Near]) -> Vec<Near> {
        let mut near = vec![
            (self.member.clone(), "error-objection-ruling-own"),
            (self.about.clone(), "error-objection-ruling-about"),
        ];
        near.extend_from_slice(to_decision);
        near
    }
}

/// Objects to a provisional roll, about one's own place or about somebody who is on it; the objection's number within the decision.
///
/// # Errors
/// What [`check_objection`] says; `error-roll-none` where no provisional roll stands, `error-objection-late` once its days are over; beside
/// `objection_about` `error-member-unknown`, `error-objection-not-on-roll`, and `error-objection-whom` where nobody is named and whoever objects
/// is on the roll, so that nobody takes themselves off it by a field left empty; `error-objection-twice` where the same was objected before, `error-objections-many`; [`Power::Vote`], which every member has.
pub async fn object_to_roll(db: &Db, act: &Act, number: i64, input: ObjectionInput) -> Result<i64, CommandError> {
    let objection = check_objection(&input)?;
    db.command(act, "decisions.object_to_roll", move |tx| {
        tx.require(Power::Vote)?;
        let maker = tx.acting_member(Power::Vote)?;
        let row = tx.decision(number)?;
        let roll = tx.standing_roll(&row)?;
        if stored(tx.now) >= roll.objections_until {
            return Err(Refusal::new("error-objection-late").with("until", moment(roll.objections_until)).into());
        }
        let named = objection.about.filter(|about| Some(*about) != tx.actor.number());
        let about = match named {
            Some(about) => tx.named_in_objection(about)?,
            None => maker.clone(),
        };
        let on_roll = place_of(tx.conn, &row.id, &about)?.is_some_and(|(votes, _)| votes > 0);
        if named.is_some() && !on_roll {
            return Err(Refusal::new("error-objection-not-on-roll").at("objection_about").into());
        }
        if objection.about.is_none() && on_roll {
            let own = MemberNumber(number_of(tx.conn, &maker)?).to_string();
            return Err(Refusal::new("error-objection-whom").with("number", own).at("objection_about").into());
        }
        let earlier = objections_to(tx.conn, &row.id)?;
        let same = |it: &ObjectionRow| it.member == maker && it.about == about && it.includes != on_roll;
        if earlier.iter().any(same) {
            return Err(CommandError::refused("error-objection-twice"));
        }
        if earlier.len() >= OBJECTIONS_MAX {
            return Err(Refusal::new("error-objections-many").with("most", OBJECTIONS_MAX).into());
        }
        let place = earlier.last().map_or(0, |last| last.number) + 1;
        diesel::insert_into(roll_objections::table)
            .values((
                roll_objections::decision_id.eq(&row.id),
                roll_objections::number.eq(place),
                roll_objections::member_id.eq(&maker),
                roll_objections::about_id.eq(&about),
                roll_objections::is_included.eq(!on_roll),
                roll_objections::reason.eq(&objection.reason),
                roll_objections::made_at.eq(stored(tx.now)),
            ))
            .execute(tx.conn)?;
        let about = number_of(tx.conn, &about)?;
        let payload = json!({ "objection": place, "about": about, "includes": !on_roll, "text": objection.reason });
        tx.record(Event::new("decisions.roll.objected", row.short_name(), payload))?;
        Ok(place)
    })
    .await
}

/// Rules on an objection. Upheld, it changes the place on the roll.
///
/// # Errors
/// What [`check_ruling`] says; not found where there is no such objection; `error-roll-none` where no provisional roll stands,
/// `error-objection-ruled` where it was ruled on; `error-objection-ruling-own`, `error-objection-ruling-about`,
/// `error-objection-ruling-proposer`, `error-objection-ruling-candidate` and `error-objection-ruling-named` for whoever is too near to it,
/// unless everybody is; [`Power::RuleOnRolls`], or what the [`Seat`](super::Seat) asks for where others stand in, with `error-standing-in-inactive`.
pub async fn rule_on_objection(
    db: &Db,
    act: &Act,
    number: i64,
    objection: i64,
    input: RulingInput,
) -> Result<(), CommandError> {
    let (ruling, words) = check_ruling(&input)?;
    db.command(act, "decisions.rule_on_objection", move |tx| {
        let row = tx.decision(number)?;
        let found = objections_to(tx.conn, &row.id)?.into_iter().find(|found| found.number == objection);
        let found = found.ok_or(CommandError::NotFound)?;
        let near = found.near(&near_roll(tx.conn, &row)?);
        let ruler = tx.admitted(Power::RuleOnRolls, &near)?;
        let roll = tx.standing_roll(&row)?;
        if found.ruled_at.is_some() {
            return Err(CommandError::refused("error-objection-ruled"));
        }
        let ruled = diesel::update(
            roll_objections::table.find((&row.id, objection)).filter(roll_objections::ruled_at.is_null()),
        )
        .set((
            roll_objections::ruling.eq(Some(ruling.as_str())),
            roll_objections::words.eq(Some(&words)),
            roll_objections::ruled_by.eq(Some(ruler.as_str())),
            roll_objections::ruled_at.eq(Some(stored(tx.now))),
        ))
        .execute(tx.conn)?;
        if ruled != 1 {
            return Err(CommandError::refused("error-objection-ruled"));
        }
        let (before, after) = match ruling {
            Ruling::Upheld => tx.change_place(&row, &roll, &found)?,
            Ruling::Dismissed => (Value::Null, Value::Null),
        };
        let payload =
            json!({ "objection": objection, "ruling": ruling, "words": words, "before": before, "after": after });
        tx.record(Event::new("decisions.roll.ruled", row.short_name(), payload))?;
        Ok(())
    })
    .await
}

impl Tx<'_> {
    /// The provisional roll of a decision that is being discussed.
    ///
    /// # Errors
    /// `error-roll-none`.
    pub(super) fn standing_roll(&mut self, row: &DecisionRow) -> Result<ProvisionalRoll, CommandError> {
        let roll = if row.stage()? == Stage::Discussion { provisional_roll(self.conn, &row.id)? } else { None };
        roll.ok_or_else(|| CommandError::refused("error-roll-none"))
    }

    fn named_in_objection(&mut self, number: i64) -> Result<MemberId, CommandError> {
        let id: Option<MemberId> =
            members::table.filter(members::number.eq(number)).select(members::id).first(self.conn).optional()?;
        let unknown = || Refusal::new("error-member-unknown").with("number", MemberNumber(number).to_string());
        id.ok_or_else(|| unknown().at("objection_about").into())
    }

    /// Gives a place, or takes it, by a ruling; what stood before and what stands now, for the log: votes and reason, or nothing where there
    /// was no place.
    fn change_place(
        &mut self,
        row: &DecisionRow,
        roll: &ProvisionalRoll,
        objection: &ObjectionRow,
    ) -> Result<(Value, Value), CommandError> {
        let before = place_of(self.conn, &row.id, &objection.about)?;
        let told = before.as_ref().map_or_else(|| json!([]), |(votes, reason)| json!([votes, reason]));
        // Two objections to the same may both be upheld: the second changes nothing.
        if before.is_some_and(|(votes, _)| votes > 0) == objection.includes {
            return Ok((told.clone(), told));
        }
        let (class, of_class) = votes_for(self.conn, row, roll, &objection.about)?;
        let (reason, votes) = ruled_place(objection.includes, of_class);
        diesel::delete(provisional_places::table.find((&row.id, &objection.about))).execute(self.conn)?;
        diesel::insert_into(provisional_places::table)
            .values((
                provisional_places::decision_id.eq(&row.id),
                provisional_places::member_id.eq(&objection.about),
                provisional_places::votes.eq(votes),
                provisional_places::reason.eq(reason.as_str()),
                provisional_places::class.eq(class),
            ))
            .execute(self.conn)?;
        Ok((told, json!([votes, reason])))
    }
}

/// The class by which a member has a place on a provisional roll, and the votes that the roll's rules give it in such a decision.
fn votes_for(
    conn: &mut DbConn,
    row: &DecisionRow,
    roll: &ProvisionalRoll,
    member: &MemberId,
) -> Result<(String, i64), StoreError> {
    let class = classes_for(conn, &row.id, &[member])?.remove(member).ok_or_else(|| row.corrupt("roll"))?;
    let rules = roll_rules(conn, row.kind()?, roll.as_of())?;
    let votes = rules.votes.get(&class).copied().unwrap_or(0);
    Ok((class, votes))
}

/// The classes of some members on a provisional roll, by their slugs; of whoever has no place on it, today's.
pub(super) fn classes_for(
    conn: &mut DbConn,
    decision: &DecisionId,
    of: &[&MemberId],
) -> Result<HashMap<MemberId, String>, StoreError> {
    let mut slugs = HashMap::with_capacity(of.len());
    for some in of.chunks(VALUES_AT_ONCE) {
        let ids: Vec<&str> = some.iter().map(|member| member.as_str()).collect();
        let today: Vec<(MemberId, String)> = members::table
            .inner_join(classes::table)
            .filter(members::id.eq_any(ids.clone()))
            .select((members::id, classes::slug))
            .load(conn)?;
        let drawn: Vec<(MemberId, String)> = provisional_places::table
            .filter(provisional_places::decision_id.eq(decision))
            .filter(provisional_places::member_id.eq_any(ids))
            .select((provisional_places::member_id, provisional_places::class))
            .load(conn)?;
        slugs.extend(today.into_iter().chain(drawn));
    }
    Ok(slugs)
}

/// A member's place on a provisional roll as rulings have left it: votes and reason.
fn place_of(
    conn: &mut DbConn,
    decision: &DecisionId,
    member: &MemberId,
) -> Result<Option<(i64, RollReason)>, StoreError> {
    let place: Option<(i64, String)> = provisional_places::table
        .find((decision, member))
        .select((provisional_places::votes, provisional_places::reason))
        .first(conn)
        .optional()?;
    let Some((votes, reason)) = place else { return Ok(None) };
    let reason = reason.parse().map_err(|_| StoreError::Corrupt(format!("a place on the roll of {decision}")))?;
    Ok(Some((votes, reason)))
}

fn number_of(conn: &mut DbConn, member: &MemberId) -> Result<i64, StoreError> {
    Ok(members::table.find(member).select(members::number).first(conn)?)
}
