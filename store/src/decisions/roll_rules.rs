//! The rule values that a roll is made by.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;
use domain::Day;
use domain::decisions::kind::DecisionKind;
use domain::decisions::roll::AwayVotes;
use domain::members::status::Status;
use domain::rules::parameter::{
    ARREARS_DAYS, INTERESTED, PROVISIONAL_DAYS, VOTES, VOTES_BY_KIND, VOTES_ON_LEAVE, VOTES_SUSPENDED, WAITING_DAYS,
    class_in_kind,
};

use super::governed::governing_if_any;
use crate::conn::DbConn;
use crate::error::StoreError;
use crate::rules::{RuleValue, in_force, in_force_by};
use crate::schema::classes;

/// The value of [`INTERESTED`] by which nobody votes on themselves.
const BARRED: &str = "barred";
/// The value of [`VOTES_ON_LEAVE`] and [`VOTES_SUSPENDED`] by which those vote.
const YES: &str = "yes";

/// By the rules of which day, and, for a roll that was drawn before, by what had been recorded then.
#[derive(Debug, Clone, Copy)]
pub(super) struct AsOf {
    /// The day.
    pub day: Day,
    /// The moment of the drawing; `None` for all that is recorded by now.
    pub known: Option<NaiveDateTime>,
}

impl AsOf {
    fn rule(self, conn: &mut DbConn, key: &str, scope: &str) -> Result<Option<RuleValue>, StoreError> {
        match self.known {
            Some(known) => in_force_by(conn, key, scope, self.day, known),
            None => in_force(conn, key, scope, self.day),
        }
    }
}

/// What the places on a roll follow from.
#[derive(Debug, Clone)]
pub(super) struct RollRules {
    /// Votes of a member of each class in this kind of decision, by slug.
    pub votes: BTreeMap<String, i64>,
    /// For how many days one must have been a member.
    pub waiting_days: i64,
    /// Which of those vote who are members and not active.
    pub away: AwayVotes,
    /// Whether whoever the decision is about has no vote in it.
    pub bars_interested: bool,
    /// After how many days of owing one has no vote; zero for never.
    pub arrears_days: i64,
    /// The rule values that say so, to be kept with the vote.
    pub values: Vec<RuleValue>,
}

/// The rules by which a roll for decisions of a kind is made; communities of earlier versions bar nobody, and
/// let nobody vote who is on leave or suspended.
pub(super) fn roll_rules(conn: &mut DbConn, kind: DecisionKind, as_of: AsOf) -> Result<RollRules, StoreError> {
    let waiting = as_of.rule(conn, WAITING_DAYS, "")?;
    let waiting = waiting.ok_or_else(|| StoreError::Corrupt(format!("rule {WAITING_DAYS} has no value")))?;
    let interested = as_of.rule(conn, INTERESTED, "")?;
    let arrears = as_of.rule(conn, ARREARS_DAYS, "")?;
    let (away, [on_leave, suspended]) = away_votes(conn, as_of)?;
    let mut rules = RollRules {
        votes: BTreeMap::new(),
        waiting_days: waiting.typed()?.number(),
        away,
        bars_interested: interested.as_ref().is_some_and(|value| value.value == BARRED),
        arrears_days: arrears.as_ref().map(RuleValue::typed).transpose()?.map_or(0, |value| value.number()),
        values: [on_leave, suspended, Some(waiting), interested, arrears].into_iter().flatten().collect(),
    };
    let slugs: Vec<String> = classes::table.order(classes::position).select(classes::slug).load(conn)?;
    for slug in slugs {
        // A class without a value has no vote.
        if let Some(value) = votes_of_class(conn, &slug, kind, as_of)? {
            rules.votes.insert(slug, value.typed()?.number());
            rules.values.push(value);
        }
    }
    Ok(rules)
}

/// Which of those vote who are members and not active, and the rule values that say so of members on leave and of suspended ones.
fn away_votes(conn: &mut DbConn, as_of: AsOf) -> Result<(AwayVotes, [Option<RuleValue>; 2]), StoreError> {
    let values = [as_of.rule(conn, VOTES_ON_LEAVE, "")?, as_of.rule(conn, VOTES_SUSPENDED, "")?];
    let [on_leave, suspended] = values.each_ref().map(|value| value.as_ref().is_some_and(|value| value.value == YES));
    Ok((AwayVotes { on_leave, suspended }, values))
}

/// The statuses of those who vote by the rules of a day, as far as their status says.
pub(super) fn voting_statuses(conn: &mut DbConn, day: Day) -> Result<Vec<Status>, StoreError> {
    let (away, _) = away_votes(conn, AsOf { day, known: None })?;
    Ok(Status::ALL.iter().copied().filter(|status| away.let_vote(*status)).collect())
}

/// The rule value that gives a class its votes in a kind of decision: one for that kind, or else the one for all.
pub(super) fn votes_of_class(
    conn: &mut DbConn,
    class: &str,
    kind: DecisionKind,
    as_of: AsOf,
) -> Result<Option<RuleValue>, StoreError> {
    match as_of.rule(conn, VOTES_BY_KIND, &class_in_kind(class, kind))? {
        Some(value) => Ok(Some(value)),
        None => as_of.rule(conn, VOTES, class),
    }
}

/// Whether the members of a class, by its slug, have a vote in elections by the rules of a day: an election within another has no roll.
pub(super) fn elects(conn: &mut DbConn, class: &str, day: Day) -> Result<bool, StoreError> {
    let votes = votes_of_class(conn, class, DecisionKind::Election, AsOf { day, known: None })?;
    Ok(votes.as_ref().map(RuleValue::typed).transpose()?.is_some_and(|value| value.number() > 0))
}

/// For how many days a provisional roll of a kind of decision is to be shown, with the rule that says so; `None` where votes open without.
pub(super) fn provisional_days(
    conn: &mut DbConn,
    kind: DecisionKind,
    day: Day,
) -> Result<Option<(RuleValue, i64)>, StoreError> {
    let Some(value) = governing_if_any(conn, PROVISIONAL_DAYS, kind, day)? else { return Ok(None) };
    let days = value.typed()?.number();
    Ok((days > 0).then_some((value, days)))
}
