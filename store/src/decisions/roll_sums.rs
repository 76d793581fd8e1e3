//! A roll in numbers before it is frozen, and the seats of some who would be on it: a roll may be many times as long as whoever asks for it, and
//! is looked at many times. The places follow from the rules by which an opening makes them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;
use domain::Day;
use domain::decisions::effect::Effect;
use domain::decisions::kind::DecisionKind;
use domain::decisions::meeting::attendance::Seat;
use domain::decisions::roll::{Claim, RollReason, place_on_roll};
use domain::members::status::Status;

use super::provisional::provisional_roll;
use super::roll::{Apart, Claims};
use super::roll_rules::{AsOf, RollRules, roll_rules};
use super::row::{DecisionRow, all_effects_of};
use crate::conn::DbConn;
use crate::dialect::VALUES_AT_ONCE;
use crate::error::StoreError;
use crate::ids::{ClassId, DecisionId, MemberId};
use crate::schema::{classes, members, provisional_places};

/// A roll in numbers.
#[derive(Debug, Default)]
pub(super) struct RollSums {
    /// Persons who would have a vote.
    pub persons: i64,
    /// Their votes.
    pub votes: i64,
    /// How many of the persons are of each class, by its slug.
    pub by_class: BTreeMap<String, i64>,
    /// The seats of those of them who were asked for.
    pub seats: Vec<Seat>,
}

impl RollSums {
    /// Adds persons of a class, or takes some from it where they are fewer than none.
    fn add_persons(&mut self, class: &str, persons: i64) {
        self.persons += persons;
        *self.by_class.entry(class.to_owned()).or_default() += persons;
    }
}

/// Where a member stands.
#[derive(Debug, Clone)]
struct Stands {
    /// The slug of the class.
    class: String,
    status: Status,
    joined_on: Day,
}

/// A member by number, with where they stand.
type Named = (i64, (MemberId, Stands));

/// The register of today in numbers, read once for however many decisions: no status begins later than today, and so it is what members are.
pub(super) struct RegisterSums {
    today: Day,
    /// How many members stand alike.
    alike: Vec<(Stands, i64)>,
    apart: Apart,
    /// Those who are set apart by the rules, by their numbers.
    unusual: HashMap<i64, (MemberId, Stands)>,
}

impl RegisterSums {
    /// Sums up the register, with those whom the rules set apart.
    fn now(conn: &mut DbConn, rules: &RollRules, today: Day) -> Result<Self, StoreError> {
        let apart = Apart::on(conn, rules, today)?;
        let founders: Vec<i64> = apart.founders.iter().copied().collect();
        let mut unusual: HashMap<i64, (MemberId, Stands)> = numbered(conn, &founders)?.into_iter().collect();
        let in_arrears: Vec<MemberId> = apart.in_arrears.iter().cloned().collect();
        unusual.extend(identified(conn, &in_arrears)?);
        Ok(Self { today, alike: alike(conn)?, apart, unusual })
    }

    /// Whether it says what these rules ask for.
    fn serves(&self, rules: &RollRules) -> bool {
        self.apart.serves(rules)
    }

    /// What a roll would come to, by rules that it serves; `effects` are what is decided on, and `named` the numbers of those whose seats are
    /// asked for.
    fn roll(
        &self,
        conn: &mut DbConn,
        effects: &[Effect],
        rules: &RollRules,
        named: &BTreeSet<i64>,
    ) -> Result<RollSums, StoreError> {
        let claims = Claims::on(conn, effects, rules, &self.apart)?;
        let usual = |stands: &Stands| claims.usual(&stands.class, stands.status, stands.joined_on);
        let mut roll = RollSums::default();
        for (stands, members) in &self.alike {
            let votes = self.votes_of(&usual(stands));
            roll.add_persons(&stands.class, if votes > 0 { *members } else { 0 });
            roll.votes += votes * members;
        }
        let asked: BTreeSet<i64> = named.iter().chain(&claims.interested).copied().collect();
        let asked: Vec<i64> = asked.into_iter().collect();
        let found: HashMap<i64, (MemberId, Stands)> = numbered(conn, &asked)?.into_iter().collect();
        let others = self.unusual.iter().filter(|(number, _)| !found.contains_key(*number));
        for (number, (id, stands)) in found.iter().chain(others) {
            let usual = usual(stands);
            let (before, votes) = (self.votes_of(&usual), self.votes_of(&claims.of((*number, id), usual)));
            roll.add_persons(&stands.class, i64::from(votes > 0) - i64::from(before > 0));
            roll.votes += votes - before;
            if votes > 0 && named.contains(number) {
                roll.seats.push(Seat { member: *number, votes, class: None });
            }
        }
        Ok(roll)
    }

    /// The votes that a claim comes to; none for somebody who would not be on the roll.
    fn votes_of(&self, claim: &Claim) -> i64 {
        match place_on_roll(claim, self.today) {
            Some(reason) if reason.is_on_roll() => claim.votes,
            _ => 0,
        }
    }
}

/// What the roll of a decision would come to if its vote opened on a day, which is today: by its provisional roll where one is drawn, otherwise
/// by the register. That is read into `register` unless what stands there serves. `named` are the numbers of those whose seats are asked for.
pub(super) fn sums_at_opening(
    conn: &mut DbConn,
    row: &DecisionRow,
    (kind, day): (DecisionKind, Day),
    named: &BTreeSet<i64>,
    register: &mut Option<RegisterSums>,
) -> Result<RollSums, StoreError> {
    if provisional_roll(conn, &row.id)?.is_some() {
        return provisional_sums(conn, &row.id, named);
    }
    let rules = roll_rules(conn, kind, AsOf { day, known: None })?;
    let effects = all_effects_of(conn, &row.id)?;
    let sums = match register.take() {
        Some(sums) if sums.serves(&rules) => sums,
        _ => RegisterSums::now(conn, &rules, day)?,
    };
    let roll = sums.roll(conn, &effects, &rules, named)?;
    *register = Some(sums);
    Ok(roll)
}

/// What the provisional roll of a decision comes to when its vote opens: without those who are no members any more.
fn provisional_sums(conn: &mut DbConn, decision: &DecisionId, named: &BTreeSet<i64>) -> Result<RollSums, StoreError> {
    let on_roll = |reason: &str| {
        let reason = reason.parse::<RollReason>();
        let reason = reason.map_err(|_| StoreError::Corrupt(format!("a provisional place in decision {decision}")));
        reason.map(RollReason::is_on_roll)
    };
    let alike: Vec<(i64, String, String, i64)> = provisional_places::table
        .inner_join(members::table)
        .filter(provisional_places::decision_id.eq(decision))
        .filter(provisional_places::votes.gt(0))
        .filter(members::status.eq_any(present()))
        .group_by((provisional_places::votes, provisional_places::reason, provisional_places::class))
        .select((
            provisional_places::votes,
            provisional_places::reason,
            provisional_places::class,
            diesel::dsl::count_star(),
        ))
        .load(conn)?;
    let mut roll = RollSums::default();
    for (votes, reason, class, members) in alike {
        if on_roll(&reason)? {
            roll.add_persons(&class, members);
            roll.votes += votes * members;
        }
    }
    let named: Vec<i64> = named.iter().copied().collect();
    for some in named.chunks(VALUES_AT_ONCE) {
        let rows: Vec<(i64, i64, String)> = provisional_places::table
            .inner_join(members::table)
            .filter(provisional_places::decision_id.eq(decision))
            .filter(provisional_places::votes.gt(0))
            .filter(members::status.eq_any(present()))
            .filter(members::number.eq_any(some))
            .select((members::number, provisional_places::votes, provisional_places::reason))
            .load(conn)?;
        for (member, votes, reason) in rows {
            if on_roll(&reason)? {
                roll.seats.push(Seat { member, votes, class: None });
            }
        }
    }
    Ok(roll)
}

/// The statuses of members.
fn present() -> Vec<&'static str> {
    Status::ALL.iter().filter(|status| status.may_act()).map(|status| status.as_str()).collect()
}

/// How many members are of the same class and status and joined on the same day.
fn alike(conn: &mut DbConn) -> Result<Vec<(Stands, i64)>, StoreError> {
    let slugs: Vec<(ClassId, String)> = classes::table.select((classes::id, classes::slug)).load(conn)?;
    let slugs: HashMap<ClassId, String> = slugs.into_iter().collect();
    let rows: Vec<(ClassId, String, Option<Day>, i64)> = members::table
        .filter(members::status.eq_any(present()))
        .group_by((members::class_id, members::status, members::joined_on))
        .select((members::class_id, members::status, members::joined_on, diesel::dsl::count_star()))
        .load(conn)?;
    let alike = |(class, status, joined_on, members): (ClassId, String, Option<Day>, i64)| {
        Ok((stands(slugs.get(&class).cloned().unwrap_or_default(), &status, joined_on)?, members))
    };
    rows.into_iter().map(alike).collect()
}

/// The members in one column of whom stands one of some values.
macro_rules! members_by {
    ($conn:expr, $column:expr, $values:expr) => {{
        let mut found: Vec<Row> = Vec::with_capacity($values.len());
        for some in $values.chunks(VALUES_AT_ONCE) {
            let rows: Vec<Row> = members::table
                .inner_join(classes::table)
                .filter(members::status.eq_any(present()))
                .filter($column.eq_any(some))
                .select((members::number, members::id, classes::slug, members::status, members::joined_on))
                .load($conn)?;
            found.extend(rows);
        }
        found.into_iter().map(named).collect()
    }};
}

/// The members of some numbers.
fn numbered(conn: &mut DbConn, numbers: &[i64]) -> Result<Vec<Named>, StoreError> {
    members_by!(conn, members::number, numbers)
}

/// The members of some identifiers.
fn identified(conn: &mut DbConn, ids: &[MemberId]) -> Result<Vec<Named>, StoreError> {
    members_by!(conn, members::id, ids)
}

/// A member's number and identifier, the slug of the class, the status and the day of joining.
type Row = (i64, MemberId, String, String, Option<Day>);

fn named((number, id, class, status, joined_on): Row) -> Result<Named, StoreError> {
    Ok((number, (id, stands(class, &status, joined_on)?)))
}

fn stands(class: String, status: &str, joined_on: Option<Day>) -> Result<Stands, StoreError> {
    let corrupt = || StoreError::Corrupt("a member's status or day of joining".into());
    Ok(Stands { class, status: status.parse().map_err(|_| corrupt())?, joined_on: joined_on.ok_or_else(corrupt)? })
}
